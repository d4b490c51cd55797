import { type Day, dayOf } from "../calendar/day.js";
import { spanOf } from "../calendar/partialDay.js";
import type { PartialDate } from "../calendar/types.js";
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

/** Every date of something that has happened, by its path. */
function datesIn(value: unknown, path: Path): (readonly [Path, PartialDate])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (path.length === 0 && AHEAD.includes(name)) return [];
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    if (typeof part !== "string") return datesIn(part, here);
    if (!HAPPENED.includes(name)) return [];
    // The schema has checked that it is one.
    const happened: readonly [Path, PartialDate] = [here, part as PartialDate];
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

/**
 * Dates of a profile that cannot be true together: something that happened before the client was born, or after the intake
 * was answered. A half-known date contradicts only where no day of it fits.
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
  return issues;
}
