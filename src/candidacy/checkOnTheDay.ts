import { dayOf } from "../calendar/day.js";
import { type SameDayQuestion, type SameDayRow, sameDayQuestions } from "../knowledge/sameDayQuestions.js";
import { notesOn } from "../protocol/notes.js";
import type { ProtocolPart } from "../protocol/types.js";
import { preparedFor } from "./prepared.js";
import type { SameDayAnswers, SameDayCheck, SameDayReason } from "./sameDay/types.js";
import type { CandidacyOptions } from "./types.js";
import { CLEARANCE_REQUIRED, DEFERRED, severityOf } from "./verdict.js";

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const everything = /* @__PURE__ */ Object.keys(sameDayQuestions) as readonly SameDayQuestion[];

/** What a yes comes to: the day is off, or somebody has to be asked; `undefined` where it is no matter. */
function reasonFor(question: SameDayQuestion, { parameters }: ProtocolPart<"candidacy">): SameDayReason | undefined {
  const { parameter }: SameDayRow = sameDayQuestions[question];
  if (parameter === undefined) return { question, decision: "ask-first", evidence: NONE, dissent: NONE };
  const { value, claims, dissent } = parameters[parameter];
  const severity = severityOf(value);
  if (severity === 0) return undefined;
  const decision = severity >= DEFERRED ? "rebook" : severity >= CLEARANCE_REQUIRED ? "ask-first" : "go";
  return { question, decision, evidence: claims, dissent };
}

/**
 * Asks on the morning of any session whether it can go ahead. A question that is not answered is never read as "no": while
 * one is open the answer is to ask first. A changed medicine is a question for the practitioner, and for whoever prescribed
 * it; nothing here says to stop one.
 *
 * @param answers - yes or no to each question; one that is left out was not asked
 * @param options - `asOf`, the day, and the protocol, by default the article's
 * @returns go, ask first or rebook, with the reasons, their evidence and the open questions
 * @throws SmpError `invalid-date` when `asOf` is not a day
 *
 * @example
 * ```ts
 * import { calendarDate, checkOnTheDay } from "scalp-micropigmentation";
 *
 * const asOf = calendarDate("2026-03-12");
 * const fine = { intoxicated: false, freshRedness: false, freshBreakout: false, infected: false, scabsLeft: false, sunburned: false, ill: false, openWound: false, medicinesChanged: false, numbingCreamAtHome: false };
 * checkOnTheDay(fine, { asOf }).decision; // => "go"
 * checkOnTheDay({ ...fine, scabsLeft: true }, { asOf }).decision; // => "rebook"
 * checkOnTheDay({}, { asOf }).decision; // => "ask-first"
 * ```
 */
export function checkOnTheDay(answers: SameDayAnswers, options: Omit<CandidacyOptions, "stage">): SameDayCheck {
  const { asOf, protocol } = options;
  const day = dayOf(asOf);
  const { figures, ruleSet, notes } = preparedFor(protocol);
  const reasons = everything.flatMap((question) =>
    answers[question] === true ? (reasonFor(question, figures) ?? []) : [],
  );
  // Forms send all sorts of things for "not answered": only yes and no are answers.
  const unanswered = everything.filter((question) => answers[question] !== true && answers[question] !== false);
  const has = (wanted: SameDayReason["decision"]): boolean => reasons.some(({ decision }) => decision === wanted);
  const mustAsk = has("ask-first") || unanswered.length > 0;
  return {
    resultType: "same-day-check",
    ruleSet,
    notes: notesOn(notes, day),
    asOf,
    decision: has("rebook") ? "rebook" : mustAsk ? "ask-first" : "go",
    reasons,
    unanswered,
  };
}
