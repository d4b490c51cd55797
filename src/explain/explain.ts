import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import type { Journey } from "../journey/types.js";
import { explainDay, explainTimeline } from "./explainAftercare.js";
import { explainCandidacy } from "./explainCandidacy.js";
import { explainDiary, explainOutlook, explainPermission } from "./explainPermission.js";
import { explainPlan } from "./explainPlan.js";
import { explainResult } from "./explainResult.js";
import { explainRisk } from "./explainRisk.js";
import { explainRuleCard } from "./explainRuleCard.js";
import { explainSameDay } from "./explainSameDay.js";
import { explainSchedule } from "./explainSchedule.js";
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
  switch (result.resultType) {
    case "candidacy-assessment":
      return explainCandidacy(result, locale, audience);
    case "same-day-check":
      return explainSameDay(result, locale);
    case "rule-card":
      return explainRuleCard(result, locale, audience);
    case "risk-assessment":
      return explainRisk(result, locale, audience);
    case "vetting-report":
      return explainVetting(result, locale);
    case "result-assessment":
      return explainResult(result, locale);
    case "treatment-plan":
      return explainPlan(result, locale);
    case "aftercare-timeline":
      return explainTimeline(result, locale);
    case "aftercare-day":
      return explainDay(result, locale);
    case "triage":
      return explainTriage(result, locale);
    case "permission":
      return explainPermission(result, locale);
    case "permission-outlook":
      return explainOutlook(result, locale);
    case "diary-check":
      return explainDiary(result, locale);
    case "journey":
      return explainJourney(result, locale, audience);
    default:
      return explainSchedule(result, locale) ?? refuse(result);
  }
}
