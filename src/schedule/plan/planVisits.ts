import type { CourseId, PigmentKind } from "../../knowledge/vocabularies.js";
import { MOST_MONTHS, MOST_SESSIONS } from "../checkRequest.js";
import { boundOf, type CourseBounds, monthBound } from "../course/courseBounds.js";
import type { Gap, Grounds } from "../course/types.js";
import { joinGrounds } from "../course/waitGrounds.js";
import type { Bound } from "../series/types.js";
import type { StepId, StepKind } from "../types.js";

type Bounds = readonly Bound[];
/** By some number, from 0. */
type Numbered = readonly [PlanVisit, ...PlanVisit[]];

/** A window that counts from nothing in the plan. */
const UNBOUND: Bounds = /* @__PURE__ */ Object.freeze([]);

/**
 * A visit that a plan can have: its name, what it counts from, and how far after that it may be. Nothing in it depends on a
 * day, so that it is made once and a plan only dates it.
 * @internal
 */
export interface PlanVisit extends Gap {
  readonly step: StepId;
  readonly kind: StepKind;
  readonly bounds: Bounds;
  /** The months after which it is one no more; `null` where it stays one. */
  readonly lapses: number | null;
}

/**
 * The visits that plans are made of.
 * @internal
 */
export interface PlanVisits {
  readonly consultation: PlanVisit;
  readonly testSpot: PlanVisit;
  readonly patchTest: PlanVisit;
  /** By their own number, from 1. */
  readonly laser: Numbered;
  readonly firstSession: Readonly<Record<CourseId, PlanVisit>>;
  readonly afterPatchTest: Readonly<Record<CourseId, PlanVisit>>;
  /** The first session, by how many laser sessions there were. */
  readonly afterLaser: Numbered;
  /** By their own number, from 2. */
  readonly session: Numbered;
  /** By how many sessions there were. */
  readonly healedReview: Numbered;
  readonly touchUp: Readonly<Record<PigmentKind, Numbered>>;
  /** What takes the place of a touch-up that has lapsed, by how many sessions there were. */
  readonly refresh: Readonly<Record<PigmentKind, Numbered>>;
  /** In months, by the number of reviews since the touch-up. */
  readonly review: Readonly<Record<PigmentKind, readonly PlanVisit[]>>;
}

/** What the visits are made of. */
interface Parts {
  readonly laser: Gap;
  readonly afterLaser: Gap;
  readonly secondSession: Gap;
  readonly laterSession: Gap;
  readonly touchUp: Gap;
  readonly review: Readonly<Record<PigmentKind, Gap>>;
  readonly patchTest: Gap;
  readonly healedReview: Gap;
  readonly firstSession: Grounds;
  readonly firstScarSession: Grounds;
  readonly maintenance: Grounds;
}

const visitOf = (
  step: StepId,
  kind: StepKind,
  { earliest, from, to, overdue, grounds }: Gap,
  bounds: Bounds,
  lapses: number | null = null,
): PlanVisit => ({ step, kind, earliest, from, to, overdue, grounds, bounds, lapses });

const NO_GROUNDS: Grounds = { evidence: [], dissent: [] };

/** A visit that waits for nothing but the one before. */
const atOnce = (step: StepId, kind: StepKind, grounds: Grounds = NO_GROUNDS): PlanVisit =>
  visitOf(step, kind, { earliest: 0, from: 0, to: 0, overdue: null, grounds }, UNBOUND);

const after = (before: StepId, bound: Bound): Bounds => [{ ...bound, from: { step: before } }];

/** A refresh of the look waits for nothing but the end of the touch-up; its days are months. */
const refresh = (before: StepId, months: number, grounds: Grounds): PlanVisit =>
  visitOf("maintenance-1", "maintenance", { earliest: months, from: months, to: months, overdue: null, grounds }, [
    { from: { step: before }, minimum: { months } },
  ]);

