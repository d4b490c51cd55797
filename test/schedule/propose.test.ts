import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { type Day, dayOf, textOf } from "../../src/calendar/day.js";
import { openDaysOf, wallOn } from "../../src/schedule/openDays.js";
import { type DayWindow, type Proposal, propose, proposeNear } from "../../src/schedule/propose.js";
import type { ClinicCalendar, Weekday } from "../../src/schedule/types.js";

const day = (date: string): Day => dayOf(calendarDate(date));

const window = (earliest: string, from: string, to: string): DayWindow => ({
  earliest: day(earliest),
  from: day(from),
  to: day(to),
});

const proposed = (asked: DayWindow, calendar: ClinicCalendar): Proposal => propose(asked, openDaysOf(calendar));

const blackout = (from: string, to: string) => ({ from: calendarDate(from), to: calendarDate(to) });

/** Thursday 12 March is best, Monday 16 March still good, Monday 9 March possible. */
const SECOND_SESSION = window("2026-03-09", "2026-03-12", "2026-03-16");

describe("without a wall in the way", () => {
  test("the best day is proposed when nothing is known of the clinic's calendar", () => {
    expect(propose(SECOND_SESSION, undefined)).toEqual({ day: day("2026-03-12"), shifts: [] });
  });

  test("the best day is proposed when the clinic is open on it, whatever surrounds it", () => {
    const calendar: ClinicCalendar = {
      closedOn: ["wednesday", "friday"],
      blackouts: [blackout("2026-03-13", "2026-03-30")],
    };
    expect(proposed(SECOND_SESSION, calendar)).toEqual({ day: day("2026-03-12"), shifts: [] });
  });
});

describe("a closed best day", () => {
  test("moves to the first open recommended day, even where an earlier day is nearer", () => {
    const { day: moved, shifts } = proposed(SECOND_SESSION, { closedOn: ["thursday", "friday", "saturday", "sunday"] });
    expect(textOf(moved)).toBe("2026-03-16");
    expect(shifts).toEqual([
      { from: "2026-03-12", to: "2026-03-16", because: ["closed-day"], outsideRecommended: false },
    ]);
  });

  test("moves forward out of the recommended days when the day before them is further away", () => {
    const { shifts } = proposed(SECOND_SESSION, { blackouts: [blackout("2026-03-10", "2026-03-16")] });
    expect(shifts).toEqual([{ from: "2026-03-12", to: "2026-03-17", because: ["blackout"], outsideRecommended: true }]);
  });

  test("moves back when the open day before is nearer to the best day than the open day after to the last good one", () => {
    const { shifts } = proposed(SECOND_SESSION, { blackouts: [blackout("2026-03-12", "2026-03-20")] });
    expect(shifts).toEqual([{ from: "2026-03-12", to: "2026-03-11", because: ["blackout"], outsideRecommended: true }]);
  });

  test("moves back to a day in time rather than on to one that is late", () => {
    const asked = { ...SECOND_SESSION, overdue: day("2026-03-18") };
    const closed = { blackouts: [blackout("2026-03-10", "2026-03-17")] };
    expect(textOf(proposed(asked, closed).day)).toBe("2026-03-09");
    expect(textOf(proposed({ ...asked, overdue: day("2026-03-19") }, closed).day)).toBe("2026-03-18");
    const allClosed = { blackouts: [blackout("2026-03-09", "2026-03-17")] };
    expect(textOf(proposed(asked, allClosed).day)).toBe("2026-03-18");
  });

  test("of two days equally near the later is taken, since a session too early cannot be undone", () => {
    const { day: moved } = proposed(SECOND_SESSION, { blackouts: [blackout("2026-03-11", "2026-03-17")] });
    expect(textOf(moved)).toBe("2026-03-18");
  });

  test("moves back as far as the earliest day, and not one day further", () => {
    const long = "2026-06-30";
    const back = proposed(SECOND_SESSION, { blackouts: [blackout("2026-03-10", long)] });
    expect(textOf(back.day)).toBe("2026-03-09");
    const forward = proposed(SECOND_SESSION, { blackouts: [blackout("2026-03-09", long)] });
    expect(textOf(forward.day)).toBe("2026-07-01");
  });

  test("names every kind of wall that stood in the way, each once", () => {
    const { shifts } = proposed(SECOND_SESSION, {
      closedOn: ["sunday"],
      blackouts: [blackout("2026-03-12", "2026-03-14"), blackout("2026-03-16", "2026-03-16")],
    });
    expect(shifts).toEqual([
      { from: "2026-03-12", to: "2026-03-17", because: ["blackout", "closed-day"], outsideRecommended: true },
    ]);
  });

  test("a move back names the closing days that it steps over", () => {
    const { shifts } = proposed(SECOND_SESSION, {
      closedOn: ["wednesday"],
      blackouts: [blackout("2026-03-12", "2026-03-23")],
    });
    expect(shifts).toHaveLength(1);
    expect(shifts[0]).toMatchObject({ from: "2026-03-12", to: "2026-03-10", outsideRecommended: true });
    expect([...(shifts[0]?.because ?? [])].sort()).toEqual(["blackout", "closed-day"]);
  });

  test("a first visit, whose only day is closed, moves forward and never before the first possible day", () => {
    const only = window("2026-03-08", "2026-03-08", "2026-03-08");
    const { shifts } = proposed(only, { closedOn: ["sunday"], blackouts: [blackout("2026-03-09", "2026-04-30")] });
    expect(shifts).toEqual([
      { from: "2026-03-08", to: "2026-05-01", because: ["closed-day", "blackout"], outsideRecommended: true },
    ]);
  });
});

