import { describe, expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import type { SafetyFloor } from "../../src/knowledge/parameters/row.js";
import { type ParameterId, parameters } from "../../src/knowledge/parameters.js";
import { safetyFloors } from "../../src/knowledge/safetyFloors.js";
import { keepsFloor } from "../../src/protocol/keepsFloor.js";
import { spanOf } from "../../src/protocol/spans.js";
import { daysSaid, dossierOf, dossiers } from "./arbitraries.js";

const floors = Object.entries(safetyFloors) as [ParameterId, SafetyFloor][];

/** Whether 0, 1… 30 days keep a floor: the first and the last that do. */
function kept(floor: Omit<SafetyFloor, "claims">) {
  const dossier = { ...daysSaid("up", [14]), floor: { ...floor, claims: [] } };
  const days = Array.from({ length: 31 }, (_, day) => day).filter((day) => keepsFloor(dossier, { min: day, max: day }));
  return [days[0], days.at(-1)];
}

const bounds = ({ least, most }: SafetyFloor) => [least, most].filter((bound) => bound !== undefined);

describe("a floor", () => {
  test("lets through what lies on it and above it", () => {
    expect(kept({ least: 14 })).toEqual([14, 30]);
  });

  test("lets through what lies on a ceiling and below it", () => {
    expect(kept({ most: 5 })).toEqual([0, 5]);
  });

  test("of both kinds lets through what lies between", () => {
    expect(kept({ least: 3, most: 5 })).toEqual([3, 5]);
  });

  test("lets everything through where there is none", () => {
    expect(keepsFloor(daysSaid("up", [14]), { min: 0, max: 0 })).toBe(true);
  });

  test("holds a range whole: each end counts", () => {
    const dossier = { ...daysSaid("up", [14]), shape: "range" as const, floor: { least: 14, most: 28, claims: [] } };
    expect(keepsFloor(dossier, { min: 14, max: 28 })).toBe(true);
    expect(keepsFloor(dossier, { min: 13, max: 28 })).toBe(false);
    expect(keepsFloor(dossier, { min: 14, max: 29 })).toBe(false);
  });

  test.each([
    ["pregnancy-effect", ["deferred", "contraindicated"]],
    ["tumor-in-field-effect", ["contraindicated"]],
    ["undiagnosed-symptoms-effect", ["clearance-required", "deferred", "contraindicated"]],
    ["no-follicles-effect", ["eligible", "precaution"]],
  ] as const)("of words counts by their order: %s may be %j", (id, allowed) => {
    const words = ["eligible", "precaution", "clearance-required", "deferred", "contraindicated"];
    const through = words.filter((word) => keepsFloor(dossierOf(id), spanOf("verdict", word) ?? { min: -1, max: 99 }));
    expect(through).toEqual(allowed);
  });
});

describe("every floor in the tables", () => {
  test("belongs to a parameter, and its dossier has it", () => {
    expect(floors.length).toBeGreaterThan(0);
    expect(floors.filter(([id]) => !Object.hasOwn(parameters, id))).toEqual([]);
    expect(dossiers.filter(({ floor }) => floor !== undefined).length).toBe(floors.length);
    expect(floors.filter(([id, floor]) => dossierOf(id).floor !== floor)).toEqual([]);
  });

  test("has a bound, in the form of its parameter: figures for figures, words for words", () => {
    const wrong = floors.filter(([id, floor]) => {
      const shape = dossierOf(id).shape === "range" ? "number" : dossierOf(id).shape;
      return bounds(floor).length === 0 || bounds(floor).some((bound) => spanOf(shape, bound) === undefined);
    });
    expect(wrong).toEqual([]);
  });

  test("can be kept: its least is not above its most, and somebody publishes a figure that keeps it", () => {
    const impossible = dossiers.filter((dossier) => !dossier.positions.some(({ span }) => keepsFloor(dossier, span)));
    expect(impossible.map(({ parameter }) => parameter)).toEqual([]);
  });

  test("rests on claims that exist", () => {
    const known = new Set(claims.map(({ id }) => id));
    expect(floors.filter(([, { claims: named }]) => named.length === 0).map(([id]) => id)).toEqual([]);
    expect(floors.flatMap(([, { claims: named }]) => named).filter((claim) => !known.has(claim))).toEqual([]);
  });

  test("lies on the side that it guards: a least where more is safer, a most where less is, unless it is a ceiling on alarm", () => {
    const wrong = floors.filter(([id, { least, most }]) => {
      const { saferDirection } = parameters[id];
      return (
        (saferDirection === "down" && least !== undefined) ||
        (saferDirection === "up" && least === undefined && most === undefined)
      );
    });
    expect(wrong).toEqual([]);
  });
});

test("nobody lowers the floors of age, pregnancy, breastfeeding, infection, a tumor and missing follicles", () => {
  const locked = floors.filter(([, floor]) => floor.locked === true).map(([id]) => id);
  expect(locked).toEqual(
    expect.arrayContaining([
      "age-of-majority",
      "under-age-effect",
      "pregnancy-effect",
      "breastfeeding-effect",
      "scalp-infection-effect",
      "tumor-in-field-effect",
      "undiagnosed-symptoms-effect",
      "no-follicles-effect",
    ]),
  );
  expect(safetyFloors["age-of-majority"]?.least).toBe(18);
});
