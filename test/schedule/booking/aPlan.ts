import { addDuration } from "../../../src/calendar/addDuration.js";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import type { CalendarDate } from "../../../src/calendar/types.js";
import type { Slot } from "../../../src/schedule/booking/types.js";
import { planTreatment } from "../../../src/schedule/planTreatment.js";
import type { Bound } from "../../../src/schedule/series/types.js";
import type { PlannedStep, TreatmentPlan, Window } from "../../../src/schedule/types.js";

/** A Monday. */
export const firstDay = calendarDate("2026-03-02");

/** The day so many days after the first one. */
export const dayNumber = (days: number): CalendarDate => addDuration(firstDay, { days });

/** A window by days after the first one. */
export function windowOn(
  earliest: number,
  [from, to]: readonly [number, number] = [earliest, earliest],
  overdue: number | null = null,
  lapses: number | null = null,
): Window {
  return {
    earliest: dayNumber(earliest),
    recommended: { from: dayNumber(from), to: dayNumber(to) },
    overdueFrom: overdue === null ? null : dayNumber(overdue),
    lapsesOn: lapses === null ? null : dayNumber(lapses),
  };
}

/** A step with its window as planned, and what it counts from. */
export function aStep(step: PlannedStep["step"], window: Window, bounds: readonly Bound[] = []): PlannedStep {
  return {
    step,
    kind: step.startsWith("session") ? "session" : "touch-up",
    window,
    bounds,
    proposed: window.recommended.from,
    shifts: [],
    evidence: [],
    dissent: [],
  };
}

/** A plan of these steps. */
export function aPlan(...steps: readonly PlannedStep[]): TreatmentPlan {
  return { ...planTreatment({ notBefore: firstDay, course: "shaved" }), steps };
}

/** A slot at ten in the morning, UTC, so many days after the first one. */
export const aSlot = (id: string, day: number, practitioner?: string, minutes = 60): Slot => ({
  id,
  start: `${dayNumber(day)}T10:00:00Z`,
  minutes,
  practitioner,
});
