import { MINUTES_A_DAY } from "../calendar/timeOfDay.js";
import {
  type CareDay,
  type CareInstructionRow,
  careDaysInHours,
  careTopics,
} from "../knowledge/careInstructions/row.js";
import { type CareInstructionId, careInstructions } from "../knowledge/careInstructions.js";
import { deepFreeze } from "../knowledge/deepFreeze.js";
import type { ParameterIdOf, ParameterValue } from "../knowledge/parameters.js";
import { aftercareTables } from "../knowledge/tables/aftercare.js";
import { articleAftercare } from "../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../protocol/notes.js";
import { perProtocol } from "../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../protocol/types.js";
import { type CareDays, careDaysOf, IN_MONTHS } from "./careDays.js";
import type { ClientTrait, PreparedInstruction } from "./instruction/types.js";
import { type Instructions, type Layouts, layoutsOf } from "./layout.js";
import { isPreparation, topicGroundsOf } from "./topicGrounds.js";
import type { AftercarePhase, TopicGrounds } from "./types.js";

/**
 * Everything that a protocol fixes about aftercare.
 * @internal
 */
export interface PreparedAftercare extends Instructions {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  /** A session that stands alone is only to be dated. */
  readonly layouts: Layouts;
  /** Each phase and the first day after it. */
  readonly phases: readonly { readonly phase: AftercarePhase; readonly until: number | null }[];
  readonly topics: readonly TopicGrounds[];
}

const rows: Readonly<Record<CareInstructionId, CareInstructionRow>> = careInstructions;

const minutesTo = (day: CareInstructionRow["until"], days: CareDays): number | null => {
  const timed = careDaysInHours.find((inHours) => inHours === day);
  return timed === undefined ? null : Math.round(days[timed] * MINUTES_A_DAY);
};

const countOf = (day: Exclude<CareDay, typeof IN_MONTHS>, days: CareDays): number => Math.ceil(days[day]);

function untilOf({ from, until }: CareInstructionRow, days: CareDays): number | null {
  if (until === null || until === IN_MONTHS || from === IN_MONTHS) return null;
  return until === "day-after" ? countOf(from, days) + 1 : countOf(until, days);
}

function onlyForOf(instruction: CareInstructionId, { topic }: CareInstructionRow): ClientTrait | null {
  if (instruction === "no-antibiotic-ointment") return "reacts-to-antibiotic-ointment";
  if (topic === "lost-scab") return "tolerates-antibiotic-ointment";
  return topic === "minoxidil" ? "uses-topical-minoxidil" : null;
}

function undatedOf(
  protocol: ProtocolPart<"aftercare">,
  instruction: CareInstructionId,
): PreparedInstruction["undated"] {
  const { topic, intensity, cadence, parameters, fixed, condition = null, partOfDay = null } = rows[instruction];
  const facts: Partial<Record<ParameterIdOf<"aftercare">, ParameterValue>> = {};
  for (const parameter of parameters) facts[parameter] = protocol.parameters[parameter].value;
  return {
    instruction,
    topic,
    intensity,
    cadence,
    partOfDay,
    untilCondition: condition,
    facts,
    evidence: fixed?.evidence ?? parameters.flatMap((parameter) => protocol.parameters[parameter].claims),
    dissent: fixed?.dissent ?? parameters.flatMap((parameter) => protocol.parameters[parameter].dissent),
  };
}

function prepareInstruction(
  protocol: ProtocolPart<"aftercare">,
  days: CareDays,
  instruction: CareInstructionId,
): PreparedInstruction {
  const row = rows[instruction];
  const { topic, from, until, betweenSessions = false } = row;
  return {
    // Nothing begins on a day that is counted in months.
    from: from === IN_MONTHS ? 0 : countOf(from, days),
    until: untilOf(row, days),
    untilMonths: until === IN_MONTHS ? Math.ceil(protocol.parameters["blood-donation-wait"].value) : null,
    fromMinutes: minutesTo(from, days),
    untilMinutes: minutesTo(until, days),
    handsOver: Object.values(rows).some((other) => other.topic === topic && other.from === until),
    singleDay: until === "day-after",
    lasting: until === null && !betweenSessions,
    betweenSessions,
    isContested: [true, false].every((isBefore) =>
      Object.values(rows).some((other) => other.topic === topic && isPreparation(other) === isBefore),
    ),
    onlyFor: onlyForOf(instruction, row),
    undated: undatedOf(protocol, instruction),
  };
}

/** A policy that is not optional makes an instruction of what it is about. */
function isWanted(protocol: ProtocolPart<"aftercare">, { onlyIf }: CareInstructionRow): boolean {
  return onlyIf === undefined || (protocol.parameters[onlyIf.parameter].value !== "optional") === onlyIf.required;
}

function prepare(protocol: ProtocolPart<"aftercare">): PreparedAftercare {
  const days = careDaysOf(protocol);
  const redness = countOf("redness-over", days);
  const scabs = Math.max(redness, countOf("scabs-gone", days));
  const settled = Math.max(scabs, protocol.parameters["apparent-fading-duration"].value.max);
  const ids = (Object.keys(rows) as CareInstructionId[])
    .filter((id) => isWanted(protocol, rows[id]))
    .sort((a, b) => careTopics.indexOf(rows[a].topic) - careTopics.indexOf(rows[b].topic));
  const prepared = (isBefore: boolean): readonly PreparedInstruction[] =>
    ids.filter((id) => isPreparation(rows[id]) === isBefore).map((id) => prepareInstruction(protocol, days, id));
  const fixed = deepFreeze({
    ruleSet: { id: protocol.id, version: protocol.version },
    notes: prepareNotes(protocol, aftercareTables),
    // A wait of no time at all is nothing to do.
    preparation: prepared(true).filter(({ from }) => from < 0),
    instructions: prepared(false),
    phases: [
      { phase: "fresh", until: redness },
      { phase: "scabbing", until: scabs },
      { phase: "settling", until: settled },
      { phase: "settled", until: null },
    ] as const,
    topics: topicGroundsOf(protocol),
  });
  // Layouts never leave the library, and going through a frozen list allocates at every step.
  return { ...fixed, layouts: layoutsOf(fixed) };
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
