import { describe, expect, test } from "vitest";
import { asked, assess, findingsOf, letter, withHealth } from "../../support/candidacy.js";
import { expectAsked, expectFound, expectNone } from "./expecting.js";

describe("a tumor where pigment would go", () => {
  const client = withHealth({ tumorInField: {} });

  test("rules treatment out, and no letter changes that", () => {
    expectFound(client, { because: "tumor-in-field", effect: "contraindicated", parameter: "tumor-in-field-effect" });
    expect(assess({ ...client, clearances: [letter("tumor-in-field", "2026-02-01")] }).verdict).toBe("contraindicated");
  });

  test("is asked while nobody has asked, and no matter where there is none", () => {
    expectAsked({ tumorInField: undefined }, "health.tumorInField", "contraindicated");
    expectNone("tumorInField");
  });
});

describe("a mole where pigment would go", () => {
  test("that does not change is left out with care", () => {
    expectFound(withHealth({ pigmentedLesionInField: { changing: false } }), {
      because: "lesion-in-field",
      effect: "precaution",
      parameter: "pigmented-lesion-effect",
    });
  });

  test("that changes is for a dermatologist first", () => {
    const client = withHealth({ pigmentedLesionInField: { changing: true } });
    expectFound(client, {
      because: "lesion-changing",
      effect: "clearance-required",
      parameter: "changing-pigmented-lesion-effect",
    });
    const cleared = assess({ ...client, clearances: [letter("pigmented-lesion", "2026-02-01")] });
    expect(cleared.verdict).toBe("precaution");
    expect(findingsOf("pigmented-lesion", cleared).map(({ because }) => because)).toEqual(["lesion-in-field"]);
  });

  test("of which nobody asked whether it changes is asked for that", () => {
    const assessment = assess(withHealth({ pigmentedLesionInField: {} }));
    expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "precaution", atWorst: "clearance-required" });
    expect(asked(assessment)).toEqual(["health.pigmentedLesionInField.changing"]);
  });

  test("is asked with the worst that it could make", () => {
    expectAsked({ pigmentedLesionInField: undefined }, "health.pigmentedLesionInField", "clearance-required");
    expectNone("pigmentedLesionInField");
  });
});

describe("an open wound", () => {
  test("waits until it has healed, and no letter changes that", () => {
    const client = withHealth({ openWound: {} });
    expectFound(client, { because: "open-wound", effect: "deferred", parameter: "open-wound-effect" });
    expect(assess(client).steps).toEqual([{ kind: "meet-condition", rule: "open-wound", condition: "wound-healed" }]);
    expect(assess({ ...client, clearances: [letter("open-wound", "2026-02-01")] }).verdict).toBe("deferred");
  });

  test("is asked while nobody has asked", () => {
    expectAsked({ openWound: undefined }, "health.openWound", "deferred");
    expectNone("openWound");
  });
});
