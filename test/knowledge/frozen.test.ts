import { expect, test } from "vitest";
import * as knowledge from "../../src/knowledge/index.js";
import { tablesByDomain } from "../../src/knowledge/tables.js";
import { en } from "../../src/locales/en.js";
import { presets } from "../protocol/clinic.js";

/** Paths of everything in a value that can still be written to. */
function writable(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => writable(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

test("whatever could be written to would be seen, however deep it lies", () => {
  expect(writable(Object.freeze([Object.freeze({ a: {} })]), "rows")).toEqual(["rows.0.a"]);
});

const exported = Object.entries({ ...knowledge, tablesByDomain }).map(([name, table]) => ({ name, table }));

test.each(exported)("nobody can write to $name, nor to anything in it", ({ name, table }) => {
  expect(["object", "string", "number"]).toContain(typeof table); // neither a text nor a figure can be written to
  expect(writable(table, name)).toEqual([]);
});

test.each(presets)("nobody can write to the protocol $id, nor to anything in it", (protocol) => {
  expect(writable(protocol, protocol.id)).toEqual([]);
});

test("nobody can write to a word of English", () => {
  const { locale, ...date } = en.date; // the names of the months are another library's
  expect(locale.code).toBe("en-US");
  expect(writable({ ...en, date: Object.freeze(date) }, "en")).toEqual(["en"]); // the copy that is looked at
});

test("an attempt to write to a table fails aloud", () => {
  expect(() => {
    (knowledge.claims as unknown[]).push("one more");
  }).toThrow(TypeError);
  expect(() => {
    Object.assign(knowledge.safetyFloors["age-of-majority"] ?? {}, { least: 16 });
  }).toThrow(TypeError);
});
