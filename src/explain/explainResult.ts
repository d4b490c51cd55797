import type { ClaimId } from "../knowledge/claimId.js";
import type { Sign } from "../knowledge/signs.js";
import type { ResultAssessment, ResultCandidate, ResultCorrection, TimingGround } from "../risk/result/types.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";

interface Grounds {
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/** All that some statements rest on, each claim once. */
const together = (grounds: readonly Grounds[]): Grounds => ({
  evidence: [...new Set(grounds.flatMap(({ evidence }) => evidence))],
  dissent: [...new Set(grounds.flatMap(({ dissent }) => dissent))],
});

const isTiming = (ground: Sign | TimingGround, locale: Locale): ground is TimingGround =>
  Object.hasOwn(locale.timingGrounds, ground);

const groundText = (ground: Sign | TimingGround, locale: Locale): string =>
  isTiming(ground, locale) ? locale.timingGrounds[ground] : locale.signs[ground];

/** Who carries it out goes without saying of a doctor's look and of waiting. */
function howOf({ kind, by, waits }: ResultCorrection, { correctedBy, correctionWaits }: Locale): readonly string[] {
  const named = kind === "removal" || kind === "re-pigmenting" ? [correctedBy[by]] : [];
  return [...named, ...waits.map(({ until }) => correctionWaits[until])];
}

function correctionSentences(correction: ResultCorrection, locale: Locale): string[] {
  const { corrections, scheduleEffects, correctionCautions, parameters, units } = locale;
  const { schedule, waits, caution, evidence, dissent } = correction;
  const statement = locale.sentences.correction(
    corrections[correction.correction],
    howOf(correction, locale),
    scheduleEffects[schedule.effect],
    schedule.figures.map(({ parameter, value, unit }) =>
      locale.sentences.correctionFigure(parameters[parameter], value, units[unit]),
    ),
  );
  const grounds = together([{ evidence, dissent }, ...waits]);
  return [
    cite(statement, grounds, locale),
    ...(caution === null
      ? []
      : [cite(correctionCautions[caution.figure], { evidence: caution.evidence, dissent: [] }, locale)]),
  ];
}

function candidateSentences({ mode, standing, because, against, corrections }: ResultCandidate, locale: Locale) {
  const { modes, standings, sentences } = locale;
  const seen = because.map(({ ground }) => locale.signs[ground]);
  const contrary = against.map(({ ground }) => groundText(ground, locale));
  return [
    cite(sentences.candidate(modes[mode], standings[standing], seen), together(because), locale),
    ...(contrary.length === 0 ? [] : [cite(sentences.candidateAgainst(contrary), together(against), locale)]),
    sentences.candidateMended(corrections.map(({ correction }) => locale.corrections[correction])),
  ];
}

/** Every correction once: the same one is the same for every way of failing of one result. */
function everyCorrection(candidates: readonly ResultCandidate[]): readonly ResultCorrection[] {
  const all = candidates.flatMap(({ corrections }) => corrections);
  return [...new Map(all.map((one) => [one.correction, one])).values()];
}

/**
 * An assessed result in sentences: what it is and is not, the doctor where one comes first, how long to wait before judging,
 * each way of failing with what speaks for and against it and what mends it, and each correction once.
 * @internal
 */
export function explainResult(result: ResultAssessment, locale: Locale): string[] {
  const { sentences, resultQuestions } = locale;
  const { doctorBecause, judgeFrom, candidates, unanswered, notes } = result;
  const signs = doctorBecause.map(({ ground }) => locale.signs[ground]);
  return [
    sentences.resultScope,
    ...(signs.length === 0 ? [] : [cite(sentences.doctorFirst(signs), together(doctorBecause), locale)]),
    ...(judgeFrom === undefined
      ? []
      : [cite(sentences.tooEarly(judgeFrom.daysSinceSession, judgeFrom.inDays), judgeFrom, locale)]),
    ...(candidates.length === 0 ? [sentences.noCandidates] : []),
    ...candidates.flatMap((candidate) => candidateSentences(candidate, locale)),
    ...everyCorrection(candidates).flatMap((correction) => correctionSentences(correction, locale)),
    ...unanswered.map((fact) => resultQuestions[fact]),
    sentences.ifWorse,
    ...explainNotes(notes, locale),
  ];
}
