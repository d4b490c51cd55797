import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cite } from "../../src/explain/cite.js";
import { claims } from "../../src/knowledge/claims.js";
import { sources } from "../../src/knowledge/sources.js";
import { en } from "../../src/locales/en.js";

const NONE: readonly string[] = [];

describe("a statement", () => {
  test("without claims stands by itself", () => {
    expect(cite("So it is.", { evidence: NONE, dissent: NONE }, en)).toBe("So it is.");
  });

  test("names its source by title and publisher, and by year where it has one", () => {
    expect(cite("So it is.", { evidence: ["article-019"], dissent: NONE }, en)).toBe(
      "So it is. (Source: “Why Scalp Micropigmentation Goes Wrong?”, a clinic in Mumbai.)",
    );
    expect(cite("So it is.", { evidence: ["traquina-2001-scar-effect"], dissent: NONE }, en)).toBe(
      "So it is. (Source: “Micropigmentation as an Adjuvant in Cosmetic Surgery of the Scalp”, Dermatol Surg 27:123-128, 2001.)",
    );
  });

  test("names those who say otherwise apart from those who say so", () => {
    expect(cite("So it is.", { evidence: ["article-066"], dissent: ["liu-2025-session-count"] }, en)).toBe(
      "So it is. (Source: “Why Scalp Micropigmentation Goes Wrong?”, a clinic in Mumbai.) (Others say otherwise: “Scalp Micropigmentation Is an Effective Treatment for Localized Alopecia”, J Cosmet Dermatol 24(9):e70375, 2025.)",
    );
  });

  test("can have nobody behind it and still somebody against it", () => {
    expect(cite("So it is.", { evidence: NONE, dissent: ["article-066"] }, en)).toBe(
      "So it is. (Others say otherwise: “Why Scalp Micropigmentation Goes Wrong?”, a clinic in Mumbai.)",
    );
  });

  test("names two sources and counts the rest", () => {
    const evidence = [
      "article-019",
      "coast-smp-redness-duration",
      "his-appearance-redness-duration",
      "elixir-session-spacing-minimum",
    ];
    const said = cite("So it is.", { evidence, dissent: NONE }, en);
    expect(said).toBe(
      "So it is. (Source: “Why Scalp Micropigmentation Goes Wrong?”, a clinic in Mumbai; “How many sessions”, SMP studio; and 2 more.)",
    );
  });

  test("names a source once, however many of its claims are behind it", () => {
    const evidence = ["article-014", "article-014-scar", "article-075"];
    expect(cite("So it is.", { evidence, dissent: NONE }, en)).toBe(
      "So it is. (Source: “Why Scalp Micropigmentation Goes Wrong?”, a clinic in Mumbai.)",
    );
  });

  test("leaves out claims that this version of the library does not know", () => {
    expect(cite("So it is.", { evidence: ["written-by-a-later-version"], dissent: NONE }, en)).toBe("So it is.");
  });

  test("names a source for every claim that the library has", () => {
    fc.assert(
      fc.property(fc.constantFrom(...claims), ({ id, source }) => {
        const record = sources.find((candidate) => candidate.id === source);
        const said = cite("So it is.", { evidence: [id], dissent: NONE }, en);
        expect(said).toContain(record?.title);
        expect(said).toContain(record?.publisher);
      }),
    );
  });
});
