// Thirty of the library's rules, six topics whole, twice: judged by the topics, and as conditions over flat facts for engines
// that judge by data. Both report into the library's tally and are concluded by it, so that both give the same assessment
// and differ in the judging alone. The days of waits are counted by the library for both, and facts are told to an engine in
// one fixed order: it has only to see which of its conditions hold.
import { dayOf } from "../../src/calendar/day.js";
import { monthsAfterPartial } from "../../src/calendar/partialDay.js";
import type { CalendarDate, PartialDate } from "../../src/calendar/types.js";
import { conclude } from "../../src/candidacy/conclude.js";
import { type Event, endOf, type Presence } from "../../src/candidacy/patterns.js";
import { preparedFor } from "../../src/candidacy/prepared.js";
import type { Asked, Ruling } from "../../src/candidacy/rulings.js";
import { ask, newTally, speak, type Tally, waitUntil } from "../../src/candidacy/tally.js";
import { judgeAge } from "../../src/candidacy/topics/age.js";
import { judgeField } from "../../src/candidacy/topics/field.js";
import { judgeImmunity } from "../../src/candidacy/topics/immunity.js";
import { judgeMind } from "../../src/candidacy/topics/mind.js";
import { judgeRecent } from "../../src/candidacy/topics/recent.js";
import { judgeScalpSkin } from "../../src/candidacy/topics/scalpSkin.js";
import type { CandidacyAssessment } from "../../src/candidacy/types.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import { oneShape } from "../../src/client/oneShape.js";
import type { ClientProfile } from "../../src/client/types.js";

const prepared = preparedFor(undefined);
const { age, immunity, field, scalpSkin, recent, mind, ruleSet } = prepared;
const NOTHING: readonly never[] = [];

const concluded = (tally: Tally, asOf: CalendarDate): CandidacyAssessment =>
  conclude(tally, asOf, { ruleSet, notes: NOTHING }, NOTHING);

/**
 * The assessment as the library makes it, of six of its topics.
 * @param client - of any shape
 * @param asOf - today
 */
export function byTopics(client: ClientProfile, asOf: CalendarDate): CandidacyAssessment {
  const tally = newTally(oneShape(client), dayOf(asOf));
  judgeAge(tally, age);
  judgeImmunity(tally, immunity);
  judgeField(tally, field);
  judgeScalpSkin(tally, scalpSkin);
  judgeRecent(tally, recent);
  judgeMind(tally, mind);
  return concluded(tally, asOf);
}

/** A fact as an engine compares it: what was not asked and what is not there have words of their own. */
type Flat = string | number | boolean;
type Report = (tally: Tally) => void;

/** What is reported when all of these facts have these values. */
interface Row {
  readonly all: readonly (readonly [fact: string, value: Flat])[];
  readonly report: Report;
}

const NOT_ASKED = "not-asked";
const NONE = "none";
const THERE = "there";
const UNDATED = "undated";
const is = (fact: string, value: Flat): readonly [string, Flat] => [fact, value];
const asks =
  (asked: Asked): Report =>
  (tally) => {
    ask(tally, asked);
  };
const says =
  (ruling: Ruling): Report =>
  (tally) => {
    speak(tally, ruling);
  };
const row = (report: Report, ...all: Row["all"]): Row => ({ all, report });

const presenceRows = (fact: string, { whether, found }: Presence): readonly Row[] => [
  row(asks(whether), is(fact, NOT_ASKED)),
  row(says(found), is(fact, THERE)),
];

/** What happened on a day: the health fact, what a protocol makes of it, and where the client says when. */
const happened: readonly (readonly [fact: keyof HealthFacts, event: Event, when: "on" | "lastOn"])[] = [
  ["sunburn", recent.sunburn, "on"],
  ["tan", recent.tan, "on"],
  ["alcohol", recent.alcohol, "on"],
  ["caffeine", recent.caffeine, "on"],
  ["painReliefWithoutPrescription", recent.painRelief, "on"],
  ["supplements", recent.supplements, "on"],
  ["botulinumToxin", recent.botulinumToxin, "on"],
  ["filler", recent.filler, "on"],
  ["chemicalPeel", recent.chemicalPeel, "on"],
  ["laserOrIpl", recent.laserOrIpl, "on"],
  ["shinglesVaccine", recent.shinglesVaccine, "on"],
  ["laserRemoval", recent.laserRemoval, "lastOn"],
];

