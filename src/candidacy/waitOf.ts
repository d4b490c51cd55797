import { type Offset, offsetOf } from "../calendar/duration.js";
import type { LengthId, WaitRow } from "../knowledge/rules.js";
import type { ProtocolPart } from "../protocol/types.js";

/**
 * A wait in whole days or months.
 * @internal
 */
export type Wait = Offset;

/** @internal */
export const NO_WAIT: Wait = /* @__PURE__ */ Object.freeze({ months: 0, days: 0 });

const HOURS_OF_A_DAY = 24;

/**
 * How long a figure of the protocol makes one wait: of a range, the shorter end. Hours count from the end of the day that is named,
 * as nobody said at what time it was.
 * @internal
 */
export function lengthOf(protocol: ProtocolPart<"candidacy">, figure: LengthId): Wait {
  const { value, unit } = protocol.parameters[figure];
  const length = typeof value === "number" ? value : value.min;
  if (unit === "hours") return { months: 0, days: Math.ceil(length / HOURS_OF_A_DAY) + 1 };
  return offsetOf({ [unit]: length });
}

/**
 * How long a wait is under a protocol.
 * @internal
 */
export function waitOf(protocol: ProtocolPart<"candidacy">, { lasts }: WaitRow): Wait {
  if (lasts === undefined) return NO_WAIT;
  return typeof lasts === "string" ? lengthOf(protocol, lasts) : offsetOf(lasts);
}
