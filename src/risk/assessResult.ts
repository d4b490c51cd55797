import { dayOf } from "../calendar/day.js";
import { describe, detailOf } from "../calendar/describe.js";
import { SmpError } from "../calendar/SmpError.js";
import { type Sign, signs } from "../knowledge/signs.js";
import { notesOn } from "../protocol/notes.js";
import { candidatesFor } from "./result/candidatesFor.js";
import { type Circumstances, timingOf } from "./result/circumstances.js";
import { type PreparedResult, preparedResultFor } from "./result/prepared.js";
import type { JudgeFrom, ObservedResult, ResultAssessment, ResultGround, ResultQuestion } from "./result/types.js";
import type { RiskOptions } from "./types.js";

/** The signs, each once and in the order of their table, so that the order of the report changes nothing. */
function signsOf({ signs: seen }: ObservedResult): readonly Sign[] {
  for (const sign of seen)
    if (!Object.hasOwn(signs, sign))
      throw new SmpError("unknown-sign", `No sign of a bad result: ${describe(sign)}.`, { sign: detailOf(sign) });
  return (Object.keys(signs) as Sign[]).filter((sign) => seen.includes(sign));
}

function daysOf({ daysSinceSession: days }: ObservedResult): number | undefined {
  if (days === undefined || (Number.isInteger(days) && days >= 0)) return days;
  throw new SmpError("invalid-count", "daysSinceSession is a whole number of days, 0 or more.", {
    daysSinceSession: describe(days),
  });
}

function tattooInkOf({ tattooInk }: ObservedResult): boolean | undefined {
  if (tattooInk === undefined || typeof tattooInk === "boolean") return tattooInk;
  throw new SmpError("invalid-answer", "tattooInk is true or false.", { tattooInk: describe(tattooInk) });
}

/** Every ground on which a doctor has to look, a sign once. */
function doctorGrounds(seen: readonly Sign[], prepared: PreparedResult): readonly ResultGround<Sign>[] {
  return seen.flatMap((sign) => {
    const { doctorFirst, speaksFor } = prepared.signs[sign];
    if (!doctorFirst) return [];
    return [
      {
        ground: sign,
        evidence: [...new Set(speaksFor.flatMap(({ ground }) => ground.evidence))],
        dissent: [...new Set(speaksFor.flatMap(({ ground }) => ground.dissent))],
      },
    ];
  });
}

const judgeFromOf = (days: number | undefined, { judgment }: PreparedResult): JudgeFrom => ({
  daysSinceSession: judgment.days,
  inDays: days === undefined ? null : judgment.days - days,
  evidence: judgment.evidence,
  dissent: judgment.dissent,
});

/** What would still say more: when the session was, and which ink a laser would have to remove. */
function unansweredOf({ timing, tattooInk }: Circumstances, candidates: ResultAssessment["candidates"]) {
  const byLaser = candidates.some(({ corrections }) =>
    corrections.some(({ correction }) => correction === "laser-removal"),
  );
  const open: readonly (ResultQuestion | false)[] = [
    timing === "time-not-known" && "daysSinceSession",
    byLaser && tattooInk === undefined && "tattooInk",
  ];
  return open.filter((fact) => fact !== false);
}

/**
 * Names the ways in which the work may have failed, from what is seen: what speaks for and against each, how long to wait
 * before judging, what mends it and what that does to the schedule. It names failures of the work and never a disease; where a
 * sign can be more than that, a doctor comes first.
 *
 * @param observed - the signs, the whole days since the last session, 0 or more, and whether the pigment was tattoo ink
 * @param options - the protocol, by default the article's, and the day of the question
 * @returns whether it is too early to judge and from when on it is not, whether a doctor comes first, and the ways of failing
 *   in the order in which to think of them
 * @throws SmpError `unknown-sign` for a sign that is not in the list, `invalid-count` for days that are no whole number or
 *   negative, `invalid-answer` when `tattooInk` is neither true nor false, `invalid-date` when `asOf` is not a day
 *
 * @example
 * ```ts
 * import { assessResult } from "scalp-micropigmentation";
 *
 * const early = assessResult({ signs: ["darker-than-hair"], daysSinceSession: 5 });
 * early.tooEarlyToJudge; // => true
 * early.judgeFrom?.daysSinceSession; // => 28
 *
 * const healed = assessResult({ signs: ["blurred-dots", "shadow-around-dots"], daysSinceSession: 90 });
 * healed.candidates[0]?.mode; // => "pigment-migration"
 * healed.candidates[0]?.corrections[0]?.schedule.course; // => "correction"
 * ```
 */
export function assessResult(observed: ObservedResult, options: RiskOptions = {}): ResultAssessment {
  const prepared = preparedResultFor(options.protocol);
  const seen = signsOf(observed);
  const days = daysOf(observed);
  const timing = timingOf(days, prepared);
  const doctorBecause = doctorGrounds(seen, prepared);
  const circumstances: Circumstances = {
    prepared,
    timing,
    seeDoctor: doctorBecause.length > 0,
    tattooInk: tattooInkOf(observed),
  };
  const candidates = candidatesFor(seen, circumstances);
  return {
    resultType: "result-assessment",
    ruleSet: prepared.ruleSet,
    notes: options.asOf === undefined ? prepared.notes.standing : notesOn(prepared.notes, dayOf(options.asOf)),
    scope: "failures-of-the-work",
    seeDoctor: circumstances.seeDoctor,
    doctorBecause,
    tooEarlyToJudge: timing !== undefined,
    ...(timing === undefined ? {} : { judgeFrom: judgeFromOf(days, prepared) }),
    candidates,
    unanswered: unansweredOf(circumstances, candidates),
  };
}
