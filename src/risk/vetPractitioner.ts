import { dayOf } from "../calendar/day.js";
import type { JsonValue } from "../calendar/types.js";
import type { LicensingFact, VettingThresholdId } from "../knowledge/vettingCriteria.js";
import { importances } from "../knowledge/vocabularies.js";
import { notesOn } from "../protocol/notes.js";
import type { PractitionerProfile, RiskOptions } from "./types.js";
import { licenseExists } from "./vetting/answers.js";
import { isThreshold, preparedVettingFor } from "./vetting/prepared.js";
import type {
  Recommendation,
  RedFlag,
  VettedCriterion,
  VettedFact,
  VettingGround,
  VettingQuestion,
  VettingReport,
} from "./vetting/types.js";
import { rankOf, reasonOf, type Weighed, weigh, worse } from "./vetting/weigh.js";

/** The answers that a criterion read, those about the place included, and the figure that they were compared with. */
function factsOf({ row, threshold }: Weighed["prepared"], profile: PractitionerProfile): VettedCriterion["facts"] {
  const facts: Partial<Record<VettedFact | VettingThresholdId, JsonValue>> = {};
  for (const fact of [row.fact, row.onlyWhere, row.essentialWhere]) {
    const answer = fact === undefined ? undefined : profile[fact];
    if (fact !== undefined && answer !== undefined) facts[fact] = answer;
  }
  if (threshold !== undefined && isThreshold(row.metBy)) facts[row.metBy] = threshold;
  return facts;
}

const criterionOf = ({ prepared, standing, importance }: Weighed, profile: PractitionerProfile): VettedCriterion => ({
  criterion: prepared.criterion,
  standing,
  importance,
  screensFor: prepared.row.screensFor,
  facts: factsOf(prepared, profile),
  evidence: prepared.evidence,
  dissent: prepared.dissent,
});

function redFlagsOf(weighed: readonly Weighed[]): readonly RedFlag[] {
  return weighed.flatMap(({ prepared: { criterion, row }, standing }) =>
    row.redFlag === undefined || standing !== "unmet"
      ? []
      : [{ redFlag: row.redFlag.code, criterion, evidence: row.redFlag.evidence }],
  );
}

/** What the recommendation rests on: what alone makes it so, or could make it worse than `book`. */
function groundsOf(weighed: readonly Weighed[], recommendation: Recommendation): readonly VettingGround[] {
  if (recommendation === "book") return [];
  const bearing = weighed.filter(({ atBest, atWorst }) =>
    recommendation === "avoid" ? atBest === "avoid" : atWorst !== "book",
  );
  return [...bearing]
    .sort((a, b) => rankOf(b.atBest) - rankOf(a.atBest) || rankOf(b.atWorst) - rankOf(a.atWorst))
    .map((one) => ({ reason: reasonOf(one), criterion: one.prepared.criterion }));
}

/** The facts of a criterion that nobody has asked about. */
function openFacts({ prepared: { row } }: Weighed, profile: PractitionerProfile): readonly VettedFact[] {
  const where: LicensingFact | undefined = row.onlyWhere;
  const place = where !== undefined && licenseExists(profile, where) === undefined ? [where] : [];
  return [...place, ...(profile[row.fact] === undefined ? [row.fact] : [])];
}

/** One answer can answer several criteria, hours of training for instance: it is asked for once, under the most telling. */
function onceEach(questions: readonly VettingQuestion[]): readonly VettingQuestion[] {
  const asked = new Set<VettedFact>();
  return questions.flatMap((question) => {
    const facts = question.facts.filter((fact) => !asked.has(fact));
    for (const fact of facts) asked.add(fact);
    return facts.length === 0 ? [] : [{ ...question, facts }];
  });
}

/** What to ask, by how much it weighs, then by how telling it is: what weighs more can also do more. */
function questionsOf(
  weighed: readonly Weighed[],
  atBest: Recommendation,
  profile: PractitionerProfile,
): readonly VettingQuestion[] {
  if (atBest === "avoid") return [];
  const questions = weighed
    .filter(({ standing, importance }) => standing === "unknown" && importance !== "no-matter")
    .map((one) => ({
      criterion: one.prepared.criterion,
      facts: openFacts(one, profile),
      importance: one.importance,
      couldMake: worse(atBest, one.atWorst),
    }));
  return onceEach(questions.sort((a, b) => importances.indexOf(b.importance) - importances.indexOf(a.importance)));
}

/**
 * Says whether to book a practitioner, to ask first or to go elsewhere, criterion by criterion, and what to ask. `avoid` rests
 * on unmet criteria that are named; price alone is at most a reason to ask; what nobody has asked is never counted as good, so
 * that a practitioner of whom little is known is never one to book.
 *
 * @param profile - what is known of the practitioner; nothing is required, hours and years are 0 or more
 * @param options - the protocol, by default the article's, and the day of the question
 * @returns the recommendation with its grounds, every criterion met, unmet or unknown with the ways of failing that it
 *   screens for, the red flags, and the questions to ask, the most telling first
 * @throws SmpError `invalid-answer` for an answer of the wrong kind, `invalid-date` when `asOf` is not a day
 *
 * @example
 * ```ts
 * import { vetPractitioner } from "scalp-micropigmentation";
 *
 * const report = vetPractitioner({ specializesInSmp: true, promisesSingleSession: true, fairPrice: true });
 * report.recommendation; // => "avoid"
 * report.redFlags[0]?.redFlag; // => "one-session-promise"
 * vetPractitioner({ specializesInSmp: true }).questions[0]?.criterion; // => "sterilization"
 * ```
 */
export function vetPractitioner(profile: PractitionerProfile, options: RiskOptions = {}): VettingReport {
  const { ruleSet, notes, criteria } = preparedVettingFor(options.protocol);
  const all = criteria.map((prepared) => ({ prepared, weighed: weigh(prepared, profile) }));
  const weighed = all.flatMap((one) => (one.weighed === undefined ? [] : [one.weighed]));
  const atBest = weighed.reduce<Recommendation>((soFar, one) => worse(soFar, one.atBest), "book");
  const atWorst = weighed.reduce<Recommendation>((soFar, one) => worse(soFar, one.atWorst), "book");
  const recommendation = atBest === atWorst ? atBest : "ask-first";
  return {
    resultType: "vetting-report",
    ruleSet,
    notes: options.asOf === undefined ? notes.standing : notesOn(notes, dayOf(options.asOf)),
    recommendation,
    atBest,
    atWorst,
    because: groundsOf(weighed, recommendation),
    criteria: weighed.map((one) => criterionOf(one, profile)),
    notApplicable: all.flatMap((one) => (one.weighed === undefined ? [one.prepared.criterion] : [])),
    redFlags: redFlagsOf(weighed),
    questions: questionsOf(weighed, atBest, profile),
  };
}
