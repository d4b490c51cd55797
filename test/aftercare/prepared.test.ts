import { describe, expect, test } from "vitest";
import { preparedAftercareFor } from "../../src/aftercare/prepared.js";
import type { CareInstructionId } from "../../src/knowledge/careInstructions.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Protocol } from "../../src/protocol/types.js";
import { protocolWith } from "../support/protocol.js";

/** The first day of an instruction and the first day after it. */
function daysOf(protocol: Protocol, id: CareInstructionId): readonly [number, number | null] {
  const found = preparedAftercareFor(protocol).instructions.find(({ undated }) => undated.instruction === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return [found.from, found.until];
}

describe("by the article", () => {
  test.each<[CareInstructionId, number, number | null]>([
    ["clean-gently", 0, 11],
    ["do-not-scrub", 0, 5],
    ["moisturize", 0, null],
    ["leave-scabs-alone", 0, 11],
    ["ask-about-a-lost-scab", 0, 11],
    ["no-antibiotic-ointment", 0, 11],
    ["wear-a-hat", 0, null],
    ["no-sunbathing", 0, 14],
    ["limit-sun", 14, null],
    ["no-sunscreen-yet", 0, 11],
    ["use-sunscreen", 11, null],
    ["limit-shampooing", 11, null],
  ])("%s begins on day %i and is over on day %s", (id, from, until) => {
    expect(daysOf(articleProtocol, id)).toEqual([from, until]);
  });

  test("the skin is red through day 5, scabbed through day 10, and the color is settled from day 28 on", () => {
    expect(preparedAftercareFor(articleProtocol).phases).toEqual([
      { phase: "fresh", until: 6 },
      { phase: "scabbing", until: 11 },
      { phase: "settling", until: 28 },
      { phase: "settled", until: null },
    ]);
  });
});

describe("figures that are not whole days", () => {
  test.each([
    [0, 0],
    [0.1, 1],
    [0.5, 1],
    [1, 1],
    [1.5, 2],
  ])("a first wash after %d days is on day %i", (days, from) => {
    expect(daysOf(protocolWith({ "first-wash": days }), "clean-gently")[0]).toBe(from);
  });

  test("any other day count that is not whole is refused: nobody publishes one", () => {
    for (const figure of ["moisturizer-start", "hat-start", "sunscreen-start", "sun-avoidance"] as const)
      expect(() => preparedAftercareFor(protocolWith({ [figure]: 14.5 })), figure).toThrow("counts whole days");
  });
});

describe("figures that cross", () => {
  test.each([
    [10, 11],
    [11, 11],
    [12, 12],
  ])("sunscreen allowed from day %i on waits until day %i", (start, from) => {
    const protocol = protocolWith({ "sunscreen-start": start });
    expect(daysOf(protocol, "use-sunscreen")[0]).toBe(from);
    expect(daysOf(protocol, "no-sunscreen-yet")[1]).toBe(from);
  });

  test("phases never run backwards", () => {
    const protocol = protocolWith({
      "redness-duration": { min: 3, max: 20 },
      "apparent-fading-duration": { min: 5, max: 10 },
    });
    expect(preparedAftercareFor(protocol).phases.map(({ until }) => until)).toEqual([21, 21, 21, null]);
  });
});

describe("policies", () => {
  const ids = (protocol: Protocol) => {
    const { preparation, instructions } = preparedAftercareFor(protocol);
    return [...preparation, ...instructions].map(({ undated }) => undated.instruction);
  };

  test.each([
    ["petroleum-avoidance-policy", "no-petroleum"],
    ["long-term-razor-avoidance-policy", "prefer-a-trimmer"],
    ["raised-head-policy", "raise-the-head"],
    ["alcohol-avoidance-policy", "no-alcohol-yet"],
    ["fluid-intake-policy", "drink-water"],
    ["preparation-wash-policy", "wash-before"],
    ["preparation-razor-avoidance-policy", "no-razor-before"],
    ["excess-ink-removal-policy", "remove-excess-ink"],
    ["exfoliant-avoidance-policy", "no-exfoliating-yet"],
    ["concealer-after-last-session-policy", "no-concealer-between-sessions"],
    ["long-term-sun-protection-policy", "protect-from-the-sun"],
  ] as const)("%s makes an instruction unless it is optional", (parameter, instruction) => {
    expect(ids(protocolWith({ [parameter]: "always" }))).toContain(instruction);
    expect(ids(protocolWith({ [parameter]: "sensitive-skin" }))).toContain(instruction);
    expect(ids(protocolWith({ [parameter]: "optional" }))).not.toContain(instruction);
  });

  test("a head that need not be raised lies in any position", () => {
    expect(ids(protocolWith({ "raised-head-policy": "optional" }))).toContain("sleep-in-any-position");
    expect(ids(protocolWith({ "raised-head-policy": "always" }))).not.toContain("sleep-in-any-position");
  });

  test("the strictest protocol wants a trimmer for good and no petroleum", () => {
    expect(ids(strictestProtocol)).toEqual(expect.arrayContaining(["prefer-a-trimmer", "no-petroleum"]));
  });
});

describe("preparation", () => {
  const daysBefore = (protocol: Protocol) =>
    Object.fromEntries(
      preparedAftercareFor(protocol).preparation.map(({ undated, from, until }) => [
        undated.instruction,
        [from, until],
      ]),
    );

  test("is counted back from the session", () => {
    expect(daysBefore(articleProtocol)).toEqual({
      "wash-before": [-1, 0],
      "moisturize-before": [-7, 0],
      "no-tanning-before": [-14, 1],
      "have-hair-cut-before": [-1, 0],
      "no-razor-before": [-1, 1],
      "exfoliate-before": [-1, 0],
      "ask-about-minoxidil-before": [-7, 1],
      "no-alcohol-before": [-2, 1],
      "no-caffeine-before": [-1, 1],
      "no-unadvised-pain-relief-before": [-3, 1],
      "no-supplements-before": [-14, 1],
    });
  });

  test("of no time at all is left out", () => {
    const protocol = protocolWith({ "caffeine-wait": 0, "preparation-moisturizing-duration": 0 });
    expect(Object.keys(daysBefore(protocol))).not.toContain("no-caffeine-before");
    expect(Object.keys(daysBefore(protocol))).not.toContain("moisturize-before");
  });
});

describe("what is prepared of each", () => {
  const of = (id: CareInstructionId) =>
    preparedAftercareFor(articleProtocol).instructions.find(({ undated }) => undated.instruction === id);

  test("says what takes over, what is contested and what lasts", () => {
    expect([of("keep-dry")?.handsOver, of("no-sauna-yet")?.handsOver]).toEqual([true, false]);
    expect([of("limit-sun")?.isContested, of("no-sauna-yet")?.isContested]).toEqual([true, false]);
    expect([of("moisturize")?.lasting, of("no-concealer-between-sessions")?.lasting]).toEqual([true, false]);
  });

  test("counts minutes where sources count hours, and months where they count months", () => {
    expect(of("no-light-exercise-yet")?.untilMinutes).toBe(4 * 24 * 60);
    expect(of("no-heavy-exercise-yet")?.untilMinutes).toBeNull();
    expect([of("no-blood-donation-yet")?.until, of("no-blood-donation-yet")?.untilMonths]).toEqual([null, 4]);
  });
});

describe("kept with the protocol", () => {
  test("is made once for each protocol and can be changed by nobody", () => {
    const article = preparedAftercareFor(articleProtocol);
    expect(preparedAftercareFor(articleProtocol)).toBe(article);
    expect(Object.isFrozen(article.instructions[0]?.undated.evidence)).toBe(true);
    expect(preparedAftercareFor(protocolWith({})).ruleSet).toEqual({ id: "studio", version: "7" });
  });

  test("a clinic's own protocol is left as it was, not even frozen", () => {
    const protocol = protocolWith({});
    preparedAftercareFor(protocol);
    expect(protocol).toEqual(protocolWith({}));
    const { value, claims } = protocol.parameters["no-scrubbing"];
    expect([Object.isFrozen(value), Object.isFrozen(claims), Object.isFrozen(protocol)]).toEqual([false, false, false]);
  });
});
