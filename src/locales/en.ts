/**
 * English words.
 * @module
 */
import { enUS } from "date-fns/locale/en-US";
import type { Locale, Sentences } from "../explain/types.js";
import type { ValueRange } from "../knowledge/parameters.js";
import { questions } from "./en/questions.js";

const figure = (value: number | ValueRange | undefined): string =>
  value === undefined ? "" : typeof value === "number" ? String(value) : `${String(value.min)} to ${String(value.max)}`;

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

const because = (factors: readonly string[]): string => (factors.length === 0 ? "" : `, because ${list(factors)}`);

const daysAway = (day: number): string => {
  if (day >= 0) return `day ${String(day)} after the session`;
  return `${String(-day)} ${day === -1 ? "day" : "days"} before the first session`;
};

const sentences: Sentences = {
  cited: (statement, named, dissenting) =>
    [statement, named && `(Source: ${named}.)`, dissenting && `(Others say otherwise: ${dissenting}.)`]
      .filter(Boolean)
      .join(" "),
  source: (title, publisher, year) => `“${title}”, ${publisher}${year === null ? "" : `, ${String(year)}`}`,
  sources: (named, more) => `${named.join("; ")}${more === 0 ? "" : `; and ${String(more)} more`}`,
  range: (from, to) => `${from} to ${to}`,
  someDay: (earliest, latest) => `${earliest} at the earliest and ${latest} at the latest`,
  list,
  between: (atBest, atWorst) => `With the open answers, it could come out as: ${atBest} Or as: ${atWorst}`,
  eligibleFrom: (date) => `From ${date}, no reason to wait is found in these answers.`,
  until: (date) => `This ends on ${date}.`,
  waitUntil: (date) => `Next: wait until ${date}.`,
  askPrescriber: (condition) =>
    `Next: ask the doctor who prescribed it; change nothing on your own. Come back when ${condition}.`,
  comeBackWhen: (condition) => `Next: come back when ${condition}.`,
  condition: (condition) => `The wait ends when ${condition}.`,
  findOut: (question) => `Next: find out: ${question}`,
  question: (question) => `Still to be asked: ${question}`,
  requirement: (requirement, met) => `Before the session: ${requirement}${met ? " (in place)" : " (still missing)"}.`,
  risk: (mode, level, factors) => `${mode}: ${level}${because(factors)}.`,
  riskOpen: (mode, [atBest, atWorst], factors, open) =>
    `${mode}: not settled, between ${atBest} and ${atWorst}${because(factors)}. Ask: ${open.join(" ")}`,
  prevention: (what) => `It is prevented like this: ${list(what)}.`,
  planned: (visit, proposed, recommended, overdueFrom) =>
    `${visit}: ${proposed} (best: ${recommended}${overdueFrom === null ? "" : `; late from ${overdueFrom}`}).`,
  shifted: (from, to, walls) => `Moved from ${from} to ${to}, because of ${list(walls)}.`,
  refreshExpected: (from, to) => `The look is expected to need refreshing between ${from} and ${to}.`,
  phase: (phase, days) => `${phase}: ${days}.`,
  day: (date, day, phase) => `${date}, ${daysAway(day)}: ${phase}.`,
  instruction: (instruction, cadence, days) => `${instruction}${cadence === "" ? "" : `, ${cadence}`} (${days}).`,
  openRange: (from, to) => {
    if (from === null) return to === null ? "always" : `until ${to}`;
    if (to === null) return `from ${from} on`;
    return from === to ? `on ${from}` : `${from} to ${to}`;
  },
  numbered: (what, number) => `${what} ${String(number)}`,
  caution:
    "This is no diagnosis: it reads the answers only, and a practitioner must still look at the scalp before anything is done.",
  ifWorse: "What is expected can still go wrong: if anything gets worse, contact the practitioner or a doctor.",
};

