import type { Tables } from "./parameters/row.js";
import { type Domain, type ParameterId, parametersByDomain } from "./parameters.js";
import { aftercareTables } from "./tables/aftercare.js";
import { candidacyTables } from "./tables/candidacy.js";
import { riskTables } from "./tables/risk.js";
import { scheduleTables } from "./tables/schedule.js";

/**
 * Everything that any domain reads. A domain by itself imports its own tables and leaves the others out of its bundle; what
 * two domains read stands here once.
 * @internal
 */
export const allTables: Tables = /* @__PURE__ */ Object.freeze({
  parameters: {
    ...candidacyTables.parameters,
    ...scheduleTables.parameters,
    ...aftercareTables.parameters,
    ...riskTables.parameters,
  },
  figures: {
    ...candidacyTables.figures,
    ...scheduleTables.figures,
    ...aftercareTables.figures,
    ...riskTables.figures,
  },
  floors: {
    ...candidacyTables.floors,
    ...scheduleTables.floors,
    ...aftercareTables.floors,
    ...riskTables.floors,
  },
});

/**
 * The domain that a parameter belongs to; the first of those that read it.
 * @internal
 */
export const domainOf = (parameter: ParameterId): Domain =>
  (Object.keys(parametersByDomain) as Domain[]).find((domain) =>
    Object.hasOwn(parametersByDomain[domain], parameter),
  ) as Domain;
