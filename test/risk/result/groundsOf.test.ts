import { expect, test } from "vitest";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { groundsOf } from "../../../src/risk/result/groundsOf.js";
import { protocolWith } from "../../support/protocol.js";

const { "deep-pigment-fading-weight": fading, "needle-too-deep-weight": deep } = articleProtocol.parameters;

test("an edge rests on the claims of its figures and on its own", () => {
  expect(
    groundsOf({ parameters: ["needle-too-deep-weight"], evidence: ["a"], dissent: ["b"] }, articleProtocol),
  ).toEqual({
    evidence: [...deep.claims, "a"],
    dissent: [...deep.dissent, "b"],
    holds: true,
  });
});

test("a figure that the protocol weighs as none changes its sides over and holds nothing", () => {
  const protocol = protocolWith({ "deep-pigment-fading-weight": "none" });
  expect(groundsOf({ parameters: ["deep-pigment-fading-weight"] }, protocol)).toEqual({
    evidence: fading.dissent,
    dissent: fading.claims,
    holds: false,
  });
  expect(groundsOf({ parameters: ["deep-pigment-fading-weight", "needle-too-deep-weight"] }, protocol).holds).toBe(
    true,
  );
  expect(groundsOf({ parameters: ["deep-pigment-fading-weight"], evidence: ["a"] }, protocol).holds).toBe(true);
});

test("an edge of claims alone holds by every protocol", () => {
  expect(groundsOf({ evidence: ["a"] }, articleProtocol)).toEqual({ evidence: ["a"], dissent: [], holds: true });
});
