import type { ClaimId } from "./claimId.js";
import { deepFreeze } from "./deepFreeze.js";
import { extendTable } from "./joinTables.js";
import type { ParameterIdOf } from "./parameters.js";

/** What is to be done about a symptom, mildest first; the order is the meaning. */
export const triageLevels = /* @__PURE__ */ deepFreeze({
  expected: { urgency: "expected", act: "routine" },
  "practitioner-routinely": { urgency: "tell-practitioner", act: "routine" },
  "practitioner-in-days": { urgency: "tell-practitioner", act: "days" },
  "doctor-in-days": { urgency: "see-doctor", act: "days" },
  "doctor-today": { urgency: "see-doctor", act: "today" },
  emergency: { urgency: "emergency", act: "now" },
} as const);

/** What is to be done about a symptom: whom to turn to, and how soon. */
export type TriageLevel = keyof typeof triageLevels;

/** Whom to turn to: nobody for now, the practitioner, a doctor, or the emergency number. */
export type TriageUrgency = (typeof triageLevels)[TriageLevel]["urgency"];

/** How soon to act. */
export type TriageAct = (typeof triageLevels)[TriageLevel]["act"];

/** How bad a symptom is, mildest first. */
export const symptomSeverities = /* @__PURE__ */ deepFreeze(["mild", "moderate", "severe"] as const);
/** How bad a symptom is: hardly a bother, a bother, or hard to bear. */
export type SymptomSeverity = (typeof symptomSeverities)[number];

/** Where a symptom is heading, best first. */
export const symptomTrends = /* @__PURE__ */ deepFreeze(["better", "same", "worse"] as const);
/** Where a symptom is heading. */
export type SymptomTrend = (typeof symptomTrends)[number];

/** What a symptom is about. Only `systemic` ones have a window after which they speak less of the session. */
export type SymptomKind = "local-skin" | "appearance" | "late" | "eye" | "systemic" | "allergic" | "anesthetic";

/**
 * A day counted from a session with which the days since then, or the days to the onset, are compared. `most` and `least`
 * hold whatever a protocol says: it can make triage stricter, never milder.
 */
export interface CourseLimitRow {
  /** The parameter that sets it; `null` where no source gives a figure and the library's own stands. */
  readonly parameter: ParameterIdOf<"aftercare"> | null;
  /** Which end of a range. */
  readonly end?: "min" | "max";
  readonly most?: number;
  readonly least?: number;
}

/** The days that symptoms are compared with. */
export const courseLimits = /* @__PURE__ */ deepFreeze({
  /** Up to here redness may still grow. */
  "redness-may-rise": { parameter: "redness-duration", end: "min", most: 3 },
  redness: { parameter: "redness-duration", end: "max", most: 5 },
  swelling: { parameter: "swelling-duration", end: "max", most: 5 },
  tenderness: { parameter: "tenderness-duration", end: "max", most: 5 },
  "heat-or-swelling": { parameter: "heat-or-swelling-window", most: 3 },
  "blood-ooze": { parameter: "blood-ooze-duration", most: 1 },
  /** The figure is the library's own: the longest that any source leaves scabs to themselves. */
  scabs: { parameter: null, most: 14 },
  darkening: { parameter: "darkening-duration" },
  fading: { parameter: "apparent-fading-duration", end: "max" },
  "systemic-infection": { parameter: "systemic-infection-window", least: 14 },
} as const satisfies Record<string, CourseLimitRow>);

/** A day that symptoms are compared with. */
export type CourseLimit = keyof typeof courseLimits;

/** A level, and what it takes to be reached. A greater severity or a worse trend reaches all that a lesser one does. */
export interface SymptomRule {
  readonly level: TriageLevel;
  /** As bad as this, or worse. */
  readonly severity?: SymptomSeverity;
  /** Only while it gets worse. */
  readonly trend?: "worse";
  /** Once that day is over. */
  readonly after?: CourseLimit;
  /** Where it began up to that day. Of systemic signs only. */
  readonly within?: CourseLimit;
  /** What it rests on; verdicts among them can raise the level. None where it is general knowledge alone. */
  readonly parameters?: readonly ParameterIdOf<"aftercare">[];
  /** What speaks against it. */
  readonly against?: readonly ParameterIdOf<"aftercare">[];
  /** Standard first aid that goes beyond the sources, for clinical review. */
  readonly generalKnowledge?: true;
}

