import { type TriageAct, type TriageLevel, type TriageUrgency, triageLevels } from "../../knowledge/symptoms.js";
import type { Verdict } from "../../knowledge/verdicts.js";

const order = /* @__PURE__ */ Object.keys(triageLevels) as readonly TriageLevel[];

/**
 * The place of a level in the order, mildest 0.
 * @internal
 */
export const rankOf = (level: TriageLevel): number => order.indexOf(level);

/**
 * The more urgent of two levels.
 * @internal
 */
export const higherLevel = (a: TriageLevel, b: TriageLevel): TriageLevel => (rankOf(b) > rankOf(a) ? b : a);

/**
 * Whom to turn to on a level, and how soon.
 * @internal
 */
export const answerOf = (level: TriageLevel): { readonly urgency: TriageUrgency; readonly act: TriageAct } =>
  triageLevels[level];

/** A verdict of a protocol can raise what is done about a symptom; it never lowers it. */
const byVerdict: Readonly<Record<Verdict, TriageLevel>> = {
  eligible: "expected",
  precaution: "practitioner-routinely",
  "clearance-required": "doctor-in-days",
  deferred: "doctor-in-days",
  contraindicated: "doctor-in-days",
};

/**
 * The least that a protocol's verdict asks for.
 * @internal
 */
export const levelOfVerdict = (verdict: Verdict): TriageLevel => byVerdict[verdict];

const ifWorse: Readonly<Record<TriageUrgency, TriageUrgency>> = {
  expected: "tell-practitioner",
  "tell-practitioner": "see-doctor",
  "see-doctor": "emergency",
  emergency: "emergency",
};

/**
 * Whom to turn to when what stands on a level gets worse.
 * @internal
 */
export const urgencyIfWorse = (level: TriageLevel): TriageUrgency => ifWorse[answerOf(level).urgency];
