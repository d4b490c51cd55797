import { deepFreeze } from "./deepFreeze.js";
/** Biological sex as asked in an intake. */
export const sexes = /* @__PURE__ */ deepFreeze(["female", "male", "other"] as const);
/** Biological sex as asked in an intake. `male` answers the questions about pregnancy and breastfeeding. */
export type Sex = (typeof sexes)[number];

/** The looks that a client can ask for. */
export const looks = /* @__PURE__ */ deepFreeze(["shaved", "density", "scar"] as const);
/** The look asked for: a shaved head, more density between hair that is kept long, or a hidden scar. */
export type Look = (typeof looks)[number];

/** Why hair is missing, by the names that dermatology uses. */
export const hairLossCauses = /* @__PURE__ */ deepFreeze([
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
] as const);
/** Why hair is missing; `unknown` says that nobody has found out. */
export type HairLossCause = (typeof hairLossCauses)[number];

/** Signs on the scalp that can speak for a disease behind the hair loss. */
export const scalpSymptoms = /* @__PURE__ */ deepFreeze([
  "itch",
  "pain",
  "scale",
  "pustules",
  "rapid-shedding",
] as const);
/** A sign on the scalp that can speak for a disease behind the hair loss. */
export type ScalpSymptom = (typeof scalpSymptoms)[number];

/** The stages of each scale of hair loss. */
export const gradeStages = /* @__PURE__ */ deepFreeze({
  /** Men; `a` marks the type A variants, `III vertex` loss that is mainly on the crown. */
  "norwood-hamilton": ["I", "II", "IIa", "III", "IIIa", "III vertex", "IV", "IVa", "V", "Va", "VI", "VII"],
  ludwig: ["I", "II", "III"],
  sinclair: ["1", "2", "3", "4", "5"],
  savin: ["I-1", "I-2", "I-3", "I-4", "II-1", "II-2", "III", "advanced", "frontal"],
} as const);

/** Colors of a scar, palest first. */
export const scarColors = /* @__PURE__ */ deepFreeze(["white", "skin", "pink", "red"] as const);
/** The color of a scar; pink and red speak for one that is still maturing. */
export type ScarColor = (typeof scarColors)[number];

/** Surfaces of a scar. */
export const scarSurfaces = /* @__PURE__ */ deepFreeze(["flat", "raised", "depressed"] as const);
/** The surface of a scar. */
export type ScarSurface = (typeof scarSurfaces)[number];

/** Where a scar comes from; `fut` and `fue` are the two ways of taking grafts for a hair transplant. */
export const scarOrigins = /* @__PURE__ */ deepFreeze(["fut", "fue", "trauma", "burn", "surgery"] as const);
/** Where a scar comes from. */
export type ScarOrigin = (typeof scarOrigins)[number];

/** Natural hair colors. */
export const hairColors = /* @__PURE__ */ deepFreeze([
  "black",
  "dark-brown",
  "brown",
  "light-brown",
  "blond",
  "red",
  "gray",
  "white",
] as const);
/** A natural hair color. */
export type HairColor = (typeof hairColors)[number];

/** Fitzpatrick skin types, palest first. */
export const fitzpatrickTypes = /* @__PURE__ */ deepFreeze(["I", "II", "III", "IV", "V", "VI"] as const);
/** A Fitzpatrick skin type. */
export type FitzpatrickType = (typeof fitzpatrickTypes)[number];

/** Things a client may have planned that bear on when to treat. */
export const plannedEvents = /* @__PURE__ */ deepFreeze([
  "hair-transplant",
  "chemotherapy",
  "sun-holiday",
  "radiotherapy",
  "surgery",
  "pregnancy",
] as const);
/** A thing a client may have planned that bears on when to treat. */
export type PlannedEvent = (typeof plannedEvents)[number];

/** The ways in which scalp micropigmentation goes wrong. */
export const failureModes = /* @__PURE__ */ deepFreeze([
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
] as const);
/** A way in which scalp micropigmentation goes wrong. */
export type FailureMode = (typeof failureModes)[number];

/** The courses of treatment. */
export const courses = /* @__PURE__ */ deepFreeze(["shaved", "density", "scar", "correction"] as const);
/** A course of treatment; `correction` removes old pigment with a laser first. */
export type CourseId = (typeof courses)[number];

/** The kinds of pigment, by how long they are meant to stay. */
export const pigmentKinds = /* @__PURE__ */ deepFreeze(["permanent", "temporary"] as const);
/** Pigment meant to stay for years, or the kind that fades within a year or two (tricopigmentation). */
export type PigmentKind = (typeof pigmentKinds)[number];

/** What can become of an appointment. */
export const visitStatuses = /* @__PURE__ */ deepFreeze(["done", "canceled", "no-show", "refused"] as const);

/** What a practitioner can decide at a visit. */
export const visitDecisions = /* @__PURE__ */ deepFreeze(["another", "finished", "wait"] as const);

/** When something is required of a client, most lenient first. */
export const requirementPolicies = /* @__PURE__ */ deepFreeze([
  "optional",
  "after-reactions",
  "sensitive-skin",
  "always",
] as const);
/** When something is required of a client: never, after earlier reactions, with sensitive skin, or always. */
export type RequirementPolicy = (typeof requirementPolicies)[number];

/** How much a risk factor weighs by itself, lightest first. */
export const riskWeights = /* @__PURE__ */ deepFreeze(["none", "moderate", "strong"] as const);
/** How much a risk factor weighs by itself: a moderate one raises a risk, a strong one makes it high. */
export type RiskWeight = (typeof riskWeights)[number];

/** How much a point weighs in the choice of a practitioner, lightest first. */
export const importances = /* @__PURE__ */ deepFreeze(["no-matter", "helpful", "expected", "essential"] as const);
/**
 * How much a point weighs in the choice of a practitioner: none, nice to have, to be asked about while it is missing, or a
 * reason by itself to go elsewhere.
 */
export type Importance = (typeof importances)[number];

/** Layers of the skin that pigment can be placed in, shallowest first. */
export const pigmentLayers = /* @__PURE__ */ deepFreeze([
  "epidermis",
  "upper-dermis",
  "dermis",
  "below-dermis",
] as const);
/** A layer of the skin that pigment can be placed in. */
export type PigmentLayer = (typeof pigmentLayers)[number];

/** How severe a condition is, mildest first. */
export const severities = /* @__PURE__ */ deepFreeze(["mild", "severe"] as const);
/** How severe a condition is. */
export type Severity = (typeof severities)[number];

/** Where a keloid can be. */
export const keloidSites = /* @__PURE__ */ deepFreeze(["scalp", "elsewhere"] as const);
/** Where a keloid is. */
export type KeloidSite = (typeof keloidSites)[number];

/** How minoxidil can be taken. */
export const minoxidilRoutes = /* @__PURE__ */ deepFreeze(["topical", "oral"] as const);
/** How minoxidil is taken. */
export type MinoxidilRoute = (typeof minoxidilRoutes)[number];

/** What can be about to be done, in the order in which it comes. */
export const treatmentStages = /* @__PURE__ */ deepFreeze(["first", "touch-up", "maintenance"] as const);
/** What is about to be done: a session of the first course, its touch-up, or maintenance. */
export type TreatmentStage = (typeof treatmentStages)[number];
