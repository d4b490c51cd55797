import { expect, test } from "vitest";
import { prepareSeries } from "../../../src/schedule/series/prepareSeries.js";
import { walkSeries } from "../../../src/schedule/series/walkSeries.js";

const series = prepareSeries({
  id: "x",
  steps: [
    { id: "a", bounds: [] },
    { id: "b", bounds: [{ from: { previous: true }, minimum: { days: 7 }, lapses: { days: 30 } }] },
  ],
});
const at = (on: number, until = on) => ({ on, until });

test("a lapsed step is still named with its window, so that somebody can say what takes its place", () => {
  const { status, due } = walkSeries(series, [at(0)], new Map(), 30);
  expect([status, due?.step.id, due?.window.lapses]).toEqual(["lapsed", "b", 30]);
});

test("nothing is due once every step is done", () => {
  const { status, due, judged } = walkSeries(series, [at(0), at(8)], new Map(), 30);
  expect([status, due, judged.map(({ step }) => step)]).toEqual(["complete", null, ["a", "b"]]);
});

test("of overlapping visits the last day of all counts as the previous one", () => {
  const { due } = walkSeries(series, [at(0, 5)], new Map(), 6);
  expect(due?.window.earliest).toBe(12);
});
