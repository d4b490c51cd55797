import { expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import { parameters } from "../../src/knowledge/parameters.js";
import { sources } from "../../src/knowledge/sources.js";
import { duplicates, fits } from "./lint.js";

test("claims have ids of their own", () => {
  expect(claims.length).toBeGreaterThan(900);
  expect(duplicates(claims.map(({ id }) => id))).toEqual([]);
});

test("claims are named after their source and their parameter, the article's after its numbered list, 001 to 093", () => {
  const misnamed = claims.filter(({ id, source, about }) => {
    if (source !== "article") return id !== `${source}-${about}`;
    const number = Number(/^article-(\d{3})(?:-[a-z]+)*$/.exec(id)?.[1]);
    return !(number >= 1 && number <= 93);
  });
  expect(misnamed).toEqual([]);
});

test("every claim comes from a source that is listed and is about a parameter that exists", () => {
  const known = new Set(sources.map(({ id }) => id));
  expect(claims.filter(({ source }) => !known.has(source))).toEqual([]);
  expect(claims.filter(({ about }) => !Object.hasOwn(parameters, about))).toEqual([]);
});

test("every claim has a value of the shape of its parameter: figures finite, none negative, every range in order", () => {
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
  ["importance", "strong"],
  ["layer", "scalp"],
] as const)("no claim could pass as a %s that reads %j", (shape, value) => {
  expect(fits[shape](value)).toBe(false);
});

test("every claim counts in the unit of its parameter", () => {
  expect(claims.filter(({ about, unit }) => unit !== parameters[about].unit)).toEqual([]);
});

test("a percentage is at most one hundred", () => {
  const shares = claims.filter(({ unit }) => unit === "percent");
  expect(shares.length).toBeGreaterThan(5);
  expect(shares.filter(({ value }) => typeof value !== "number" || value > 100)).toEqual([]);
});

test("no parameter is left without anybody who says something about it", () => {
  const about = new Set<string>(claims.map((claim) => claim.about));
  expect(Object.keys(parameters).filter((parameter) => !about.has(parameter))).toEqual([]);
});

test("claims survive a round trip through JSON", () => {
  expect(JSON.parse(JSON.stringify(claims))).toEqual(claims);
});
