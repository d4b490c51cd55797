import { describe, expect, test } from "vitest";
import { riskParameters } from "../../src/knowledge/parameters/risk.js";
import { articleRisk } from "../../src/protocol/articleParts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { preparedRiskFor } from "../../src/risk/prepared.js";
import { protocolWith } from "../support/protocol.js";

test("without a protocol the risk is judged by the article's figures for risk, and carries no other domain's", () => {
  const { ruleSet, figures } = preparedRiskFor(undefined);
  expect(ruleSet).toEqual({ id: "article", version: "1" });
  expect(figures).toBe(articleRisk);
  expect(Object.keys(figures.parameters)).toEqual(Object.keys(riskParameters));
});

test("the article's own figures have nothing to note but the laws and labels behind them, from their day on", () => {
  const { standing, beginning } = preparedRiskFor(undefined).notes;
  expect(standing).toEqual([]);
  const due = Object.entries(articleRisk.parameters).filter(([, { reviewBy }]) => reviewBy !== undefined);
  expect(beginning.map(({ note }) => note.parameter)).toEqual(due.map(([id]) => id));
  expect(beginning.map(({ note }) => note.parameter)).toContain("lidocaine-limit");
});

test("the article's protocol, handed in whole, judges by the same figures", () => {
  const { figures } = preparedRiskFor(articleProtocol);
  for (const id of Object.keys(riskParameters) as (keyof typeof riskParameters)[])
    expect(figures.parameters[id], id).toEqual(articleRisk.parameters[id]);
});

describe("a clinic's own protocol", () => {
  const sunAndNeedle = () => protocolWith({ "needle-depth": { min: 0.3, max: 2.5 }, "sun-avoidance": 7 });

  test("gives its name, its version and its figures", () => {
    const { ruleSet, figures } = preparedRiskFor(sunAndNeedle());
    expect(ruleSet).toEqual({ id: "studio", version: "7" });
    expect(figures.parameters["needle-depth"].value).toEqual({ min: 0.3, max: 2.5 });
  });

  test("that was loosened has a note for each figure about risk, and for no other", () => {
    expect(preparedRiskFor(sunAndNeedle()).notes.standing).toEqual([
      { kind: "acknowledged", parameter: "needle-depth" },
    ]);
  });

  test("that goes past a floor without saying so is refused", () => {
    const silent = { ...sunAndNeedle(), acknowledged: [] };
    expect(() => preparedRiskFor(silent)).toThrow(expect.objectContaining({ name: "SmpError", code: "loosens-floor" }));
  });

  test("is left as it was, not even frozen", () => {
    const protocol = sunAndNeedle();
    preparedRiskFor(protocol);
    expect(protocol).toEqual(sunAndNeedle());
    const { value, claims } = protocol.parameters["needle-depth"];
    expect([value, claims, protocol].map((part) => Object.isFrozen(part))).toEqual([false, false, false]);
  });
});

describe("kept with the protocol", () => {
  test("is made once for each and can be changed by nobody", () => {
    const prepared = preparedRiskFor(articleProtocol);
    expect(preparedRiskFor(articleProtocol)).toBe(prepared);
    const { ruleSet, notes, figures } = prepared;
    const parts = [ruleSet, notes, notes.standing, figures, figures.parameters["needle-depth"].value];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  });

  test("two protocols with the same name and version keep their own figures", () => {
    const [a, b] = [50, 200].map((hours) => preparedRiskFor(protocolWith({ "training-hours": hours })));
    expect(a?.ruleSet).toEqual(b?.ruleSet);
    expect([a, b].map((prepared) => prepared?.figures.parameters["training-hours"].value)).toEqual([50, 200]);
  });
});
