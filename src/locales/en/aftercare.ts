import type { AftercareSentences, AftercareWords } from "../../explain/words/aftercare.js";
import type { ValueRange } from "../../knowledge/parameters/row.js";

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
