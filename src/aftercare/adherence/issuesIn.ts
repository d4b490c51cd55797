import type { Issue } from "../../client/types.js";
import type { Adherence, SunProtectionUse } from "../types.js";

const uses: readonly SunProtectionUse[] = ["always", "sometimes", "never"];
const DAYS_A_WEEK = 7;

type Kind = "yes-no" | "use" | "days" | "days-a-week" | "times";

const kinds: { readonly [K in keyof Adherence]-?: Kind } = {
  followed: "yes-no",
  sunDays: "days",
  usedSunbed: "yes-no",
  pickedScabs: "yes-no",
  washedEarly: "yes-no",
  scrubbed: "yes-no",
  sweatedEarly: "yes-no",
  usedSauna: "yes-no",
  swamEarly: "yes-no",
  shavedEarly: "yes-no",
  usedSunscreenOnScabs: "yes-no",
  exfoliatedEarly: "yes-no",
  drankLittle: "yes-no",
  moisturizedDaysAWeek: "days-a-week",
  shampoosAWeek: "times",
  sunscreen: "use",
  hat: "use",
};

const wrongType = (path: Issue["path"], expected: string): Issue => ({
  code: "wrong-type",
  path,
  message: `Expected ${expected}.`,
  params: { expected },
});

function issueInUse(value: unknown, path: Issue["path"]): Issue | undefined {
  if (typeof value !== "string") return wrongType(path, "string");
  if (uses.some((use) => use === value)) return undefined;
  return { code: "unknown-value", path, message: `Not one of: ${uses.join(", ")}`, params: { options: uses } };
}

function issueInCount(value: unknown, kind: Kind, path: Issue["path"]): Issue | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(path, "number");
  if (kind !== "times" && !Number.isInteger(value)) return wrongType(path, "int");
  if (value < 0) return { code: "out-of-range", path, message: "At least 0.", params: { minimum: 0 } };
  if (kind !== "days-a-week" || value <= DAYS_A_WEEK) return undefined;
  return { code: "out-of-range", path, message: `At most ${String(DAYS_A_WEEK)}.`, params: { maximum: DAYS_A_WEEK } };
}

function issueIn(name: string, value: unknown): Issue | undefined {
  const path = [name];
  if (!Object.hasOwn(kinds, name)) return { code: "unknown-key", path, message: "No such key here." };
  const kind = kinds[name as keyof Adherence];
  if (kind === "yes-no") return typeof value === "boolean" ? undefined : wrongType(path, "boolean");
  return kind === "use" ? issueInUse(value, path) : issueInCount(value, kind, path);
}

/**
 * Whether a detail of the record is a number.
 * @internal
 */
export const isCounted = (name: string): boolean =>
  Object.hasOwn(kinds, name) && !["yes-no", "use"].includes(kinds[name as keyof Adherence]);

/**
 * Everything that is wrong with a record of what the client did; what is `undefined` was not asked.
 * @internal
 */
export const issuesIn = (record: object): readonly Issue[] =>
  Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
    const issue = value === undefined ? undefined : issueIn(name, value);
    return issue === undefined ? [] : [issue];
  });

/**
 * A copy with what was given.
 * @internal
 */
export const givenIn = (record: object): Adherence =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
