import { civilOf, type Day } from "../calendar/day.js";
import { monthsOnward } from "../calendar/months.js";
import type { Asked } from "./rulings.js";
import type { Tally } from "./tally.js";
import { CLEARANCE_REQUIRED } from "./verdict.js";

/** The day on which the longest wait would end that an answer could bring. */
function latestEnd({ reach: { longest }, until }: Asked, asOf: Day): Day {
  if (until !== undefined) return until;
  const days = asOf + longest.days;
  return longest.months === 0 ? days : monthsOnward(civilOf(asOf), longest.months, "forward") + longest.days;
}

/**
 * Whether an answer could put off the end of the wait, or leave it open, beyond what is certain.
 * @internal
 */
export function couldPutOff(tally: Tally, asked: Asked): boolean {
  if (asked.reach.permanent) return true;
  if (tally.openEnded) return false;
  if (asked.until === undefined && asked.reach.openEnded) return true;
  return latestEnd(asked, tally.asOf) > Math.max(tally.waitEarliest, tally.asOf);
}

/** Whether an answer could ask for a letter that is neither missing nor there already. */
function bringsLetter({ spoken, cleared }: Tally, { reach: { letters } }: Asked): boolean {
  return letters.some(
    (rule) =>
      !spoken.some(({ letter }) => letter?.rule === rule) && !cleared.some(({ finding }) => finding.rule === rule),
  );
}

/**
 * Whether an open question could still change the verdict, the date or a requirement, given what is certain.
 * @internal
 */
export function matters(tally: Tally, asked: Asked): boolean {
  if (tally.permanent) return false;
  const { severity, decidesOnRequirement } = asked;
  if (asked.isCovered) return asked.reach.milder > tally.floor || bringsLetter(tally, asked);
  if (severity > tally.floor || decidesOnRequirement) return true;
  // Milder than a doctor's letter, a second finding adds neither a date nor a requirement.
  return severity >= CLEARANCE_REQUIRED && (couldPutOff(tally, asked) || bringsLetter(tally, asked));
}
