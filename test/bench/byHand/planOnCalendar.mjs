// @ts-check
// The same plan with the days of whatever library callers could use in its place.
import { articleProtocol } from "scalp-micropigmentation/protocol";
import { planTreatment } from "scalp-micropigmentation/schedule";

/** @import { CalendarDate } from "scalp-micropigmentation/calendar" */
/** @import { PlannedStep, TreatmentPlan } from "scalp-micropigmentation/schedule" */
/** @import { Request } from "./plan.mjs" */

/**
 * @template D
 * @typedef {object} Calendar what a plan asks of a library
 * @property {(text: CalendarDate) => D} read
 * @property {(date: D) => CalendarDate} write
 * @property {(date: D, days: number) => D} addDays
 * @property {(date: D, months: number) => D} addMonths - the last day of the month where it is too short
 * @property {(date: D, months: number) => D} addMonthsForward - the first day of the next month where it is too short
 * @property {(date: D, months: number, until: D) => readonly D[]} series - every so many months, forward; after `date`, up to `until`
 * @property {(date: D, series: Months) => readonly D[]} accompanying - the days beside those of a series, as many as there are
 */

/**
 * @typedef {object} Months
 * @property {number} first - months after the day counted from
 * @property {number} every - months from one to the next
 * @property {number} count
 * @property {boolean} forward - the first day of the next month where one is too short; else its last
 */

const parameters = articleProtocol.parameters;
const minimum = parameters["session-spacing-minimum"].value;
const longest = parameters["session-spacing-longest"].value;
const second = parameters["second-session-spacing"].value;
const later = parameters["later-session-spacing"].value;
const touchUp = parameters["touch-up-window"].value;
const set = parameters["pigment-set"].value;
const maintenance = parameters["maintenance-interval"].value;
const followUp = parameters["follow-up-interval"].value;
const longevity = parameters.longevity.value;

const sample = planTreatment({
  course: "shaved",
  notBefore: /** @type {CalendarDate} */ ("2026-03-01"),
  horizonYears: 30,
});
const { notes, ruleSet, blocked, hours, refreshExpected, sessionCount } = sample;
const [first, next, third, touch, ...reviews] = sample.steps;
if (!first || !next || !third || !touch || !refreshExpected) throw new Error("not the plan expected");

/**
 * The same series for a calendar that makes none itself.
 * @template D
 * @param {Pick<Calendar<D>, "addMonthsForward"> & { isAfter: (date: D, other: D) => boolean }} calendar
 * @returns {Calendar<D>["series"]}
 */
export const seriesBy =
  ({ addMonthsForward, isAfter }) =>
  (date, months, until) => {
    const found = [];
    for (let later = months; ; later += months) {
      const next = addMonthsForward(date, later);
      if (isAfter(next, until)) return found;
      found.push(next);
    }
  };

/**
 * The days beside a series, each counted by itself.
 * @template D
 * @param {Pick<Calendar<D>, "addMonths" | "addMonthsForward">} calendar
 * @returns {Calendar<D>["accompanying"]}
 */
export const accompanyingBy =
  ({ addMonths, addMonthsForward }) =>
  (date, { first, every, count, forward }) => {
    const add = forward ? addMonthsForward : addMonths;
    const days = [];
    for (let number = 0; number < count; number++) days.push(add(date, first + number * every));
    return days;
  };

/**
 * @template D
 * @param {Calendar<D>} calendar
 * @returns {(request: Request) => TreatmentPlan}
 */
export function planOnCalendar({ read, write, addDays, addMonths, addMonthsForward, series, accompanying }) {
  /** @type {(like: PlannedStep | undefined, earliest: D, from: D, to: D, late: D | null, lapses: D | null) => PlannedStep} */
  const visit = (like, earliest, from, to, late, lapses) => {
    const { step, kind, bounds, evidence, dissent } = /** @type {PlannedStep} */ (like);
    return {
      step,
      kind,
      window: {
        earliest: write(earliest),
        recommended: { from: write(from), to: write(to) },
        overdueFrom: late === null ? null : write(late),
        lapsesOn: lapses === null ? null : write(lapses),
      },
      bounds,
      proposed: write(from),
      shifts: [],
      evidence,
      dissent,
    };
  };

  return ({ notBefore, course, horizonYears }) => {
    const one = read(notBefore);
    const two = addDays(one, Math.max(minimum, second.min));
    const three = addDays(two, Math.max(minimum, later.min));
    const last = addDays(three, Math.max(touchUp.min, set));
    const secondLate = addDays(one, Math.max(second.max, longest) + 1);
    const thirdLate = addDays(two, Math.max(later.max, longest) + 1);
    const touchUpTo = addDays(three, Math.max(touchUp.max, set));
    const steps = [
      visit(first, one, one, one, null, null),
      visit(next, addDays(one, minimum), two, addDays(one, second.max), secondLate, null),
      visit(third, addDays(two, minimum), three, addDays(two, later.max), thirdLate, null),
      visit(touch, addDays(three, touchUp.min), last, touchUpTo, null, addMonths(three, maintenance.min)),
    ];
    // Only where a month can be too short for its day does a review have to look back at the one before.
    const mayBeShort = Number(write(last).slice(8)) > 28;
    let reviewed = last;
    const best = series(last, followUp.min, addMonths(one, horizonYears * 12));
    const alike = { every: followUp.min, count: best.length };
    const earliest = accompanying(last, { ...alike, first: maintenance.min, forward: true });
    const until = accompanying(last, { ...alike, first: Math.min(maintenance.max, followUp.max), forward: false });
    const timely = accompanying(last, { ...alike, first: followUp.max, forward: false });
    best.forEach((day, number) => {
      let from = /** @type {D} */ (earliest[number]);
      if (mayBeShort) {
        const spaced = addMonthsForward(reviewed, maintenance.min);
        if (write(spaced) > write(from)) from = spaced;
        reviewed = day;
      }
      const late = addDays(/** @type {D} */ (timely[number]), 1);
      steps.push(visit(reviews[number], from, day, /** @type {D} */ (until[number]), late, null));
    });
    return {
      resultType: "treatment-plan",
      ruleSet,
      notes,
      course,
      pigment: "permanent",
      calendar: null,
      healing: null,
      blocked,
      steps,
      sessionCount,
      hours,
      refreshExpected: {
        between: { from: write(addMonthsForward(last, longevity.min)), to: write(addMonths(last, longevity.max)) },
        evidence: refreshExpected?.evidence ?? [],
        dissent: refreshExpected?.dissent ?? [],
      },
    };
  };
}