const dateOf = ({ health }: ClientProfile, fact: keyof HealthFacts, when: "on" | "lastOn"): PartialDate | undefined =>
  (health?.[fact] as Partial<Record<"on" | "lastOn", PartialDate>> | null | undefined)?.[when];

const eventRows = ([fact, event, when]: (typeof happened)[number]): readonly Row[] => [
  row(asks(event.whether), is(fact, NOT_ASKED)),
  row(asks(event.when), is(fact, UNDATED)),
  row(
    (tally) => {
      const on = dateOf(tally.client, fact, when);
      if (on !== undefined) waitUntil(tally, endOf(on, event.wait), event.recent, on, event.when);
    },
    is(fact, THERE),
  ),
];

type DiseaseName = "psoriasis" | "eczema" | "seborrheicDermatitis";
const diseases: readonly DiseaseName[] = ["psoriasis", "eczema", "seborrheicDermatitis"];

function diseaseRows(name: DiseaseName): readonly Row[] {
  const disease = scalpSkin[name];
  return [
    row(asks(disease.whether), is(name, NOT_ASKED)),
    row(says(disease.activeOnScalp), is(`${name}-on-scalp`, true), is(`${name}-active`, true)),
    row(says(disease.quietOnScalp), is(`${name}-on-scalp`, true), is(`${name}-active`, false)),
    row(says(disease.activeElsewhere), is(`${name}-on-scalp`, false), is(`${name}-active`, true)),
    row(says(disease.quietElsewhere), is(`${name}-on-scalp`, false), is(`${name}-active`, false)),
  ];
}

/** The rules as conditions, in the order of the topics. */
export const rows: readonly Row[] = [
  row(asks(age.birthDate), is("birth-date", NOT_ASKED)),
  row(
    (tally) => {
      const { birthDate } = tally.client;
      if (birthDate !== undefined)
        waitUntil(tally, monthsAfterPartial(birthDate, age.months), age.underAge, birthDate, age.birthDate);
    },
    is("birth-date", THERE),
  ),
  row(asks(immunity.immunosuppression), is("immunosuppression", NOT_ASKED)),
  row(says(immunity.severe), is("immunosuppression", "severe")),
  row(says(immunity.mild), is("immunosuppression", "mild")),
  ...presenceRows("autoimmuneDisease", immunity.autoimmune),
  ...presenceRows("lupus", immunity.lupus),
  ...presenceRows("sarcoidosis", immunity.sarcoidosis),
  ...presenceRows("hiv", immunity.hiv),
  row(asks(immunity.hivControlled), is("hiv", THERE), is("hiv-controlled", NOT_ASKED)),
  row(says(immunity.hivNotControlled), is("hiv-controlled", false)),
  ...presenceRows("hepatitis", immunity.hepatitis),
  ...presenceRows("tumorInField", field.tumor),
  ...presenceRows("pigmentedLesionInField", field.lesion),
  row(asks(field.whetherChanging), is("pigmentedLesionInField", THERE), is("lesion-changing", NOT_ASKED)),
  row(says(field.changing), is("lesion-changing", true)),
  ...presenceRows("openWound", field.wound),
  row(asks(scalpSkin.infection), is("scalp-infection-active", NOT_ASKED)),
  row(says(scalpSkin.infected), is("scalp-infection-active", true)),
  ...diseases.flatMap(diseaseRows),
  ...presenceRows("acuteIllness", recent.illness),
  ...happened.flatMap(eventRows),
  row(asks(mind.whetherDysmorphia), is("dysmorphia-suspected", NOT_ASKED)),
  row(says(mind.dysmorphia), is("dysmorphia-suspected", true)),
  row(asks(mind.disorder), is("mental-disorder", NOT_ASKED)),
  row(asks(mind.whetherTreated), is("mental-disorder", THERE), is("mental-disorder-treated", NOT_ASKED)),
  row(says(mind.untreated), is("mental-disorder-treated", false)),
  row(asks(mind.whetherRealistic), is("realistic", NOT_ASKED)),
  row(says(mind.unrealistic), is("realistic", false)),
];

