import { calendarDateIn } from "../calendar/calendarDateIn.js";
import { type Day, textOf } from "../calendar/day.js";
import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import { deepFreeze } from "../knowledge/deepFreeze.js";
import { type BookableStep, bookableSteps, windowAfter } from "./booking/bookable.js";
import { chooseSlots } from "./booking/chooseSlots.js";
import { freeSlots } from "./booking/openSlots.js";
import { NOBODY, type ReadSlot, readSlots } from "./booking/readSlots.js";
import { deviationOn, spanOf } from "./booking/span.js";
import type { BookedStep, Booking, BookingOptions, Slot, UnbookedStep } from "./booking/types.js";
import { type SlotTerms, whyUnbooked } from "./booking/whyUnbooked.js";
import { dayRangeOf, openDaysBeside } from "./openDays.js";
import type { DayWindow } from "./series/windowOf.js";
import type { PlannedStep, TreatmentPlan, Window } from "./types.js";

/** The steps of the plan up to the last one asked for. */
function stepsUpTo({ steps }: TreatmentPlan, { upTo }: BookingOptions): readonly PlannedStep[] {
  if (upTo === undefined) return steps;
  const place = steps.findIndex(({ step }) => step === upTo);
  if (place >= 0) return steps.slice(0, place + 1);
  throw new SmpError("unknown-step", `The plan has no step ${describe(upTo)}.`, { step: detailOf(upTo) });
}

const LATE: readonly BookingOptions["late"][] = [undefined, "refuse", "accept"];

function check({ timeZone, leastMinutes = {}, late }: BookingOptions): void {
  // Also where no slot has to be placed: a zone that does not exist must not pass today and fail tomorrow.
  calendarDateIn(0, timeZone);
  for (const [kind, minutes] of Object.entries(leastMinutes)) {
    if (Number.isInteger(minutes) && minutes >= 1) continue;
    throw new SmpError("invalid-count", "The fewest minutes of a visit are a whole number from 1.", {
      [kind]: detailOf(minutes),
    });
  }
  if (LATE.includes(late)) return;
  throw new SmpError("invalid-answer", `Late days are refused or accepted, not ${describe(late)}.`, {
    late: detailOf(late),
  });
}

function windowText({ earliest, from, to, overdue, lapses }: DayWindow, on: Day): Window {
  const first = earliest ?? on;
  return {
    earliest: textOf(first),
    recommended: { from: textOf(from ?? first), to: textOf(to ?? from ?? first) },
    overdueFrom: overdue === null ? null : textOf(overdue),
    lapsesOn: lapses === null ? null : textOf(lapses),
  };
}

function bookedStep(step: BookableStep, { slot, day, practitioner }: ReadSlot, window: DayWindow): BookedStep {
  const { planned } = step;
  return {
    step: planned.step,
    kind: planned.kind,
    slot: slot.id,
    start: slot.start,
    minutes: slot.minutes,
    practitioner: practitioner === NOBODY ? null : (slot.practitioner ?? null),
    on: textOf(day),
    window: windowText(window, day),
    deviation: deviationOn(day, spanOf(step, window, true)),
    late: window.overdue !== null && day >= window.overdue,
    evidence: planned.evidence,
    dissent: planned.dissent,
  };
}

/** The chosen slots with the windows as they have moved. */
function bookedSteps(steps: readonly BookableStep[], slots: readonly ReadSlot[]): readonly BookedStep[] {
  const chosen = new Map<string, Day>();
  let previous: Day | null = null;
  return slots.flatMap((slot, index) => {
    const step = steps[index];
    const window = step === undefined ? null : windowAfter(step, previous, chosen);
    if (step === undefined || window === null) return [];
    chosen.set(step.planned.step, slot.lastDay);
    previous = slot.lastDay;
    return [bookedStep(step, slot, window)];
  });
}

/** Changes between one visit and the next; where nobody is named, nobody can say that it is the same. */
const changesIn = (slots: readonly ReadSlot[]): number =>
  slots.filter((slot, index) => {
    const before = slots[index - 1];
    return before !== undefined && (slot.practitioner === NOBODY || slot.practitioner !== before.practitioner);
  }).length;

