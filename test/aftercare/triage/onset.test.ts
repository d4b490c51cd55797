import { describe, expect, test } from "vitest";
import { placeOnset, sessionsUntil } from "../../../src/aftercare/triage/onset.js";
import { dayOf } from "../../../src/calendar/day.js";
import { dayAfter, SESSION } from "../../support/triage.js";

const first = dayOf(SESSION);
const past = [first, first + 14];

test("the sessions so far are in order, each day once, those to come left aside", () => {
  expect(sessionsUntil([14, 0, 14, 20, 19].map(dayAfter), first + 19)).toEqual([first, first + 14, first + 19]);
  expect(sessionsUntil([], first)).toEqual([]);
});

describe("a symptom that began", () => {
  test.each([
    [0, first, 20, 0],
    [13, first, 20, 13],
    [14, first + 14, 6, 0],
    [20, first + 14, 6, 6],
  ])("on day %i is judged by the last session up to then", (onset, session, daysSince, daysBefore) => {
    expect(placeOnset(dayAfter(onset), past, first + 20)).toEqual({
      session,
      daysSince,
      daysBefore,
      known: true,
      because: [],
    });
  });

  test("nobody knows when is judged by the first session, its onset left open", () => {
    const open = { session: first, daysSince: 20, daysBefore: null, known: false, because: [] };
    expect(placeOnset(undefined, past, first + 20)).toEqual(open);
    expect(placeOnset(dayAfter(21), past, first + 20)).toEqual(open);
  });

  test("before the first session, or without any, has no day to go by", () => {
    const none = { session: null, daysSince: null, daysBefore: null };
    expect(placeOnset(dayAfter(-1), past, first + 20)).toEqual({
      ...none,
      known: true,
      because: ["began-before-any-session"],
    });
    expect(placeOnset(dayAfter(3), [], first + 20)).toEqual({ ...none, known: true, because: ["no-session-yet"] });
    expect(placeOnset(undefined, [], first + 20)).toEqual({ ...none, known: false, because: ["no-session-yet"] });
  });
});
