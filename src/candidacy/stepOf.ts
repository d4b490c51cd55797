import type { Finding, NextStep } from "./types.js";
import { DEFERRED, severityOf } from "./verdict.js";

/**
 * The step that a finding calls for, if any. Prescribed medicines are the prescriber's: the step is to ask, never to stop.
 * @internal
 */
export function stepOf({ rule, effect, until, untilCondition: condition }: Finding): NextStep | undefined {
  if (until !== undefined && severityOf(effect) >= DEFERRED) return { kind: "wait-until", rule, until };
  if (condition === undefined) return undefined;
  switch (condition) {
    case "prescriber-ended-course":
    case "immunity-recovered":
      return { kind: "ask-prescriber", rule, condition };
    case "doctor-agrees":
      return { kind: "get-clearance", rule, condition };
    default:
      return { kind: "meet-condition", rule, condition };
  }
}
