import { type PublishedFrequency, publishedFrequencies } from "../../knowledge/failures/frequencies.js";
import type { MechanismId } from "../../knowledge/failures/mechanisms.js";
import { failureModeTable } from "../../knowledge/failures/modes.js";
import { type ProtectionId, riskProtections } from "../../knowledge/failures/protections.js";
import { type PreventionCode, type RiskFactorId, type RiskHazard, riskFactors } from "../../knowledge/riskFactors.js";
import { type FailureMode, failureModes } from "../../knowledge/vocabularies.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type PreparedFactor, prepareFactor } from "./prepareFactor.js";
import { type PreparedProtection, prepareProtection } from "./prepareProtection.js";
import { type PreparedQuestions, prepareQuestions } from "./prepareQuestions.js";

/**
 * A way of failing or a hazard with the factors that bear on it.
 * @internal
 */
export interface PreparedSubject {
  readonly factors: readonly PreparedFactor[];
  readonly prevention: readonly PreventionCode[];
  readonly questions: PreparedQuestions;
}

/**
 * A way of failing with everything in the graph that bears on it.
 * @internal
 */
export interface PreparedMode extends PreparedSubject {
  readonly mode: FailureMode;
  readonly mechanisms: readonly MechanismId[];
  readonly protections: readonly PreparedProtection[];
  readonly frequencies: readonly PublishedFrequency[];
}

/**
 * A hazard with the factors that bear on it.
 * @internal
 */
interface PreparedHazard extends PreparedSubject {
  readonly hazard: RiskHazard;
}

/**
 * What a protocol fixes of an assessment.
 * @internal
 */
export interface PreparedAssessment {
  readonly modes: readonly PreparedMode[];
  readonly hazards: readonly PreparedHazard[];
}

const factorIds = /* @__PURE__ */ Object.keys(riskFactors) as readonly RiskFactorId[];
const protectionIds = /* @__PURE__ */ Object.keys(riskProtections) as readonly ProtectionId[];
const hazards: readonly RiskHazard[] = ["anesthetic-toxicity"];

function subjectOf(subject: FailureMode | RiskHazard, factors: readonly PreparedFactor[]): PreparedSubject {
  const concerned = factors.filter(({ row }) => row.modes.includes(subject));
  return {
    factors: concerned,
    prevention: [...new Set(concerned.map(({ row }) => row.prevention))],
    questions: prepareQuestions(concerned),
  };
}

/**
 * The graph around every way of failing and every hazard, weighed by a protocol.
 * @internal
 */
export function prepareAssessment(protocol: ProtocolPart<"risk">): PreparedAssessment {
  const factors = factorIds.map((factor) => prepareFactor(factor, protocol));
  const protections = protectionIds.map((protection) => prepareProtection(protection, protocol));
  const frequencies: readonly PublishedFrequency[] = publishedFrequencies;
  return {
    modes: failureModes.map((mode) => ({
      mode,
      ...subjectOf(mode, factors),
      mechanisms: failureModeTable[mode].mechanisms,
      protections: protections.filter(({ row }) => row.modes.includes(mode)),
      frequencies: frequencies.filter(({ modes }) => modes.includes(mode)),
    })),
    hazards: hazards.map((hazard) => ({ hazard, ...subjectOf(hazard, factors) })),
  };
}
