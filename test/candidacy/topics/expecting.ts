import { expect } from "vitest";
import type { NextStep } from "../../../src/candidacy/types.js";
import type { HealthFacts } from "../../../src/client/health/types.js";
import type { ClientProfile } from "../../../src/client/types.js";
import type { FactPath } from "../../../src/knowledge/facts.js";
import type { ParameterIdOf } from "../../../src/knowledge/parameters.js";
import type { ReasonCode } from "../../../src/knowledge/rules.js";
import type { Verdict } from "../../../src/knowledge/verdicts.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { asked, assess, rank, withHealth } from "../../support/candidacy.js";

/** What a finding is expected to be under the article's protocol. */
export interface Expected {
  readonly because: ReasonCode;
  readonly effect: Verdict;
  readonly parameter: ParameterIdOf<"candidacy">;
}

/** What has to be done about an effect without a date, as the kinds of steps. */
const stepsFor = (effect: Verdict): readonly NextStep["kind"][] =>
  effect === "clearance-required" ? ["get-clearance"] : effect === "deferred" ? ["meet-condition"] : [];

/** Fails unless the client, well otherwise, is judged by this one finding, with the claims of its figure and its step. */
export function expectFound(client: ClientProfile, { because, effect, parameter }: Expected): void {
  const { verdict, settled, findings, steps } = assess(client);
  const { claims, dissent, value } = articleProtocol.parameters[parameter];
  expect({ because, value, verdict, settled }).toEqual({ because, value: effect, verdict: effect, settled: true });
  const found = findings.filter((finding) => finding.because === because);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ effect, evidence: claims, dissent });
  expect(found[0]?.evidence.length).toBeGreaterThan(0);
  // A patch test that is to be had is a step of its own, whatever was found.
  expect(steps.map(({ kind }) => kind).filter((kind) => kind !== "have-patch-test")).toEqual(stepsFor(effect));
}

/** Fails unless a fact of health that nobody has asked about is the one question left, with the worst that it could make. */
export function expectAsked(health: HealthFacts, fact: FactPath, worst: Verdict): void {
  const assessment = assess(withHealth(health));
  const { atBest, atWorst, settled, unanswered } = assessment;
  expect({ fact, asked: asked(assessment), settled }).toEqual({ fact, asked: [fact], settled: false });
  expect(unanswered[0]?.couldMake).toBe(worst);
  expect({ fact, atWorst }).toEqual({ fact, atWorst: worst });
  expect(rank(atBest)).toBeLessThan(rank(worst));
}

/** Fails unless an answer of "none" leaves a client, well otherwise, without a reason to wait. */
export function expectNone(key: keyof HealthFacts): void {
  expect(assess(withHealth({ [key]: null }))).toMatchObject({ verdict: "eligible", settled: true, steps: [] });
}
