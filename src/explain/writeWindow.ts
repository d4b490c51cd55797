import type { Window } from "../schedule/types.js";
import type { Locale } from "./types.js";
import { writeDate } from "./writeDate.js";
import { writeRange } from "./writeRange.js";

/**
 * A window in a sentence.
 * @internal
 */
export function writeWindow({ earliest, recommended, overdueFrom, lapsesOn }: Window, locale: Locale): string {
  return locale.sentences.visitWindow({
    earliest: writeDate(earliest, locale),
    recommended: writeRange(recommended, locale),
    overdueFrom: overdueFrom === null ? null : writeDate(overdueFrom, locale),
    lapsesOn: lapsesOn === null ? null : writeDate(lapsesOn, locale),
  });
}
