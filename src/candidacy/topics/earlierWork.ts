import type { HealthFacts } from "../../client/health/types.js";
import { earlierProblems } from "../../knowledge/earlierProblems.js";
import type { FailureMode } from "../../knowledge/vocabularies.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { withFact } from "../dated.js";
import { type Event, event, eventOf, judgeSince } from "../patterns.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import type { CandidacyOptions } from "../types.js";
import { worstOf } from "../verdict.js";

/**
 * What a protocol makes of what was done to the scalp before.
 * @internal
 */
export interface EarlierWorkRuling {
  readonly transplant: Event;
  readonly transplantDensity: Ruling;
  /** The same question about a transplant, by what density between its hairs could bring as well. */
  readonly whetherDense: Asked;
  readonly betweenSessions: Event;
  readonly beforeTouchUp: Event;
  readonly problem: Ruling;
  readonly reaction: Ruling;
  readonly previousSmp: Asked;
  readonly whichProblem: Asked;
}

/** Days that skin is left alone between two sessions, or before a touch-up. */
const prepareSpacing = (
  protocol: ProtocolPart<"candidacy">,
  statement: "between-sessions" | "before-touch-up",
): Event => eventOf(protocol, "health.previousSmp", "earlier-session", statement);

/** A transplant that was made, and density between its hairs. */
function prepareTransplant(
  protocol: ProtocolPart<"candidacy">,
): Pick<EarlierWorkRuling, "transplant" | "transplantDensity" | "whetherDense"> {
  const transplant = event(protocol, "health.hairTransplant", "hair-transplant");
  const transplantDensity = ruling(protocol, "hair-transplant", "density", { desiredLook: "density" });
  return {
    transplant,
    transplantDensity,
    whetherDense: question(
      "health.hairTransplant",
      worstOf(transplant.recent.finding.effect, transplantDensity.finding.effect),
      ["hair-transplant"],
    ),
  };
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareEarlierWork(protocol: ProtocolPart<"candidacy">): EarlierWorkRuling {
  const problem = ruling(protocol, "previous-smp", "problem", {});
  const reaction = ruling(protocol, "pigment-allergy", "earlier-reaction", {});
  const wrong = worstOf(problem.finding.effect, reaction.finding.effect);
  const betweenSessions = prepareSpacing(protocol, "between-sessions");
  const beforeTouchUp = prepareSpacing(protocol, "before-touch-up");
  return {
    ...prepareTransplant(protocol),
    betweenSessions,
    beforeTouchUp,
    problem,
    reaction,
    previousSmp: question("health.previousSmp", worstOf(wrong, betweenSessions.recent.finding.effect), [
      "previous-smp",
      "pigment-allergy",
      "earlier-session",
    ]),
    whichProblem: question("health.previousSmp.problem", wrong, ["previous-smp", "pigment-allergy"]),
  };
}

function judgeProblem(tally: Tally, ruling: EarlierWorkRuling, problem: FailureMode): void {
  const rule = earlierProblems[problem];
  if (rule === null) return;
  const said = rule === "pigment-allergy" ? ruling.reaction : ruling.problem;
  speak(tally, withFact(said, "health.previousSmp.problem", problem));
}

/** Old work stands in nobody's way unless it is only days old, or something went wrong with it. A touch-up waits longer. */
function judgePreviousSmp(
  tally: Tally,
  ruling: EarlierWorkRuling,
  previousSmp: HealthFacts["previousSmp"],
  stage: CandidacyOptions["stage"],
): void {
  if (previousSmp === null) return;
  if (previousSmp === undefined) {
    ask(tally, ruling.previousSmp);
    return;
  }
  judgeSince(tally, stage === "touch-up" ? ruling.beforeTouchUp : ruling.betweenSessions, previousSmp.lastOn);
  if (previousSmp.problem === undefined) ask(tally, ruling.whichProblem);
  else if (previousSmp.problem !== null) judgeProblem(tally, ruling, previousSmp.problem);
}

/**
 * A transplant has to settle, and old work that went wrong has to be corrected first.
 * @internal
 */
export function judgeEarlierWork(tally: Tally, ruling: EarlierWorkRuling, stage?: CandidacyOptions["stage"]): void {
  const { health = {}, desiredLook } = tally.client;
  const { hairTransplant, previousSmp } = health;
  if (hairTransplant === undefined) {
    const maybeDense = desiredLook === "density" || desiredLook === undefined;
    ask(tally, maybeDense ? ruling.whetherDense : ruling.transplant.whether);
  } else if (hairTransplant !== null) {
    judgeSince(tally, ruling.transplant, hairTransplant.on);
    if (desiredLook === "density") speak(tally, ruling.transplantDensity);
  }
  judgePreviousSmp(tally, ruling, previousSmp, stage);
}
