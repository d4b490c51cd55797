import { describe, expect, test } from "vitest";
import { vettingCriteria } from "../../../src/knowledge/vettingCriteria.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { atMost, type PreparedCriterion, preparedVettingFor } from "../../../src/risk/vetting/prepared.js";
import { protocolWith } from "../../support/protocol.js";

const of = (criterion: string, protocol = articleProtocol): PreparedCriterion | undefined =>
  preparedVettingFor(protocol).criteria.find((one) => one.criterion === criterion);

describe("what a protocol fixes about vetting", () => {
  test("is made once for each protocol, and is the article's without one", () => {
    expect(preparedVettingFor(undefined)).toBe(preparedVettingFor(undefined));
    expect(preparedVettingFor(articleProtocol)).toBe(preparedVettingFor(articleProtocol));
    expect(preparedVettingFor(undefined).criteria).toEqual(preparedVettingFor(articleProtocol).criteria);
  });

  test("holds every criterion in the order of its table, frozen", () => {
    const { criteria } = preparedVettingFor(undefined);
    expect(criteria.map(({ criterion }) => criterion)).toEqual(Object.keys(vettingCriteria));
    expect(criteria.filter((one) => !Object.isFrozen(one) || !Object.isFrozen(one.evidence))).toEqual([]);
  });

  test("rests every criterion on a claim", () => {
    for (const { criterion, evidence } of preparedVettingFor(undefined).criteria)
      expect(evidence, criterion).not.toEqual([]);
  });

  test("takes importance and hours from the protocol", () => {
    const protocol = protocolWith({ "gloves-importance": "essential", "training-hours": 40 });
    expect(of("gloves", protocol)?.importance).toBe("essential");
    expect(of("training-hours", protocol)?.threshold).toBe(40);
    expect(of("training", protocol)?.threshold).toBeUndefined();
  });

  test("keeps a red flag essential, and counts the article's milder word among those who say otherwise", () => {
    expect(of("smp-specialization")).toMatchObject({ importance: "essential", dissent: ["article-036"] });
  });
});

test.each([
  ["essential", "expected", "expected"],
  ["expected", "expected", "expected"],
  ["helpful", "expected", "helpful"],
  ["essential", undefined, "essential"],
] as const)("%s, but at most %s, is %s", (importance, most, wanted) => {
  expect(atMost(importance, most)).toBe(wanted);
});
