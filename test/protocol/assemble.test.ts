import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { tablesByDomain } from "../../src/knowledge/tables.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { assemblePart, joinParts, parameterWith } from "../../src/protocol/assemble.js";
import { typicalOf } from "../../src/protocol/typical.js";
import { daysSaid, dossierOf } from "./arbitraries.js";

const days = (count: number) => ({ min: count, max: count });

describe("a parameter with a value", () => {
  test("takes unit and safer direction from its table, and who agrees and who does not from the figures", () => {
    const { dissent, ...rest } = parameterWith(dossierOf("sun-avoidance"), days(28));
    expect(rest).toStrictEqual({
      value: 28,
      unit: "days",
      saferDirection: "up",
      claims: ["defining-beauty-sun-avoidance"],
    });
    expect(dissent).toEqual(expect.arrayContaining(["article-052", "new-age-spa-sun-avoidance"]));
  });

  test("is marked as computed where nobody gives the value as it stands", () => {
    expect(parameterWith(daysSaid("up", [14, 28]), days(21))).toMatchObject({ value: 21, claims: [], computed: true });
    expect("computed" in parameterWith(daysSaid("up", [14, 28]), days(28))).toBe(false);
  });

  test("is a range where the parameter is one, and a word where it is one", () => {
    expect(parameterWith(dossierOf("touch-up-window"), { min: 14, max: 28 }).value).toEqual({ min: 14, max: 28 });
    expect(parameterWith(dossierOf("pregnancy-effect"), days(3)).value).toBe("deferred");
  });

  test("is to be looked up again when a claim that agrees is, and not when only dissent is", () => {
    const dossier = dossierOf("age-of-majority");
    expect(parameterWith(dossier, days(18)).reviewBy).toBeDefined();
    expect("reviewBy" in parameterWith(dossier, days(21))).toBe(false);
  });
});

test("of several claims that agree, the first to be looked up again counts, whatever their order", () => {
  const dossier = daysSaid("up", [14, 14, 14, 28]);
  const dates = ["2029-01-01", "2027-06-30", "2028-12-31", "2026-01-01"].map((date) => calendarDate(date));
  const positions = dossier.positions.map((position, index) => ({ ...position, reviewBy: dates[index] }));
  expect(parameterWith({ ...dossier, positions }, days(14)).reviewBy).toBe("2027-06-30");
});

describe("a preset's part", () => {
  const part = assemblePart<"aftercare">("mine", "2", tablesByDomain.aftercare, typicalOf);

  test("has its name, its version and the parameters of its domain in the order of their table", () => {
    expect({ id: part.id, version: part.version, acknowledged: part.acknowledged }).toEqual({
      id: "mine",
      version: "2",
      acknowledged: [],
    });
    expect(Object.keys(part.parameters)).toEqual(Object.keys(tablesByDomain.aftercare.parameters));
  });

  test("cannot be written to, ranges and lists of claims included", () => {
    expect(() => {
      Object.assign(part.parameters["no-scrubbing"].value, { min: 1 });
    }).toThrow(TypeError);
    expect(() => {
      (part.parameters["no-scrubbing"].claims as string[]).push("nobody");
    }).toThrow(TypeError);
  });
});

test("a protocol joined of parts has the parameters of all of them, and the name of the parts", () => {
  const of = <D extends keyof typeof tablesByDomain>(domain: D) =>
    assemblePart<D>("mine", "2", tablesByDomain[domain], typicalOf);
  const whole = joinParts(of("candidacy"), of("schedule"), of("aftercare"), of("risk"));
  expect(Object.keys(whole.parameters)).toEqual(Object.keys(articleProtocol.parameters));
  expect({ id: whole.id, version: whole.version }).toEqual({ id: "mine", version: "2" });
  expect(Object.isFrozen(whole.parameters)).toBe(true);
});
