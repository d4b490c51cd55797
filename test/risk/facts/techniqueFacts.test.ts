import { describe, expect, test } from "vitest";
import { techniqueFacts } from "../../../src/risk/facts/techniqueFacts.js";
import { GOOD } from "../goodInput.js";

test("nothing said of the work is nothing known of it", () => {
  const facts = techniqueFacts({}, {});
  expect(Object.values(facts).filter((value) => value !== undefined)).toEqual([]);
  expect(techniqueFacts({ pigment: {} }, {})).toEqual(facts);
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

test("a pigment of another make is refused", () => {
  expect(() => techniqueFacts({ pigment: { chemistry: "natural" as "carbon" } }, {})).toThrow(
    expect.objectContaining({ code: "invalid-answer" }),
  );
});
