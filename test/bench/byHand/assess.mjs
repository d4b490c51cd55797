// @ts-check
// One assessment written by hand for the article's protocol: what a careful engineer would write who needed nothing else.
// Findings, questions, steps and requirements that carry nothing of the client are taken from the library once, at load.
// The ifs stand in the order of the answer, severest first, so that nothing has to be sorted. Three things that the
// library does are left out, so the bound is if anything too low: answers that have grown old (`answeredOn`), notes that
// begin on a day (`reviewBy`), and words on no list, which only a caller without types can hand in.

import { partialDate } from "scalp-micropigmentation/calendar";
import { assessCandidacy } from "scalp-micropigmentation/candidacy";
import {
  earlyPatternLossAge,
  facts,
  hairLossCauses,
  looks,
  patchTestShelfLife,
} from "scalp-micropigmentation/knowledge";
import { articleProtocol } from "scalp-micropigmentation/protocol";
import { dayNumber, dayText, monthLength, readDay, two, yearOf } from "./days.mjs";

/** @import { CalendarDate, PartialDate } from "scalp-micropigmentation/calendar" */
/** @import { ClientProfile } from "scalp-micropigmentation/client" */
/** @import { HairLossCause, ReasonCode, RuleId, ScalpSymptom } from "scalp-micropigmentation/knowledge" */
/** @import { CandidacyAssessment, FactsUsed, Finding, NextStep, Question, Requirement } from "scalp-micropigmentation/candidacy" */

/** @typedef {NonNullable<ClientProfile["health"]>} Health */
/** @typedef {NonNullable<ClientProfile["hairLoss"]>} Loss */
/** @typedef {NonNullable<Loss["grade"]>} Grade */

/**
 * Something that is said with its step, and with the letter that would set it aside.
 * @typedef {{ finding: Finding, step: NextStep | undefined, letter: Requirement }} Said
 */

/**
 * A wait after something on some day.
 * @typedef {Said & { months: number, days: number, facts: (on: PartialDate) => FactsUsed }} Wait
 */

const asOfLoad = /** @type {CalendarDate} */ ("2026-03-01");
const recently = partialDate("2026-02-28");
/** @type {(client: ClientProfile) => CandidacyAssessment} */
const assess = (client) => assessCandidacy(client, { asOf: asOfLoad });
/** @type {<T>(value: T | undefined, what: unknown) => T} */
const sure = (value, what) => {
  if (value === undefined) throw new Error(`the library says something else than the benchmark knows: ${String(what)}`);
  return value;
};

/** @type {(finding: Finding, client: ClientProfile) => Said} */
function whole(finding, client) {
  const { rule, untilCondition, evidence, dissent } = finding;
  const step = assess(client).steps.find(
    (candidate) => "condition" in candidate && candidate.rule === rule && candidate.condition === untilCondition,
  );
  return { finding, step, letter: { kind: "doctor-clearance", rule, met: false, evidence, dissent } };
}
/** @type {(because: ReasonCode, client: ClientProfile, rule?: RuleId) => Said} */
const said = (because, client, rule) =>
  whole(
    sure(
      assess(client).findings.find(
        (finding) => finding.because === because && (rule === undefined || rule === finding.rule),
      ),
      because,
    ),
    client,
  );
/** @type {(because: ReasonCode, health: Health) => Said} */
const ill = (because, health) => said(because, { health });
/** @type {(fact: string, client?: ClientProfile) => Question} */
const asked = (fact, client = {}) =>
  sure(
    assess(client).unanswered.find((question) => question.fact === fact),
    fact,
  );
/** @type {(fact: string, health: Health) => Question} */
const askedOf = (fact, health) => asked(fact, { health });

const { notes, ruleSet } = assess({});
const P = articleProtocol.parameters;
const majority = P["age-of-majority"].value;
const chemotherapyWindow = P["planned-chemotherapy-window"].value;
const radiotherapyWindow = P["planned-radiotherapy-window"].value;
const bloodSugarLimit = P["diabetes-hba1c-limit"].value;

/** @type {(of: Said, months: number, days: number, facts: Wait["facts"]) => Wait} */
const wait = (of, months, days, facts) => ({ ...of, months, days, facts });
/** @type {(hours: number) => number} hours count from the end of the day that is named */
const daysOf = (hours) => Math.ceil(hours / 24) + 1;

/** @type {(name: "psoriasis" | "eczema" | "seborrheicDermatitis", onScalp: boolean, active: boolean) => Said} */
const skin = (name, onScalp, active) =>
  ill(onScalp && active ? "skin-disease-active" : "skin-disease-quiet", { [name]: { onScalp, active } });
/** @param {"psoriasis" | "eczema" | "seborrheicDermatitis"} name */
const disease = (name) => ({
  active: skin(name, true, true),
  quiet: skin(name, true, false),
  elsewhere: skin(name, false, true),
  quietElsewhere: skin(name, false, false),
});

/** @type {(cause: HairLossCause, more?: Loss) => ClientProfile} */
const lost = (cause, more) => ({ hairLoss: { cause, stable: true, ...more } });
/** @type {(more: Loss) => ClientProfile} */
const scarred = (more) => lost("surgical-scar", more);
/** @type {ClientProfile} */
const symptoms = lost("other", { scalpSymptoms: ["itch"], diagnosed: false });
/** @type {ClientProfile} */
const bald = { desiredLook: "density", ...lost("other", { folliclesRemain: false }) };
/** @type {(stage: "I" | "III" | "IV" | "VI") => ClientProfile} */
const graded = (stage) => lost("androgenetic", { grade: { scale: "norwood-hamilton", stage } });
/** @type {Grade} */
const mildGrade = { scale: "ludwig", stage: "I" };
/** @type {ClientProfile} */
const mild = { ...lost("androgenetic", { grade: mildGrade }), expectations: { wantsObviousChange: true } };
/** @type {(client: ClientProfile) => Said} of the same rule, what is said beside the fit itself */
const more = (client) =>
  whole(sure(assess(client).findings.filter(({ because }) => because === "accepted-indication")[1], "more"), client);

/** What is said of something that carries nothing of the client. */
const F = {
  // contraindicated
  immunitySevere: ill("immunosuppression-severe", { immunosuppression: { severity: "severe" } }),
  tumor: ill("tumor-in-field", { tumorInField: {} }),
  keloidOnScalp: ill("keloid-on-scalp", { keloid: { site: "scalp" } }),
  keloidElsewhere: ill("keloid-elsewhere", { keloid: { site: "elsewhere" } }),
  hypertrophicScars: ill("hypertrophic-scars", { hypertrophicScars: {} }),
  hyperpigmentation: ill("hyperpigmentation-tendency", { hyperpigmentationTendency: {} }),
  picking: ill("compulsive-picking", { compulsivePicking: {} }),
  albinism: ill("albinism", { albinism: {} }),
  pigmentAllergy: ill("pigment-allergy", { pigmentAllergy: {} }),
  bleedingSevere: ill("bleeding-disorder-severe", { bleedingDisorder: { severity: "severe" } }),
  // deferred
  pregnancy: ill("pregnant", { pregnancy: {} }),
  pregnancyUnended: ill("pregnant", { pregnancy: { endedOn: null } }),
  breastfeeding: ill("breastfeeding", { breastfeeding: {} }),
  unweaned: ill("breastfeeding", { breastfeeding: { weanedOn: null } }),
  wound: ill("open-wound", { openWound: {} }),
  infection: ill("infection-active", { scalpInfection: { active: true } }),
  hypertensionNotControlled: ill("hypertension-not-controlled", { hypertension: { controlled: false } }),
  diabetesNotControlled: ill("diabetes-not-controlled", { diabetes: { controlled: false } }),
  isotretinoin: ill("isotretinoin-ongoing", { isotretinoin: { stoppedOn: null } }),
  topicalRetinoid: ill("topical-retinoid-ongoing", { topicalRetinoid: { stoppedOn: null } }),
  antibiotics: ill("antibiotics-ongoing", { antibiotics: { stoppedOn: null } }),
  chemotherapy: ill("chemotherapy-ongoing", { chemotherapy: { endedOn: null } }),
  radiotherapy: ill("radiotherapy-ongoing", { radiotherapy: { endedOn: null } }),
  illness: ill("acute-illness", { acuteIllness: {} }),
  previousWork: ill("previous-work-problem", { previousSmp: { problem: "too-dark" } }),
  plannedRadiotherapy: said("radiotherapy-planned", { planned: [{ kind: "radiotherapy", on: recently }] }),
  plannedChemotherapy: said("chemotherapy-planned", { planned: [{ kind: "chemotherapy", on: recently }] }),
  dysmorphia: ill("dysmorphia-suspected", { bodyDysmorphia: { suspected: true } }),
  untreated: ill("mental-disorder-untreated", { mentalDisorder: { treated: false } }),
  progressing: said("hair-loss-progressing", lost("androgenetic", { scalpSymptoms: ["rapid-shedding"] })),
  changing: said("hair-loss-progressing", lost("androgenetic", { stable: false })),
  scarRed: said("scar-red", scarred({ scar: { color: "red" } })),
  scarPink: said("scar-red", scarred({ scar: { color: "pink" } })),
  // clearance-required
  immunityMild: ill("immunosuppression-mild", { immunosuppression: { severity: "mild" } }),
  autoimmune: ill("autoimmune-disease", { autoimmuneDisease: {} }),
  lupus: ill("lupus", { lupus: {} }),
  sarcoidosis: ill("sarcoidosis", { sarcoidosis: {} }),
  hivNotControlled: ill("hiv-not-controlled", { hiv: { controlled: false } }),
  lesionChanging: ill("lesion-changing", { pigmentedLesionInField: { changing: true } }),
  vitiligo: ill("vitiligo", { vitiligo: {} }),
  testReaction: said("patch-test-reaction", { patchTests: [{ readOn: recently, reaction: true }] }),
  metalAllergy: ill("metal-allergy", { metalAllergy: {} }),
  bleeding: ill("bleeding-disorder", { bleedingDisorder: {} }),
  anticoagulant: ill("anticoagulant-prescribed", { anticoagulant: { prescribed: true } }),
  hypertension: ill("hypertension", { hypertension: {} }),
  heart: ill("heart-disease", { heartDisease: {} }),
  valve: ill("valve-disease", { heartDisease: { valve: true } }),
  device: ill("cardiac-device", { cardiacDevice: {} }),
  diabetes: ill("diabetes", { diabetes: {} }),
  insulin: ill("diabetes-with-insulin", { diabetes: { insulin: true } }),
  epilepsy: ill("epilepsy", { epilepsy: {} }),
  undiagnosed: said("undiagnosed-with-symptoms", symptoms),
  scarRaised: said("scar-raised", scarred({ scar: { surface: "raised" } })),
  // precaution
  hiv: ill("hiv", { hiv: {} }),
  hepatitis: ill("hepatitis", { hepatitis: {} }),
  lesion: ill("lesion-in-field", { pigmentedLesionInField: {} }),
  lichenPlanus: ill("lichen-planus", { lichenPlanus: {} }),
  hyperhidrosis: ill("hyperhidrosis", { hyperhidrosis: {} }),
  oily: said("oily-skin", { skin: { oily: true } }),
  lidocaineAllergy: ill("lidocaine-allergy", { lidocaineAllergy: {} }),
  epinephrineAllergy: ill("epinephrine-allergy", { epinephrineAllergy: {} }),
  latexAllergy: ill("latex-allergy", { latexAllergy: {} }),
  ointmentAllergy: ill("antibiotic-ointment-allergy", { antibioticOintmentAllergy: {} }),
  liver: ill("liver-disease", { liverDisease: {} }),
  thyroid: ill("thyroid-medicine", { thyroidMedicine: {} }),
  minoxidil: ill("minoxidil-topical", { minoxidil: { route: "topical" } }),
  plannedTransplant: said("hair-transplant-planned", { planned: [{ kind: "hair-transplant", on: recently }] }),
  unrealistic: said("expectations-unrealistic", { expectations: { realistic: false } }),
  mildThinning: said("mild-thinning", mild),
  noFollicles: said("no-follicles-remain", bald),
  nothingToBlend: said("no-hair-to-blend", bald),
  scarDepressed: said("scar-depressed", scarred({ scar: { surface: "depressed" } })),
  unclipped: said("hair-not-clipped", { desiredLook: "shaved", hair: { willKeepClipped: false } }),
  // eligible
  transplantDensity: said("transplant-density", {
    desiredLook: "density",
    health: { hairTransplant: { on: recently } },
  }),
  womensPattern: more({ sex: "female", ...lost("androgenetic") }),
  stripScar: more(scarred({ scar: { origin: "fut" } })),
  extractionScar: more(scarred({ scar: { origin: "fue" } })),
  longHairDensity: more({ desiredLook: "density", ...lost("androgenetic", { folliclesRemain: true }) }),
  intermediate: said("intermediate-pattern-loss", graded("III")),
  advanced: said("advanced-pattern-loss", graded("VI")),
  gray: said("gray-hair", { hair: { color: "gray" } }),
  white: said("white-hair", { hair: { color: "white" } }),
};
const psoriasisIs = disease("psoriasis");
const eczemaIs = disease("eczema");
const dermatitisIs = disease("seborrheicDermatitis");

