import { describe, expect, test } from "vitest";
import { asked, assess, findingsOf, letter, withHealth } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { expectAsked, expectFound, expectNone } from "./expecting.js";

describe("a suspected body dysmorphia", () => {
  const client = withHealth({ bodyDysmorphia: { suspected: true } });

  test("waits until a specialist has looked, without a date, and a letter does not change that", () => {
    expectFound(client, { because: "dysmorphia-suspected", effect: "deferred", parameter: "body-dysmorphia-effect" });
    expect(assess(client)).toMatchObject({
      wait: "until-condition",
      steps: [{ kind: "meet-condition", rule: "body-dysmorphia", condition: "assessed-by-specialist" }],
    });
    expect(assess({ ...client, clearances: [letter("body-dysmorphia", "2026-02-01")] }).verdict).toBe("deferred");
  });

  test("is for the clinician's eyes only", () => {
    expect(findingsOf("body-dysmorphia", assess(client))[0]?.disclosure).toBe("clinician-only");
  });

  test("is no matter where nobody suspects it, and is asked while nobody has asked", () => {
    expect(assess(withHealth({ bodyDysmorphia: { suspected: false } }))).toMatchObject({
      verdict: "eligible",
      settled: true,
    });
    expectAsked({ bodyDysmorphia: undefined }, "health.bodyDysmorphia", "deferred");
    expectNone("bodyDysmorphia");
  });
});

describe("a mental disorder", () => {
  test("that is not treated waits for a specialist", () => {
    const client = withHealth({ mentalDisorder: { treated: false } });
    expectFound(client, {
      because: "mental-disorder-untreated",
      effect: "deferred",
      parameter: "untreated-mental-disorder-effect",
    });
    expect(findingsOf("mental-disorder", assess(client))[0]?.disclosure).toBe("clinician-only");
  });

  test("that is treated is no reason to wait", () => {
    const assessment = assess(withHealth({ mentalDisorder: { treated: true } }));
    expect(assessment).toMatchObject({ verdict: "eligible", settled: true });
    expect(findingsOf("mental-disorder", assessment)).toEqual([]);
  });

  test("is asked while nobody has asked, then whether it is treated", () => {
    expectAsked({ mentalDisorder: undefined }, "health.mentalDisorder", "deferred");
    expectAsked({ mentalDisorder: {} }, "health.mentalDisorder.treated", "deferred");
    expectNone("mentalDisorder");
  });
});

describe("hopes that no result can meet", () => {
  test("are to be talked over: no more than care", () => {
    expectFound(aClient({ expectations: { realistic: false } }), {
      because: "expectations-unrealistic",
      effect: "precaution",
      parameter: "unrealistic-expectations-effect",
    });
  });

  test("are asked about while nobody has asked", () => {
    const open = assess(aClient({ expectations: { realistic: undefined } }));
    expect(asked(open)).toEqual(["expectations.realistic"]);
    expect(open).toMatchObject({ atWorst: "precaution", wait: "none" });
  });
});
