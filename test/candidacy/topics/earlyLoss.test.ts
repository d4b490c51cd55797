import { describe, expect, test } from "vitest";
import { partialDate } from "../../../src/calendar/partialDate.js";
import { earlyPatternLossAge } from "../../../src/knowledge/earlyPatternLoss.js";
import { rules } from "../../../src/knowledge/rules.js";
import { hairLossCauses } from "../../../src/knowledge/vocabularies.js";
import { asked, assess, findingOf, findingsOf } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";

const born = (birthDate: string, cause: (typeof hairLossCauses)[number] = "androgenetic") =>
  aClient({ birthDate: partialDate(birthDate), hairLoss: { cause } });

describe("pattern loss in the young", () => {
  test("counts as such up to an age that is called an engineering default and credited to nobody", () => {
    expect(earlyPatternLossAge).toBe(25);
    expect(rules["early-hair-loss"].parameters).toEqual(["early-pattern-loss-effect"]);
  });

  test("asks for care until the 25th birthday, an engineering default: the day before, on the day, the day after", () => {
    const assessment = assess(born("2001-03-02"));
    expect(assessment).toMatchObject({ verdict: "precaution", settled: true, wait: "none" });
    expect(findingOf("early-hair-loss", assessment)).toMatchObject({
      because: "pattern-loss-early",
      effect: "precaution",
      facts: { birthDate: "2001-03-02", "early-pattern-loss-effect": "precaution" },
      until: { earliest: "2026-03-02", latest: "2026-03-02" },
      evidence: ["traquina-2001-early-pattern-loss-effect"],
    });
    for (const birthDate of ["2001-03-01", "2001-02-28"]) expect(assess(born(birthDate)).verdict).toBe("eligible");
  });

  test("is a matter of patterns only: a patch, a scar or a name that nobody knows is no less or more young", () => {
    for (const cause of hairLossCauses) {
      const found = findingsOf("early-hair-loss", assess(born("2004-01-01", cause))).length;
      expect([cause, found]).toEqual([cause, cause === "androgenetic" || cause === "diffuse-thinning" ? 1 : 0]);
    }
  });

  test("of a birth known to the year may ask for it, and the day is asked", () => {
    const assessment = assess(born("2001"));
    expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "eligible", atWorst: "precaution" });
    expect(asked(assessment)).toEqual(["birthDate"]);
  });

  test("is not said to a minor, who waits anyway", () => {
    expect(findingsOf("early-hair-loss", assess(born("2010-01-01")))).toEqual([]);
    expect(findingsOf("early-hair-loss", assess(born("2008")))).toEqual([]);
  });

  test("waits for that birthday where a studio lets it wait", () => {
    const protocol = protocolWith({ "early-pattern-loss-effect": "deferred" });
    expect(assess(born("2003-05-01"), "2026-03-01", protocol)).toMatchObject({
      verdict: "deferred",
      eligibleFrom: { earliest: "2028-05-01", latest: "2028-05-01" },
    });
  });
});
