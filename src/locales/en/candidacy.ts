import type { CandidacySentences, CandidacyWords } from "../../explain/words/candidacy.js";
import { questions } from "./questions.js";

/** English words about candidacy. */
export const candidacyWords: CandidacyWords = {
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
};

/** English sentences about candidacy. */
export const candidacySentences: CandidacySentences = {
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
  caution:
    "This is no diagnosis: it reads the answers only, and a practitioner must still look at the scalp before anything is done.",
};
