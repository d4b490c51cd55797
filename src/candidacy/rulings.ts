import type { Day } from "../calendar/day.js";
import type { JsonValue } from "../calendar/types.js";
import { deepFreeze } from "../knowledge/deepFreeze.js";
import { disclosures } from "../knowledge/disclosures.js";
import { type FactPath, type FactRow, facts } from "../knowledge/facts.js";
import type { ParameterIdOf } from "../knowledge/parameters.js";
import type { ConditionCode, RuleId, StatementKey, StatementRow } from "../knowledge/rules.js";
import type { Verdict } from "../knowledge/verdicts.js";
import type { ProtocolPart } from "../protocol/types.js";
import { rowOf } from "./rowOf.js";
import { stepOf } from "./stepOf.js";
import type { FactsUsed, Finding, NextStep, Question, Requirement } from "./types.js";
import { CLEARANCE_REQUIRED, CONTRAINDICATED, DEFERRED, severityOf } from "./verdict.js";
import { NO_WAIT, type Wait } from "./waitOf.js";

/**
 * A finding with what the verdict needs of it, made once for a protocol, frozen and shared.
 * @internal
 */
export interface Ruling {
  readonly finding: Finding;
  readonly severity: number;
  /** The step that it calls for, if any. */
  readonly step: NextStep | undefined;
  /** The doctor's letter that it asks for, if any. */
  readonly letter: Requirement | undefined;
  /** It waits for a day; which one, the client's dates say. */
  readonly isDated: boolean;
}

/**
 * What answers to a question could bring, beside the verdict: it tells whether they can still change anything for a client of
 * whom something as severe is certain.
 * @internal
 */
export interface Reach {
  /** The rules that could ask for a doctor's letter. */
  readonly letters: readonly RuleId[];
  /** Some answer turns the client away for good. */
  readonly permanent: boolean;
  /** Some answer leaves the end of the wait open. */
  readonly openEnded: boolean;
  /** A doctor's letter for the rules lifts whatever asks for one. */
  readonly liftable: boolean;
  /** The severity of the worst that needs no letter and brings no wait. */
  readonly milder: number;
  /** The longest wait with an end, from the day asked about on: nothing that one waits for after it lies in the future. */
  readonly longest: Wait;
}

/**
 * A question with the severity of the worst that its answer could make.
 * @internal
 */
export interface Asked {
  readonly question: Question;
  readonly severity: number;
  /** Its answer decides on a patch test, whatever the verdict. */
  readonly decidesOnRequirement: boolean;
  /** Anything at all, until it is known what its rules can say under the protocol. */
  reach: Reach;
  /** A letter is there already that lifts the worst that an answer could bring. */
  readonly isCovered?: true;
  /** For the exact day of a rough date: the last day on which the wait can end. */
  readonly until?: Day;
}

/** A finding as a ruling. */
const rulingOf = (finding: Finding, isDated: boolean): Ruling =>
  deepFreeze({
    finding,
    severity: severityOf(finding.effect),
    step: stepOf(finding),
    letter: letterOf(finding),
    isDated,
  });

function letterOf({ rule, effect, evidence, dissent }: Finding): Requirement | undefined {
  if (effect !== "clearance-required") return undefined;
  return { kind: "doctor-clearance", rule, met: false, evidence, dissent };
}

/**
 * What ends the wait. A doctor's agreement does wherever a protocol asks for one, and where it defers and nothing else would:
 * a deferral that nothing lifts would be a refusal. A verdict milder than that waits for nothing. `null` stands for a day.
 */
function conditionOf(effect: Verdict, lift: ConditionCode | null | undefined): ConditionCode | undefined {
  // A course that goes on is ended by who prescribed it, and no other doctor.
  if (effect === "clearance-required") return lift === "prescriber-ended-course" ? lift : "doctor-agrees";
  if (effect === "deferred" && lift === undefined) return "doctor-agrees";
  return severityOf(effect) >= DEFERRED ? (lift ?? undefined) : undefined;
}

/**
 * Whether a doctor's letter lifts what is said: never a wait, and never a course that goes on, which only its prescriber ends.
 * @internal
 */
export const isLiftable = ({ finding, severity }: Ruling): boolean =>
  severity === CLEARANCE_REQUIRED && finding.untilCondition === "doctor-agrees";

/** The figures on which a statement rests, beside its effect: the length of its wait is one, unless no source gives it. */
function thresholdsOf({ wait, thresholds = [] }: StatementRow): readonly ParameterIdOf<"candidacy">[] {
  return typeof wait?.lasts === "string" ? [wait.lasts, ...thresholds] : thresholds;
}

/**
 * What a rule says when it speaks, as its row has it: the effect and the figures are the protocol's, with their claims.
 * @internal
 */
export function ruling<R extends RuleId>(
  protocol: ProtocolPart<"candidacy">,
  rule: R,
  statement: StatementKey<R>,
  read: FactsUsed,
): Ruling {
  const row = rowOf(rule, statement);
  const { value, claims, dissent } = protocol.parameters[row.effect];
  const condition = conditionOf(value, row.wait === undefined ? row.lift : null);
  const thresholds = thresholdsOf(row).map((id) => [id, protocol.parameters[id]] as const);
  const figures = Object.fromEntries(thresholds.map(([id, figure]) => [id, figure.value as JsonValue]));
  const finding: Finding = {
    rule,
    effect: value,
    because: row.because,
    facts: { ...read, [row.effect]: value, ...figures },
    ...(condition === undefined ? {} : { untilCondition: condition }),
    evidence: [...thresholds.flatMap(([, figure]) => figure.claims), ...claims],
    dissent: [...thresholds.flatMap(([, figure]) => figure.dissent), ...dissent],
    disclosure: disclosures[rule],
  };
  return rulingOf(finding, row.wait !== undefined);
}

/**
 * A question about a fact, with the worst that its answer could make of the client.
 * @internal
 */
export function question(fact: FactPath, couldMake: Verdict, why: readonly RuleId[]): Asked {
  const { kind, group, options, mayBeNone, mayGoOn }: FactRow = facts[fact];
  const answer = {
    kind,
    ...(options === undefined ? {} : { options }),
    ...(mayBeNone === undefined ? {} : { mayBeNone }),
    ...(mayGoOn === undefined ? {} : { mayGoOn }),
  };
  const severity = severityOf(couldMake);
  return {
    question: deepFreeze({ fact, group, answer, couldMake, why }),
    severity,
    decidesOnRequirement: why.includes("patch-test"),
    reach: {
      letters: why,
      permanent: severity >= CONTRAINDICATED,
      openEnded: severity >= CLEARANCE_REQUIRED,
      liftable: false,
      milder: CLEARANCE_REQUIRED - 1,
      longest: NO_WAIT,
    },
  };
}
