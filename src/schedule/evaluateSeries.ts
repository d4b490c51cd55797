import { type Day, dayOf, textOf } from "../calendar/day.js";
import { SmpError } from "../calendar/SmpError.js";
import { writeNext } from "./series/forecastStep.js";
import { prepareSeries } from "./series/prepareSeries.js";
import type { Series, SeriesEvaluation, SeriesOptions, SeriesRecord, SeriesVisit } from "./series/types.js";
import { type DayVisit, walkSeries } from "./series/walkSeries.js";

function readVisit({ on, until }: SeriesVisit): DayVisit {
  const first = dayOf(on);
  const last = until === undefined ? first : dayOf(until);
  if (last < first) {
    throw new SmpError("invalid-range", `A visit ends before it starts: ${on} to ${String(until)}.`, { on });
  }
  return { on: first, until: last };
}

const readEvents = (events: SeriesRecord["events"]): ReadonlyMap<string, Day> =>
  new Map(Object.entries(events).map(([name, date]) => [name, dayOf(date)]));

/**
 * Judges what happened against a series of steps, and says what is due next. It is the kernel under every schedule of this
 * library, and knows nothing of pigment: a series is data, and anybody can write one.
 *
 * Visits are taken in the order of their dates, each against the step that is due; visits after `asOf` are taken as they
 * stand. Of several bounds the latest lower and the earliest upper one holds; where they cross, lower bounds win.
 *
 * @param series - the steps in order, each with its bounds; at most the last one recurs
 * @param record - visits in any order, and dated events by name
 * @param options - `asOf`, the day for which the question is asked
 * @returns every visit with its timing and whether it counts, and the next step with the bound that set each date
 * @throws SmpError `invalid-series` for two steps of one name, a step after one that recurs, or a bound that counts from a
 *   step which is not there; `invalid-date`, `invalid-duration`, `invalid-range` for a visit that ends before it starts,
 *   `date-out-of-range` for a bound that leaves the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { calendarDate, evaluateSeries, type Series } from "scalp-micropigmentation";
 *
 * const brows: Series = {
 *   id: "brows",
 *   steps: [
 *     { id: "first", bounds: [] },
 *     { id: "perfecting", bounds: [{ from: { previous: true }, minimum: { days: 30 }, overdue: { weeks: 8, days: 1 } }] },
 *   ],
 * };
 * const record = { visits: [{ on: calendarDate("2026-03-02") }], events: {} };
 * const { status, next } = evaluateSeries(brows, record, { asOf: calendarDate("2026-03-10") });
 * status; // => "in-progress"
 * next?.earliest; // => "2026-04-01"
 * next?.overdueFrom; // => "2026-04-28"
 * ```
 */
export function evaluateSeries(series: Series, record: SeriesRecord, options: SeriesOptions): SeriesEvaluation {
  const prepared = prepareSeries(series);
  const visits = record.visits.map(readVisit).sort((a, b) => a.on - b.on || a.until - b.until);
  const { judged, due, status, anchors } = walkSeries(prepared, visits, readEvents(record.events), dayOf(options.asOf));
  return {
    resultType: "series-evaluation",
    ruleSet: prepared.ruleSet,
    visits: judged.map(({ on, step, timing, counts, because }) => ({ on: textOf(on), step, timing, counts, because })),
    status,
    next: due === null || status === "lapsed" ? null : writeNext(due.step, due.window, anchors),
  };
}
