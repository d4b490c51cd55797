import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { defineProtocol } from "../../src/protocol/defineProtocol.js";
import { protocolDigest } from "../../src/protocol/protocolDigest.js";
import type { Protocol } from "../../src/protocol/types.js";
import { dossiers } from "./arbitraries.js";
import { change, handMade, presets, withValues } from "./clinic.js";

/** The keys of every object in order, on the way out of JSON. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, (value as Record<string, unknown>)[key]]),
      )
    : value;

/** The fingerprint once more, by another hand: what Node makes of the ordered JSON. */
const byNode = (protocol: Protocol) => createHash("sha256").update(JSON.stringify(protocol, sorted)).digest("hex");

const acknowledged = defineProtocol(
  articleProtocol,
  change({ "sun-avoidance": 7 }, { acknowledge: ["sun-avoidance"] }),
);
const foreign = defineProtocol(articleProtocol, change({}, { id: "Größe 頭皮 🧑‍🦲", reason: 'a "quote"\n\u2028' }));
const all = [...presets, acknowledged, foreign];

/** The same content with every object's keys in another order. */
function shuffled<T>(value: T): T {
  if (Array.isArray(value)) return value.map((part: unknown) => shuffled(part)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]: [string, unknown]) => [key, shuffled(part)]),
  ) as T;
}

describe("the fingerprint of a protocol", () => {
  test("is the SHA-256 of its JSON with ordered keys, in 64 hexadecimal digits", () => {
    for (const protocol of all) {
      expect(protocolDigest(protocol), protocol.id).toBe(byNode(protocol));
      expect(protocolDigest(protocol)).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test("does not depend on the order of keys, nor on a way through JSON, nor on what is left undefined", () => {
    for (const protocol of all) {
      const digest = protocolDigest(protocol);
      expect(protocolDigest(shuffled(protocol))).toBe(digest);
      expect(protocolDigest(JSON.parse(JSON.stringify(protocol)) as Protocol)).toBe(digest);
    }
    expect(protocolDigest({ ...articleProtocol, basedOn: undefined })).toBe(protocolDigest(articleProtocol));
  });

  test("tells the presets, and what is made of them, apart", () => {
    expect(new Set(all.map(protocolDigest)).size).toBe(all.length);
  });

  test("changes with any value", () => {
    const before = protocolDigest(handMade());
    const figures = dossiers.filter(({ shape }) => shape === "number");
    fc.assert(
      fc.property(fc.constantFrom(...figures), fc.integer({ min: 1, max: 99 }), ({ parameter }, by) => {
        const value = Number(articleProtocol.parameters[parameter].value) + by;
        expect(protocolDigest(handMade(withValues({ [parameter]: value })))).not.toBe(before);
      }),
    );
  });

  test("changes with any claim, for or against", () => {
    const before = protocolDigest(handMade());
    fc.assert(
      fc.property(fc.constantFrom(...dossiers), fc.constantFrom("claims", "dissent"), ({ parameter }, side) => {
        const more = handMade(({ parameters }) => {
          const named = articleProtocol.parameters[parameter][side];
          parameters[parameter] = { ...parameters[parameter], [side]: [...named, "nobody"] };
        });
        expect(protocolDigest(more)).not.toBe(before);
      }),
    );
  });

  test.each<[string, Partial<Protocol>]>([
    ["the name", { id: "articles" }],
    ["the version", { version: "1.0" }],
    ["an acknowledgment", { acknowledged: ["sun-avoidance"] }],
    ["what it is based on", { basedOn: { id: "article", version: "1", reason: "" } }],
  ])("changes with %s", (_, part) => {
    expect(protocolDigest({ ...articleProtocol, ...part })).not.toBe(protocolDigest(articleProtocol));
  });

  test("is that of the same bytes for ever", () => {
    const tiny = { version: "1", id: "é", acknowledged: [], parameters: {} } as unknown as Protocol;
    const text = '{"acknowledged":[],"id":"é","parameters":{},"version":"1"}';
    expect(protocolDigest(tiny)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  });
});
