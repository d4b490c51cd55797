import type { AftercareDay, AftercareTimeline, DatedInstruction } from "../aftercare/types.js";
import type { CalendarDate } from "../calendar/types.js";
import type { CareCadence, CareInstructionId } from "../knowledge/careInstructions.js";
import type { ValueRange } from "../knowledge/parameters/row.js";
import type { ParameterId } from "../knowledge/parameters.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";
import { writeDate } from "./writeDate.js";

/** The figure that a cadence is about. */
const FIGURE: Readonly<Partial<Record<CareCadence, readonly ParameterId[]>>> = {
  "times-a-day": ["daily-moisturizer", "preparation-moisturizing-frequency"],
  "times-a-week": ["shampoo-frequency"],
  "when-outside": ["sunscreen-factor", "long-term-sunscreen-factor"],
};

const isFigure = (value: unknown): value is number | ValueRange =>
  typeof value === "number" || (typeof value === "object" && value !== null);

function figureOf({ cadence, facts }: DatedInstruction): number | ValueRange | undefined {
  for (const parameter of FIGURE[cadence] ?? []) {
    const value = facts[parameter];
    if (isFigure(value)) return value;
  }
  return undefined;
}

/**
 * Days, and times of the first and the last of them where they are known.
 * @internal
 */
export function writeDays(
  from: CalendarDate | null,
  to: CalendarDate | null,
  locale: Locale,
  fromTime: string | null = null,
  toTime: string | null = null,
): string {
  const write = (date: CalendarDate | null, time: string | null): string | null => {
    if (date === null) return null;
    const day = writeDate(date, locale);
    return time === null ? day : locale.sentences.atTime(day, time);
  };
  return locale.sentences.openRange(write(from, fromTime), write(to, toTime));
}

function instructionSentence(dated: DatedInstruction, locale: Locale): string {
  const { instructions, cadences, partsOfDay, careConditions, sentences } = locale;
  const days = writeDays(dated.from, dated.to, locale, dated.fromTime, dated.toTime);
  const cadence = [
    cadences[dated.cadence](figureOf(dated)),
    dated.partOfDay === null ? "" : partsOfDay[dated.partOfDay],
    dated.untilCondition === null ? "" : careConditions[dated.untilCondition],
  ];
  const often = cadence.filter(Boolean).join(", ");
  return cite(sentences.instruction(instructions[dated.instruction], often, days), dated, locale);
}

/** What begins and ends tomorrow, and the session that is prepared for. */
function aheadOf({ nextSession, tomorrow }: AftercareDay, locale: Locale): string[] {
  const { instructions, sentences } = locale;
  const say = (ids: readonly CareInstructionId[]): string[] => ids.map((id) => instructions[id]);
  return [
    nextSession === null ? "" : sentences.nextSession(writeDate(nextSession.on, locale), nextSession.inDays),
    sentences.tomorrow(say(tomorrow.begins), say(tomorrow.ends)),
  ].filter(Boolean);
}

/**
 * A timeline in sentences: its phases, then its instructions.
 * @internal
 */
export function explainTimeline(timeline: AftercareTimeline, locale: Locale): string[] {
  const { phases, sentences } = locale;
  return [
    ...timeline.phases.map(({ phase, from, to }) => sentences.phase(phases[phase], writeDays(from, to, locale))),
    ...timeline.instructions.map((instruction) => instructionSentence(instruction, locale)),
    ...explainNotes(timeline.notes, locale),
    sentences.ifWorse,
  ];
}

/**
 * One day in sentences.
 * @internal
 */
export function explainDay(today: AftercareDay, locale: Locale): string[] {
  const { phases, sentences } = locale;
  return [
    sentences.day(writeDate(today.date, locale), today.day, phases[today.phase]),
    ...[...today.do, ...today.limit, ...today.avoid, ...today.ask].map((dated) => instructionSentence(dated, locale)),
    ...aheadOf(today, locale),
    ...explainNotes(today.notes, locale),
    sentences.ifWorse,
  ];
}
