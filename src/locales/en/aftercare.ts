import type {
  AftercareSentences,
  AftercareWords,
  TriageSentences,
  TriageWords,
} from "../../explain/words/aftercare.js";
import type { ValueRange } from "../../knowledge/parameters/row.js";
import { list } from "./list.js";

const figure = (value: number | ValueRange | undefined): string =>
  value === undefined ? "" : typeof value === "number" ? String(value) : `${String(value.min)} to ${String(value.max)}`;

const daysAway = (day: number): string => {
  if (day >= 0) return `day ${String(day)} after the session`;
  return `${String(-day)} ${day === -1 ? "day" : "days"} before the first session`;
};

/** English words about aftercare. */
export const aftercareWords: AftercareWords = {
  phases: {
    preparation: "Before the first session",
    fresh: "Fresh: redness, swelling and tenderness are expected",
    scabbing: "Scabs form and flake away",
    settling: "The color is settling",
    settled: "Settled, for life",
  },
  instructions: {
    "clean-gently": "Clean the scalp gently: lukewarm water and something mild, no pressure",
    "do-not-scrub": "Do not scrub",
    moisturize: "Use a moisturizer",
    "leave-scabs-alone": "Leave scabs to fall off by themselves",
    "ask-about-a-lost-scab":
      "If a scab comes off early, ask your practitioner or pharmacist: the article says an antibiotic ointment, others warn against it",
    "no-antibiotic-ointment": "No antibiotic ointment, even where a scab comes off early: you react to it",
    "wear-a-hat": "Wear a loose, clean hat",
    "no-sunbathing": "No sunbathing and no tanning",
    "limit-sun": "Keep out of strong sun",
    "no-sunscreen-yet": "No sunscreen on open or scabbed skin: shade and a hat instead",
    "use-sunscreen": "Use sunscreen",
    "limit-shampooing": "Limit shampooing",
  },
  cadences: {
    daily: () => "every day",
    "times-a-day": (value) => (value === 1 ? "once a day" : `${figure(value)} times a day`),
    "times-a-week": (value) => `${figure(value)} times a week`,
    "when-outside": (value) => (value === undefined ? "outside" : `outside, factor ${figure(value)} or higher`),
    "until-then": () => "",
  },
};

/** English sentences about aftercare. */
export const aftercareSentences: AftercareSentences = {
  phase: (phase, days) => `${phase}: ${days}.`,
  day: (date, day, phase) => `${date}, ${daysAway(day)}: ${phase}.`,
  instruction: (instruction, cadence, days) => `${instruction}${cadence === "" ? "" : `, ${cadence}`} (${days}).`,
  openRange: (from, to) => {
    if (from === null) return to === null ? "always" : `until ${to}`;
    if (to === null) return `from ${from} on`;
    return from === to ? `on ${from}` : `${from} to ${to}`;
  },
  ifWorse: "What is expected can still go wrong: if anything gets worse, contact the practitioner or a doctor.",
};

