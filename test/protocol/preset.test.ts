import { describe, expect, test } from "vitest";
import { type ParameterId, parameters } from "../../src/knowledge/parameters.js";
import { keepsFloor } from "../../src/protocol/keepsFloor.js";
import { preset } from "../../src/protocol/preset.js";
import { spanOf } from "../../src/protocol/spans.js";
import { typicalOf } from "../../src/protocol/typical.js";
import { dossiers } from "./arbitraries.js";
import { presets } from "./clinic.js";

/** Every part of a value that is not frozen, by its path. */
function openParts(value: unknown, path = "protocol"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => openParts(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

describe.each(presets.map((each) => [each.id, each] as const))("the %s protocol", (_, protocol) => {
  const spans = dossiers.map((dossier) => {
    const chosen = protocol.parameters[dossier.parameter];
    return { dossier, chosen, span: spanOf(dossier.shape, chosen.value) };
  });

  test("has a value of its shape for every parameter, ranges the right way up, in the parameter's unit and direction", () => {
    expect(Object.keys(protocol.parameters)).toEqual(Object.keys(parameters));
    const wrong = spans.filter(({ dossier, chosen, span }) => {
      const row = dossier.unit === chosen.unit && dossier.saferDirection === chosen.saferDirection;
      return span === undefined || span.min > span.max || !row;
    });
    expect(wrong).toEqual([]);
  });

  test("has at least one claim that agrees with every value, and names each claim about it once", () => {
    const wrong = spans.filter(({ dossier, chosen }) => {
      const named = [...chosen.claims, ...chosen.dissent];
      const all = dossier.positions.map(({ claim }) => claim);
      return chosen.claims.length === 0 || named.length !== all.length || all.some((claim) => !named.includes(claim));
    });
    expect(wrong.map(({ dossier }) => dossier.parameter)).toEqual([]);
  });

  test("keeps every safety floor without acknowledging anything", () => {
    const past = spans.filter(({ dossier, span }) => span === undefined || !keepsFloor(dossier, span));
    expect(past.map(({ dossier }) => dossier.parameter)).toEqual([]);
    expect(protocol.acknowledged).toEqual([]);
  });

  test("marks a value as computed exactly when no source gives it as it stands", () => {
    const wrong = spans.filter(({ dossier, chosen }) => {
      const text = JSON.stringify(chosen.value);
      const given = dossier.positions.some(({ value }) => JSON.stringify(value) === text);
      return given !== (chosen.computed === undefined);
    });
    expect(wrong.map(({ dossier }) => dossier.parameter)).toEqual([]);
  });

  test("is frozen all the way down", () => {
    expect(openParts(protocol)).toEqual([]);
  });

  test("survives a round trip through JSON, and holds nothing that JSON would drop", () => {
    expect(JSON.parse(JSON.stringify(protocol))).toStrictEqual(protocol);
  });

  test("stands by itself", () => {
    expect(protocol.basedOn).toBeUndefined();
    expect(protocol.version).toBe("1");
  });
});

test("the protocols that the library brings along have names of their own", () => {
  expect(presets.map(({ id }) => id)).toEqual(["article", "consensus", "strictest"]);
});

test("a preset asks once about every parameter of every domain and takes what it is told", () => {
  const asked: ParameterId[] = [];
  const made = preset("mine", "2", (dossier) => {
    asked.push(dossier.parameter);
    return dossier.parameter === "sun-avoidance" ? { min: 21, max: 21 } : typicalOf(dossier);
  });
  expect([...asked].sort()).toEqual(Object.keys(parameters).sort());
  expect({ id: made.id, version: made.version }).toEqual({ id: "mine", version: "2" });
  expect(made.parameters["sun-avoidance"]).toMatchObject({ value: 21, unit: "days", claims: [], computed: true });
});
