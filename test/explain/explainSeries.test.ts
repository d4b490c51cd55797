import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { explainSeries } from "../../src/explain/explainSeries.js";
import { en } from "../../src/locales/en.js";
import { evaluateSeries } from "../../src/schedule/evaluateSeries.js";
import type { Series } from "../../src/schedule/series/types.js";

const series: Series = {
  id: "brows",
  steps: [
    { id: "first", bounds: [] },
    { id: "second", bounds: [{ from: { previous: true }, minimum: { days: 30 } }] },
    { id: "third", bounds: [{ from: { previous: true }, minimum: { days: 30 } }] },
  ],
};
const said = (...days: string[]) =>
  explainSeries(
    evaluateSeries(
      series,
      { visits: days.map((on) => ({ on: calendarDate(on) })), events: {} },
      { asOf: calendarDate("2026-04-01") },
    ),
    en,
  );

test("steps go by their own names", () => {
  expect(said("2026-03-02", "2026-03-05")).toEqual([
    "March 2, 2026: first was on time.",
    "March 5, 2026: second was too early (not before April 1, 2026).",
    "The series is under way.",
    "Next: third.",
    "From April 4, 2026, best: April 4, 2026.",
  ]);
  expect(said("2026-01-02", "2026-02-05", "2026-03-20").at(-1)).toBe("The series is complete.");
});
