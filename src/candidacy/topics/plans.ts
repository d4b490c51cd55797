import { spanOf } from "../../calendar/partialDay.js";
import type { PlannedFact } from "../../client/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { withFact } from "../dated.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, speakPerhaps, type Tally } from "../tally.js";
import { worstOf } from "../verdict.js";
import { lengthOf } from "../waitOf.js";

/** A course of treatment that counts as begun so many days before it is due. */
interface DueCourse {
  readonly due: Ruling;
  readonly windowDays: number;
}

/**
 * What a protocol makes of what is planned.
 * @internal
 */
export interface PlansRuling {
  readonly transplant: Ruling;
  readonly chemotherapy: DueCourse;
  readonly radiotherapy: DueCourse;
  readonly whether: Asked;
}

const dueCourse = (protocol: ProtocolPart<"candidacy">, kind: "chemotherapy" | "radiotherapy"): DueCourse => ({
  due: ruling(protocol, `planned-${kind}`, "due", {}),
  windowDays: lengthOf(protocol, `planned-${kind}-window`).days,
});

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function preparePlans(protocol: ProtocolPart<"candidacy">): PlansRuling {
  const transplant = ruling(protocol, "planned-hair-transplant", "planned", {});
  const [chemotherapy, radiotherapy] = [dueCourse(protocol, "chemotherapy"), dueCourse(protocol, "radiotherapy")];
  const worst = worstOf(transplant.finding.effect, chemotherapy.due.finding.effect, radiotherapy.due.finding.effect);
  return {
    transplant,
    chemotherapy,
    radiotherapy,
    whether: question("planned", worst, ["planned-hair-transplant", "planned-chemotherapy", "planned-radiotherapy"]),
  };
}

/** A course that is due soon counts as begun: the skin would have to heal through it. */
function judgeDue(tally: Tally, { due, windowDays }: DueCourse, { kind, on }: PlannedFact, exactDay: Asked): void {
  const { earliest, latest } = spanOf(on);
  if (tally.asOf < earliest - windowDays) return;
  const spoken = withFact(due, "planned", { kind, on });
  if (tally.asOf >= latest - windowDays) speak(tally, spoken);
  else speakPerhaps(tally, spoken, exactDay);
}

function judgePlan(tally: Tally, ruling: PlansRuling, plan: PlannedFact): void {
  const { kind, on } = plan;
  if (kind === "hair-transplant") speak(tally, withFact(ruling.transplant, "planned", { kind, on }));
  else if (kind === "chemotherapy") judgeDue(tally, ruling.chemotherapy, plan, ruling.whether);
  else if (kind === "radiotherapy") judgeDue(tally, ruling.radiotherapy, plan, ruling.whether);
}

/**
 * What is planned can stand in the way.
 * @internal
 */
export function judgePlans(tally: Tally, ruling: PlansRuling): void {
  const { planned } = tally.client;
  if (planned === undefined) ask(tally, ruling.whether);
  else for (const plan of planned) judgePlan(tally, ruling, plan);
}
