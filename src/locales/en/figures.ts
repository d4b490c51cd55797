import type { ContradictionId } from "../../knowledge/contradictions.js";
import { joinTables } from "../../knowledge/joinTables.js";
import type { Unit } from "../../knowledge/parameters/row.js";
import type { ParameterId } from "../../knowledge/parameters.js";
import { aftercareNames } from "./parameters/aftercare.js";
import { candidacyNames } from "./parameters/candidacy.js";
import { riskNames } from "./parameters/risk.js";
import { scheduleNames } from "./parameters/schedule.js";

/** What each figure is called. */
export const parameters: Readonly<Record<ParameterId, string>> = /* @__PURE__ */ joinTables(
  candidacyNames,
  scheduleNames,
  aftercareNames,
  riskNames,
);

/** What figures count in. */
export const units: Readonly<Record<Unit, string>> = {
  minutes: "minutes",
  hours: "hours",
  days: "days",
  months: "months",
  years: "years",
  sessions: "sessions",
  procedures: "procedures",
  "times-a-day": "times a day",
  "times-a-week": "times a week",
  percent: "percent",
  points: "points",
  millimeters: "millimeters",
  degrees: "degrees",
  "degrees-celsius": "degrees Celsius",
  "dots-per-square-centimeter": "dots per square centimeter",
  "sun-protection-factor": "sun protection factor",
  verdict: "a verdict",
  policy: "when it is required",
  weight: "how much it weighs",
  importance: "how much it matters",
  layer: "a layer of the skin",
};

/** Where the article disagrees with itself, in words. */
export const contradictions: Readonly<Record<ContradictionId, string>> = {
  "maintenance-cadence":
    "How often the look is renewed: every 6 to 18 months, every 1 to 3 years, or after 3 to 5 years",
  "remaining-follicles": "Follicles must remain, and yet scars and shaved looks without any are recommended",
  washing: "Clean and moisturize at once, and yet leave scabs undisturbed; moisturize daily, and yet shampoo rarely",
  pain: "It does not hurt, and yet there is discomfort",
  upkeep: "No ongoing maintenance, and yet maintenance for as long as the look is wanted",
  depth:
    "Deep pigment spreads or fades, shallow pigment only looks wrong; natural pigments, and yet a tattoo in the dermis",
  "skin-types": "It works on every skin and hair color, and yet sensitive skin and a match of colors need care",
  allergy: "Allergy is extremely rare, and yet a patch test is advised, for some and at no stated time",
  sun: "Two weeks out of the sun, and yet sunscreen before going outside, on whatever state of the skin",
  sessions: "Several treatments, and yet the aftercare knows one session and one touch-up",
  "touch-up": "The touch-up judges how the skin has healed, and yet comes before the result has set",
  price: "Fair pricing counts, and yet price is nothing to dwell on",
  naturalness: "The result is completely natural, and yet much goes wrong",
  audience: "For women and men, and yet the conclusion speaks to men",
  fading: "Little fading, and yet the color softens",
  infection:
    "Infection comes from poor aftercare and approved pigments are safe, and yet none is approved for injection",
  "lost-scab": "Leave scabs to themselves, and yet treat a lost one on your own with an antibiotic ointment",
  correction: "A bad result cannot be mended, and yet touch-ups adjust color and shape",
};