/** English, as written in the United States. */
export const en: Locale = {
  id: "en",
  date: { pattern: "MMMM d, y", locale: enUS },
  titles: {
    "candidacy-assessment": "May they be treated, and why",
    "risk-assessment": "What tends to go wrong",
    "treatment-plan": "The plan",
    "aftercare-timeline": "Aftercare",
    "aftercare-day": "Aftercare of one day",
    journey: "The whole journey",
  },
  verdicts: {
    eligible: "No reason to wait was found in these answers.",
    precaution: "No reason to wait was found in these answers, but some things need care.",
    "clearance-required": "A doctor has to agree first.",
    deferred: "Not yet.",
    contraindicated: "Do not treat.",
    undetermined: "Not settled: an answer that is still open could change the verdict.",
  },
  reasons: {
    "under-age": "The client is not of age.",
    pregnant: "A pregnancy is on record, and no end of it.",
    breastfeeding: "Breastfeeding is on record, and no end of it.",
    "infection-active": "There is an infection on the scalp.",
    "skin-disease-active": "A skin disease is active on the scalp.",
    "skin-disease-quiet": "A skin disease that is quiet, or not on the scalp, can come up in treated skin.",
    "isotretinoin-ongoing": "Isotretinoin is being taken.",
    "isotretinoin-recent": "Isotretinoin was taken until recently.",
    "keloid-on-scalp": "There is a keloid on the scalp.",
    "keloid-elsewhere": "Skin that has made a keloid may make one again.",
    "accepted-indication": "The sources accept this kind of hair loss.",
    "cause-not-established": "The cause of the hair loss should be talked over with a specialist.",
    "hair-loss-unstable": "The hair loss is still changing.",
    "hair-loss-temporary": "This kind of hair loss can grow back.",
    "undiagnosed-with-symptoms":
      "The scalp shows signs that no doctor has explained; covering it could hide a disease that scars.",
    "no-follicles-remain": "No hair remains where the pigment would go, so the result may look less natural.",
    "no-hair-to-blend": "Density work needs hair to blend with.",
  },
  conditions: {
    "pregnancy-ended": "the pregnancy has ended",
    weaned: "the child is weaned",
    "infection-healed": "the infection has healed",
    "skin-clear": "the skin is clear",
    "prescriber-ended-course": "the prescriber has ended the course",
    "hair-loss-stable": "the hair loss has come to rest",
    "doctor-agrees": "the treating doctor has agreed in writing",
  },
  questions,
  requirements: {
    "patch-test": "a patch test of the pigment without a reaction",
    "doctor-clearance": "the written agreement of the treating doctor",
    "written-consent": "written consent",
  },
  modes: {
    "pigment-migration": "Pigment that spreads under the skin",
    "early-fading": "Fading too early",
    "color-shift": "Color that turns",
    "too-dark": "A result that is too dark",
    "uneven-application": "A patchy result",
    "merged-dots": "Dots that run together",
    "unnatural-hairline": "A hairline that looks drawn",
    "shade-mismatch": "A shade that does not match",
    infection: "Infection",
    "allergic-reaction": "An allergic reaction",
    scarring: "Scarring",
    "unmet-expectation": "A result that disappoints",
  },
  levels: { low: "low", raised: "raised", high: "high" },
  factors: {
    "untrained-technician": "the practitioner is not trained for this work",
    "short-training": "the training was short",
    "needle-too-deep": "the needle goes too deep",
    "needle-too-shallow": "the needle does not go deep enough",
    "unmatched-pigment": "the pigment is not blended for this hair and skin",
    "uneven-layers": "the layers are not even",
    "neglected-aftercare": "the aftercare was not followed",
    "sensitive-skin": "the skin is sensitive",
    "unrealistic-expectations": "more is hoped for than can be done",
  },
  riskQuestions: {
    "practitioner.specializesInSmp": "Is the practitioner trained for scalp micropigmentation in particular?",
    "practitioner.trainingHours": "How many hours of training has the practitioner had?",
    "technique.needleDepthMillimeters": "How deep does the needle go?",
    "technique.pigmentMatched": "Is the pigment blended for this hair and skin?",
    "technique.layersEven": "Is every layer spread evenly?",
    "aftercare.followed": "Is the aftercare followed?",
    "client.skin.sensitive": "Is the skin sensitive?",
    "client.expectations.realistic": "Are the expectations realistic?",
  },
  preventions: {
    "choose-a-specialist": "choose somebody trained for scalp micropigmentation",
    "ask-for-training": "ask how long the training was",
    "set-needle-depth": "set the needle to the right depth",
    "match-pigment": "blend the pigment for this hair and skin",
    "build-even-layers": "build even layers over several sessions",
    "follow-aftercare": "follow the aftercare",
    "patch-test-first": "do a patch test first",
    "agree-on-the-result": "agree on the result beforehand",
  },
  kinds: {
    consultation: "Consultation",
    "patch-test": "Patch test",
    laser: "Laser removal",
    session: "Session",
    "healed-review": "Review of the healed result",
    "touch-up": "Touch-up",
    "maintenance-review": "Maintenance review",
    maintenance: "Maintenance",
  },
  walls: { "closed-day": "a day on which the clinic is closed", blackout: "days that were ruled out" },
  withheld: {
    contraindicated: "There is no plan: the client must not be treated.",
    undetermined: "There is no plan yet: an answer is still open, or no look has been chosen.",
    "open-ended": "There is no plan yet: nobody can name the day on which the wait ends.",
  },
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
  sentences,
};
