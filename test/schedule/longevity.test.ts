import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { ClientProfile } from "../../src/client/types.js";
import { claims } from "../../src/knowledge/claims.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import type { LongevityEstimate, LongevityRequest } from "../../src/schedule/longevity/types.js";
import { longevity } from "../../src/schedule/longevity.js";
import { aClient, arbitraryCalendarDate, arbitraryClient, deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

const lastTreatedOn = calendarDate("2026-04-09");

const estimate = (client?: ClientProfile, more: Partial<LongevityRequest> = {}): LongevityEstimate =>
  longevity({ lastTreatedOn, client, ...more });

const namesOf = ({ factors }: LongevityEstimate): readonly string[] => factors.map(({ factor }) => factor);

describe("the range", () => {
  test("is the article's three to five years for permanent pigment, with who says so and who does not", () => {
    const { between, published, evidence, dissent } = estimate();
    expect(between).toEqual({ from: "2029-04-09", to: "2031-04-09" });
    expect(published).toEqual({ min: 36, max: 60 });
    expect(evidence).toContain("article-071");
    expect(dissent).toContain("microtech-longevity");
  });

  test("is that of temporary pigment where it is temporary", () => {
    const { between, evidence } = estimate(undefined, { pigment: "temporary" });
    expect(between).toEqual({ from: "2026-10-09", to: "2028-04-09" });
    expect(evidence).toContain("lardi-temporary-longevity");
  });

  test("begins on the first of March where February has no such day, and never ends before it begins", () => {
    const leapDay = calendarDate("2024-02-29");
    const yearly = protocolWith({ "temporary-longevity": { min: 24, max: 24 } });
    const { between } = longevity({ lastTreatedOn: leapDay, pigment: "temporary" }, { protocol: yearly });
    expect(between).toEqual({ from: "2026-03-01", to: "2026-03-01" });
    expect(longevity({ lastTreatedOn: leapDay }).between).toEqual({ from: "2027-03-01", to: "2029-02-28" });
  });

  test("stays whole whatever is known of the client: nobody publishes by how much a factor moves it", () => {
    fc.assert(
      fc.property(arbitraryClient, arbitraryCalendarDate, (client, day) => {
        const { between, published } = longevity({ lastTreatedOn: day, client });
        const plain = longevity({ lastTreatedOn: day });
        expect([between, published]).toEqual([plain.between, plain.published]);
      }),
    );
  });
});

describe("the leaning", () => {
  test("is open while nothing is known, and every fact that could change it is asked for once", () => {
    const { leaning, factors, unanswered } = estimate();
    expect(leaning).toBe("undetermined");
    expect(factors).toEqual([]);
    expect(unanswered.map(({ fact }) => fact).sort()).toEqual([
      "desiredLook",
      "hairLoss.cause",
      "health.hyperhidrosis",
      "lifestyle.heavySweating",
      "lifestyle.outdoorWork",
      "lifestyle.sauna",
      "lifestyle.swims",
      "skin.dry",
      "skin.fitzpatrick",
      "skin.oily",
    ]);
  });

  test("is to neither end where everything was asked and nothing found", () => {
    const { leaning, factors, unanswered } = estimate(aClient());
    expect([leaning, factors, unanswered]).toEqual(["either", [], []]);
  });

  test.each<[string, ClientProfile, string]>([
    ["work in the sun", { lifestyle: { outdoorWork: true } }, "sun-exposure"],
    ["oily skin", { skin: { oily: true } }, "oily-skin"],
    ["dry skin", { skin: { dry: true } }, "dry-skin"],
    ["swimming", { lifestyle: { swims: true } }, "chlorine"],
    ["the sauna", { lifestyle: { sauna: true } }, "sauna"],
    ["heavy sweating", { lifestyle: { heavySweating: true } }, "sweat"],
    ["hyperhidrosis", { health: { hyperhidrosis: {} } }, "sweat"],
    ["a scar to be hidden", { desiredLook: "scar" }, "scar-tissue"],
    ["hair loss that scars", { hairLoss: { cause: "lichen-planopilaris" } }, "scar-tissue"],
  ])("is to the sooner end with %s", (_, facts, factor) => {
    const result = estimate(aClient(facts));
    expect([result.leaning, namesOf(result)]).toEqual(["sooner", [factor]]);
    expect(result.factors[0]?.evidence.length).toBeGreaterThan(0);
  });

  test.each(["IV", "V", "VI"] as const)("is to the later end with dark skin, type %s", (fitzpatrick) => {
    const result = estimate(aClient({ skin: { fitzpatrick } }));
    expect([result.leaning, namesOf(result)]).toEqual(["later", ["dark-skin"]]);
  });

  test("is to neither end where factors point both ways: they are not weighed against each other", () => {
    const both = { lifestyle: { outdoorWork: true }, skin: { fitzpatrick: "V" } } as const;
    const { leaning, unanswered } = estimate(both);
    expect([leaning, unanswered]).toEqual(["either", []]);
  });

  test("asks only for what points the other way once one way is found", () => {
    const { leaning, unanswered } = estimate({ lifestyle: { outdoorWork: true } });
    expect(leaning).toBe("undetermined");
    expect(unanswered).toEqual([{ fact: "skin.fitzpatrick", why: ["dark-skin"] }]);
  });

  test("stays open without a question where the client does not know", () => {
    const { leaning, unanswered } = estimate({ lifestyle: { outdoorWork: true }, notKnown: ["skin.fitzpatrick"] });
    expect([leaning, unanswered]).toEqual(["undetermined", []]);
  });

  test("minoxidil on the scalp speaks against temporary pigment only: nobody says it of the permanent kind", () => {
    const client = aClient({ health: { minoxidil: { route: "topical" } } });
    expect(namesOf(estimate(client))).toEqual([]);
    expect(namesOf(estimate(client, { pigment: "temporary" }))).toEqual(["topical-minoxidil"]);
    expect(namesOf(estimate(aClient({ health: { minoxidil: { route: "oral" } } }), { pigment: "temporary" }))).toEqual(
      [],
    );
  });

  test("takes the course before the look asked for, but for a correction, which has none", () => {
    const client = aClient({ desiredLook: "scar" });
    expect(namesOf(estimate(client, { course: "shaved" }))).toEqual([]);
    expect(namesOf(estimate(aClient(), { course: "scar" }))).toEqual(["scar-tissue"]);
    expect(namesOf(estimate(client, { course: "correction" }))).toEqual(["scar-tissue"]);
  });

  test("a cause that nobody has found out is no answer", () => {
    const { leaning, unanswered } = estimate(aClient({ hairLoss: { cause: "unknown" } }));
    expect([leaning, unanswered]).toEqual(["undetermined", [{ fact: "hairLoss.cause", why: ["scar-tissue"] }]]);
  });

  test("a settled one does not change with one more answer", () => {
    fc.assert(
      fc.property(arbitraryClient, (client) => {
        const { leaning, unanswered } = estimate(client);
        if (leaning !== "undetermined") expect(unanswered).toEqual([]);
        const known = { ...client, skin: { ...client.skin, fitzpatrick: client.skin?.fitzpatrick ?? "VI" } } as const;
        if (leaning !== "undetermined") expect(estimate(known).leaning).toBe(leaning);
      }),
    );
  });
});

describe("of a profile that is known in part", () => {
  test("every part may be empty or left out, and the estimate is as wide and as open as with none", () => {
    const empty: ClientProfile = { skin: {}, lifestyle: {}, health: {}, hairLoss: {}, notKnown: [] };
    expect(estimate(empty)).toEqual(estimate());
    expect(estimate({ skin: undefined, health: undefined })).toEqual(estimate());
  });

  test("with nothing that the client knows, nothing is asked and nothing is settled", () => {
    const all = estimate().unanswered.map(({ fact }) => fact);
    const { leaning, unanswered, between } = estimate({ notKnown: all });
    expect([leaning, unanswered, between]).toEqual(["undetermined", [], estimate().between]);
  });

  test("with one fact of two missing, the factor is open; the one that is there answers for both", () => {
    const sweats = aClient({ lifestyle: { heavySweating: false }, health: {} });
    expect(estimate({ ...sweats, health: {} }).unanswered).toEqual([{ fact: "health.hyperhidrosis", why: ["sweat"] }]);
    expect(estimate({ ...sweats, health: { hyperhidrosis: {} } }).leaning).toBe("sooner");
  });
});

describe("the factors", () => {
  test.each<[ClientProfile, LongevityRequest["pigment"]]>([
    [{ lifestyle: { outdoorWork: true, swims: true, sauna: true, heavySweating: true } }, "permanent"],
    [{ skin: { oily: true, dry: true, fitzpatrick: "VI" }, desiredLook: "scar" }, "permanent"],
    [{ health: { minoxidil: { route: "topical" } } }, "temporary"],
  ])("of %j each carry claims of their own, whatever the pigment", (client, pigment) => {
    const { factors, atWorkInAll } = estimate(client, { pigment });
    expect(factors.length).toBeGreaterThan(0);
    const known = new Set<string>(claims.map(({ id }) => id));
    for (const { factor, evidence } of [...factors, ...atWorkInAll]) {
      expect(evidence, factor).not.toEqual([]);
      expect(evidence.every((id) => known.has(id))).toBe(true);
    }
  });

  test("stand with the weightiest first", () => {
    const client = aClient({ skin: { oily: true }, lifestyle: { outdoorWork: true } });
    expect(estimate(client).factors.map(({ factor, weight }) => [factor, weight])).toEqual([
      ["sun-exposure", "strong"],
      ["oily-skin", "moderate"],
    ]);
  });

  test("that are at work in everybody are named and point to no end", () => {
    const { atWorkInAll, leaning } = estimate(aClient());
    expect(atWorkInAll.map(({ factor }) => factor)).toEqual(["natural-fading", "immune-response", "young-skin"]);
    expect(leaning).toBe("either");
  });

  test("that a protocol gives no weight are left out", () => {
    const protocol = protocolWith({ "sun-exposure-weight": "none" });
    const client = aClient({ lifestyle: { outdoorWork: true } });
    const result = longevity({ lastTreatedOn, client }, { protocol });
    expect([namesOf(result), result.leaning]).toEqual([[], "either"]);
  });
});

test("goes by the protocol that is handed in, and says so", () => {
  const result = longevity({ lastTreatedOn }, { protocol: consensusProtocol });
  expect(result.ruleSet.id).toBe("consensus");
  const other = longevity({ lastTreatedOn }, { protocol: protocolWith({ longevity: { min: 12, max: 24 } }) });
  expect(other.between).toEqual({ from: "2027-04-09", to: "2028-04-09" });
});

test("leaves its input alone and gives plain JSON", () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      const result = longevity(deepFrozen({ lastTreatedOn, client }));
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
  );
});

