// @ts-check
// Clients for the benchmark, the same in every run: sent as JSON, which leaves out what was not asked, and parsed.
import { parseClientProfile } from "scalp-micropigmentation/client";
import {
  facts,
  failureModes,
  fitzpatrickTypes,
  gradeStages,
  hairColors,
  hairLossCauses,
  looks,
  plannedEvents,
  rules,
  scalpSymptoms,
  scarColors,
  scarOrigins,
  scarSurfaces,
} from "scalp-micropigmentation/knowledge";

/** @import { ClientProfile } from "scalp-micropigmentation/client" */

/**
 * A client as an intake has it, every key there; what was not asked is undefined.
 * @typedef {{
 *   [key: string]: unknown,
 *   hairLoss: Record<string, unknown>,
 *   hair: Record<string, unknown>,
 *   expectations: Record<string, unknown>,
 *   skin: Record<string, unknown>,
 *   health: Record<string, unknown>,
 * }} Intake
 */

const EACH = 256;

/** @param {number} seed */
function chance(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** @type {(low: number, high: number) => number} */
  const whole = (low, high) => low + Math.floor(next() * (high - low + 1));
  /** @type {<T>(list: readonly T[]) => T} */
  const pick = (list) => /** @type {any} */ (list[whole(0, list.length - 1)]);
  /** @type {(likelihood: number) => boolean} */
  const happens = (likelihood) => next() < likelihood;
  /** @type {(from: number, to: number) => string} a day, a month or a year */
  const date = (from, to) => {
    const year = String(whole(from, to));
    const month = `${year}-${String(whole(1, 12)).padStart(2, "0")}`;
    const day = happens(0.1) ? lastOf(month) : `${month}-${String(whole(1, 28)).padStart(2, "0")}`;
    return happens(0.75) ? day : happens(0.7) ? month : year;
  };
  return { whole, pick, happens, date };
}

/** @param {string} month */
const lastOf = (month) => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

const healthKeys = Object.keys(facts)
  .filter((path) => /^health\.\w+$/.test(path))
  .map((path) => path.slice("health.".length));

/** @typedef {ReturnType<typeof chance>} Chance */

const scars = ["surgical-scar", "trauma-scar", "burn-scar"];

/** @type {(c: Chance) => Intake} asked everything; nothing to find but an accepted hair loss */
const healthy = (c) => {
  const health = Object.fromEntries(healthKeys.map((key) => [key, /** @type {unknown} */ (null)]));
  if (c.happens(0.2)) health["isotretinoin"] = { stoppedOn: c.date(2012, 2024) };
  if (c.happens(0.1)) health["scalpInfection"] = { active: false, kind: undefined };
  if (c.happens(0.2)) health["hairTransplant"] = { on: c.date(2015, 2024), technique: c.pick(["fue", "fut"]) };
  if (c.happens(0.2)) health["previousSmp"] = { lastOn: c.date(2015, 2024), problem: null };
  const cause = c.pick(["androgenetic", "androgenetic", "diffuse-thinning", "surgical-scar", "alopecia-areata"]);
  const hasGrade = cause === "androgenetic" || cause === "diffuse-thinning";
  return {
    birthDate: c.date(1950, 2006),
    sex: c.pick(["male", "male", "female", "other"]),
    hairLoss: {
      cause,
      diagnosed: c.happens(0.5),
      grade: hasGrade ? { scale: "norwood-hamilton", stage: c.pick(gradeStages["norwood-hamilton"]) } : undefined,
      onset: c.date(2012, 2020),
      stable: true,
      stableSince: c.date(2021, 2022),
      scalpSymptoms: [],
      folliclesRemain: true,
      scar: { formed: c.date(2012, 2020), color: "white", surface: "flat", origin: c.pick(scarOrigins) },
    },
    desiredLook: c.pick(looks),
    hair: { color: c.pick(hairColors), willKeepClipped: true },
    skin: { fitzpatrick: c.pick(fitzpatrickTypes), sensitive: false, oily: false },
    health,
    planned: c.happens(0.3) ? [{ kind: "sun-holiday", on: "2026-08" }] : [],
    expectations: { wantsObviousChange: c.happens(0.5), realistic: true },
    patchTests: c.happens(0.3) ? [{ readOn: "2026-02-10", reaction: false }] : undefined,
    clearances: undefined,
    consentSignedOn: c.pick([undefined, undefined, "2026-02-27", "2026-03-01", "2026-05-04"]),
    photographedOn: c.pick([undefined, undefined, "2026-02-27", "2026-03-01", "2026-05-04"]),
    notKnown: undefined,
  };
};

/** @type {(intake: object, fact: string) => boolean} nobody has answered it yet */
const isOpen = (intake, fact) =>
  fact.split(".").reduce((part, key) => /** @type {any} */ (part)?.[key], /** @type {unknown} */ (intake)) ===
  undefined;

