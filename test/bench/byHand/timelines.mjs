// @ts-check
// The days around several sessions written by hand, as ./timeline.mjs does those around one. What a session asks for where
// another follows a year later is taken from the library once, at load; what comes nearer is cut, and gives way, here.
import { aftercareTimeline } from "scalp-micropigmentation/aftercare";
import { dayText, lastOfMonths, readDay } from "./days.mjs";

/** @import { AftercareTimeline, CareSession, DatedInstruction } from "scalp-micropigmentation/aftercare" */
/** @import { CalendarDate } from "scalp-micropigmentation/calendar" */

/** @typedef {{ sessions: readonly CareSession[] }} Request in order, each on a day of its own, no end known */
/** @typedef {{ like: DatedInstruction, from: number, to: number | null, isOneDay: boolean, isLasting: boolean, isBetween: boolean, isInMonths: boolean, isContested: boolean, isAvoided: boolean }} Row */
/** @typedef {{ row: Row, session: CalendarDate, from: number, to: number | null }} Piece */

const FIRST = /** @type {CalendarDate} */ ("2026-03-02");
const SECOND = /** @type {CalendarDate} */ ("2027-03-02");
const IN_MONTHS = "no-blood-donation-yet";
const MONTHS = 4;
/** What is for one day before a session is left out where that day has passed. */
const ON_ONE_DAY = ["have-hair-cut-before", "exfoliate-before"];

/** @type {(day: number) => CalendarDate} */
const text = /** @type {any} */ (dayText);

const alone = aftercareTimeline({ sessions: [{ on: FIRST }] });
const twice = aftercareTimeline({ sessions: [{ on: FIRST }, { on: SECOND }] });
const first = readDay(FIRST);
const forLife = alone.instructions.filter(({ to }) => to === null).map(({ instruction }) => instruction);
const isBefore = (/** @type {DatedInstruction} */ { from }) => from < FIRST;
const topics = (/** @type {boolean} */ before) =>
  alone.instructions.filter((one) => isBefore(one) === before).map(({ topic }) => topic);
const contested = topics(true).filter((topic) => topics(false).includes(topic));

/** @type {(like: DatedInstruction) => Row} */
const rowOf = (like) => {
  const single = alone.instructions.find(({ instruction }) => instruction === like.instruction);
  const isBetween = single === undefined;
  const isLasting = forLife.includes(like.instruction);
  const to = isLasting || isBetween || like.to === null ? null : readDay(like.to) - first;
  return {
    like: single ?? like,
    from: readDay(like.from) - first,
    to,
    isOneDay: ON_ONE_DAY.includes(like.instruction),
    isLasting,
    isBetween,
    isInMonths: like.instruction === IN_MONTHS,
    isContested: contested.includes(like.topic),
    isAvoided: like.intensity === "avoid",
  };
};
const ofFirst = twice.instructions.filter(({ session }) => session === FIRST);
const preparation = ofFirst.filter(isBefore).map(rowOf);
/** In the order of a day; what is for life, once it has begun, goes on from the day of the session. */
const care = ofFirst
  .filter((one) => !isBefore(one))
  .filter(({ instruction }, index, all) => all.findIndex((one) => one.instruction === instruction) === index)
  .map(rowOf);
const { phases, ruleSet, notes, topics: grounds } = alone;
const untils = phases.slice(1).map(({ phase, to }) => ({ phase, until: to === null ? null : readDay(to) - first }));

/** @type {(a: Piece, b: Piece) => boolean} */
const meet = (a, b) =>
  a.row.like.topic === b.row.like.topic && (a.to === null || b.from <= a.to) && (b.to === null || b.to >= a.from);

/** @type {(into: Piece[], piece: Piece, blocks: readonly Piece[], start: number) => void} the piece without the days of others */
function withoutBlocks(into, piece, blocks, start) {
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !meet(piece, block)) continue;
    if (piece.from < block.from) withoutBlocks(into, { ...piece, to: block.from - 1 }, blocks, index + 1);
    if (block.to !== null && (piece.to === null || block.to < piece.to))
      withoutBlocks(into, { ...piece, from: block.to + 1 }, blocks, index + 1);
    return;
  }
  into.push(piece);
}