/** A symptom that people report. */
export interface SymptomRow {
  readonly kind: SymptomKind;
  /** An infection can stand behind it. */
  readonly infection: boolean;
  /** Counted from that many degrees Celsius on. */
  readonly degreesCelsius?: number;
  /** The severest that is reached counts; the first one always is. */
  readonly rules: readonly SymptomRule[];
}

/**
 * The symptoms, each with what is to be done about it. Whatever is not on the list is `other`, which is never expected.
 * It is no table of diagnoses: a code names what is seen or felt, not what is behind it.
 */
export const symptoms = /* @__PURE__ */ deepFreeze({
  // The treated skin
  redness: {
    kind: "local-skin",
    infection: true,
    rules: [
      { level: "expected", parameters: ["redness-duration", "mild-early-reaction-effect"] },
      { level: "practitioner-routinely", after: "redness", parameters: ["redness-duration", "minor-reaction-effect"] },
      { level: "practitioner-in-days", generalKnowledge: true, after: "redness", severity: "severe" },
      { level: "practitioner-in-days", generalKnowledge: true, trend: "worse" },
      {
        level: "doctor-today",
        trend: "worse",
        after: "redness-may-rise",
        parameters: ["redness-duration", "spreading-redness-effect"],
      },
    ],
  },
  "spreading-redness": {
    kind: "local-skin",
    infection: true,
    rules: [{ level: "doctor-today", parameters: ["spreading-redness-effect"] }],
  },
  "red-streaks": { kind: "local-skin", infection: true, rules: [{ level: "doctor-today", generalKnowledge: true }] },
  swelling: {
    kind: "local-skin",
    infection: true,
    rules: [
      {
        level: "expected",
        parameters: ["swelling-duration", "mild-early-reaction-effect"],
        against: ["heat-or-swelling-window"],
      },
      { level: "practitioner-routinely", generalKnowledge: true, severity: "moderate" },
      {
        level: "doctor-in-days",
        after: "swelling",
        parameters: ["swelling-duration", "heat-or-swelling-window", "lasting-heat-or-swelling-effect"],
      },
      {
        level: "doctor-today",
        severity: "moderate",
        after: "heat-or-swelling",
        parameters: ["heat-or-swelling-window", "lasting-heat-or-swelling-effect"],
      },
      { level: "doctor-today", generalKnowledge: true, severity: "severe" },
      { level: "doctor-today", generalKnowledge: true, trend: "worse" },
    ],
  },
  tenderness: {
    kind: "local-skin",
    infection: true,
    rules: [
      { level: "expected", parameters: ["tenderness-duration", "mild-early-reaction-effect"] },
      { level: "practitioner-routinely", generalKnowledge: true, severity: "moderate" },
      {
        level: "practitioner-in-days",
        generalKnowledge: true,
        after: "tenderness",
        parameters: ["tenderness-duration"],
      },
      { level: "doctor-in-days", generalKnowledge: true, severity: "severe" },
      { level: "doctor-today", trend: "worse", parameters: ["increasing-pain-effect"] },
    ],
  },
  pain: {
    kind: "local-skin",
    infection: true,
    rules: [
      { level: "practitioner-routinely", generalKnowledge: true },
      { level: "practitioner-in-days", generalKnowledge: true, severity: "moderate" },
      { level: "doctor-in-days", generalKnowledge: true, after: "tenderness", parameters: ["tenderness-duration"] },
      { level: "doctor-today", generalKnowledge: true, severity: "severe" },
      { level: "doctor-today", trend: "worse", parameters: ["increasing-pain-effect"] },
    ],
  },
  "pain-out-of-proportion": {
    kind: "local-skin",
    infection: true,
    rules: [{ level: "emergency", generalKnowledge: true }],
  },
  heat: {
    kind: "local-skin",
    infection: true,
    rules: [
      { level: "practitioner-routinely", generalKnowledge: true, parameters: ["heat-or-swelling-window"] },
      {
        level: "doctor-in-days",
        after: "heat-or-swelling",
        parameters: ["heat-or-swelling-window", "lasting-heat-or-swelling-effect"],
      },
      {
        level: "doctor-today",
        severity: "moderate",
        after: "heat-or-swelling",
        parameters: ["heat-or-swelling-window", "lasting-heat-or-swelling-effect"],
      },
      { level: "doctor-today", generalKnowledge: true, severity: "severe" },
      { level: "doctor-today", generalKnowledge: true, trend: "worse" },
    ],
  },
  pus: {
    kind: "local-skin",
    infection: true,
    rules: [{ level: "doctor-today", parameters: ["discharge-effect"] }],
  },
  "foul-smell": { kind: "local-skin", infection: true, rules: [{ level: "doctor-today", generalKnowledge: true }] },
  "honey-colored-crusts": {
    kind: "local-skin",
    infection: true,
    rules: [{ level: "doctor-today", generalKnowledge: true }],
  },
  "clear-ooze": {
    kind: "local-skin",
    infection: true,
    rules: [
      { level: "expected", parameters: ["mild-early-reaction-effect", "swelling-duration"] },
      { level: "practitioner-in-days", generalKnowledge: true, severity: "severe" },
      { level: "practitioner-in-days", generalKnowledge: true, trend: "worse" },
      { level: "doctor-in-days", after: "swelling", parameters: ["discharge-effect", "swelling-duration"] },
    ],
  },
  "blood-spots": {
    kind: "local-skin",
    infection: false,
    rules: [
      { level: "expected", parameters: ["blood-ooze-duration", "mild-early-reaction-effect"] },
      { level: "practitioner-routinely", generalKnowledge: true, severity: "moderate" },
      { level: "practitioner-in-days", generalKnowledge: true, trend: "worse" },
      {
        level: "practitioner-in-days",
        generalKnowledge: true,
        after: "blood-ooze",
        parameters: ["blood-ooze-duration"],
      },
      { level: "doctor-today", generalKnowledge: true, severity: "severe" },
    ],
  },
  "bleeding-despite-pressure": {
    kind: "local-skin",
    infection: false,
    rules: [{ level: "emergency", generalKnowledge: true }],
  },
  scabs: {
    kind: "local-skin",
    infection: false,
    rules: [
      { level: "expected", parameters: ["scab-duration", "scabbing-effect"], generalKnowledge: true },
      { level: "practitioner-routinely", generalKnowledge: true, severity: "severe" },
      { level: "practitioner-routinely", generalKnowledge: true, trend: "worse" },
      { level: "practitioner-routinely", after: "scabs", parameters: ["minor-reaction-effect"] },
      { level: "practitioner-in-days", generalKnowledge: true, after: "scabs", trend: "worse" },
    ],
  },
  "scab-lost-early": {
    kind: "local-skin",
    infection: false,
    rules: [
      { level: "practitioner-routinely", generalKnowledge: true },
      { level: "practitioner-in-days", generalKnowledge: true, severity: "severe" },
      { level: "practitioner-in-days", generalKnowledge: true, trend: "worse" },
    ],
  },
  flaking: {
    kind: "local-skin",
    infection: false,
    rules: [
      { level: "expected", parameters: ["scab-duration", "scabbing-effect"], generalKnowledge: true },
      { level: "practitioner-routinely", generalKnowledge: true, severity: "severe" },
      { level: "practitioner-routinely", generalKnowledge: true, after: "scabs" },
      { level: "practitioner-in-days", generalKnowledge: true, after: "scabs", trend: "worse" },
    ],
  },
  itch: {
    kind: "local-skin",
    infection: false,
    rules: [
      { level: "practitioner-routinely", parameters: ["minor-reaction-effect"] },
      { level: "practitioner-in-days", generalKnowledge: true, severity: "severe" },
      { level: "practitioner-in-days", generalKnowledge: true, trend: "worse" },
    ],
  },
  pimples: {
    kind: "local-skin",
    infection: true,
    rules: [
      { level: "practitioner-routinely", generalKnowledge: true },
      { level: "practitioner-in-days", generalKnowledge: true, severity: "moderate" },
      { level: "doctor-in-days", generalKnowledge: true, trend: "worse" },
      { level: "doctor-in-days", generalKnowledge: true, severity: "severe" },
    ],
  },
  "open-sore": {
    kind: "local-skin",
    infection: true,
    rules: [
      { level: "doctor-in-days", generalKnowledge: true },
      { level: "doctor-today", generalKnowledge: true, severity: "severe" },
      { level: "doctor-today", generalKnowledge: true, trend: "worse" },
    ],
  },
  "grouped-painful-blisters": {
    kind: "local-skin",
    infection: true,
    rules: [{ level: "doctor-today", generalKnowledge: true }],
  },
  "purple-black-or-blistering-skin": {
    kind: "local-skin",
    infection: true,
    rules: [{ level: "emergency", generalKnowledge: true }],
  },
  "forehead-or-eyelid-swelling": {
    kind: "local-skin",
    infection: true,
    rules: [
      { level: "practitioner-routinely", generalKnowledge: true },
      {
        level: "doctor-in-days",
        generalKnowledge: true,
        after: "swelling",
        parameters: ["swelling-duration", "lasting-heat-or-swelling-effect"],
      },
      { level: "doctor-in-days", generalKnowledge: true, severity: "severe" },
      { level: "doctor-today", generalKnowledge: true, trend: "worse" },
    ],
  },
  "sunburned-scalp": {
    kind: "local-skin",
    infection: false,
    rules: [
      { level: "practitioner-in-days", generalKnowledge: true },
      { level: "doctor-in-days", generalKnowledge: true, trend: "worse" },
      { level: "doctor-today", generalKnowledge: true, severity: "severe" },
    ],
  },
  "swollen-glands": {
    kind: "local-skin",
    infection: true,
    rules: [
      { level: "doctor-in-days", generalKnowledge: true },
      { level: "doctor-today", generalKnowledge: true, severity: "severe" },
      { level: "doctor-today", generalKnowledge: true, trend: "worse" },
    ],
  },
  numbness: {
    kind: "local-skin",
    infection: false,
    rules: [
      { level: "practitioner-routinely", generalKnowledge: true },
      { level: "practitioner-in-days", generalKnowledge: true, after: "tenderness" },
      { level: "doctor-in-days", generalKnowledge: true, trend: "worse" },
    ],
  },
  // The look of the result
  "looks-too-dark": {
    kind: "appearance",
    infection: false,
    rules: [
      { level: "expected", parameters: ["darkening-duration"] },
      {
        level: "practitioner-routinely",
        after: "darkening",
        parameters: ["darkening-duration", "minor-reaction-effect"],
      },
    ],
  },
  "looks-faded": {
    kind: "appearance",
    infection: false,
    rules: [
      { level: "expected", parameters: ["apparent-fading-duration"] },
      {
        level: "practitioner-routinely",
        generalKnowledge: true,
        after: "fading",
        parameters: ["apparent-fading-duration"],
      },
    ],
  },
  "patchy-loss": {
    kind: "appearance",
    infection: false,
    rules: [{ level: "practitioner-routinely", parameters: ["patchy-pigment-effect", "minor-reaction-effect"] }],
  },
  "wrong-color": {
    kind: "appearance",
    infection: false,
    rules: [{ level: "practitioner-routinely", parameters: ["minor-reaction-effect"] }],
  },
  "blurred-dots": {
    kind: "appearance",
    infection: false,
    rules: [{ level: "practitioner-routinely", generalKnowledge: true }],
  },
  "hair-shedding": {
    kind: "appearance",
    infection: false,
    rules: [
      { level: "practitioner-routinely", generalKnowledge: true },
      { level: "practitioner-in-days", generalKnowledge: true, severity: "severe" },
      { level: "practitioner-in-days", generalKnowledge: true, trend: "worse" },
    ],
  },
  // Weeks to years later
  nodules: {
    kind: "late",
    infection: true,
    rules: [{ level: "doctor-in-days", parameters: ["late-nodule-effect", "sarcoid-onset"] }],
  },
  "raised-scaly-dots": {
    kind: "late",
    infection: false,
    rules: [
      {
        level: "doctor-in-days",
        parameters: [
          "psoriasis-in-tattoo-effect",
          "late-nodule-effect",
          "psoriasis-flare-earliest-onset",
          "psoriasis-flare-latest-onset",
        ],
      },
    ],
  },
  "changing-mole": { kind: "late", infection: false, rules: [{ level: "doctor-in-days", generalKnowledge: true }] },
  "raised-scar": { kind: "late", infection: false, rules: [{ level: "doctor-in-days", generalKnowledge: true }] },
  // The eyes
  "eye-pain": { kind: "eye", infection: false, rules: [{ level: "doctor-today", generalKnowledge: true }] },
  "blurred-vision": { kind: "eye", infection: false, rules: [{ level: "doctor-today", generalKnowledge: true }] },
  // The whole body
  fever: {
    kind: "systemic",
    infection: true,
    degreesCelsius: 38,
    rules: [
      { level: "doctor-in-days", generalKnowledge: true },
      {
        level: "doctor-today",
        within: "systemic-infection",
        parameters: ["fever-effect", "systemic-infection-window"],
        generalKnowledge: true,
      },
    ],
  },
  "fever-with-shaking-chills": {
    kind: "systemic",
    infection: true,
    rules: [
      { level: "doctor-today", generalKnowledge: true },
      {
        level: "emergency",
        within: "systemic-infection",
        parameters: ["fever-effect", "systemic-infection-window"],
        generalKnowledge: true,
      },
    ],
  },
  "fever-with-confusion": {
    kind: "systemic",
    infection: true,
    rules: [
      { level: "doctor-today", generalKnowledge: true },
      {
        level: "emergency",
        generalKnowledge: true,
        within: "systemic-infection",
        parameters: ["systemic-infection-window"],
      },
    ],
  },
  "fainting-with-rash": {
    kind: "systemic",
    infection: true,
    rules: [
      { level: "doctor-today", generalKnowledge: true },
      {
        level: "emergency",
        generalKnowledge: true,
        within: "systemic-infection",
        parameters: ["systemic-infection-window"],
      },
    ],
  },
  fainting: { kind: "systemic", infection: false, rules: [{ level: "doctor-today", generalKnowledge: true }] },
  "shaking-chills": {
    kind: "systemic",
    infection: true,
    rules: [
      { level: "doctor-in-days", generalKnowledge: true },
      {
        level: "doctor-today",
        generalKnowledge: true,
        within: "systemic-infection",
        parameters: ["systemic-infection-window"],
      },
    ],
  },
  "feeling-unwell": {
    kind: "systemic",
    infection: true,
    rules: [
      { level: "practitioner-in-days", generalKnowledge: true },
      {
        level: "doctor-in-days",
        generalKnowledge: true,
        within: "systemic-infection",
        parameters: ["systemic-infection-window"],
      },
      {
        level: "doctor-today",
        generalKnowledge: true,
        within: "systemic-infection",
        severity: "severe",
        parameters: ["systemic-infection-window"],
      },
      {
        level: "doctor-today",
        generalKnowledge: true,
        within: "systemic-infection",
        trend: "worse",
        parameters: ["systemic-infection-window"],
      },
    ],
  },
  headache: {
    kind: "systemic",
    infection: false,
    rules: [
      { level: "practitioner-routinely", generalKnowledge: true },
      { level: "doctor-in-days", generalKnowledge: true, trend: "worse" },
      { level: "doctor-today", generalKnowledge: true, severity: "severe" },
    ],
  },
  // Allergy
  rash: {
    kind: "allergic",
    infection: false,
    rules: [
      { level: "practitioner-routinely", parameters: ["minor-reaction-effect"] },
      { level: "doctor-in-days", generalKnowledge: true, severity: "moderate" },
      { level: "doctor-in-days", generalKnowledge: true, trend: "worse" },
      { level: "doctor-today", generalKnowledge: true, severity: "severe" },
    ],
  },
  hives: { kind: "allergic", infection: false, rules: [{ level: "doctor-today", generalKnowledge: true }] },
  "hives-with-collapse": {
    kind: "allergic",
    infection: false,
    rules: [{ level: "emergency", generalKnowledge: true }],
  },
  "tongue-lip-or-throat-swelling": {
    kind: "allergic",
    infection: false,
    rules: [{ level: "emergency", generalKnowledge: true }],
  },
  "trouble-breathing": { kind: "allergic", infection: false, rules: [{ level: "emergency", generalKnowledge: true }] },
  // After numbing: signs within minutes to hours
  "seizure-after-numbing": {
    kind: "anesthetic",
    infection: false,
    rules: [{ level: "emergency", parameters: ["anesthetic-toxicity-effect"] }],
  },
  "irregular-heartbeat-after-numbing": {
    kind: "anesthetic",
    infection: false,
    rules: [{ level: "emergency", parameters: ["anesthetic-toxicity-effect"] }],
  },
  "trouble-breathing-after-numbing": {
    kind: "anesthetic",
    infection: false,
    rules: [{ level: "emergency", parameters: ["anesthetic-toxicity-effect"] }],
  },
  "tingling-lips-after-numbing": {
    kind: "anesthetic",
    infection: false,
    rules: [{ level: "emergency", generalKnowledge: true }],
  },
  "metallic-taste-after-numbing": {
    kind: "anesthetic",
    infection: false,
    rules: [{ level: "emergency", generalKnowledge: true }],
  },
  "ringing-ears-after-numbing": {
    kind: "anesthetic",
    infection: false,
    rules: [{ level: "emergency", generalKnowledge: true }],
  },
} as const satisfies Record<string, SymptomRow>);

