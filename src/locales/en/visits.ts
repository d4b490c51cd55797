import type { VisitSentences, VisitWords } from "../../explain/words/visits.js";
import { extendTable } from "../../knowledge/joinTables.js";

const blocks: VisitWords["planBlocks"] = {
  "open-flag": "something that was reported has to be looked at first",
  contraindicated: "the client must not be treated",
  "candidacy-undetermined": "an answer about whether treatment is possible is still open",
  "wait-without-end": "there is a wait whose end nobody can name yet",
  "not-eligible-yet": "there is a wait before treatment is possible",
  "scabs-remain": "scabs are still on",
  "practitioner-waits": "the practitioner decided to wait",
};

/** English words about visits. */
export const visitWords: VisitWords = {
  timings: {
    "on-time": "on time",
    grace: "a little early",
    "too-early": "too early",
    late: "late",
    lapsed: "too late to be what it was meant to be",
    extra: "beside the course",
  },
  visitReasons: {
    "within-window": "within its days",
    "before-hard-minimum": "not before",
    "before-minimum": "better from",
    "from-overdue": "late from",
    "from-lapse": "no longer from",
    "no-step-due": "nothing was due",
    "continues-session": "goes on with the session before",
    "same-day": "a second entry for one day",
    "before-healed": "the skin was found healed on",
    "healing-not-recorded": "no healed skin is on record; the pigment has set by",
    "patch-test-too-short": "too short before the session on",
    "replaced-by-maintenance": "it refreshed the look instead",
  },
  visitProblems: {
    "future-dated": "the day has not come yet",
    "before-birth": "the day is before the client was born",
    "same-day": "there are two visits on this day",
    "continues-nothing": "it goes on with a session, and there is none before it",
    "step-already-done": "its step was already done",
    "healed-before-visit": "the skin is said to have healed before it was treated",
  },
  forecastStatuses: {
    "not-yet": "not yet",
    due: "possible now",
    overdue: "late",
    lapsed: "too late to make sense",
    "up-to-date": "all is up to date",
    blocked: "on hold",
  },
  forecastReasons: /* @__PURE__ */ extendTable(
    {
      "before-earliest": "not before",
      "in-window": "its days have come",
      "past-overdue": "late from",
      "past-lapse": "no longer from",
      "nothing-done": "nothing is on record so far",
      maintained: "the next review is some way off",
      "healing-not-recorded": "no healed skin is on record; the pigment has set by",
    },
    blocks,
  ),
  planBlocks: blocks,
  chainLinks: {
    "not-before": "Before the first possible day",
    wait: "A wait before treatment",
    spacing: "Time for the skin between visits",
    closed: "Days on which no visit can be",
    healing: "Healing until the pigment has set",
  },
  seriesStatuses: {
    "in-progress": "The series is under way.",
    complete: "The series is complete.",
    "up-to-date": "Everything so far is done; the next visit comes round.",
    lapsed: "The next visit no longer makes sense.",
  },
};

const because = (reasons: readonly string[]): string => (reasons.length === 0 ? "" : ` (${reasons.join("; ")})`);

/** English sentences about visits. */
export const visitSentences: VisitSentences = {
  reviewed: (visit, date, timing, counts, reasons) =>
    `${date}: ${visit ?? "a visit"} was ${timing}${because(reasons)}${counts ? "" : " and does not count"}.`,
  onDay: (reason, date) => `${reason} ${date}`,
  visitProblem: (date, problem) => `${date}: ${problem}.`,
  next: (visit, status, reasons) => `Next: ${visit}, ${status}${because(reasons)}.`,
  comes: (step) => `Next: ${step}.`,
  planBlocked: (reason) => `Nothing is planned: ${reason}.`,
  visitWindow: ({ earliest, recommended, overdueFrom, lapsesOn }) =>
    `From ${earliest}, best: ${recommended}${overdueFrom === null ? "" : `; late from ${overdueFrom}`}${
      lapsesOn === null ? "" : `; no longer from ${lapsesOn}`
    }.`,
  replacedBy: (visit, from) => `In its place, from ${from}: ${visit}.`,
  recheckOn: (date) => `Look again on ${date}.`,
  healedInTime: (healedBy, latestStart) => `The look can be healed by ${healedBy}: start by ${latestStart}.`,
  notHealedInTime: (healedBy, earliest) =>
    `The look cannot be healed by ${healedBy}${earliest === null ? "" : `; the earliest day is ${earliest}`}.`,
  wayBack: (start, healedOn, spareDays) =>
    `Starting on ${start}, it is healed on ${healedOn}, with ${String(spareDays)} days to spare.`,
  chainLink: (what, visit, from, to, days, count) => {
    const until = count === 1 ? "" : "up to ";
    const times = count === 1 ? "" : `${String(count)} times `;
    return `${what}${visit === null ? "" : ` (${until}${visit})`}: ${from} to ${to}, ${times}${String(days)} days.`;
  },
};
