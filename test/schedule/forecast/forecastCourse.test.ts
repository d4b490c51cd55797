import { expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { dayOf } from "../../../src/calendar/day.js";
import { walkCourse } from "../../../src/schedule/course/walkCourse.js";
import { forecastCourse, settledFrom, writeWindow } from "../../../src/schedule/forecast/forecastCourse.js";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";
import { readRecord } from "../../../src/schedule/record/readRecord.js";
import { recordOf, THREE_SESSIONS, visit } from "../records.js";

const day = (text: string) => dayOf(calendarDate(text));
const walk = (...visits: Parameters<typeof recordOf>[0]) => {
  const { treatments } = readRecord(recordOf(visits), day("2027-01-01"), null);
  return walkCourse(
    { course: "shaved", pigment: "permanent", prepared: preparedScheduleFor(undefined) },
    treatments,
    0,
  );
};

test("only a touch-up on skin of which nobody recorded that it healed waits for the pigment to set", () => {
  expect(settledFrom(walk(...THREE_SESSIONS), 28)).toBe(day("2026-05-07"));
  expect(settledFrom(walk("2026-03-02"), 28)).toBeNull();
  const healed = visit("2026-04-09", { healedOn: calendarDate("2026-04-20") });
  expect(settledFrom(walk(...THREE_SESSIONS.slice(0, 2), healed), 28)).toBeNull();
});

test("of several blocks the last end is the day to look again, unless one has no end", () => {
  const until = (latest: string) =>
    ({
      code: "not-eligible-yet",
      until: { earliest: calendarDate("2026-03-01"), latest: calendarDate(latest) },
    }) as const;
  const one = walk("2026-03-02");
  const recheck = (...blocks: Parameters<typeof forecastCourse>[3]) =>
    forecastCourse(one, one.window, 0, blocks, 28).recheckOn;
  expect(recheck(until("2026-04-01"), until("2026-05-01"))).toBe("2026-05-01");
  expect(recheck(until("2026-04-01"), { code: "scabs-remain" })).toBeNull();
});

test("a window is written with null where there is no such day", () => {
  expect(writeWindow({ earliest: 0, from: 1, to: 2, overdue: null, lapses: 4 })).toEqual({
    earliest: "1970-01-01",
    recommended: { from: "1970-01-02", to: "1970-01-03" },
    overdueFrom: null,
    lapsesOn: "1970-01-05",
  });
});
