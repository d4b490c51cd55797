import { describe, expect, test } from "vitest";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { spanOf, valueOf } from "../../src/protocol/spans.js";
import { typicalOf } from "../../src/protocol/typical.js";
import { dossiers } from "./arbitraries.js";

describe("the consensus", () => {
  test("takes the typical figure everywhere", () => {
    const other = dossiers.filter(
      (dossier) =>
        JSON.stringify(spanOf(dossier.shape, consensusProtocol.parameters[dossier.parameter].value)) !==
        JSON.stringify(typicalOf(dossier)),
    );
    expect(other.map(({ parameter }) => parameter)).toEqual([]);
  });

  test("never rests on the article alone where others speak", () => {
    const alone = dossiers.filter(({ parameter, positions }) => {
      const { claims } = consensusProtocol.parameters[parameter];
      const others = positions.filter(({ byArticle }) => !byArticle).map(({ claim }) => claim);
      return others.length > 0 && !others.some((claim) => claims.includes(claim));
    });
    expect(alone.map(({ parameter }) => parameter)).toEqual([]);
  });

  test("is the article's own figure where the article is alone and gives one", () => {
    const alone = dossiers.filter(
      ({ positions }) => positions.length === 1 && positions.every(({ byArticle }) => byArticle),
    );
    expect(alone.length).toBeGreaterThan(0);
    const other = alone.filter(
      ({ parameter, shape, positions: [own] }) =>
        own === undefined ||
        JSON.stringify(valueOf(shape, own.span)) !== JSON.stringify(consensusProtocol.parameters[parameter].value),
    );
    expect(other.map(({ parameter }) => parameter)).toEqual([]);
  });

  test.each([
    ["the article rinses at once", "first-wash", 4],
    ["the article begins at once", "moisturizer-start", 4],
    ["the article says two weeks", "sun-avoidance", 30],
    ["the article says 6 to 18 months", "maintenance-interval", { min: 36, max: 72 }],
    ["the article treats it three times a day", "lost-scab-ointment", 0],
    ["the article touches up before the color has set", "unsettled-pigment-effect", "deferred"],
    ["the article says the dermis", "pigment-layer", "upper-dermis"],
  ] as const)("though %s, on %s is %j", (_, id, value) => {
    expect(consensusProtocol.parameters[id].value).toEqual(value);
    expect(consensusProtocol.parameters[id].dissent.some((claim) => claim.startsWith("article-"))).toBe(true);
  });
});
