import { partialDate } from "../../src/calendar/partialDate.js";
import type { PartialDate } from "../../src/calendar/types.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import type { ClientProfile, HairLoss, PlannedFact, Scar } from "../../src/client/types.js";
import type { ReasonCode } from "../../src/knowledge/rules.js";
import type { Protocol } from "../../src/protocol/types.js";
import { aClient } from "../support/client.js";
import { type Figures, protocolWith } from "../support/protocol.js";

const health = (facts: HealthFacts): ClientProfile => aClient({ health: facts });
const loss = (hairLoss: HairLoss): ClientProfile => aClient({ hairLoss });
const aScar = (scar: Scar): ClientProfile =>
  aClient({
    desiredLook: "scar",
    hairLoss: {
      cause: "surgical-scar",
      scar: { formed: partialDate("2015"), color: "white", surface: "flat", origin: "surgery", ...scar },
    },
  });
const plan = (kind: PlannedFact["kind"], on: string): ClientProfile =>
  aClient({ planned: [{ kind, on: partialDate(on) }] });

const lastWeek: PartialDate = partialDate("2026-02-25");
const yesterday: PartialDate = partialDate("2026-02-28");
const quiet = { onScalp: true, active: false };
const inCheck = { hba1cPercent: 6, controlled: true, insulin: false };

/**
 * For each reason a client to whom a rule speaks it on 1 or 2 March 2026 and who has answered everything else; under the
 * article's protocol, but for `skin-type` and `birth-recent`: there every skin is welcome, no birth waits, and nothing is said.
 */
