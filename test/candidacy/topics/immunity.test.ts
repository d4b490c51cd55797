import { describe, expect, test } from "vitest";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../../src/protocol/strictestProtocol.js";
import { asked, assess, findingsOf, letter, TODAY, withHealth } from "../../support/candidacy.js";
import { protocolWith } from "../../support/protocol.js";
import { expectAsked, expectFound, expectNone } from "./expecting.js";

describe("a suppressed immune system", () => {
  test("rules treatment out where it is severe, for as long as that lasts", () => {
    const assessment = assess(withHealth({ immunosuppression: { severity: "severe" } }));
    const { claims } = articleProtocol.parameters["severe-immunosuppression-effect"];
    expect(assessment).toMatchObject({ verdict: "contraindicated", settled: true, wait: "until-condition" });
    expect(findingsOf("immunosuppression", assessment)).toMatchObject([
      { because: "immunosuppression-severe", untilCondition: "immunity-recovered", evidence: claims },
    ]);
    expect(assessment.steps).toEqual([
      { kind: "ask-prescriber", rule: "immunosuppression", condition: "immunity-recovered" },
    ]);
  });

  test("needs a doctor's letter where it is mild", () => {
    const client = withHealth({ immunosuppression: { severity: "mild" } });
    expectFound(client, {
      because: "immunosuppression-mild",
      effect: "clearance-required",
      parameter: "mild-immunosuppression-effect",
    });
    expect(assess({ ...client, clearances: [letter("immunosuppression", "2026-02-01")] }).verdict).toBe("eligible");
  });

  test("is not let through by a letter where it is severe", () => {
    const client = withHealth({ immunosuppression: { severity: "severe" } });
    expect(assess({ ...client, clearances: [letter("immunosuppression", "2026-02-01")] }).verdict).toBe(
      "contraindicated",
    );
  });

  test("is asked while nobody has asked, and no matter once there is none", () => {
    expectAsked({ immunosuppression: undefined }, "health.immunosuppression", "contraindicated");
    expectNone("immunosuppression");
  });
});

describe.each([
  ["an autoimmune disease", "autoimmuneDisease", "autoimmune-disease"],
  ["lupus", "lupus", "lupus"],
  ["sarcoidosis", "sarcoidosis", "sarcoidosis"],
] as const)("%s", (_, key, because) => {
  test("needs a doctor's letter, and the letter lifts it", () => {
    const client = withHealth({ [key]: {} });
    expectFound(client, { because, effect: "clearance-required", parameter: `${because}-effect` });
    expect(assess({ ...client, clearances: [letter(because, "2026-02-01")] }).verdict).toBe("eligible");
  });

  test("is asked while nobody has asked, and no matter once there is none", () => {
    expectAsked({ [key]: undefined }, `health.${key}`, "clearance-required");
    expectNone(key);
  });
});

describe("HIV", () => {
  test("that is controlled is never a reason to turn anybody away: it asks for care", () => {
    expectFound(withHealth({ hiv: { controlled: true } }), {
      because: "hiv",
      effect: "precaution",
      parameter: "hiv-effect",
    });
  });

  test("that is not controlled needs a doctor's letter, and the letter leaves the care", () => {
    const client = withHealth({ hiv: { controlled: false } });
    const assessment = assess(client);
    expect(assessment.verdict).toBe("clearance-required");
    expect(findingsOf("hiv", assessment).map(({ because }) => because)).toEqual(["hiv-not-controlled", "hiv"]);
    expect(assess({ ...client, clearances: [letter("hiv", "2026-02-01")] }).verdict).toBe("precaution");
  });

  test("of which nobody asked whether it is controlled is asked for that", () => {
    const assessment = assess(withHealth({ hiv: {} }));
    expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "precaution", atWorst: "clearance-required" });
    expect(asked(assessment)).toEqual(["health.hiv.controlled"]);
  });

  test("is asked with the worst that it could make, which is a letter", () => {
    expectAsked({ hiv: undefined }, "health.hiv", "clearance-required");
  });
});

test("hepatitis asks for care, whichever it is", () => {
  for (const hepatitis of [{}, { type: "B" }, { type: "C" }] as const) {
    expectFound(withHealth({ hepatitis }), {
      because: "hepatitis",
      effect: "precaution",
      parameter: "hepatitis-effect",
    });
  }
  expectAsked({ hepatitis: undefined }, "health.hepatitis", "precaution");
});

describe("HIV and hepatitis", () => {
  test("are for the clinician's eyes only, and those who refuse are dissent", () => {
    for (const health of [{ hiv: { controlled: false } }, { hepatitis: {} }]) {
      const found = assess(withHealth(health)).findings.filter(({ rule }) => rule === "hiv" || rule === "hepatitis");
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ disclosure }) => disclosure !== "clinician-only")).toEqual([]);
      expect(found.filter(({ dissent }) => dissent.length === 0)).toEqual([]);
    }
  });

  test("turn nobody away under the strictest preset where they are controlled", () => {
    for (const health of [{ hiv: { controlled: true } }, { hepatitis: {} }])
      expect(assess(withHealth(health), TODAY, strictestProtocol).verdict).toBe("precaution");
    expect(articleProtocol.parameters["hiv-effect"].value).toBe("precaution");
  });

  test("ask for a letter at most, whatever a studio makes of a suppressed immune system", () => {
    const refuses = protocolWith({ "mild-immunosuppression-effect": "contraindicated" });
    for (const protocol of [articleProtocol, consensusProtocol, strictestProtocol, refuses]) {
      for (const health of [{ hiv: { controlled: false } }, { hepatitis: {} }]) {
        const { verdict, wait, steps } = assess(withHealth(health), TODAY, protocol);
        if (!("hiv" in health)) expect(verdict).toBe("precaution");
        else {
          expect({ verdict, wait }).toEqual({ verdict: "clearance-required", wait: "until-condition" });
          const beside = steps.filter(({ kind }) => kind !== "have-patch-test");
          expect(beside).toEqual([{ kind: "get-clearance", rule: "hiv", condition: "doctor-agrees" }]);
        }
      }
    }
  });
});
