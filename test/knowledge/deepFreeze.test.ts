import { expect, test } from "vitest";
import { deepFreeze } from "../../src/knowledge/deepFreeze.js";

test("a table is frozen all the way down, lists and the objects in them included, and handed back itself", () => {
  const table = { rows: [{ range: { min: 3, max: 5 } }], name: "a" };
  expect(deepFreeze(table)).toBe(table);
  expect([table, table.rows, table.rows[0], table.rows[0]?.range].every(Object.isFrozen)).toBe(true);
  expect(() => {
    table.rows.push({ range: { min: 0, max: 0 } });
  }).toThrow(TypeError);
  expect(() => {
    Object.assign(table.rows[0]?.range ?? {}, { max: 14 });
  }).toThrow(TypeError);
  expect(table).toEqual({ rows: [{ range: { min: 3, max: 5 } }], name: "a" });
});

test.each([null, undefined, 7, "text", true])("%j is handed back as it is", (value) => {
  expect(deepFreeze(value)).toBe(value);
});

test("a value that leads back to itself comes to an end", () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(Object.isFrozen(deepFreeze(loop))).toBe(true);
});
