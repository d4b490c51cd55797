import fc from "fast-check";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { partialDateRange } from "../../src/calendar/partialDateRange.js";
import type { CalendarDate, PartialDate } from "../../src/calendar/types.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { CandidacyAssessment, Finding, Question } from "../../src/candidacy/types.js";
import { answerQuestion } from "../../src/client/answerQuestion.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import type { AnswerOptions, Clearance, ClientProfile, HairLoss, Scar } from "../../src/client/types.js";
import { type FactPath, facts } from "../../src/knowledge/facts.js";
import { candidacyParameters } from "../../src/knowledge/parameters/candidacy.js";
import { type RuleId, rules } from "../../src/knowledge/rules.js";
import { safetyFloors } from "../../src/knowledge/safetyFloors.js";
import { type Verdict, verdicts } from "../../src/knowledge/verdicts.js";
import {
  fitzpatrickTypes,
  hairColors,
  hairLossCauses,
  looks,
  plannedEvents,
  requirementPolicies,
  scalpSymptoms,
  scarColors,
  scarOrigins,
  scarSurfaces,
  sexes,
} from "../../src/knowledge/vocabularies.js";
import type { Protocol } from "../../src/protocol/types.js";
import { aClient, arbitraryGrade, arbitraryPartialDate, healthDetailsAt } from "./client.js";
import { type Figures, protocolWith } from "./protocol.js";

/** The day on which most of the tests ask. */
export const TODAY = "2026-03-01";

/** The assessment on a day, today if none is given. */
export const assess = (client: ClientProfile, asOf: string = TODAY, protocol?: Protocol): CandidacyAssessment =>
  assessCandidacy(client, { asOf: calendarDate(asOf), protocol });

/** The findings of one rule. */
export const findingsOf = (rule: RuleId, { findings }: CandidacyAssessment): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule);

/** The one finding of a rule; a test that expects one fails where there are none or several. */
export function findingOf(rule: RuleId, assessment: CandidacyAssessment): Finding {
  const [finding, ...more] = findingsOf(rule, assessment);
  if (finding === undefined || more.length > 0)
    throw new Error(`${rule} spoke ${finding ? "more than once" : "never"}`);
  return finding;
}

/** The facts that are still asked for, in the order of asking. */
export const asked = ({ unanswered }: CandidacyAssessment): readonly FactPath[] => unanswered.map(({ fact }) => fact);

/** A verdict's place in the order, mildest 0. */
export const rank = (verdict: Verdict): number => verdicts.indexOf(verdict);

const effectIds = (Object.keys(candidacyParameters) as (keyof typeof candidacyParameters)[]).filter(
  (id): id is Extract<keyof typeof candidacyParameters, `${string}-effect`> => id.endsWith("-effect"),
);

/** The verdicts that a locked floor or ceiling leaves a protocol. */
function allowed(id: keyof typeof candidacyParameters): readonly Verdict[] {
  const { least, most, locked } = safetyFloors[id] ?? {};
  if (locked !== true) return verdicts;
  return verdicts.filter(
    (verdict) =>
      rank(verdict) >= (least === undefined ? 0 : rank(least as Verdict)) &&
      rank(verdict) <= (most === undefined ? verdicts.length : rank(most as Verdict)),
  );
}

type WaitId = Extract<keyof typeof candidacyParameters, `${string}-wait`>;

const waitIds = (Object.keys(candidacyParameters) as (keyof typeof candidacyParameters)[]).filter((id): id is WaitId =>
  id.endsWith("-wait"),
);

/** One thing that some studio might set: a verdict, a wait or a policy of candidacy that no lock forbids. */
const arbitraryChoice: fc.Arbitrary<readonly [string, unknown]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...effectIds)
      .chain((id) => fc.constantFrom(...allowed(id)).map((value) => [id, value] as const)),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...waitIds)
      .chain((id) => fc.integer({ min: 0, max: 24 }).map((value) => [id, value] as const)),
  },
  fc.integer({ min: 18, max: 25 }).map((value) => ["age-of-majority", value] as const),
  fc
    .tuple(
      fc.constantFrom("patch-test-policy", "scar-patch-test-policy", "written-consent-policy"),
      fc.constantFrom(...requirementPolicies),
    )
    .map((choice) => choice),
);

