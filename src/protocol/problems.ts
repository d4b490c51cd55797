import { SmpError, type SmpErrorCode } from "../calendar/SmpError.js";
import type { JsonValue } from "../calendar/types.js";
import type { Unit } from "../knowledge/parameters/row.js";
import type { Dossier } from "./dossiers.js";
import { keepsFloor } from "./keepsFloor.js";
import type { Span } from "./spans.js";

/** What can be wrong with a protocol, the gravest first. */
const codes = [
  "locked-floor",
  "unknown-parameter",
  "wrong-unit",
  "invalid-value",
  "invalid-range",
  "invalid-protocol",
  "loosens-floor",
  "nothing-to-acknowledge",
] as const satisfies readonly SmpErrorCode[];

/**
 * One thing wrong with a protocol.
 * @internal
 */
export interface Problem {
  readonly code: (typeof codes)[number];
  /** The parameter, or the part of the protocol. */
  readonly at: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, JsonValue>>;
}

/**
 * The problem of a name that no parameter has.
 * @internal
 */
export const unknownParameter = (name: string): Problem => ({
  code: "unknown-parameter",
  at: name,
  message: "there is no such parameter",
});

const WHOLE: readonly Unit[] = ["days", "months", "years", "sessions", "procedures", "points"];

/** A calendar has no half days; where somebody publishes a part of one, the room that reads it rounds. */
function isCounted({ unit, positions }: Dossier, { min, max }: Span): boolean {
  if (unit === "sessions" && min < 1) return false;
  const isWhole = (span: Span): boolean => Number.isInteger(span.min) && Number.isInteger(span.max);
  return !WHOLE.includes(unit) || isWhole({ min, max }) || !positions.every(({ span }) => isWhole(span));
}

/**
 * What is wrong with a value that has the right form: a part of what is counted whole, upside down, or past the floor.
 * @internal
 */
export function problemOfSpan(dossier: Dossier, span: Span, isAcknowledged: boolean): Problem | undefined {
  const { parameter, unit, floor } = dossier;
  if (!isCounted(dossier, span)) {
    return {
      code: "invalid-value",
      at: parameter,
      message: `it counts whole ${unit}${unit === "sessions" ? ", one or more" : ""}`,
    };
  }
  if (span.min > span.max) {
    return { code: "invalid-range", at: parameter, message: "its lower end is above its upper end" };
  }
  if (floor === undefined || keepsFloor(dossier, span)) return undefined;
  const { least, most, claims, locked = false } = floor;
  if (isAcknowledged && !locked) return undefined;
  const bounds = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
  const words = Object.entries(bounds).map(([side, bound]) => `at ${side} ${bound}`);
  const message = `its floor is ${words.join(" and ")} ${unit} (${claims.join(", ")})`;
  return locked
    ? {
        code: "locked-floor",
        at: parameter,
        message: `${message}, and nothing lowers it`,
        details: { ...bounds, claims },
      }
    : { code: "loosens-floor", at: parameter, message, details: { ...bounds, claims } };
}

/**
 * Throws one error that lists every problem, under the code of the gravest; nothing when there is none.
 * @internal
 */
export function refuseProblems(problems: readonly Problem[]): void {
  const gravest = codes.find((code) => problems.some((problem) => problem.code === code));
  if (gravest === undefined) return;
  const list = problems.map(({ at, message }) => `${at}: ${message}`).join("; ");
  throw new SmpError(gravest, `Not a protocol to judge by: ${list}.`, {
    problems: problems.map(({ code, at, message, details }) => ({ code, parameter: at, message, ...details })),
  });
}
