import { type Day, dayOf } from "../../calendar/day.js";
import type { CandidacyAssessment } from "../../candidacy/types.js";
import type { Treatment } from "../record/readRecord.js";
import type { OpenFlag } from "../record/types.js";
import type { BlockReason } from "./types.js";

const ACTS: readonly OpenFlag["act"][] = ["now", "today", "days"];

/** Somebody has to act on it, or a doctor has to see it. */
const isOpen = ({ act, urgency }: OpenFlag): boolean =>
  act !== "routine" || urgency === "see-doctor" || urgency === "emergency";

/** The flag that has to be acted on soonest; one visit to a doctor is reason enough. */
function flagReasons(triage: readonly OpenFlag[]): BlockReason[] {
  const open = triage.filter(isOpen);
  if (open.length === 0) return [];
  return [{ code: "open-flag", act: ACTS.find((act) => open.some((flag) => flag.act === act)) ?? "routine" }];
}

function candidacyReasons({ verdict, wait, eligibleFrom }: CandidacyAssessment, day: Day): BlockReason[] {
  if (verdict === "contraindicated" || wait === "permanent") return [{ code: "contraindicated" }];
  if (verdict === "undetermined" || wait === "unknown") return [{ code: "candidacy-undetermined" }];
  if (wait === "until-condition") return [{ code: "wait-without-end" }];
  if (eligibleFrom === null || day >= dayOf(eligibleFrom.latest)) return [];
  return [{ code: "not-eligible-yet", until: eligibleFrom }];
}

/**
 * What the practitioner decided at the last treatment keeps the next one waiting until something else is decided.
 * @internal
 */
export const waitOf = (last: Pick<Treatment, "decision"> | undefined): readonly BlockReason[] =>
  last?.decision === "wait" ? [{ code: "practitioner-waits" }] : [];

/**
 * What keeps a visit on a day from being, whatever the calendar says; the gravest first.
 * @internal
 */
export function blockReasons(
  candidacy: CandidacyAssessment | undefined,
  triage: readonly OpenFlag[] | undefined,
  day: Day,
): BlockReason[] {
  return [...flagReasons(triage ?? []), ...(candidacy === undefined ? [] : candidacyReasons(candidacy, day))];
}
