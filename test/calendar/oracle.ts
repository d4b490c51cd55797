import { addDays } from "date-fns/addDays";
import { lightFormat } from "date-fns/lightFormat";
import type { CalendarDate, PartialDate } from "../../src/calendar/index.js";

export const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * A date whose clock always shows UTC, so that date-fns computes with it alike on every machine. `TZDateMini` does the
 * same forty times slower; day.test.ts checks that both agree.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }
  override setFullYear(...parts: [number, number?, number?]): number {
    return this.setUTCFullYear(...(parts as [number]));
  }
  override setMonth(...parts: [number, number?]): number {
    return this.setUTCMonth(...(parts as [number]));
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(...parts: [number, number?, number?, number?]): number {
    return this.setUTCHours(...(parts as [number]));
  }
  override getTimezoneOffset(): number {
    return 0;
  }
}

/** For tests with a loop of 100,000 steps: under coverage or with mutants in the code they take many times as long. */
export const LONG = { timeout: 120_000 };

/** The oracle's date of a text. */
export const utc = (text: string): UtcDate => new UtcDate(`${text}T00:00:00Z`);

/** The oracle's text of a date. */
export const write = (date: Date): CalendarDate => lightFormat(date, "yyyy-MM-dd") as CalendarDate;

/** The oracle's text of a day counted from 1970-01-01. */
export const textOfDay = (day: number): CalendarDate => write(new UtcDate(day * MILLISECONDS_PER_DAY));

/** A text moved by days, by the oracle. */
export const moved = (text: string, days: number): CalendarDate => write(addDays(utc(text), days));

/** A text taken for a day without asking the library. */
export const asDate = (text: string): CalendarDate => text as CalendarDate;

/** A text taken for a half-known date without asking the library. */
export const asPartial = (text: string): PartialDate => text as PartialDate;

/** Whether a text is a day, by a way of its own: the right shape, and the runtime reads and writes it unchanged. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || text.startsWith("0000")) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}

/** Collects what went wrong in a long loop, a few cases of it; comparing is cheap where `expect` is not. */
export class Mismatches {
  readonly found: string[] = [];
  compared = 0;

  /** Notes a case whose two answers differ. */
  check(actual: unknown, expected: unknown, describe: () => string): void {
    this.compared++;
    if (actual === expected || this.found.length >= 10) return;
    this.found.push(`${describe()}: ${String(actual)} instead of ${String(expected)}`);
  }
}
