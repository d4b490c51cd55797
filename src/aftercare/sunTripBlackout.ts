import { dayOf, textOf } from "../calendar/day.js";
import { SmpError } from "../calendar/SmpError.js";
import type { DateRange } from "../calendar/types.js";
import { articleAftercare } from "../protocol/articleParts.js";
import type { ProtocolPart } from "../protocol/types.js";
import type { AftercareOptions, SunTripBlackout } from "./types.js";

/** A session on the first day of which the last is over on the next one: so many days less one stand in the way. */
const between = (days: number): number => Math.max(0, Math.ceil(days) - 1);

/**
 * The days around a trip into the sun on which nobody should be pigmented: those on which new work would meet the sun before
 * it may, the trip itself, and those on which the skin is still tanned. A plan takes it as one of its blackouts, beside
 * holidays and travel.
 *
 * Sources: the parameters `sun-avoidance`, the days out of the sun after a session, and `tan-wait`, those without tanning
 * before one.
 *
 * @param trip - its first and last day in the sun, both included
 * @param options - the protocol whose days count, by default the article's
 * @returns the first and the last day on which no session should be, with the claims for both figures and against them
 * @throws SmpError `invalid-date`, `invalid-range` for a trip that ends before it starts, `date-out-of-range` when the
 *   days leave the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { calendarDate, planTreatment, sunTripBlackout } from "scalp-micropigmentation";
 *
 * const trip = { from: calendarDate("2026-03-20"), to: calendarDate("2026-03-27") };
 * const { from, to } = sunTripBlackout(trip);
 * [from, to]; // => ["2026-03-07", "2026-04-09"]
 * const plan = planTreatment({
 *   course: "shaved",
 *   notBefore: calendarDate("2026-03-02"),
 *   calendar: { blackouts: [sunTripBlackout(trip)] },
 * });
 * plan.steps[1]?.proposed; // => "2026-04-10"
 * ```
 */
export function sunTripBlackout(trip: DateRange, options: AftercareOptions = {}): SunTripBlackout {
  const [first, last] = [dayOf(trip.from), dayOf(trip.to)];
  if (first > last)
    throw new SmpError("invalid-range", `A trip ends before it starts: ${trip.from} to ${trip.to}.`, {
      from: trip.from,
      to: trip.to,
    });
  const { parameters }: ProtocolPart<"aftercare"> = options.protocol ?? articleAftercare;
  const { "sun-avoidance": before, "tan-wait": after } = parameters;
  return {
    from: textOf(first - between(before.value)),
    to: textOf(last + between(after.value)),
    evidence: [...before.claims, ...after.claims],
    dissent: [...before.dissent, ...after.dissent],
  };
}
