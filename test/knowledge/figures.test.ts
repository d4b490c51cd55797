import { expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import type { ParameterId } from "../../src/knowledge/parameters.js";

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

test.each([
  ["age-of-majority", 18, 18, 18],
  ["isotretinoin-wait", 1, 6, 12],
  ["laser-spacing", 42, 42, 42],
  ["laser-removal-wait", 90, 90, 90],
  ["first-wash", 1.5, 4, 5],
  ["sun-avoidance", 14, 29, 30],
  ["sunscreen-start", 4, 17, 30],
  ["hat-start", 0, 0, 4],
] as const)(
  "on %s the sources other than the article spread from %d over a median of %d to %d",
  (about, ...figures) => {
    const [lowest, middle, highest] = figures;
    expect(spread(about)).toEqual({ lowest, middle, highest });
  },
);

test("sixteen practices are against the article's wash on the first day", () => {
  expect(published("first-wash")).toHaveLength(16);
  expect(published("first-wash").filter(({ value }) => value === 0)).toEqual([]);
});

test("studios that copy one template count once: ten say how long to wait after isotretinoin", () => {
  expect(published("isotretinoin-wait")).toHaveLength(10);
});

test("two always ask for a patch test, four do not", () => {
  const policies = published("patch-test-policy").map(({ value }) => value);
  expect(policies.filter((policy) => policy === "always")).toHaveLength(2);
  expect(policies.filter((policy) => policy !== "always")).toHaveLength(4);
});

test("an antibiotic ointment on a lost scab has nobody but the article for it", () => {
  expect(published("lost-scab-ointment").map(({ value }) => value)).toEqual([0, 0]);
});

test("total hair loss is treated, against the article's demand for follicles", () => {
  expect(new Set(published("no-follicles-effect").map(({ value }) => value))).toEqual(new Set(["eligible"]));
  expect(new Set(published("total-alopecia-effect").map(({ value }) => value))).toEqual(new Set(["eligible"]));
});
