import fc from "fast-check";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { partialDateRange } from "../../src/calendar/partialDateRange.js";
import type { CalendarDate, PartialDate } from "../../src/calendar/types.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { CandidacyAssessment, Finding, Question } from "../../src/candidacy/types.js";
import { answerQuestion } from "../../src/client/answerQuestion.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import type { Clearance, ClientProfile, HairLoss } from "../../src/client/types.js";
import { type FactPath, facts } from "../../src/knowledge/facts.js";
import { candidacyParameters } from "../../src/knowledge/parameters/candidacy.js";
import { type RuleId, rules } from "../../src/knowledge/rules.js";
import { safetyFloors } from "../../src/knowledge/safetyFloors.js";
import { type Verdict, verdicts } from "../../src/knowledge/verdicts.js";
import { hairLossCauses, looks, requirementPolicies, scalpSymptoms, sexes } from "../../src/knowledge/vocabularies.js";
import type { Protocol } from "../../src/protocol/types.js";
import { aClient, arbitraryPartialDate, healthDetails } from "./client.js";
import type { Figures } from "./protocol.js";

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

/** What some studio might set: any verdict, wait and policy of candidacy that no lock forbids, for {@link protocolWith}. */
export const arbitraryChoices: fc.Arbitrary<Figures> = fc.record(
  {
    ...Object.fromEntries(effectIds.map((id) => [id, fc.constantFrom(...allowed(id))])),
    "age-of-majority": fc.integer({ min: 18, max: 25 }),
    "isotretinoin-wait": fc.integer({ min: 0, max: 24 }),
    "patch-test-policy": fc.constantFrom(...requirementPolicies),
    "written-consent-policy": fc.constantFrom(...requirementPolicies),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** A healthy woman who has answered everything. */
export const aWoman = (overrides: ClientProfile = {}): ClientProfile => aClient({ sex: "female", ...overrides });

/** A healthy client with these health facts. */
export const withHealth = (health: HealthFacts): ClientProfile => aClient({ health });

/** A healthy client with this hair loss. */
export const withLoss = (hairLoss: HairLoss): ClientProfile => aClient({ hairLoss });

/** A doctor's letter for one rule. */
export const letter = (rule: RuleId, on: string, until?: string): Clearance =>
  until === undefined ? { rule, on: calendarDate(on) } : { rule, on: calendarDate(on), until: calendarDate(until) };

/** The same object without one key. */
export const without = <T extends object>(whole: T, key: keyof T): T =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as T;

/** What a profile says of a fact; `undefined` when it was not asked. */
export const saidOf = (client: ClientProfile, fact: FactPath): unknown =>
  fact.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], client);

/** The profile as it was before the fact was asked. */
export function untold(client: ClientProfile, fact: FactPath): ClientProfile {
  const [section, key] = fact.split(".") as [keyof ClientProfile, string | undefined];
  const within = client[section];
  if (key === undefined || typeof within !== "object") return without(client, section);
  return { ...client, [section]: without(within as Record<string, unknown>, key) };
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

const end = fc.option(arbitraryNearDate);
const optional = { requiredKeys: [] as [], noNullPrototype: true };

/** Details of the health facts that the rules of the slice read, dates close to the day asked about. */
const nearDetails = {
  pregnancy: fc.record({ dueOn: arbitraryNearDate, endedOn: end }, optional),
  breastfeeding: fc.record({ weanedOn: end }, optional),
  scalpInfection: healthDetails.scalpInfection,
  psoriasis: healthDetails.psoriasis,
  eczema: healthDetails.eczema,
  seborrheicDermatitis: healthDetails.seborrheicDermatitis,
  isotretinoin: fc.record({ stoppedOn: end }, optional),
  keloid: healthDetails.keloid,
};

const mostlyNone = (details: fc.Arbitrary<object>): fc.Arbitrary<object | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: details });

const presentOrNone = Object.fromEntries(
  Object.entries(nearDetails).map(([key, details]) => [key, mostlyNone(details as fc.Arbitrary<object>)]),
);

const someHealth = fc.record(presentOrNone, optional) as fc.Arbitrary<HealthFacts>;
const fullHealth = fc.record(presentOrNone) as fc.Arbitrary<HealthFacts>;

const lossParts = {
  cause: fc.constantFrom(...hairLossCauses),
  diagnosed: fc.boolean(),
  stable: fc.boolean(),
  scalpSymptoms: fc.uniqueArray(fc.constantFrom(...scalpSymptoms), { maxLength: 2 }),
  folliclesRemain: fc.boolean(),
};

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

/** The facts that the rules of the slice ask about. */
const sliceFacts: readonly FactPath[] = (Object.keys(facts) as FactPath[]).filter((fact) =>
  Object.values<{ readonly facts: readonly FactPath[] }>(rules).some((rule) => rule.facts.includes(fact)),
);