describe("whatever the calendar", () => {
  const weekdays: Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  const start = day("2026-01-01");
  const cases = fc.record({
    closedOn: fc.uniqueArray(fc.constantFrom(...weekdays), { maxLength: 6 }),
    ranges: fc.array(fc.tuple(fc.nat(60), fc.nat(40)), { maxLength: 5 }),
    earliest: fc.nat(60),
    wait: fc.nat(20),
    length: fc.nat(20),
  });

  test("the day is the first open recommended one, else the nearest open one, the later of two", () => {
    fc.assert(
      fc.property(cases, ({ closedOn, ranges, earliest, wait, length }) => {
        const open = openDaysOf({
          closedOn,
          blackouts: ranges.map(([at, days]) => ({ from: textOf(start + at), to: textOf(start + at + days) })),
        });
        const asked: DayWindow = {
          earliest: start + earliest,
          from: start + earliest + wait,
          to: start + earliest + wait + length,
        };
        const candidates: Day[] = [];
        for (let date = asked.earliest; date < asked.to + 400; date++)
          if (wallOn(open, date) === undefined) candidates.push(date);
        const distance = (date: Day): number => (date < asked.from ? asked.from - date : date - asked.to);
        const inside = candidates.find((date) => date >= asked.from && date <= asked.to);
        const nearest = candidates.reduce((best, date) => (distance(date) <= distance(best) ? date : best));
        const expected = inside ?? nearest;

        const { day: found, shifts } = propose(asked, open);
        expect(textOf(found)).toBe(textOf(expected));
        expect(shifts).toHaveLength(found === asked.from ? 0 : 1);
        for (const shift of shifts) {
          expect(shift.from).toBe(textOf(asked.from));
          expect(shift.to).toBe(textOf(found));
          expect(shift.outsideRecommended).toBe(found < asked.from || found > asked.to);
          expect(shift.because).toContain(wallOn(open, asked.from));
        }
      }),
    );
  });
});

describe("a day that was agreed on", () => {
  const start = day("2026-01-01");
  const agreed = fc.record({
    closedOn: fc.subarray(["saturday", "sunday", "monday"] as const),
    ranges: fc.array(fc.tuple(fc.nat(80), fc.nat(30)), { maxLength: 4 }),
    kept: fc.nat(120),
    earliest: fc.nat(60),
    late: fc.option(fc.nat(60)),
    lapses: fc.option(fc.nat(90)),
    floor: fc.nat(80),
  });

  test("stays or moves so that no allowed day is nearer: one in time if any is, the later of two", () => {
    fc.assert(
      fc.property(agreed, ({ closedOn, ranges, kept, earliest, late, lapses, floor }) => {
        const open = openDaysOf({
          closedOn,
          blackouts: ranges.map(([at, days]) => ({ from: textOf(start + at), to: textOf(start + at + days) })),
        });
        const from = start + earliest;
        const overdue = late === null ? null : from + late + 1;
        const end = lapses === null ? null : from + lapses + 1;
        const asked: DayWindow = { earliest: from, from, to: from, overdue };
        const { day: found, shifts } = proposeNear(start + kept, asked, end, open, start + floor);

        const openDays = Array.from({ length: 500 }, (_, index) => start + index).filter(
          (date) => date >= Math.max(from, start + floor) && wallOn(open, date) === undefined,
        );
        const before = (limit: number | null) => openDays.filter((date) => limit === null || date < limit);
        const possible = before(end);
        if (possible.length === 0) {
          expect(found).toBeGreaterThanOrEqual(end ?? Infinity);
          return;
        }
        const allowed = possible.some((date) => overdue === null || date < overdue)
          ? possible.filter((date) => overdue === null || date < overdue)
          : possible;
        const distance = (date: Day): number => Math.abs(date - start - kept);
        const expected = allowed.reduce((best, date) => (distance(date) <= distance(best) ? date : best));
        expect(textOf(found)).toBe(textOf(expected));
        expect(shifts.map(({ because }) => because[0])).toEqual(found === from ? [] : ["kept"]);
      }),
      { numRuns: 2000 },
    );
  });
});