/** Protocols as studios might set them, made once: the same on every run. */
export const studios: readonly Protocol[] = fc
  .sample(fc.array(arbitraryChoice, { minLength: 1, maxLength: 12 }), { numRuns: 24, seed: 2026 })
  .map((choices) => protocolWith(Object.fromEntries(choices) as Figures));

/** The worst verdict that a lock leaves a protocol for an effect. */
export const worstAllowed = (id: keyof typeof candidacyParameters): Verdict => allowed(id).at(-1) ?? "contraindicated";

/** A studio that takes every effect as severely as its lock allows. */
export const severest: Protocol = protocolWith(Object.fromEntries(effectIds.map((id) => [id, worstAllowed(id)])));

/** A healthy woman who has answered everything. */
export const aWoman = (overrides: ClientProfile = {}): ClientProfile => aClient({ sex: "female", ...overrides });

/** A healthy client with these health facts. */
export const withHealth = (health: HealthFacts): ClientProfile => aClient({ health });

/** A healthy client with this hair loss. */
export const withLoss = (hairLoss: HairLoss): ClientProfile => aClient({ hairLoss });

/** A scar that nothing speaks against any more: old, pale and flat. */
export const matureScar: Scar = { formed: partialDate("2015"), color: "white", surface: "flat", origin: "surgery" };

/** A doctor's letter for one rule. */
export const letter = (rule: RuleId, on: string, until?: string): Clearance =>
  until === undefined ? { rule, on: calendarDate(on) } : { rule, on: calendarDate(on), until: calendarDate(until) };

/** The same object without one key. */
export const without = <T extends object>(whole: T, key: keyof T): T =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as T;

/** What a profile says of a fact; `undefined` when it was not asked. */
export const saidOf = (client: ClientProfile, fact: FactPath): unknown =>
  fact.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], client);

/** The profile as it was before the fact was asked; a fact of which the whole is not there was not asked anyway. */
export function untold(client: ClientProfile, fact: FactPath): ClientProfile {
  const remove = (branch: object, [key = "", ...deeper]: readonly string[]): object => {
    const below = (branch as Record<string, unknown>)[key];
    if (deeper.length === 0) return without(branch, key as never);
    if (typeof below !== "object" || below === null) return branch;
    return { ...branch, [key]: remove(below, deeper) };
  };
  return remove(client, fact.split("."));
}

const waits = ["none", "until-date", "until-condition", "permanent"] as const;

/** Fails where a client with more against treatment is judged milder. Checked by hand: this runs many thousand times. */
export function expectNotMilder(worse: CandidacyAssessment, milder: CandidacyAssessment): void {
  const [from, before] = [worse.eligibleFrom, milder.eligibleFrom];
  const place = (wait: CandidacyAssessment["wait"]): number => waits.indexOf(wait as "none");
  const noMilder =
    rank(worse.atBest) >= rank(milder.atBest) &&
    rank(worse.atWorst) >= rank(milder.atWorst) &&
    (worse.wait === "unknown" || milder.wait === "unknown" || place(worse.wait) >= place(milder.wait)) &&
    (from === null || before === null || (from.earliest >= before.earliest && from.latest >= before.latest));
  if (!noMilder) throw new Error(`milder than before: ${JSON.stringify([milder, worse])}`);
}

/** Severities or names in order, for comparing lists whose order is not the point. */
export const inOrder = <T extends string | number>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Every value in a result, from the outside in. */
export function* everyValue(value: unknown): Generator {
  yield value;
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* everyValue(part);
}

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

const dayBetween = (firstYear: number, lastYear: number): fc.Arbitrary<CalendarDate> =>
  fc
    .tuple(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom(1, 28, 29, 30, 31)),
    )
    .map(([year, month, day]) => {
      const { to } = partialDateRange(partialDate(`${pad(year, 4)}-${pad(month)}`));
      return calendarDate(`${to.slice(0, 8)}${pad(Math.min(day, Number(to.slice(8))))}`);
    });

/** A day, its month or its year. */
const roughly = (days: fc.Arbitrary<CalendarDate>): fc.Arbitrary<PartialDate> =>
  fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => partialDate(day.slice(0, length)));

/** A day on which to ask, close enough to the dates of {@link arbitraryIntake} that waits begin, run and end around it. */
export const arbitraryAsOf: fc.Arbitrary<CalendarDate> = dayBetween(2025, 2027);

/** A date near the day asked about, known to the day, the month or the year. */
const arbitraryNearDate: fc.Arbitrary<PartialDate> = roughly(dayBetween(2024, 2028));

