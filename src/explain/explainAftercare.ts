import type { AftercareDay, AftercareTimeline, DatedInstruction } from "../aftercare/types.js";
import type { CalendarDate } from "../calendar/types.js";
import type { CareCadence } from "../knowledge/careInstructions.js";
import type { ValueRange } from "../knowledge/parameters/row.js";
import type { ParameterId } from "../knowledge/parameters.js";
import { cite } from "./cite.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";
import { writeDate } from "./writeDate.js";

/** The figure that a cadence is about. */
const FIGURE: Readonly<Partial<Record<CareCadence, readonly ParameterId[]>>> = {
  "times-a-day": ["daily-moisturizer"],
  "times-a-week": ["shampoo-frequency"],
  "when-outside": ["sunscreen-factor"],
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

function writeDays(from: CalendarDate | null, to: CalendarDate | null, locale: Locale): string {
  const write = (date: CalendarDate | null): string | null => (date === null ? null : writeDate(date, locale));
  return locale.sentences.openRange(write(from), write(to));
}

function instructionSentence(dated: DatedInstruction, locale: Locale): string {
  const { instructions, cadences, sentences } = locale;
  const days = writeDays(dated.from, dated.to, locale);
  const cadence = cadences[dated.cadence](figureOf(dated));
  return cite(sentences.instruction(instructions[dated.instruction], cadence, days), dated, locale);
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
    ...explainNotes(today.notes, locale),
    sentences.ifWorse,
  ];
}
