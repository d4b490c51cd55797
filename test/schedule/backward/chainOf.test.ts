import { expect, test } from "vitest";
import { chainOf } from "../../../src/schedule/backward/chainOf.js";

const healing = { evidence: ["his-appearance-pigment-set"], dissent: [] } as const;

test("a later first day for no known reason is a link of its own, and nothing takes no time", () => {
  const route = { first: 5, legs: [], healing: 28, open: undefined };
  expect(chainOf(0, route, [], healing, undefined).map(({ kind, days }) => [kind, days])).toEqual([
    ["not-before", 5],
    ["healing", 28],
  ]);
  expect(chainOf(5, route, [], healing, undefined).map(({ kind }) => kind)).toEqual(["healing"]);
});
