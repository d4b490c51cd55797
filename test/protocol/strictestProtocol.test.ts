import { describe, expect, test } from "vitest";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { compareProtocols } from "../../src/protocol/compareProtocols.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { keepsFloor } from "../../src/protocol/keepsFloor.js";
import { spanOf } from "../../src/protocol/spans.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { dossierOf, dossiers } from "./arbitraries.js";

describe("the strictest protocol", () => {
  test.each([
    ["the article", articleProtocol],
    ["the consensus", consensusProtocol],
  ])("is nowhere less careful than %s", (_, other) => {
    const changes = compareProtocols(other, strictestProtocol).filter(
      ({ parameter }) => dossierOf(parameter).saferDirection !== "none",
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter(({ change }) => change !== "more-careful")).toEqual([]);
  });

  test("leaves no published figure that is more careful, keeps its floor and was passed over", () => {
    const passedOver = dossiers.flatMap((dossier) => {
      const { parameter, shape, saferDirection, positions } = dossier;
      const chosen = spanOf(shape, strictestProtocol.parameters[parameter].value) ?? { min: 0, max: 0 };
      return positions
        .filter(({ span }) => keepsFloor(dossier, span))
        .filter(({ span }) =>
          saferDirection === "up" ? span.min > chosen.min : saferDirection === "down" && span.max < chosen.max,
        )
        .map(({ claim }) => claim);
    });
    expect(passedOver).toEqual([]);
  });

  test("is the consensus where neither way is clearly safer", () => {
    const neither = dossiers.filter(({ saferDirection }) => saferDirection === "none");
    expect(neither.length).toBeGreaterThan(0);
    for (const { parameter } of neither) {
      expect(strictestProtocol.parameters[parameter], parameter).toEqual(consensusProtocol.parameters[parameter]);
    }
  });

  test.each([
    ["isotretinoin-wait", 12],
    ["session-spacing-minimum", 14],
    ["second-session-spacing", { min: 14, max: 21 }],
    ["pigment-set", 60],
    ["touch-up-window", { min: 30, max: 30 }],
    ["sun-avoidance", 30],
    ["sauna-start", 30],
    ["laser-avoidance", 90],
    ["blood-donation-wait", 12],
    ["long-term-sunscreen-factor", 60],
    ["dot-density", 100],
    ["license-importance", "essential"],
    ["patch-test-policy", "always"],
  ] as const)("on %s takes the most careful that anybody publishes: %j", (id, value) => {
    expect(strictestProtocol.parameters[id].value).toEqual(value);
  });

  test.each(["hiv-effect", "uncontrolled-hiv-effect", "hepatitis-effect"] as const)(
    "is held back by the ceiling on %s: alarm is not care",
    (id) => {
      const dossier = dossierOf(id);
      const severest = Math.max(...dossier.positions.map(({ span }) => span.max));
      const chosen = spanOf("verdict", strictestProtocol.parameters[id].value)?.min ?? Number.NaN;
      expect(keepsFloor(dossier, { min: chosen, max: chosen })).toBe(true);
      expect(chosen).toBeLessThan(severest);
    },
  );
});