/** @type {Record<string, { accepted: Finding, unstable: Said | undefined }>} */
const fits = Object.fromEntries(
  hairLossCauses.map((cause) => {
    /** @type {(stable: boolean) => Finding} */
    const fit = (stable) =>
      sure(
        assess(lost(cause, { stable })).findings.find(({ rule }) => rule === "hair-loss-fit"),
        cause,
      );
    const unstable = fit(false);
    const client = lost(cause, { stable: false });
    return [
      cause,
      { accepted: fit(true), unstable: unstable.effect === "deferred" ? whole(unstable, client) : undefined },
    ];
  }),
);

const D = "deferred";
const tanWait = P["tan-wait"].value;
/** What is waited for after a day that the client names. */
const W = {
  age: wait(said("under-age", { birthDate: partialDate("2020-01-01") }), majority * 12, 0, (birthDate) => ({
    birthDate,
    "under-age-effect": D,
    "age-of-majority": majority,
  })),
  pregnancy: wait(ill("pregnant", { pregnancy: { endedOn: partialDate("2026") } }), 0, 0, (on) => ({
    "health.pregnancy.endedOn": on,
    "pregnancy-effect": D,
  })),
  breastfeeding: wait(ill("breastfeeding", { breastfeeding: { weanedOn: partialDate("2026") } }), 0, 0, (on) => ({
    "health.breastfeeding.weanedOn": on,
    "breastfeeding-effect": D,
  })),
  isotretinoin: wait(
    ill("isotretinoin-recent", { isotretinoin: { stoppedOn: recently } }),
    P["isotretinoin-wait"].value,
    0,
    (on) => ({
      "health.isotretinoin.stoppedOn": on,
      "isotretinoin-effect": D,
      "isotretinoin-wait": P["isotretinoin-wait"].value,
    }),
  ),
  topicalRetinoid: wait(
    ill("topical-retinoid-recent", { topicalRetinoid: { stoppedOn: recently } }),
    0,
    P["topical-retinoid-wait"].value,
    (on) => ({
      "health.topicalRetinoid.stoppedOn": on,
      "topical-retinoid-effect": D,
      "topical-retinoid-wait": P["topical-retinoid-wait"].value,
    }),
  ),
  antibiotics: wait(
    ill("antibiotics-recent", { antibiotics: { stoppedOn: recently } }),
    0,
    P["antibiotics-wait"].value,
    (on) => ({
      "health.antibiotics.stoppedOn": on,
      "antibiotics-effect": D,
      "antibiotics-wait": P["antibiotics-wait"].value,
    }),
  ),
  chemotherapy: wait(
    ill("chemotherapy-recent", { chemotherapy: { endedOn: recently } }),
    P["chemotherapy-wait"].value,
    0,
    (on) => ({
      "health.chemotherapy.endedOn": on,
      "chemotherapy-effect": D,
      "chemotherapy-wait": P["chemotherapy-wait"].value,
    }),
  ),
  radiotherapy: wait(
    ill("radiotherapy-recent", { radiotherapy: { endedOn: recently } }),
    P["radiotherapy-wait"].value,
    0,
    (on) => ({
      "health.radiotherapy.endedOn": on,
      "radiotherapy-effect": D,
      "radiotherapy-wait": P["radiotherapy-wait"].value,
    }),
  ),
  sunburn: wait(ill("sunburn-recent", { sunburn: { on: recently } }), 0, tanWait, (on) => ({
    "health.sunburn.on": on,
    "sunburn-effect": D,
    "tan-wait": tanWait,
  })),
  tan: wait(ill("tan-recent", { tan: { on: recently } }), 0, tanWait, (on) => ({
    "health.tan.on": on,
    "tan-effect": D,
    "tan-wait": tanWait,
  })),
  alcohol: wait(ill("alcohol-recent", { alcohol: { on: recently } }), 0, daysOf(P["alcohol-wait"].value), (on) => ({
    "health.alcohol.on": on,
    "alcohol-effect": D,
    "alcohol-wait": P["alcohol-wait"].value,
  })),
  caffeine: wait(ill("caffeine-recent", { caffeine: { on: recently } }), 0, daysOf(P["caffeine-wait"].value), (on) => ({
    "health.caffeine.on": on,
    "caffeine-effect": "precaution",
    "caffeine-wait": P["caffeine-wait"].value,
  })),
  painRelief: wait(
    ill("pain-relief-recent", { painReliefWithoutPrescription: { on: recently } }),
    0,
    P["pain-relief-wait"].value,
    (on) => ({
      "health.painReliefWithoutPrescription.on": on,
      "pain-relief-effect": D,
      "pain-relief-wait": P["pain-relief-wait"].value,
    }),
  ),
  supplements: wait(
    ill("supplements-recent", { supplements: { on: recently } }),
    0,
    P["supplements-wait"].value,
    (on) => ({
      "health.supplements.on": on,
      "supplements-effect": D,
      "supplements-wait": P["supplements-wait"].value,
    }),
  ),
  botulinumToxin: wait(
    ill("botulinum-toxin-recent", { botulinumToxin: { on: recently } }),
    0,
    P["botulinum-toxin-wait"].value,
    (on) => ({
      "health.botulinumToxin.on": on,
      "botulinum-toxin-effect": D,
      "botulinum-toxin-wait": P["botulinum-toxin-wait"].value,
    }),
  ),
  filler: wait(ill("filler-recent", { filler: { on: recently } }), 0, P["filler-wait"].value, (on) => ({
    "health.filler.on": on,
    "filler-effect": D,
    "filler-wait": P["filler-wait"].value,
  })),
  chemicalPeel: wait(
    ill("chemical-peel-recent", { chemicalPeel: { on: recently } }),
    0,
    P["chemical-peel-wait"].value,
    (on) => ({
      "health.chemicalPeel.on": on,
      "chemical-peel-effect": D,
      "chemical-peel-wait": P["chemical-peel-wait"].value,
    }),
  ),
  laserOrIpl: wait(
    ill("laser-or-ipl-recent", { laserOrIpl: { on: recently } }),
    0,
    P["laser-or-ipl-wait"].value,
    (on) => ({
      "health.laserOrIpl.on": on,
      "laser-or-ipl-effect": D,
      "laser-or-ipl-wait": P["laser-or-ipl-wait"].value,
    }),
  ),
  shinglesVaccine: wait(
    ill("shingles-vaccine-recent", { shinglesVaccine: { on: recently } }),
    0,
    P["shingles-vaccine-wait"].value,
    (on) => ({
      "health.shinglesVaccine.on": on,
      "shingles-vaccine-effect": D,
      "shingles-vaccine-wait": P["shingles-vaccine-wait"].value,
    }),
  ),
  laserRemoval: wait(
    ill("laser-removal-recent", { laserRemoval: { lastOn: recently } }),
    0,
    P["laser-removal-wait"].value,
    (on) => ({
      "health.laserRemoval.lastOn": on,
      "laser-removal-effect": D,
      "laser-removal-wait": P["laser-removal-wait"].value,
    }),
  ),
  session: wait(
    ill("session-recent", { previousSmp: { lastOn: recently, problem: null } }),
    0,
    P["session-spacing-hard-minimum"].value,
    (on) => ({
      "health.previousSmp.lastOn": on,
      "early-session-effect": D,
      "session-spacing-hard-minimum": P["session-spacing-hard-minimum"].value,
    }),
  ),
  hairTransplant: wait(
    ill("hair-transplant-recent", { hairTransplant: { on: recently } }),
    P["hair-transplant-wait"].value,
    0,
    (on) => ({
      "health.hairTransplant.on": on,
      "hair-transplant-effect": D,
      "hair-transplant-wait": P["hair-transplant-wait"].value,
    }),
  ),
  onset: wait(
    said("hair-loss-recent", lost("alopecia-areata", { onset: recently })),
    P["areata-stability-wait"].value,
    0,
    (on) => ({
      "hairLoss.onset": on,
      "unstable-areata-effect": D,
      "areata-stability-wait": P["areata-stability-wait"].value,
    }),
  ),
  change: wait(
    said("hair-loss-rested-briefly", lost("alopecia-areata", { stableSince: recently })),
    P["areata-rest-wait"].value,
    0,
    (on) => ({
      "hairLoss.stableSince": on,
      "unstable-areata-effect": D,
      "areata-rest-wait": P["areata-rest-wait"].value,
    }),
  ),
  rest: wait(
    said("hair-loss-rested-briefly", lost("lichen-planopilaris", { stableSince: recently })),
    P["scarring-alopecia-inactivity-wait"].value,
    0,
    (on) => ({
      "hairLoss.stableSince": on,
      "active-scarring-alopecia-effect": D,
      "scarring-alopecia-inactivity-wait": P["scarring-alopecia-inactivity-wait"].value,
    }),
  ),
  early: wait(
    said("pattern-loss-early", { birthDate: partialDate("2004-01-01"), ...lost("androgenetic") }),
    earlyPatternLossAge * 12,
    0,
    (birthDate) => ({
      birthDate,
      "early-pattern-loss-effect": "precaution",
    }),
  ),
  scar: wait(
    said("scar-immature", scarred({ scar: { formed: recently } })),
    P["scar-maturity-wait"].value,
    0,
    (on) => ({
      "hairLoss.scar.formed": on,
      "scar-maturity-effect": D,
      "scar-maturity-wait": P["scar-maturity-wait"].value,
    }),
  ),
};

