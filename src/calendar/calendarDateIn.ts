import { tzOffset } from "@date-fns/tz/tzOffset";
import { inRange, textOf } from "./day.js";
import { describe, detailOf } from "./describe.js";
import { SmpError } from "./SmpError.js";
import type { CalendarDate } from "./types.js";

const MILLISECONDS_PER_DAY = 86_400_000;
const MILLISECONDS_PER_MINUTE = 60_000;
const LAST_INSTANT = 8_640_000_000_000_000;
const FIXED_OFFSET = /^([+-])([01]\d|2[0-3]):?([0-5]\d)$/;

/** Zones that the runtime has accepted: asking it costs a thousand times more than the conversion. */
const known = /* @__PURE__ */ new Set<string>();

/** The zone library takes any text that holds something like an offset (`Nowhere+05`): ask the runtime first. */
function isTimeZone(timeZone: unknown): timeZone is string {
  if (typeof timeZone !== "string") return false;
  if (known.has(timeZone)) return true;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone });
  } catch {
    return false;
  }
  known.add(timeZone);
  return true;
}

/** Minutes east of UTC. A fixed offset needs no zone, and the zone library loses the sign of those below an hour. */
function minutesEast(timeZone: string, milliseconds: number): number {
  const [, sign, hours, minutes] = FIXED_OFFSET.exec(timeZone) ?? [];
  if (sign !== undefined) return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (isTimeZone(timeZone)) return tzOffset(timeZone, new Date(milliseconds));
  throw new SmpError("invalid-time-zone", `Not a known time zone: ${describe(timeZone)}.`, {
    timeZone: detailOf(timeZone),
  });
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

function millisecondsOf(instant: number | Date): number {
  const milliseconds = isDate(instant) ? instant.getTime() : instant;
  if (typeof milliseconds === "number" && Number.isFinite(milliseconds)) {
    // A `Date` holds no more; whether the day itself is in the years is known only in its place.
    if (Math.abs(milliseconds) > LAST_INSTANT) inRange(Math.trunc(milliseconds / MILLISECONDS_PER_DAY));
    return milliseconds;
  }
  throw new SmpError("invalid-instant", "Not an instant: expected finite milliseconds or a valid Date.", {
    instant: detailOf(instant),
  });
}

/**
 * The day on the wall calendar of a place at an instant. This is the only way from an instant to a day: everything else
 * in the library knows days only, so that nothing depends on the zone of the machine.
 *
 * @param instant - milliseconds since 1970-01-01T00:00Z, or a `Date`; from 8 January 1972 on every zone is exact
 * @param timeZone - an IANA name such as `Asia/Kolkata`, or an offset such as `+05:30`
 * @returns the day there
 * @throws SmpError `invalid-instant` for what is no instant, `invalid-time-zone` for a zone that the runtime does not
 *   know, `date-out-of-range` outside the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { calendarDateIn } from "scalp-micropigmentation";
 *
 * const instant = Date.parse("2026-03-01T20:00:00Z");
 * calendarDateIn(instant, "America/New_York"); // => "2026-03-01"
 * calendarDateIn(instant, "Asia/Kolkata"); // => "2026-03-02"
 * ```
 */
export function calendarDateIn(instant: number | Date, timeZone: string): CalendarDate {
  const milliseconds = millisecondsOf(instant);
  const minutes = minutesEast(timeZone, milliseconds);
  return textOf(Math.floor((milliseconds + minutes * MILLISECONDS_PER_MINUTE) / MILLISECONDS_PER_DAY));
}