function reviews(gap: Gap): readonly PlanVisit[] {
  if (gap.from <= 0) return [];
  return Array.from({ length: Math.ceil(MOST_MONTHS / gap.from) + 1 }, (_, index) => {
    const bounds = [monthBound(gap, { step: "touch-up" }, index * gap.from)];
    if (index > 0) bounds.push({ from: { previous: true }, minimum: { months: gap.earliest } });
    return visitOf(`maintenance-review-${index + 1}`, "maintenance-review", gap, bounds);
  });
}

/**
 * Makes the visits of plans.
 * @internal
 */
export function planVisits(parts: Parts, bounds: CourseBounds): PlanVisits {
  const { laser, afterLaser, secondSession, laterSession, touchUp, patchTest, healedReview } = parts;
  const byNumber = (make: (number: number) => PlanVisit): Numbered => [
    make(0),
    ...Array.from({ length: MOST_SESSIONS + 1 }, (_, index) => make(index + 1)),
  ];
  const firstGrounds: Readonly<Record<CourseId, Grounds>> = {
    shaved: parts.firstSession,
    density: parts.firstSession,
    scar: parts.firstScarSession,
    correction: afterLaser.grounds,
  };
  const byCourse = (make: (grounds: Grounds) => PlanVisit): Readonly<Record<CourseId, PlanVisit>> => ({
    shaved: make(firstGrounds.shaved),
    density: make(firstGrounds.density),
    scar: make(firstGrounds.scar),
    correction: make(firstGrounds.correction),
  });
  const touchUps = (pigment: PigmentKind): Numbered =>
    byNumber((sessions) => {
      const toTouchUp = after(`session-${sessions}`, bounds.touchUp[pigment]);
      return visitOf("touch-up", "touch-up", touchUp, toTouchUp, parts.review[pigment].earliest);
    });
  const refreshes = (pigment: PigmentKind): Numbered =>
    byNumber((sessions) => refresh(`session-${sessions}`, parts.review[pigment].earliest, parts.maintenance));
  return {
    consultation: atOnce("consultation", "consultation"),
    testSpot: atOnce("test-spot", "test-spot"),
    patchTest: atOnce("patch-test", "patch-test", patchTest.grounds),
    laser: byNumber((number) =>
      number === 1
        ? atOnce("laser-1", "laser", laser.grounds)
        : visitOf(`laser-${number}`, "laser", laser, after(`laser-${number - 1}`, bounds.laser)),
    ),
    firstSession: byCourse((grounds) => atOnce("session-1", "session", grounds)),
    afterPatchTest: byCourse((grounds) =>
      visitOf(
        "session-1",
        "session",
        { ...patchTest, grounds: joinGrounds(grounds, patchTest.grounds) },
        after("patch-test", boundOf(patchTest)),
      ),
    ),
    afterLaser: byNumber((lasers) =>
      visitOf("session-1", "session", afterLaser, after(`laser-${lasers}`, bounds.afterLaser)),
    ),
    session: byNumber((number) =>
      number - 1 === 1
        ? visitOf("session-2", "session", secondSession, after("session-1", bounds.secondSession))
        : visitOf(`session-${number}`, "session", laterSession, after(`session-${number - 1}`, bounds.laterSession)),
    ),
    healedReview: byNumber((sessions) =>
      visitOf("healed-review", "healed-review", healedReview, after(`session-${sessions}`, bounds.healedReview)),
    ),
    touchUp: { permanent: touchUps("permanent"), temporary: touchUps("temporary") },
    refresh: { permanent: refreshes("permanent"), temporary: refreshes("temporary") },
    review: { permanent: reviews(parts.review.permanent), temporary: reviews(parts.review.temporary) },
  };
}

/**
 * The visit without anything in the plan to count from.
 * @internal
 */
export const unbound = (visit: PlanVisit): PlanVisit => ({ ...visit, bounds: UNBOUND });

/**
 * The visit of a number, or one like it where the record goes on beyond all that plans count: it has a name of its own and
 * keeps its window whatever is moved.
 * @internal
 */
export function numbered(visits: Numbered, number: number, step: StepId): PlanVisit {
  const [like] = visits;
  return visits[number] ?? unbound({ ...like, step });
}
