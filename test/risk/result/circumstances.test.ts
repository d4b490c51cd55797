import { expect, test } from "vitest";
import { timingOf } from "../../../src/risk/result/circumstances.js";
import { preparedResultFor } from "../../../src/risk/result/prepared.js";

test.each([
  [undefined, "time-not-known"],
  [0, "too-early"],
  [27, "too-early"],
  [28, undefined],
  [29, undefined],
])("%j days after the session the time says: %s", (days, timing) => {
  expect(timingOf(days, preparedResultFor(undefined))).toBe(timing);
});
