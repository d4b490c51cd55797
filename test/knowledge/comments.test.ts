import { expect, test } from "vitest";
import { isCalendarDate } from "../../src/calendar/isCalendarDate.js";
import { claims } from "../../src/knowledge/claims.js";
import { aftercareComments } from "../../src/knowledge/comments/aftercare.js";
import { candidacyComments } from "../../src/knowledge/comments/candidacy.js";
import { riskComments } from "../../src/knowledge/comments/risk.js";
import { scheduleComments } from "../../src/knowledge/comments/schedule.js";
import { type Domain, parametersByDomain } from "../../src/knowledge/parameters.js";
import { reviewDates } from "../../src/knowledge/reviewDates.js";
import { sources } from "../../src/knowledge/sources.js";
import { duplicates } from "./lint.js";

const claimById = new Map(claims.map((claim) => [claim.id, claim]));
const comments = {
  candidacy: candidacyComments,
  schedule: scheduleComments,
  aftercare: aftercareComments,
  risk: riskComments,
};

test("every comment belongs to a claim about a parameter of its own domain", () => {
  const strays = (Object.keys(comments) as Domain[]).flatMap((domain) =>
    Object.keys(comments[domain]).filter((id) => {
      const about = claimById.get(id)?.about;
      return about === undefined || !Object.hasOwn(parametersByDomain[domain], about);
    }),
  );
  expect(strays).toEqual([]);
});

test("no claim has two comments, and each comment stands with its claim", () => {
  const tables = Object.values(comments);
  expect(duplicates(tables.flatMap(Object.keys))).toEqual([]);
  const commented = claims.flatMap(({ id, comment }) => (comment === undefined ? [] : [[id, comment] as const]));
  expect(Object.fromEntries(commented)).toEqual(Object.assign({}, ...tables));
  expect(commented.length).toBeGreaterThan(400);
});

test("comments are whole sentences, without stray spaces", () => {
  const texts = claims.flatMap(({ comment }) => (comment === undefined ? [] : [comment]));
  expect(texts.filter((text) => !/^[A-Z0-9].*\.$/.test(text) || / {2}/.test(text))).toEqual([]);
});

test("a comment or a date that is not there is not there at all", () => {
  const empty = claims.filter((claim) => Object.values(claim).includes(undefined as never));
  expect(empty).toEqual([]);
});

test("every date for looking a source up again is a real day, after everything that was read", () => {
  const latest = Math.max(...sources.map(({ year }) => year ?? 0));
  const days = Object.values(reviewDates);
  expect(days.filter((day) => !isCalendarDate(day) || Number(day.slice(0, 4)) <= latest)).toEqual([]);
});

test("exactly what laws, authorities and drug labels say has to be looked up again", () => {
  const official = sources.filter(({ strength }) => strength === "regulator").map(({ id }) => id);
  expect(Object.keys(reviewDates).sort()).toEqual([...official].sort());
  expect(claims.filter(({ source, reviewBy }) => reviewBy !== reviewDates[source])).toEqual([]);
});
