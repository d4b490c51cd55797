import { describe, expect, test } from "vitest";
import { addDuration } from "../../../src/calendar/addDuration.js";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { partialDate } from "../../../src/calendar/partialDate.js";
import type { FactPath } from "../../../src/knowledge/facts.js";
import { asked, assess, findingOf, findingsOf, letter, TODAY, withHealth } from "../../support/candidacy.js";
import { expectAsked, expectFound, expectNone } from "./expecting.js";

test("an acute illness waits until the client is well again", () => {
  const client = withHealth({ acuteIllness: {} });
  expectFound(client, { because: "acute-illness", effect: "deferred", parameter: "acute-illness-effect" });
  expect(assess(client).steps).toEqual([{ kind: "meet-condition", rule: "acute-illness", condition: "well-again" }]);
  expectAsked({ acuteIllness: undefined }, "health.acuteIllness", "deferred");
  expectNone("acuteIllness");
});

describe.each([
  ["burnt skin", "sunburn", "on", "sunburn", 14],
  ["a tan", "tan", "on", "tan", 14],
  ["supplements that thin the blood", "supplements", "on", "supplements", 14],
  ["pain relief without a prescription", "painReliefWithoutPrescription", "on", "pain-relief", 3],
  ["alcohol", "alcohol", "on", "alcohol", 3],
  ["botulinum toxin", "botulinumToxin", "on", "botulinum-toxin", 14],
  ["a filler", "filler", "on", "filler", 14],
  ["a chemical peel", "chemicalPeel", "on", "chemical-peel", 28],
  ["a laser or intense light", "laserOrIpl", "on", "laser-or-ipl", 28],
  ["a vaccine against shingles", "shinglesVaccine", "on", "shingles-vaccine", 30],
  ["a laser session that removes pigment", "laserRemoval", "lastOn", "laser-removal", 90],
] as const)("%s", (_, key, detail, rule, days) => {
  const began = calendarDate("2026-02-27");
  const having = (on: string) => withHealth({ [key]: { [detail]: partialDate(on) } });

  test(`waits ${days} days: the day before the end, on the day, the day after`, () => {
    const verdicts = [-1, 0, 1].map((step) => assess(having(began), addDuration(began, { days: days + step })).verdict);
    expect(verdicts).toEqual(["deferred", "eligible", "eligible"]);
  });

  test("tells the day on which it ends, and a letter does not bring it nearer", () => {
    const end = addDuration(began, { days });
    for (const clearances of [[], [letter(rule, "2026-02-27")]]) {
      const assessment = assess({ ...having(began), clearances }, began);
      expect(assessment).toMatchObject({ wait: "until-date", eligibleFrom: { earliest: end, latest: end } });
      expect(findingOf(rule, assessment).because).toBe(`${rule}-recent`);
    }
  });

  test("is asked while nobody has asked, then for the day", () => {
    expectAsked({ [key]: undefined }, `health.${key}`, "deferred");
    expectAsked({ [key]: {} }, `health.${key}.${detail}` as FactPath, "deferred");
    expectNone(key);
  });
});

describe("coffee", () => {
  const today = withHealth({ caffeine: { on: partialDate(TODAY) } });

  test("asks for care on the day and the day after, and is never a reason to wait", () => {
    expect(["2026-03-01", "2026-03-02", "2026-03-03"].map((day) => assess(today, day).verdict)).toEqual([
      "precaution",
      "precaution",
      "eligible",
    ]);
    expect(assess(today)).toMatchObject({ wait: "none", eligibleFrom: null, steps: [] });
  });

  test("says since when and until when it matters", () => {
    expect(findingOf("caffeine", assess(today))).toMatchObject({
      facts: { "health.caffeine.on": TODAY, "caffeine-wait": 24 },
      until: { earliest: "2026-03-03", latest: "2026-03-03" },
    });
  });

  test("is asked while nobody has asked", () => {
    expectAsked({ caffeine: undefined }, "health.caffeine", "precaution");
  });
});

test("burnt skin and a tan on the same day are two findings with one end", () => {
  const on = partialDate("2026-02-25");
  const assessment = assess(withHealth({ sunburn: { on }, tan: { on } }));
  expect(findingsOf("sunburn", assessment)).toHaveLength(1);
  expect(findingsOf("tan", assessment)).toHaveLength(1);
  expect(assessment.eligibleFrom).toEqual({ earliest: "2026-03-11", latest: "2026-03-11" });
});

test("an illness beside a wait with a date leaves the end open", () => {
  const assessment = assess(withHealth({ acuteIllness: {}, tan: { on: partialDate("2026-02-25") } }));
  expect(assessment).toMatchObject({ wait: "until-condition", eligibleFrom: null });
  expect(assessment.steps.map(({ kind }) => kind)).toEqual(["meet-condition", "wait-until"]);
});

test("a day that nobody can name is one to find out", () => {
  const client = { ...withHealth({ filler: {} }), notKnown: ["health.filler.on"] as const };
  expect(asked(assess(client))).toEqual([]);
  expect(assess(client)).toMatchObject({
    verdict: "undetermined",
    wait: "unknown",
    steps: [{ kind: "find-out", fact: "health.filler.on", why: ["filler"] }],
  });
});
