import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RiskFactPath } from "../../src/knowledge/riskFactors.js";
import { riskWeights } from "../../src/knowledge/vocabularies.js";
import type { Protocol } from "../../src/protocol/types.js";
import { assessRisk } from "../../src/risk/assessRisk.js";
import type { RiskInput, RiskLevel } from "../../src/risk/types.js";
import { arbitraryClient, deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

const ORDER: Record<RiskLevel, number> = { low: 0, raised: 1, high: 2 };

/** Every fact that a risk is judged by, each known or not. */
type Answers = Readonly<Partial<Record<RiskFactPath, boolean | number>>>;

function inputOf(answers: Answers): RiskInput {
  const input: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(answers)) {
    const [part = "", ...keys] = path.split(".");
    const last = keys.pop() ?? "";
    let target = (input[part] ??= {});
    for (const key of keys) target = (target[key] ??= {}) as Record<string, unknown>;
    target[last] = value;
  }
  return input;
}

const depth = fc.oneof(fc.constantFrom(0, 0.5, 1, 1.5), fc.double({ min: 0, max: 4, noNaN: true }));
const hours = fc.oneof(fc.constantFrom(0, 99, 100, 101), fc.integer({ min: 0, max: 500 }));
const parts = {
  "practitioner.specializesInSmp": fc.boolean(),
  "practitioner.trainingHours": hours,
  "technique.needleDepthMillimeters": depth,
  "technique.pigmentMatched": fc.boolean(),
  "technique.layersEven": fc.boolean(),
  "aftercare.followed": fc.boolean(),
  "client.skin.sensitive": fc.boolean(),
  "client.expectations.realistic": fc.boolean(),
} satisfies Record<RiskFactPath, fc.Arbitrary<boolean | number>>;

const paths = Object.keys(parts) as RiskFactPath[];
const everyAnswer: fc.Arbitrary<Answers> = fc.record(parts, { noNullPrototype: true });
const someAnswers: fc.Arbitrary<Answers> = fc.record(parts, { requiredKeys: [], noNullPrototype: true });

const weight = fc.constantFrom(...riskWeights);
const arbitraryProtocol: fc.Arbitrary<Protocol> = fc
  .record({
    "untrained-technician-weight": weight,
    "short-training-weight": weight,
    "needle-too-deep-weight": weight,
    "needle-too-shallow-weight": weight,
    "unmatched-pigment-weight": weight,
    "uneven-layers-weight": weight,
    "neglected-aftercare-weight": weight,
    "sensitive-skin-weight": weight,
    "unrealistic-expectations-weight": weight,
  })
  .map((weights) => protocolWith(weights));

/** The answers less those named. */
const without = (answers: Answers, hidden: readonly RiskFactPath[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([path]) => !hidden.includes(path as RiskFactPath)));

