import type { PlannedStep, SessionCount, TreatmentPlan } from "../schedule/types.js";
import { cite } from "./cite.js";
import { explainBlocks } from "./explainBlocks.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";
import { visitName } from "./visitName.js";
import { writeDate } from "./writeDate.js";
import { writeRange } from "./writeRange.js";

function stepSentences(step: PlannedStep, locale: Locale): string[] {
  const { sentences, walls } = locale;
  const { window, proposed, shifts } = step;
  const overdue = window.overdueFrom === null ? null : writeDate(window.overdueFrom, locale);
  const planned = sentences.planned(
    visitName(step, locale),
    writeDate(proposed, locale),
    writeRange(window.recommended, locale),
    overdue,
  );
  return [
    cite(planned, step, locale),
    ...shifts.map(({ from, to, because }) =>
      sentences.shifted(
        writeDate(from, locale),
        writeDate(to, locale),
        because.map((wall) => walls[wall]),
      ),
    ),
  ];
}

/** Where a session is to come: how many there are in all. Once all are done, nobody needs to be told. */
function countSentences(steps: readonly PlannedStep[], count: SessionCount, locale: Locale): string[] {
  if (steps.every(({ kind }) => kind !== "session")) return [];
  const { planned, least, most } = count;
  return [cite(locale.sentences.sessionCount(planned, least, most), count, locale)];
}

/**
 * A plan in sentences.
 * @internal
 */
export function explainPlan(plan: TreatmentPlan, locale: Locale): string[] {
  const { blocked, steps, sessionCount, refreshExpected, notes } = plan;
  const lines = [
    ...explainBlocks(blocked, locale),
    ...steps.flatMap((step) => stepSentences(step, locale)),
    ...countSentences(steps, sessionCount, locale),
  ];
  const noted = explainNotes(notes, locale);
  if (refreshExpected === null) return [...lines, ...noted];
  const { from, to } = refreshExpected.between;
  const refresh = locale.sentences.refreshExpected(writeDate(from, locale), writeDate(to, locale));
  return [...lines, cite(refresh, refreshExpected, locale), ...noted];
}
