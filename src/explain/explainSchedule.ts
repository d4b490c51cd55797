import { explainBackward } from "./explainBackward.js";
import { explainBooking } from "./explainBooking.js";
import { explainForecast } from "./explainForecast.js";
import { explainLongevity } from "./explainLongevity.js";
import { explainPlan } from "./explainPlan.js";
import { explainReview } from "./explainReview.js";
import { explainSeries } from "./explainSeries.js";
import type { Locale, ScheduleResult } from "./types.js";

/**
 * A result of the schedule in sentences; `undefined` for a value from outside that is none.
 * @internal
 */
export function explainSchedule(result: ScheduleResult, locale: Locale): string[] | undefined {
  switch (result.resultType) {
    case "treatment-plan":
      return explainPlan(result, locale);
    case "visit-review":
      return explainReview(result, locale);
    case "forecast":
      return explainForecast(result, locale);
    case "backward-plan":
      return explainBackward(result, locale);
    case "series-evaluation":
      return explainSeries(result, locale);
    case "booking":
      return explainBooking(result, locale);
    case "longevity-estimate":
      return explainLongevity(result, locale);
    default:
      return undefined;
  }
}