const roughly = partialDate("2026");
/** Every question, in the order in which steps name what the client does not know. */
const Q = {
  birthDate: asked("birthDate"),
  pregnancy: asked("health.pregnancy"),
  pregnancyEnded: askedOf("health.pregnancy.endedOn", { pregnancy: { endedOn: roughly } }),
  breastfeeding: asked("health.breastfeeding"),
  weaned: askedOf("health.breastfeeding.weanedOn", { breastfeeding: { weanedOn: roughly } }),
  immunosuppression: asked("health.immunosuppression"),
  autoimmune: asked("health.autoimmuneDisease"),
  lupus: asked("health.lupus"),
  sarcoidosis: asked("health.sarcoidosis"),
  hiv: asked("health.hiv"),
  hivControlled: askedOf("health.hiv.controlled", { hiv: {} }),
  hepatitis: asked("health.hepatitis"),
  tumor: asked("health.tumorInField"),
  lesion: asked("health.pigmentedLesionInField"),
  lesionChanging: askedOf("health.pigmentedLesionInField.changing", { pigmentedLesionInField: {} }),
  wound: asked("health.openWound"),
  infection: asked("health.scalpInfection"),
  psoriasis: asked("health.psoriasis"),
  eczema: asked("health.eczema"),
  dermatitis: asked("health.seborrheicDermatitis"),
  keloid: asked("health.keloid"),
  lichenPlanus: asked("health.lichenPlanus"),
  vitiligo: asked("health.vitiligo"),
  hypertrophicScars: asked("health.hypertrophicScars"),
  hyperpigmentation: asked("health.hyperpigmentationTendency"),
  picking: asked("health.compulsivePicking"),
  albinism: asked("health.albinism"),
  hyperhidrosis: asked("health.hyperhidrosis"),
  oily: asked("skin.oily"),
  pigmentAllergy: asked("health.pigmentAllergy"),
  lidocaineAllergy: asked("health.lidocaineAllergy"),
  epinephrineAllergy: asked("health.epinephrineAllergy"),
  latexAllergy: asked("health.latexAllergy"),
  metalAllergy: asked("health.metalAllergy"),
  ointmentAllergy: asked("health.antibioticOintmentAllergy"),
  bleeding: asked("health.bleedingDisorder"),
  bleedingSeverity: askedOf("health.bleedingDisorder.severity", { bleedingDisorder: {} }),
  anticoagulant: asked("health.anticoagulant"),
  hypertension: asked("health.hypertension"),
  hypertensionControlled: askedOf("health.hypertension.controlled", { hypertension: {} }),
  heart: asked("health.heartDisease"),
  device: asked("health.cardiacDevice"),
  diabetes: asked("health.diabetes"),
  bloodSugar: askedOf("health.diabetes.hba1cPercent", { diabetes: {} }),
  diabetesControlled: askedOf("health.diabetes.controlled", { diabetes: {} }),
  liver: asked("health.liverDisease"),
  thyroid: asked("health.thyroidMedicine"),
  epilepsy: asked("health.epilepsy"),
  isotretinoin: asked("health.isotretinoin"),
  isotretinoinStopped: askedOf("health.isotretinoin.stoppedOn", { isotretinoin: {} }),
  topicalRetinoid: asked("health.topicalRetinoid"),
  topicalRetinoidStopped: askedOf("health.topicalRetinoid.stoppedOn", { topicalRetinoid: {} }),
  antibiotics: asked("health.antibiotics"),
  antibioticsStopped: askedOf("health.antibiotics.stoppedOn", { antibiotics: {} }),
  chemotherapy: asked("health.chemotherapy"),
  chemotherapyEnded: askedOf("health.chemotherapy.endedOn", { chemotherapy: {} }),
  radiotherapy: asked("health.radiotherapy"),
  radiotherapyEnded: askedOf("health.radiotherapy.endedOn", { radiotherapy: {} }),
  minoxidil: asked("health.minoxidil"),
  illness: asked("health.acuteIllness"),
  sunburn: asked("health.sunburn"),
  sunburnOn: askedOf("health.sunburn.on", { sunburn: {} }),
  tan: asked("health.tan"),
  tanOn: askedOf("health.tan.on", { tan: {} }),
  alcohol: asked("health.alcohol"),
  alcoholOn: askedOf("health.alcohol.on", { alcohol: {} }),
  caffeine: asked("health.caffeine"),
  caffeineOn: askedOf("health.caffeine.on", { caffeine: {} }),
  painRelief: asked("health.painReliefWithoutPrescription"),
  painReliefOn: askedOf("health.painReliefWithoutPrescription.on", { painReliefWithoutPrescription: {} }),
  supplements: asked("health.supplements"),
  supplementsOn: askedOf("health.supplements.on", { supplements: {} }),
  botulinumToxin: asked("health.botulinumToxin"),
  botulinumToxinOn: askedOf("health.botulinumToxin.on", { botulinumToxin: {} }),
  filler: asked("health.filler"),
  fillerOn: askedOf("health.filler.on", { filler: {} }),
  chemicalPeel: asked("health.chemicalPeel"),
  chemicalPeelOn: askedOf("health.chemicalPeel.on", { chemicalPeel: {} }),
  laserOrIpl: asked("health.laserOrIpl"),
  laserOrIplOn: askedOf("health.laserOrIpl.on", { laserOrIpl: {} }),
  shinglesVaccine: asked("health.shinglesVaccine"),
  shinglesVaccineOn: askedOf("health.shinglesVaccine.on", { shinglesVaccine: {} }),
  laserRemoval: asked("health.laserRemoval"),
  laserRemovalOn: askedOf("health.laserRemoval.lastOn", { laserRemoval: {} }),
  hairTransplant: asked("health.hairTransplant"),
  hairTransplantOn: askedOf("health.hairTransplant.on", { hairTransplant: {} }),
  previousSmp: asked("health.previousSmp"),
  lastSession: askedOf("health.previousSmp.lastOn", { previousSmp: {} }),
  workProblem: askedOf("health.previousSmp.problem", { previousSmp: {} }),
  planned: asked("planned"),
  dysmorphia: asked("health.bodyDysmorphia"),
  mentalDisorder: asked("health.mentalDisorder"),
  treated: askedOf("health.mentalDisorder.treated", { mentalDisorder: {} }),
  realistic: asked("expectations.realistic"),
  stable: asked("hairLoss.stable", { hairLoss: { cause: "telogen-effluvium" } }),
  changing: asked("hairLoss.stable", { hairLoss: { cause: "androgenetic" } }),
  onset: asked("hairLoss.onset", lost("alopecia-areata")),
  stableSince: asked("hairLoss.stableSince", lost("lichen-planopilaris")),
  changedLast: asked("hairLoss.stableSince", lost("alopecia-areata")),
  bornWhen: asked("birthDate", { ...lost("androgenetic"), birthDate: partialDate("2001") }),
  symptoms: asked("hairLoss.scalpSymptoms"),
  pace: asked("hairLoss.scalpSymptoms", lost("androgenetic", { diagnosed: true })),
  signs: asked("hairLoss.scalpSymptoms", lost("traction")),
  diagnosed: asked("hairLoss.diagnosed", { hairLoss: { scalpSymptoms: ["itch"] } }),
  grade: asked("hairLoss.grade"),
  wantsObviousChange: asked("expectations.wantsObviousChange", lost("androgenetic", { grade: mildGrade })),
  follicles: asked("hairLoss.folliclesRemain"),
  anyFollicles: asked("hairLoss.folliclesRemain", { desiredLook: "shaved" }),
  scarFormed: asked("hairLoss.scar.formed", scarred({})),
  scarColor: asked("hairLoss.scar.color", scarred({})),
  scarSurface: asked("hairLoss.scar.surface", scarred({})),
  willKeepClipped: asked("hair.willKeepClipped"),
  cause: asked("hairLoss.cause"),
  look: asked("desiredLook"),
  sensitive: asked("skin.sensitive"),
  patchTests: asked("patchTests", { skin: { sensitive: true } }),
};
const topics = Object.values(Q);

/** The rule that could ask for a letter when a question is answered. */
const letterRules = new Map(
  topics
    .filter(({ couldMake }) => couldMake === "clearance-required")
    .concat(Q.hypertension, Q.hypertensionControlled, Q.diabetes, Q.bloodSugar, Q.diabetesControlled, Q.symptoms)
    .map((question) => [question, /** @type {RuleId} */ (question.why[0])]),
);
/** Questions with a cautious answer that no letter lifts. */
const cautious = [Q.hiv, Q.lesion, Q.scarSurface];
/** How long one waits at most after what is asked about, where nothing can leave the end open. */
const longestWaits = new Map([
  [Q.birthDate, { ...W.age, months: 9999 }],
  [Q.sunburn, W.sunburn],
  [Q.sunburnOn, W.sunburn],
  [Q.tan, W.tan],
  [Q.tanOn, W.tan],
  [Q.alcohol, W.alcohol],
  [Q.alcoholOn, W.alcohol],
  [Q.painRelief, W.painRelief],
  [Q.painReliefOn, W.painRelief],
  [Q.supplements, W.supplements],
  [Q.supplementsOn, W.supplements],
  [Q.botulinumToxin, W.botulinumToxin],
  [Q.botulinumToxinOn, W.botulinumToxin],
  [Q.filler, W.filler],
  [Q.fillerOn, W.filler],
  [Q.chemicalPeel, W.chemicalPeel],
  [Q.chemicalPeelOn, W.chemicalPeel],
  [Q.laserOrIpl, W.laserOrIpl],
  [Q.laserOrIplOn, W.laserOrIpl],
  [Q.shinglesVaccine, W.shinglesVaccine],
  [Q.shinglesVaccineOn, W.shinglesVaccine],
  [Q.laserRemoval, W.laserRemoval],
  [Q.laserRemovalOn, W.laserRemoval],
  [Q.hairTransplant, W.hairTransplant],
  [Q.hairTransplantOn, W.hairTransplant],
  [Q.onset, W.onset],
  [Q.stableSince, W.rest],
  [Q.changedLast, W.change],
  [Q.scarFormed, W.scar],
]);

