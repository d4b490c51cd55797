import { expect, test } from "vitest";
import { prepareBound, prepareSeries } from "../../../src/schedule/series/prepareSeries.js";
import type { Bound } from "../../../src/schedule/series/types.js";

const from = { previous: true } as const;

test("years count as months and weeks as days", () => {
  const { offsets } = prepareBound({ from, minimum: { years: 1, months: 2, weeks: 1, days: -2 } });
  expect(offsets.minimum).toEqual({ months: 14, days: 5 });
});

test("a hard minimum alone is the minimum, and conversely", () => {
  const five = { months: 0, days: 5 };
  expect(prepareBound({ from, hardMinimum: { days: 5 } }).offsets).toMatchObject({ hardMinimum: five, minimum: five });
  expect(prepareBound({ from, minimum: { days: 5 } }).offsets).toMatchObject({ hardMinimum: five, minimum: five });
  expect(prepareBound({ from }).offsets).toMatchObject({ hardMinimum: null, minimum: null, lapses: null });
});

test("early visits count and rounding is safe where nobody says otherwise", () => {
  const series = prepareSeries({ id: "x", steps: [{ id: "a", bounds: [], skipWhen: { event: "done" } }] });
  expect(series).toMatchObject({ repeatsTooEarly: false, roundsForward: false });
  expect(series.steps[0]).toMatchObject({ recurring: false, skipWhen: "done" });
});

test.each<[string, unknown]>([
  ["a misspelled part", { from, minium: { days: 5 } }],
  ["an anchor that is denied", { from: { previous: false }, minimum: { days: 5 } }],
  ["no anchor", { from: {}, minimum: { days: 5 } }],
  ["a step that is none of the series", { from: { step: "b" }, minimum: { days: 5 } }],
])("%s is refused, as it would bind nothing", (_, bound) => {
  const series = { id: "x", steps: [{ id: "a", bounds: [bound as Bound] }] };
  expect(() => prepareSeries(series)).toThrow(expect.objectContaining({ code: "invalid-series" }));
});
