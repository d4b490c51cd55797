import {
  type CareDay,
  type CareInstructionId,
  type CareInstructionRow,
  careInstructions,
} from "../knowledge/careInstructions.js";
import { deepFreeze } from "../knowledge/deepFreeze.js";
import type { ParameterIdOf, ParameterValue } from "../knowledge/parameters.js";
import { aftercareTables } from "../knowledge/tables/aftercare.js";
import { articleAftercare } from "../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../protocol/notes.js";
import { perProtocol } from "../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../protocol/types.js";
import type { AftercarePhase, DatedInstruction } from "./types.js";

/**
 * An instruction counted in days from a session; `until` is the first day on which it no longer holds.
 * @internal
 */
export interface PreparedInstruction {
  readonly from: number;
  readonly until: number | null;
  readonly undated: Omit<DatedInstruction, "from" | "to">;
}

/**
 * Everything that a protocol fixes about aftercare.
 * @internal
 */
export interface PreparedAftercare {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  readonly instructions: readonly PreparedInstruction[];
  /** Each phase and the first day after it. */
  readonly phases: readonly { readonly phase: AftercarePhase; readonly until: number | null }[];
}

/** Waits that sources give in hours end on the day after. */
function careDays({ parameters }: ProtocolPart<"aftercare">): Readonly<Record<CareDay, number>> {
  // Scabs may be there through the last of their days; what must wait for them waits one day more.
  const scabsGone = parameters["scab-duration"].value.max + 1;
  return {
    session: 0,
    "first-wash": Math.ceil(parameters["first-wash"].value),
    "moisturizer-start": Math.ceil(parameters["moisturizer-start"].value),
    "hat-start": Math.ceil(parameters["hat-start"].value),
    "scrubbing-allowed": parameters["no-scrubbing"].value.max,
    "scabs-gone": scabsGone,
    "sun-allowed": parameters["sun-avoidance"].value,
    "sunscreen-allowed": Math.max(scabsGone, Math.ceil(parameters["sunscreen-start"].value)),
  };
}

function prepareInstruction(
  protocol: ProtocolPart<"aftercare">,
  days: Readonly<Record<CareDay, number>>,
  instruction: CareInstructionId,
): PreparedInstruction {
  const { topic, intensity, cadence, from, until, parameters, fixed }: CareInstructionRow =
    careInstructions[instruction];
  const facts: Partial<Record<ParameterIdOf<"aftercare">, ParameterValue>> = {};
  for (const parameter of parameters) facts[parameter] = protocol.parameters[parameter].value;
  return {
    from: days[from],
    until: until === null ? null : days[until],
    undated: {
      instruction,
      topic,
      intensity,
      cadence,
      facts,
      evidence: fixed?.evidence ?? parameters.flatMap((parameter) => protocol.parameters[parameter].claims),
      dissent: fixed?.dissent ?? parameters.flatMap((parameter) => protocol.parameters[parameter].dissent),
    },
  };
}

function prepare(protocol: ProtocolPart<"aftercare">): PreparedAftercare {
  const days = careDays(protocol);
  const redness = protocol.parameters["redness-duration"].value.max + 1;
  const scabs = Math.max(redness, days["scabs-gone"]);
  const settled = Math.max(scabs, protocol.parameters["apparent-fading-duration"].value.max);
  const ids = Object.keys(careInstructions) as readonly CareInstructionId[];
  return deepFreeze({
    ruleSet: { id: protocol.id, version: protocol.version },
    notes: prepareNotes(protocol, aftercareTables),
    instructions: ids.map((id) => prepareInstruction(protocol, days, id)),
    phases: [
      { phase: "fresh", until: redness },
      { phase: "scabbing", until: scabs },
      { phase: "settling", until: settled },
      { phase: "settled", until: null },
    ] as const,
  });
}

/**
 * What the protocol fixes, made once.
 * @internal
 */
export const preparedAftercareFor: (protocol: Protocol | undefined) => PreparedAftercare = /* @__PURE__ */ perProtocol(
  aftercareTables,
  articleAftercare,
  prepare,
);
