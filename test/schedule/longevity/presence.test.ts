import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import type { ClientProfile } from "../../../src/client/types.js";
import { presenceOf, showingOf } from "../../../src/schedule/longevity/presence.js";

const showing = (client: ClientProfile) => showingOf({ lastTreatedOn: calendarDate("2026-04-09"), client });

test("one of two facts shows a factor, and only both together show that it is not there", () => {
  expect(presenceOf("sweat", showing({ health: { hyperhidrosis: {} } }))).toBe(true);
  expect(presenceOf("sweat", showing({ lifestyle: { heavySweating: false } }))).toBeUndefined();
  expect(presenceOf("sweat", showing({ lifestyle: { heavySweating: false }, health: { hyperhidrosis: null } }))).toBe(
    false,
  );
});

test("a medicine that is not taken is an answer; one that was not asked about is none", () => {
  expect(presenceOf("topical-minoxidil", showing({ health: { minoxidil: null } }))).toBe(false);
  expect(presenceOf("topical-minoxidil", showing({ health: {} }))).toBeUndefined();
});

test("type III is not read as dark skin, type IV is", () => {
  expect(presenceOf("dark-skin", showing({ skin: { fitzpatrick: "III" } }))).toBe(false);
  expect(presenceOf("dark-skin", showing({ skin: { fitzpatrick: "IV" } }))).toBe(true);
});
