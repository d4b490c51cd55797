import { dayOf } from "../calendar/day.js";
import { notesOn } from "../protocol/notes.js";
import type { PreparedMode } from "./assessment/prepared.js";
import { protectionsOf } from "./assessment/protectionsOf.js";
import { rankQuestions } from "./assessment/rankQuestions.js";
import { standingOf } from "./assessment/standingOf.js";
import { factsOf } from "./facts/factsOf.js";
import type { RiskFacts } from "./facts/types.js";
import { preparedRiskFor } from "./prepared.js";
import type { ModeRisk, RiskAssessment, RiskInput, RiskOptions } from "./types.js";

function modeRisk(prepared: PreparedMode, facts: RiskFacts, input: RiskInput): ModeRisk {
  return {
    mode: prepared.mode,
    ...standingOf(prepared, facts, input),
    mechanisms: prepared.mechanisms,
    protections: protectionsOf(prepared, facts, input),
    frequencies: prepared.frequencies,
  };
}

/**
 * Says for every way in which scalp micropigmentation fails how likely it is here, from which factors, who can still change
 * them, and what prevents it. Levels are words with a rule behind them: no factor is low, a moderate one raised, a strong one
 * high. A missing fact that could raise a level leaves it `undetermined`. What is published about how often something happens
 * stands beside the level and is never worked into it.
 *
 * @param input - what is known of the client, the practitioner, the technique, the place, the visits so far and the aftercare;
 *   nothing is required, and nothing missing counts as good
 * @param options - the protocol, by default the article's, and the day of the question
 * @returns one level for each failure mode, with its factors, their evidence, the prevention and the open questions; the
 *   hazards of numbing; and every open question, the most telling first
 * @throws SmpError `invalid-answer` for a measure that cannot be (a depth beyond 6 millimeters, an angle beyond 90 degrees,
 *   more than 100 percent, fewer than no hours) or a word that is not on its list, `invalid-date` when `asOf` is not a day
 *
 * @example
 * ```ts
 * import { assessRisk } from "scalp-micropigmentation";
 *
 * const { modes, questions } = assessRisk({ technique: { needleDepthMillimeters: 2 } });
 * const migration = modes.find(({ mode }) => mode === "pigment-migration");
 * migration?.level; // => "high"
 * migration?.factors[0]?.factor; // => "needle-too-deep"
 * migration?.factors[0]?.changeableBy; // => "practitioner"
 * questions[0]?.fact; // => "practitioner.specializesInSmp"
 * assessRisk({ technique: { needleDepthMillimeters: 12 } }); // throws invalid-answer
 * ```
 */
export function assessRisk(input: RiskInput, options: RiskOptions = {}): RiskAssessment {
  const { protocol, asOf } = options;
  const prepared = preparedRiskFor(protocol);
  const facts = factsOf(input);
  const modes = prepared.modes.map((mode) => modeRisk(mode, facts, input));
  const hazards = prepared.hazards.map((subject) => ({ hazard: subject.hazard, ...standingOf(subject, facts, input) }));
  return {
    resultType: "risk-assessment",
    ruleSet: prepared.ruleSet,
    notes: asOf === undefined ? prepared.notes.standing : notesOn(prepared.notes, dayOf(asOf)),
    modes,
    hazards,
    questions: rankQuestions(modes, hazards),
  };
}