/** @type {(row: Row, day: number, end: number | null) => number | null} */
function lastDay(row, day, end) {
  const last = row.to === null ? null : row.isInMonths ? lastOfMonths(day, MONTHS) : day + row.to;
  return end !== null && (last === null || last > end) ? end : last;
}

/** @type {(piece: Piece) => DatedInstruction} */
const dated = ({ row: { like }, session, from, to }) => ({
  instruction: like.instruction,
  topic: like.topic,
  intensity: like.intensity,
  cadence: like.cadence,
  partOfDay: like.partOfDay,
  session,
  from: text(from),
  fromTime: null,
  to: to === null ? null : text(to),
  toTime: null,
  untilCondition: like.untilCondition,
  facts: like.facts,
  evidence: like.evidence,
  dissent: like.dissent,
});

/** @type {(into: Piece[], before: readonly Piece[], after: readonly Piece[]) => void} what the session before asks for, last */
function giveWay(into, before, after) {
  const stops = before.filter(({ row }) => row.isContested && row.isAvoided);
  for (const piece of after)
    if (piece.row.isContested && !piece.row.isAvoided) withoutBlocks(into, piece, stops, 0);
    else into.push(piece);
  const fresh = after.filter(({ row }) => row.isContested);
  for (const piece of before)
    if (piece.row.isContested && !piece.row.isAvoided) withoutBlocks(into, piece, fresh, 0);
    else into.push(piece);
}

/** @type {(days: readonly number[], sessions: readonly CareSession[]) => Piece[]} */
function piecesOf(days, sessions) {
  /** @type {Piece[]} */
  const pieces = [];
  /** @type {Piece[]} */
  let after = [];
  for (let index = 0; index < days.length; index++) {
    const day = days[index] ?? 0;
    const session = sessions[index]?.on ?? FIRST;
    const earliest = index === 0 ? -Infinity : (days[index - 1] ?? 0) + 1;
    /** @type {Piece[]} */
    const before = [];
    for (const row of preparation) {
      const from = day + row.from;
      const to = day + (row.to ?? 0);
      if (from >= earliest) before.push({ row, session, from, to });
      else if (!row.isOneDay && earliest <= to) before.push({ row, session, from: earliest, to });
    }
    giveWay(pieces, before, after);
    const next = days[index + 1];
    const end = next === undefined ? null : next - 1;
    after = [];
    for (const row of care) {
      const from = day + row.from;
      if ((row.isBetween && end === null) || (end !== null && end < from)) continue;
      after.push({ row, session, from, to: lastDay(row, day, end) });
    }
  }
  pieces.push(...after);
  return pieces;
}

/** @type {(pieces: readonly Piece[]) => DatedInstruction[]} what goes on for life stands once while nothing interrupts it */
function joined(pieces) {
  /** @type {Piece[]} */
  const all = [];
  /** @type {Map<Row, Piece>} */
  const latest = new Map();
  for (const piece of pieces) {
    const before = piece.row.isLasting ? latest.get(piece.row) : undefined;
    if (before?.to === piece.from - 1) before.to = piece.to;
    else {
      all.push(piece);
      if (piece.row.isLasting) latest.set(piece.row, piece);
    }
  }
  return all.map(dated);
}

/** @type {(days: readonly number[]) => AftercareTimeline["phases"]} */
function phasesOf(days) {
  /** @type {AftercareTimeline["phases"][number][]} */
  const all = [{ phase: "preparation", from: null, to: text((days[0] ?? 0) - 1) }];
  for (let index = 0; index < days.length; index++) {
    const day = days[index] ?? 0;
    const next = days[index + 1];
    const end = next === undefined ? null : next - 1;
    let from = day;
    for (const { phase, until } of untils) {
      const last = until === null || (end !== null && day + until > end) ? end : day + until;
      if (last !== null && last < from) continue;
      all.push({ phase, from: text(from), to: last === null ? null : text(last) });
      if (last === null) break;
      from = last + 1;
    }
  }
  return all;
}

/**
 * @param {Request} request
 * @returns {AftercareTimeline}
 */
export function timelinesByHand({ sessions }) {
  const days = sessions.map(({ on }) => readDay(on));
  return {
    resultType: "aftercare-timeline",
    ruleSet,
    notes,
    sessions: sessions.map(({ on }) => ({ on })),
    phases: phasesOf(days),
    instructions: joined(piecesOf(days, sessions)),
    topics: grounds,
  };
}