/** The name of a symptom. */
export type SymptomCode = keyof typeof symptoms;

/** What is done about a symptom that is not on the list: nobody here knows what it is, so it is never expected. */
export const unlistedSymptom: SymptomRow = /* @__PURE__ */ deepFreeze({
  kind: "local-skin",
  infection: true,
  rules: [
    { level: "practitioner-in-days", generalKnowledge: true },
    { level: "doctor-in-days", generalKnowledge: true, severity: "moderate" },
    { level: "doctor-in-days", generalKnowledge: true, trend: "worse" },
    { level: "doctor-today", generalKnowledge: true, severity: "severe" },
  ],
} as const satisfies SymptomRow);

/** What to watch for after a symptom of each kind. */
export const watchedSigns: Readonly<Record<SymptomKind, readonly SymptomCode[]>> = /* @__PURE__ */ deepFreeze({
  "local-skin": [
    "spreading-redness",
    "pus",
    "red-streaks",
    "fever",
    "fever-with-shaking-chills",
    "pain-out-of-proportion",
    "purple-black-or-blistering-skin",
  ],
  appearance: ["spreading-redness", "pus", "nodules"],
  late: ["nodules", "raised-scaly-dots", "changing-mole", "pus", "fever"],
  eye: ["blurred-vision", "eye-pain", "tongue-lip-or-throat-swelling"],
  systemic: [
    "fever",
    "fever-with-shaking-chills",
    "fever-with-confusion",
    "fainting-with-rash",
    "purple-black-or-blistering-skin",
    "trouble-breathing",
  ],
  allergic: ["trouble-breathing", "tongue-lip-or-throat-swelling", "hives-with-collapse", "hives"],
  anesthetic: [
    "seizure-after-numbing",
    "irregular-heartbeat-after-numbing",
    "trouble-breathing-after-numbing",
    "tingling-lips-after-numbing",
    "metallic-taste-after-numbing",
    "ringing-ears-after-numbing",
  ],
});

