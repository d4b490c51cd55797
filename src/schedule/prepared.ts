import { deepFreeze } from "../knowledge/deepFreeze.js";
import type { ParameterIdOf } from "../knowledge/parameters.js";
import { scheduleTables } from "../knowledge/tables/schedule.js";
import { articleSchedule } from "../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../protocol/notes.js";
import { perProtocol } from "../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../protocol/types.js";
import { type CourseBounds, courseBounds, type PreparedCourse, prepareCourse } from "./course/courseBounds.js";
import type { Gap, Grounds } from "./course/types.js";
import { type PreparedHours, prepareHours } from "./hoursOf.js";
import { type PlanBounds, planBounds } from "./plan/planBounds.js";

/**
 * Everything that a protocol fixes about a plan.
 * @internal
 */
export interface PreparedSchedule {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  readonly sessionCount: number;
  readonly scarSessionCount: number;
  readonly laserCount: number;
  readonly firstSession: Grounds;
  readonly firstScarSession: Grounds;
  readonly laser: Gap;
  readonly afterLaser: Gap;
  readonly secondSession: Gap;
  readonly laterSession: Gap;
  readonly touchUp: Gap;
  /** In months: the cadences of the article that meet. */
  readonly review: {
    readonly permanent: Gap;
    readonly temporary: Gap;
  };
  /** How long the look lasts, in months; temporary pigment only as long as it needs no maintenance. */
  readonly lasts: { readonly permanent: number; readonly temporary: number };
  /** The fewest days ever allowed between sessions. */
  readonly hardSpacing: number;
  /** Days before a third session that was planned from the start. */
  readonly plannedThird: number;
  readonly patchTest: Gap;
  readonly healedReview: Gap;
  readonly maintenance: Grounds;
  readonly bounds: CourseBounds;
  readonly course: PreparedCourse;
  readonly planBounds: PlanBounds;
  readonly longevity: { readonly min: number; readonly max: number; readonly grounds: Grounds };
  readonly hours: PreparedHours;
}

function groundsOf(protocol: ProtocolPart<"schedule">, ...parameters: readonly ParameterIdOf<"schedule">[]): Grounds {
  const chosen = parameters.map((parameter) => protocol.parameters[parameter]);
  return { evidence: chosen.flatMap(({ claims }) => claims), dissent: chosen.flatMap(({ dissent }) => dissent) };
}

/** The best day never comes before the earliest, the last good one never before the best. */
function gap(earliest: number, from: number, to: number, longest: number | null, grounds: Grounds): Gap {
  const best = Math.max(earliest, from);
  const last = Math.max(best, to);
  return { earliest, from: best, to: last, overdue: longest === null ? null : Math.max(last, longest) + 1, grounds };
}

function sessionGap(
  protocol: ProtocolPart<"schedule">,
  spacing: "second-session-spacing" | "later-session-spacing",
): Gap {
  const { "session-spacing-minimum": minimum, "session-spacing-longest": longest } = protocol.parameters;
  const { min, max } = protocol.parameters[spacing].value;
  const grounds = groundsOf(protocol, "session-spacing-minimum", spacing, "session-spacing-longest");
  return gap(minimum.value, min, max, longest.value, grounds);
}

/** Best on the day on which the article's window and the set pigment meet; nobody publishes a last day. */
function touchUpGap(protocol: ProtocolPart<"schedule">): Gap {
  const { min, max } = protocol.parameters["touch-up-window"].value;
  return gap(
    min,
    protocol.parameters["pigment-set"].value,
    max,
    null,
    groundsOf(protocol, "touch-up-window", "pigment-set"),
  );
}

/** Where the article's cadences for maintenance and follow-up overlap; late when both are over. */
function reviewGap(protocol: ProtocolPart<"schedule">): Gap {
  const { "maintenance-interval": maintenance, "follow-up-interval": followUp } = protocol.parameters;
  const to = Math.min(maintenance.value.max, followUp.value.max);
  const grounds = groundsOf(protocol, "maintenance-interval", "follow-up-interval");
  return gap(maintenance.value.min, followUp.value.min, to, followUp.value.max, grounds);
}

/** Temporary pigment fades within the maintenance interval: there is nothing to review after it. */
function temporaryReviewGap(protocol: ProtocolPart<"schedule">): Gap {
  const { min, max } = protocol.parameters["maintenance-interval"].value;
  return gap(min, min, max, max, groundsOf(protocol, "maintenance-interval"));
}

const HOURS_OF_A_DAY = 24;

function prepare(protocol: ProtocolPart<"schedule">): PreparedSchedule {
  const { parameters } = protocol;
  const laser = parameters["laser-spacing"].value;
  const afterLaser = parameters["laser-removal-wait"].value;
  const set = parameters["pigment-set"].value;
  const lead = Math.ceil(parameters["patch-test-wait"].value / HOURS_OF_A_DAY);
  const gaps = {
    hardSpacing: parameters["session-spacing-hard-minimum"].value,
    laser: gap(laser, laser, laser, null, groundsOf(protocol, "laser-session-count", "laser-spacing")),
    afterLaser: gap(afterLaser, afterLaser, afterLaser, null, groundsOf(protocol, "laser-removal-wait")),
    secondSession: sessionGap(protocol, "second-session-spacing"),
    laterSession: sessionGap(protocol, "later-session-spacing"),
    touchUp: touchUpGap(protocol),
    review: { permanent: reviewGap(protocol), temporary: temporaryReviewGap(protocol) },
    patchTest: gap(lead, lead, lead, null, groundsOf(protocol, "patch-test-wait")),
    healedReview: gap(set, set, set, null, groundsOf(protocol, "pigment-set")),
  };
  const bounds = courseBounds(gaps);
  return deepFreeze({
    ruleSet: { id: protocol.id, version: protocol.version },
    notes: prepareNotes(protocol, scheduleTables),
    sessionCount: parameters["session-count"].value,
    scarSessionCount: parameters["scar-session-count"].value,
    laserCount: parameters["laser-session-count"].value,
    firstSession: groundsOf(protocol, "session-count"),
    firstScarSession: groundsOf(protocol, "scar-session-count"),
    ...gaps,
    plannedThird: parameters["planned-third-session-spacing"].value.max,
    maintenance: groundsOf(protocol, "maintenance-session-count", "dense-pigment-effect"),
    bounds,
    planBounds: planBounds(bounds, gaps.patchTest, gaps.review),
    course: prepareCourse(bounds),
    lasts: { permanent: parameters.longevity.value.max, temporary: parameters["maintenance-interval"].value.max },
    longevity: { ...parameters.longevity.value, grounds: groundsOf(protocol, "longevity") },
    hours: prepareHours({
      firstSession: parameters["first-session-duration"].value,
      session: parameters["session-duration"].value,
      longest: parameters["treatment-duration-longest"].value,
      grounds: groundsOf(protocol, "first-session-duration", "session-duration", "treatment-duration-longest"),
    }),
  });
}

/**
 * What the protocol fixes, made once.
 * @internal
 */
export const preparedScheduleFor: (protocol: Protocol | undefined) => PreparedSchedule = /* @__PURE__ */ perProtocol(
  scheduleTables,
  articleSchedule,
  prepare,
);