const verdicts = /** @type {const} */ (["eligible", "precaution", "clearance-required", "deferred", "contraindicated"]);

/** @type {(client: ClientProfile) => readonly (readonly Requirement[])[]} without and with photographs, then with consent */
const required = (client) =>
  [
    {},
    { photographedOn: asOfLoad },
    { consentSignedOn: asOfLoad },
    { consentSignedOn: asOfLoad, photographedOn: asOfLoad },
  ].map((file) => assess({ ...client, ...file }).requirements);
const standing = {
  none: required({ skin: { sensitive: false } }),
  patchTest: required({ skin: { sensitive: true } }),
  scarTest: required({ desiredLook: "scar" }),
};

const haveTest = sure(
  assess({ skin: { sensitive: true } }).steps.find(({ kind }) => kind === "have-patch-test"),
  "the patch test",
);

/** @type {readonly never[]} */
const NOTHING = Object.freeze([]);
const NOT_ASKED = {};
/** @type {Map<number, number>} */
const NOT_ROUGH = new Map();
const BEFORE_ANY_DAY = -1e9;

/** @type {(year: number, month: number, day: number, months: number) => number} past a month's end: the first of the next */
function monthsLater(year, month, day, months) {
  const count = year * 12 + month - 1 + months;
  const y = (count / 12) | 0;
  const m = count - y * 12 + 1;
  const length = day > 28 ? monthLength(y, m) : 31;
  return dayNumber(y, m, day > length ? length + 1 : day);
}

/** @type {(date: string, months: number) => number} some months after the first day that the date can mean */
const afterFirst = (date, months) =>
  monthsLater(yearOf(date), date.length > 4 ? two(date, 5) : 1, date.length > 7 ? two(date, 8) : 1, months);

/** @type {(date: string, months: number) => number} some months after the last day that the date can mean */
function afterLast(date, months) {
  if (date.length === 10) return afterFirst(date, months);
  const year = yearOf(date);
  const month = date.length > 4 ? two(date, 5) : 12;
  return monthsLater(year, month, monthLength(year, month), months);
}

/** @type {(finding: Finding, facts: FactsUsed) => Finding} the same with what the client said; its wait has a condition */
const stating = ({ rule, effect, because, untilCondition, evidence, dissent, disclosure }, facts) =>
  untilCondition === undefined
    ? { rule, effect, because, facts, evidence, dissent, disclosure }
    : { rule, effect, because, facts, untilCondition, evidence, dissent, disclosure };

/** @type {(grade: Grade) => Grade} */
const copyOf = ({ scale, stage }) => /** @type {Grade} */ ({ scale, stage });

/** @type {(of: ReturnType<typeof disease>, is: { onScalp: boolean, active: boolean }) => Finding} */
const quiet = (of, { onScalp, active }) => (onScalp ? of.quiet : active ? of.elsewhere : of.quietElsewhere).finding;

/** @type {<T>(some: readonly T[], more: readonly T[]) => readonly T[]} */
const withAll = (some, more) => some.concat(more.filter((each) => !some.includes(each)));

/** @type {(letters: Requirement[], letter: Requirement) => void} one letter for all that a rule says */
function unite(letters, letter) {
  for (let at = 0; at < letters.length; at++) {
    const same = letters[at];
    if (same?.rule !== letter.rule) continue;
    const evidence = withAll(same.evidence, letter.evidence);
    letters[at] = { ...same, evidence, dissent: withAll(same.dissent, letter.dissent) };
    return;
  }
  letters.push(letter);
}

/** @type {(steps: readonly NextStep[], toFindOut: readonly NextStep[], test: NextStep | undefined) => NextStep[]} */
function inOrder(steps, toFindOut, test) {
  let [earliest, latest] = ["", ""];
  for (const step of steps)
    if (step.kind === "wait-until") {
      if (step.until.earliest > earliest) earliest = step.until.earliest;
      if (step.until.latest > latest) latest = step.until.latest;
    }
  /** @type {(step: NextStep) => boolean} */
  const decides = (step) =>
    step.kind === "wait-until" && (step.until.earliest === earliest || step.until.latest === latest);
  return [
    ...steps.filter(({ kind }) => kind !== "wait-until"),
    ...steps.filter(decides),
    ...toFindOut,
    ...(test === undefined ? [] : [test]),
    ...steps.filter((step) => step.kind === "wait-until" && !decides(step)),
  ];
}

/** What has been said so far. */
class Notepad {
  /** @param {ClientProfile} client @param {string} asOf */
  constructor(client, asOf) {
    this.client = client;
    this.asOf = asOf;
    this.today = readDay(asOf);
    /** @type {Finding[]} */
    this.findings = [];
    /** @type {NextStep[]} */
    this.steps = [];
    /** @type {Question[]} */
    this.open = [];
    /** @type {Requirement[]} */
    this.letters = [];
    /** @type {Finding[]} */
    this.cleared = [];
    /** Letters that are there. @type {Requirement[]} */
    this.held = [];
    this.deferred = false;
    this.openEnded = false;
    /** Questions that a letter on record answers, whatever the client says. */
    this.covered = 0;
    this.cautious = false;
    /** The last day of a wait of which the exact day is asked, by the place of its question. @type {Map<number, number>} */
    this.rough = NOT_ROUGH;
    /** The one contraindication that has an end. */
    this.suppressed = false;
    this.waitFrom = BEFORE_ANY_DAY;
    this.waitTo = BEFORE_ANY_DAY;
    /** @type {PartialDate | undefined} when a patch test was read that showed a reaction */
    this.reacted = undefined;
    if (client.patchTests !== undefined)
      for (const { readOn, reaction } of client.patchTests)
        if (reaction && afterFirst(readOn, 0) <= this.today) {
          this.reacted = readOn;
          break;
        }
  }

  /** @param {RuleId} wanted @returns {CalendarDate | null | undefined} until when a letter counts that is there */
  letterFor(wanted) {
    const { clearances } = this.client;
    if (clearances === undefined) return undefined;
    /** @type {CalendarDate | null | undefined} */
    let last;
    for (const { rule, on, until } of clearances)
      if (rule === wanted && on <= this.asOf && (until === undefined || this.asOf <= until))
        if (until === undefined) return null;
        else if (last === undefined || last === null || until > last) last = until;
    return last;
  }

  /** @param {Question} question whose answer could ask for a letter, and no more */
  askForLetter(question) {
    this.open.push(question);
    if (!isCovered(this, question)) return;
    this.covered++;
    if (cautious.includes(question)) this.cautious = true;
  }

  /** @param {Said} said deferred until a condition is met */
  defer({ finding, step }) {
    this.findings.push(finding);
    if (step !== undefined) this.steps.push(step);
    this.deferred = true;
    this.openEnded = true;
  }

  /** @param {Said} said @param {Finding} [stated] in its place, with what the client said */
  needLetter({ finding, step, letter }, stated = finding) {
    const until = this.letterFor(finding.rule);
    if (until !== undefined) {
      const { kind, rule, evidence, dissent } = letter;
      this.cleared.push(stated);
      unite(this.held, { kind, rule, met: true, until, evidence, dissent });
      return;
    }
    this.findings.push(stated);
    const before = this.letters.length;
    unite(this.letters, letter);
    if (step !== undefined && this.letters.length > before) this.steps.push(step);
  }

  /** @param {Wait} wait @param {PartialDate | undefined} on @param {Question} exactDay */
  waitAfter(wait, on, exactDay) {
    if (on === undefined) {
      this.open.push(exactDay);
      return;
    }
    const from = afterFirst(on, wait.months) + wait.days;
    const to = on.length === 10 ? from : afterLast(on, wait.months) + wait.days;
    if (from > this.waitFrom) this.waitFrom = from;
    if (to > this.waitTo) this.waitTo = to;
    if (this.today >= to) return;
    const { rule, effect, because, evidence, dissent, disclosure } = wait.finding;
    const until = /** @type {any} */ ({ earliest: dayText(from), latest: dayText(to) });
    this.findings.push({ rule, effect, because, facts: wait.facts(on), until, evidence, dissent, disclosure });
    this.steps.push({ kind: "wait-until", rule, until });
    if (this.today < from) this.deferred = true;
    else {
      if (this.rough === NOT_ROUGH) this.rough = new Map();
      this.rough.set(this.open.length, to);
      this.open.push(exactDay);
    }
  }

  /** @param {Said} going @param {Wait} wait @param {PartialDate | null | undefined} endedOn @param {Question} exactDay */
  course(going, wait, endedOn, exactDay) {
    if (endedOn === null) this.defer(going);
    else if (endedOn === undefined) this.open.push(exactDay);
    else this.state(going, wait, endedOn, exactDay);
  }

  /** @param {Said} going @param {Wait} wait @param {PartialDate} endedOn @param {Question} exactDay */
  state(going, wait, endedOn, exactDay) {
    if (this.today < afterFirst(endedOn, 0)) {
      const { finding, step, letter } = going;
      this.defer({ finding: stating(finding, wait.facts(endedOn)), step, letter });
    } else this.waitAfter(wait, endedOn, exactDay);
  }

  /** @param {Said} said @param {number} window @param {PartialDate} on @param {FactsUsed} facts a course that is due */
  due({ finding, step }, window, on, facts) {
    if (this.today < afterFirst(on, 0) - window) return;
    this.findings.push(stating(finding, facts));
    if (step !== undefined) this.steps.push(step);
    if (this.today >= afterLast(on, 0) - window) this.deferred = this.openEnded = true;
    else this.open.push(Q.planned);
  }
}

