import { describe, expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import type { ParameterShape, SafetyFloor, ValueRange } from "../../src/knowledge/parameters/row.js";
import { type Domain, type ParameterId, type ParameterValue, parameters } from "../../src/knowledge/parameters.js";
import { safetyFloors } from "../../src/knowledge/safetyFloors.js";
import { tablesByDomain } from "../../src/knowledge/tables.js";
import { presets } from "../protocol/clinic.js";
import { duplicates, fits, wordsOf } from "./lint.js";
import { shared } from "./shared.js";

const floors = Object.entries(safetyFloors) as [ParameterId, SafetyFloor][];
const named = floors.map(([id]) => id);
const claimById = new Map(claims.map((claim) => [claim.id, claim]));

const claimsOf = ({ claims: ids }: SafetyFloor) => ids.flatMap((id) => claimById.get(id) ?? []);

/** Figures as they stand, words by their place in their list. */
function placesOf(shape: ParameterShape, value: ValueRange | number | string): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "object") return [value.min, value.max];
  return shape === "number" || shape === "range" ? [] : [wordsOf[shape].indexOf(value)];
}

function keeps(parameter: ParameterId, { least, most }: SafetyFloor, value: ParameterValue): boolean {
  const { shape } = parameters[parameter];
  const at = (bound: number | string | undefined, open: number): number =>
    bound === undefined ? open : (placesOf(shape, bound)[0] ?? Number.NaN);
  const places = placesOf(shape, value);
  return places.every(
    (place) => place >= at(least, Number.NEGATIVE_INFINITY) && place <= at(most, Number.POSITIVE_INFINITY),
  );
}

describe("a safety floor", () => {
  test("stands in the tables of every domain that reads its parameter", () => {
    const placed = (Object.keys(tablesByDomain) as Domain[]).flatMap((domain) => {
      const tables = tablesByDomain[domain];
      return Object.keys(tables.floors).filter((id) => Object.hasOwn(tables.parameters, id));
    });
    expect([...new Set(placed)]).toEqual(named);
    expect([...new Set(duplicates(placed))].sort()).toEqual(
      shared.flatMap(({ tables }) => Object.keys(tables.floors)).sort(),
    );
    for (const { domains, tables } of shared) {
      for (const domain of domains) expect(tablesByDomain[domain].floors).toMatchObject(tables.floors);
    }
    expect(named.length).toBeGreaterThan(50);
  });

  test("bounds one side, and in the form of its parameter", () => {
    const wrong = floors.filter(([id, { least, most }]) => {
      const { shape } = parameters[id];
      const bounds = [least, most].filter((bound) => bound !== undefined);
      return bounds.length !== 1 || !bounds.every((bound) => fits[shape === "range" ? "number" : shape](bound));
    });
    expect(wrong).toEqual([]);
  });

  test("guards the careful side; the ceilings against needless exclusion are exactly these", () => {
    const against = floors.filter(([id, { least }]) => {
      const { saferDirection } = parameters[id];
      return saferDirection !== "none" && (saferDirection === "up") === (least === undefined);
    });
    expect(against.map(([id, { most }]) => [id, most])).toEqual([
      ["postpartum-effect", "deferred"],
      ["no-follicles-effect", "precaution"],
      ["density-without-hair-effect", "precaution"],
      ["hiv-effect", "clearance-required"],
      ["uncontrolled-hiv-effect", "clearance-required"],
      ["hepatitis-effect", "clearance-required"],
    ]);
  });
});

