import { type CareInstructionRow, type CareTopic, careTopics } from "../knowledge/careInstructions/row.js";
import { careInstructions } from "../knowledge/careInstructions.js";
import type { ValueByShape } from "../knowledge/parameters/row.js";
import type { ParameterIdOf, ParameterValue } from "../knowledge/parameters.js";
import { aftercareTables } from "../knowledge/tables/aftercare.js";
import type { ProtocolPart } from "../protocol/types.js";
import { once } from "./once.js";
import type { FigureSpread, TopicGrounds } from "./types.js";

type Figure = ParameterIdOf<"aftercare">;

/**
 * Whether an instruction is about the days before a session.
 * @internal
 */
export const isPreparation = ({ from, until }: CareInstructionRow): boolean =>
  until === "session" || until === "session-over" || (until === "day-after" && from !== "first-wash");

const endsOf = (value: ValueByShape[keyof ValueByShape]): readonly number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" ? [value.min, value.max] : [];
};

/** The lowest and the highest that any source says; nothing for words. */
function spreadOf(parameter: Figure): readonly FigureSpread[] {
  const row = aftercareTables.parameters[parameter];
  const said = Object.values(aftercareTables.figures[parameter] ?? {}).flatMap(endsOf);
  if (row === undefined || said.length === 0) return [];
  return [{ parameter, unit: row.unit, lowest: Math.min(...said), highest: Math.max(...said) }];
}

function groundsOf(
  protocol: ProtocolPart<"aftercare">,
  topic: CareTopic,
  stage: TopicGrounds["stage"],
): readonly TopicGrounds[] {
  const rows: readonly CareInstructionRow[] = Object.values(careInstructions);
  const mine = rows.filter((row) => row.topic === topic && isPreparation(row) === (stage === "before"));
  if (mine.length === 0) return [];
  const read = once(mine.flatMap(({ parameters }) => parameters));
  const facts: Partial<Record<Figure, ParameterValue>> = {};
  for (const parameter of read) facts[parameter] = protocol.parameters[parameter].value;
  const evidence = once(read.flatMap((parameter) => protocol.parameters[parameter].claims));
  const dissent = once(read.flatMap((parameter) => protocol.parameters[parameter].dissent));
  return [{ topic, stage, facts, spread: read.flatMap(spreadOf), evidence, dissent }];
}

/**
 * What sources say on each topic, before a session and after one, whether the protocol makes an instruction of it or not.
 * @internal
 */
export const topicGroundsOf = (protocol: ProtocolPart<"aftercare">): readonly TopicGrounds[] =>
  careTopics.flatMap((topic) => [...groundsOf(protocol, topic, "before"), ...groundsOf(protocol, topic, "after")]);