/** @type {(pad: Notepad, health: Health) => void} */
function contraindicated(pad, health) {
  const { findings, open } = pad;
  const { immunosuppression, keloid, bleedingDisorder } = health;
  if (immunosuppression !== null && immunosuppression?.severity === undefined) open.push(Q.immunosuppression);
  else if (immunosuppression?.severity === "severe") {
    pad.defer(F.immunitySevere);
    pad.suppressed = true;
  }
  if (health.tumorInField === undefined) open.push(Q.tumor);
  else if (health.tumorInField !== null) findings.push(F.tumor.finding);
  if (keloid !== null && keloid?.site === undefined) open.push(Q.keloid);
  else if (keloid !== null) findings.push((keloid.site === "scalp" ? F.keloidOnScalp : F.keloidElsewhere).finding);
  if (health.hypertrophicScars === undefined) open.push(Q.hypertrophicScars);
  else if (health.hypertrophicScars !== null) findings.push(F.hypertrophicScars.finding);
  if (health.hyperpigmentationTendency === undefined) open.push(Q.hyperpigmentation);
  else if (health.hyperpigmentationTendency !== null) findings.push(F.hyperpigmentation.finding);
  if (health.compulsivePicking === undefined) open.push(Q.picking);
  else if (health.compulsivePicking !== null) findings.push(F.picking.finding);
  if (health.albinism === undefined) open.push(Q.albinism);
  else if (health.albinism !== null) findings.push(F.albinism.finding);
  if (health.pigmentAllergy === undefined) open.push(Q.pigmentAllergy);
  else if (health.pigmentAllergy !== null) findings.push(F.pigmentAllergy.finding);
  if (bleedingDisorder === undefined) open.push(Q.bleeding);
  else if (bleedingDisorder !== null) {
    if (bleedingDisorder.severity === undefined) open.push(Q.bleedingSeverity);
    else if (bleedingDisorder.severity === "severe") findings.push(F.bleedingSevere.finding);
  }
  const { previousSmp } = health;
  if (previousSmp === undefined) open.push(Q.previousSmp);
  else if (previousSmp !== null && previousSmp.problem === undefined) open.push(Q.workProblem);
  else if (previousSmp?.problem === "allergic-reaction")
    findings.push(
      stating(F.pigmentAllergy.finding, {
        "health.previousSmp.problem": "allergic-reaction",
        "pigment-allergy-effect": "contraindicated",
      }),
    );
}

/** @type {(pad: Notepad, health: Health) => void} */
function pregnancyAndBreastfeeding(pad, { pregnancy, breastfeeding }) {
  const { client, open } = pad;
  if (pregnancy === undefined) {
    if (client.sex !== "male") open.push(Q.pregnancy);
  } else if (pregnancy !== null) {
    const { endedOn } = pregnancy;
    if (endedOn === undefined) pad.defer(F.pregnancy);
    else if (endedOn === null) pad.defer(F.pregnancyUnended);
    else pad.state(F.pregnancy, W.pregnancy, endedOn, Q.pregnancyEnded);
  }
  if (breastfeeding === undefined) {
    if (client.sex !== "male") open.push(Q.breastfeeding);
  } else if (breastfeeding !== null) {
    const { weanedOn } = breastfeeding;
    if (weanedOn === undefined) pad.defer(F.breastfeeding);
    else if (weanedOn === null) pad.defer(F.unweaned);
    else pad.state(F.breastfeeding, W.breastfeeding, weanedOn, Q.weaned);
  }
}

/** @type {(disease: { onScalp?: boolean, active?: boolean } | null | undefined) => boolean} not asked where, or whether active */
const isUntold = (disease) =>
  disease === undefined || (disease !== null && (disease.onScalp === undefined || disease.active === undefined));

/** @type {(pad: Notepad, health: Health) => void} */
function inflamedSkin(pad, { openWound, scalpInfection, psoriasis, eczema, seborrheicDermatitis }) {
  const { open } = pad;
  if (openWound === undefined) open.push(Q.wound);
  else if (openWound !== null) pad.defer(F.wound);
  if (scalpInfection !== null && scalpInfection?.active === undefined) open.push(Q.infection);
  else if (scalpInfection?.active === true) pad.defer(F.infection);
  if (isUntold(psoriasis)) open.push(Q.psoriasis);
  else if (psoriasis?.active && psoriasis.onScalp) pad.defer(psoriasisIs.active);
  if (isUntold(eczema)) open.push(Q.eczema);
  else if (eczema?.active && eczema.onScalp) pad.defer(eczemaIs.active);
  if (isUntold(seborrheicDermatitis)) open.push(Q.dermatitis);
  else if (seborrheicDermatitis?.active && seborrheicDermatitis.onScalp) pad.defer(dermatitisIs.active);
}

/** @type {(pad: Notepad, health: Health) => void} */
function notControlled(pad, { hypertension, diabetes }) {
  const { open } = pad;
  if (hypertension === undefined) open.push(Q.hypertension);
  else if (hypertension !== null) {
    if (hypertension.controlled === undefined) open.push(Q.hypertensionControlled);
    else if (!hypertension.controlled) pad.defer(F.hypertensionNotControlled);
  }
  if (diabetes === undefined) open.push(Q.diabetes);
  else if (diabetes !== null) {
    const { hba1cPercent, controlled } = diabetes;
    if (hba1cPercent === undefined && controlled !== false) open.push(Q.bloodSugar);
    if (hba1cPercent !== undefined && hba1cPercent >= bloodSugarLimit) {
      const { finding, step, letter } = F.diabetesNotControlled;
      const facts = {
        "health.diabetes.hba1cPercent": hba1cPercent,
        "uncontrolled-diabetes-effect": D,
        "diabetes-hba1c-limit": bloodSugarLimit,
      };
      pad.defer({ finding: stating(finding, facts), step, letter });
    } else if (controlled === false) pad.defer(F.diabetesNotControlled);
    else if (controlled === undefined) open.push(Q.diabetesControlled);
  }
}

/** @type {(pad: Notepad, health: Health) => void} */
function medicines(pad, { isotretinoin, topicalRetinoid, antibiotics, chemotherapy, radiotherapy }) {
  const { open } = pad;
  if (isotretinoin === undefined) open.push(Q.isotretinoin);
  else if (isotretinoin !== null)
    pad.course(F.isotretinoin, W.isotretinoin, isotretinoin.stoppedOn, Q.isotretinoinStopped);
  if (topicalRetinoid === undefined) open.push(Q.topicalRetinoid);
  else if (topicalRetinoid !== null)
    pad.course(F.topicalRetinoid, W.topicalRetinoid, topicalRetinoid.stoppedOn, Q.topicalRetinoidStopped);
  if (antibiotics === undefined) open.push(Q.antibiotics);
  else if (antibiotics !== null) pad.course(F.antibiotics, W.antibiotics, antibiotics.stoppedOn, Q.antibioticsStopped);
  if (chemotherapy === undefined) open.push(Q.chemotherapy);
  else if (chemotherapy !== null) pad.course(F.chemotherapy, W.chemotherapy, chemotherapy.endedOn, Q.chemotherapyEnded);
  if (radiotherapy === undefined) open.push(Q.radiotherapy);
  else if (radiotherapy !== null) pad.course(F.radiotherapy, W.radiotherapy, radiotherapy.endedOn, Q.radiotherapyEnded);
}

/** @type {(pad: Notepad, health: Health) => void} */
function lastWeeks(pad, health) {
  const { open } = pad;
  const { sunburn, tan, alcohol, painReliefWithoutPrescription: painRelief, supplements, botulinumToxin } = health;
  const { filler, chemicalPeel, laserOrIpl, shinglesVaccine, laserRemoval, hairTransplant } = health;
  if (health.acuteIllness === undefined) open.push(Q.illness);
  else if (health.acuteIllness !== null) pad.defer(F.illness);
  if (sunburn === undefined) open.push(Q.sunburn);
  else if (sunburn !== null) pad.waitAfter(W.sunburn, sunburn.on, Q.sunburnOn);
  if (tan === undefined) open.push(Q.tan);
  else if (tan !== null) pad.waitAfter(W.tan, tan.on, Q.tanOn);
  if (alcohol === undefined) open.push(Q.alcohol);
  else if (alcohol !== null) pad.waitAfter(W.alcohol, alcohol.on, Q.alcoholOn);
  if (painRelief === undefined) open.push(Q.painRelief);
  else if (painRelief !== null) pad.waitAfter(W.painRelief, painRelief.on, Q.painReliefOn);
  if (supplements === undefined) open.push(Q.supplements);
  else if (supplements !== null) pad.waitAfter(W.supplements, supplements.on, Q.supplementsOn);
  if (botulinumToxin === undefined) open.push(Q.botulinumToxin);
  else if (botulinumToxin !== null) pad.waitAfter(W.botulinumToxin, botulinumToxin.on, Q.botulinumToxinOn);
  if (filler === undefined) open.push(Q.filler);
  else if (filler !== null) pad.waitAfter(W.filler, filler.on, Q.fillerOn);
  if (chemicalPeel === undefined) open.push(Q.chemicalPeel);
  else if (chemicalPeel !== null) pad.waitAfter(W.chemicalPeel, chemicalPeel.on, Q.chemicalPeelOn);
  if (laserOrIpl === undefined) open.push(Q.laserOrIpl);
  else if (laserOrIpl !== null) pad.waitAfter(W.laserOrIpl, laserOrIpl.on, Q.laserOrIplOn);
  if (shinglesVaccine === undefined) open.push(Q.shinglesVaccine);
  else if (shinglesVaccine !== null) pad.waitAfter(W.shinglesVaccine, shinglesVaccine.on, Q.shinglesVaccineOn);
  if (laserRemoval === undefined) open.push(Q.laserRemoval);
  else if (laserRemoval !== null) pad.waitAfter(W.laserRemoval, laserRemoval.lastOn, Q.laserRemovalOn);
  if (hairTransplant === undefined) open.push(Q.hairTransplant);
  else if (hairTransplant !== null) pad.waitAfter(W.hairTransplant, hairTransplant.on, Q.hairTransplantOn);
}

/** @type {(pad: Notepad, health: Health) => void} */
function workAndMind(pad, { previousSmp, bodyDysmorphia, mentalDisorder }) {
  const { client, open } = pad;
  if (previousSmp) pad.waitAfter(W.session, previousSmp.lastOn, Q.lastSession);
  const problem = previousSmp?.problem;
  if (problem && problem !== "early-fading" && problem !== "unmet-expectation" && problem !== "allergic-reaction") {
    const { finding, step, letter } = F.previousWork;
    const facts = { "health.previousSmp.problem": problem, "previous-work-problem-effect": D };
    pad.defer({ finding: stating(finding, facts), step, letter });
  }
  if (client.planned === undefined) open.push(Q.planned);
  else
    for (const { kind, on } of client.planned) {
      if (kind === "chemotherapy")
        pad.due(F.plannedChemotherapy, chemotherapyWindow, on, {
          planned: { kind, on },
          "planned-chemotherapy-effect": D,
          "planned-chemotherapy-window": chemotherapyWindow,
        });
      else if (kind === "radiotherapy")
        pad.due(F.plannedRadiotherapy, radiotherapyWindow, on, {
          planned: { kind, on },
          "planned-radiotherapy-effect": D,
          "planned-radiotherapy-window": radiotherapyWindow,
        });
    }
  if (bodyDysmorphia !== null && bodyDysmorphia?.suspected === undefined) open.push(Q.dysmorphia);
  else if (bodyDysmorphia?.suspected === true) pad.defer(F.dysmorphia);
  if (mentalDisorder === undefined) open.push(Q.mentalDisorder);
  else if (mentalDisorder !== null) {
    if (mentalDisorder.treated === undefined) open.push(Q.treated);
    else if (!mentalDisorder.treated) pad.defer(F.untreated);
  }
}

