import { describe, expect, test } from "vitest";
import * as z from "zod";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { type MeasureBounds, measureBounds } from "../../src/knowledge/failures/bounds.js";
import { assessRisk } from "../../src/risk/assessRisk.js";
import { riskInputSchema } from "../../src/risk/input/schemas.js";
import { parseRiskInput } from "../../src/risk/parseRiskInput.js";
import { reviewVisits } from "../../src/schedule/reviewVisits.js";
import { GOOD } from "./goodInput.js";

const found = (input: unknown): readonly string[] => {
  const result = parseRiskInput(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
};

/** A value below a path. */
const at = (path: string, value: unknown): unknown =>
  path.split(".").reduceRight<unknown>((below, key) => ({ [key]: below }), value);

describe("what is known of a risk, from outside", () => {
  test("comes back as it was given, and can be assessed", () => {
    const result = parseRiskInput(structuredClone(GOOD));
    expect(result).toEqual({ ok: true, value: GOOD });
    expect(assessRisk(result.ok ? result.value : {})).toEqual(assessRisk(GOOD));
    expect(parseRiskInput({})).toEqual({ ok: true, value: {} });
  });

  test("of 12 millimeters deep is an issue, and no risk", () => {
    expect(parseRiskInput({ technique: { needleDepthMillimeters: 12 } })).toMatchObject({
      ok: false,
      issues: [{ code: "out-of-range", path: ["technique", "needleDepthMillimeters"], params: { maximum: 6 } }],
    });
  });

  test.each(Object.entries<MeasureBounds>(measureBounds))(
    "has %s within its bounds, both ends included",
    (fact, bounds) => {
      const { min, max, whole } = bounds;
      for (const value of [min, max]) expect(found(at(fact, value))).toEqual([]);
      for (const value of [min - 1, max + 1]) expect(found(at(fact, value))).toEqual([`out-of-range at ${fact}`]);
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, String(max), null])
        expect(found(at(fact, value)), String(value)).toEqual([`wrong-type at ${fact}`]);
      if (whole === true) expect(found(at(fact, min + 0.5))).toEqual([`wrong-type at ${fact}`]);
      // What the parser lets through the assessment takes, and what it refuses the assessment refuses.
      expect(() => assessRisk(at(fact, max + 1) as object)).toThrow(
        expect.objectContaining({ code: "invalid-answer" }),
      );
      expect(() => assessRisk(at(fact, max) as object)).not.toThrow();
    },
  );

  test.each([
    ["technique.needleDepth", 1, "unknown-key"],
    ["technique.pigment.chemistry", "ink", "unknown-value"],
    ["technique.pigment.batch", 17, "wrong-type"],
    ["technique.numbing.agent", "emla", "unknown-value"],
    ["technique.heavyPressure", "yes", "wrong-type"],
    ["aftercare.moisturizedDaysAWeek", 8, "out-of-range"],
    ["environment.equipmentClean", null, "wrong-type"],
    ["client.skin.sensitive", "yes", "wrong-type"],
    ["practitioner.yearsOfExperience", -1, "out-of-range"],
  ])("with %s as %j is an issue", (path, value, code) => {
    expect(found(at(path, value))).toEqual([`${code} at ${path}`]);
  });

  test("has every issue listed, `__proto__` among them", () => {
    const odd = JSON.parse(
      '{"technique":{"layersEven":"no","layersPerSession":0},"__proto__":{"scalp":{}}}',
    ) as unknown;
    expect([...found(odd)].sort()).toEqual([
      "out-of-range at technique.layersPerSession",
      "unknown-key at __proto__",
      "wrong-type at technique.layersEven",
    ]);
  });

  test("takes of reviewed visits the timings, and nothing beside", () => {
    const visits = [{ on: calendarDate("2026-01-05") }, { on: calendarDate("2026-01-07") }];
    const review = reviewVisits({ course: "shaved", visits }, { asOf: calendarDate("2026-02-01") });
    const timings = review.visits.map(({ timing }) => ({ timing }));
    expect(parseRiskInput({ visits: { visits: timings } }).ok).toBe(true);
    expect(assessRisk({ visits: { visits: timings } })).toEqual(assessRisk({ visits: review }));
    expect(found({ visits: { visits: timings, problems: [] } })).toEqual(["unknown-key at visits.problems"]);
    expect(found({ visits: { visits: [{ timing: "too early" }] } })).toEqual([
      "unknown-value at visits.visits.0.timing",
    ]);
  });

  test("can be said in JSON Schema", () => {
    expect(z.toJSONSchema(riskInputSchema())).toMatchObject({
      properties: { technique: { properties: { needleDepthMillimeters: { minimum: 0, maximum: 6 } } } },
    });
  });
});
