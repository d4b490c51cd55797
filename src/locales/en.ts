/**
 * English words.
 * @module
 */
import { enUS } from "date-fns/locale/en-US";
import type { Locale, Sentences } from "../explain/types.js";
import { deepFreeze } from "../knowledge/deepFreeze.js";
import { aftercareSentences, aftercareWords, triageSentences, triageWords } from "./en/aftercare.js";
import { bookingSentences, bookingWords } from "./en/booking.js";
import { candidacySentences, candidacyWords } from "./en/candidacy.js";
import { contradictions, parameters, units } from "./en/figures.js";
import { list } from "./en/list.js";
import { longevitySentences, longevityWords } from "./en/longevity.js";
import { resultSentences, resultWords } from "./en/result.js";
import { riskSentences, riskWords } from "./en/risk.js";
import { scheduleSentences, scheduleWords } from "./en/schedule.js";
import { vettingSentences, vettingWords } from "./en/vetting.js";
import { visitSentences, visitWords } from "./en/visits.js";

const sentences = (): Sentences => ({
  ...candidacySentences,
  ...riskSentences,
  ...vettingSentences,
  ...resultSentences,
  ...scheduleSentences,
  ...bookingSentences,
  ...visitSentences,
  ...longevitySentences,
  ...aftercareSentences,
  ...triageSentences,
  cited: (statement, named, dissenting) =>
    [statement, named && `(Source: ${named}.)`, dissenting && `(Others say otherwise: ${dissenting}.)`]
      .filter(Boolean)
      .join(" "),
  source: (title, publisher, year) => `“${title}”, ${publisher}${year === null ? "" : `, ${String(year)}`}`,
  sources: (named, more) => `${named.join("; ")}${more === 0 ? "" : `; and ${String(more)} more`}`,
  range: (from, to) => `${from} to ${to}`,
  someDay: (earliest, latest) => `${earliest} at the earliest and ${latest} at the latest`,
  list,
  acknowledged: (parameter) => `This protocol knowingly goes past the safety floor of one figure: ${parameter}.`,
  reviewDue: (parameter, date) => `A source of one figure is to be looked up again by ${date}: ${parameter}.`,
});

// Functions, because a bundler leaves an unused call of one out, but not an object that is spread.
const words = (): Omit<Locale, "date"> =>
  deepFreeze({
    ...candidacyWords,
    ...riskWords,
    ...vettingWords,
    ...resultWords,
    ...scheduleWords,
    ...visitWords,
    ...bookingWords,
    ...longevityWords,
    ...aftercareWords,
    ...triageWords,
    id: "en",
    titles: {
      "candidacy-assessment": "May they be treated, and why",
      "rule-card": "What a rule goes by",
      "same-day-check": "The morning of the session",
      "risk-assessment": "What tends to go wrong",
      "vetting-report": "Whom to trust with it",
      "result-assessment": "What may have gone wrong",
      "treatment-plan": "The plan",
      "visit-review": "How the visits were timed",
      forecast: "What comes next",
      "backward-plan": "Healed by a day",
      "series-evaluation": "A series of visits",
      booking: "The booked visits",
      "longevity-estimate": "How long the look lasts",
      "aftercare-timeline": "Aftercare",
      "aftercare-day": "Aftercare of one day",
      permission: "May I?",
      "permission-outlook": "When may I?",
      "diary-check": "Plans against the aftercare",
      triage: "What to do about symptoms",
      journey: "The whole journey",
    },
    withheld: {
      contraindicated: "There is no plan: the client must not be treated.",
      undetermined: "There is no plan yet: an answer is still open, or no look has been chosen.",
      "open-ended": "There is no plan yet: nobody can name the day on which the wait ends.",
    },
    parameters,
    units,
    contradictions,
    sentences: sentences(),
  });

const locale = (): Locale => Object.freeze({ ...words(), date: Object.freeze({ pattern: "MMMM d, y", locale: enUS }) });

/** English, as written in the United States. */
export const en: Locale = /* @__PURE__ */ locale();
