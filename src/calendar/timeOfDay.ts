/**
 * How many minutes a day has. Days here are those of a wall calendar: no clock is ever put forward or back.
 * @internal
 */
export const MINUTES_A_DAY = 1440;

/** @internal */
export const HOURS_A_DAY = 24;

const MINUTES_AN_HOUR = 60;

/**
 * The minute of the day that `HH:MM` names, or `undefined` when it names none.
 * @internal
 */
export function minutesOf(text: unknown): number | undefined {
  if (typeof text !== "string" || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) return undefined;
  return Number(text.slice(0, 2)) * MINUTES_AN_HOUR + Number(text.slice(3));
}

const pad = (value: number): string => String(value).padStart(2, "0");

/** Texts of the minutes of a day are made once and shared, like those of the days. */
const shared = /* @__PURE__ */ new Array<string | undefined>(MINUTES_A_DAY);

/**
 * A minute of the day, 0 to 1439, as `HH:MM`.
 * @internal
 */
export const timeOf = (minutes: number): string =>
  (shared[minutes] ??= `${pad(Math.floor(minutes / MINUTES_AN_HOUR))}:${pad(minutes % MINUTES_AN_HOUR)}`);
