import { expect, test } from "vitest";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { limitsOf } from "../../../src/risk/assessment/limits.js";
import { protocolWith } from "../../support/protocol.js";

test("a range has two limits, a single figure the same on both sides", () => {
  expect(limitsOf("needle-depth", articleProtocol)).toEqual({ min: 0.5, max: 1.5 });
  expect(limitsOf("lidocaine-limit", articleProtocol)).toEqual({ min: 4, max: 4 });
});

test("the limits are those of the protocol", () => {
  expect(limitsOf("dot-density", protocolWith({ "dot-density": 120 }))).toEqual({ min: 120, max: 120 });
});
