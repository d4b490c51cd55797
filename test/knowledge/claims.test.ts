import { describe, expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import { type ParameterId, type ParameterShape, parameters } from "../../src/knowledge/parameters.js";
import { sources } from "../../src/knowledge/sources.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import { requirementPolicies, riskWeights } from "../../src/knowledge/vocabularies.js";

const duplicates = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
const isFigure = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value) && value >= 0;

/** What a value has to look like, by the shape of its parameter. */
const fits: Readonly<Record<ParameterShape, (value: unknown) => boolean>> = {
  number: isFigure,
  range: (value) => {
    if (typeof value !== "object" || value === null) return false;
    const { min, max, ...more } = value as Record<string, unknown>;
    return isFigure(min) && isFigure(max) && (min as number) <= (max as number) && Object.keys(more).length === 0;
  },
  verdict: (value) => (verdicts as readonly unknown[]).includes(value),
  policy: (value) => (requirementPolicies as readonly unknown[]).includes(value),
  weight: (value) => (riskWeights as readonly unknown[]).includes(value),
};

const published = (about: ParameterId) => claims.filter((claim) => claim.about === about && claim.source !== "article");

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}

/** Lowest figure, median of the figures (of the lower ends, for ranges), highest figure. */
function spread(about: ParameterId): { lowest: number; middle: number; highest: number } {
  const ranges = published(about).map(({ value }) => {
    if (typeof value === "number") return { min: value, max: value };
    if (typeof value === "object") return value;
    throw new Error(`${about} has no figures`);
  });
  return {
    lowest: Math.min(...ranges.map(({ min }) => min)),
    middle: median(ranges.map(({ min }) => min)),
    highest: Math.max(...ranges.map(({ max }) => max)),
  };
}

