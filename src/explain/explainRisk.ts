import type { ModeRisk, RiskAssessment, RiskStanding } from "../risk/types.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Audience, Locale } from "./types.js";

/** What a reader may see: the clinician everything, anybody else what is not for the clinician only. */
const visible =
  (audience: Audience) =>
  ({ disclosure }: { readonly disclosure: "client" | "clinician-only" }): boolean =>
    audience === "clinician" || disclosure === "client";

function standingSentences(subject: string, risk: RiskStanding, locale: Locale, audience: Audience): string[] {
  const { levels, factors, riskQuestions, preventions, sentences } = locale;
  const shown = risk.factors.filter(({ weight }) => weight !== "none").filter(visible(audience));
  const grounds = {
    evidence: shown.flatMap(({ evidence }) => evidence),
    dissent: shown.flatMap(({ dissent }) => dissent),
  };
  const questions = risk.unanswered.filter(visible(audience)).map(({ fact }) => riskQuestions[fact]);
  const found = shown.map(({ factor }) => factors[factor]);
  const statement =
    risk.level === "undetermined"
      ? sentences.riskOpen(subject, [levels[risk.atBest], levels[risk.atWorst]], found, questions)
      : sentences.risk(subject, levels[risk.level], found);
  return [cite(statement, grounds, locale), sentences.prevention(risk.prevention.map((code) => preventions[code]))];
}

/** How a way of failing comes about, for the clinician: a client reads what to do about it. */
function mechanismSentences({ mechanisms }: ModeRisk, locale: Locale, audience: Audience): string[] {
  return audience === "client" ? [] : [locale.sentences.mechanism(mechanisms.map((one) => locale.mechanisms[one]))];
}

/** What speaks against a way of failing, and how often it was counted, each with who says so. */
function besides({ protections, frequencies }: ModeRisk, locale: Locale): string[] {
  const { sentences, counted, among } = locale;
  const against = {
    evidence: protections.flatMap(({ evidence }) => evidence),
    dissent: protections.flatMap(({ dissent }) => dissent),
  };
  const named = protections.map(({ protection }) => locale.protections[protection]);
  return [
    ...(named.length === 0 ? [] : [cite(sentences.protection(named), against, locale)]),
    ...frequencies.map((published) =>
      cite(
        sentences.frequency(counted[published.counted], published.percent, among[published.among]),
        { evidence: [published.claim], dissent: [] },
        locale,
      ),
    ),
  ];
}

/** What somebody can still do something about, by who it is. */
function changeSentences({ modes, hazards }: RiskAssessment, locale: Locale, audience: Audience): string[] {
  const shown = [...modes, ...hazards].flatMap(({ factors }) => factors).filter(visible(audience));
  return (["practitioner", "client"] as const).flatMap((who) => {
    const theirs = new Set(
      shown.filter(({ changeableBy }) => changeableBy === who).map(({ factor }) => locale.factors[factor]),
    );
    return theirs.size === 0 ? [] : [locale.sentences.changeable(locale.changeableBy[who], [...theirs])];
  });
}

/**
 * A risk assessment in sentences: each way of failing and each hazard, what speaks against it and how often it was counted,
 * then who can still change what.
 * @internal
 */
export function explainRisk(assessment: RiskAssessment, locale: Locale, audience: Audience): string[] {
  const { modes, hazards, notes } = assessment;
  return [
    ...modes.flatMap((risk) => [
      ...standingSentences(locale.modes[risk.mode], risk, locale, audience),
      ...mechanismSentences(risk, locale, audience),
      ...besides(risk, locale),
    ]),
    ...hazards.flatMap((risk) => standingSentences(locale.hazards[risk.hazard], risk, locale, audience)),
    ...changeSentences(assessment, locale, audience),
    ...explainNotes(notes, locale),
  ];
}
