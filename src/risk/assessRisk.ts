import { dayOf } from "../calendar/day.js";
import { type RiskFactorId, type RiskFactorRow, riskFactors } from "../knowledge/riskFactors.js";
import { type FailureMode, failureModes, type RiskWeight } from "../knowledge/vocabularies.js";
import { notesOn } from "../protocol/notes.js";
import type { ProtocolPart } from "../protocol/types.js";
import { factorFound, factsOf, type Presence, presenceOf } from "./factors.js";
import { preparedRiskFor } from "./prepared.js";
import type { ModeRisk, RiskAssessment, RiskInput, RiskLevel, RiskOptions, RiskQuestion } from "./types.js";

const LEVEL: Readonly<Record<RiskWeight, RiskLevel>> = { none: "low", moderate: "raised", strong: "high" };
const ORDER: Readonly<Record<RiskLevel, number>> = { low: 0, raised: 1, high: 2 };

const higher = (a: RiskLevel, b: RiskLevel): RiskLevel => (ORDER[b] > ORDER[a] ? b : a);
const ids = /* @__PURE__ */ Object.keys(riskFactors) as readonly RiskFactorId[];
const rowOf = (factor: RiskFactorId): RiskFactorRow => riskFactors[factor];

/** The missing facts that could raise the level, one question a fact, the most telling first. */
function questionsOf(
  open: readonly RiskFactorId[],
  atBest: RiskLevel,
  protocol: ProtocolPart<"risk">,
): readonly RiskQuestion[] {
  const questions = new Map<string, RiskQuestion>();
  for (const factor of open) {
    const { fact, weight } = rowOf(factor);
    const couldMake = LEVEL[protocol.parameters[weight].value];
    if (ORDER[couldMake] <= ORDER[atBest]) continue;
    const before = questions.get(fact);
    questions.set(fact, {
      fact,
      couldMake: higher(before?.couldMake ?? couldMake, couldMake),
      why: [...(before?.why ?? []), factor],
    });
  }
  return [...questions.values()].sort((a, b) => ORDER[b.couldMake] - ORDER[a.couldMake]);
}

function modeRisk(mode: FailureMode, facts: ReturnType<typeof factsOf>, protocol: ProtocolPart<"risk">): ModeRisk {
  const concerned = ids.filter((factor) => rowOf(factor).modes.includes(mode));
  const standing = (presence: Presence): readonly RiskFactorId[] =>
    concerned.filter((factor) => presenceOf(factor, facts, protocol) === presence);
  const found = standing(true);
  const open = standing(undefined);
  const levelOf = (factors: readonly RiskFactorId[], from: RiskLevel): RiskLevel =>
    factors.reduce((level, factor) => higher(level, LEVEL[protocol.parameters[rowOf(factor).weight].value]), from);
  const atBest = levelOf(found, "low");
  const atWorst = levelOf(open, atBest);
  return {
    mode,
    level: atBest === atWorst ? atBest : "undetermined",
    atBest,
    atWorst,
    factors: found.map((factor) => factorFound(factor, facts, protocol)),
    prevention: [...new Set(concerned.map((factor) => rowOf(factor).prevention))],
    unanswered: questionsOf(open, atBest, protocol),
  };
}

/**
 * Says for every way in which scalp micropigmentation fails how likely it is here, from which factors, and what prevents
 * it. Levels are words with a rule behind them: no factor is low, a moderate one raised, a strong one high. A missing fact
 * that could raise a level leaves it `undetermined`.
 *
 * @param input - what is known of the client, the practitioner, the technique and the aftercare; nothing is required
 * @param options - the protocol, by default the article's, and the day of the question
 * @returns one level for each failure mode, with its factors, their evidence, the prevention and the open questions
 * @throws SmpError `invalid-answer` for a depth or a number of hours that is negative or no number,
 *   `invalid-date` when `asOf` is not a day
 *
 * @example
 * ```ts
 * import { assessRisk } from "scalp-micropigmentation";
 *
 * const { modes } = assessRisk({ technique: { needleDepthMillimeters: 2 } });
 * const migration = modes.find(({ mode }) => mode === "pigment-migration");
 * migration?.level; // => "high"
 * migration?.factors[0]?.factor; // => "needle-too-deep"
 * ```
 */
export function assessRisk(input: RiskInput, options: RiskOptions = {}): RiskAssessment {
  const { protocol, asOf } = options;
  const { ruleSet, notes, figures } = preparedRiskFor(protocol);
  const facts = factsOf(input);
  return {
    resultType: "risk-assessment",
    ruleSet,
    notes: asOf === undefined ? notes.standing : notesOn(notes, dayOf(asOf)),
    modes: failureModes.map((mode) => modeRisk(mode, facts, figures)),
  };
}
