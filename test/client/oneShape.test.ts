import fc from "fast-check";
import { expect, test } from "vitest";
import { oneShape } from "../../src/client/oneShape.js";
import { facts } from "../../src/knowledge/facts.js";
import { aClient } from "../support/client.js";

test("a client who was asked everything about their health is handed back", () => {
  const client = aClient();
  expect(oneShape(client)).toBe(client);
  expect(oneShape({})).toEqual({});
});

test("a client who was not has every key, and says the same as before", () => {
  const client = Object.freeze({ hairLoss: { cause: "traction" }, health: Object.freeze({ keloid: null }) } as const);
  const whole = oneShape(client);
  expect(whole).toEqual(client);
  const asked = Object.keys(facts).filter((fact) => /^health\.\w+$/.test(fact));
  expect(Object.keys(whole.health ?? {})).toEqual(asked.map((fact) => fact.slice("health.".length)));
  expect(Object.keys(whole)).toContain("clearances");
  expect(Object.keys(oneShape({ health: {} }))).toEqual(Object.keys(whole));
});

test("whatever was answered first, the keys stand in one order", () => {
  const answered = ["keloid", "albinism", "hiv", "tan"];
  fc.assert(
    fc.property(fc.shuffledSubarray(answered), (order) => {
      const health = Object.fromEntries(order.map((fact) => [fact, null]));
      expect(Object.keys(oneShape({ health }).health ?? {})).toEqual(
        Object.keys(oneShape({ health: {} }).health ?? {}),
      );
    }),
  );
});

test("a key that would change what an object inherits changes no answer", () => {
  const health = JSON.parse('{ "__proto__": { "keloid": null }, "hiv": null }') as object;
  const whole = oneShape({ health }).health ?? {};
  expect([whole.keloid, whole.hiv]).toEqual([undefined, null]);
});
