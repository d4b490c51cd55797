import { type Day, textOf } from "../../calendar/day.js";
import { courseGrounds } from "../course/courseGrounds.js";
import { stepKind } from "../course/stepKind.js";
import type { Grounds } from "../course/types.js";
import { withWait } from "../course/waitGrounds.js";
import type { Course, Taken } from "../course/walkCourse.js";
import type { TimingReason } from "../series/types.js";
import type { JudgedDay } from "../series/walkSeries.js";
import type { StepId } from "../types.js";
import type { Entry, Treatment } from "./readRecord.js";
import type { ReviewedVisit, VisitReason } from "./types.js";

/**
 * A reviewed visit with its day, for putting it in order.
 * @internal
 */
export interface PlacedVisit {
  readonly day: Day;
  readonly visit: ReviewedVisit;
}

/**
 * Writes one reviewed visit.
 * @internal
 */
export function placeVisit(
  { visit: { id, on }, day }: Entry,
  said: Pick<ReviewedVisit, "step" | "timing" | "counts" | "because">,
  { evidence, dissent }: Grounds,
): PlacedVisit {
  const visit = { on, ...said, evidence, dissent };
  return { day, visit: id === undefined ? visit : { id, ...visit } };
}

/** Bounds on healed skin have a reason of their own. */
function inOwnWords(reason: TimingReason): VisitReason {
  if (!("from" in reason && "event" in reason.from && reason.from.event.startsWith("healed-"))) return reason;
  return { code: "before-healed", healedOn: reason.anchor };
}

/** Before the pigment has set, a touch-up wants skin that was found healed. */
function unrecordedHealing(
  step: string | null,
  { on }: Treatment,
  before: Treatment | undefined,
  set: Day,
): VisitReason[] {
  if (step === null || stepKind(step as StepId) !== "touch-up" || before === undefined) return [];
  const settledFrom = before.until + set;
  if (before.healedOn !== null || on >= settledFrom) return [];
  return [{ code: "healing-not-recorded", settledFrom: textOf(settledFrom) }];
}

/** The claims of a step, and with them those of every wait that the visit came too soon for. */
function groundsOf(step: StepId, { because }: JudgedDay, course: Course): Grounds {
  const broken = because.flatMap((reason) => ("from" in reason ? reason.from : []));
  return broken.reduce((grounds, from) => withWait(grounds, step, from, course.prepared), courseGrounds(step, course));
}

function reviewOne(course: Course, taken: Taken, judged: JudgedDay, before: Treatment | undefined): PlacedVisit[] {
  const { treatment, isRefresh } = taken;
  const { timing, counts } = judged;
  const step = judged.step as StepId | null;
  const because: VisitReason[] = [
    ...judged.because.map(inOwnWords),
    ...unrecordedHealing(step, treatment, before, course.prepared.healedReview.earliest),
    ...(isRefresh ? [{ code: "replaced-by-maintenance" } as const] : []),
  ];
  const grounds = step === null ? { evidence: [], dissent: [] } : groundsOf(step, judged, course);
  return [
    placeVisit(treatment.entry, { step, timing, counts, because }, grounds),
    ...treatment.continued.map((entry) =>
      placeVisit(entry, { step, timing, counts: false, because: [{ code: "continues-session" }] }, grounds),
    ),
    ...treatment.doubled.map((entry) =>
      placeVisit(
        entry,
        { step: null, timing: "extra", counts: false, because: [{ code: "same-day" }] },
        { evidence: [], dissent: [] },
      ),
    ),
  ];
}

/**
 * What the kernel found of each treatment, in the words of a course.
 * @internal
 */
export function reviewTreatment(course: Course, taken: readonly Taken[], judged: readonly JudgedDay[]): PlacedVisit[] {
  return taken.flatMap((one, index) => {
    const found = judged[index];
    return found === undefined ? [] : reviewOne(course, one, found, taken[index - 1]?.treatment);
  });
}