const BLOCKED: UnbookedStep = /* @__PURE__ */ deepFreeze({
  step: null,
  because: ["plan-blocked"],
  earliest: null,
  before: null,
});

/**
 * Chooses one real slot for each visit of a plan, so that all windows and spacings hold. Where the plan says what a window
 * counts from, it moves with the slots chosen before it. The choice is the best there is: the fewest days away from the
 * recommended ones in all, then the fewest changes of practitioner, then the earliest end of the last visit, and so back to
 * the first; the order in which slots are handed in makes no difference.
 *
 * A slot that reaches into a day on which no visit can be, by the calendar that the plan was made with, is never chosen.
 * A slot is on the day that the clinic's wall calendar shows, spacing runs from the day on which a visit ends, and two visits
 * never overlap. Where some step has no slot, the steps before it are booked as well as can be, and `unbooked` says which
 * step has none and why. Slots come from outside: what cannot be read is set aside and listed in `problems`, both of two with
 * one id included.
 *
 * For k steps and n slots it takes in the order of k x n x log n steps where every window counts from the visit before or from a
 * fixed day, as those up to the touch-up do. Where windows count from an earlier visit past another one, as a touch-up does past
 * the review of the healed skin and reviews do from the touch-up, it takes at most as many such passes as there are days with
 * slots on which that earlier visit can be; days that deviate by more than the best choice needs are not looked at.
 *
 * @param plan - what {@link planTreatment} gives, or the same read back from JSON
 * @param slots - any number, in any order
 * @param options - the clinic's zone; the last step to book, how long visits take at least, and whether late days will do
 * @returns the slots with the windows as they stand, and how good the choice is
 * @throws SmpError `invalid-time-zone` for a zone that the runtime does not know, `unknown-step` when the plan has no step
 *   `upTo`, `invalid-count` for minutes that are not a whole number from 1, `invalid-answer` when `late` is neither word;
 *   what {@link planTreatment} throws for a calendar, where the plan read back has none that can be read
 *
 * @example
 * ```ts
 * import { bookSlots, calendarDate, planTreatment } from "scalp-micropigmentation";
 *
 * const plan = planTreatment({ notBefore: calendarDate("2026-03-02"), course: "shaved", sessions: 2 });
 * const slots = ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-20"].map((day, index) => ({
 *   id: `slot-${index}`,
 *   start: `${day}T10:00:00+05:30`,
 *   minutes: 240,
 * }));
 * const booking = bookSlots(plan, slots, { timeZone: "Asia/Kolkata", upTo: "session-2" });
 * booking.feasible; // => true
 * booking.steps.map(({ on }) => on); // => ["2026-03-02", "2026-03-16"]
 * ```
 */
export function bookSlots(plan: TreatmentPlan, slots: readonly Slot[], options: BookingOptions): Booking {
  check(options);
  const { timeZone, leastMinutes = {}, late = "refuse" } = options;
  const steps = bookableSteps(stepsUpTo(plan, options), leastMinutes);
  const { byStart, problems } = readSlots(slots, timeZone);
  const terms: SlotTerms = {
    open: openDaysBeside(plan.healing ? dayRangeOf(plan.healing) : null, plan.calendar ?? undefined),
    acceptsLate: late === "accept",
  };
  const chosen = chooseSlots(steps, freeSlots(terms.open, byStart), terms.acceptsLate);
  const unbooked = plan.blocked.length > 0 ? BLOCKED : whyUnbooked(steps, chosen.length, byStart, terms);
  const booked = bookedSteps(steps, chosen);
  return {
    resultType: "booking",
    ruleSet: plan.ruleSet,
    notes: plan.notes,
    timeZone,
    feasible: unbooked === null,
    steps: booked,
    unbooked,
    deviation: booked.reduce((sum, { deviation }) => sum + deviation, 0),
    practitionerChanges: changesIn(chosen),
    problems,
  };
}
