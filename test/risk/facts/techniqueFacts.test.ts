import { describe, expect, test } from "vitest";
import { techniqueFacts } from "../../../src/risk/facts/techniqueFacts.js";
import type { Numbing } from "../../../src/risk/types.js";
import { GOOD } from "../goodInput.js";

test("nothing said of the work is nothing known of it", () => {
  const facts = techniqueFacts({}, {});
  expect(Object.values(facts).filter((value) => value !== undefined)).toEqual([]);
  expect(techniqueFacts({ pigment: {}, numbing: {} }, {})).toEqual(facts);
});

test("everything said of the work is known", () => {
  expect(Object.entries(techniqueFacts(GOOD.technique, {})).filter(([, value]) => value === undefined)).toEqual([]);
});

describe("the batch of a pigment", () => {
  test.each([
    ["A-17", true],
    ["", false],
    ["  ", false],
    [null, false],
    [undefined, undefined],
  ])("%j is known: %s", (batch, known) => {
    expect(techniqueFacts({ pigment: { batch } }, {})["technique.pigment.batch"]).toBe(known);
  });

  test("is answered by the practitioner's labels where nobody has looked, and not where somebody has", () => {
    const batch = (found: string | null | undefined) =>
      techniqueFacts({ pigment: { batch: found } }, { usesLabeledPigment: true })["technique.pigment.batch"];
    expect(batch(undefined)).toBe(true);
    expect(batch(null)).toBe(false);
  });
});

test("tattoo ink is answered by the practitioner where nothing is said of this pigment", () => {
  const ink = (tattooInk?: boolean) =>
    techniqueFacts({ pigment: { tattooInk } }, { usesTattooInk: true })["technique.pigment.tattooInk"];
  expect(ink()).toBe(true);
  expect(ink(false)).toBe(false);
});

describe("numbing", () => {
  const known = (numbing: Numbing) =>
    Object.entries(techniqueFacts({ numbing }, {})).filter(
      ([fact, value]) => fact.startsWith("technique.numbing.") && value !== undefined,
    );

  test("with nothing answers every other question about it", () => {
    expect(known({ agent: "none" })).toEqual([
      ["technique.numbing.percent", 0],
      ["technique.numbing.largeArea", false],
      ["technique.numbing.irritatedSkin", false],
      ["technique.numbing.covered", false],
      ["technique.numbing.injectedBy", "nobody"],
    ]);
  });

  test("with something answers none of them", () => {
    expect(known({ agent: "lidocaine" })).toEqual([]);
    expect(known({ percent: 0 })).toEqual([["technique.numbing.percent", 0]]);
  });

  test("keeps what is said of a part, whatever is said of the whole", () => {
    expect(known({ agent: "none", covered: true })).toContainEqual(["technique.numbing.covered", true]);
  });

  test.each<Numbing>([{ agent: "ice" as "none" }, { injectedBy: "nurse" as "other" }])(
    "with %j is refused",
    (numbing) => {
      expect(() => techniqueFacts({ numbing }, {})).toThrow(expect.objectContaining({ code: "invalid-answer" }));
    },
  );
});

test("a pigment of another make is refused", () => {
  expect(() => techniqueFacts({ pigment: { chemistry: "natural" as "carbon" } }, {})).toThrow(
    expect.objectContaining({ code: "invalid-answer" }),
  );
});