/** English words about symptoms. */
export const triageWords: TriageWords = {
  symptoms: {
    redness: "Redness of the treated skin",
    "spreading-redness": "Redness that spreads",
    "red-streaks": "Red streaks running from the treated skin",
    swelling: "Swelling of the treated skin",
    tenderness: "Tenderness to the touch",
    pain: "Pain",
    "pain-out-of-proportion": "Pain far worse than the skin looks",
    heat: "Heat in the treated skin",
    pus: "Pus or cloudy discharge",
    "foul-smell": "A foul smell",
    "honey-colored-crusts": "Honey-colored crusts",
    "clear-ooze": "Clear or yellow ooze",
    "blood-spots": "Spots of blood",
    "bleeding-despite-pressure": "Bleeding that goes on under steady pressure",
    scabs: "Scabs",
    "scab-lost-early": "A scab that came off early",
    flaking: "Flaking",
    itch: "Itch",
    pimples: "Pimples in the treated skin",
    "open-sore": "An open sore",
    "grouped-painful-blisters": "Painful blisters in a group",
    "purple-black-or-blistering-skin": "Skin that turns purple or black, or blisters widely",
    "forehead-or-eyelid-swelling": "Swelling of the forehead or the eyelids",
    "sunburned-scalp": "A sunburned scalp",
    "swollen-glands": "Swollen glands in the neck or behind the ears",
    numbness: "Numbness of the scalp",
    "looks-too-dark": "A result that looks too dark",
    "looks-faded": "A result that looks faded",
    "patchy-loss": "Pigment missing in patches",
    "wrong-color": "A color that is not right",
    "blurred-dots": "Dots that blur",
    "hair-shedding": "Hair that sheds around the treated skin",
    nodules: "Lumps in the pigmented skin",
    "raised-scaly-dots": "Dots that are raised or scaly",
    "changing-mole": "A mole that changes",
    "raised-scar": "A raised scar",
    "eye-pain": "Pain in an eye",
    "blurred-vision": "Blurred vision",
    fever: "Fever",
    "fever-with-shaking-chills": "Fever with shaking chills",
    "fever-with-confusion": "Fever with confusion",
    "fainting-with-rash": "Fainting together with a rash",
    fainting: "Fainting",
    "shaking-chills": "Shaking chills",
    "feeling-unwell": "Feeling unwell all over",
    headache: "Headache",
    rash: "A rash",
    hives: "Hives",
    "hives-with-collapse": "Hives together with collapse",
    "tongue-lip-or-throat-swelling": "Swelling of the tongue, the lips or the throat",
    "trouble-breathing": "Trouble breathing",
    "seizure-after-numbing": "A seizure after numbing",
    "irregular-heartbeat-after-numbing": "An irregular heartbeat after numbing",
    "trouble-breathing-after-numbing": "Trouble breathing after numbing",
    "tingling-lips-after-numbing": "Tingling lips after numbing",
    "metallic-taste-after-numbing": "A metallic taste after numbing",
    "ringing-ears-after-numbing": "Ringing in the ears after numbing",
    other: "Something else",
  },
  urgencies: {
    expected: "Expected in healing",
    "tell-practitioner": "Tell the practitioner",
    "see-doctor": "See a doctor",
    emergency: "Emergency, call the emergency number",
  },
  acts: { routine: "no hurry", days: "within days", today: "today", now: "now" },
  triageReasons: {
    "expected-course": "it belongs to healing on these days",
    "sign-itself": "this sign by itself is a reason",
    severity: "of how bad it is",
    "getting-worse": "it gets worse",
    "lasts-too-long": "it lasts longer than it should",
    "within-window": "it began in the days in which an infection shows",
    "stricter-protocol": "this clinic's rules are stricter here",
    unlisted: "it is not on the list",
    "own-words": "it comes with words of your own, which somebody has to read",
    "no-session-yet": "there has been no session that it could belong to",
    "began-before-any-session": "it began before the first session",
    "vulnerable-client": "an infection would be more dangerous here",
  },
  assumptions: { severity: "how bad it is", trend: "whether it gets better or worse", onset: "when it began" },
  vulnerabilities: {
    immunosuppression: "a weakened immune system",
    diabetes: "diabetes",
    "valve-disease": "heart disease, a valve perhaps",
  },
};

/** English sentences about symptoms. */
export const triageSentences: TriageSentences = {
  triage: (urgency, act) => `${urgency}: ${act}.`,
  noSymptoms: "No symptom was told.",
  symptom: (symptom, urgency, act, because) => `${symptom}. ${urgency}: ${act}, because ${list(because)}.`,
  symptomFrom: (symptom, degreesCelsius) => `${symptom} of ${String(degreesCelsius)} °C or more`,
  assumed: (symptom, what) => `${symptom}: nobody said ${list(what)}, so it is judged as the worse.`,
  raisedBy: (what) => `An infection is more dangerous with ${list(what)}.`,
  generalKnowledge: (named) => `This goes beyond the sources and is general first aid: ${list(named)}.`,
  watchFor: (urgency, act, signs) => `Watch for this: ${list(signs)}. Should it come: ${urgency}, ${act}.`,
  alsoAsk: (questions) => `Some answers could make it more urgent: ${questions.join(" ")}`,
  openRedFlag: "There is no further session before a doctor has looked at this.",
  noDiagnosis: "This is no diagnosis: it says whom to turn to, not what it is. When in doubt, ask sooner.",
};
