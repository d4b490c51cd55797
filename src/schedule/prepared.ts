import { deepFreeze } from "../knowledge/deepFreeze.js";
import type { ParameterIdOf } from "../knowledge/parameters.js";
import { scheduleTables } from "../knowledge/tables/schedule.js";
import type { PigmentKind } from "../knowledge/vocabularies.js";
import { articleSchedule } from "../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../protocol/notes.js";
import { perProtocol } from "../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../protocol/types.js";
import { type CourseBounds, courseBounds, type PreparedCourse, prepareCourse } from "./course/courseBounds.js";
import { gap } from "./course/gap.js";
import type { Gap, Grounds } from "./course/types.js";
import { type PreparedHours, prepareHours } from "./hoursOf.js";
import { type PlanVisits, planVisits } from "./plan/planVisits.js";

/** How many sessions a course takes. */
interface SessionRange {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  readonly grounds: Grounds;
}

/** How long a look lasts, in months, and who says so. */
interface Lasting {
  readonly min: number;
  readonly max: number;
  readonly grounds: Grounds;
}

/**
 * Everything that a protocol fixes about a plan.
 * @internal
 */
export interface PreparedSchedule {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  readonly sessions: SessionRange;
  readonly scarSessions: SessionRange;
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
  readonly visits: PlanVisits;
  readonly longevity: Readonly<Record<PigmentKind, Lasting>>;
  readonly hours: PreparedHours;
}

function groundsOf(protocol: ProtocolPart<"schedule">, ...parameters: readonly ParameterIdOf<"schedule">[]): Grounds {
  const chosen = parameters.map((parameter) => protocol.parameters[parameter]);
  return { evidence: chosen.flatMap(({ claims }) => claims), dissent: chosen.flatMap(({ dissent }) => dissent) };
}

/** No session comes before any of the minimums that it is held to. */
function sessionGap(
  protocol: ProtocolPart<"schedule">,
  spacing: "second-session-spacing" | "later-session-spacing",
  ...minimums: readonly ("session-spacing-minimum" | "later-session-spacing-minimum")[]
): Gap {
  const { parameters } = protocol;
  const { min, max } = parameters[spacing].value;
  const earliest = Math.max(...minimums.map((minimum) => parameters[minimum].value));
  const grounds = groundsOf(protocol, ...minimums, spacing, "session-spacing-longest");
  return gap(earliest, min, max, parameters["session-spacing-longest"].value, grounds);
}

/**
 * Best on the day on which the article's window and the set pigment meet; nobody publishes a last day. Before the pigment has
 * set, only where the protocol lets anybody be touched up so early.
 */
function touchUpGap(protocol: ProtocolPart<"schedule">): Gap {
  const { "touch-up-window": window, "pigment-set": set, "unsettled-pigment-effect": unsettled } = protocol.parameters;
  const { min, max } = window.value;
  const mayBeUnsettled = unsettled.value === "eligible" || unsettled.value === "precaution";
  const earliest = mayBeUnsettled ? min : Math.max(min, set.value);
  const grounds = groundsOf(protocol, "touch-up-window", "pigment-set", "unsettled-pigment-effect");
  return gap(earliest, set.value, max, null, grounds);
}

/** How many sessions sources speak of; a course with more of its own reaches to them. */
function sessionRange(protocol: ProtocolPart<"schedule">, count: "session-count" | "scar-session-count"): SessionRange {
  const { parameters } = protocol;
  const usual = parameters[count].value;
  return {
    usual,
    least: Math.min(usual, parameters["session-count-minimum"].value),
    most: Math.max(usual, parameters["session-count-maximum"].value),
    grounds: groundsOf(protocol, count, "session-count-minimum", "session-count-maximum"),
  };
}

/**
 * Where the cadences for maintenance and follow-up overlap; late when both are over. Possible from the sooner of the two on: a
 * look may be reviewed long before it is treated again.
 */
function reviewGap(protocol: ProtocolPart<"schedule">): Gap {
  const { "maintenance-interval": maintenance, "follow-up-interval": followUp } = protocol.parameters;
  const to = Math.min(maintenance.value.max, followUp.value.max);
  const grounds = groundsOf(protocol, "maintenance-interval", "follow-up-interval");
  const earliest = Math.min(maintenance.value.min, followUp.value.min);
  return gap(earliest, followUp.value.min, to, followUp.value.max, grounds);
}

/**
 * There is nothing to review once temporary pigment has faded: the maintenance interval holds where it is as short as that, and
 * how long the pigment lasts where the interval speaks of the permanent kind.
 */
function temporaryReviewGap(protocol: ProtocolPart<"schedule">): Gap {
  const { "maintenance-interval": maintenance, "temporary-longevity": longevity } = protocol.parameters;
  const figure = maintenance.value.max <= longevity.value.max ? "maintenance-interval" : "temporary-longevity";
  const { min, max } = protocol.parameters[figure].value;
  return gap(min, min, max, max, groundsOf(protocol, figure));
}

/** How long the look lasts, in months. */
function lasting(protocol: ProtocolPart<"schedule">, figure: "longevity" | "temporary-longevity"): Lasting {
  return { ...protocol.parameters[figure].value, grounds: groundsOf(protocol, figure) };
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
    secondSession: sessionGap(protocol, "second-session-spacing", "session-spacing-minimum"),
    laterSession: sessionGap(
      protocol,
      "later-session-spacing",
      "session-spacing-minimum",
      "later-session-spacing-minimum",
    ),
    touchUp: touchUpGap(protocol),
    review: { permanent: reviewGap(protocol), temporary: temporaryReviewGap(protocol) },
    patchTest: gap(lead, lead, lead, null, groundsOf(protocol, "patch-test-wait")),
    healedReview: gap(set, set, set, null, groundsOf(protocol, "pigment-set")),
  };
  const bounds = courseBounds(gaps);
  const grounds = {
    firstSession: groundsOf(protocol, "session-count"),
    firstScarSession: groundsOf(protocol, "scar-session-count"),
    maintenance: groundsOf(protocol, "maintenance-session-count", "dense-pigment-effect"),
  };
  return deepFreeze({
    ruleSet: { id: protocol.id, version: protocol.version },
    notes: prepareNotes(protocol, scheduleTables),
    sessions: sessionRange(protocol, "session-count"),
    scarSessions: sessionRange(protocol, "scar-session-count"),
    laserCount: parameters["laser-session-count"].value,
    ...grounds,
    ...gaps,
    plannedThird: parameters["planned-third-session-spacing"].value.max,
    bounds,
    visits: planVisits({ ...gaps, ...grounds }, bounds),
    course: prepareCourse(bounds),
    lasts: { permanent: parameters.longevity.value.max, temporary: gaps.review.temporary.to },
    longevity: { permanent: lasting(protocol, "longevity"), temporary: lasting(protocol, "temporary-longevity") },
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
