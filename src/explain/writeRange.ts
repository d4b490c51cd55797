import type { DateRange } from "../calendar/types.js";
import type { Locale } from "./types.js";
import { writeDate } from "./writeDate.js";

/**
 * Writes days out in words: a single one as itself.
 * @internal
 */
export function writeRange({ from, to }: DateRange, locale: Locale): string {
  const first = writeDate(from, locale);
  return from === to ? first : locale.sentences.range(first, writeDate(to, locale));
}