/** @type {(pad: Notepad, loss: Loss, isScar: boolean) => Finding | undefined} what is accepted */
function lossAndScar(pad, loss, isScar) {
  const { open, client } = pad;
  const { cause, stable, scalpSymptoms, scar } = loss;
  const fit = cause === undefined ? undefined : fits[cause];
  let accepted;
  if (fit === undefined) accepted = undefined;
  else if (fit.unstable === undefined || stable === true) {
    accepted = fit.accepted;
    if (cause === "alopecia-areata") {
      pad.waitAfter(W.onset, loss.onset, Q.onset);
      pad.waitAfter(W.change, loss.stableSince, Q.changedLast);
    } else if (
      cause === "lichen-planopilaris" ||
      cause === "frontal-fibrosing-alopecia" ||
      cause === "other-scarring-alopecia"
    )
      pad.waitAfter(W.rest, loss.stableSince, Q.stableSince);
  } else if (stable === undefined) open.push(Q.stable);
  else pad.defer(fit.unstable);

  const isPattern = cause === "androgenetic" || cause === "diffuse-thinning";
  if (isPattern && scalpSymptoms !== undefined && scalpSymptoms.includes("rapid-shedding")) pad.defer(F.progressing);
  if (scalpSymptoms === undefined && (isPattern || cause === undefined))
    open.push(loss.diagnosed === true ? Q.pace : Q.symptoms);

  if (scar !== undefined || isScar || client.desiredLook === "scar") {
    pad.waitAfter(W.scar, scar?.formed, Q.scarFormed);
    const color = scar?.color;
    if (color === undefined) open.push(Q.scarColor);
    else if (color === "red") pad.defer(F.scarRed);
    else if (color === "pink") pad.defer(F.scarPink);
  }
  return accepted;
}

/** @type {(pad: Notepad, health: Health) => void} */
function lettersForBody(pad, health) {
  const { hiv, pigmentedLesionInField: lesion, heartDisease, diabetes } = health;
  if (health.immunosuppression?.severity === "mild") pad.needLetter(F.immunityMild);
  if (health.autoimmuneDisease === undefined) pad.askForLetter(Q.autoimmune);
  else if (health.autoimmuneDisease !== null) pad.needLetter(F.autoimmune);
  if (health.lupus === undefined) pad.askForLetter(Q.lupus);
  else if (health.lupus !== null) pad.needLetter(F.lupus);
  if (health.sarcoidosis === undefined) pad.askForLetter(Q.sarcoidosis);
  else if (health.sarcoidosis !== null) pad.needLetter(F.sarcoidosis);
  if (hiv === undefined) pad.askForLetter(Q.hiv);
  else if (hiv !== null) {
    if (hiv.controlled === undefined) pad.askForLetter(Q.hivControlled);
    else if (!hiv.controlled) pad.needLetter(F.hivNotControlled);
  }
  if (lesion === undefined) pad.askForLetter(Q.lesion);
  else if (lesion !== null) {
    if (lesion.changing === undefined) pad.askForLetter(Q.lesionChanging);
    else if (lesion.changing) pad.needLetter(F.lesionChanging);
  }
  if (health.vitiligo === undefined) pad.askForLetter(Q.vitiligo);
  else if (health.vitiligo !== null) pad.needLetter(F.vitiligo);
  if (pad.reacted !== undefined)
    pad.needLetter(
      F.testReaction,
      stating(F.testReaction.finding, {
        patchTests: { readOn: pad.reacted, reaction: true },
        "patch-test-reaction-effect": "clearance-required",
      }),
    );
  if (health.metalAllergy === undefined) pad.askForLetter(Q.metalAllergy);
  else if (health.metalAllergy !== null) pad.needLetter(F.metalAllergy);
  if (health.bleedingDisorder) pad.needLetter(F.bleeding);
  if (health.anticoagulant !== null && health.anticoagulant?.prescribed === undefined)
    pad.askForLetter(Q.anticoagulant);
  else if (health.anticoagulant?.prescribed === true) pad.needLetter(F.anticoagulant);
  if (health.hypertension) pad.needLetter(F.hypertension);
  if (heartDisease === undefined) pad.askForLetter(Q.heart);
  else if (heartDisease !== null) {
    pad.needLetter(F.heart);
    if (heartDisease.valve === true) pad.needLetter(F.valve);
  }
  if (health.cardiacDevice === undefined) pad.askForLetter(Q.device);
  else if (health.cardiacDevice !== null) pad.needLetter(F.device);
  if (diabetes) {
    pad.needLetter(F.diabetes);
    if (diabetes.insulin === true) pad.needLetter(F.insulin);
  }
  if (health.epilepsy === undefined) pad.askForLetter(Q.epilepsy);
  else if (health.epilepsy !== null) pad.needLetter(F.epilepsy);
}

/** @type {(scalpSymptoms: readonly ScalpSymptom[]) => Finding} */
const undiagnosed = (scalpSymptoms) =>
  stating(F.undiagnosed.finding, {
    "hairLoss.scalpSymptoms": scalpSymptoms.slice(),
    "hairLoss.diagnosed": false,
    "undiagnosed-symptoms-effect": "clearance-required",
  });

/** @type {(pad: Notepad, loss: Loss, isScar: boolean) => void} */
function lettersForScalp(pad, { cause, diagnosed, scalpSymptoms, scar }, isScar) {
  const isPattern = cause === undefined || cause === "androgenetic" || cause === "diffuse-thinning";
  if (!isPattern && diagnosed !== true && scalpSymptoms === undefined) pad.askForLetter(Q.signs);
  if (diagnosed !== true && scalpSymptoms !== undefined && scalpSymptoms.length > 0) {
    if (diagnosed === undefined) pad.askForLetter(Q.diagnosed);
    else pad.needLetter(F.undiagnosed, undiagnosed(scalpSymptoms));
  }
  if (scar !== undefined || isScar || pad.client.desiredLook === "scar") {
    const surface = scar?.surface;
    if (surface === undefined) pad.askForLetter(Q.scarSurface);
    else if (surface === "raised") pad.needLetter(F.scarRaised);
  }
}

/** @type {(pad: Notepad, health: Health) => number} how many findings are certain */
function precautionsForBody({ client, findings, today }, health) {
  const { psoriasis, eczema, seborrheicDermatitis, caffeine } = health;
  let uncertain = 0;
  if (health.hiv) findings.push(F.hiv.finding);
  if (health.hepatitis) findings.push(F.hepatitis.finding);
  if (health.pigmentedLesionInField) findings.push(F.lesion.finding);
  if (psoriasis && !isUntold(psoriasis) && !(psoriasis.active && psoriasis.onScalp))
    findings.push(quiet(psoriasisIs, psoriasis));
  if (eczema && !isUntold(eczema) && !(eczema.active && eczema.onScalp)) findings.push(quiet(eczemaIs, eczema));
  if (
    seborrheicDermatitis &&
    !isUntold(seborrheicDermatitis) &&
    !(seborrheicDermatitis.active && seborrheicDermatitis.onScalp)
  )
    findings.push(quiet(dermatitisIs, seborrheicDermatitis));
  if (health.lichenPlanus) findings.push(F.lichenPlanus.finding);
  if (health.hyperhidrosis) findings.push(F.hyperhidrosis.finding);
  if (client.skin?.oily === true) findings.push(F.oily.finding);
  if (health.lidocaineAllergy) findings.push(F.lidocaineAllergy.finding);
  if (health.epinephrineAllergy) findings.push(F.epinephrineAllergy.finding);
  if (health.latexAllergy) findings.push(F.latexAllergy.finding);
  if (health.antibioticOintmentAllergy) findings.push(F.ointmentAllergy.finding);
  if (health.liverDisease) findings.push(F.liver.finding);
  if (health.thyroidMedicine) findings.push(F.thyroid.finding);
  if (health.minoxidil?.route === "topical") findings.push(F.minoxidil.finding);
  if (caffeine && caffeine.on !== undefined) {
    const from = afterFirst(caffeine.on, 0) + W.caffeine.days;
    const to = afterLast(caffeine.on, 0) + W.caffeine.days;
    if (today < to) {
      const { rule, effect, because, evidence, dissent, disclosure } = W.caffeine.finding;
      const until = /** @type {any} */ ({ earliest: dayText(from), latest: dayText(to) });
      const facts = W.caffeine.facts(caffeine.on);
      findings.push({ rule, effect, because, facts, until, evidence, dissent, disclosure });
      if (today >= from) uncertain = 1;
    }
  }
  if (client.planned !== undefined)
    for (const { kind, on } of client.planned)
      if (kind === "hair-transplant") {
        const facts = /** @type {FactsUsed} */ ({
          planned: { kind, on },
          "planned-hair-transplant-effect": "precaution",
        });
        findings.push(stating(F.plannedTransplant.finding, facts));
      }
  if (client.expectations?.realistic === false) findings.push(F.unrealistic.finding);
  return uncertain;
}

/** @type {(loss: Loss) => boolean} a pattern loss that does not shed fast */
const isSlow = ({ cause, scalpSymptoms }) =>
  (cause === "androgenetic" || cause === "diffuse-thinning") && scalpSymptoms?.includes("rapid-shedding") !== true;

/** @type {(pad: Notepad, cause: HairLossCause | undefined) => { from: number, to: number } | undefined} when it ends, of one of age */
function earlyLoss({ client: { birthDate }, today }, cause) {
  if (birthDate === undefined || (cause !== "androgenetic" && cause !== "diffuse-thinning")) return undefined;
  const to = afterLast(birthDate, W.early.months);
  if (today >= to || today < afterLast(birthDate, W.age.months)) return undefined;
  return { from: afterFirst(birthDate, W.early.months), to };
}

