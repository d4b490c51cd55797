import type { HealthFacts } from "../../client/health/types.js";
import type { FactPath } from "../../knowledge/facts.js";
import type { StatementKey } from "../../knowledge/rules.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { judgePresence, type Presence, presence, type RuleThatSays } from "../patterns.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
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
function graded<R extends RuleThatSays<"found">>(
  protocol: ProtocolPart<"candidacy">,
  fact: FactPath,
  rule: R,
  worseStatement: StatementKey<R>,
  [detail, answer]: readonly [FactPath, boolean | string],
): Graded {
  const { found } = presence(protocol, fact, rule);
  const worse = ruling(protocol, rule, worseStatement, { [detail]: answer });
  return {
    found,
    whether: question(fact, worstOf(found.finding.effect, worse.finding.effect), [rule]),
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
  const anticoagulant = ruling(protocol, "anticoagulant", "prescribed", {
    "health.anticoagulant": { prescribed: true },
  });
  return {
    bleeding: graded(protocol, "health.bleedingDisorder", "bleeding-disorder", "severe", [
      "health.bleedingDisorder.severity",
      "severe",
    ]),
    anticoagulant,
    whetherAnticoagulant: question("health.anticoagulant", anticoagulant.finding.effect, ["anticoagulant"]),
    hypertension: graded(protocol, "health.hypertension", "hypertension", "not-controlled", [
      "health.hypertension.controlled",
      false,
    ]),
    heart: graded(protocol, "health.heartDisease", "heart-disease", "valve", ["health.heartDisease.valve", true]),
    device: presence(protocol, "health.cardiacDevice", "cardiac-device"),
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
