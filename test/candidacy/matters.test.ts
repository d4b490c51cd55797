import { describe, expect, test } from "vitest";
import { matters } from "../../src/candidacy/matters.js";
import { question, type Reach, type Ruling, ruling } from "../../src/candidacy/rulings.js";
import { speak, waitUntil } from "../../src/candidacy/tally.js";
import type { Verdict } from "../../src/knowledge/verdicts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { asking, day, finding, reach, tallyOf } from "../support/tally.js";

describe("an open question matters", () => {
  const mattersAt = (floor: Verdict, couldMake: Verdict) => {
    const tally = tallyOf();
    speak(tally, finding(floor));
    return matters(tally, asking(couldMake));
  };

  test("while its answer could make the verdict worse", () => {
    expect(mattersAt("eligible", "precaution")).toBe(true);
    expect(mattersAt("precaution", "clearance-required")).toBe(true);
    expect(mattersAt("deferred", "contraindicated")).toBe(true);
  });

  /** Whether a question still matters to a client who waits until 1 August, or until nobody knows when. */
  const mattersBeside = (certain: Ruling, what: Partial<Reach>, end?: string) => {
    const tally = tallyOf();
    if (end === undefined) speak(tally, certain);
    else waitUntil(tally, { earliest: day(end), latest: day(end) }, certain, "2008", asking("deferred"));
    return matters(tally, { ...question("health.tan", "deferred", ["tan"]), reach: reach(what) });
  };
  const recent = ruling(articleProtocol, "tan", "recent", {});

  test("while it could put off the day, even if the verdict stays: a tan of today waits longer than that day", () => {
    const month = { longest: { months: 0, days: 30 } };
    expect(mattersBeside(recent, month, "2026-03-30")).toBe(true);
    expect(mattersBeside(recent, month, "2026-03-31")).toBe(false);
    expect(mattersBeside(recent, month, "2026-04-01")).toBe(false);
    expect(mattersBeside(recent, { longest: { months: 1, days: 0 } }, "2026-03-31")).toBe(true);
    expect(mattersBeside(recent, { longest: { months: 1, days: 0 } }, "2026-04-01")).toBe(false);
  });

  test("while it could leave the end open, unless it is open already", () => {
    expect(mattersBeside(recent, { openEnded: true }, "2030-01-01")).toBe(true);
    expect(mattersBeside(finding("deferred"), { openEnded: true })).toBe(false);
  });

  test("while it could ask for one more letter, though not for a second one of the same rule", () => {
    const beside = (letters: Reach["letters"]) => {
      const tally = tallyOf();
      speak(tally, finding("clearance-required"));
      return matters(tally, { ...question("health.tan", "clearance-required", ["tan"]), reach: reach({ letters }) });
    };
    expect(beside(["tan"])).toBe(true);
    expect(beside(["keloid", "tan"])).toBe(true);
    expect(beside(["keloid"])).toBe(false);
    expect(mattersBeside(finding("deferred"), { letters: ["tan"] })).toBe(true);
  });

  test("while it could turn away for good who is turned away for now", () => {
    expect(mattersBeside(finding("deferred"), { permanent: true })).toBe(true);
  });

  test("no longer when at worst it adds one more precaution", () => {
    expect(mattersAt("precaution", "precaution")).toBe(false);
    expect(mattersAt("deferred", "precaution")).toBe(false);
    expect(mattersAt("eligible", "eligible")).toBe(false);
  });

  test("no longer once the client is never to be treated", () => {
    expect(mattersAt("contraindicated", "contraindicated")).toBe(false);
    expect(mattersAt("contraindicated", "deferred")).toBe(false);
  });

  test("where it decides on a patch test, unless the client is never to be treated", () => {
    const sensitive = question("skin.sensitive", "eligible", ["patch-test"]);
    const tally = tallyOf();
    speak(tally, finding("deferred"));
    expect(matters(tally, sensitive)).toBe(true);
    speak(tally, finding("contraindicated"));
    expect(matters(tally, sensitive)).toBe(false);
  });
});