export const speakers: Readonly<Record<ReasonCode, ClientProfile>> = {
  "under-age": aClient({ birthDate: partialDate("2010-05-01") }),
  pregnant: aClient({ sex: "female", health: { pregnancy: {} } }),
  "birth-recent": aClient({
    sex: "female",
    health: { pregnancy: { endedOn: partialDate("2026-01-10"), endedInBirth: true } },
  }),
  breastfeeding: aClient({ sex: "female", health: { breastfeeding: {} } }),
  "infection-active": health({ scalpInfection: { active: true } }),
  "skin-disease-active": health({ eczema: { onScalp: true, active: true } }),
  "skin-disease-quiet": health({ psoriasis: quiet }),
  "isotretinoin-ongoing": health({ isotretinoin: { stoppedOn: null } }),
  "isotretinoin-recent": health({ isotretinoin: { stoppedOn: partialDate("2026-02-03") } }),
  "keloid-on-scalp": health({ keloid: { site: "scalp" } }),
  "keloid-elsewhere": health({ keloid: { site: "elsewhere" } }),
  "accepted-indication": aClient(),
  "cause-not-established": loss({ cause: "unknown" }),
  "hair-loss-unstable": loss({ cause: "alopecia-areata", stable: false }),
  "hair-loss-temporary": loss({ cause: "telogen-effluvium", stable: false }),
  "undiagnosed-with-symptoms": loss({ diagnosed: false, scalpSymptoms: ["itch"] }),
  "no-follicles-remain": loss({ folliclesRemain: false }),
  "no-hair-to-blend": aClient({ desiredLook: "density", hairLoss: { folliclesRemain: false } }),
  "immunosuppression-severe": health({ immunosuppression: { severity: "severe" } }),
  "immunosuppression-mild": health({ immunosuppression: { severity: "mild" } }),
  "autoimmune-disease": health({ autoimmuneDisease: {} }),
  lupus: health({ lupus: {} }),
  sarcoidosis: health({ sarcoidosis: {} }),
  hiv: health({ hiv: { controlled: true } }),
  "hiv-not-controlled": health({ hiv: { controlled: false } }),
  hepatitis: health({ hepatitis: { type: "B" } }),
  "tumor-in-field": health({ tumorInField: {} }),
  "lesion-in-field": health({ pigmentedLesionInField: { changing: false } }),
  "lesion-changing": health({ pigmentedLesionInField: { changing: true } }),
  "open-wound": health({ openWound: {} }),
  "acute-illness": health({ acuteIllness: {} }),
  "lichen-planus": health({ lichenPlanus: {} }),
  vitiligo: health({ vitiligo: {} }),
  "hypertrophic-scars": health({ hypertrophicScars: {} }),
  "hyperpigmentation-tendency": health({ hyperpigmentationTendency: {} }),
  "compulsive-picking": health({ compulsivePicking: {} }),
  albinism: health({ albinism: {} }),
  hyperhidrosis: health({ hyperhidrosis: {} }),
  "oily-skin": aClient({ skin: { oily: true } }),
  "skin-type": aClient(),
  "gray-hair": aClient({ hair: { color: "gray" } }),
  "white-hair": aClient({ hair: { color: "white" } }),
  "pigment-allergy": health({ pigmentAllergy: {} }),
  "patch-test-reaction": aClient({ patchTests: [{ readOn: lastWeek, reaction: true }] }),
  "lidocaine-allergy": health({ lidocaineAllergy: {} }),
  "epinephrine-allergy": health({ epinephrineAllergy: {} }),
  "latex-allergy": health({ latexAllergy: {} }),
  "metal-allergy": health({ metalAllergy: {} }),
  "antibiotic-ointment-allergy": health({ antibioticOintmentAllergy: {} }),
  "bleeding-disorder": health({ bleedingDisorder: { severity: "mild" } }),
  "bleeding-disorder-severe": health({ bleedingDisorder: { severity: "severe" } }),
  "anticoagulant-prescribed": health({ anticoagulant: { prescribed: true } }),
  hypertension: health({ hypertension: { controlled: true } }),
  "hypertension-not-controlled": health({ hypertension: { controlled: false } }),
  "heart-disease": health({ heartDisease: { valve: false } }),
  "valve-disease": health({ heartDisease: { valve: true } }),
  "cardiac-device": health({ cardiacDevice: {} }),
  diabetes: health({ diabetes: inCheck }),
  "diabetes-not-controlled": health({ diabetes: { controlled: false, insulin: false } }),
  "diabetes-with-insulin": health({ diabetes: { ...inCheck, insulin: true } }),
  "liver-disease": health({ liverDisease: {} }),
  "thyroid-medicine": health({ thyroidMedicine: {} }),
  epilepsy: health({ epilepsy: {} }),
  "dysmorphia-suspected": health({ bodyDysmorphia: { suspected: true } }),
  "mental-disorder-untreated": health({ mentalDisorder: { treated: false } }),
  "expectations-unrealistic": aClient({ expectations: { realistic: false } }),
  "topical-retinoid-ongoing": health({ topicalRetinoid: { stoppedOn: null } }),
  "topical-retinoid-recent": health({ topicalRetinoid: { stoppedOn: lastWeek } }),
  "antibiotics-ongoing": health({ antibiotics: { stoppedOn: null } }),
  "antibiotics-recent": health({ antibiotics: { stoppedOn: lastWeek } }),
  "minoxidil-topical": health({ minoxidil: { route: "topical" } }),
  "chemotherapy-ongoing": health({ chemotherapy: { endedOn: null } }),
  "chemotherapy-recent": health({ chemotherapy: { endedOn: partialDate("2025-12") } }),
  "chemotherapy-planned": plan("chemotherapy", "2026-03-15"),
  "radiotherapy-planned": plan("radiotherapy", "2026-03-15"),
  "radiotherapy-ongoing": health({ radiotherapy: { endedOn: null } }),
  "radiotherapy-recent": health({ radiotherapy: { endedOn: partialDate("2025-12") } }),
  "sunburn-recent": health({ sunburn: { on: lastWeek } }),
  "tan-recent": health({ tan: { on: lastWeek } }),
  "alcohol-recent": health({ alcohol: { on: partialDate("2026-03-01") } }),
  "caffeine-recent": health({ caffeine: { on: partialDate("2026-03-01") } }),
  "pain-relief-recent": health({ painReliefWithoutPrescription: { on: yesterday } }),
  "supplements-recent": health({ supplements: { on: lastWeek } }),
  "botulinum-toxin-recent": health({ botulinumToxin: { on: lastWeek } }),
  "filler-recent": health({ filler: { on: lastWeek } }),
  "chemical-peel-recent": health({ chemicalPeel: { on: lastWeek } }),
  "laser-or-ipl-recent": health({ laserOrIpl: { on: lastWeek } }),
  "laser-removal-recent": health({ laserRemoval: { lastOn: lastWeek } }),
  "shingles-vaccine-recent": health({ shinglesVaccine: { on: lastWeek } }),
  "hair-transplant-recent": health({ hairTransplant: { on: partialDate("2025-12"), technique: "fue" } }),
  "transplant-density": aClient({
    desiredLook: "density",
    health: { hairTransplant: { on: partialDate("2020-05"), technique: "fut" } },
  }),
  "hair-transplant-planned": plan("hair-transplant", "2027"),
  "previous-work-problem": health({ previousSmp: { lastOn: partialDate("2022"), problem: "too-dark" } }),
  "session-recent": health({ previousSmp: { lastOn: yesterday, problem: null } }),
  "mild-thinning": aClient({
    sex: "female",
    hairLoss: { cause: "diffuse-thinning", grade: { scale: "ludwig", stage: "I" } },
    expectations: { wantsObviousChange: true },
  }),
  "intermediate-pattern-loss": aClient(),
  "advanced-pattern-loss": loss({ grade: { scale: "norwood-hamilton", stage: "VI" } }),
  "pattern-loss-early": aClient({ birthDate: partialDate("2004-05-01") }),
  "hair-loss-progressing": loss({ scalpSymptoms: ["rapid-shedding"] }),
  "hair-loss-recent": loss({ cause: "alopecia-areata", onset: partialDate("2025-09-20") }),
  "hair-loss-rested-briefly": loss({ cause: "lichen-planopilaris", stableSince: partialDate("2025-06-01") }),
  "scar-immature": aScar({ formed: partialDate("2025-12-01") }),
  "scar-red": aScar({ color: "red" }),
  "scar-raised": aScar({ surface: "raised" }),
  "scar-depressed": aScar({ surface: "depressed" }),
  "hair-not-clipped": aClient({ hair: { willKeepClipped: false } }),
};

/** Every reason. */
export const reasons = Object.keys(speakers) as readonly ReasonCode[];

const UNSAID = { "skin-type-effect": "precaution", "postpartum-wait": 12 } as const;

/** A studio that says what the article's protocol leaves unsaid, with figures of its own. */
export const outspokenWith = (figures: Figures = {}): Protocol => protocolWith({ ...UNSAID, ...figures });

const isUnsaid = (because: ReasonCode): boolean => because === "skin-type" || because === "birth-recent";

/** The protocol under which a speaker speaks: the article's wherever it says anything. */
export const protocolFor = (because: ReasonCode): Protocol | undefined =>
  isUnsaid(because) ? outspokenWith() : undefined;