/** A client part of the way through the intake: any of the facts that the rules read, answered or not. */
export const arbitraryIntake: fc.Arbitrary<ClientProfile> = fc.record(
  {
    birthDate: arbitraryBirthDate,
    sex: fc.constantFrom(...sexes),
    hairLoss: fc.record(lossParts, optional),
    desiredLook: fc.constantFrom(...looks),
    skin: fc.record({ sensitive: fc.boolean() }, optional),
    health: someHealth,
    patchTests: fc.array(fc.record({ readOn: arbitraryNearDate, reaction: fc.boolean() }), { maxLength: 2 }),
    clearances: letters,
  },
  optional,
);

/** The same, and some facts the client does not know. */
export const arbitraryUnsureIntake: fc.Arbitrary<ClientProfile> = fc
  .tuple(arbitraryIntake, fc.subarray([...sliceFacts]))
  .map(([client, notKnown]) => ({ ...client, notKnown }));

/** A client with nothing against treatment but age and isotretinoin, whose dates may be half known. */
export const arbitraryWaitingClient: fc.Arbitrary<ClientProfile> = fc
  .record({
    birthDate: arbitraryBirthDate,
    isotretinoin: fc.oneof(
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 4, arbitrary: arbitraryNearDate.map((stoppedOn) => ({ stoppedOn })) },
    ),
  })
  .map(({ birthDate, isotretinoin }) => aClient({ birthDate, health: { isotretinoin } }));

/** A client who was asked everything that the rules read. */
export const arbitraryFullIntake: fc.Arbitrary<ClientProfile> = fc
  .record({
    birthDate: arbitraryBirthDate,
    sex: fc.constantFrom(...sexes),
    hairLoss: fc.record(lossParts),
    desiredLook: fc.constantFrom(...looks),
    skin: fc.record({ sensitive: fc.boolean() }),
    health: fullHealth,
  })
  .map((parts) => aClient(parts));

/** The details that a question can be answered with; a question without any here has to get its own. */
function arbitraryDetails(fact: FactPath): fc.Arbitrary<unknown> {
  if (fact === "hairLoss.scalpSymptoms") return lossParts.scalpSymptoms;
  if (fact === "patchTests") return fc.array(fc.record({ readOn: arbitraryNearDate, reaction: fc.boolean() }));
  const key = fact.replace(/^health\./, "");
  if (key in nearDetails) return fc.option(nearDetails[key as keyof typeof nearDetails] as fc.Arbitrary<object>);
  if (key in healthDetails) return fc.option(healthDetails[key as keyof typeof healthDetails] as fc.Arbitrary<object>);
  throw new Error(`The tests know no details for ${fact}.`);
}

/** Any valid answer to a question, by the kind of answer it takes; dates near the day asked about, or far from it. */
export function arbitraryAnswer({ fact, answer }: Question): fc.Arbitrary<unknown> {
  switch (answer.kind) {
    case "yes-no":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...(answer.options ?? []));
    case "number":
      return fc.integer({ min: 0, max: 100 });
    case "date": {
      const dates = fact === "birthDate" ? arbitraryBirthDate : fc.oneof(arbitraryNearDate, arbitraryPartialDate);
      return "mayGoOn" in facts[fact] ? fc.option(dates) : dates;
    }
    case "details":
      return arbitraryDetails(fact);
  }
}

/** The same, dates known to the day. */
export const arbitraryExactAnswer = (question: Question): fc.Arbitrary<unknown> =>
  question.answer.kind === "date" ? dayBetween(1950, 2028) : arbitraryAnswer(question);

/** The profile with the question answered. */
export const answered = (client: ClientProfile, { fact }: Question, answer: unknown): ClientProfile =>
  answerQuestion(client, fact, answer as never);

/** Every health fact that the slice reads, in every variant that a rule could tell apart on {@link TODAY}. */
export const healthVariants: readonly (readonly [keyof HealthFacts, HealthFacts])[] = (
  [
    ...["2024-01-10", "2026-02", "2026-03", "2026", "2026-03-01", "2026-03-02", null].flatMap((date) => {
      const on = date === null ? null : partialDate(date);
      return [{ pregnancy: { endedOn: on } }, { breastfeeding: { weanedOn: on } }];
    }),
    { pregnancy: {} },
    { pregnancy: { dueOn: partialDate("2025-11-20") } },
    { breastfeeding: {} },
    { scalpInfection: { active: true, kind: "tinea" } },
    { scalpInfection: { active: false } },
    ...[true, false].flatMap((onScalp) =>
      [true, false].flatMap((active) => [
        { psoriasis: { onScalp, active } },
        { eczema: { onScalp, active } },
        { seborrheicDermatitis: { onScalp, active } },
      ]),
    ),
    { isotretinoin: {} },
    { isotretinoin: { stoppedOn: null } },
    ...["2024", "2025", "2025-08", "2025-09", "2025-08-31", "2025-09-01", "2025-09-02", "2026-05-01"].map((date) => ({
      isotretinoin: { stoppedOn: partialDate(date) },
    })),
    { keloid: { site: "scalp" } },
    { keloid: { site: "elsewhere" } },
  ] satisfies HealthFacts[]
).map((variant: HealthFacts) => [Object.keys(variant)[0] as keyof HealthFacts, variant]);