/** @type {readonly string[]} what is there or not, and no more is asked */
const presences = [
  "acuteIllness",
  "albinism",
  "antibioticOintmentAllergy",
  "cardiacDevice",
  "compulsivePicking",
  "epinephrineAllergy",
  "hyperhidrosis",
  "hyperpigmentationTendency",
  "hypertrophicScars",
  "latexAllergy",
  "lichenPlanus",
  "lidocaineAllergy",
  "liverDisease",
  "lupus",
  "metalAllergy",
  "openWound",
  "pigmentAllergy",
  "sarcoidosis",
  "thyroidMedicine",
  "tumorInField",
];

/** @type {readonly string[]} what was done or taken on a day */
const events = [
  "alcohol",
  "botulinumToxin",
  "caffeine",
  "chemicalPeel",
  "filler",
  "laserOrIpl",
  "painReliefWithoutPrescription",
  "shinglesVaccine",
  "sunburn",
  "supplements",
  "tan",
];

/** @type {(c: Chance) => unknown} yes, no, or not asked */
const perhaps = (c) => c.pick([true, false, false, undefined]);
/** @type {(c: Chance) => string | null | undefined} the end of something: still to come, or on some day */
const end = (c) => c.pick([null, undefined, "2026", "2026-02", c.date(2024, 2026), c.date(2025, 2026)]);
/** @type {(c: Chance) => string | undefined} the day of something that has happened */
const day = (c) => c.pick([undefined, "2026", "2026-02", "2026-02-28", c.date(2024, 2026), "2026-02-10", "2025-12-24"]);

/** @type {Readonly<Record<string, (c: Chance) => unknown>>} the details of what more is asked about */
const details = {
  antibiotics: (c) => ({ stoppedOn: end(c) }),
  anticoagulant: (c) => ({ prescribed: c.happens(0.7) }),
  autoimmuneDisease: (c) => ({ controlled: perhaps(c) }),
  bleedingDisorder: (c) => ({ severity: c.pick(["mild", "mild", "severe", undefined]) }),
  bodyDysmorphia: (c) => ({ suspected: c.happens(0.7) }),
  breastfeeding: (c) => ({ weanedOn: c.pick([null, undefined, "2026-02-03", "2026-03"]) }),
  chemotherapy: (c) => ({ endedOn: end(c) }),
  diabetes: (c) => ({
    hba1cPercent: c.pick([undefined, undefined, 6.5, 8, 9.1]),
    insulin: perhaps(c),
    controlled: c.pick([true, false, undefined]),
  }),
  epilepsy: () => ({ lastSeizure: "2025-11" }),
  hairTransplant: (c) => ({ on: day(c), technique: "fue" }),
  heartDisease: (c) => ({ valve: perhaps(c) }),
  hepatitis: (c) => ({ type: c.pick(["B", "C", undefined]) }),
  hiv: (c) => ({ controlled: c.pick([true, false, undefined]) }),
  hypertension: (c) => ({ controlled: c.pick([true, false, undefined]) }),
  immunosuppression: (c) => ({ severity: c.pick(["mild", "mild", "severe"]) }),
  isotretinoin: (c) => ({ stoppedOn: c.pick([null, undefined, c.date(2025, 2026)]) }),
  keloid: (c) => ({ site: c.pick(["scalp", "elsewhere"]) }),
  laserRemoval: (c) => ({ lastOn: day(c) }),
  mentalDisorder: (c) => ({ treated: c.pick([true, false, undefined]) }),
  minoxidil: (c) => ({ route: c.pick(["topical", "topical", "oral"]) }),
  pigmentedLesionInField: (c) => ({ changing: perhaps(c) }),
  pregnancy: (c) => ({ dueOn: "2026-08", endedOn: c.pick([null, null, undefined, "2026"]) }),
  previousSmp: (c) => ({ lastOn: day(c), problem: c.pick([null, undefined, c.pick(failureModes)]) }),
  radiotherapy: (c) => ({ endedOn: end(c) }),
  topicalRetinoid: (c) => ({ stoppedOn: end(c) }),
  vitiligo: () => ({ stableSince: "2020" }),
};

const covered = /** @type {(keyof typeof rules)[]} */ (Object.keys(rules));