/** A date of birth: of the old, of those about to come of age, and of those not born yet. */
const arbitraryBirthDate: fc.Arbitrary<PartialDate> = roughly(fc.oneof(dayBetween(2005, 2010), dayBetween(1890, 2029)));

const optional = { requiredKeys: [] as [], noNullPrototype: true };

/** Details of every health fact, dates close to the day asked about. */
const nearDetails = healthDetailsAt(arbitraryNearDate);

const mostlyNone = (details: fc.Arbitrary<object>): fc.Arbitrary<object | null> =>
  fc.oneof({ weight: 30, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: details });

const presentOrNone = Object.fromEntries(
  Object.entries(nearDetails).map(([key, details]) => [key, mostlyNone(details as fc.Arbitrary<object>)]),
);

const someHealth = fc.record(presentOrNone, optional) as fc.Arbitrary<HealthFacts>;
const fullHealth = fc.record(presentOrNone) as fc.Arbitrary<HealthFacts>;

const scar = fc.record(
  {
    formed: arbitraryNearDate,
    color: fc.constantFrom(...scarColors),
    surface: fc.constantFrom(...scarSurfaces),
    origin: fc.constantFrom(...scarOrigins),
  },
  optional,
);

const lossParts = {
  cause: fc.constantFrom(...hairLossCauses),
  diagnosed: fc.boolean(),
  grade: arbitraryGrade,
  onset: arbitraryNearDate,
  stable: fc.boolean(),
  stableSince: arbitraryNearDate,
  scalpSymptoms: fc.uniqueArray(fc.constantFrom(...scalpSymptoms), { maxLength: 2 }),
  folliclesRemain: fc.boolean(),
  scar,
};

const hairParts = { color: fc.constantFrom(...hairColors), willKeepClipped: fc.boolean() };
const skinParts = { fitzpatrick: fc.constantFrom(...fitzpatrickTypes), sensitive: fc.boolean(), oily: fc.boolean() };
const hopes = { wantsObviousChange: fc.boolean(), realistic: fc.boolean() };

const plansOn = (on: fc.Arbitrary<PartialDate>) =>
  fc.array(fc.record({ kind: fc.constantFrom(...plannedEvents), on }), { maxLength: 2 });
const plans = plansOn(arbitraryNearDate);
const patchTests = fc.array(fc.record({ readOn: arbitraryNearDate, reaction: fc.boolean() }), { maxLength: 2 });

/** Letters from doctors, valid around the day asked about. */
export const letters: fc.Arbitrary<readonly Clearance[]> = fc.array(
  fc.record(
    {
      rule: fc.constantFrom(...(Object.keys(rules) as RuleId[])),
      on: dayBetween(2024, 2028),
      until: dayBetween(2024, 2028),
    },
    { requiredKeys: ["rule", "on"], noNullPrototype: true },
  ),
  { maxLength: 2 },
);

/** The facts that the rules read. */
export const readFacts: readonly FactPath[] = (Object.keys(facts) as FactPath[]).filter((fact) =>
  Object.values<{ readonly facts: readonly FactPath[] }>(rules).some((rule) => rule.facts.includes(fact)),
);

/** A client who was asked everything that the rules read. */
export const arbitraryFullIntake: fc.Arbitrary<ClientProfile> = fc
  .record({
    birthDate: arbitraryBirthDate,
    sex: fc.constantFrom(...sexes),
    hairLoss: fc.record(lossParts),
    desiredLook: fc.constantFrom(...looks),
    hair: fc.record(hairParts),
    skin: fc.record(skinParts),
    health: fullHealth,
    expectations: fc.record(hopes),
    planned: plans,
    patchTests,
  })
  .map((parts) => aClient(parts));

/** A client of whom little is known. */
const arbitrarySparseIntake: fc.Arbitrary<ClientProfile> = fc.record(
  {
    birthDate: arbitraryBirthDate,
    sex: fc.constantFrom(...sexes),
    hairLoss: fc.record(lossParts, optional),
    desiredLook: fc.constantFrom(...looks),
    hair: fc.record(hairParts, optional),
    skin: fc.record(skinParts, optional),
    health: someHealth,
    expectations: fc.record(hopes, optional),
    planned: plans,
    patchTests,
    clearances: letters,
    consentSignedOn: dayBetween(2024, 2028),
    photographedOn: dayBetween(2024, 2028),
  },
  optional,
);

