import { expect, test } from "vitest";
import { holdsOn } from "../../src/aftercare/holdsOn.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";

const [before, first, between, last, after] = [
  "2026-03-01",
  "2026-03-02",
  "2026-03-05",
  "2026-03-08",
  "2026-03-09",
].map(calendarDate) as [never, never, never, never, never];
const days = [before, first, between, last, after];

test("both ends belong to it", () => {
  expect(days.map((day) => holdsOn({ from: first, to: last }, day))).toEqual([false, true, true, true, false]);
});

test("an end that is null is no end", () => {
  expect(days.map((day) => holdsOn({ from: null, to: last }, day))).toEqual([true, true, true, true, false]);
  expect(days.map((day) => holdsOn({ from: first, to: null }, day))).toEqual([false, true, true, true, true]);
});
