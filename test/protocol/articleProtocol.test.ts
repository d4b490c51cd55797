import { describe, expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import { type ParameterId, type ParameterValue, parameters, type ValueRange } from "../../src/knowledge/parameters.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import type { Parameter } from "../../src/protocol/types.js";

const ids = Object.keys(parameters) as ParameterId[];
const chosen = (id: ParameterId): Parameter => articleProtocol.parameters[id];
const claimById = new Map(claims.map((claim) => [claim.id, claim]));
const claimsAbout = (id: ParameterId) => claims.filter(({ about }) => about === id);

const rangeOf = (value: ParameterValue): ValueRange | undefined => {
  if (typeof value === "number") return { min: value, max: value };
  return typeof value === "object" ? value : undefined;
};

const same = (a: ParameterValue, b: ParameterValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The claim has some of its ground in common with the value; words have to be the same. */
function meets(claim: ParameterValue, value: ParameterValue): boolean {
  const [a, b] = [rangeOf(claim), rangeOf(value)];
  return a === undefined || b === undefined ? claim === value : a.min <= b.max && b.min <= a.max;
}

/** The claim says nothing that the value does not. */
function liesInside(claim: ParameterValue, value: ParameterValue): boolean {
  const [a, b] = [rangeOf(claim), rangeOf(value)];
  return a === undefined || b === undefined ? claim === value : a.min >= b.min && a.max <= b.max;
}

describe("for every parameter the article's protocol", () => {
  test("chooses a value, in the parameter's own unit and direction", () => {
    expect(Object.keys(articleProtocol.parameters).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const { unit, saferDirection } = chosen(id);
      expect({ unit, saferDirection }, id).toEqual({
        unit: parameters[id].unit,
        saferDirection: parameters[id].saferDirection,
      });
    }
  });

  test.each(ids)("%s: names each claim about it once, either for or against", (id) => {
    const { claims: supporting, dissent } = chosen(id);
    const named = [...supporting, ...dissent];
    expect(new Set(named).size).toBe(named.length);
    expect([...named].sort()).toEqual(
      claimsAbout(id)
        .map((claim) => claim.id)
        .sort(),
    );
  });

  test.each(ids)("%s: has a claim on its side, and none that has nothing in common with the value", (id) => {
    const { claims: supporting, value } = chosen(id);
    expect(supporting.length).toBeGreaterThan(0);
    const strangers = supporting.filter((claim) => !meets(claimById.get(claim)?.value ?? Number.NaN, value));
    expect(strangers).toEqual([]);
  });

  test.each(ids)("%s: gives a value that a claim gives as it stands, or is marked as computed", (id) => {
    const { claims: supporting, value, computed } = chosen(id);
    const literal = supporting.some((claim) => same(claimById.get(claim)?.value ?? Number.NaN, value));
    expect(literal).toBe(computed === undefined);
  });

  test.each(ids)("%s: counts no claim as dissent that lies wholly inside the value", (id) => {
    const { dissent, value } = chosen(id);
    expect(dissent.filter((claim) => liesInside(claimById.get(claim)?.value ?? Number.NaN, value))).toEqual([]);
  });

  test.each(ids)("%s: takes the article's own value wherever the article has one", (id) => {
    const own = claimsAbout(id).filter(({ source }) => source === "article");
    expect(own.filter(({ value }) => !same(value, chosen(id).value))).toEqual([]);
    expect(own.map((claim) => claim.id).filter((claim) => !chosen(id).claims.includes(claim))).toEqual([]);
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
    ["scab-duration", { min: 3, max: 10 }, "days"],
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

describe("the value as a whole", () => {
  test("is frozen all the way down", () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
    };
    visit(articleProtocol, "articleProtocol");
    expect(open).toEqual([]);
    expect(() => {
      Object.assign(articleProtocol.parameters["age-of-majority"], { value: 16 });
    }).toThrow(TypeError);
  });

  test("survives a round trip through JSON, and holds nothing that JSON would drop", () => {
    expect(JSON.parse(JSON.stringify(articleProtocol))).toStrictEqual(articleProtocol);
  });

  test("names itself and its version", () => {
    expect({ id: articleProtocol.id, version: articleProtocol.version }).toEqual({ id: "article", version: "1" });
  });
});
