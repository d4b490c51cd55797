import { describe, expect, test } from "vitest";
import { articleClaimsSetAside } from "../../src/knowledge/articleClaimsSetAside.js";
import { claims } from "../../src/knowledge/claims.js";
import { type ContradictionId, contradictions } from "../../src/knowledge/contradictions.js";
import type { ParameterShape } from "../../src/knowledge/parameters/row.js";
import { type ParameterId, parameters } from "../../src/knowledge/parameters.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import { importances, pigmentLayers, requirementPolicies, riskWeights } from "../../src/knowledge/vocabularies.js";
import { disputes } from "../../src/protocol/disputes.js";
import type { ArticleDispute, Picks, SourceDispute } from "../../src/protocol/types.js";
import { presets } from "./clinic.js";

const all = disputes();
const between = all.filter((dispute): dispute is SourceDispute => dispute.kind === "between-sources");
const within = all.filter((dispute): dispute is ArticleDispute => dispute.kind === "within-article");
const sourceDispute = (id: ParameterId) => between.find((dispute) => dispute.id === id);
const articleDispute = (id: ContradictionId) => within.find((dispute) => dispute.id === id);

const claimsAbout = (id: ParameterId) => claims.filter(({ about }) => about === id);
const ids = Object.keys(parameters) as ParameterId[];

const lists: Readonly<Partial<Record<ParameterShape, readonly string[]>>> = {
  verdict: verdicts,
  policy: requirementPolicies,
  weight: riskWeights,
  importance: importances,
  layer: pigmentLayers,
};

/** One end of a value as a number, reckoned without the library. */
function endOf(id: ParameterId, value: unknown, end: "min" | "max"): number {
  if (typeof value === "number") return value;
  if (typeof value === "object" && value !== null) return (value as Record<"min" | "max", number>)[end];
  return lists[parameters[id].shape]?.indexOf(value as string) ?? Number.NaN;
}

/** One end of the middle of what others than the article say, reckoned without the library. */
function middleOf(id: ParameterId, end: "min" | "max"): number {
  const others = claimsAbout(id).filter(({ source }) => source !== "article");
  const counted = others.length > 0 ? others : claimsAbout(id);
  const numbers = counted.map(({ value }) => endOf(id, value, end)).sort((a, b) => a - b);
  const [below, above] = [numbers[Math.floor((numbers.length - 1) / 2)], numbers[Math.floor(numbers.length / 2)]];
  return (parameters[id].saferDirection === "up" ? above : below) ?? Number.NaN;
}

const picksOf = (id: ParameterId): Picks => {
  const [article, consensus, strictest] = presets.map((preset) => preset.parameters[id].value);
  return { article, consensus, strictest } as Picks;
};

describe("a dispute between sources", () => {
  test("is listed for exactly the parameters on which claims differ, in the order of the tables", () => {
    const differing = ids.filter((id) => new Set(claimsAbout(id).map(({ value }) => JSON.stringify(value))).size > 1);
    expect(between.map(({ id }) => id)).toEqual(differing);
  });

  test("names everybody with what they say", () => {
    for (const { id, positions, unit } of between) {
      expect(positions, id).toEqual(claimsAbout(id).map((claim) => ({ claim: claim.id, value: claim.value })));
      expect(unit).toBe(parameters[id].unit);
    }
  });

  test("spans from the lowest to the highest that anybody says, words by their order", () => {
    for (const { id, spread } of between) {
      const ends = (end: "min" | "max") => claimsAbout(id).map(({ value }) => endOf(id, value, end));
      expect(endOf(id, spread.lowest, "min"), id).toBe(Math.min(...ends("min")));
      expect(endOf(id, spread.highest, "max"), id).toBe(Math.max(...ends("max")));
      expect(typeof spread.lowest, id).toBe(lists[parameters[id].shape] === undefined ? "number" : "string");
    }
  });

  test("has the middle of what others than the article say", () => {
    for (const { id, median } of between) {
      expect([endOf(id, median, "min"), endOf(id, median, "max")], id).toEqual([
        middleOf(id, "min"),
        middleOf(id, "max"),
      ]);
    }
  });

  test("says what each preset picks", () => {
    expect(between.filter(({ id, picks }) => JSON.stringify(picks) !== JSON.stringify(picksOf(id)))).toEqual([]);
  });

  test.each([
    ["first-wash", { lowest: 0, highest: 5 }, 4],
    ["sun-avoidance", { lowest: 14, highest: 30 }, 30],
    ["session-spacing-minimum", { lowest: 7, highest: 14 }, 10],
    ["pigment-set", { lowest: 28, highest: 60 }, 42],
    ["longevity", { lowest: 12, highest: 120 }, { min: 36, max: 60 }],
    ["large-dots-weight", { lowest: "moderate", highest: "strong" }, "strong"],
    ["pigment-layer", { lowest: "epidermis", highest: "dermis" }, "upper-dermis"],
  ] as const)("about %s spans %j, with %j in the middle", (id, spread, median) => {
    expect(sourceDispute(id)).toMatchObject({ spread, median });
  });
});