describe("the sources", () => {
  test("have ids of their own, in kebab-case", () => {
    expect(duplicates(sources.map(({ id }) => id))).toEqual([]);
    expect(sources.map(({ id }) => id).filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("begin with the article, the only one without an address and the only one read whole", () => {
    expect(sources[0]?.id).toBe("article");
    expect(sources.filter(({ url }) => url === null).map(({ id }) => id)).toEqual(["article"]);
    expect(sources.filter(({ strength }) => strength === "article").map(({ id }) => id)).toEqual(["article"]);
    expect(sources.filter(({ read }) => read === "whole").map(({ id }) => id)).toEqual(["article"]);
  });

  test("have an address that a browser opens, each one only once", () => {
    const urls = sources.flatMap(({ url }) => (url === null ? [] : [url]));
    expect(urls.filter((url) => !/^https?:$/.test(new URL(url).protocol))).toEqual([]);
    expect(duplicates(urls)).toEqual([]);
  });

  test("say their title and who published it, without stray spaces", () => {
    const texts = sources.flatMap(({ title, publisher }) => [title, publisher]);
    expect(texts.filter((text) => text === "" || text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });

  test("carry a year between the first paper on the subject and now, or none", () => {
    const wrong = sources.filter(
      ({ year }) => year !== null && !(Number.isInteger(year) && year >= 2001 && year <= 2026),
    );
    expect(wrong).toEqual([]);
  });

  test("are graded by the closed lists of strengths and readings", () => {
    const strengths = ["peer-reviewed", "regulator", "professional-body", "manufacturer", "clinic", "article"];
    expect(sources.filter(({ strength }) => !strengths.includes(strength))).toEqual([]);
    expect(sources.filter(({ read }) => !["whole", "abstract", "opening"].includes(read))).toEqual([]);
  });

  test("are each used by a claim: none is listed for show", () => {
    const used = new Set(claims.map(({ source }) => source));
    expect(sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test("hold no page that was written by a machine or gathered by an aggregator", () => {
    const weak = /droracle|myhairline|nmtalks|nuturhealth/;
    expect(sources.filter(({ url }) => url !== null && weak.test(url))).toEqual([]);
  });
});

describe("the claims", () => {
  test("have ids of their own", () => {
    expect(duplicates(claims.map(({ id }) => id))).toEqual([]);
  });

  test("are named after their source and their parameter, the article's after its numbered list, 001 to 093", () => {
    const misnamed = claims.filter(({ id, source, about }) => {
      if (source !== "article") return id !== `${source}-${about}`;
      const number = Number(/^article-(\d{3})(?:-[a-z]+)*$/.exec(id)?.[1]);
      return !(number >= 1 && number <= 93);
    });
    expect(misnamed).toEqual([]);
  });

  test("come from a source that is listed and are about a parameter that exists", () => {
    const known = new Set(sources.map(({ id }) => id));
    expect(claims.filter(({ source }) => !known.has(source))).toEqual([]);
    expect(claims.filter(({ about }) => !Object.hasOwn(parameters, about))).toEqual([]);
  });

  test("have a value of the shape of their parameter, every figure finite, none negative, every range in order", () => {
    expect(claims.filter(({ about, value }) => !fits[parameters[about].shape](value))).toEqual([]);
  });

  test.each([
    ["number", Number.NaN],
    ["number", -1],
    ["number", { min: 1, max: 2 }],
    ["range", { min: 5, max: 3 }],
    ["range", { min: 1, max: Number.POSITIVE_INFINITY }],
    ["range", { min: 1, max: 2, typical: 1 }],
    ["range", 3],
    ["verdict", "forbidden"],
    ["policy", "sometimes"],
    ["weight", "heavy"],
  ] as const)("could not pass a %s that reads %j", (shape, value) => {
    expect(fits[shape](value)).toBe(false);
  });

  test("count in the unit of their parameter", () => {
    expect(claims.filter(({ about, unit }) => unit !== parameters[about].unit)).toEqual([]);
  });

  test("leave no parameter without anybody who says something about it", () => {
    const about = new Set<string>(claims.map((claim) => claim.about));
    expect(Object.keys(parameters).filter((parameter) => !about.has(parameter))).toEqual([]);
  });

  test("comment in whole sentences, or not at all", () => {
    const comments = claims.flatMap(({ comment }) => (comment === undefined ? [] : [comment]));
    expect(comments.length).toBeGreaterThan(0);
    expect(comments.filter((comment) => !/^[A-Z0-9].*\.$/.test(comment) || / {2}/.test(comment))).toEqual([]);
    expect(claims.filter((claim) => "comment" in claim && claim.comment === undefined)).toEqual([]);
  });

  test("survive a round trip through JSON", () => {
    expect(JSON.parse(JSON.stringify(claims))).toEqual(claims);
    expect(JSON.parse(JSON.stringify(sources))).toEqual(sources);
  });
});

describe("the figures of the sources other than the article", () => {
  test.each([
    ["age-of-majority", 18, 18, 18],
    ["isotretinoin-wait", 1, 6, 12],
    ["laser-spacing", 42, 42, 42],
    ["laser-removal-wait", 90, 90, 90],
    ["first-wash", 1.5, 4, 5],
    ["sun-avoidance", 14, 30, 30],
    ["sunscreen-start", 4, 17, 30],
    ["hat-start", 0, 0, 4],
  ] as const)("on %s spread from %d over a median of %d to %d", (about, lowest, middle, highest) => {
    expect(spread(about)).toEqual({ lowest, middle, highest });
  });

  test("have fifteen practices against the article's wash on the first day", () => {
    expect(published("first-wash")).toHaveLength(15);
  });

  test("count studios that copy one template only once: ten say how long to wait after isotretinoin", () => {
    expect(published("isotretinoin-wait")).toHaveLength(10);
  });

  test("split evenly over the patch test: two always ask for one, two do not", () => {
    const policies = published("patch-test-policy").map(({ value }) => value);
    expect(policies.filter((policy) => policy === "always")).toHaveLength(2);
    expect(policies.filter((policy) => policy !== "always")).toHaveLength(2);
  });

  test("are against an antibiotic ointment on a lost scab wherever they speak of one", () => {
    expect(published("lost-scab-ointment").map(({ value }) => value)).toEqual([0, 0]);
  });

  test("treat total hair loss, against the article's demand for follicles", () => {
    expect(new Set(published("no-follicles-effect").map(({ value }) => value))).toEqual(new Set(["eligible"]));
    expect(new Set(published("total-alopecia-effect").map(({ value }) => value))).toEqual(new Set(["eligible"]));
  });
});
