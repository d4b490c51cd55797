import { type Day, dayOf } from "../calendar/day.js";
import { spanOf } from "../calendar/partialDay.js";
import type { PartialDate } from "../calendar/types.js";
import { knownAndNotKnown } from "./knownAndNotKnown.js";
import type { ClientProfile, Issue } from "./types.js";

/** Dates of what has happened: none of them can be before the birth or after the intake. */
const HAPPENED = [
  "on",
  "lastOn",
  "stoppedOn",
  "endedOn",
  "weanedOn",
  "onset",
  "stableSince",
  "formed",
  "measuredOn",
  "lastSeizure",
  "readOn",
  "consentSignedOn",
  "photographedOn",
];

/** Parts whose dates may lie ahead. */
const AHEAD = ["planned", "clearances", "reconfirmed"];

/** What a practice does once it has read an intake: it may be later than that, as a session is. */
const AFTER_THE_INTAKE: readonly unknown[] = ["patchTests", "consentSignedOn", "photographedOn"];

type Path = readonly (string | number)[];
type Dated = readonly [Path, PartialDate];

/** Every date of something that has happened, by its path. */
function datesIn(value: unknown, path: Path): Dated[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (path.length === 0 && AHEAD.includes(name)) return [];
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    if (typeof part !== "string") return datesIn(part, here);
    if (!HAPPENED.includes(name)) return [];
    // The schema has checked that it is one.
    const happened: Dated = [here, part as PartialDate];
    return [happened];
  });
}

const issue = (path: Path, message: string): Issue => ({ code: "contradiction", path, message });

/** The day by which a fact was known: that of the intake, or a later one on which it was asked again. */
function knownOn(path: Path, { reconfirmed }: ClientProfile, asked: Day): Day {
  if (AFTER_THE_INTAKE.includes(path[0])) return Number.POSITIVE_INFINITY;
  const again = Object.entries(reconfirmed ?? {}).flatMap(([fact, on]) =>
    `${path.join(".")}.`.startsWith(`${fact}.`) ? [dayOf(on)] : [],
  );
  return Math.max(asked, ...again);
}

/** Dates that may lie ahead, by their paths: none of them can be before the birth either. */
function datesAhead({ planned = [], clearances = [], reconfirmed = {}, health }: ClientProfile): readonly Dated[] {
  const dueOn = health?.pregnancy?.dueOn;
  return [
    ...planned.map(({ on }, at): Dated => [["planned", at, "on"], on]),
    ...clearances.map(({ on }, at): Dated => [["clearances", at, "on"], on]),
    ...Object.entries(reconfirmed).map(([fact, on]): Dated => [["reconfirmed", fact], on]),
    ...(dueOn === undefined ? [] : [[["health", "pregnancy", "dueOn"], dueOn] as const]),
  ];
}

/** Pairs of dates whose second comes before the first: an end before the day it counts from, a rest before the loss began. */
function reversedIn({ clearances = [], hairLoss: { onset, stableSince } = {} }: ClientProfile): Issue[] {
  const letters = clearances.flatMap(({ on, until }, at) =>
    until !== undefined && until < on
      ? [issue(["clearances", at, "until"], "Before the day on which it was given.")]
      : [],
  );
  if (onset === undefined || stableSince === undefined) return letters;
  if (spanOf(stableSince).latest >= spanOf(onset).earliest) return letters;
  return [...letters, issue(["hairLoss", "stableSince"], "Before the hair loss began.")];
}

/**
 * What cannot be true together in a profile: something that happened before the client was born, or after the intake was
 * answered; an end before its beginning; a fact that is known and not known. A half-known date contradicts only where no day of
 * it fits.
 * @internal
 */
export function contradictionsIn(profile: ClientProfile): Issue[] {
  const { birthDate, answeredOn } = profile;
  const born = birthDate === undefined ? undefined : spanOf(birthDate).earliest;
  const asked = answeredOn === undefined ? undefined : dayOf(answeredOn);
  const issues: Issue[] = [];
  if (born !== undefined && asked !== undefined && born > asked) {
    issues.push(issue(["birthDate"], "After the day on which the intake was answered."));
  }
  for (const [path, date] of datesIn(profile, [])) {
    const { earliest, latest } = spanOf(date);
    if (born !== undefined && latest < born) issues.push(issue(path, "Before the client was born."));
    if (asked !== undefined && earliest > knownOn(path, profile, asked)) {
      issues.push(issue(path, "After the day on which the intake was answered."));
    }
  }
  const unborn = born === undefined ? [] : datesAhead(profile).filter(([, date]) => spanOf(date).latest < born);
  return [
    ...issues,
    ...unborn.map(([path]) => issue(path, "Before the client was born.")),
    ...reversedIn(profile),
    ...knownAndNotKnown(profile),
  ];
}
