import fc from "fast-check";
import { expect, test } from "vitest";
import { HOURS_A_DAY, MINUTES_A_DAY, minutesOf, timeOf } from "../../src/calendar/timeOfDay.js";

test.each([
  ["00:00", 0],
  ["00:01", 1],
  ["09:05", 545],
  ["16:30", 990],
  ["23:59", 1439],
])("%s is minute %i of its day", (text, minute) => {
  expect(minutesOf(text)).toBe(minute);
  expect(timeOf(minute)).toBe(text);
});

test.each(["24:00", "9:05", "09:60", "09:05:00", " 09:05", "", "noon", undefined, null, 905])(
  "%j is no time of day",
  (text) => {
    expect(minutesOf(text)).toBeUndefined();
  },
);

test("every minute of the day has a time of its own", () => {
  fc.assert(
    fc.property(fc.nat(MINUTES_A_DAY - 1), (minute) => {
      expect(minutesOf(timeOf(minute))).toBe(minute);
    }),
  );
  expect(MINUTES_A_DAY).toBe(HOURS_A_DAY * 60);
});
