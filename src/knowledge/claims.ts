import type { ClaimId } from "./claimId.js";
import { claimIdOf, sourceIdOf } from "./claimId.js";
import { aftercareComments } from "./comments/aftercare.js";
import { candidacyComments } from "./comments/candidacy.js";
import { riskComments } from "./comments/risk.js";
import { scheduleComments } from "./comments/schedule.js";
import { deepFreeze } from "./deepFreeze.js";
import { type ParameterId, type ParameterValue, parameters } from "./parameters.js";
import { reviewDates } from "./reviewDates.js";
import { allTables } from "./tables.js";
import type { Claim } from "./types.js";

function recordOf(
  about: ParameterId,
  by: string,
  value: ParameterValue,
  comments: Readonly<Record<ClaimId, string>>,
): Claim {
  const id = claimIdOf(by, about);
  const source = sourceIdOf(by);
  const [comment, reviewBy] = [comments[id], reviewDates[source]];
  return {
    id,
    source,
    about,
    value,
    unit: parameters[about].unit,
    ...(comment === undefined ? {} : { comment }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
  };
}

function records(): readonly Claim[] {
  const comments = { ...candidacyComments, ...scheduleComments, ...aftercareComments, ...riskComments };
  const said = Object.entries(allTables.figures) as [ParameterId, Readonly<Record<string, ParameterValue>>][];
  return deepFreeze(
    said.flatMap(([about, bySource]) =>
      Object.entries(bySource).map(([by, value]) => recordOf(about, by, value, comments)),
    ),
  );
}

/** Every claim that the library uses: what one source says about one thing. */
export const claims: readonly Claim[] = /* @__PURE__ */ records();
