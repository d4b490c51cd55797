import type { Tables } from "./parameters/row.js";
import type { Domain, ParameterId } from "./parameters.js";
import { ownAftercareTables } from "./tables/aftercare.js";
import { candidacyTables } from "./tables/candidacy.js";
import { riskTables } from "./tables/risk.js";
import { scheduleTables } from "./tables/schedule.js";

/**
 * The tables of every domain. A domain by itself imports its own and leaves the others out of its bundle.
 * @internal
 */
export const tablesByDomain: Readonly<Record<Domain, Tables>> = /* @__PURE__ */ Object.freeze({
  candidacy: candidacyTables,
  schedule: scheduleTables,
  aftercare: ownAftercareTables,
  risk: riskTables,
});

/**
 * The domain that a parameter belongs to: the one whose tables have it, the last of them where no other has.
 * @internal
 */
export const domainOf = (parameter: ParameterId): Domain =>
  (Object.keys(tablesByDomain) as Domain[]).find((domain) =>
    Object.hasOwn(tablesByDomain[domain].parameters, parameter),
  ) ?? "risk";
