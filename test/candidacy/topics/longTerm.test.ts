import { describe, expect, test } from "vitest";
import { partialDate } from "../../../src/calendar/partialDate.js";
import type { HealthFacts } from "../../../src/client/health/types.js";
import { asked, assess, findingsOf, letter, TODAY, withHealth } from "../../support/candidacy.js";
import { protocolWith } from "../../support/protocol.js";
import { expectAsked, expectFound, expectNone } from "./expecting.js";

const diabetic = (diabetes: NonNullable<HealthFacts["diabetes"]>) => withHealth({ diabetes });

describe("diabetes", () => {
  test("that is controlled without insulin needs a doctor's letter", () => {
    const client = diabetic({ hba1cPercent: 6, controlled: true, insulin: false });
    expectFound(client, { because: "diabetes", effect: "clearance-required", parameter: "controlled-diabetes-effect" });
    expect(assess({ ...client, clearances: [letter("diabetes", "2026-02-01")] }).verdict).toBe("eligible");
  });

  test("with insulin says so", () => {
    const found = findingsOf("diabetes", assess(diabetic({ controlled: true, insulin: true })));
    expect(found.map(({ because }) => because)).toEqual(["diabetes", "diabetes-with-insulin"]);
  });

  test("that is not controlled waits until it is, and a letter does not change that", () => {
    const client = {
      ...diabetic({ controlled: false, insulin: false }),
      clearances: [letter("diabetes", "2026-02-01")],
    };
    expect(assess(client)).toMatchObject({
      verdict: "deferred",
      wait: "until-condition",
      steps: [{ kind: "meet-condition", rule: "diabetes", condition: "blood-sugar-controlled" }],
    });
  });

  test.each([
    [7.9, "clearance-required"],
    [8, "deferred"],
    [8.1, "deferred"],
  ] as const)("with a measured value of %d percent: %s", (hba1cPercent, verdict) => {
    const measured = diabetic({ hba1cPercent, controlled: true, insulin: false });
    expect(assess(measured)).toMatchObject({ verdict, settled: true });
  });

  test("with a high measured value waits whatever the client says, and quotes the value and the limit", () => {
    const assessment = assess(diabetic({ hba1cPercent: 9, controlled: true, insulin: false }));
    expect(assessment.verdict).toBe("deferred");
    expect(assessment.findings.find(({ because }) => because === "diabetes-not-controlled")?.facts).toEqual({
      "health.diabetes.hba1cPercent": 9,
      "diabetes-hba1c-limit": 8,
      "uncontrolled-diabetes-effect": "deferred",
    });
  });

  test("is measured by the limit of the protocol", () => {
    const client = diabetic({ hba1cPercent: 7.5, insulin: false });
    expect(assess(client, TODAY, protocolWith({ "diabetes-hba1c-limit": 7 })).verdict).toBe("deferred");
  });

  test("with a low measured value is still asked whether it is controlled: no figure says that all is well", () => {
    const measured = { hba1cPercent: 6, insulin: false };
    expect(asked(assess(diabetic(measured)))).toEqual(["health.diabetes.controlled"]);
    expect(assess(diabetic(measured))).toMatchObject({ verdict: "undetermined", atWorst: "deferred" });
    expect(assess(diabetic({ ...measured, controlled: false })).verdict).toBe("deferred");
  });

  test("is judged the same whenever the value was measured: no source says for how long one counts", () => {
    for (const hba1cPercent of [6, 9]) {
      const undated = { hba1cPercent, controlled: true, insulin: false };
      const old = assess(diabetic({ ...undated, measuredOn: partialDate("2015") }));
      expect(old).toEqual(assess(diabetic(undated)));
    }
  });

  test("is asked how high the value is while no value is on record, whatever the client says of it", () => {
    const open = assess(diabetic({ controlled: true, insulin: false }));
    expect(open).toMatchObject({ verdict: "undetermined", atBest: "clearance-required", atWorst: "deferred" });
    expect(asked(open)).toEqual(["health.diabetes.hba1cPercent"]);
    expect(asked(assess(diabetic({ controlled: false, insulin: false })))).toEqual([]);
  });

  test("is asked whether it is controlled, and not whether insulin is taken: one letter does for both", () => {
    expect(asked(assess(diabetic({})))).toEqual(["health.diabetes.hba1cPercent", "health.diabetes.controlled"]);
    expectAsked({ diabetes: undefined }, "health.diabetes", "deferred");
    expectNone("diabetes");
  });
});

describe.each([
  ["a disease of the liver", "liverDisease", "liver-disease", "precaution"],
  ["a medicine for the thyroid", "thyroidMedicine", "thyroid-medicine", "precaution"],
  ["epilepsy", "epilepsy", "epilepsy", "clearance-required"],
] as const)("%s", (_, key, because, effect) => {
  test(`is a reason for: ${effect}`, () => {
    expectFound(withHealth({ [key]: {} }), { because, effect, parameter: `${because}-effect` });
  });

  test("is asked while nobody has asked, and no matter where there is none", () => {
    expectAsked({ [key]: undefined }, `health.${key}`, effect);
    expectNone(key);
  });
});
