import { describe, expect, test } from "vitest";
import { type ParameterId, parameters } from "../../src/knowledge/parameters.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { assemble, type Choices } from "../../src/protocol/assemble.js";

const ids = Object.keys(parameters) as ParameterId[];

/** The article's choices once more, as a protocol's author would write them. */
const choices = (): Choices =>
  Object.fromEntries(
    ids.map((id) => {
      const { value, claims, dissent, computed } = articleProtocol.parameters[id];
      const source = (claim: string) => (claim.endsWith(`-${id}`) ? claim.slice(0, -id.length - 1) : claim);
      const choice = { value, claims: claims.map(source), dissent: dissent.map(source) };
      return [id, structuredClone({ ...choice, ...(computed === undefined ? {} : { computed }) })];
    }),
  ) as unknown as Choices;

describe("a protocol made of choices", () => {
  test("carries its name, its version and a value for every parameter", () => {
    const protocol = assemble("mine", "2", choices());
    expect(protocol.id).toBe("mine");
    expect(protocol.version).toBe("2");
    expect(Object.keys(protocol.parameters)).toEqual(ids);
  });

  test("takes unit and safer direction from the parameter, and value, claims, dissent and whether it is computed from the choice", () => {
    const mine: Choices = {
      ...choices(),
      "sun-avoidance": { value: 30, claims: ["new-age-spa"], dissent: ["article-052"], computed: true },
    };
    expect(assemble("mine", "1", mine).parameters["sun-avoidance"]).toStrictEqual({
      unit: "days",
      saferDirection: "up",
      value: 30,
      claims: ["new-age-spa-sun-avoidance"],
      dissent: ["article-052"],
      computed: true,
    });
  });

  test("is not marked as computed where the choice is not", () => {
    expect("computed" in assemble("mine", "1", choices()).parameters["pigment-set"]).toBe(false);
  });

  test("lists the parameters in the order of their table, whatever order the choices came in", () => {
    const reversed = Object.fromEntries(Object.entries(choices()).reverse()) as unknown as Choices;
    expect(Object.keys(assemble("mine", "1", reversed).parameters)).toEqual(ids);
  });

  test("is the article's protocol when it is made of the article's choices", () => {
    expect(assemble("article", "1", choices())).toStrictEqual(articleProtocol);
  });

  test("cannot be written to, ranges and lists of claims included", () => {
    const { parameters: made } = assemble("mine", "1", choices());
    expect(() => {
      Object.assign(made["touch-up-window"].value, { min: 1 });
    }).toThrow(TypeError);
    expect(() => {
      (made["touch-up-window"].claims as string[]).push("nobody");
    }).toThrow(TypeError);
    expect(made["touch-up-window"].value).toEqual({ min: 14, max: 28 });
  });
});
