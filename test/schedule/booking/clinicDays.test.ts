import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDateIn } from "../../../src/calendar/calendarDateIn.js";
import { dayOf } from "../../../src/calendar/day.js";
import { clinicDays } from "../../../src/schedule/booking/clinicDays.js";

const zones = ["UTC", "Asia/Kolkata", "America/New_York", "Pacific/Apia", "Africa/Casablanca", "+05:30"];

test("the days are those that the zone gives one by one, clock changes and skipped days included", () => {
  const moments = fc.array(fc.integer({ min: Date.parse("2011-12-01T00:00Z"), max: Date.parse("2027-12-31T00:00Z") }));
  const close = fc.array(fc.integer({ min: Date.parse("2011-12-28T00:00Z"), max: Date.parse("2012-01-02T00:00Z") }));
  fc.assert(
    fc.property(fc.oneof(moments, close), fc.constantFrom(...zones), (unsorted, timeZone) => {
      const instants = Float64Array.from(unsorted).sort();
      const expected = [...instants].map((instant) => dayOf(calendarDateIn(instant, timeZone)));
      expect([...clinicDays(instants, timeZone)]).toEqual(expected);
    }),
  );
});

test("no instants have no days", () => {
  expect(clinicDays(new Float64Array(0), "UTC")).toHaveLength(0);
});
