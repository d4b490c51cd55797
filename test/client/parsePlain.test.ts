import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { notPlain } from "../../src/client/parsePlain.js";
import { arbitraryClient } from "../support/client.js";

const found = (input: unknown): string[] => notPlain(input).map(({ code, path }) => `${code} at ${path.join(".")}`);

test("every profile is plain", () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      expect(notPlain(client)).toEqual([]);
    }),
  );
});

test("what JSON gives is plain, from another realm too", () => {
  expect(found(JSON.parse('{"a":[{"b":null}],"c":1}'))).toEqual([]);
  expect(found(runInNewContext("({ a: [{ b: 1 }] })"))).toEqual([]);
  expect(found(Object.create(null))).toEqual([]);
});

test("a class that looks like an empty object is named with its place", () => {
  expect(found({ health: { tumorInField: new Date(0) } })).toEqual(["wrong-type at health.tumorInField"]);
  expect(found(new Map())).toEqual(["wrong-type at "]);
});

test("what is only inherited is not taken for an answer", () => {
  expect(found(Object.create({ birthDate: "1988" }))).toEqual(["wrong-type at "]);
  expect(found(Object.create(Object.assign(Object.create(null), { birthDate: "1988" })))).toEqual(["wrong-type at "]);
});

test("a hostile key, a symbol and a key beside the items of a list are unknown keys", () => {
  expect(found(JSON.parse('{"reconfirmed":{"__proto__":"2026-01-01"}}'))).toEqual([
    "unknown-key at reconfirmed.__proto__",
  ]);
  expect(found({ [Symbol("hidden")]: 1 })).toEqual(["unknown-key at Symbol(hidden)"]);
  expect(found({ planned: Object.assign([], { extra: 1 }) })).toEqual(["unknown-key at planned.extra"]);
});

test("a ring of objects ends", () => {
  const ring: Record<string, unknown> = {};
  ring["self"] = ring;
  expect(found(ring)).toEqual([]);
});