/** @type {(pad: Notepad, loss: Loss, isScar: boolean, accepted: Finding | undefined) => number} how many are not certain */
function precautionsForScalp(pad, loss, isScar, accepted) {
  const { client, findings, today } = pad;
  let uncertain = 0;
  const { cause, grade, folliclesRemain } = loss;
  const look = client.desiredLook;
  if (accepted?.effect === "precaution") findings.push(accepted);
  const early = earlyLoss(pad, cause);
  if (early !== undefined && client.birthDate !== undefined) {
    const { rule, effect, because, evidence, dissent, disclosure } = W.early.finding;
    const until = /** @type {any} */ ({ earliest: dayText(early.from), latest: dayText(early.to) });
    const facts = W.early.facts(client.birthDate);
    findings.push({ rule, effect, because, facts, until, evidence, dissent, disclosure });
    if (today >= early.from) uncertain = 1;
  }
  if (isSlow(loss) && loss.stable === false) findings.push(F.changing.finding);
  if (
    (cause === "androgenetic" || cause === "diffuse-thinning") &&
    grade?.scale === "ludwig" &&
    grade.stage === "I" &&
    client.expectations?.wantsObviousChange === true
  )
    findings.push(
      stating(F.mildThinning.finding, {
        "hairLoss.grade": copyOf(grade),
        "expectations.wantsObviousChange": true,
        "mild-thinning-effect": "precaution",
      }),
    );
  if (!isScar && look !== "scar" && look !== undefined && folliclesRemain === false && cause !== undefined) {
    findings.push(F.noFollicles.finding);
    if (look === "density") findings.push(F.nothingToBlend.finding);
  }
  if (loss.scar?.surface === "depressed") findings.push(F.scarDepressed.finding);
  if (look === "shaved" && client.hair?.willKeepClipped === false) findings.push(F.unclipped.finding);
  return uncertain;
}

/** @type {(pad: Notepad, health: Health, loss: Loss, isScar: boolean) => void} matter only while no caution is certain */
function cautiousQuestions(pad, health, loss, isScar) {
  const { client, open, today } = pad;
  const { caffeine } = health;
  if (health.hepatitis === undefined) open.push(Q.hepatitis);
  if (health.lichenPlanus === undefined) open.push(Q.lichenPlanus);
  if (health.hyperhidrosis === undefined) open.push(Q.hyperhidrosis);
  if (client.skin?.oily === undefined) open.push(Q.oily);
  if (health.lidocaineAllergy === undefined) open.push(Q.lidocaineAllergy);
  if (health.epinephrineAllergy === undefined) open.push(Q.epinephrineAllergy);
  if (health.latexAllergy === undefined) open.push(Q.latexAllergy);
  if (health.antibioticOintmentAllergy === undefined) open.push(Q.ointmentAllergy);
  if (health.liverDisease === undefined) open.push(Q.liver);
  if (health.thyroidMedicine === undefined) open.push(Q.thyroid);
  if (health.minoxidil !== null && health.minoxidil?.route === undefined) open.push(Q.minoxidil);
  if (caffeine === undefined) open.push(Q.caffeine);
  else if (caffeine !== null && (caffeine.on === undefined || today < afterLast(caffeine.on, 0) + W.caffeine.days))
    open.push(Q.caffeineOn);
  if (client.expectations?.realistic === undefined) open.push(Q.realistic);
  cautiousAboutScalp(pad, loss, isScar);
}

/** @type {(pad: Notepad, loss: Loss, isScar: boolean) => void} */
function cautiousAboutScalp(pad, loss, isScar) {
  const { client, open, today } = pad;
  const { cause, grade, folliclesRemain } = loss;
  const look = client.desiredLook;
  const early = earlyLoss(pad, cause);
  if (early !== undefined && today >= early.from) open.push(Q.bornWhen);
  if (isSlow(loss) && loss.stable === undefined) open.push(Q.changing);
  if (cause === undefined || cause === "androgenetic" || cause === "diffuse-thinning") {
    if (grade === undefined) {
      if (client.expectations?.wantsObviousChange !== false) open.push(Q.grade);
    } else if (
      cause !== undefined &&
      grade.scale === "ludwig" &&
      grade.stage === "I" &&
      client.expectations?.wantsObviousChange === undefined
    )
      open.push(Q.wantsObviousChange);
  }
  if (!isScar && look !== "scar" && folliclesRemain === undefined)
    open.push(look === "shaved" ? Q.anyFollicles : Q.follicles);
  if ((look === "shaved" || look === undefined) && client.hair?.willKeepClipped === undefined)
    open.push(Q.willKeepClipped);
}

/** @type {(pad: Notepad, health: Health, loss: Loss, accepted: Finding | undefined) => void} */
function goodNews({ client, findings }, health, loss, accepted) {
  const { cause, grade, scar } = loss;
  const look = client.desiredLook;
  if (health.hairTransplant && look === "density") findings.push(F.transplantDensity.finding);
  if (accepted !== undefined) {
    if (accepted.effect === "eligible") findings.push(accepted);
    if (cause === "androgenetic" && client.sex === "female") findings.push(F.womensPattern.finding);
    if (scar?.origin === "fut") findings.push(F.stripScar.finding);
    else if (scar?.origin === "fue") findings.push(F.extractionScar.finding);
    if (look === "density" && loss.folliclesRemain === true) findings.push(F.longHairDensity.finding);
  }
  if ((cause === "androgenetic" || cause === "diffuse-thinning") && grade?.scale === "norwood-hamilton") {
    const { stage } = grade;
    const isMiddle = stage === "IV" || stage === "IVa" || stage === "V" || stage === "Va";
    if (isMiddle || stage === "III" || stage === "IIIa" || stage === "III vertex") {
      const facts = { "hairLoss.grade": copyOf(grade), "intermediate-pattern-loss-effect": "eligible" };
      findings.push(stating(F.intermediate.finding, facts));
    }
    if (isMiddle || stage === "VI" || stage === "VII") {
      const facts = { "hairLoss.grade": copyOf(grade), "advanced-pattern-loss-effect": "eligible" };
      findings.push(stating(F.advanced.finding, facts));
    }
  }
  const color = client.hair?.color;
  if (color === "gray") findings.push(F.gray.finding);
  else if (color === "white") findings.push(F.white.finding);
}

/** @type {(pad: Notepad, isScar: boolean) => readonly (readonly Requirement[])[]} */
function standingFor({ client, open, reacted }, isScar) {
  if (reacted !== undefined) return standing.patchTest;
  const sensitive = client.skin?.sensitive;
  if (!isScar && client.desiredLook !== "scar") {
    if (sensitive === undefined) open.push(Q.sensitive);
    if (sensitive !== true) return standing.none;
  }
  if (client.patchTests === undefined) open.push(Q.patchTests);
  return sensitive === true ? standing.patchTest : standing.scarTest;
}

/** @type {(pad: Notepad) => number} the last day on which a test counts, long past where none does */
function testedUntil({ client, today, reacted }) {
  let until = BEFORE_ANY_DAY;
  if (reacted !== undefined) return until;
  for (const { readOn, reaction } of client.patchTests ?? NOTHING) {
    const end = afterFirst(readOn, 0) + patchTestShelfLife;
    if (!reaction && afterLast(readOn, 0) <= today && today <= end && end > until) until = end;
  }
  return until;
}

/** @type {(pad: Notepad, isScar: boolean) => readonly Requirement[]} */
function requirementsOf(pad, isScar) {
  const { consentSignedOn, photographedOn } = pad.client;
  const isSigned = consentSignedOn !== undefined && readDay(consentSignedOn) <= pad.today;
  const isPhotographed = photographedOn !== undefined && readDay(photographedOn) <= pad.today;
  const standing = standingFor(pad, isScar)[(isSigned ? 2 : 0) + (isPhotographed ? 1 : 0)] ?? NOTHING;
  const [test, ...rest] = standing;
  if (test?.kind !== "patch-test") return standing;
  const until = testedUntil(pad);
  return until < pad.today
    ? standing
    : [{ ...test, met: true, until: /** @type {CalendarDate} */ (dayText(until)) }, ...rest];
}

const everyHealthKey = Object.fromEntries(
  Object.keys(facts).flatMap((path) => (path.startsWith("health.") ? [[path.split(".")[1], undefined]] : [])),
);
const howMany = Object.keys(everyHealthKey).length;
const everyKey = Object.fromEntries(
  ["birthDate", "sex", "hairLoss", "desiredLook", "hair", "skin", "health", "planned", "expectations", "patchTests"]
    .concat(["clearances", "consentSignedOn", "photographedOn", "notKnown"])
    .map((key) => [key, undefined]),
);
const everyLossKey = Object.fromEntries(
  ["cause", "diagnosed", "grade", "onset", "stable", "stableSince", "scalpSymptoms", "folliclesRemain", "scar"].map(
    (key) => [key, undefined],
  ),
);

/** @type {(client: ClientProfile) => ClientProfile} read ten times as fast, where hardly two clients have the same keys */
function evened(client) {
  const { health, hairLoss } = client;
  let keys = 0;
  for (const _ in health) keys++;
  if (health === undefined || keys >= howMany) return client;
  return Object.assign({ ...everyKey }, client, {
    health: Object.assign({ ...everyHealthKey }, health),
    hairLoss: hairLoss && Object.assign({ ...everyLossKey }, hairLoss),
  });
}

/** @type {(pad: Notepad, at: number, question: Question) => boolean} whether an answer could put off the end of the wait */
function putsOff({ asOf, rough, today, waitFrom, letters, openEnded }, at, question) {
  if (question.couldMake === "contraindicated") return true;
  if (openEnded || letters.length > 0) return false;
  const wait = longestWaits.get(question);
  let end = rough.get(at);
  if (end === undefined) {
    if (wait === undefined) return true;
    end = afterFirst(asOf, wait.months) + wait.days;
  }
  return end > (waitFrom > today ? waitFrom : today);
}

/** @type {(pad: Notepad, question: Question) => boolean} whether an answer could ask for a letter that is not there yet */
function bringsLetter({ letters, held }, question) {
  const wanted = letterRules.get(question);
  return (
    wanted !== undefined && !letters.some(({ rule }) => rule === wanted) && !held.some(({ rule }) => rule === wanted)
  );
}

/** @type {(pad: Notepad, question: Question) => boolean} */
const isCovered = (pad, { couldMake, why }) =>
  couldMake === "clearance-required" &&
  pad.client.clearances !== undefined &&
  pad.letterFor(/** @type {RuleId} */ (why[0])) !== undefined;

/** @type {(pad: Notepad, floor: number) => Question[]} the questions whose answers could change something */
function openOf(pad, floor) {
  const { open } = pad;
  if (floor < 2 && pad.covered === 0) return open;
  return open.filter((question, at) => isOpen(pad, floor, at, question));
}