test.each([
  [{ lastTreatedOn: "2026-02-30" }, "invalid-date"],
  [{ lastTreatedOn, pigment: "vegetable" }, "invalid-answer"],
  [{ lastTreatedOn, course: "brows" }, "unknown-course"],
  [{ lastTreatedOn: "9998-01-01" }, "date-out-of-range"],
])("refuses %o", (request, code) => {
  expect(() => longevity(request as LongevityRequest)).toThrow(expect.objectContaining({ code }));
});

describe("what the client did after the session", () => {
  const calm: ClientProfile = {
    lifestyle: { outdoorWork: false, swims: false, sauna: false, heavySweating: false },
    health: { hyperhidrosis: null },
  };

  test.each([
    ["sun-exposure", { sunDays: 1 }],
    ["sun-exposure", { usedSunbed: true }],
    ["chlorine", { swamEarly: true }],
    ["sauna", { usedSauna: true }],
    ["sweat", { sweatedEarly: true }],
  ] as const)("shows %s by %j, with the claims behind it, though the profile says no", (factor, aftercare) => {
    expect(namesOf(estimate(calm))).not.toContain(factor);
    const { factors } = estimate(calm, { aftercare });
    const found = factors.find((one) => one.factor === factor);
    expect(found?.moves).toBe("sooner");
    expect(found?.evidence).not.toEqual([]);
  });

  test("shows nothing where it was not done, and leaves what the profile has not said open", () => {
    const nothing = { sunDays: 0, usedSunbed: false, swamEarly: false, usedSauna: false, sweatedEarly: false };
    expect(estimate(undefined, { aftercare: nothing })).toEqual(estimate());
    expect(estimate(calm, { aftercare: {} })).toEqual(estimate(calm));
  });

  test("only ever adds what makes the look fade sooner", () => {
    const record = fc.record({ sunDays: fc.nat(30), usedSauna: fc.boolean() }, { requiredKeys: [] });
    fc.assert(
      fc.property(arbitraryClient, record, (client, aftercare) => {
        expect(namesOf(estimate(client, { aftercare }))).toEqual(
          expect.arrayContaining([...namesOf(estimate(client))]),
        );
      }),
    );
  });

  test("is refused where it cannot be", () => {
    expect(() => estimate(calm, { aftercare: { sunDays: -1 } })).toThrow(
      expect.objectContaining({ code: "invalid-count" }),
    );
  });
});
