import { expect, test } from "vitest";
import { isRoughDate } from "../../src/client/isRoughDate.js";

test.each(["2026", "2026-03", "0001"])("%s is a rough date", (date) => {
  expect(isRoughDate(date)).toBe(true);
});

test.each(["2026-03-01", "2026-13", "March", "", null, undefined, 2026, {}])("%j is none", (answer) => {
  expect(isRoughDate(answer)).toBe(false);
});
