import type { ClaimId } from "../../knowledge/claimId.js";
import { deepFreeze } from "../../knowledge/deepFreeze.js";
import type { ParameterId, ParameterIdOf, ParameterValue } from "../../knowledge/parameters.js";
import {
  type CourseLimit,
  type CourseLimitRow,
  courseLimits,
  type SymptomCode,
  type SymptomRow,
  type SymptomRule,
  symptomSeverities,
  symptoms,
  symptomTrends,
  type TriageLevel,
  unlistedSymptom,
} from "../../knowledge/symptoms.js";
import { aftercareTables } from "../../knowledge/tables/aftercare.js";
import { type Verdict, verdicts } from "../../knowledge/verdicts.js";
import { articleAftercare } from "../../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../../protocol/notes.js";
import { perProtocol } from "../../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../../protocol/types.js";
import { once } from "../once.js";
import { higherLevel, levelOfVerdict, rankOf } from "./levels.js";
import type { TriageReasonCode } from "./types.js";

type Part = ProtocolPart<"aftercare">;
type AftercareParameter = ParameterIdOf<"aftercare">;

/**
 * A rule with its figures filled in: what it takes is written as numbers, `null` where it takes nothing.
 * @internal
 */
export interface PreparedRule {
  readonly level: TriageLevel;
  readonly because: readonly TriageReasonCode[];
  /** The least severity and the least trend, by their places in their lists. */
  readonly severity: number;
  readonly trend: number;
  readonly after: number | null;
  readonly within: number | null;
  readonly limits: Readonly<Partial<Record<CourseLimit, number>>>;
  readonly facts: Readonly<Partial<Record<ParameterId, ParameterValue>>>;
  readonly generalKnowledge: boolean;
  readonly evidence: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
}

/**
 * A symptom with its rules, the most urgent first, and what they read.
 * @internal
 */
export interface PreparedSymptom {
  readonly row: SymptomRow;
  readonly rules: readonly PreparedRule[];
  readonly reads: { readonly severity: boolean; readonly trend: boolean; readonly onset: boolean };
  /** What it comes to when nothing about it is known. */
  readonly worst: TriageLevel;
}

/**
 * Everything that a protocol fixes about triage.
 * @internal
 */
export interface PreparedTriage {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  readonly symptoms: Readonly<Record<SymptomCode | "other", PreparedSymptom>>;
  /** What stands behind holding a session back while a red flag is open. */
  readonly redFlag: { readonly evidence: readonly ClaimId[]; readonly dissent: readonly ClaimId[] };
}

/** The day in numbers: the protocol's, but never past what the list sets. */
function dayOfLimit({ parameters }: Part, limit: CourseLimit): number {
  const { parameter, end, most = Infinity, least = 0 }: CourseLimitRow = courseLimits[limit];
  const value: ParameterValue = parameter === null ? most : parameters[parameter].value;
  const day = typeof value === "object" ? value[end ?? "max"] : value;
  return Math.max(Math.min(day, most), least);
}

const isVerdict = (value: ParameterValue): value is Verdict => verdicts.some((verdict) => verdict === value);

/** The level of a rule, raised where a verdict behind it asks for more. */
function levelUnder(protocol: Part, { level, parameters = [] }: SymptomRule): TriageLevel {
  const values = parameters.map((parameter): ParameterValue => protocol.parameters[parameter].value);
  return values.filter(isVerdict).map(levelOfVerdict).reduce(higherLevel, level);
}

function reasonsOf({ level, severity, trend, after, within }: SymptomRule): readonly TriageReasonCode[] {
  const because: TriageReasonCode[] = [];
  if (severity !== undefined) because.push("severity");
  if (trend !== undefined) because.push("getting-worse");
  if (after !== undefined) because.push("lasts-too-long");
  if (within !== undefined) because.push("within-window");
  if (because.length === 0) because.push(level === "expected" ? "expected-course" : "sign-itself");
  return because;
}

function prepareRule(protocol: Part, rule: SymptomRule): PreparedRule {
  const level = levelUnder(protocol, rule);
  const { severity, trend, after, within, parameters = [], against = [], generalKnowledge = false } = rule;
  const claimsOf = (read: readonly AftercareParameter[], side: "claims" | "dissent"): readonly ClaimId[] =>
    read.flatMap((parameter) => protocol.parameters[parameter][side]);
  const limits: Partial<Record<CourseLimit, number>> = {};
  if (after !== undefined) limits[after] = dayOfLimit(protocol, after);
  if (within !== undefined) limits[within] = dayOfLimit(protocol, within);
  const facts: Partial<Record<ParameterId, ParameterValue>> = {};
  for (const parameter of parameters) facts[parameter] = protocol.parameters[parameter].value;
  return {
    level,
    because: level === rule.level ? reasonsOf(rule) : ["stricter-protocol"],
    severity: severity === undefined ? 0 : symptomSeverities.indexOf(severity),
    trend: trend === undefined ? 0 : symptomTrends.indexOf(trend),
    after: after === undefined ? null : dayOfLimit(protocol, after),
    within: within === undefined ? null : dayOfLimit(protocol, within),
    limits,
    facts,
    generalKnowledge,
    evidence: once(claimsOf(parameters, "claims")),
    dissent: once([...claimsOf(parameters, "dissent"), ...claimsOf(against, "claims")]),
  };
}

function prepareSymptom(protocol: Part, row: SymptomRow): PreparedSymptom {
  const rules = row.rules.map((rule) => prepareRule(protocol, rule)).sort((a, b) => rankOf(b.level) - rankOf(a.level));
  return {
    row,
    rules,
    reads: {
      severity: row.rules.some(({ severity }) => severity !== undefined),
      trend: row.rules.some(({ trend }) => trend !== undefined),
      onset: row.rules.some(({ after, within }) => after !== undefined || within !== undefined),
    },
    worst: rules.map(({ level }) => level).reduce(higherLevel, "expected"),
  };
}

function prepare(protocol: Part): PreparedTriage {
  const rows = Object.entries({ ...symptoms, other: unlistedSymptom } satisfies Record<string, SymptomRow>);
  const { claims, dissent } = protocol.parameters["open-warning-sign-effect"];
  return deepFreeze({
    ruleSet: { id: protocol.id, version: protocol.version },
    notes: prepareNotes(protocol, aftercareTables),
    symptoms: Object.fromEntries(
      rows.map(([code, row]) => [code, prepareSymptom(protocol, row)]),
    ) as PreparedTriage["symptoms"],
    redFlag: { evidence: claims, dissent },
  });
}

/**
 * What the protocol fixes, made once.
 * @internal
 */
export const preparedTriageFor: (protocol: Protocol | undefined) => PreparedTriage = /* @__PURE__ */ perProtocol(
  aftercareTables,
  articleAftercare,
  prepare,
);
