import { candidacyAndAftercareFigures } from "../../src/knowledge/figures/candidacyAndAftercare.js";
import { candidacyAndScheduleFigures } from "../../src/knowledge/figures/candidacyAndSchedule.js";
import { candidacyRiskAndScheduleFigures } from "../../src/knowledge/figures/candidacyRiskAndSchedule.js";
import { riskAndScheduleFigures } from "../../src/knowledge/figures/riskAndSchedule.js";
import { candidacyAndScheduleFloors } from "../../src/knowledge/floors/candidacyAndSchedule.js";
import { candidacyRiskAndScheduleFloors } from "../../src/knowledge/floors/candidacyRiskAndSchedule.js";
import { riskAndScheduleFloors } from "../../src/knowledge/floors/riskAndSchedule.js";
import { candidacyAndAftercareParameters } from "../../src/knowledge/parameters/candidacyAndAftercare.js";
import { candidacyAndScheduleParameters } from "../../src/knowledge/parameters/candidacyAndSchedule.js";
import { candidacyRiskAndScheduleParameters } from "../../src/knowledge/parameters/candidacyRiskAndSchedule.js";
import { riskAndScheduleParameters } from "../../src/knowledge/parameters/riskAndSchedule.js";
import type { Tables } from "../../src/knowledge/parameters/row.js";
import type { Domain, ParameterId } from "../../src/knowledge/parameters.js";

/** A table named after the domains that read it. */
interface Shared {
  readonly domains: readonly Domain[];
  readonly tables: Tables;
}

/** What more than one domain reads. */
export const shared: readonly Shared[] = [
  {
    domains: ["candidacy", "schedule"],
    tables: {
      parameters: candidacyAndScheduleParameters,
      figures: candidacyAndScheduleFigures,
      floors: candidacyAndScheduleFloors,
    },
  },
  {
    domains: ["candidacy", "aftercare"],
    tables: { parameters: candidacyAndAftercareParameters, figures: candidacyAndAftercareFigures, floors: {} },
  },
  {
    domains: ["risk", "schedule"],
    tables: {
      parameters: riskAndScheduleParameters,
      figures: riskAndScheduleFigures,
      floors: riskAndScheduleFloors,
    },
  },
  {
    domains: ["candidacy", "risk", "schedule"],
    tables: {
      parameters: candidacyRiskAndScheduleParameters,
      figures: candidacyRiskAndScheduleFigures,
      floors: candidacyRiskAndScheduleFloors,
    },
  },
];

/** What stands in a table that is named after both of two domains. */
export const sharedBy = (a: Domain, b: Domain): readonly ParameterId[] =>
  shared
    .filter(({ domains }) => domains.includes(a) && domains.includes(b))
    .flatMap(({ tables }) => Object.keys(tables.parameters) as ParameterId[]);
