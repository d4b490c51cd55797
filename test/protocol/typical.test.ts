import { describe, expect, test } from "vitest";
import type { Domain } from "../../src/knowledge/parameters.js";
import { tablesByDomain } from "../../src/knowledge/tables.js";
import { dossiersOf } from "../../src/protocol/dossiers.js";
import { medianOf } from "../../src/protocol/published.js";
import { valueOf } from "../../src/protocol/spans.js";
import { typicalOf } from "../../src/protocol/typical.js";
import { daysSaid, dossierOf, dossiers } from "./arbitraries.js";

/** The parameters of a domain whose typical figure is another than the middle of what is published. */
const readIn = (domain: Domain) =>
  dossiersOf(tablesByDomain[domain]).filter(
    (dossier) => JSON.stringify(typicalOf(dossier)) !== JSON.stringify(medianOf(dossier)),
  );

/** Where a reading of the sources stands for their middle. */
const readings = [
  ["scar-session-count", 3],
  ["session-spacing-minimum", 7],
  ["session-spacing-longest", 30],
  ["second-session-spacing", { min: 10, max: 14 }],
  ["later-session-spacing", { min: 28, max: 30 }],
  ["pigment-set", 28],
  ["touch-up-window", { min: 28, max: 30 }],
  ["laser-session-count", 2],
  ["needle-depth", { min: 0.5, max: 1.5 }],
  ["dot-diameter", { min: 0.09, max: 0.17 }],
  ["needle-points", { min: 1, max: 3 }],
] as const;

describe("the typical figure", () => {
  test("stays between the lowest and the highest that anybody publishes, at both ends", () => {
    const outside = dossiers.filter((dossier) => {
      const { min, max } = typicalOf(dossier);
      const spans = dossier.positions.map(({ span }) => span);
      return min < Math.min(...spans.map((span) => span.min)) || max > Math.max(...spans.map((span) => span.max));
    });
    expect(outside.map(({ parameter }) => parameter)).toEqual([]);
  });

  test("is the right way up and of its parameter's form", () => {
    const wrong = dossiers.filter((dossier) => {
      const { min, max } = typicalOf(dossier);
      const value: unknown = valueOf(dossier.shape, { min, max });
      return min > max || (dossier.shape !== "range" && min !== max) || value === undefined;
    });
    expect(wrong.map(({ parameter }) => parameter)).toEqual([]);
  });

  test("is the middle of what is published where nothing else is said", () => {
    const dossier = daysSaid("up", [5, 30, 28], [14]);
    expect(typicalOf(dossier)).toEqual(medianOf(dossier));
    expect(typicalOf(dossier)).toEqual({ min: 28, max: 28 });
  });

  test.each(readings)("of %s is read from the sources: %j", (id, value) => {
    const dossier = dossierOf(id);
    expect(valueOf(dossier.shape, typicalOf(dossier))).toEqual(value);
  });

  test("is the middle everywhere else, of sessions, aftercare and risk", () => {
    const read = (["schedule", "aftercare", "risk"] as const).flatMap(readIn).map(({ parameter }) => parameter);
    expect(readings.map(([id]) => id)).toEqual(expect.arrayContaining(read));
  });

  test("of who may be treated departs from the middle only to ask a doctor or to take care", () => {
    const verdicts = readIn("candidacy").filter(({ shape }) => shape === "verdict");
    const values = verdicts.map((dossier) => valueOf(dossier.shape, typicalOf(dossier)));
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => value !== "clearance-required" && value !== "precaution")).toEqual([]);
  });

  test("of HIV and hepatitis is a precaution, as the peer-reviewed source has it", () => {
    for (const id of ["hiv-effect", "hepatitis-effect"] as const) {
      const dossier = dossierOf(id);
      expect(valueOf(dossier.shape, typicalOf(dossier))).toBe("precaution");
    }
  });
});
