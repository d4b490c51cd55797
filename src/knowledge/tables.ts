import { describe } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import type { Tables } from "./parameters/row.js";
import { type Domain, type ParameterId, parametersByDomain } from "./parameters.js";
import { aftercareTables } from "./tables/aftercare.js";
import { candidacyTables } from "./tables/candidacy.js";
import { riskTables } from "./tables/risk.js";
import { scheduleTables } from "./tables/schedule.js";

/**
 * The tables of every domain; what two domains read stands in both.
 * @internal
 */
export const tablesByDomain: Readonly<Record<Domain, Tables>> = /* @__PURE__ */ Object.freeze({
  candidacy: candidacyTables,
  schedule: scheduleTables,
  aftercare: aftercareTables,
  risk: riskTables,
});

const join = (part: keyof Tables): object =>
  Object.fromEntries(Object.values(tablesByDomain).flatMap((tables) => Object.entries(tables[part])));

const joined = (): Tables =>
  Object.freeze({ parameters: join("parameters"), figures: join("figures"), floors: join("floors") }) as Tables;

/**
 * Everything that any domain reads, each row once. A domain by itself imports its own tables and leaves the others out of
 * its bundle.
 * @internal
 */
export const allTables: Tables = /* @__PURE__ */ joined();

/**
 * The domain that a parameter belongs to; the first of those that read it.
 * @internal
 */
export function domainOf(parameter: ParameterId): Domain {
  const domains = Object.keys(parametersByDomain) as Domain[];
  const found = domains.find((domain) => Object.hasOwn(parametersByDomain[domain], parameter));
  if (found === undefined) throw new SmpError("unknown-parameter", `No parameter: ${describe(parameter)}.`, {});
  return found;
}
