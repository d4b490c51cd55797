import fc from "fast-check";
import type { CalendarDate, PartialDate, Rounding } from "../../src/calendar/index.js";
import { asPartial, textOfDay } from "./oracle.js";

/** 0001-01-01 and 9999-12-31, as days since 1970-01-01. */
export const FIRST_DAY = Date.parse("0001-01-01T00:00:00Z") / 86_400_000;
export const LAST_DAY = Date.parse("9999-12-31T00:00:00Z") / 86_400_000;

/** Days since 1970-01-01, anywhere in the years 0001 to 9999; every second one in a lifetime around now. */
export const anyDayNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -25_567, max: 84_005 }),
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
);

/** A day in the years 0001 to 9999. */
export const anyDay: fc.Arbitrary<CalendarDate> = anyDayNumber.map(textOfDay);

/** A day from which a few centuries either way stay inside the years. */
export const innerDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: FIRST_DAY + 200_000, max: LAST_DAY - 200_000 })
  .map(textOfDay);

/** A day late in its month, where month steps can fail. */
export const lateDay: fc.Arbitrary<CalendarDate> = innerDay.filter((text) => text.slice(8) >= "28");

export const rounding: fc.Arbitrary<Rounding> = fc.constantFrom("forward", "back");

/** A duration of up to two centuries, with or without each part. */
export const anyDuration = fc.record(
  {
    years: fc.integer({ min: -50, max: 50 }),
    months: fc.integer({ min: -600, max: 600 }),
    weeks: fc.integer({ min: -500, max: 500 }),
    days: fc.integer({ min: -5_000, max: 5_000 }),
  },
  { requiredKeys: [] },
);

/** A year, a month or a day. */
export const anyPartial: fc.Arbitrary<PartialDate> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => asPartial(text.slice(0, length)));