/** What makes an infection more dangerous in a client, and what says so. How far it raises a sign is first aid, not theirs. */
export const infectionVulnerabilities = /* @__PURE__ */ deepFreeze({
  immunosuppression: ["adis-2018-severe-immunosuppression-effect", "kluger-2018-mild-immunosuppression-effect"],
  diabetes: ["diabetes-uk-controlled-diabetes-effect", "goel-2011-uncontrolled-diabetes-effect"],
  "valve-disease": ["daehnert-2004-valve-disease-effect"],
} as const satisfies Record<string, readonly ClaimId[]>);

/** What makes an infection more dangerous in a client. */
export type InfectionVulnerability = keyof typeof infectionVulnerabilities;

/** The level to which a sign of infection rises in such a client; what is expected of all skin stays expected. */
export const raisedLevels: Readonly<Record<TriageLevel, TriageLevel>> = /* @__PURE__ */ deepFreeze({
  expected: "expected",
  "practitioner-routinely": "doctor-in-days",
  "practitioner-in-days": "doctor-in-days",
  "doctor-in-days": "doctor-today",
  "doctor-today": "doctor-today",
  emergency: "emergency",
});

/** The same for the signs of the whole body: what would be seen today is an emergency in such a client. */
export const raisedSystemicLevels: Readonly<Record<TriageLevel, TriageLevel>> = /* @__PURE__ */ extendTable(
  raisedLevels,
  {
    "doctor-today": "emergency",
  },
);
