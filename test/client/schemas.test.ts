import { describe, expect, test } from "vitest";
import * as z from "zod";
import { parseClientProfile } from "../../src/client/parseClientProfile.js";
import * as schemas from "../../src/schemas.js";
import { aClient } from "../support/client.js";
import {
  everyPlace,
  healthContract,
  listContract,
  type Places,
  profileKeys,
  scarContract,
  sectionContract,
  stagesContract,
  topContract,
} from "./contract.js";

/** What these tests read of a JSON Schema. */
interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly propertyNames?: JsonSchema;
  readonly default?: unknown;
}

const every = Object.entries(schemas);
const jsonSchemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: "input" }) as JsonSchema;
const profile = jsonSchemaOf(schemas.clientProfileSchema());
const property = (schema: JsonSchema | undefined, key: string): JsonSchema => schema?.properties?.[key] ?? {};
/** The form of a value that can be null too. */
const orNull = (schema: JsonSchema): JsonSchema => {
  expect(schema.anyOf?.map(({ type }) => type)).toContain("null");
  return schema.anyOf?.find(({ type }) => type !== "null") ?? {};
};

/** Every schema inside a schema, itself included. */
const inside = (schema: JsonSchema): JsonSchema[] => [
  schema,
  ...[
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ].flatMap(inside),
];

/** That an object names exactly the places of the contract, with the right kinds. */
function expectPlaces(schema: JsonSchema, places: Places, others: readonly string[] = []): void {
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual([...Object.keys(places), ...others].sort());
  const needed = Object.entries(places).filter(([, place]) => place.required);
  expect([...(schema.required ?? [])].sort()).toEqual(needed.map(([key]) => key).sort());
  for (const [key, place] of Object.entries(places)) {
    const found = place.nullable ? orNull(property(schema, key)) : property(schema, key);
    if (place.is === "boolean" || place.is === "number") expect(found.type).toBe(place.is);
    else expect(found.type).toBe("string");
    if (place.is === "word") for (const word of place.takes) expect(found.enum).toContain(word);
    if (place.is === "number") expect([found.minimum, found.maximum]).toEqual([0, 100]);
    if (place.is === "date" || place.is === "day") {
      const pattern = new RegExp(found.pattern ?? "$never");
      for (const date of place.takes) expect(String(date)).toMatch(pattern);
      for (const text of ["", "soon", "2025-1", "x2025-01-01", "2025-01-01x"]) expect(text).not.toMatch(pattern);
      expect(pattern.test("2025")).toBe(place.is === "date");
    }
  }
}

describe.each(every)("%s", (_, schemaOf) => {
  test("gives the same schema every time it is asked", () => {
    const schema = schemaOf();
    expect(schema).toBeInstanceOf(z.ZodType);
    expect(schemaOf()).toBe(schema);
  });

  test("can be written as JSON Schema, in which no object takes a key that it does not name", () => {
    const schema = jsonSchemaOf(schemaOf());
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    const objects = inside(schema).filter(({ properties }) => properties !== undefined);
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
  });

  test("fills nothing in: no value has a default", () => {
    expect(inside(jsonSchemaOf(schemaOf())).filter((schema) => "default" in schema)).toEqual([]);
  });

  test("is the same for what goes in and what comes out", () => {
    expect(z.toJSONSchema(schemaOf(), { io: "output" })).toEqual(z.toJSONSchema(schemaOf(), { io: "input" }));
  });
});

test("the schema of a client profile is exported", () => {
  expect(every.map(([name]) => name)).toContain("clientProfileSchema");
});

describe("the JSON Schema of a client profile names the keys of the contract", () => {
  test("at the top", () => {
    expectPlaces(
      profile,
      topContract,
      profileKeys.filter((key) => !Object.hasOwn(topContract, key)),
    );
  });

  test.each(Object.entries(sectionContract))("in %s", (key, places) => {
    expectPlaces(property(profile, key), places, key === "hairLoss" ? ["grade", "scalpSymptoms", "scar"] : []);
  });

  test("in a scar", () => {
    expectPlaces(property(property(profile, "hairLoss"), "scar"), scarContract);
  });

  test("in health", () => {
    expect(Object.keys(property(profile, "health").properties ?? {}).sort()).toEqual(
      Object.keys(healthContract).sort(),
    );
    expect(property(profile, "health").required ?? []).toEqual([]);
  });

  test.each(Object.entries(healthContract))("in health.%s, which can be null", (key, places) => {
    expectPlaces(orNull(property(property(profile, "health"), key)), places);
  });

  test.each(Object.entries(listContract))("in an entry of %s", (key, places) => {
    const list = property(profile, key);
    expect([list.type, list.maxItems]).toEqual(["array", 200]);
    expectPlaces(list.items ?? {}, places);
  });

  test("in a grade, each scale with its own stages", () => {
    const grade = property(property(profile, "hairLoss"), "grade");
    const forms = (grade.oneOf ?? grade.anyOf ?? []).map((form) => [
      property(form, "scale").const,
      property(form, "stage").enum,
    ]);
    expect(Object.fromEntries(forms)).toEqual(stagesContract);
  });

  test("and asks for nothing: every key of a profile may be absent", () => {
    expect(profile.required ?? []).toEqual([]);
  });
});

describe("the schema and the parser are of one mind", () => {
  test("on the complete client", () => {
    expect(schemas.clientProfileSchema().parse(aClient())).toEqual(aClient());
  });

  test.each(everyPlace)("on $name", ({ profileWith, place }) => {
    for (const value of [...place.takes, null, undefined, "nonsense", "2025-02-30", -1, 101, true, {}, []]) {
      const input = profileWith(value);
      expect(schemas.clientProfileSchema().safeParse(input).success).toBe(parseClientProfile(input).ok);
    }
  });
});
