import { describe, expect, test } from "vitest";
import type { ClientProfile } from "../../../src/client/types.js";
import type { HairLossCause } from "../../../src/knowledge/vocabularies.js";
import { clientFacts } from "../../../src/risk/facts/clientFacts.js";
import type { FactsOf } from "../../../src/risk/facts/types.js";
import { aClient } from "../../support/client.js";

type ClientFact = keyof FactsOf<"client">;
const of = (fact: ClientFact, client: ClientProfile) => clientFacts(client)[fact];

test("nothing said of a client is nothing known", () => {
  expect(Object.values(clientFacts({})).filter((value) => value !== undefined)).toEqual([]);
});

test("a client who was asked everything leaves nothing open", () => {
  expect(Object.entries(clientFacts(aClient())).filter(([, value]) => value === undefined)).toEqual([]);
});

test.each([
  ["I", "pale"],
  ["II", "pale"],
  ["III", "medium"],
  ["IV", "medium"],
  ["V", "dark"],
  ["VI", "dark"],
] as const)("skin type %s is %s", (fitzpatrick, complexion) => {
  expect(of("client.skin.fitzpatrick", { skin: { fitzpatrick } })).toBe(complexion);
});

describe("pigment goes into scar tissue", () => {
  test.each<[HairLossCause, boolean | undefined]>([
    ["burn-scar", true],
    ["surgical-scar", true],
    ["trauma-scar", true],
    ["lichen-planopilaris", true],
    ["frontal-fibrosing-alopecia", true],
    ["other-scarring-alopecia", true],
    ["androgenetic", false],
    ["alopecia-areata", false],
    ["unknown", undefined],
  ])("with %s: %s", (cause, scarred) => {
    expect(of("client.hairLoss.cause", { hairLoss: { cause } })).toBe(scarred);
  });

  test("with a scar or the wish to hide one, whatever the cause", () => {
    expect(of("client.hairLoss.cause", { hairLoss: { cause: "androgenetic", scar: {} } })).toBe(true);
    expect(of("client.hairLoss.cause", { desiredLook: "scar" })).toBe(true);
  });
});

test.each([
  [{ color: "gray" }, true],
  [{ color: "white", grayPercent: 0 }, true],
  [{ color: "brown", grayPercent: 1 }, true],
  [{ color: "brown", grayPercent: 0 }, false],
  [{ color: "brown" }, undefined],
  [{}, undefined],
] as const)("hair %j is graying: %s", (hair, graying) => {
  expect(of("client.hair.grayPercent", { hair })).toBe(graying);
});

test.each([
  [undefined, undefined],
  [[], "none"],
  [[false], "passed"],
  [[true], "reaction"],
  [[false, true], "reaction"],
  [[true, false], "reaction"],
] as const)("patch tests that reacted %j are %s", (reactions, outcome) => {
  const patchTests = reactions?.map((reaction) => ({ readOn: "2026-01" as never, reaction }));
  expect(of("client.patchTests", { patchTests })).toBe(outcome);
});

test("mild thinning is the first stage of the scale that it was published on, and of no other", () => {
  expect(of("client.hairLoss.grade", { hairLoss: { grade: { scale: "ludwig", stage: "I" } } })).toBe(true);
  expect(of("client.hairLoss.grade", { hairLoss: { grade: { scale: "ludwig", stage: "II" } } })).toBe(false);
  expect(of("client.hairLoss.grade", { hairLoss: { grade: { scale: "norwood-hamilton", stage: "I" } } })).toBe(false);
});

test("a condition is there with its details, not there with none, and open while nobody has asked", () => {
  expect(of("client.health.keloid", { health: { keloid: { site: "elsewhere" } } })).toBe(true);
  expect(of("client.health.keloid", { health: { keloid: null } })).toBe(false);
  expect(of("client.health.keloid", { health: {} })).toBeUndefined();
  expect(of("client.health.bodyDysmorphia", { health: { bodyDysmorphia: { suspected: false } } })).toBe(false);
  expect(of("client.health.bodyDysmorphia", { health: { bodyDysmorphia: { suspected: true } } })).toBe(true);
  expect(of("client.health.minoxidil", { health: { minoxidil: { route: "oral" } } })).toBe(false);
  expect(of("client.health.minoxidil", { health: { minoxidil: { route: "topical" } } })).toBe(true);
});

test("of what is planned only a holiday in the sun counts", () => {
  expect(of("client.planned", { planned: [{ kind: "surgery", on: "2027" as never }] })).toBe(false);
  expect(of("client.planned", { planned: [{ kind: "sun-holiday", on: "2027" as never }] })).toBe(true);
});
