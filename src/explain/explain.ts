import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import type { Journey } from "../journey/types.js";
import { explainDay, explainTimeline } from "./explainAftercare.js";
import { explainBackward } from "./explainBackward.js";
import { explainBooking } from "./explainBooking.js";
import { explainCandidacy } from "./explainCandidacy.js";
import { explainForecast } from "./explainForecast.js";
import { explainLongevity } from "./explainLongevity.js";
import { explainDiary, explainOutlook, explainPermission } from "./explainPermission.js";
import { explainPlan } from "./explainPlan.js";
import { explainResult } from "./explainResult.js";
import { explainReview } from "./explainReview.js";
import { explainRisk } from "./explainRisk.js";
import { explainRuleCard } from "./explainRuleCard.js";
import { explainSameDay } from "./explainSameDay.js";
import { explainSeries } from "./explainSeries.js";
import { explainTriage } from "./explainTriage.js";
import { explainVetting } from "./explainVetting.js";
import type { Audience, Explainable, ExplainOptions, Locale } from "./types.js";

function explainJourney(journey: Journey, locale: Locale, audience: Audience): string[] {
  const { candidacy, risk, plan, planWithheld, aftercare } = journey;
  return [
    ...explainCandidacy(candidacy, locale, audience),
    ...explainRisk(risk, locale, audience),
    ...(plan === null ? [] : explainPlan(plan, locale)),
    ...(planWithheld === null ? [] : [locale.withheld[planWithheld]]),
    ...(aftercare === null ? [] : explainTimeline(aftercare, locale)),
  ];
}

type ResultType = Explainable["resultType"];

type Explainer<R extends Explainable> = (result: R, locale: Locale, audience: Audience) => string[];

/** How each kind of result is said. */
const EXPLAINERS: { readonly [T in ResultType]: Explainer<Extract<Explainable, { resultType: T }>> } = {
  "candidacy-assessment": explainCandidacy,
  "same-day-check": explainSameDay,
  "rule-card": explainRuleCard,
  "risk-assessment": explainRisk,
  "vetting-report": explainVetting,
  "result-assessment": explainResult,
  "treatment-plan": explainPlan,
  "visit-review": explainReview,
  forecast: explainForecast,
  "backward-plan": explainBackward,
  "series-evaluation": explainSeries,
  booking: explainBooking,
  "longevity-estimate": explainLongevity,
  "aftercare-timeline": explainTimeline,
  "aftercare-day": explainDay,
  triage: explainTriage,
  permission: explainPermission,
  "permission-outlook": explainOutlook,
  "diary-check": explainDiary,
  journey: explainJourney,
};

// Each entry takes the kind of result that it is filed under, which the compiler cannot see through an index.
const explainerOf = (resultType: ResultType): Explainer<Explainable> =>
  EXPLAINERS[resultType] as Explainer<Explainable>;

function refuse(result: unknown): never {
  const kind: unknown =
    typeof result === "object" && result !== null && "resultType" in result ? result.resultType : result;
  throw new SmpError("unknown-result", `No result of this library: ${describe(kind)}.`, { resultType: detailOf(kind) });
}

/**
 * Says a result in plain sentences of one language, each statement with the sources behind it and those that disagree.
 *
 * @param result - any result of this library, or the same read back from JSON
 * @param options - the language, and whether a client or a clinician reads it
 * @returns the sentences in reading order
 * @throws SmpError `unknown-result` for a value that no function of this library gives
 *
 * @example
 * ```ts
 * import { assessCandidacy, calendarDate } from "scalp-micropigmentation";
 * import { explain } from "scalp-micropigmentation/explain";
 * import { en } from "scalp-micropigmentation/locales/en";
 *
 * const assessment = assessCandidacy({ health: { keloid: { site: "scalp" } } }, { asOf: calendarDate("2026-03-02") });
 * explain(assessment, { locale: en })[0]; // => "Do not treat."
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): string[] {
  const { locale, audience = "client" } = options;
  if (typeof result !== "object" || (result as Explainable | null) === null) return refuse(result);
  const { resultType } = result;
  if (!Object.hasOwn(EXPLAINERS, resultType)) return refuse(result);
  return explainerOf(resultType)(result, locale, audience);
}
