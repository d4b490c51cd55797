// @ts-check
// A plan for a shaved look, written by hand: day integers, shared texts, months counted from the touch-up. The windows are
// the protocol's own figures; claims, bounds, hours and the names of steps are made once, at load.
import { articleProtocol } from "scalp-micropigmentation/protocol";
import { planTreatment } from "scalp-micropigmentation/schedule";
import { civil, dayNumber, dayText, monthLength, two, yearOf } from "./days.mjs";

/** @import { CalendarDate } from "scalp-micropigmentation/calendar" */
/** @import { PlannedStep, TreatmentPlan } from "scalp-micropigmentation/schedule" */

/** @typedef {{ notBefore: CalendarDate, course: "shaved", horizonYears: number }} Request */

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
const secondLate = Math.max(second.max, longest) + 1;
const thirdLate = Math.max(later.max, longest) + 1;
const touchUpTo = Math.max(touchUp.max, set);
const reviewTo = Math.min(maintenance.max, followUp.max);

const sample = planTreatment({
  course: "shaved",
  notBefore: /** @type {CalendarDate} */ ("2026-03-01"),
  horizonYears: 30,
});
const { notes, ruleSet, blocked, hours, refreshExpected, sessionCount } = sample;
const [first, next, third, touch] = sample.steps;
if (!first || !next || !third || !touch || !refreshExpected) throw new Error("not the plan expected");
const reviews = sample.steps.slice(4);

/** @type {readonly never[]} */
const NOTHING = Object.freeze([]);

/** @type {(day: number) => CalendarDate} */
const text = /** @type {any} */ (dayText);

/** @type {(year: number, month: number, day: number, months: number, spill: 0 | 1) => number} */
function monthsLater(year, month, day, months, spill) {
  const count = year * 12 + month - 1 + months;
  const y = (count / 12) | 0;
  const m = count - y * 12 + 1;
  const length = day > 28 ? monthLength(y, m) : 31;
  return day > length ? dayNumber(y, m, length) + spill : dayNumber(y, m, day);
}

/** @type {(like: PlannedStep, earliest: number, from: number, to: number, late: number, lapses: number) => PlannedStep} */
function visit(like, earliest, from, to, late, lapses) {
  const best = text(from);
  return {
    step: like.step,
    kind: like.kind,
    window: {
      earliest: text(earliest),
      recommended: { from: best, to: text(to) },
      overdueFrom: late === 0 ? null : text(late),
      lapsesOn: lapses === 0 ? null : text(lapses),
    },
    bounds: like.bounds,
    proposed: best,
    shifts: NOTHING,
    evidence: like.evidence,
    dissent: like.dissent,
  };
}

/**
 * @param {Request} request
 * @returns {TreatmentPlan}
 */
export function planByHand({ notBefore, course, horizonYears }) {
  const year = yearOf(notBefore);
  const month = two(notBefore, 5);
  const day = two(notBefore, 8);
  const one = dayNumber(year, month, day);
  const two_ = one + Math.max(minimum, second.min);
  const three = two_ + Math.max(minimum, later.min);
  const last = three + Math.max(touchUp.min, set);
  const end = civil(three);
  const lapses = monthsLater(end >> 9, (end >> 5) & 15, end & 31, maintenance.min, 0);
  /** @type {PlannedStep[]} */
  const steps = [
    visit(/** @type {PlannedStep} */ (first), one, one, one, 0, 0),
    visit(/** @type {PlannedStep} */ (next), one + minimum, two_, one + second.max, one + secondLate, 0),
    visit(/** @type {PlannedStep} */ (third), two_ + minimum, three, two_ + later.max, two_ + thirdLate, 0),
    visit(/** @type {PlannedStep} */ (touch), three + touchUp.min, last, three + touchUpTo, 0, lapses),
  ];
  const until = monthsLater(year, month, day, horizonYears * 12, 0);
  const anchor = civil(last);
  const y = anchor >> 9;
  const m = (anchor >> 5) & 15;
  const d = anchor & 31;
  let reviewed = 0;
  for (let number = 0, before = 0; ; number++, before += followUp.min) {
    let best = monthsLater(y, m, d, before + followUp.min, 1);
    let soonest = monthsLater(y, m, d, before + maintenance.min, 1);
    if (d > 28 && number > 0) {
      const last_ = civil(reviewed);
      soonest = Math.max(soonest, monthsLater(last_ >> 9, (last_ >> 5) & 15, last_ & 31, maintenance.min, 1));
      best = Math.max(best, soonest);
    }
    if (best > until) break;
    reviewed = best;
    steps.push(
      visit(
        /** @type {PlannedStep} */ (reviews[number]),
        soonest,
        best,
        monthsLater(y, m, d, before + reviewTo, 0),
        monthsLater(y, m, d, before + followUp.max, 0) + 1,
        0,
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
    healing: null,
    blocked,
    steps,
    sessionCount,
    hours,
    refreshExpected: {
      between: {
        from: text(monthsLater(y, m, d, longevity.min, 1)),
        to: text(monthsLater(y, m, d, longevity.max, 0)),
      },
      evidence: refreshExpected?.evidence ?? NOTHING,
      dissent: refreshExpected?.dissent ?? NOTHING,
    },
  };
}
