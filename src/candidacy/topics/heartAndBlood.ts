import type { HealthFacts } from "../../client/health/types.js";
import type { FactPath } from "../../knowledge/facts.js";
import type { ConditionCode, ReasonCode, RuleId } from "../../knowledge/rules.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { judgePresence, type Presence, presence } from "../patterns.js";
import { type Asked, type EffectId, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import { worstOf } from "../verdict.js";

/**
 * Something that is there, and that one further answer makes worse.
 * @internal
 */
interface Graded extends Presence {
  readonly worse: Ruling;
  readonly whetherWorse: Asked;
}

/**
 * What a protocol makes of the heart and the blood.
 * @internal
 */
export interface HeartAndBloodRuling {
  readonly bleeding: Graded;
  readonly anticoagulant: Ruling;
  readonly whetherAnticoagulant: Asked;
  readonly hypertension: Graded;
  readonly heart: Graded;
  readonly device: Presence;
}

/**
 * Prepares a {@link Graded} state.
 * @internal
 */
function graded(
  protocol: ProtocolPart<"candidacy">,
  rule: RuleId,
  [fact, because, effect]: readonly [FactPath, ReasonCode, EffectId],
  [detail, answer, worseBecause, worseEffect]: readonly [FactPath, boolean | string, ReasonCode, EffectId],
  condition?: ConditionCode,
): Graded {
  const base = presence(protocol, fact, rule, because, effect);
  const worse = ruling(protocol, rule, worseBecause, worseEffect, { [detail]: answer }, condition);
  return {
    found: base.found,
    whether: question(fact, worstOf(base.found.finding.effect, worse.finding.effect), [rule]),
    worse,
    whetherWorse: question(detail, worse.finding.effect, [rule]),
  };
}

/**
 * Judges a {@link Graded} state that is there: what is certain is said, and what could be worse is asked.
 * @internal
 */
function judgeGraded(tally: Tally, state: Graded, isWorse: boolean | undefined): void {
  speak(tally, state.found);
  if (isWorse === undefined) ask(tally, state.whetherWorse);
  else if (isWorse) speak(tally, state.worse);
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareHeartAndBlood(protocol: ProtocolPart<"candidacy">): HeartAndBloodRuling {
  const anticoagulant = ruling(
    protocol,
    "anticoagulant",
    "anticoagulant-prescribed",
    "prescribed-anticoagulant-effect",
    { "health.anticoagulant": { prescribed: true } },
  );
  return {
    bleeding: graded(
      protocol,
      "bleeding-disorder",
      ["health.bleedingDisorder", "bleeding-disorder", "mild-bleeding-disorder-effect"],
      ["health.bleedingDisorder.severity", "severe", "bleeding-disorder-severe", "severe-bleeding-disorder-effect"],
    ),
    anticoagulant,
    whetherAnticoagulant: question("health.anticoagulant", anticoagulant.finding.effect, ["anticoagulant"]),
    hypertension: graded(
      protocol,
      "hypertension",
      ["health.hypertension", "hypertension", "controlled-hypertension-effect"],
      ["health.hypertension.controlled", false, "hypertension-not-controlled", "uncontrolled-hypertension-effect"],
      "blood-pressure-controlled",
    ),
    heart: graded(
      protocol,
      "heart-disease",
      ["health.heartDisease", "heart-disease", "heart-disease-effect"],
      ["health.heartDisease.valve", true, "valve-disease", "valve-disease-effect"],
    ),
    device: presence(protocol, "health.cardiacDevice", "cardiac-device", "cardiac-device", "cardiac-device-effect"),
  };
}

/** A blood thinner is the prescriber's: a doctor is asked, and nobody counts days from a stop. One bought without a prescription is asked about as pain relief. */
function judgeBlood(tally: Tally, ruling: HeartAndBloodRuling, { bleedingDisorder, anticoagulant }: HealthFacts): void {
  if (bleedingDisorder === undefined) ask(tally, ruling.bleeding.whether);
  else if (bleedingDisorder !== null) {
    const { severity } = bleedingDisorder;
    judgeGraded(tally, ruling.bleeding, severity === undefined ? undefined : severity === "severe");
  }
  if (anticoagulant === null) return;
  // Without saying whether it was prescribed, one on record is as good as not asked.
  if (anticoagulant?.prescribed === undefined) ask(tally, ruling.whetherAnticoagulant);
  else if (anticoagulant.prescribed) speak(tally, ruling.anticoagulant);
}

/**
 * Bleeding, blood pressure, the heart and what is implanted in it.
 * @internal
 */
export function judgeHeartAndBlood(tally: Tally, ruling: HeartAndBloodRuling): void {
  const { health = {} } = tally.client;
  const { hypertension, heartDisease } = health;
  judgeBlood(tally, ruling, health);
  if (hypertension === undefined) ask(tally, ruling.hypertension.whether);
  else if (hypertension !== null) {
    const { controlled } = hypertension;
    judgeGraded(tally, ruling.hypertension, controlled === undefined ? undefined : !controlled);
  }
  if (heartDisease === undefined) ask(tally, ruling.heart.whether);
  else if (heartDisease !== null) judgeGraded(tally, ruling.heart, heartDisease.valve);
  judgePresence(tally, ruling.device, health.cardiacDevice);
}
