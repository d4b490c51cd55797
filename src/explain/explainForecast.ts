import { stepKind } from "../schedule/course/stepKind.js";
import type { Forecast, ForecastReason } from "../schedule/forecast/types.js";
import type { StepId } from "../schedule/types.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";
import { visitName } from "./visitName.js";
import { writeDate } from "./writeDate.js";
import { writeWindow } from "./writeWindow.js";

const nameOf = (step: StepId, locale: Locale): string => visitName({ step, kind: stepKind(step) }, locale);

function reasonOf(reason: ForecastReason, locale: Locale): string {
  const text = locale.forecastReasons[reason.code];
  switch (reason.code) {
    case "before-earliest":
      return locale.sentences.onDay(text, writeDate(reason.earliest, locale));
    case "past-overdue":
      return locale.sentences.onDay(text, writeDate(reason.overdueFrom, locale));
    case "past-lapse":
      return locale.sentences.onDay(text, writeDate(reason.lapsesOn, locale));
    case "healing-not-recorded":
      return locale.sentences.onDay(text, writeDate(reason.settledFrom, locale));
    default:
      return text;
  }
}

/**
 * A forecast in sentences.
 * @internal
 */
export function explainForecast(forecast: Forecast, locale: Locale): string[] {
  const { step, status, because, window, replacedBy, recheckOn, notes } = forecast;
  const { sentences, forecastStatuses } = locale;
  const reasons = because.map((reason) => reasonOf(reason, locale));
  const next = sentences.next(nameOf(step, locale), forecastStatuses[status], reasons);
  const replacement =
    replacedBy === null
      ? []
      : [sentences.replacedBy(nameOf(replacedBy.step, locale), writeDate(replacedBy.window.earliest, locale))];
  return [
    cite(next, forecast, locale),
    ...(window === null ? [] : [writeWindow(window, locale)]),
    ...replacement,
    ...(recheckOn === null ? [] : [sentences.recheckOn(writeDate(recheckOn, locale))]),
    ...explainNotes(notes, locale),
  ];
}
