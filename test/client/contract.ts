/** One place in a profile, by the contract: values that it takes, and whether `null` is one of them. */
export interface Place {
  readonly takes: readonly unknown[];
  readonly is: "boolean" | "number" | "date" | "day" | "word";
  /** `null` says "still going on" of an end, "none" of anything else. */
  readonly nullable?: true;
  readonly required?: true;
}

const yesNo: Place = { is: "boolean", takes: [true, false] };
const date: Place = { is: "date", takes: ["2024", "2024-02", "2024-02-29"] };
const day: Place = { is: "day", takes: ["2024-02-29", "0001-01-01", "9999-12-31"] };
const anyDay: Place = { is: "day", takes: ["0001-01-01", "2024-02-29", "9999-12-31"] };
const end: Place = { ...date, nullable: true };
const word = (...takes: readonly string[]): Place => ({ is: "word", takes });
const required = (place: Place): Place => ({ ...place, required: true });

/** The places of an object by their keys. */
export type Places = Readonly<Record<string, Place>>;

const disease: Places = { onScalp: required(yesNo), active: required(yesNo) };
const controllable: Places = { controlled: yesNo };
const medicine: Places = { stoppedOn: end };
const course: Places = { endedOn: end };
const lastTime: Places = { on: date };
const present: Places = {};

/** The details of each health fact, copied by hand from the contract: the tests do not read them from the source. */
export const healthContract: Readonly<Record<string, Places>> = {
  pregnancy: { dueOn: date, endedOn: end, endedInBirth: yesNo },
  breastfeeding: { weanedOn: end },
  immunosuppression: { severity: required(word("severe", "mild")) },
  tumorInField: present,
  pigmentedLesionInField: { changing: yesNo },
  scalpInfection: { active: required(yesNo), kind: word("folliculitis", "impetigo", "tinea", "herpes", "other") },
  openWound: present,
  acuteIllness: present,
  pigmentAllergy: present,
  lidocaineAllergy: present,
  epinephrineAllergy: present,
  latexAllergy: present,
  metalAllergy: present,
  antibioticOintmentAllergy: present,
  bleedingDisorder: { severity: word("mild", "severe") },
  anticoagulant: { prescribed: required(yesNo) },
  keloid: { site: required(word("scalp", "elsewhere")) },
  compulsivePicking: present,
  albinism: present,
  hyperpigmentationTendency: present,
  hyperhidrosis: present,
  hypertrophicScars: present,
  diabetes: {
    hba1cPercent: { is: "number", takes: [5.6, 7, 0, 100] },
    measuredOn: date,
    controlled: yesNo,
    insulin: yesNo,
  },
  hypertension: controllable,
  heartDisease: { valve: yesNo },
  cardiacDevice: present,
  liverDisease: present,
  thyroidMedicine: present,
  epilepsy: { lastSeizure: date },
  hiv: controllable,
  hepatitis: { type: word("B", "C") },
  autoimmuneDisease: controllable,
  sarcoidosis: present,
  lupus: present,
  lichenPlanus: present,
  psoriasis: disease,
  eczema: disease,
  seborrheicDermatitis: disease,
  vitiligo: { stableSince: date },
  bodyDysmorphia: { suspected: required(yesNo) },
  mentalDisorder: { treated: yesNo },
  isotretinoin: medicine,
  topicalRetinoid: medicine,
  antibiotics: medicine,
  chemotherapy: course,
  radiotherapy: course,
  sunburn: lastTime,
  tan: lastTime,
  botulinumToxin: lastTime,
  filler: lastTime,
  chemicalPeel: lastTime,
  laserOrIpl: lastTime,
  shinglesVaccine: lastTime,
  alcohol: lastTime,
  caffeine: lastTime,
  painReliefWithoutPrescription: lastTime,
  supplements: lastTime,
  hairTransplant: { on: date, technique: word("fue", "fut") },
  laserRemoval: { lastOn: date },
  previousSmp: {
    lastOn: date,
    problem: {
      ...word(
        "pigment-migration",
        "early-fading",
        "color-shift",
        "too-dark",
        "uneven-application",
        "merged-dots",
        "unnatural-hairline",
        "shade-mismatch",
        "infection",
        "allergic-reaction",
        "scarring",
        "unmet-expectation",
      ),
      nullable: true,
    },
  },
  minoxidil: { route: required(word("topical", "oral")) },
};

