import { describe, expect, test } from "vitest";
import { numbingFacts } from "../../../src/risk/facts/numbingFacts.js";
import type { Numbing } from "../../../src/risk/types.js";

describe("numbing", () => {
  const known = (numbing: Numbing) => Object.entries(numbingFacts(numbing)).filter(([, value]) => value !== undefined);

  test("with nothing answers every other question about it", () => {
    expect(known({ agent: "none" })).toEqual([
      ["technique.numbing.agent", "none"],
      ["technique.numbing.percent", 0],
      ["technique.numbing.largeArea", false],
      ["technique.numbing.irritatedSkin", false],
      ["technique.numbing.covered", false],
      ["technique.numbing.injectedBy", "nobody"],
    ]);
  });

  test("with something answers none of them", () => {
    expect(known({ agent: "lidocaine" })).toEqual([["technique.numbing.agent", "lidocaine"]]);
    expect(known({ percent: 0 })).toEqual([["technique.numbing.percent", 0]]);
  });

  test("keeps what is said of a part, whatever is said of the whole", () => {
    expect(known({ agent: "none", covered: true })).toContainEqual(["technique.numbing.covered", true]);
  });

  test.each<Numbing>([{ agent: "ice" as "none" }, { injectedBy: "nurse" as "other" }])(
    "with %j is refused",
    (numbing) => {
      expect(() => numbingFacts(numbing)).toThrow(expect.objectContaining({ code: "invalid-answer" }));
    },
  );
});
