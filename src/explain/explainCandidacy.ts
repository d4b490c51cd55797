import type { CandidacyAssessment, Finding, NextStep, Until } from "../candidacy/types.js";
import { disclosures } from "../knowledge/disclosures.js";
import type { RuleId } from "../knowledge/rules.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Audience, Locale } from "./types.js";
import { writeDate } from "./writeDate.js";

function writeUntil({ earliest, latest }: Until, locale: Locale): string {
  const from = writeDate(earliest, locale);
  return earliest === latest ? from : locale.sentences.someDay(from, writeDate(latest, locale));
}

function findingSentence(finding: Finding, locale: Locale): string {
  const { because, until, untilCondition } = finding;
  const { reasons, conditions, sentences } = locale;
  const parts = [reasons[because]];
  if (until !== undefined) parts.push(sentences.until(writeUntil(until, locale)));
  if (untilCondition !== undefined) parts.push(sentences.condition(conditions[untilCondition]));
  return cite(parts.join(" "), finding, locale);
}

function stepSentence(step: NextStep, locale: Locale): string {
  const { conditions, questions, sentences } = locale;
  switch (step.kind) {
    case "wait-until":
      return sentences.waitUntil(writeUntil(step.until, locale));
    case "ask-prescriber":
      return sentences.askPrescriber(conditions[step.condition]);
    case "meet-condition":
    case "get-clearance":
      return sentences.comeBackWhen(conditions[step.condition]);
    case "have-patch-test":
      return sentences.havePatchTest(step.leadHours ?? null);
    case "find-out":
      return sentences.findOut(questions[step.fact]);
  }
}

function headline({ verdict, atBest, atWorst, eligibleFrom }: CandidacyAssessment, locale: Locale): string[] {
  const { verdicts, sentences } = locale;
  const lines = [verdicts[verdict]];
  if (verdict === "undetermined") lines.push(sentences.between(verdicts[atBest], verdicts[atWorst]));
  if (eligibleFrom !== null) lines.push(sentences.eligibleFrom(writeUntil(eligibleFrom, locale)));
  return lines;
}

/** Whether nothing that is shown weighs as much as something that is hidden: the verdict would stand there without a reason. */
function isReasonHidden(all: readonly Finding[], shown: readonly Finding[]): boolean {
  const [gravest] = all;
  if (gravest === undefined || gravest.effect === "eligible") return false;
  return shown.every(({ effect }) => effect !== gravest.effect);
}

/**
 * A candidacy in sentences. Findings marked for the clinician are left out for a client; where they alone made the verdict, a
 * sentence that names nothing stands in their place.
 * @internal
 */
export function explainCandidacy(assessment: CandidacyAssessment, locale: Locale, audience: Audience): string[] {
  const { questions, reasons, requirements, sentences } = locale;
  const shown = (rule: RuleId): boolean => audience === "clinician" || disclosures[rule] === "client";
  const findings = assessment.findings.filter(({ disclosure }) => audience === "clinician" || disclosure === "client");
  return [
    ...headline(assessment, locale),
    ...(isReasonHidden(assessment.findings, findings) ? [sentences.talkOver] : []),
    ...findings.map((finding) => findingSentence(finding, locale)),
    ...(audience === "clinician" ? assessment.cleared : []).map((finding) =>
      cite(sentences.cleared(reasons[finding.because]), finding, locale),
    ),
    ...assessment.steps
      .filter((step) => step.kind === "find-out" || shown(step.rule))
      .map((step) => stepSentence(step, locale)),
    ...assessment.requirements
      .filter(({ rule }) => shown(rule))
      .map((requirement) =>
        cite(sentences.requirement(requirements[requirement.kind], requirement.met), requirement, locale),
      ),
    ...assessment.unanswered.map(({ fact }) => sentences.question(questions[fact])),
    ...explainNotes(assessment.notes, locale),
    sentences.caution,
  ];
}
