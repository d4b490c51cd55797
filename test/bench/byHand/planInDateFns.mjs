// @ts-check
// The same plan with the library that most would reach for.
import { addDays, addMonths, formatISO, getDate, isAfter, parseISO } from "date-fns";
import { articleProtocol } from "scalp-micropigmentation/protocol";
import { planTreatment } from "scalp-micropigmentation/schedule";

/** @import { CalendarDate } from "scalp-micropigmentation/calendar" */
/** @import { PlannedStep, TreatmentPlan } from "scalp-micropigmentation/schedule" */
/** @import { Request } from "./plan.mjs" */

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

/** @type {(date: Date) => CalendarDate} */
const text = (date) => /** @type {CalendarDate} */ (formatISO(date, { representation: "date" }));

/** @type {(date: Date, months: number) => Date} the first of the next month where a month is too short */
const addMonthsForward = (date, months) => {
  const moved = addMonths(date, months);
  return getDate(moved) === getDate(date) ? moved : addDays(moved, 1);
};

/** @type {(like: PlannedStep, earliest: Date, from: Date, to: Date, late: Date | null) => PlannedStep} */
const visit = ({ step, kind, bounds, evidence, dissent }, earliest, from, to, late) => ({
  step,
  kind,
  window: {
    earliest: text(earliest),
    recommended: { from: text(from), to: text(to) },
    overdueFrom: late === null ? null : text(late),
    lapsesOn: null,
  },
  bounds,
  proposed: text(from),
  shifts: [],
  evidence,
  dissent,
});

/**
 * @param {Request} request
 * @returns {TreatmentPlan}
 */
export function planInDateFns({ notBefore, course, horizonYears }) {
  const one = parseISO(notBefore);
  const two = addDays(one, Math.max(minimum, second.min));
  const three = addDays(two, Math.max(minimum, later.min));
  const last = addDays(three, Math.max(touchUp.min, set));
  const secondLate = addDays(one, Math.max(second.max, longest) + 1);
  const thirdLate = addDays(two, Math.max(later.max, longest) + 1);
  const steps = [
    visit(/** @type {PlannedStep} */ (first), one, one, one, null),
    visit(/** @type {PlannedStep} */ (next), addDays(one, minimum), two, addDays(one, second.max), secondLate),
    visit(/** @type {PlannedStep} */ (third), addDays(two, minimum), three, addDays(two, later.max), thirdLate),
    visit(
      /** @type {PlannedStep} */ (touch),
      addDays(three, touchUp.min),
      last,
      addDays(three, Math.max(touchUp.max, set)),
      null,
    ),
  ];
  const until = addMonths(one, horizonYears * 12);
  for (let number = 0, before = 0; ; number++, before += followUp.min) {
    const best = addMonthsForward(last, before + followUp.min);
    if (isAfter(best, until)) break;
    steps.push(
      visit(
        /** @type {PlannedStep} */ (reviews[number]),
        addMonthsForward(last, before + maintenance.min),
        best,
        addMonths(last, before + Math.min(maintenance.max, followUp.max)),
        addDays(addMonths(last, before + followUp.max), 1),
      ),
    );
  }
  return {
    resultType: "treatment-plan",
    ruleSet,
    notes,
    course,
    pigment: "permanent",
    calendar: null,
    blocked,
    steps,
    sessionCount,
    hours,
    refreshExpected: {
      between: { from: text(addMonthsForward(last, longevity.min)), to: text(addMonths(last, longevity.max)) },
      evidence: refreshExpected?.evidence ?? [],
      dissent: refreshExpected?.dissent ?? [],
    },
  };
}
