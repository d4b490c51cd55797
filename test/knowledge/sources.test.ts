import { expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import { sources } from "../../src/knowledge/sources.js";
import { duplicates, kebab } from "./lint.js";

const ids = sources.map(({ id }) => id);

test("sources have ids of their own, in kebab-case", () => {
  expect(duplicates(ids)).toEqual([]);
  expect(ids.filter((id) => !kebab.test(id))).toEqual([]);
});

test("no source is named so that its claims would be taken for the article's", () => {
  expect(ids.filter((id) => id.startsWith("article-"))).toEqual([]);
});

test("sources begin with the article, the only one without an address and the only one read whole", () => {
  expect(ids[0]).toBe("article");
  expect(sources.filter(({ url }) => url === null).map(({ id }) => id)).toEqual(["article"]);
  expect(sources.filter(({ strength }) => strength === "article").map(({ id }) => id)).toEqual(["article"]);
  expect(sources.filter(({ read }) => read === "whole").map(({ id }) => id)).toEqual(["article"]);
});

test("sources have an address that a browser opens, each one only once", () => {
  const urls = sources.flatMap(({ url }) => (url === null ? [] : [url]));
  expect(urls.filter((url) => !/^https?:$/.test(new URL(url).protocol))).toEqual([]);
  expect(duplicates(urls)).toEqual([]);
});

test("sources say their title and who published it, without stray spaces", () => {
  const texts = sources.flatMap(({ title, publisher }) => [title, publisher]);
  expect(texts.filter((text) => text === "" || text !== text.trim() || / {2}/.test(text))).toEqual([]);
});

test("sources carry a year between the first paper on the subject and now, or none", () => {
  const wrong = sources.filter(
    ({ year }) => year !== null && !(Number.isInteger(year) && year >= 2001 && year <= 2026),
  );
  expect(wrong).toEqual([]);
});

test("sources are graded by the closed lists of strengths and readings", () => {
  const strengths = ["peer-reviewed", "regulator", "professional-body", "manufacturer", "clinic", "article"];
  expect(sources.filter(({ strength }) => !strengths.includes(strength))).toEqual([]);
  expect(sources.filter(({ read }) => !["whole", "abstract", "opening"].includes(read))).toEqual([]);
});

test("every source has a claim: none is listed for show", () => {
  const used = new Set(claims.map(({ source }) => source));
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});

test("no source is a page that was written by a machine or gathered by an aggregator", () => {
  const weak = /droracle|myhairline|nmtalks|nuturhealth/;
  expect(sources.filter(({ url }) => url !== null && weak.test(url))).toEqual([]);
});

test("sources survive a round trip through JSON", () => {
  expect(JSON.parse(JSON.stringify(sources))).toEqual(sources);
});