/** @type {(pad: Notepad, floor: number, at: number, question: Question) => boolean} */
function isOpen(pad, floor, at, question) {
  if (isCovered(pad, question)) return (floor < 1 && cautious.includes(question)) || bringsLetter(pad, question);
  const { couldMake, why } = question;
  const severity = verdicts.indexOf(couldMake);
  if (severity > floor || why.includes("patch-test")) return true;
  return severity >= 2 && (putsOff(pad, at, question) || bringsLetter(pad, question));
}

/** @typedef {NonNullable<Loss["cause"]>} Cause */
/** @typedef {NonNullable<ClientProfile["desiredLook"]>} Look */

/** @type {(pad: Notepad, floor: number, cause: Cause | undefined, desiredLook: Look | undefined) => Heard} */
function heardAs(pad, floor, cause, desiredLook) {
  /** @type {Loss} */
  const loss = { ...pad.client.hairLoss, cause };
  const heard = new Notepad({ ...pad.client, desiredLook, hairLoss: loss }, pad.asOf);
  heard.waitFrom = pad.waitFrom;
  heard.waitTo = pad.waitTo;
  heard.openEnded = pad.openEnded || pad.letters.length > 0;
  const isScar = cause === "surgical-scar" || cause === "trauma-scar" || cause === "burn-scar";
  const accepted = lossAndScar(heard, loss, isScar);
  lettersForScalp(heard, loss, isScar);
  const before = heard.findings.length;
  const uncertain = precautionsForScalp(heard, loss, isScar, accepted);
  const certain = heard.deferred
    ? 3
    : heard.letters.length > 0
      ? 2
      : heard.findings.length - uncertain > before
        ? 1
        : 0;
  cautiousAboutScalp(heard, loss, isScar);
  let worst = certain;
  for (const question of heard.open) {
    const most = isCovered(heard, question)
      ? cautious.includes(question)
        ? 1
        : 0
      : verdicts.indexOf(question.couldMake);
    if (most > worst) worst = most;
  }
  const { sensitive } = pad.client.skin ?? {};
  const needsTest = sensitive === true || isScar || desiredLook === "scar" || sensitive;
  return { pad: heard, floor: certain > floor ? certain : floor, worst, needsTest };
}

/** @typedef {{ pad: Notepad, floor: number, worst: number, needsTest: boolean | undefined }} Heard */

/** @type {(heard: Notepad) => string} */
const lettersOf = ({ letters, held }) =>
  [...new Set([...letters.map(({ rule }) => rule), ...held.map(({ rule }) => `${rule} is there`)])].sort().join();

/** What the answers to a question come to: whether they change anything, or put off the end, and the worst verdict. */
class Weight {
  changes = false;
  putsOff = false;
  worst = 0;

  /** @param {Heard} silent @param {Heard} heard @param {Question} most @returns {boolean} whether nothing can be added */
  add(silent, heard, most) {
    if (heard.worst > this.worst) this.worst = heard.worst;
    const { pad, floor } = heard;
    let putOff =
      (pad.openEnded || pad.letters.length > 0) !== (silent.pad.openEnded || silent.pad.letters.length > 0) ||
      pad.waitFrom > Math.max(silent.pad.waitFrom, pad.today) ||
      pad.waitTo > Math.max(silent.pad.waitTo, pad.today);
    let more = false;
    pad.open.forEach((question, at) => {
      if (silent.pad.open.includes(question) || !isOpen(pad, floor, at, question)) return;
      more = true;
      if (verdicts.indexOf(question.couldMake) >= 2 && putsOff(pad, at, question)) putOff = true;
    });
    if (putOff) this.putsOff = true;
    if (
      putOff ||
      more ||
      floor !== silent.floor ||
      heard.needsTest !== silent.needsTest ||
      lettersOf(pad) !== lettersOf(silent.pad)
    )
      this.changes = true;
    return this.changes && verdicts[this.worst] === most.couldMake && (this.putsOff || this.worst < 2);
  }
}

/** @type {(pad: Notepad, floor: number) => Weight} */
function weightOfCause(pad, floor) {
  const weight = new Weight();
  const { desiredLook } = pad.client;
  for (const look of desiredLook === undefined ? looks : [desiredLook]) {
    const silent = heardAs(pad, floor, undefined, look);
    for (const cause of hairLossCauses)
      if (weight.add(silent, heardAs(pad, floor, cause, look), Q.cause)) return weight;
  }
  return weight;
}

/** @type {(pad: Notepad, floor: number) => Weight} */
function weightOfLook(pad, floor) {
  const weight = new Weight();
  const known = pad.client.hairLoss?.cause;
  for (const cause of known === undefined ? hairLossCauses : [known]) {
    const silent = heardAs(pad, floor, cause, undefined);
    for (const look of looks) if (weight.add(silent, heardAs(pad, floor, cause, look), Q.look)) return weight;
  }
  return weight;
}

/** The same question by the worst that it could make of this client. */
const causeAt = verdicts.map((couldMake) => ({ ...Q.cause, couldMake }));
const lookAt = verdicts.map((couldMake) => ({ ...Q.look, couldMake }));

/** @type {(pad: Notepad) => boolean} whether an answer could bring a wait of its own */
const isWaitUnknown = (pad) =>
  pad.open.some(
    (question, at) =>
      !pad.rough.has(at) &&
      verdicts.indexOf(question.couldMake) >= 2 &&
      !isCovered(pad, question) &&
      putsOff(pad, at, question),
  );

/** @type {(question: Question) => boolean} */
const isWeighed = (question) => question === Q.cause || question === Q.look;

/**
 * @param {ClientProfile} told
 * @param {{ asOf: CalendarDate }} options
 * @returns {CandidacyAssessment}
 */
export function assessByHand(told, { asOf }) {
  const client = evened(told);
  const pad = new Notepad(client, asOf);
  /** @type {Health} */
  const health = client.health ?? NOT_ASKED;
  /** @type {Loss} */
  const loss = client.hairLoss ?? NOT_ASKED;
  const { cause } = loss;
  const isScar = cause === "surgical-scar" || cause === "trauma-scar" || cause === "burn-scar";
  const { findings, steps, letters, cleared, held } = pad;
  let { open } = pad;

  contraindicated(pad, health);
  let floor = findings.length > 0 ? 4 : 0;
  const final = findings.length > (pad.suppressed ? 1 : 0);
  let ceiling = open.length > 0 ? 4 : 0;

  pad.waitAfter(W.age, client.birthDate, Q.birthDate);
  pregnancyAndBreastfeeding(pad, health);
  inflamedSkin(pad, health);
  notControlled(pad, health);
  medicines(pad, health);
  lastWeeks(pad, health);
  workAndMind(pad, health);
  const accepted = lossAndScar(pad, loss, isScar);
  const end3 = open.length;
  if (floor === 0 && pad.deferred) floor = 3;
  if (ceiling === 0 && open.length > 0) ceiling = 3;

  lettersForBody(pad, health);
  lettersForScalp(pad, loss, isScar);
  if (floor === 0 && letters.length > 0) floor = 2;
  if (ceiling === 0 && open.length > pad.covered) ceiling = 2;
  const openEnded = pad.openEnded || letters.length > 0;
  let waitUnknown = !openEnded && isWaitUnknown(pad);
  const places = [0, 0, open.length, end3];

  const before = findings.length;
  const uncertain = precautionsForBody(pad, health) + precautionsForScalp(pad, loss, isScar, accepted);
  if (floor === 0 && findings.length - uncertain > before) floor = 1;
  if (floor === 0) cautiousQuestions(pad, health, loss, isScar);
  if (ceiling === 0 && (pad.cautious || open.length > pad.covered)) ceiling = 1;

  goodNews(pad, health, loss, accepted);
  places[0] = places[1] = open.length;
  if (!final && (cause === undefined || client.desiredLook === undefined)) {
    const ofCause = cause === undefined ? weightOfCause(pad, floor) : undefined;
    const ofLook = client.desiredLook === undefined ? weightOfLook(pad, floor) : undefined;
    // The later place first, and of two in one place the look: so the earlier place stays what it is.
    const weighed = /** @type {const} */ ([
      [ofLook, lookAt],
      [ofCause, causeAt],
    ]);
    const inPlaces = ofLook !== undefined && ofCause !== undefined && ofCause.worst < ofLook.worst ? [1, 0] : [0, 1];
    for (const which of inPlaces) {
      const [weight, at] = weighed[which] ?? [];
      if (weight === undefined || at === undefined || !weight.changes) continue;
      const question = at[weight.worst];
      if (question !== undefined) open.splice(places[weight.worst] ?? 0, 0, question);
      if (weight.worst > ceiling) ceiling = weight.worst;
      if (weight.putsOff && weight.worst >= 2 && !openEnded) waitUnknown = true;
    }
  }
  const required = requirementsOf(pad, isScar);
  const test = required[0]?.kind === "patch-test" && !required[0].met ? haveTest : undefined;

  if (!final && open.length > 0) open = openOf(pad, floor);
  const { notKnown } = client;
  let unanswered = open;
  /** @type {NextStep[]} */
  const toFindOut = [];
  if (notKnown !== undefined && !final) {
    unanswered = open.filter(({ fact }) => !notKnown.includes(fact));
    if (unanswered.length < open.length)
      for (const question of topics)
        if (notKnown.includes(question.fact))
          for (const missing of open)
            if (missing === question || (missing.fact === question.fact && isWeighed(question)))
              toFindOut.push({ kind: "find-out", fact: question.fact, why: question.why });
  }
  const { waitFrom, waitTo } = pad;
  const untilDate = !final && !openEnded && !waitUnknown && pad.today < waitTo;
  const worst = ceiling > floor ? ceiling : floor;
  const atBest = verdicts[floor] ?? "contraindicated";
  return {
    resultType: "candidacy-assessment",
    ruleSet,
    notes,
    asOf,
    verdict: floor === worst ? atBest : "undetermined",
    atBest,
    atWorst: verdicts[worst] ?? "contraindicated",
    settled: final || open.length === 0,
    wait: final
      ? "permanent"
      : openEnded
        ? "until-condition"
        : waitUnknown
          ? "unknown"
          : untilDate
            ? "until-date"
            : "none",
    eligibleFrom: untilDate ? /** @type {any} */ ({ earliest: dayText(waitFrom), latest: dayText(waitTo) }) : null,
    findings,
    cleared: cleared.length === 0 ? NOTHING : cleared,
    unanswered: final ? NOTHING : unanswered,
    requirements: final ? NOTHING : letters.length + held.length === 0 ? required : [...letters, ...held, ...required],
    steps:
      final || (steps.length + toFindOut.length === 0 && test === undefined)
        ? NOTHING
        : inOrder(steps, toFindOut, test),
  };
}