describe("a place where the article disagrees with itself", () => {
  test("is listed once for each of the eighteen, after the disputes between sources", () => {
    expect(within.map(({ id }) => id)).toEqual(Object.keys(contradictions));
    expect(within).toHaveLength(18);
    expect(all.slice(between.length)).toEqual(within);
  });

  test("names at least two of the article's claims, each of which exists or is set aside with a reason", () => {
    const known = new Set([
      ...claims.filter(({ source }) => source === "article").map(({ id }) => id),
      ...Object.keys(articleClaimsSetAside),
    ]);
    expect(within.filter((dispute) => new Set(dispute.claims).size < 2).map(({ id }) => id)).toEqual([]);
    const unknown = within.flatMap(({ id, claims: named }) =>
      named.filter((claim) => !known.has(claim)).map((claim) => `${id}: ${claim}`),
    );
    expect(unknown).toEqual([]);
  });

  test("is settled by parameters, in their unit, with what each preset picks", () => {
    for (const { id, settledBy } of within) {
      expect(settledBy.map(({ parameter }) => parameter)).toEqual([...contradictions[id].settledBy]);
      for (const { parameter, unit, picks } of settledBy) {
        expect(unit).toBe(parameters[parameter].unit);
        expect(picks).toEqual(picksOf(parameter));
      }
    }
  });

  test("is one of words only for pain, price and naturalness", () => {
    const bare = within.filter(({ settledBy }) => settledBy.length === 0).map(({ id }) => id);
    expect(bare).toEqual(["pain", "price", "naturalness"]);
  });

  const figuresOf = (id: ContradictionId) =>
    Object.fromEntries((articleDispute(id)?.settledBy ?? []).map(({ parameter, picks }) => [parameter, picks]));

  test("maintenance: every 6 to 18 months, every 1 to 3 years, or 3 to 5 years before a touch-up", () => {
    expect(articleDispute("maintenance-cadence")?.claims).toEqual(["article-066", "article-071", "article-073"]);
    expect(figuresOf("maintenance-cadence")).toMatchObject({
      "maintenance-interval": { article: { min: 6, max: 18 }, consensus: { min: 36, max: 72 } },
      longevity: { article: { min: 36, max: 60 }, consensus: { min: 36, max: 60 } },
      "follow-up-interval": { article: { min: 12, max: 36 } },
    });
  });

  test("follicles: they must remain, yet scars and total loss are treated", () => {
    expect(articleDispute("remaining-follicles")?.claims).toEqual(
      expect.arrayContaining(["article-075", "article-077"]),
    );
    expect(figuresOf("remaining-follicles")).toMatchObject({
      "no-follicles-effect": { article: "precaution" },
      "scar-effect": { article: "eligible" },
    });
  });

  test("washing: at once, yet scabs are left alone and nothing is scrubbed for three to five days", () => {
    expect(articleDispute("washing")?.claims).toEqual(
      expect.arrayContaining(["article-048", "article-050", "article-051", "article-064", "article-065"]),
    );
    expect(figuresOf("washing")).toMatchObject({
      "first-wash": { article: 0, consensus: 4 },
      "no-scrubbing": { article: { min: 3, max: 5 }, consensus: { min: 5, max: 10 } },
      "moisturizer-start": { article: 0, consensus: 4 },
      "shampoo-frequency": { article: { min: 2, max: 3 }, consensus: { min: 7, max: 7 } },
    });
  });

  test("sun: two weeks out of it, yet sunscreen of factor 30 before going outside", () => {
    expect(articleDispute("sun")?.claims).toEqual(["article-052", "article-054", "article-063"]);
    expect(figuresOf("sun")).toMatchObject({
      "sun-avoidance": { article: 14, consensus: 30, strictest: 30 },
      "sunscreen-start": { article: 0, consensus: 20, strictest: 30 },
      "sunscreen-factor": { article: 30, consensus: 30, strictest: 30 },
      "hat-start": { article: 0, consensus: 0 },
    });
  });

  test("sessions: several treatments, yet the aftercare knows one and a touch-up", () => {
    expect(articleDispute("sessions")?.claims).toEqual(expect.arrayContaining(["article-011", "article-059"]));
    expect(figuresOf("sessions")).toMatchObject({
      "session-count": { article: 3, consensus: 3, strictest: 3 },
      "touch-up-window": { article: { min: 14, max: 28 }, strictest: { min: 30, max: 30 } },
    });
  });

  test("touch-up: two to four weeks after, before the result has set", () => {
    expect(articleDispute("touch-up")?.claims).toEqual(["article-059", "article-061", "article-062"]);
    expect(figuresOf("touch-up")).toMatchObject({
      "touch-up-window": { article: { min: 14, max: 28 }, consensus: { min: 28, max: 30 } },
      "pigment-set": { article: 28, consensus: 28, strictest: 60 },
    });
  });

  test("a lost scab: leave it alone, yet treat it with an antibiotic ointment three times a day", () => {
    expect(articleDispute("lost-scab")?.claims).toEqual(["article-056", "article-058"]);
    expect(figuresOf("lost-scab")).toEqual({ "lost-scab-ointment": { article: 3, consensus: 0, strictest: 0 } });
  });
});

describe("the list", () => {
  test("is new for everybody who asks: what is shared of it cannot be changed", () => {
    const again = disputes();
    expect(again).toEqual(all);
    expect(again).not.toBe(all);
    const parts = (dispute: (typeof all)[number]): readonly unknown[] =>
      dispute.kind === "between-sources"
        ? [
            dispute.positions,
            dispute.spread,
            dispute.median,
            dispute.picks,
            ...dispute.positions.map(({ value }) => value),
          ]
        : [dispute.claims, dispute.settledBy];
    const shared = all.filter((dispute, index) => {
      const other = again[index];
      const others = new Set(other === undefined ? [] : parts(other));
      return parts(dispute).some((part) => typeof part === "object" && others.has(part) && !Object.isFrozen(part));
    });
    expect(shared.map(({ id }) => id)).toEqual([]);
  });

  test("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });
});
