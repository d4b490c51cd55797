declare const calendarDateBrand: unique symbol;
declare const partialDateBrand: unique symbol;

/**
 * A day on the wall calendar, `YYYY-MM-DD`, years 0001 to 9999, proleptic Gregorian.
 * It carries no clock time and no time zone. Made by {@link calendarDate}.
 */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/**
 * A day of which perhaps only the month or the year is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as in the FHIR `date`.
 * Made by {@link partialDate}; every {@link CalendarDate} is one.
 */
export type PartialDate = CalendarDate | (string & { readonly [partialDateBrand]: true });

/**
 * A length on the calendar in whole numbers, which may be negative. Years and months are counted first, as months; then
 * weeks and days. "Six months less four days" is `{ months: 6, days: -4 }`.
 */
export interface Duration {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly weeks?: number | undefined;
  readonly days?: number | undefined;
}

/** Days from `from` to `to`, both included. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Where a month step lands when the month is too short: `forward` goes on to the 1st of the next month (safe for a bound
 * that says "not before"), `back` stays on the last day of the month (safe for a bound that says "not after").
 */
export type Rounding = "forward" | "back";

/** Any value that survives a round trip through JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };
