import { describe } from "../../calendar/describe.js";
import { SmpError } from "../../calendar/SmpError.js";
import type { LicensingFact, VettingCriterionRow } from "../../knowledge/vettingCriteria.js";
import type { PractitionerProfile } from "../types.js";
import type { CriterionStanding, VettedFact } from "./types.js";

function refuse(fact: VettedFact, wanted: string, value: unknown): never {
  throw new SmpError("invalid-answer", `${fact} is ${wanted}.`, { fact, value: describe(value) });
}

/** A yes, a no, or nothing; the types forbid all else, and data from outside is not always typed. */
function yesOrNo(profile: PractitionerProfile, fact: VettedFact): boolean | undefined {
  const value: unknown = profile[fact];
  return value === undefined || typeof value === "boolean" ? value : refuse(fact, "true or false", value);
}

function amount(profile: PractitionerProfile, fact: VettedFact): number | undefined {
  const value: unknown = profile[fact];
  if (value === undefined || (typeof value === "number" && Number.isFinite(value) && value >= 0)) return value;
  return refuse(fact, "a number, 0 or more", value);
}

/**
 * Whether the place asks for a license, as far as it is known: nobody holds one that does not exist, whatever else is said.
 * @internal
 */
export function licenseExists(profile: PractitionerProfile, where: LicensingFact): boolean | undefined {
  const said = yesOrNo(profile, where);
  return yesOrNo(profile, where === "licenseExists" ? "licensed" : "premisesLicensed") === true ? true : said;
}

/** Whether an answer meets a criterion; `undefined` while there is none. */
function isMet(row: VettingCriterionRow, threshold: number | undefined, profile: PractitionerProfile) {
  if (typeof row.metBy === "boolean") {
    const answer = yesOrNo(profile, row.fact);
    return answer === undefined ? undefined : answer === row.metBy;
  }
  const given = amount(profile, row.fact);
  if (given === undefined) return undefined;
  if (row.metBy === "any") return given > 0;
  return row.metBy === "several" ? given > 1 : threshold !== undefined && given >= threshold;
}

/**
 * How a criterion stands; `undefined` where it does not exist.
 * @internal
 */
export function standingOf(
  row: VettingCriterionRow,
  threshold: number | undefined,
  profile: PractitionerProfile,
): CriterionStanding | undefined {
  const met = isMet(row, threshold, profile);
  if (row.onlyWhere !== undefined) {
    const exists = licenseExists(profile, row.onlyWhere);
    if (exists === false) return undefined;
    // That none is held says nothing while nobody has asked whether there is one to hold.
    if (exists === undefined) return "unknown";
  }
  if (met === undefined) return "unknown";
  return met ? "met" : "unmet";
}