/** @type {readonly ((intake: Intake, c: Chance) => void)[]} what can be the matter */
const troubles = [
  (intake, c) => (intake["birthDate"] = c.date(2007, 2011)),
  ({ health }) => (health["scalpInfection"] = { active: true, kind: "folliculitis" }),
  ...["psoriasis", "eczema", "seborrheicDermatitis"].map(
    (disease) =>
      (/** @type {Intake} */ { health }, /** @type {Chance} */ c) =>
        (health[disease] = { onScalp: c.happens(0.7), active: c.happens(0.5) }),
  ),
  ...presences.map(
    (key) =>
      (/** @type {Intake} */ { health }) =>
        (health[key] = {}),
  ),
  ...events.map(
    (key) =>
      (/** @type {Intake} */ { health }, /** @type {Chance} */ c) =>
        (health[key] = { on: day(c) }),
  ),
  ...Object.entries(details).map(
    ([key, make]) =>
      (/** @type {Intake} */ { health }, /** @type {Chance} */ c) =>
        (health[key] = make(c)),
  ),
  ...[1, 2].map(() => (/** @type {Intake} */ { hairLoss }, /** @type {Chance} */ c) => {
    const [onset, stableSince] = [day(c), day(c)].sort();
    const loss = { cause: c.pick(hairLossCauses), stable: c.happens(0.6), onset, stableSince };
    Object.assign(hairLoss, loss);
  }),
  (intake, c) => {
    Object.assign(intake.hairLoss, { diagnosed: c.happens(0.2), scalpSymptoms: [c.pick(scalpSymptoms)] });
    const until = c.pick([undefined, "2026-02-20", "2026-12-31"]);
    if (c.happens(0.3)) intake["clearances"] = [{ rule: "undiagnosed-hair-loss", on: "2026-01-12", until }];
  },
  // Many letters, for whatever else is the matter.
  (intake, c) => {
    const until = c.pick([undefined, undefined, "2026-02-20", "2026-12-31"]);
    intake["clearances"] = covered.filter(() => c.happens(0.7)).map((rule) => ({ rule, on: "2026-01-12", until }));
  },
  ({ hairLoss }) => Object.assign(hairLoss, { cause: "androgenetic", scalpSymptoms: ["rapid-shedding"] }),
  ({ hairLoss }, c) => (hairLoss["grade"] = { scale: "ludwig", stage: c.pick(gradeStages.ludwig) }),
  ({ hairLoss }) => (hairLoss["folliclesRemain"] = false),
  (intake, c) => {
    if (c.happens(0.5)) intake["desiredLook"] = "scar";
    else intake.hairLoss["cause"] = c.pick(scars);
    const [color, surface] = [c.pick([...scarColors, undefined]), c.pick([...scarSurfaces, undefined])];
    intake.hairLoss["scar"] = { formed: day(c), color, surface, origin: c.pick(scarOrigins) };
  },
  (intake) =>
    Object.assign(intake, { desiredLook: "shaved" }) && Object.assign(intake.hair, { willKeepClipped: false }),
  (intake, c) => (intake["planned"] = [{ kind: c.pick(plannedEvents), on: c.pick(["2026", "2026-03", "2026-09-01"]) }]),
  (intake) =>
    (intake["planned"] = [
      { kind: "hair-transplant", on: "2026-06-01" },
      { kind: "chemotherapy", on: "2026-03-20" },
    ]),
  ({ expectations }) => (expectations["realistic"] = false),
  ({ skin }) => (skin["oily"] = true),
  (intake, c) => {
    intake.skin["sensitive"] = true;
    intake["patchTests"] = c.pick([undefined, [], [{ readOn: "2026-02-10", reaction: c.happens(0.3) }]]);
  },
];

/** @type {(from: number, to: number) => (c: Chance) => Intake} */
const troubled = (from, to) => (c) => {
  const intake = healthy(c);
  for (let left = c.whole(from, to); left > 0; left--) c.pick(troubles)(intake, c);
  return intake;
};

/** @type {(c: Chance) => Intake} every third question not asked yet, some answered with "I don't know" */
const partial = (c) => {
  const intake = troubled(0, 2)(c);
  const { hairLoss, hair, skin, health, expectations } = intake;
  const parts = [hairLoss, hair, skin, health, expectations];
  for (const part of [intake, ...parts])
    for (const key of Object.keys(part))
      if (!parts.includes(/** @type {any} */ (part[key])) && c.happens(0.35)) part[key] = undefined;
  const unknown = [
    "birthDate",
    "hairLoss.cause",
    "hairLoss.scar.color",
    "health.keloid",
    "health.psoriasis",
    "health.tan",
    "skin.sensitive",
    "desiredLook",
    "planned",
  ];
  const open = [...new Set([c.pick(unknown), c.pick(unknown)])].filter((fact) => isOpen(intake, fact));
  intake["notKnown"] = c.happens(0.2) ? open : undefined;
  return intake;
};

/** @type {Readonly<Record<string, () => unknown[]>>} */
const pools = {
  "clean client": () => draw(1, healthy),
  "mixed client": () => draw(2, troubled(0, 2)),
  "complex client": () => draw(3, troubled(4, 7)),
  "partial client": () => draw(4, partial),
};

/** The kinds of clients. */
export const poolNames = Object.keys(pools);

/** @type {(seed: number, make: (c: Chance) => Intake) => Intake[]} */
function draw(seed, make) {
  const c = chance(seed);
  return Array.from({ length: EACH }, () => make(c));
}

/**
 * @param {string} name - one of {@link poolNames}
 * @returns {ClientProfile[]}
 */
export function pool(name) {
  return (pools[name]?.() ?? []).map((intake) => {
    const parsed = parseClientProfile(JSON.parse(JSON.stringify(intake)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });
}
