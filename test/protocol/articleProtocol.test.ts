import { describe, expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import { type ParameterId, parameters } from "../../src/knowledge/parameters.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { liesInside, meets, type Span, spanOf } from "../../src/protocol/spans.js";
import type { Parameter } from "../../src/protocol/types.js";
import { typicalOf } from "../../src/protocol/typical.js";
import { dossiers } from "./arbitraries.js";

const ids = Object.keys(parameters) as ParameterId[];
const chosen = (id: ParameterId): Parameter => articleProtocol.parameters[id];
const claimById = new Map(claims.map((claim) => [claim.id, claim]));
const claimsAbout = (id: ParameterId) => claims.filter(({ about }) => about === id);
const spanIn = (id: ParameterId, value: unknown): Span => spanOf(parameters[id].shape, value) ?? { min: -1, max: -1 };

describe("for every parameter the article's protocol", () => {
  test.each(ids)("%s: has a claim on its side, and none that has nothing in common with the value", (id) => {
    const { claims: supporting, value } = chosen(id);
    expect(supporting.length).toBeGreaterThan(0);
    const strangers = supporting.filter((claim) => !meets(spanIn(id, claimById.get(claim)?.value), spanIn(id, value)));
    expect(strangers).toEqual([]);
  });

  test.each(ids)("%s: counts no claim as dissent that lies wholly inside the value", (id) => {
    const { dissent, value } = chosen(id);
    const inside = dissent.filter((claim) => liesInside(spanIn(id, claimById.get(claim)?.value), spanIn(id, value)));
    expect(inside).toEqual([]);
  });

  const own = (id: ParameterId) => claimsAbout(id).filter(({ source }) => source === "article");

  test("takes the article's own value wherever the article has one, the more careful where it has two", () => {
    const spoken = ids.filter((id) => own(id).length > 0);
    expect(spoken.length).toBeGreaterThan(0);
    const other = spoken.filter((id) => {
      const value = spanIn(id, chosen(id).value);
      const said = own(id).map((claim) => spanIn(id, claim.value));
      const isOwn = own(id).some((claim) => JSON.stringify(claim.value) === JSON.stringify(chosen(id).value));
      const { saferDirection } = parameters[id];
      const better = said.filter(({ min, max }) =>
        saferDirection === "up" ? min > value.min : saferDirection === "down" && max < value.max,
      );
      return !isOwn || better.length > 0;
    });
    expect(other).toEqual([]);
  });

  test("says two things only about fading: none, and some, of which it takes some", () => {
    const two = ids.filter((id) => new Set(own(id).map(({ value }) => JSON.stringify(value))).size > 1);
    expect(two).toEqual(["natural-fading-longevity-weight"]);
    expect(chosen("natural-fading-longevity-weight")).toMatchObject({ value: "moderate" });
    expect(chosen("natural-fading-longevity-weight").claims).toContain("article-090");
    expect(chosen("natural-fading-longevity-weight").dissent).toContain("article-067");
  });

  test("takes the typical published figure wherever the article is silent", () => {
    const silent = dossiers.filter(({ positions }) => !positions.some(({ byArticle }) => byArticle));
    const other = silent.filter(
      (dossier) =>
        JSON.stringify(spanIn(dossier.parameter, chosen(dossier.parameter).value)) !==
        JSON.stringify(typicalOf(dossier)),
    );
    expect(silent.length).toBeGreaterThan(0);
    expect(other.map(({ parameter }) => parameter)).toEqual([]);
  });
});

describe("the article's own figures", () => {
  test.each([
    ["redness-duration", { min: 3, max: 5 }, "days", "article-019"],
    ["no-scrubbing", { min: 3, max: 5 }, "days", "article-050"],
    ["first-wash", 0, "days", "article-048"],
    ["moisturizer-start", 0, "days", "article-051"],
    ["daily-moisturizer", 1, "times-a-day", "article-064"],
    ["sun-avoidance", 14, "days", "article-052"],
    ["sunscreen-factor", 30, "sun-protection-factor", "article-054"],
    ["sunscreen-start", 0, "days", "article-054-start"],
    ["hat-start", 0, "days", "article-054-hat"],
    ["lost-scab-ointment", 3, "times-a-day", "article-058"],
    ["shampoo-frequency", { min: 2, max: 3 }, "times-a-week", "article-065"],
    ["touch-up-window", { min: 14, max: 28 }, "days", "article-059"],
    ["maintenance-interval", { min: 6, max: 18 }, "months", "article-066"],
    ["longevity", { min: 36, max: 60 }, "months", "article-071"],
    ["follow-up-interval", { min: 12, max: 36 }, "months", "article-073"],
    ["patch-test-policy", "sensitive-skin", "policy", "article-022"],
    ["pattern-hair-loss-effect", "eligible", "verdict", "article-074"],
    ["scar-effect", "eligible", "verdict", "article-075"],
    ["alopecia-areata-effect", "eligible", "verdict", "article-076"],
    ["no-follicles-effect", "precaution", "verdict", "article-077"],
    ["unestablished-cause-effect", "precaution", "verdict", "article-079"],
  ] as const)("%s is %j %s, by claim %s", (id, value, unit, claim) => {
    expect(chosen(id)).toMatchObject({ value, unit });
    expect(chosen(id).claims).toContain(claim);
    expect(claimById.get(claim)).toMatchObject({ source: "article", about: id, value, unit });
  });

  test("keep the article's three cadences apart: touch-ups, how long the look lasts, and follow-up", () => {
    const cadences = (["maintenance-interval", "longevity", "follow-up-interval"] as const).map(
      (id) => chosen(id).value,
    );
    expect(new Set(cadences.map((value) => JSON.stringify(value))).size).toBe(3);
  });
});

describe("where the article is silent, the typical published figure:", () => {
  test.each([
    ["age-of-majority", 18, "years"],
    ["isotretinoin-wait", 6, "months"],
    ["session-count", 3, "sessions"],
    ["scar-session-count", 3, "sessions"],
    ["session-spacing-hard-minimum", 5, "days"],
    ["session-spacing-minimum", 7, "days"],
    ["session-spacing-longest", 30, "days"],
    ["second-session-spacing", { min: 10, max: 14 }, "days"],
    ["later-session-spacing", { min: 28, max: 30 }, "days"],
    ["pigment-set", 28, "days"],
    ["scab-duration", { min: 6, max: 10 }, "days"],
    ["laser-session-count", 2, "sessions"],
    ["laser-spacing", 42, "days"],
    ["laser-removal-wait", 90, "days"],
    ["training-hours", 100, "hours"],
    ["needle-depth", { min: 0.5, max: 1.5 }, "millimeters"],
  ] as const)("%s is %j %s, and the article has no claim on it", (id, value, unit) => {
    expect(chosen(id)).toMatchObject({ value, unit });
    expect(claimsAbout(id).filter(({ source }) => source === "article")).toEqual([]);
  });
});

describe("a floor that nobody lowers:", () => {
  test("nobody is treated before the age of eighteen", () => {
    expect(articleProtocol.parameters["age-of-majority"].value).toBeGreaterThanOrEqual(18);
  });

  test.each(["pregnancy-effect", "breastfeeding-effect", "scalp-infection-effect"] as const)("%s is to wait", (id) => {
    expect(chosen(id).value).toBe("deferred");
  });

  test("an undiagnosed loss with symptoms sees a doctor first", () => {
    expect(chosen("undiagnosed-symptoms-effect").value).toBe("clearance-required");
  });

  test("a missing follicle is no more than a reason for care, with everybody who disagrees", () => {
    const { value, dissent } = chosen("no-follicles-effect");
    expect(value).toBe("precaution");
    expect(dissent).toEqual(expect.arrayContaining(["rassman-2015-no-follicles-effect"]));
  });
});

test("the article's protocol names itself and its version, and cannot be changed", () => {
  expect({ id: articleProtocol.id, version: articleProtocol.version }).toEqual({ id: "article", version: "1" });
  expect(() => {
    Object.assign(articleProtocol.parameters["age-of-majority"], { value: 16 });
  }).toThrow(TypeError);
});
