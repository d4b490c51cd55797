// @ts-check
// Thirty of the library's rules as data, for engines that judge by data. Each says what the library says when all conditions
// hold. Rules that a doctor's letter sets aside are not among them: an engine that reads conditions knows no letters.
import { articleProtocol } from "scalp-micropigmentation/protocol";
import { dayNumber, monthLength, readDay, two, yearOf } from "./byHand/days.mjs";

/** @import { ClientProfile } from "scalp-micropigmentation/client" */
/** @import { ReasonCode, RuleId } from "scalp-micropigmentation/knowledge" */
/** @import { CandidacyAssessment } from "scalp-micropigmentation/candidacy" */

/** @typedef {NonNullable<ClientProfile["health"]>} Health */
/** @typedef {Readonly<Record<string, string | number | boolean | null>>} Facts */
/** @typedef {{ fact: string, operator: "equal" | "lessThan", value: string | number | boolean | null }} Condition */
/** @typedef {{ says: string, all: readonly Condition[] }} Row */

/** @type {(rule: RuleId, because: ReasonCode) => string} some rules share a reason */
const saying = (rule, because) => `${rule}: ${because}`;

/** @type {(fact: string, value: Condition["value"]) => Condition} */
const is = (fact, value) => ({ fact, operator: "equal", value });

/** @type {(rule: RuleId, because: ReasonCode, ...all: Condition[]) => Row} */
const row = (rule, because, ...all) => ({ says: saying(rule, because), all });

const P = articleProtocol.parameters;
/** @type {(hours: number) => number} hours count from the end of the day that is named */
const daysOf = (hours) => Math.ceil(hours / 24) + 1;

/** @type {readonly (readonly [rule: RuleId, because: ReasonCode, fact: keyof Health, days: number])[]} */
const waits = [
  ["tan", "tan-recent", "tan", P["tan-wait"].value],
  ["sunburn", "sunburn-recent", "sunburn", P["tan-wait"].value],
  ["alcohol", "alcohol-recent", "alcohol", daysOf(P["alcohol-wait"].value)],
  ["filler", "filler-recent", "filler", P["filler-wait"].value],
  ["botulinum-toxin", "botulinum-toxin-recent", "botulinumToxin", P["botulinum-toxin-wait"].value],
  ["chemical-peel", "chemical-peel-recent", "chemicalPeel", P["chemical-peel-wait"].value],
  ["laser-or-ipl", "laser-or-ipl-recent", "laserOrIpl", P["laser-or-ipl-wait"].value],
  ["supplements", "supplements-recent", "supplements", P["supplements-wait"].value],
];

/** The rules. */
export const thirtyRules = [
  row("immunosuppression", "immunosuppression-severe", is("immunosuppressionSeverity", "severe")),
  row("tumor-in-field", "tumor-in-field", is("tumorInField", true)),
  row("keloid", "keloid-on-scalp", is("keloidSite", "scalp")),
  row("keloid", "keloid-elsewhere", is("keloidSite", "elsewhere")),
  row("compulsive-picking", "compulsive-picking", is("compulsivePicking", true)),
  row("albinism", "albinism", is("albinism", true)),
  row("pigment-allergy", "pigment-allergy", is("pigmentAllergy", true)),
  row("bleeding-disorder", "bleeding-disorder-severe", is("bleedingDisorderSeverity", "severe")),
  row("open-wound", "open-wound", is("openWound", true)),
  row("scalp-infection", "infection-active", is("scalpInfectionActive", true)),
  row("psoriasis", "skin-disease-active", is("psoriasisOnScalp", true), is("psoriasisActive", true)),
  row("eczema", "skin-disease-active", is("eczemaOnScalp", true), is("eczemaActive", true)),
  row("acute-illness", "acute-illness", is("acuteIllness", true)),
  row("body-dysmorphia", "dysmorphia-suspected", is("bodyDysmorphiaSuspected", true)),
  row("mental-disorder", "mental-disorder-untreated", is("mentalDisorderTreated", false)),
  row("hypertension", "hypertension-not-controlled", is("hypertensionControlled", false)),
  row("isotretinoin", "isotretinoin-ongoing", is("isotretinoin", true), is("isotretinoinStopped", false)),
  ...waits.map(([rule, because, fact, days]) =>
    row(rule, because, { fact: `daysSince-${fact}`, operator: "lessThan", value: days }),
  ),
  row("hepatitis", "hepatitis", is("hepatitis", true)),
  row("liver-disease", "liver-disease", is("liverDisease", true)),
  row("skin-type", "oily-skin", is("oily", true)),
  row("expectations", "expectations-unrealistic", is("realistic", false)),
  row("clipped-hair", "hair-not-clipped", is("look", "shaved"), is("willKeepClipped", false)),
];