/** The sections that are objects, again by hand. */
export const sectionContract: Readonly<Record<string, Places>> = {
  hair: {
    color: word("black", "dark-brown", "brown", "light-brown", "blond", "red", "gray", "white"),
    grayPercent: { is: "number", takes: [0, 12.5, 100] },
    willKeepClipped: yesNo,
    usesConcealer: yesNo,
  },
  skin: {
    fitzpatrick: word("I", "II", "III", "IV", "V", "VI"),
    sensitive: yesNo,
    oily: yesNo,
    dry: yesNo,
    sunDamaged: yesNo,
  },
  lifestyle: {
    outdoorWork: yesNo,
    swims: yesNo,
    sauna: yesNo,
    heavySweating: yesNo,
    helmet: yesNo,
    headCovering: yesNo,
    shavesScalp: yesNo,
  },
  expectations: { wantsObviousChange: yesNo, realistic: yesNo },
  hairLoss: {
    cause: word(
      "androgenetic",
      "alopecia-areata",
      "alopecia-totalis",
      "alopecia-universalis",
      "lichen-planopilaris",
      "frontal-fibrosing-alopecia",
      "other-scarring-alopecia",
      "traction",
      "diffuse-thinning",
      "telogen-effluvium",
      "surgical-scar",
      "trauma-scar",
      "burn-scar",
      "chemotherapy",
      "other",
      "unknown",
    ),
    diagnosed: yesNo,
    onset: date,
    stable: yesNo,
    stableSince: date,
    folliclesRemain: yesNo,
  },
};

/** The scar that is part of the hair loss. */
export const scarContract: Places = {
  formed: date,
  color: word("white", "skin", "pink", "red"),
  surface: word("flat", "raised", "depressed"),
  origin: word("fut", "fue", "trauma", "burn", "surgery"),
};

/** The answers that stand at the top of a profile. */
export const topContract: Places = {
  birthDate: date,
  sex: word("female", "male", "other"),
  desiredLook: word("shaved", "density", "scar"),
  consentSignedOn: day,
  photographedOn: day,
  answeredOn: day,
};

/** The entries of the lists, with what each entry needs. */
export const listContract: Readonly<Record<string, Places>> = {
  planned: {
    kind: required(word("hair-transplant", "chemotherapy", "sun-holiday", "radiotherapy", "surgery", "pregnancy")),
    on: required(date),
  },
  patchTests: { readOn: required(date), reaction: required(yesNo) },
  // Given on the first of all days: it can end on any.
  clearances: { rule: required(word("pregnancy", "keloid", "patch-test")), on: required(anyDay), until: day },
};

/** Every key of a profile. */
export const profileKeys = [
  "birthDate",
  "sex",
  "hairLoss",
  "desiredLook",
  "hair",
  "skin",
  "health",
  "lifestyle",
  "planned",
  "expectations",
  "patchTests",
  "clearances",
  "consentSignedOn",
  "photographedOn",
  "answeredOn",
  "reconfirmed",
  "notKnown",
] as const;

/** The stages of each scale of hair loss. */
export const stagesContract: Readonly<Record<string, readonly string[]>> = {
  "norwood-hamilton": ["I", "II", "IIa", "III", "IIIa", "III vertex", "IV", "IVa", "V", "Va", "VI", "VII"],
  ludwig: ["I", "II", "III"],
  sinclair: ["1", "2", "3", "4", "5"],
  savin: ["I-1", "I-2", "I-3", "I-4", "II-1", "II-2", "III", "advanced", "frontal"],
};

/** A place of the contract with its path and a profile that holds a value there and is valid otherwise. */
export interface LaidOut {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly place: Place;
  readonly profileWith: (value: unknown) => unknown;
}

/** The required entries of an object, each with its first value. */
export const minimal = (places: Places): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(places)
      .filter(([, { required: needed }]) => needed)
      .map(([key, { takes }]) => [key, takes[0]]),
  );

/** Every entry of an object, each with its last value. */
export const full = (places: Places): Record<string, unknown> =>
  Object.fromEntries(Object.entries(places).map(([key, { takes }]) => [key, takes.at(-1)]));

function layOut(
  places: Places,
  path: readonly (string | number)[],
  wrap: (object: Record<string, unknown>) => unknown,
): LaidOut[] {
  return Object.entries(places).map(([key, place]) => ({
    name: [...path, key].join("."),
    path: [...path, key],
    place,
    profileWith: (value) => wrap({ ...minimal(places), [key]: value }),
  }));
}

/** Every place of a profile that holds a single value. */
export const everyPlace: readonly LaidOut[] = [
  ...layOut(topContract, [], (object) => object),
  ...Object.entries(sectionContract).flatMap(([key, places]) => layOut(places, [key], (object) => ({ [key]: object }))),
  ...layOut(scarContract, ["hairLoss", "scar"], (scar) => ({ hairLoss: { scar } })),
  ...Object.entries(healthContract).flatMap(([key, places]) =>
    layOut(places, ["health", key], (details) => ({ health: { [key]: details } })),
  ),
  ...Object.entries(listContract).flatMap(([key, places]) => layOut(places, [key, 0], (entry) => ({ [key]: [entry] }))),
];
