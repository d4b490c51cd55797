import { expect, test } from "vitest";
import { FOUND_HEALED, waitsForSetPigment } from "../../src/schedule/healedSkin.js";

test("a touch-up waits for the pigment to set unless somebody found the skin healed; nothing else does", () => {
  expect(waitsForSetPigment({ kind: "touch-up", bounds: [] })).toBe(true);
  expect(waitsForSetPigment({ kind: "touch-up", bounds: [FOUND_HEALED] })).toBe(false);
  expect(waitsForSetPigment({ kind: "session", bounds: [] })).toBe(false);
});
