import { spanOf } from "../../calendar/partialDay.js";
import type { HealthFacts } from "../../client/health/types.js";
import type { PlannedFact } from "../../client/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Event, event, judgeSince } from "../patterns.js";
import { type Asked, question, type Ruling, ruling, withThreshold } from "../rulings.js";
import { ask, speak, speakPerhaps, type Tally, withFact } from "../tally.js";
import { worstOf } from "../verdict.js";

/**
 * What a protocol makes of what was done to the scalp before and of what is planned.
 * @internal
 */
export interface EarlierWorkRuling {
  readonly transplant: Event;
  readonly transplantDensity: Ruling;
  /** The same question about a transplant, by what density between its hairs could bring as well. */
  readonly whetherDense: Asked;
  readonly problem: Ruling;
  readonly previousSmp: Asked;
  readonly whichProblem: Asked;
  readonly plannedTransplant: Ruling;
  readonly plannedChemotherapy: Ruling;
  readonly windowDays: number;
  readonly planned: Asked;
}

/** A transplant that was made, and density between its hairs. */
function prepareTransplant(
  protocol: ProtocolPart<"candidacy">,
): Pick<EarlierWorkRuling, "transplant" | "transplantDensity" | "whetherDense"> {
  const transplant = event(
    protocol,
    "health.hairTransplant",
    "health.hairTransplant.on",
    "hair-transplant",
    "hair-transplant-recent",
    "hair-transplant-effect",
    "hair-transplant-wait",
  );
  const transplantDensity = ruling(
    protocol,
    "hair-transplant",
    "transplant-density",
    "density-after-transplant-effect",
    { desiredLook: "density" },
  );
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
  const problem = ruling(
    protocol,
    "previous-smp",
    "previous-work-problem",
    "previous-work-problem-effect",
    {},
    "old-work-corrected",
  );
  const plannedTransplant = ruling(
    protocol,
    "planned-hair-transplant",
    "hair-transplant-planned",
    "planned-hair-transplant-effect",
    {},
    "transplant-settled",
  );
  const plannedChemotherapy = withThreshold(
    protocol,
    ruling(
      protocol,
      "planned-chemotherapy",
      "chemotherapy-planned",
      "planned-chemotherapy-effect",
      {},
      "prescriber-ended-course",
    ),
    "planned-chemotherapy-window",
  );
  return {
    ...prepareTransplant(protocol),
    problem,
    previousSmp: question("health.previousSmp", problem.finding.effect, ["previous-smp"]),
    whichProblem: question("health.previousSmp.problem", problem.finding.effect, ["previous-smp"]),
    plannedTransplant,
    plannedChemotherapy,
    windowDays: protocol.parameters["planned-chemotherapy-window"].value,
    planned: question("planned", worstOf(plannedTransplant.finding.effect, plannedChemotherapy.finding.effect), [
      "planned-hair-transplant",
      "planned-chemotherapy",
    ]),
  };
}

/** Chemotherapy that is due soon counts as begun: the skin would have to heal through it. */
function judgePlanned(tally: Tally, ruling: EarlierWorkRuling, { kind, on }: PlannedFact): void {
  if (kind === "hair-transplant") speak(tally, withFact(ruling.plannedTransplant, "planned", { kind, on }));
  if (kind !== "chemotherapy") return;
  const due = spanOf(on);
  if (tally.asOf < due.earliest - ruling.windowDays) return;
  const spoken = withFact(ruling.plannedChemotherapy, "planned", { kind, on });
  if (tally.asOf >= due.latest - ruling.windowDays) speak(tally, spoken);
  else speakPerhaps(tally, spoken, ruling.planned);
}

/** Old work stands in nobody's way unless something went wrong with it. */
function judgePreviousSmp(tally: Tally, ruling: EarlierWorkRuling, previousSmp: HealthFacts["previousSmp"]): void {
  if (previousSmp === undefined) ask(tally, ruling.previousSmp);
  else if (previousSmp === null) return;
  else if (previousSmp.problem === undefined) ask(tally, ruling.whichProblem);
  else if (previousSmp.problem !== null)
    speak(tally, withFact(ruling.problem, "health.previousSmp.problem", previousSmp.problem));
}

/**
 * A transplant has to settle, old work that went wrong has to be corrected first, and plans can stand in the way.
 * @internal
 */
export function judgeEarlierWork(tally: Tally, ruling: EarlierWorkRuling): void {
  const { health = {}, planned, desiredLook } = tally.client;
  const { hairTransplant, previousSmp } = health;
  if (hairTransplant === undefined) {
    const maybeDense = desiredLook === "density" || desiredLook === undefined;
    ask(tally, maybeDense ? ruling.whetherDense : ruling.transplant.whether);
  } else if (hairTransplant !== null) {
    judgeSince(tally, ruling.transplant, hairTransplant.on);
    if (desiredLook === "density") speak(tally, ruling.transplantDensity);
  }
  judgePreviousSmp(tally, ruling, previousSmp);
  if (planned === undefined) ask(tally, ruling.planned);
  else for (const plan of planned) judgePlanned(tally, ruling, plan);
}
