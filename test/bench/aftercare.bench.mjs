// @ts-check
// A timeline around one session and around three, and "may I?" on days around sessions, against hand-written code that returns the same.
import { aftercareTimeline, canI } from "scalp-micropigmentation/aftercare";
import { calendarDate } from "scalp-micropigmentation/calendar";
import { activities } from "scalp-micropigmentation/knowledge";
import { canIByHand } from "./byHand/permission.mjs";
import { canIInDateFns } from "./byHand/permissionInDateFns.mjs";
import { timelineByHand } from "./byHand/timeline.mjs";
import { timelinesByHand } from "./byHand/timelines.mjs";
import { enter } from "./contender.mjs";
import { hold, same } from "./contest.mjs";

/** @import { Asked } from "./byHand/permission.mjs" */
/** @import { Request as Alone } from "./byHand/timeline.mjs" */
/** @import { Request } from "./byHand/timelines.mjs" */
/** @import { Activity } from "scalp-micropigmentation/knowledge" */

const LIBRARY = "the library";
const BY_HAND = "the hand-written bound";
const DATE_FNS = "date-fns intervals";
const TIMELINES = ["one session", "one session, its end known", "three sessions"];
const ANSWERS = ["may I, around one session", "may I, around three sessions"];

/** @type {(first: string, days: number) => import("scalp-micropigmentation/calendar").CalendarDate} */
const daysAfter = (first, days) =>
  calendarDate(new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10));

/** @type {(variant: string) => Request[]} every day of two years, the ends of some days, some gaps */
const requests = (variant) =>
  Array.from({ length: 731 }, (_, index) => {
    const on = daysAfter("2026-01-01", index);
    if (variant === TIMELINES[0]) return { sessions: [{ on }] };
    if (variant === TIMELINES[2]) {
      const second = 7 + (index % 15);
      return { sessions: [0, second, second + 21 + (index % 22)].map((later) => ({ on: daysAfter(on, later) })) };
    }
    const hour = String(8 + (index % 12)).padStart(2, "0");
    return { sessions: [{ on, endedAt: `${hour}:${String((index * 7) % 60).padStart(2, "0")}` }] };
  });

/** @type {(variant: string) => Asked[]} every activity on days from three weeks before a session to half a year after it */
function questions(variant) {
  const sessions = (variant === ANSWERS[0] ? [0] : [0, 10, 38]).map((day) => ({
    on: daysAfter("2026-03-02", day),
    ...(day === 10 ? {} : { endedAt: "15:30" }),
  }));
  const timeline = aftercareTimeline({ sessions });
  const days = [-21, -14, -7, -3, -1, 0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 13, 16, 21, 28, 30, 37, 38, 45, 60, 80, 122, 180];
  return /** @type {Activity[]} */ (Object.keys(activities)).flatMap((activity) =>
    days.map((day) => ({ activity, timeline, date: daysAfter("2026-03-02", day) })),
  );
}

/** @type {(request: Request) => unknown} */
const timelineOf = (request) => aftercareTimeline(request);
/** @type {(variant: string) => (request: Request) => unknown} */
const byHand = (variant) =>
  variant === TIMELINES[2] ? timelinesByHand : (request) => timelineByHand(/** @type {Alone} */ (request));
/** @type {(asked: Asked) => unknown} */
const answerTo = ({ activity, timeline, date }) => canI(activity, timeline, date);

const isChild = await enter((contender, variant) => {
  const isLibrary = contender === LIBRARY;
  const entry = TIMELINES.includes(variant)
    ? { inputs: requests(variant), run: isLibrary ? timelineOf : byHand(variant) }
    : { inputs: questions(variant), run: isLibrary ? answerTo : contender === DATE_FNS ? canIInDateFns : canIByHand };
  return /** @type {import("./contender.mjs").Entry<unknown>} */ (entry);
});

if (!isChild) {
  for (const variant of TIMELINES)
    for (const request of requests(variant)) same(BY_HAND, request, byHand(variant)(request), timelineOf(request));
  /** @type {Map<string, number>} */
  const answers = new Map();
  for (const variant of ANSWERS)
    for (const asked of questions(variant)) {
      const expected = canI(asked.activity, asked.timeline, asked.date);
      answers.set(expected.answer, (answers.get(expected.answer) ?? 0) + 1);
      same(BY_HAND, [variant, asked.activity, asked.date], canIByHand(asked), expected);
      same(DATE_FNS, [variant, asked.activity, asked.date], canIInDateFns(asked), expected);
    }
  console.log(`timelines and answers equal: ${JSON.stringify(Object.fromEntries(answers))}`);
  const task = { file: import.meta.filename, name: "aftercare", bound: BY_HAND, library: LIBRARY };
  await hold({ ...task, variants: TIMELINES, rivals: [] });
  await hold({ ...task, variants: ANSWERS, rivals: [DATE_FNS] });
}
