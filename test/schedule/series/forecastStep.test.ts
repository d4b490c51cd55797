import { expect, test } from "vitest";
import { dueWindowOf, writeNext } from "../../../src/schedule/series/forecastStep.js";
import { prepareSeries } from "../../../src/schedule/series/prepareSeries.js";
import type { Bound } from "../../../src/schedule/series/types.js";

const prepared = (bound: Omit<Bound, "from">) =>
  prepareSeries({ id: "x", steps: [{ id: "a", bounds: [{ from: { event: "birth" }, ...bound }] }] });
const anchors = (previous: number | null) => ({ previous, steps: new Map(), events: new Map([["birth", 0]]) });

function setBy(bound: Omit<Bound, "from">, previous: number | null, asOf: number) {
  const series = prepared(bound);
  const step = series.steps[0]!;
  const window = dueWindowOf(step, anchors(previous), asOf, series);
  return { window, next: writeNext(step, window, anchors(previous)) };
}

test("a visit that nothing keeps waiting can be on the day of the question, and not before the last one", () => {
  expect(setBy({}, null, 9).next).toMatchObject({ earliest: "1970-01-10", setBy: { earliest: { kind: "as-of" } } });
  expect(setBy({}, 12, 9).next).toMatchObject({ earliest: "1970-01-13", setBy: { earliest: { kind: "last-visit" } } });
});

test("a day that a bound sets does not slide with the question", () => {
  expect(setBy({ minimum: { days: 4 } }, null, 9).window).toMatchObject({ earliest: 4, from: 4, to: 4 });
});

test("a date that had to give way says to what", () => {
  const { next } = setBy({ minimum: { days: 4 }, recommended: { days: 3 }, overdue: { days: 4 } }, null, 0);
  expect(next.setBy).toMatchObject({
    recommendedFrom: { kind: "earliest" },
    recommendedTo: { kind: "recommended" },
    overdueFrom: { kind: "recommended" },
    lapsesOn: null,
  });
  const cut = setBy({ recommended: { days: 9 }, recommendedUntil: { days: 20 }, lapses: { days: 5 } }, null, 0);
  expect(cut.next.setBy).toMatchObject({
    recommendedFrom: { kind: "lapse" },
    recommendedTo: { kind: "lapse" },
    overdueFrom: null,
    lapsesOn: { kind: "bound", part: "lapses", date: "1970-01-06" },
  });
});
