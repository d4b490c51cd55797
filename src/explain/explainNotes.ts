import type { Note } from "../protocol/types.js";
import type { Locale } from "./types.js";
import { writeDate } from "./writeDate.js";

/**
 * What there is to know beside an answer, in sentences.
 * @internal
 */
export function explainNotes(notes: readonly Note[], locale: Locale): string[] {
  const { parameters, sentences } = locale;
  return notes.map((note) => {
    const name = parameters[note.parameter];
    return note.kind === "acknowledged"
      ? sentences.acknowledged(name)
      : sentences.reviewDue(name, writeDate(note.reviewBy, locale));
  });
}
