import fc from "fast-check";
import { addDuration } from "../../../src/calendar/addDuration.js";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import type { CalendarDate, Duration } from "../../../src/calendar/types.js";
import type { Anchor, Bound, Series, SeriesRecord, Step } from "../../../src/schedule/series/types.js";

const START = calendarDate("2027-12-20");

/** Some days around the end of a month and a leap day. */
export const arbitraryDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 150 })
  .map((days) => addDuration(START, { days }));

const arbitraryDuration: fc.Arbitrary<Duration> = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((days) => ({ days })),
  fc.record({ months: fc.integer({ min: 0, max: 3 }), days: fc.integer({ min: -4, max: 4 }) }),
  fc.integer({ min: 0, max: 5 }).map((weeks) => ({ weeks })),
);

const arbitraryAnchor: fc.Arbitrary<Anchor> = fc.constantFrom(
  { previous: true },
  { step: "a" },
  { step: "b" },
  { step: "c" },
  { event: "birth" },
  { event: "surgery" },
);

const arbitraryBound: fc.Arbitrary<Bound> = fc.record(
  {
    from: arbitraryAnchor,
    hardMinimum: arbitraryDuration,
    minimum: arbitraryDuration,
    recommended: arbitraryDuration,
    recommendedUntil: arbitraryDuration,
    overdue: arbitraryDuration,
    lapses: arbitraryDuration,
  },
  { requiredKeys: ["from"] },
);

/** Steps `a`, `b` and `c`, the last perhaps recurring. */
export const arbitrarySeries: fc.Arbitrary<Series> = fc
  .record({
    bounds: fc.array(fc.array(arbitraryBound, { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    skips: fc.array(fc.constantFrom(undefined, undefined, { event: "surgery" }, { event: "decided" }), {
      minLength: 3,
      maxLength: 3,
    }),
    recurring: fc.boolean(),
    tooEarly: fc.constantFrom("counts", "repeat", undefined),
    rounding: fc.constantFrom("safe", "forward", undefined),
  })
  .map(({ bounds, skips, recurring, tooEarly, rounding }) => ({
    id: "any",
    steps: ["a", "b", "c"].map(
      (id, index): Step => ({
        id,
        bounds: bounds[index] ?? [],
        recurring: recurring && index === 2,
        skipWhen: skips[index],
      }),
    ),
    tooEarly,
    rounding,
  }));

/** Some visits and events; perhaps none. */
export const arbitraryRecord: fc.Arbitrary<SeriesRecord> = fc.record({
  visits: fc.array(
    arbitraryDay.map((on) => ({ on })),
    { maxLength: 5 },
  ),
  events: fc.record({ birth: arbitraryDay, surgery: arbitraryDay, decided: arbitraryDay }, { requiredKeys: [] }),
});