/** A client who has answered all but a few questions. */
const arbitraryLateIntake: fc.Arbitrary<ClientProfile> = fc
  .tuple(arbitraryFullIntake, fc.subarray([...readFacts], { maxLength: 6 }), letters)
  .map(([client, missing, clearances]) => missing.reduce(untold, { ...client, clearances }));

/** A client part of the way through the intake: any of the facts that the rules read, answered or not. */
export const arbitraryIntake: fc.Arbitrary<ClientProfile> = fc.oneof(
  { weight: 1, arbitrary: arbitrarySparseIntake },
  { weight: 2, arbitrary: arbitraryLateIntake },
);

/** The same, and some facts the client does not know. */
export const arbitraryUnsureIntake: fc.Arbitrary<ClientProfile> = fc
  .tuple(arbitraryIntake, fc.subarray([...readFacts], { maxLength: 20 }))
  .map(([client, notKnown]) => ({ ...client, notKnown }));

const oftenNone = (detail: string): fc.Arbitrary<object | null> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: arbitraryNearDate.map((date) => ({ [detail]: date })) },
  );

/** A client with nothing against treatment but age and things that happened or ended, on dates that may be half known. */
export const arbitraryWaitingClient: fc.Arbitrary<ClientProfile> = fc
  .record({
    birthDate: arbitraryBirthDate,
    health: fc.record({
      isotretinoin: oftenNone("stoppedOn"),
      antibiotics: oftenNone("stoppedOn"),
      chemotherapy: oftenNone("endedOn"),
      tan: oftenNone("on"),
      alcohol: oftenNone("on"),
      hairTransplant: oftenNone("on"),
      laserRemoval: oftenNone("lastOn"),
    }),
  })
  .map((parts) => aClient(parts));

/** The details that a question can be answered with; a question without any here has to get its own. */
function arbitraryDetails(fact: FactPath): fc.Arbitrary<unknown> {
  if (fact === "hairLoss.scalpSymptoms") return lossParts.scalpSymptoms;
  if (fact === "hairLoss.grade") return arbitraryGrade;
  if (fact === "patchTests") return patchTests;
  if (fact === "planned") return plans;
  const key = fact.replace(/^health\./, "");
  if (key in nearDetails) return fc.option(nearDetails[key as keyof typeof nearDetails] as fc.Arbitrary<object>);
  throw new Error(`The tests know no details for ${fact}.`);
}

/** Any valid answer to a question, by the kind of answer it takes; dates near the day asked about, or far from it. */
export function arbitraryAnswer({ fact, answer }: Question): fc.Arbitrary<unknown> {
  switch (answer.kind) {
    case "yes-no":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...(answer.options ?? []), ...(answer.mayBeNone === true ? [null] : []));
    case "number":
      return fc.integer({ min: 0, max: 100 });
    case "date": {
      const dates = fact === "birthDate" ? arbitraryBirthDate : fc.oneof(arbitraryNearDate, arbitraryPartialDate);
      return answer.mayGoOn === true ? fc.option(dates) : dates;
    }
    case "details":
      return arbitraryDetails(fact);
  }
}

/** The same, dates known to the day. */
export function arbitraryExactAnswer(question: Question): fc.Arbitrary<unknown> {
  if (question.fact === "planned") return plansOn(dayBetween(2024, 2028));
  return question.answer.kind === "date" ? dayBetween(1950, 2028) : arbitraryAnswer(question);
}

/** The profile with the question answered. A plan that is on record is not taken back: its day is named. */
export function answered(
  client: ClientProfile,
  { fact }: Question,
  answer: unknown,
  options?: AnswerOptions,
): ClientProfile {
  const planned = client.planned?.map(({ kind, on }) => ({ kind, on: partialDateRange(on).from }));
  const isExact = fact === "planned" && planned !== undefined && planned.length > 0;
  return answerQuestion(client, fact, (isExact ? planned : answer) as never, options);
}

const on = (date: string | null) => (date === null ? null : partialDate(date));

/** Dates that are long past, about to matter to the month or the year, just past, and ahead of {@link TODAY}. */
const someDates = ["2020-01-10", "2025", "2026-02", "2026-02-28", "2026-05-01"].map(on);

const withDates = (key: keyof HealthFacts, date: string, ...more: readonly unknown[]): HealthFacts[] =>
  [{}, ...[...someDates, ...more].map((value) => ({ [date]: value }))].map((details) => ({ [key]: details }));

