// @ts-check
// The days around one session written by hand: day integers, shared texts, one template an instruction. What a session does
// not change is taken from the library once, at load; so are the offsets, which a hand-written table would hold as numbers.
import { aftercareTimeline } from "scalp-micropigmentation/aftercare";
import { dayText, lastOfMonths, readDay } from "./days.mjs";

/** @import { AftercareTimeline, CareSession, DatedInstruction } from "scalp-micropigmentation/aftercare" */
/** @import { CalendarDate } from "scalp-micropigmentation/calendar" */

/** @typedef {{ sessions: readonly [CareSession] }} Request */

const SAMPLE = /** @type {CalendarDate} */ ("2026-03-02");
const sampleDay = readDay(SAMPLE);
/** The one instruction that counts in months, and how many. */
const IN_MONTHS = "no-blood-donation-yet";
const MONTHS = 4;

/** @type {(date: string | null) => number | null} */
const offset = (date) => (date === null ? null : readDay(date) - sampleDay);

/** @param {string} [endedAt] */
function templateOf(endedAt) {
  const timeline = aftercareTimeline({ sessions: [{ on: SAMPLE, endedAt }] });
  const instructions = timeline.instructions.map((like) => ({
    like,
    from: readDay(like.from) - sampleDay,
    isFromTimed: like.fromTime !== null,
    to: offset(like.to),
    isToTimed: like.toTime !== null,
    isInMonths: like.instruction === IN_MONTHS,
  }));
  const phases = timeline.phases.map(({ phase, from, to }) => ({ phase, from: offset(from), to: offset(to) }));
  return { instructions, phases, ruleSet: timeline.ruleSet, notes: timeline.notes, topics: timeline.topics };
}

const untimed = templateOf();
// Sources count in whole days of 24 hours, so that every time is that of the end.
const timed = templateOf("15:30");

/** @type {(day: number) => CalendarDate} */
const text = /** @type {any} */ (dayText);

/**
 * @param {Request} request
 * @returns {AftercareTimeline}
 */
export function timelineByHand({ sessions: [{ on, endedAt }] }) {
  const session = readDay(on);
  const { ruleSet, notes, topics, ...template } = endedAt === undefined ? untimed : timed;
  const time = endedAt ?? null;
  /** @type {AftercareTimeline["phases"][number][]} */
  const phases = [];
  for (const { phase, from, to } of template.phases)
    phases.push({
      phase,
      from: from === null ? null : text(session + from),
      to: to === null ? null : text(session + to),
    });
  /** @type {DatedInstruction[]} */
  const instructions = [];
  for (const { like, from, isFromTimed, to, isToTimed, isInMonths } of template.instructions)
    instructions.push({
      instruction: like.instruction,
      topic: like.topic,
      intensity: like.intensity,
      cadence: like.cadence,
      partOfDay: like.partOfDay,
      session: on,
      from: text(session + from),
      fromTime: isFromTimed ? time : null,
      to: isInMonths ? text(lastOfMonths(session, MONTHS)) : to === null ? null : text(session + to),
      toTime: isToTimed ? time : null,
      untilCondition: like.untilCondition,
      facts: like.facts,
      evidence: like.evidence,
      dissent: like.dissent,
    });
  return {
    resultType: "aftercare-timeline",
    ruleSet,
    notes,
    sessions: [endedAt === undefined ? { on } : { on, endedAt }],
    phases,
    instructions,
    topics,
  };
}