describe("what a safety floor rests on", () => {
  test("is at least one claim that exists, each named once", () => {
    const wrong = floors.filter(
      ([, floor]) =>
        floor.claims.length === 0 ||
        claimsOf(floor).length < floor.claims.length ||
        duplicates(floor.claims).length > 0,
    );
    expect(wrong).toEqual([]);
  });

  test("is said about that very parameter, but for a spacing and for counts that no smaller one excuses", () => {
    const borrowed = floors.flatMap(([id, floor]) =>
      claimsOf(floor)
        .filter(({ about }) => about !== id)
        .map((claim) => [id, claim.id]),
    );
    expect(borrowed).toEqual([
      ["session-count", "article-011"],
      ["session-count", "smp-hair-creations-session-count-minimum"],
      ["scar-session-count", "article-011"],
      ["scar-session-count", "smp-hair-creations-session-count-minimum"],
      ["session-spacing-minimum", "team-micro-spacing-session-spacing-hard-minimum"],
    ]);
  });

  test("keeps the floor itself", () => {
    const against = floors.flatMap(([id, floor]) =>
      claimsOf(floor)
        .filter(({ value }) => !keeps(id, floor, value))
        .map((claim) => claim.id),
    );
    expect(against).toEqual([]);
  });

  test("gives the figure of a bound that is a figure", () => {
    const invented = floors.filter(([id, floor]) => {
      const bound = floor.least ?? floor.most;
      return (
        typeof bound === "number" &&
        !claimsOf(floor).some(({ value }) => placesOf(parameters[id].shape, value).includes(bound))
      );
    });
    expect(invented).toEqual([]);
  });
});

describe("a locked floor", () => {
  const locked = floors.filter(([, floor]) => floor.locked === true);

  test("is one of exactly these; birth, missing follicles, HIV and hepatitis are ceilings", () => {
    const bounds = locked.map(([id, { least, most }]) => [id, least === undefined ? "most" : "least", least ?? most]);
    expect(bounds).toEqual([
      ["age-of-majority", "least", 18],
      ["under-age-effect", "least", "deferred"],
      ["pregnancy-effect", "least", "deferred"],
      ["breastfeeding-effect", "least", "deferred"],
      ["postpartum-effect", "most", "deferred"],
      ["tumor-in-field-effect", "least", "contraindicated"],
      ["scalp-infection-effect", "least", "deferred"],
      ["undiagnosed-symptoms-effect", "least", "clearance-required"],
      ["no-follicles-effect", "most", "precaution"],
      ["density-without-hair-effect", "most", "precaution"],
      ["hiv-effect", "most", "clearance-required"],
      ["uncontrolled-hiv-effect", "most", "clearance-required"],
      ["hepatitis-effect", "most", "clearance-required"],
      ["session-day-infection-effect", "least", "deferred"],
      ["open-warning-sign-effect", "least", "deferred"],
    ]);
  });
});

describe("past a safety floor", () => {
  test("go only the claims of those who are known to, past a locked one only studios that exclude HIV and hepatitis", () => {
    const past = floors.map(([id, floor]) => ({
      id,
      locked: floor.locked,
      by: claims.filter(({ about, value }) => about === id && !keeps(id, floor, value)).map(({ source }) => source),
    }));
    expect(past.filter(({ locked, by }) => locked && by.length > 0).map(({ id }) => id)).toEqual([
      "hiv-effect",
      "uncontrolled-hiv-effect",
      "hepatitis-effect",
    ]);
    expect(past.filter(({ by }) => by.length > 0).map(({ id, by }) => [id, ...by])).toEqual([
      ["hiv-effect", "jessica-sarah", "beautyims", "brows-by-vj"],
      ["uncontrolled-hiv-effect", "jessica-sarah", "beautyims", "brows-by-vj"],
      ["hepatitis-effect", "jessica-sarah", "beautyims", "brows-by-vj"],
      ["keloid-elsewhere-effect", "fda-tattoos"],
      ["patch-test-reaction-effect", "azpmu"],
      ["isotretinoin-effect", "spring-2017", "waldman-2017", "mysore-2017"],
      ["isotretinoin-wait", "joyce"],
    ]);
  });

  test.each(presets)(
    "the protocol $id never goes, and has nothing to acknowledge",
    ({ parameters: chosen, acknowledged }) => {
      expect(floors.filter(([id, floor]) => !keeps(id, floor, chosen[id].value)).map(([id]) => id)).toEqual([]);
      expect(acknowledged).toEqual([]);
    },
  );
});
