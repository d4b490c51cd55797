import type { Duration } from "../../calendar/types.js";
import type { PigmentKind } from "../../knowledge/vocabularies.js";
import { type PreparedBound, prepareBound } from "../series/prepareSeries.js";
import type { Bound } from "../series/types.js";
import type { Gap } from "./types.js";

/**
 * The gaps of a course as bounds of a series, each counted from the visit before.
 * @internal
 */
export interface CourseBounds {
  readonly laser: Bound;
  readonly afterLaser: Bound;
  /** Of a first session, from the patch test on record. */
  readonly afterPatchTest: Bound;
  readonly secondSession: Bound;
  readonly laterSession: Bound;
  readonly healedReview: Bound;
  /** Lapses when it would be maintenance rather than part of the course. */
  readonly touchUp: Readonly<Record<PigmentKind, Bound>>;
  readonly review: Readonly<Record<PigmentKind, Bound>>;
}

/**
 * The same, read for the kernel.
 * @internal
 */
export interface PreparedCourse {
  readonly afterPatchTest: PreparedBound;
  readonly laser: PreparedBound;
  readonly afterLaser: PreparedBound;
  readonly secondSession: PreparedBound;
  readonly laterSession: PreparedBound;
  readonly touchUp: Readonly<Record<PigmentKind, PreparedBound>>;
  readonly review: Readonly<Record<PigmentKind, PreparedBound>>;
}

/** The gaps that a protocol fixes. */
interface Gaps {
  readonly hardSpacing: number;
  readonly laser: Gap;
  readonly afterLaser: Gap;
  readonly patchTest: Gap;
  readonly secondSession: Gap;
  readonly laterSession: Gap;
  readonly healedReview: Gap;
  readonly touchUp: Gap;
  readonly review: Readonly<Record<PigmentKind, Gap>>;
}

/**
 * The event of a patch test on record.
 * @internal
 */
export const PATCH_TEST = "patch-test";

const days = (count: number): Duration => ({ days: count });

/**
 * A gap in days, counted from the visit before.
 * @internal
 */
export function boundOf({ earliest, from, to, overdue }: Gap, hardMinimum = earliest): Bound {
  const bound: Bound = {
    from: { previous: true },
    hardMinimum: days(Math.min(hardMinimum, earliest)),
    minimum: days(earliest),
    recommended: days(from),
    recommendedUntil: days(to),
  };
  return overdue === null ? bound : { ...bound, overdue: days(overdue) };
}

/**
 * A gap in months; `overdue` counts the first month that is over: late is the day after the last one that is not.
 * @internal
 */
export function monthBound({ earliest, from, to, overdue }: Gap, anchor: Bound["from"], before = 0): Bound {
  const bound: Bound = {
    from: anchor,
    minimum: { months: before + earliest },
    recommended: { months: before + from },
    recommendedUntil: { months: before + to },
  };
  return overdue === null ? bound : { ...bound, overdue: { months: before + overdue - 1, days: 1 } };
}

/**
 * Writes the gaps of a protocol as bounds.
 * @internal
 */
export function courseBounds(gaps: Gaps): CourseBounds {
  const { hardSpacing, touchUp, review } = gaps;
  const previous = { previous: true } as const;
  const until = (pigment: PigmentKind): Bound => ({
    ...boundOf(touchUp),
    lapses: { months: review[pigment].earliest },
  });
  return {
    laser: boundOf(gaps.laser),
    afterLaser: boundOf(gaps.afterLaser),
    afterPatchTest: { from: { event: PATCH_TEST }, minimum: days(gaps.patchTest.earliest) },
    secondSession: boundOf(gaps.secondSession, hardSpacing),
    laterSession: boundOf(gaps.laterSession, hardSpacing),
    healedReview: boundOf(gaps.healedReview),
    touchUp: { permanent: until("permanent"), temporary: until("temporary") },
    review: { permanent: monthBound(review.permanent, previous), temporary: monthBound(review.temporary, previous) },
  };
}

/**
 * Reads the bounds of a course for the kernel.
 * @internal
 */
export function prepareCourse({
  laser,
  afterLaser,
  afterPatchTest,
  secondSession,
  laterSession,
  touchUp,
  review,
}: CourseBounds): PreparedCourse {
  return {
    laser: prepareBound(laser),
    afterLaser: prepareBound(afterLaser),
    afterPatchTest: prepareBound(afterPatchTest),
    secondSession: prepareBound(secondSession),
    laterSession: prepareBound(laterSession),
    touchUp: { permanent: prepareBound(touchUp.permanent), temporary: prepareBound(touchUp.temporary) },
    review: { permanent: prepareBound(review.permanent), temporary: prepareBound(review.temporary) },
  };
}
