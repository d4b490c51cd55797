import { expect, test } from "vitest";
import { lengthOf, NO_WAIT, waitOf } from "../../src/candidacy/waitOf.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { protocolWith } from "../support/protocol.js";

test("a figure is a length in months or in days, as its unit is", () => {
  expect(lengthOf(articleProtocol, "isotretinoin-wait")).toEqual({ months: 6, days: 0 });
  expect(lengthOf(articleProtocol, "tan-wait")).toEqual({ months: 0, days: 14 });
  expect(lengthOf(articleProtocol, "age-of-majority")).toEqual({ months: 216, days: 0 });
});

test("of a range the shorter end counts", () => {
  expect(lengthOf(protocolWith({ "touch-up-window": { min: 15, max: 40 } }), "touch-up-window").days).toBe(15);
});

test.each([
  [0, 1],
  [1, 2],
  [24, 2],
  [25, 3],
  [48, 3],
  [72, 4],
])("a wait of %d hours is over %d days after the day that is named, at whatever hour it was", (hours, days) => {
  expect(lengthOf(protocolWith({ "alcohol-wait": hours }), "alcohol-wait")).toEqual({ months: 0, days });
});

test("a wait lasts as long as its figure says, as long as it says itself, or until the day", () => {
  const since = "birthDate";
  expect(waitOf(articleProtocol, { lasts: "isotretinoin-wait", since })).toEqual({ months: 6, days: 0 });
  expect(waitOf(articleProtocol, { lasts: { years: 25 }, since })).toEqual({ months: 300, days: 0 });
  expect(waitOf(articleProtocol, { since })).toEqual(NO_WAIT);
});