const presenceOf = (fact: unknown): string => (fact === undefined ? NOT_ASKED : fact === null ? NONE : THERE);
/** A detail of something that is there. */
const detailOf = (fact: object | null | undefined, detail: Flat | undefined): Flat =>
  fact === undefined ? NOT_ASKED : fact === null ? NONE : (detail ?? NOT_ASKED);

/**
 * What the rules read of a client, flat.
 * @param client - of any shape
 */
function factsOf(client: ClientProfile): Readonly<Record<string, Flat>> {
  const { health = {}, birthDate, expectations = {} } = client;
  const { immunosuppression, hiv, pigmentedLesionInField, scalpInfection, bodyDysmorphia, mentalDisorder } = health;
  const flat: Record<string, Flat> = {
    "birth-date": presenceOf(birthDate),
    immunosuppression: detailOf(immunosuppression, immunosuppression?.severity),
    autoimmuneDisease: presenceOf(health.autoimmuneDisease),
    lupus: presenceOf(health.lupus),
    sarcoidosis: presenceOf(health.sarcoidosis),
    hiv: presenceOf(hiv),
    "hiv-controlled": detailOf(hiv, hiv?.controlled),
    hepatitis: presenceOf(health.hepatitis),
    tumorInField: presenceOf(health.tumorInField),
    pigmentedLesionInField: presenceOf(pigmentedLesionInField),
    "lesion-changing": detailOf(pigmentedLesionInField, pigmentedLesionInField?.changing),
    openWound: presenceOf(health.openWound),
    "scalp-infection-active": detailOf(scalpInfection, scalpInfection?.active),
    acuteIllness: presenceOf(health.acuteIllness),
    "dysmorphia-suspected": detailOf(bodyDysmorphia, bodyDysmorphia?.suspected),
    "mental-disorder": presenceOf(mentalDisorder),
    "mental-disorder-treated": detailOf(mentalDisorder, mentalDisorder?.treated),
    realistic: expectations.realistic ?? NOT_ASKED,
  };
  for (const name of diseases) {
    const disease = health[name];
    flat[name] = presenceOf(disease);
    flat[`${name}-on-scalp`] = detailOf(disease, disease?.onScalp);
    flat[`${name}-active`] = detailOf(disease, disease?.active);
  }
  for (const [fact, , when] of happened) {
    const presence = presenceOf(health[fact]);
    flat[fact] = presence === THERE && dateOf(client, fact, when) === undefined ? UNDATED : presence;
  }
  return flat;
}

/**
 * The assessment as an engine makes it.
 * @param told - of any shape
 * @param asOf - today
 * @param engine - takes flat facts, and gives the numbers of the rows that hold, in order
 */
export function byEngine(
  told: ClientProfile,
  asOf: CalendarDate,
  engine: (facts: Readonly<Record<string, Flat>>) => readonly number[],
): CandidacyAssessment {
  const client = oneShape(told);
  return reported(client, asOf, engine(factsOf(client)));
}

/**
 * The same of an engine that lets one wait.
 * @param told - of any shape
 * @param asOf - today
 * @param engine - as above, later
 */
export async function byEngineLater(
  told: ClientProfile,
  asOf: CalendarDate,
  engine: (facts: Readonly<Record<string, Flat>>) => Promise<readonly number[]>,
): Promise<CandidacyAssessment> {
  const client = oneShape(told);
  return reported(client, asOf, await engine(factsOf(client)));
}

function reported(client: ClientProfile, asOf: CalendarDate, held: readonly number[]): CandidacyAssessment {
  const tally = newTally(client, dayOf(asOf));
  for (const number of held) rows[number]?.report(tally);
  return concluded(tally, asOf);
}
