import { dayOf } from "../calendar/day.js";
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
];

/** Parts whose dates may lie ahead. */
const AHEAD = ["planned", "clearances", "reconfirmed"];

type Path = readonly (string | number)[];

/** Every date of something that has happened, by its path. */
function datesIn(value: unknown, path: Path): (readonly [Path, PartialDate])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (path.length === 0 && AHEAD.includes(name)) return [];
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    if (typeof part !== "string") return datesIn(part, here);
    // The schema has checked that it is one.
    return HAPPENED.includes(name) ? [[here, part as PartialDate] as const] : [];
  });
}

const issue = (path: Path, message: string): Issue => ({ code: "contradiction", path, message });

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
    if (asked !== undefined && earliest > asked) {
      issues.push(issue(path, "After the day on which the intake was answered."));
    }
  }
  return issues;
}
