import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import type { Adherence, SunProtectionUse } from "./types.js";

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

function isCount(value: unknown, kind: Kind): boolean {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) return false;
  return kind === "times" || (Number.isInteger(value) && (kind === "days" || value <= DAYS_A_WEEK));
}

function check(name: string, kind: Kind | undefined, value: unknown): void {
  const details = { name, value: detailOf(value) };
  if (kind === undefined) throw new SmpError("unknown-fact", `Adherence has no ${describe(name)}.`, details);
  if (kind === "yes-no" || kind === "use") {
    if (kind === "yes-no" ? typeof value === "boolean" : uses.some((use) => use === value)) return;
    throw new SmpError("invalid-answer", `${name} cannot be ${describe(value)}.`, details);
  }
  if (!isCount(value, kind)) throw new SmpError("invalid-count", `${name} cannot be ${describe(value)}.`, details);
}

/**
 * Checks a record of what the client did after a session, for risk and longevity to read.
 *
 * @param record - what is known; what was not asked is absent, never `false`
 * @returns a copy with what was given, and nothing that is `undefined`
 * @throws SmpError `invalid-answer` for what is neither yes nor no, or no use of sun protection; `invalid-count` for a number
 *   below 0, one that is not whole where days are counted, or more than seven days in a week; `unknown-fact` for anything else
 *
 * @example
 * ```ts
 * import { checkAdherence } from "scalp-micropigmentation";
 *
 * checkAdherence({ sunDays: 3, pickedScabs: false, hat: undefined }); // => { sunDays: 3, pickedScabs: false }
 * checkAdherence({ sunDays: -1 }); // throws invalid-count
 * ```
 */
export function checkAdherence(record: Adherence): Adherence {
  const given = Object.entries(record).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    check(name, Object.hasOwn(kinds, name) ? kinds[name as keyof Adherence] : undefined, value);
  }
  return Object.fromEntries(given);
}