const NEVER = 1e9;

/** @type {(date: string) => number} the last day that a half-known date can mean */
function lastDayOf(date) {
  if (date.length === 10) return readDay(date);
  const month = date.length > 4 ? two(date, 5) : 12;
  return dayNumber(yearOf(date), month, monthLength(yearOf(date), month));
}

/**
 * What the rules read of a client, flat, one fixed shape, the days counted.
 * @param {ClientProfile} client
 * @param {string} asOf
 * @returns {Facts}
 */
export function factsOf(client, asOf) {
  const today = readDay(asOf);
  const { health = {}, skin, hair, expectations, desiredLook } = client;
  /** @type {(fact: unknown) => boolean} */
  const isThere = (fact) => fact !== undefined && fact !== null;
  /** @type {(fact: { on?: string | undefined } | null | undefined) => number} */
  const daysSince = (fact) => (fact?.on === undefined ? NEVER : today - lastDayOf(fact.on));
  return {
    immunosuppressionSeverity: health.immunosuppression?.severity ?? null,
    tumorInField: isThere(health.tumorInField),
    keloidSite: health.keloid?.site ?? null,
    compulsivePicking: isThere(health.compulsivePicking),
    albinism: isThere(health.albinism),
    pigmentAllergy: isThere(health.pigmentAllergy),
    bleedingDisorderSeverity: health.bleedingDisorder?.severity ?? null,
    openWound: isThere(health.openWound),
    scalpInfectionActive: health.scalpInfection?.active ?? null,
    psoriasisOnScalp: health.psoriasis?.onScalp ?? null,
    psoriasisActive: health.psoriasis?.active ?? null,
    eczemaOnScalp: health.eczema?.onScalp ?? null,
    eczemaActive: health.eczema?.active ?? null,
    acuteIllness: isThere(health.acuteIllness),
    bodyDysmorphiaSuspected: health.bodyDysmorphia?.suspected ?? null,
    mentalDisorderTreated: health.mentalDisorder?.treated ?? null,
    hypertensionControlled: health.hypertension?.controlled ?? null,
    isotretinoin: isThere(health.isotretinoin),
    isotretinoinStopped: health.isotretinoin?.stoppedOn !== null,
    "daysSince-tan": daysSince(health.tan),
    "daysSince-sunburn": daysSince(health.sunburn),
    "daysSince-alcohol": daysSince(health.alcohol),
    "daysSince-filler": daysSince(health.filler),
    "daysSince-botulinumToxin": daysSince(health.botulinumToxin),
    "daysSince-chemicalPeel": daysSince(health.chemicalPeel),
    "daysSince-laserOrIpl": daysSince(health.laserOrIpl),
    "daysSince-supplements": daysSince(health.supplements),
    hepatitis: isThere(health.hepatitis),
    liverDisease: isThere(health.liverDisease),
    oily: skin?.oily ?? null,
    realistic: expectations?.realistic ?? null,
    look: desiredLook ?? null,
    willKeepClipped: hair?.willKeepClipped ?? null,
  };
}

const said = new Set(thirtyRules.map(({ says }) => says));

/**
 * What the library says of the same rules, in the order of the alphabet.
 * @param {CandidacyAssessment} assessment
 * @returns {readonly string[]}
 */
export const saidOfThem = ({ findings }) =>
  findings
    .map(({ rule, because }) => saying(rule, because))
    .filter((each) => said.has(each))
    .sort();
