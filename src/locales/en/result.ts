import type { ResultSentences, ResultWords } from "../../explain/words/result.js";
import { figure } from "./figure.js";
import { list } from "./list.js";

const days = (count: number): string => (count === 1 ? `${String(count)} day` : `${String(count)} days`);

/** English words about a result. */
export const resultWords: ResultWords = {
  signs: {
    "blurred-dots": "dots are blurred",
    "enlarged-dots": "dots are larger than they were made",
    "shadow-around-dots": "there is a shadow around the dots",
    "lost-within-weeks": "pigment was lost within weeks",
    "faded-sooner-than-expected": "the color faded sooner than expected",
    "patches-without-pigment": "some patches hold no pigment",
    "blue-or-green-tint": "the color has a blue or green tint",
    "red-or-purple-tint": "the color has a red or purple tint",
    "darker-than-hair": "it is darker than the hair",
    "tone-differs-from-hair": "its tone differs from the hair",
    "uneven-density": "some parts are denser than others",
    "grid-pattern": "the dots stand in rows",
    "solid-look": "it looks solid, like a helmet",
    "dots-run-together": "dots run together",
    "hairline-too-straight": "the hairline is too straight",
    "hairline-too-sharp": "the hairline is too sharp",
    "hairline-too-low": "the hairline is too low",
    "hair-loss-behind-hairline": "hair has gone behind the hairline",
    "spreading-redness": "redness spreads",
    discharge: "pus or fluid comes out",
    "increasing-pain": "pain gets worse",
    "lasting-heat-or-swelling": "heat or swelling lasts",
    fever: "there is fever",
    "lasting-itch": "itching lasts",
    "bumps-in-pigment": "there are bumps where the pigment is",
    "scaly-patches-in-pigment": "there are scaly patches where the pigment is",
    "raised-scar": "a scar is raised",
    "uneven-skin-surface": "the surface of the skin is uneven",
    "less-change-than-hoped": "less has changed than was hoped for",
  },
  standings: {
    "for-a-doctor": "for a doctor to judge, and not found by this",
    likely: "the signs fit",
    possible: "possible, and not settled by the signs",
  },
  timingGrounds: {
    "too-early": "the color has not settled yet",
    "time-not-known": "nobody said how long ago the session was",
  },
  corrections: {
    "laser-removal": "removal by laser",
    "long-laser-removal": "removal by laser in many sessions, where it was tattoo ink",
    "saline-removal": "removal of small edges or single dots with saline",
    "touch-up": "a touch-up",
    "lighter-touch-up": "a touch-up in a lighter shade",
    "re-pigmenting-after-removal": "new pigment after the removal",
    "wait-until-healed": "waiting until the color has settled",
    "wait-until-faded": "waiting until it has faded",
    "protect-from-sun": "protection from the sun",
    "see-a-doctor": "a look by a doctor",
    "agree-anew": "agreeing anew on what can be done",
  },
  correctedBy: {
    client: "by the client",
    practitioner: "by a practitioner",
    doctor: "by a doctor",
  },
  correctionWaits: {
    "doctor-has-looked": "after a doctor has looked at it",
    "result-can-be-judged": "once the result can be judged",
    "touch-up-is-due": "when a touch-up is due",
    "refresh-is-due": "when the look is refreshed",
    "laser-has-healed": "once the skin has healed from the laser",
  },
  scheduleEffects: {
    "becomes-course": "the plan becomes a course of correction",
    "adds-sessions": "the plan gets another visit",
    "holds-sessions": "until then there is no further session",
    "leaves-it": "the plan stays as it is",
  },
  correctionCautions: {
    "laser-harm-weight":
      "A laser can also darken pigment, leave a shadow, a scar or a change in the color of the skin: ask for a test spot first.",
    "saline-on-large-area-weight": "Saline is for small edges or single dots, and not for whole areas.",
  },
  resultQuestions: {
    daysSinceSession: "How long ago was the last session?",
    tattooInk: "Was the pigment made for scalps, or was it the ink of body tattoos?",
  },
};

/** English sentences about a result. */
export const resultSentences: ResultSentences = {
  resultScope: "This names ways in which the work may have failed. It names no disease and is no diagnosis.",
  doctorFirst: (signs) =>
    `See a doctor first, because ${list(signs)}. Until then nobody should work on the skin. If it gets worse quickly or you feel ill, get help at once.`,
  tooEarly: (day, inDays) =>
    inDays === null
      ? `Nobody said how long ago the session was: a result can be judged from day ${String(day)} after the last one.`
      : `It is too early to judge: a result can be judged from day ${String(day)} after the last session, in ${days(inDays)}.`,
  candidate: (mode, standing, because) => `${mode}: ${standing}. What speaks for it: ${list(because)}.`,
  candidateAgainst: (against) => `What speaks against it: ${list(against)}.`,
  candidateMended: (corrections) => `What can mend it: ${list(corrections)}.`,
  correction: (what, how, schedule, figures) =>
    `About ${what}${how.map((part) => `, ${part}`).join("")}: ${schedule}${figures.length === 0 ? "" : ` (it counts by: ${figures.join("; ")})`}.`,
  correctionFigure: (name, value, unit) => `${name}: ${figure(value)} ${unit}`,
  noCandidates: "Nothing that was reported speaks for work that failed.",
};
