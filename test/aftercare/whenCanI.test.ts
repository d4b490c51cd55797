import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import { canI } from "../../src/aftercare/canI.js";
import { whenCanI } from "../../src/aftercare/whenCanI.js";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { type Activity, activities } from "../../src/knowledge/activities.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";

const SESSION = calendarDate("2026-03-02");
const one = aftercareTimeline({ sessions: [{ on: SESSION }] });
const names = fc.constantFrom(...(Object.keys(activities) as Activity[]));

describe("after one session", () => {
  test("the pool is not spoken of before it, forbidden for four weeks, and then allowed", () => {
    expect(whenCanI("swim-in-a-pool", one)).toMatchObject({
      resultType: "permission-outlook",
      activity: "swim-in-a-pool",
      from: "2026-03-30",
      fromTime: null,
      spread: [{ parameter: "pool-swimming-start", lowest: 5, highest: 30 }],
      periods: [
        { from: null, to: "2026-03-01", answer: "no-source" },
        { from: "2026-03-02", to: "2026-03-29", answer: "not-yet" },
        { from: "2026-03-30", to: null, answer: "yes" },
      ],
    });
  });

  test("what no source covers is so for ever", () => {
    const { from, periods, evidence } = whenCanI("flight", one);
    expect([from, periods, evidence]).toEqual([
      null,
      [{ from: null, to: null, answer: "no-source", how: [], fromTime: null }],
      [],
    ]);
  });

  test("a scab is never picked", () => {
    expect(whenCanI("pick-a-scab", one).from).toBeNull();
  });

  test("a wait that ends at an hour says the hour", () => {
    const timed = aftercareTimeline({ sessions: [{ on: SESSION, endedAt: "16:30" }] });
    expect(whenCanI("run", timed)).toMatchObject({ from: "2026-03-06", fromTime: "16:30" });
    expect(whenCanI("razor", timed).periods).toContainEqual({
      from: "2026-03-09",
      to: "2026-03-09",
      answer: "limited",
      how: ["no-razor-over-scabs"],
      fromTime: "16:30",
    });
  });
});

test("every day is in exactly one period, and canI gives its answer", () => {
  const some = fc.array(fc.record({ day: fc.nat(70), endedAt: fc.constantFrom(undefined, "09:00", "16:30") }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(names, some, fc.integer({ min: -40, max: 200 }), (activity, sessions, offset) => {
      const dated = sessions.map(({ day, endedAt }) => ({ on: addDuration(SESSION, { days: day }), endedAt }));
      const timeline = aftercareTimeline({ sessions: dated }, { protocol: consensusProtocol });
      const { periods, from } = whenCanI(activity, timeline);
      const date = addDuration(SESSION, { days: offset });
      const mine = periods.filter((p) => (p.from === null || p.from <= date) && (p.to === null || date <= p.to));
      const asked = canI(activity, timeline, date);
      expect(mine).toHaveLength(1);
      expect([mine[0]?.answer, mine[0]?.how]).toEqual([asked.answer, asked.how]);
      periods.slice(1).forEach((period, index) => {
        expect(period.from).toBe(addDuration(periods[index]!.to!, { days: 1 }));
      });
      if (from !== null && date > from) expect(asked.answer).not.toBe("not-yet");
    }),
  );
});

test("an unknown activity and a timeline without sessions are refused", () => {
  expect(() => whenCanI("surfing" as Activity, one)).toThrow(expect.objectContaining({ code: "unknown-activity" }));
  const empty = { ...one, sessions: [], instructions: [] };
  expect(() => whenCanI("run", empty)).toThrow(expect.objectContaining({ code: "no-sessions" }));
});
