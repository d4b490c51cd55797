import type { DiaryCheck, Permission, PermissionOutlook, PermissionPeriod } from "../aftercare/permission/types.js";
import type { FigureSpread } from "../aftercare/types.js";
import type { Activity } from "../knowledge/activities.js";
import { cite } from "./cite.js";
import { writeDays } from "./explainAftercare.js";
import { explainNotes } from "./explainNotes.js";
import type { Locale } from "./types.js";
import { writeDate } from "./writeDate.js";

type Answered = Pick<PermissionPeriod, "answer" | "how"> & Pick<Permission, "from" | "fromTime">;

function writeFrom({ from, fromTime }: Pick<Permission, "from" | "fromTime">, locale: Locale): string | null {
  if (from === null) return null;
  const day = writeDate(from, locale);
  return fromTime === null ? day : locale.sentences.atTime(day, fromTime);
}

function answerSentence(activity: Activity, answered: Answered, days: string, locale: Locale): string {
  const { activities, instructions, sentences } = locale;
  const name = activities[activity];
  switch (answered.answer) {
    case "yes":
      return sentences.mayDo(name, days);
    case "limited": {
      const how = answered.how.map((instruction) => instructions[instruction]);
      return sentences.mayDoLimited(name, days, how, answered.fromTime);
    }
    case "not-yet":
      return sentences.mayNotYet(name, days, writeFrom(answered, locale));
    case "no-source":
      return sentences.noSource(name, days);
  }
}

const spreadSentences = (spread: readonly FigureSpread[], { parameters, units, sentences }: Locale): string[] =>
  spread.map(({ parameter, unit, lowest, highest }) =>
    sentences.spread(parameters[parameter], lowest, highest, units[unit]),
  );

function permissionSentence(permission: Permission, locale: Locale): string {
  const days = writeDays(permission.date, permission.date, locale);
  return cite(answerSentence(permission.activity, permission, days, locale), permission, locale);
}

/**
 * Whether the client may do something on a day, in sentences.
 * @internal
 */
export function explainPermission(permission: Permission, locale: Locale): string[] {
  const because = permission.because.map((instruction) => locale.instructions[instruction]);
  const isSaid = permission.answer === "limited" || because.length === 0;
  return [
    permissionSentence(permission, locale),
    ...(isSaid ? [] : [locale.sentences.follows(because)]),
    ...spreadSentences(permission.spread, locale),
    ...explainNotes(permission.notes, locale),
    locale.sentences.practitionerFirst,
  ];
}

/**
 * When the client may do something, in sentences.
 * @internal
 */
export function explainOutlook(outlook: PermissionOutlook, locale: Locale): string[] {
  const { activity, periods, spread, notes } = outlook;
  const { activities, sentences } = locale;
  const from = writeFrom(outlook, locale);
  const headline = from === null ? [] : [cite(sentences.mayFrom(activities[activity], from), outlook, locale)];
  const said = periods.map((period) => {
    const next = { ...period, from: period.answer === "not-yet" ? outlook.from : null };
    return answerSentence(activity, next, writeDays(period.from, period.to, locale), locale);
  });
  return [
    ...headline,
    ...said,
    ...spreadSentences(spread, locale),
    ...explainNotes(notes, locale),
    sentences.practitionerFirst,
  ];
}

/**
 * A client's plans that clash, in sentences.
 * @internal
 */
export function explainDiary({ clashes, limited, toAsk, notes }: DiaryCheck, locale: Locale): string[] {
  const { sentences } = locale;
  return [
    ...(clashes.length === 0 ? [sentences.noClash] : []),
    ...[...clashes, ...limited, ...toAsk].map((permission) => permissionSentence(permission, locale)),
    ...explainNotes(notes, locale),
    sentences.practitionerFirst,
  ];
}
