import type { SeriesEvaluation } from "../schedule/series/types.js";
import type { Locale } from "./types.js";
import { writeDate } from "./writeDate.js";
import { writeWindow } from "./writeWindow.js";

/**
 * A record judged against a series in sentences; steps go by the names that the series gives them.
 * @internal
 */
export function explainSeries({ visits, status, next }: SeriesEvaluation, locale: Locale): string[] {
  const { sentences, timings, seriesStatuses, visitReasons } = locale;
  const judged = visits.map(({ on, step, timing, counts, because }) => {
    const reasons = because
      .filter(({ code }) => code !== "within-window")
      .map((reason) => {
        const text = visitReasons[reason.code];
        return "date" in reason ? sentences.onDay(text, writeDate(reason.date, locale)) : text;
      });
    return sentences.reviewed(step, writeDate(on, locale), timings[timing], counts, reasons);
  });
  return [
    ...judged,
    seriesStatuses[status],
    ...(next === null ? [] : [sentences.comes(next.step), writeWindow(next, locale)]),
  ];
}
