import type { PigmentKind } from "../../knowledge/vocabularies.js";
import { MOST_MONTHS, MOST_SESSIONS } from "../checkRequest.js";
import { boundOf, type CourseBounds, monthBound } from "../course/courseBounds.js";
import type { Gap } from "../course/types.js";
import type { Bound } from "../series/types.js";
import type { StepId } from "../types.js";

/** A window that counts from nothing in the plan. */
export const UNBOUND: readonly Bound[] = /* @__PURE__ */ Object.freeze([]);

type Bounds = readonly Bound[];

/**
 * The bounds of every visit that a plan can have, each counted from the visit before by its name. Made once, so that a plan
 * only points at them.
 * @internal
 */
export interface PlanBounds {
  /** By the number of the laser session before. */
  readonly laser: readonly Bounds[];
  readonly afterLaser: readonly Bounds[];
  /** By the number of the session before. */
  readonly session: readonly Bounds[];
  readonly healedReview: readonly Bounds[];
  readonly touchUp: readonly Bounds[];
  readonly patchTest: Bounds;
  readonly anotherTouchUp: Bounds;
  /** By the number of reviews since the touch-up. */
  readonly review: Readonly<Record<PigmentKind, readonly Bounds[]>>;
}

const countedFrom = (bound: Bound, step: StepId): Bounds => [{ ...bound, from: { step } }];

/** A plan never takes a touch-up for lapsed: it proposes one in time, or says what stands in the way. */
function withoutLapse(bound: Bound): Bound {
  const { lapses, ...rest } = bound;
  return lapses === undefined ? bound : rest;
}

function reviews(gap: Gap): readonly Bounds[] {
  if (gap.from <= 0) return [];
  const count = Math.ceil(MOST_MONTHS / gap.from) + 1;
  return Array.from({ length: count }, (_, index) => [monthBound(gap, { step: "touch-up" }, index * gap.from)]);
}

/**
 * Makes the bounds of plans.
 * @internal
 */
export function planBounds(
  bounds: CourseBounds,
  patchTest: Gap,
  review: Readonly<Record<PigmentKind, Gap>>,
): PlanBounds {
  const byNumber = (make: (number: number) => Bounds): readonly Bounds[] =>
    Array.from({ length: MOST_SESSIONS + 1 }, (_, number) => make(number));
  const touchUp = withoutLapse(bounds.touchUp.permanent);
  return {
    laser: byNumber((number) => countedFrom(bounds.laser, `laser-${number}`)),
    afterLaser: byNumber((number) => countedFrom(bounds.afterLaser, `laser-${number}`)),
    session: byNumber((number) =>
      countedFrom(number === 1 ? bounds.secondSession : bounds.laterSession, `session-${number}`),
    ),
    healedReview: byNumber((number) => countedFrom(bounds.healedReview, `session-${number}`)),
    touchUp: byNumber((number) => countedFrom(touchUp, `session-${number}`)),
    patchTest: countedFrom(boundOf(patchTest), "patch-test"),
    anotherTouchUp: countedFrom(touchUp, "touch-up"),
    review: { permanent: reviews(review.permanent), temporary: reviews(review.temporary) },
  };
}
