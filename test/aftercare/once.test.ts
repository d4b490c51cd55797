import { expect, test } from "vitest";
import { once } from "../../src/aftercare/once.js";

test("each item comes once, where it first came", () => {
  const all = Object.freeze(["redness", "swelling", "redness", "itch", "swelling"]);
  expect(once(all)).toEqual(["redness", "swelling", "itch"]);
  expect(once([])).toEqual([]);
});
