import { expect, test } from "vitest";
import { givenIn, isCounted, issuesIn } from "../../../src/aftercare/adherence/issuesIn.js";

test("an issue says what is expected, in words and as values", () => {
  expect(issuesIn({ hat: "often", moisturizedDaysAWeek: 9, scrubbed: 1, sunDays: 0.5 })).toEqual([
    {
      code: "unknown-value",
      path: ["hat"],
      message: "Not one of: always, sometimes, never",
      params: { options: ["always", "sometimes", "never"] },
    },
    { code: "out-of-range", path: ["moisturizedDaysAWeek"], message: "At most 7.", params: { maximum: 7 } },
    { code: "wrong-type", path: ["scrubbed"], message: "Expected boolean.", params: { expected: "boolean" } },
    { code: "wrong-type", path: ["sunDays"], message: "Expected int.", params: { expected: "int" } },
  ]);
});

test("what was not asked is no issue and does not come along", () => {
  const record = { hat: undefined, followed: true };
  expect([issuesIn(record), givenIn(record)]).toStrictEqual([[], { followed: true }]);
});

test("what is counted are numbers, and nothing that is no detail", () => {
  expect(["sunDays", "shampoosAWeek", "moisturizedDaysAWeek", "hat", "followed", "toString"].map(isCounted)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
