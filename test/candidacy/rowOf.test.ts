import { expect, test } from "vitest";
import { rowOf, waitRowOf } from "../../src/candidacy/rowOf.js";
import { rules } from "../../src/knowledge/rules.js";

test("the row of what a rule says is the one that stands under its name", () => {
  expect(rowOf("keloid", "on-scalp")).toBe(rules.keloid.says["on-scalp"]);
  expect(rowOf("isotretinoin", "ongoing").lift).toBe("prescriber-ended-course");
});

test("the wait of what a rule says until some day has the day from which it counts", () => {
  expect(waitRowOf("isotretinoin", "recent")).toEqual({
    lasts: "isotretinoin-wait",
    since: "health.isotretinoin.stoppedOn",
  });
  expect(waitRowOf("pregnancy", "ending")).toEqual({ since: "health.pregnancy.endedOn" });
});
