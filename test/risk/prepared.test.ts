import { expect, test } from "vitest";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { preparedRiskFor } from "../../src/risk/prepared.js";
import { protocolWith } from "../support/protocol.js";

test("what a protocol fixes is made once and cannot be written to", () => {
  const prepared = preparedRiskFor(articleProtocol);
  expect(preparedRiskFor(articleProtocol)).toBe(prepared);
  expect(preparedRiskFor(undefined).ruleSet).toEqual(prepared.ruleSet);
  expect(Object.isFrozen(prepared.modes[0]?.factors[0]?.fixed.evidence)).toBe(true);
});

test("another protocol has a rule set and weights of its own", () => {
  const prepared = preparedRiskFor(protocolWith({ "uneven-layers-weight": "none" }));
  expect(prepared.ruleSet).toEqual({ id: "studio", version: "7" });
  const uneven = prepared.modes.find(({ mode }) => mode === "uneven-application");
  expect(uneven?.factors.find(({ fixed }) => fixed.factor === "uneven-layers")?.level).toBe("low");
});
