import type { BackwardPlan, ChainLink } from "../schedule/backward/types.js";
import { stepKind } from "../schedule/course/stepKind.js";
import { cite } from "./cite.js";
import { explainBlocks } from "./explainBlocks.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";
import { visitName } from "./visitName.js";
import { writeDate } from "./writeDate.js";

function linkSentence(link: ChainLink, locale: Locale): string {
  const { kind, step, from, to, days, count } = link;
  const visit = step === null ? null : visitName({ step, kind: stepKind(step) }, locale);
  const { sentences, chainLinks } = locale;
  const said = sentences.chainLink(
    chainLinks[kind],
    visit,
    writeDate(from, locale),
    writeDate(to, locale),
    days,
    count,
  );
  return cite(said, link, locale);
}

/**
 * A plan back from a day in sentences.
 * @internal
 */
export function explainBackward(backward: BackwardPlan, locale: Locale): string[] {
  const { healedBy, latestStart, earliestHealed, plans, because, blocked, notes } = backward;
  const { sentences } = locale;
  const date = (day: typeof healedBy): string => writeDate(day, locale);
  const answer =
    latestStart === null
      ? sentences.notHealedInTime(date(healedBy), earliestHealed === null ? null : date(earliestHealed))
      : sentences.healedInTime(date(healedBy), date(latestStart));
  return [
    answer,
    ...explainBlocks(blocked, locale),
    ...plans.map(({ start, healedOn, spareDays }) => sentences.wayBack(date(start), date(healedOn), spareDays)),
    ...because.map((link) => linkSentence(link, locale)),
    ...explainNotes(notes, locale),
  ];
}
