import { describe, expect, test } from "vitest";
import { severityOf, verdictOf, worstOf } from "../../src/candidacy/verdict.js";
import { verdicts } from "../../src/knowledge/verdicts.js";

describe("the severity of a verdict", () => {
  test("rises from eligible to contraindicated, in the order in which the verdicts are listed", () => {
    expect(verdicts.map(severityOf)).toEqual([0, 1, 2, 3, 4]);
    expect(severityOf("deferred")).toBeGreaterThan(severityOf("clearance-required"));
  });

  test("leads back to the verdict", () => {
    expect(verdicts.map((verdict) => verdictOf(severityOf(verdict)))).toEqual(verdicts);
  });

  test("that no verdict has is read as the severest one, never as eligible", () => {
    expect(verdictOf(5)).toBe("contraindicated");
    expect(verdictOf(-1)).toBe("contraindicated");
    expect(verdictOf(Number.NaN)).toBe("contraindicated");
  });
});

describe("the worst of some verdicts", () => {
  test("is the severest one, wherever it stands", () => {
    expect(worstOf("precaution", "deferred", "eligible")).toBe("deferred");
    expect(worstOf("contraindicated", "deferred")).toBe("contraindicated");
    expect(worstOf("eligible", "precaution", "clearance-required")).toBe("clearance-required");
  });

  test("of every two is the one further down the list", () => {
    for (const [i, first] of verdicts.entries()) {
      for (const [j, second] of verdicts.entries()) expect(worstOf(first, second)).toBe(verdicts[Math.max(i, j)]);
    }
  });

  test("of none is eligible: nothing was found", () => {
    expect(worstOf()).toBe("eligible");
  });
});