const eachOf = (key: keyof HealthFacts, ...details: readonly object[]): HealthFacts[] =>
  details.map((detail) => ({ [key]: detail }));

const yesOrNo = (detail: string): readonly object[] => [{}, { [detail]: true }, { [detail]: false }];

const PRESENT = [
  ...["tumorInField", "openWound", "acuteIllness", "pigmentAllergy", "lidocaineAllergy", "epinephrineAllergy"],
  ...["latexAllergy", "metalAllergy", "antibioticOintmentAllergy", "compulsivePicking", "albinism", "lupus"],
  ...["hyperpigmentationTendency", "hyperhidrosis", "hypertrophicScars", "cardiacDevice", "liverDisease"],
  ...["thyroidMedicine", "epilepsy", "hepatitis", "autoimmuneDisease", "sarcoidosis", "lichenPlanus", "vitiligo"],
] as readonly (keyof HealthFacts)[];

const HAPPENED = [
  ...["sunburn", "tan", "botulinumToxin", "filler", "chemicalPeel", "laserOrIpl", "shinglesVaccine", "alcohol"],
  ...["caffeine", "painReliefWithoutPrescription", "supplements", "hairTransplant"],
] as readonly (keyof HealthFacts)[];

const quietOrActive = [true, false].flatMap((onScalp) => [true, false].map((active) => ({ onScalp, active })));

/** Every health fact that a rule reads, in every variant that a rule could tell apart on {@link TODAY}. */
export const healthVariants: readonly (readonly [keyof HealthFacts, HealthFacts])[] = [
  ...withDates("pregnancy", "endedOn", null, on("2026"), on("2026-03-01"), on("2026-03-02")),
  ...eachOf(
    "pregnancy",
    { dueOn: on("2025-11-20") },
    { endedOn: on("2025-12"), endedInBirth: true },
    { endedOn: on("2025-12"), endedInBirth: false },
  ),
  ...withDates("breastfeeding", "weanedOn", null, on("2026"), on("2026-03-01"), on("2026-03-02")),
  ...PRESENT.flatMap((key) => eachOf(key, {})),
  ...HAPPENED.flatMap((key) => withDates(key, "on")),
  ...withDates("laserRemoval", "lastOn"),
  ...(["topicalRetinoid", "antibiotics"] as const).flatMap((key) => withDates(key, "stoppedOn", null)),
  ...withDates(
    "isotretinoin",
    "stoppedOn",
    null,
    ...["2025-08", "2025-09", "2025-08-31", "2025-09-01", "2025-09-02"].map(on),
  ),
  ...(["chemotherapy", "radiotherapy"] as const).flatMap((key) => withDates(key, "endedOn", null)),
  ...eachOf("scalpInfection", { active: true, kind: "tinea" }, { active: false }),
  ...(["psoriasis", "eczema", "seborrheicDermatitis"] as const).flatMap((key) => eachOf(key, ...quietOrActive)),
  ...eachOf("keloid", { site: "scalp" }, { site: "elsewhere" }),
  ...eachOf("immunosuppression", { severity: "severe" }, { severity: "mild" }),
  ...eachOf("pigmentedLesionInField", ...yesOrNo("changing")),
  ...eachOf("bleedingDisorder", {}, { severity: "mild" }, { severity: "severe" }),
  ...eachOf("anticoagulant", { prescribed: true }, { prescribed: false }),
  ...eachOf("hypertension", ...yesOrNo("controlled")),
  ...eachOf("hiv", ...yesOrNo("controlled")),
  ...eachOf("heartDisease", ...yesOrNo("valve")),
  ...eachOf("diabetes", {}, { controlled: true }, { controlled: false }, { hba1cPercent: 7 }, { hba1cPercent: 8 }),
  ...eachOf("diabetes", { insulin: true }, { controlled: true, insulin: false }, { hba1cPercent: 9, insulin: true }),
  ...eachOf("bodyDysmorphia", { suspected: true }, { suspected: false }),
  ...eachOf("mentalDisorder", ...yesOrNo("treated")),
  ...eachOf("minoxidil", { route: "topical" }, { route: "oral" }),
  ...eachOf("previousSmp", {}, { lastOn: on("2022") }, { problem: "too-dark" }, { problem: null }),
].map((variant: HealthFacts) => [Object.keys(variant)[0] as keyof HealthFacts, variant]);
