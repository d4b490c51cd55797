import { dayOf, textOf } from "../calendar/day.js";
import type { CalendarDate } from "../calendar/types.js";
import type { Activity } from "../knowledge/activities.js";
import type { CareTopic } from "../knowledge/careInstructions/row.js";
import { holdsOn } from "./holdsOn.js";
import { firstSession, rowOf } from "./permission/asked.js";
import type { Permission } from "./permission/types.js";
import type { AftercareTimeline, DatedInstruction, TopicGrounds } from "./types.js";

function spokenOf(
  { instructions }: AftercareTimeline,
  topics: readonly CareTopic[],
  date: CalendarDate,
): DatedInstruction[] {
  const spoken: DatedInstruction[] = [];
  for (const topic of topics) {
    for (const instruction of instructions) {
      if (instruction.topic === topic && holdsOn(instruction, date)) spoken.push(instruction);
    }
  }
  return spoken;
}

const isAvoided = ({ intensity }: DatedInstruction): boolean => intensity === "avoid";

/** What ends last: what never does, else the latest day; on one day, what holds the whole of it. */
function lastToEnd(blockers: readonly DatedInstruction[]): DatedInstruction | undefined {
  const end = ({ to, toTime }: DatedInstruction): string => (to === null ? "~" : `${to} ${toTime ?? "~"}`);
  return blockers.reduce<DatedInstruction | undefined>(
    (last, next) => (last === undefined || end(next) > end(last) ? next : last),
    undefined,
  );
}

/** The first day on which nothing forbids it, past every session that starts a wait anew. */
function endOf(
  timeline: AftercareTimeline,
  topics: readonly CareTopic[],
  blockers: readonly DatedInstruction[],
): Pick<Permission, "from" | "fromTime"> {
  let last = lastToEnd(blockers);
  while (last !== undefined && last.to !== null) {
    if (last.toTime !== null) return { from: last.to, fromTime: last.toTime };
    const from = textOf(dayOf(last.to) + 1);
    last = lastToEnd(spokenOf(timeline, topics, from).filter(isAvoided));
    if (last === undefined) return { from, fromTime: null };
  }
  return { from: null, fromTime: null };
}

/** What sources say on these topics about a day that lies before a session, after one, or both. */
function groundsOn(
  { topics, sessions }: AftercareTimeline,
  wanted: readonly CareTopic[],
  date: CalendarDate,
): TopicGrounds[] {
  const [first, last] = [sessions[0], sessions.at(-1)];
  const isBefore = last !== undefined && last.on > date;
  const isAfter = first !== undefined && first.on <= date;
  const grounds: TopicGrounds[] = [];
  for (const topic of wanted) {
    for (const ground of topics) {
      if (ground.topic === topic && (ground.stage === "before" ? isBefore : isAfter)) grounds.push(ground);
    }
  }
  return grounds;
}

interface Speaks {
  readonly evidence: TopicGrounds["evidence"];
  readonly dissent: TopicGrounds["dissent"];
}

/** Everybody's claims, each once; what one of several rests on nobody disputes. */
function citing(speakers: readonly Speaks[]): Speaks {
  const [first] = speakers;
  if (first !== undefined && speakers.length === 1) return { evidence: first.evidence, dissent: first.dissent };
  const evidence = new Set(speakers.flatMap((speaker) => speaker.evidence));
  const dissent = new Set(speakers.flatMap((speaker) => speaker.dissent));
  return { evidence: [...evidence], dissent: [...dissent].filter((claim) => !evidence.has(claim)) };
}

function spreadOf(grounds: readonly TopicGrounds[]): TopicGrounds["spread"] {
  const [first] = grounds;
  return first !== undefined && grounds.length === 1 ? first.spread : grounds.flatMap(({ spread }) => spread);
}

const beginsOn = (date: CalendarDate, { from, fromTime }: DatedInstruction): boolean =>
  from === date && fromTime !== null;

/** The hour of the day on which the first of these begins, if one does. */
const beginning = (limits: readonly DatedInstruction[], date: CalendarDate): Pick<Permission, "from" | "fromTime"> => ({
  from: null,
  fromTime: limits.find((instruction) => beginsOn(date, instruction))?.fromTime ?? null,
});

/**
 * Answers "may I?" for one day, from a closed list of activities.
 *
 * @param activity - what the client wants to do
 * @param timeline - what {@link aftercareTimeline} gave, or the same read back from JSON
 * @param date - any day
 * @returns yes; limited, with the instructions to keep to meanwhile; not yet, with the first day on which nothing forbids it;
 *   or `no-source` where no source that was read covers it: ask the practitioner. With the spread among the sources
 * @throws SmpError `unknown-activity`, `invalid-date`, `no-sessions` for a timeline without sessions
 *
 * @example
 * ```ts
 * import { aftercareTimeline, calendarDate, canI } from "scalp-micropigmentation";
 *
 * const timeline = aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-02") }] });
 * const pool = canI("swim-in-a-pool", timeline, calendarDate("2026-03-09"));
 * [pool.answer, pool.from]; // => ["not-yet", "2026-03-30"]
 * canI("color-festival", timeline, calendarDate("2026-03-04")).answer; // => "no-source"
 * ```
 */
export function canI(activity: Activity, timeline: AftercareTimeline, date: CalendarDate): Permission {
  const { waitsFor, keeps, otherwise = "yes" } = rowOf(activity);
  dayOf(date);
  firstSession(timeline);
  const grounds = groundsOn(timeline, waitsFor, date);
  const asked = spokenOf(timeline, waitsFor, date);
  const give = (
    answer: Permission["answer"],
    deciding: readonly DatedInstruction[],
    speakers: readonly Speaks[],
    when: Pick<Permission, "from" | "fromTime"> = { from: null, fromTime: null },
  ): Permission => {
    const because = deciding.map(({ instruction }) => instruction);
    const { evidence, dissent } = citing(speakers);
    return {
      resultType: "permission",
      ruleSet: timeline.ruleSet,
      notes: timeline.notes,
      activity,
      date,
      answer,
      from: when.from,
      fromTime: when.fromTime,
      how: answer === "limited" ? because : [],
      because,
      spread: answer === "no-source" ? [] : spreadOf(grounds),
      evidence,
      dissent,
    };
  };

  const blockers = asked.filter(isAvoided);
  if (blockers.length > 0) {
    const end = otherwise === "yes" ? endOf(timeline, waitsFor, blockers) : undefined;
    return give("not-yet", blockers, blockers, end);
  }
  const limits = asked.filter((instruction) => instruction.intensity !== "do" || beginsOn(date, instruction));
  const isCovered = grounds.length > 0 && otherwise !== "no-source";
  if (limits.length === 0 && !isCovered) return give("no-source", [], []);
  if (limits.length === 0 && otherwise !== "yes") return give(otherwise, [], grounds);
  const how = [...limits, ...spokenOf(timeline, keeps, date)];
  if (how.length === 0) return give("yes", asked, [...asked, ...grounds]);
  return give("limited", how, limits.length > 0 ? how : [...grounds, ...how], beginning(limits, date));
}