describe("whatever is known, by whatever weights", () => {
  test("a level lies between the best and the worst, and is undetermined exactly where they differ", () => {
    fc.assert(
      fc.property(someAnswers, arbitraryProtocol, (answers, protocol) => {
        for (const { level, atBest, atWorst } of assessRisk(inputOf(answers), { protocol }).modes) {
          expect(ORDER[atBest]).toBeLessThanOrEqual(ORDER[atWorst]);
          expect(level).toBe(atBest === atWorst ? atBest : "undetermined");
        }
      }),
    );
  });

  test("what is asked is missing, could raise the level, and could raise it to the worst", () => {
    fc.assert(
      fc.property(someAnswers, arbitraryProtocol, (answers, protocol) => {
        for (const { level, atBest, atWorst, unanswered } of assessRisk(inputOf(answers), { protocol }).modes) {
          expect(unanswered.length > 0).toBe(level === "undetermined");
          for (const { fact, couldMake, why } of unanswered) {
            expect(answers[fact]).toBeUndefined();
            expect(ORDER[couldMake]).toBeGreaterThan(ORDER[atBest]);
            expect(why).not.toEqual([]);
          }
          const order = unanswered.map(({ couldMake }) => ORDER[couldMake]);
          expect(order).toEqual([...order].sort((a, b) => b - a));
          if (unanswered.length > 0) expect(unanswered[0]?.couldMake).toBe(atWorst);
        }
      }),
    );
  });

  test("answering what is missing keeps every level between the best and the worst said before", () => {
    fc.assert(
      fc.property(everyAnswer, fc.subarray(paths), arbitraryProtocol, (answers, hidden, protocol) => {
        const before = assessRisk(inputOf(without(answers, hidden)), { protocol }).modes;
        assessRisk(inputOf(answers), { protocol }).modes.forEach(({ level, atBest, factors }, index) => {
          const { atBest: best, atWorst: worst, level: earlier, factors: found } = before[index]!;
          expect(level).toBe(atBest);
          expect(ORDER[atBest]).toBeGreaterThanOrEqual(ORDER[best]);
          expect(ORDER[atBest]).toBeLessThanOrEqual(ORDER[worst]);
          if (earlier !== "undetermined") expect(level).toBe(earlier);
          expect(factors.map(({ factor }) => factor)).toEqual(
            expect.arrayContaining(found.map(({ factor }) => factor)),
          );
        });
      }),
    );
  });

  test("answering what a mode asks for settles that mode", () => {
    fc.assert(
      fc.property(everyAnswer, fc.subarray(paths), arbitraryProtocol, (answers, hidden, protocol) => {
        for (const { mode, unanswered } of assessRisk(inputOf(without(answers, hidden)), { protocol }).modes) {
          const asked = unanswered.map(({ fact }) => fact);
          const told = without(
            answers,
            hidden.filter((path) => !asked.includes(path)),
          );
          const settled = assessRisk(inputOf(told), { protocol }).modes.find(({ mode: same }) => same === mode);
          expect(settled).toMatchObject({ unanswered: [] });
          expect(settled?.level).not.toBe("undetermined");
        }
      }),
    );
  });

  test("one more bad answer never lowers a level", () => {
    const bad: readonly Answers[] = [
      { "practitioner.specializesInSmp": false },
      { "practitioner.trainingHours": 0 },
      { "technique.pigmentMatched": false },
      { "technique.layersEven": false },
      { "aftercare.followed": false },
      { "client.skin.sensitive": true },
      { "client.expectations.realistic": false },
    ];
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...bad), arbitraryProtocol, (answers, worse, protocol) => {
        const [changed] = Object.keys(worse) as RiskFactPath[];
        const before = assessRisk(inputOf(answers), { protocol }).modes;
        assessRisk(inputOf({ ...answers, ...worse }), { protocol }).modes.forEach(({ atBest, atWorst }, index) => {
          expect(ORDER[atBest]).toBeGreaterThanOrEqual(ORDER[before[index]!.atBest]);
          // Where nothing was known, the worst was reckoned with already.
          if (answers[changed!] !== undefined)
            expect(ORDER[atWorst]).toBeGreaterThanOrEqual(ORDER[before[index]!.atWorst]);
          else expect(atWorst).toBe(before[index]!.atWorst);
        });
      }),
    );
  });

  test("going deeper never lowers the risk of migration, and going shallower never that of fading", () => {
    const level = (millimeters: number, mode: string): number => {
      const { modes } = assessRisk({ technique: { needleDepthMillimeters: millimeters } });
      return ORDER[modes.find(({ mode: name }) => name === mode)!.atBest];
    };
    fc.assert(
      fc.property(depth, depth, (a, b) => {
        const [shallow, deep] = [Math.min(a, b), Math.max(a, b)];
        expect(level(deep, "pigment-migration")).toBeGreaterThanOrEqual(level(shallow, "pigment-migration"));
        expect(level(shallow, "early-fading")).toBeGreaterThanOrEqual(level(deep, "early-fading"));
      }),
    );
  });
});

test("any client can be assessed, the input is not touched, and the assessment is plain JSON", () => {
  fc.assert(
    fc.property(arbitraryClient, someAnswers, (client, answers) => {
      const input = deepFrozen<RiskInput>({ ...inputOf(answers), client });
      const assessment = assessRisk(input);
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
      expect(assessRisk(structuredClone(input))).toStrictEqual(assessment);
    }),
  );
});
