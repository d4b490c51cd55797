// @ts-check
// "May I?" written by hand from the same timeline: plain loops, no lists that the answer does not need.
import { activities } from "scalp-micropigmentation/knowledge";
import { dayText, readDay } from "./days.mjs";

/** @import { AftercareTimeline, DatedInstruction, Permission, TopicGrounds } from "scalp-micropigmentation/aftercare" */
/** @import { CalendarDate } from "scalp-micropigmentation/calendar" */
/** @import { Activity } from "scalp-micropigmentation/knowledge" */

/** @typedef {{ activity: Activity, timeline: AftercareTimeline, date: CalendarDate }} Asked */
/** @typedef {{ waitsFor: readonly string[], keeps: readonly string[], otherwise?: "not-yet" | "no-source" }} Row */
/** @typedef {Pick<DatedInstruction, "evidence" | "dissent">} Speaks */

const rows = /** @type {Readonly<Record<Activity, Row>>} */ (activities);

/** @type {(into: DatedInstruction[], from: AftercareTimeline["instructions"], topics: readonly string[], date: string) => void} */
function collect(into, instructions, topics, date) {
  for (const topic of topics)
    for (const instruction of instructions)
      if (
        instruction.topic === topic &&
        instruction.from <= date &&
        (instruction.to === null || date <= instruction.to)
      )
        into.push(instruction);
}

/** @type {(list: readonly DatedInstruction[]) => DatedInstruction | undefined} what ends last among what is to be avoided */
function lastAvoided(list) {
  /** @type {DatedInstruction | undefined} */
  let last;
  for (const next of list) {
    if (next.intensity !== "avoid") continue;
    if (last === undefined) last = next;
    else if (last.to === null) return last;
    else if (next.to === null || next.to > last.to) last = next;
    else if (next.to === last.to && last.toTime !== null && (next.toTime === null || next.toTime > last.toTime))
      last = next;
  }
  return last;
}

/** @type {(list: readonly DatedInstruction[]) => Permission["because"]} */
const namesOf = (list) => list.map(({ instruction }) => instruction);

/** @type {(speakers: readonly Speaks[]) => Speaks} */
function citing(speakers) {
  const [first] = speakers;
  if (first !== undefined && speakers.length === 1) return { evidence: first.evidence, dissent: first.dissent };
  /** @type {string[]} */
  const evidence = [];
  for (const speaker of speakers)
    for (const claim of speaker.evidence) if (!evidence.includes(claim)) evidence.push(claim);
  /** @type {string[]} */
  const dissent = [];
  for (const speaker of speakers)
    for (const claim of speaker.dissent) if (!evidence.includes(claim) && !dissent.includes(claim)) dissent.push(claim);
  return /** @type {Speaks} */ (/** @type {unknown} */ ({ evidence, dissent }));
}

/** @type {(grounds: readonly TopicGrounds[]) => Permission["spread"]} */
const spreadOf = (grounds) => {
  const [first] = grounds;
  return first !== undefined && grounds.length === 1 ? first.spread : grounds.flatMap(({ spread }) => spread);
};

/**
 * @param {Asked} asked
 * @returns {Permission}
 */
export function canIByHand({ activity, timeline, date }) {
  const { waitsFor, keeps, otherwise } = rows[activity];
  const { ruleSet, notes, instructions, sessions, topics } = timeline;
  const isBefore = (sessions.at(-1)?.on ?? "") > date;
  const isAfter = (sessions[0]?.on ?? "~") <= date;
  /** @type {TopicGrounds[]} */
  const grounds = [];
  for (const topic of waitsFor)
    for (const ground of topics)
      if (ground.topic === topic && (ground.stage === "before" ? isBefore : isAfter)) grounds.push(ground);
  /** @type {DatedInstruction[]} */
  const said = [];
  collect(said, instructions, waitsFor, date);

  /** @type {Permission["answer"]} */
  let answer;
  let deciding = said;
  /** @type {readonly Speaks[]} */
  let speakers = [];
  /** @type {CalendarDate | null} */
  let from = null;
  /** @type {string | null} */
  let fromTime = null;

  let last = lastAvoided(said);
  if (last !== undefined) {
    answer = "not-yet";
    deciding = said.length === 1 ? said : said.filter(({ intensity }) => intensity === "avoid");
    speakers = deciding;
    if (otherwise === undefined)
      while (last !== undefined && last.to !== null) {
        if (last.toTime !== null) {
          from = last.to;
          fromTime = last.toTime;
          break;
        }
        const next = /** @type {CalendarDate} */ (dayText(readDay(last.to) + 1));
        /** @type {DatedInstruction[]} */
        const then = [];
        collect(then, instructions, waitsFor, next);
        last = lastAvoided(then);
        if (last === undefined) from = next;
      }
  } else {
    /** @type {DatedInstruction[]} */
    const how = [];
    for (const instruction of said)
      if (instruction.intensity !== "do" || (instruction.from === date && instruction.fromTime !== null))
        how.push(instruction);
    const limits = how.length;
    if (limits === 0 && (grounds.length === 0 || otherwise === "no-source")) {
      answer = "no-source";
      deciding = [];
    } else if (limits === 0 && otherwise !== undefined) {
      answer = otherwise;
      deciding = [];
      speakers = grounds;
    } else {
      for (const instruction of how)
        if (instruction.from === date && instruction.fromTime !== null) {
          fromTime = instruction.fromTime;
          break;
        }
      collect(how, instructions, keeps, date);
      if (how.length === 0) {
        answer = "yes";
        speakers = said.length === 0 ? grounds : [...said, ...grounds];
      } else {
        answer = "limited";
        deciding = how;
        speakers = limits > 0 ? how : [...grounds, ...how];
      }
    }
  }
  const because = namesOf(deciding);
  const { evidence, dissent } = citing(speakers);
  return {
    resultType: "permission",
    ruleSet,
    notes,
    activity,
    date,
    answer,
    from,
    fromTime,
    how: answer === "limited" ? because : [],
    because,
    spread: answer === "no-source" ? [] : spreadOf(grounds),
    evidence,
    dissent,
  };
}
