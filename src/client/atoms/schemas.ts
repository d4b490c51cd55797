import * as z from "zod";
import { isCalendarDate } from "../../calendar/isCalendarDate.js";
import { isPartialDate } from "../../calendar/isPartialDate.js";
import type { CalendarDate, PartialDate } from "../../calendar/types.js";
import type { NumberBounds } from "../../knowledge/failures/bounds.js";

/** No honest list is longer, and no honest text; a longer one is refused before it costs anything. */
const LONGEST_LIST = 200;
const LONGEST_TEXT = 200;

/** Checks text as a date and brands it; the pattern is what JSON Schema can say of it. */
function dateSchema<T extends string>(is: (text: unknown) => text is T, pattern: RegExp, form: string): z.ZodType<T> {
  return z
    .string()
    .regex(pattern, { error: `Not a date in ${form}.`, abort: true })
    .refine(is, { error: `Not a real date in ${form}.` });
}

function number({ min, max, whole }: NumberBounds) {
  const above = (whole === undefined ? z.number() : z.int()).min(min);
  return (max === undefined ? above : above.max(max)).optional();
}

/**
 * The small schemas that the larger ones are made of: yes or no, a day, a half-known date, an end that may be open, a number
 * within its bounds, a text and a list of no more than a reasonable length.
 * @internal
 */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- what zod infers is what each schema proves
export function atoms() {
  const yesNo = z.boolean().optional();
  const day: z.ZodType<CalendarDate> = dateSchema(isCalendarDate, /^\d{4}-\d{2}-\d{2}$/, "YYYY-MM-DD");
  const date: z.ZodType<PartialDate> = dateSchema(
    isPartialDate,
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    "YYYY, YYYY-MM or YYYY-MM-DD",
  );
  const text = z.string().max(LONGEST_TEXT);
  const list = <T extends z.ZodType>(item: T) => z.array(item).max(LONGEST_LIST);
  return { yesNo, day, date: date.optional(), sureDate: date, end: date.nullable().optional(), number, text, list };
}

type Keys<T> = keyof NonNullable<T>;

/**
 * `true` where a schema and a written type have the same keys: a forgotten optional key does not compile.
 * @internal
 */
export type SameKeys<A, B> = [Keys<A>] extends [Keys<B>] ? ([Keys<B>] extends [Keys<A>] ? true : never) : never;
