import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dayOf } from "../../src/calendar/day.js";
import type { DateRange } from "../../src/calendar/types.js";
import { openDaysOf, wallOn, writeCalendar } from "../../src/schedule/openDays.js";
import type { ClinicCalendar, Wall, Weekday } from "../../src/schedule/types.js";
import { deepFrozen } from "../support/client.js";

const range = (from: string, to: string): DateRange => ({ from: calendarDate(from), to: calendarDate(to) });

const wall = (calendar: ClinicCalendar, date: string): Wall | undefined =>
  wallOn(openDaysOf(calendar), dayOf(calendarDate(date)));

test("a calendar is written as it was read: weekdays and blackouts in order, those that touch made one", () => {
  const blackouts = [
    range("2026-05-01", "2026-05-03"),
    range("2026-03-04", "2026-03-09"),
    range("2026-03-02", "2026-03-05"),
  ];
  expect(writeCalendar(openDaysOf({ closedOn: ["sunday", "monday", "sunday"], blackouts }))).toEqual({
    closedOn: ["monday", "sunday"],
    blackouts: [range("2026-03-02", "2026-03-09"), range("2026-05-01", "2026-05-03")],
  });
  expect(writeCalendar(openDaysOf({}))).toBeNull();
});

describe("closing days", () => {
  test.each<[Weekday, string]>([
    ["monday", "2026-03-02"],
    ["tuesday", "2026-03-03"],
    ["wednesday", "2026-03-04"],
    ["thursday", "2026-03-05"],
    ["friday", "2026-03-06"],
    ["saturday", "2026-03-07"],
    ["sunday", "2026-03-08"],
    ["thursday", "1970-01-01"],
    ["wednesday", "1969-12-31"],
    ["monday", "1900-01-01"],
    ["sunday", "1905-01-01"],
    ["thursday", "2024-02-29"],
  ])("a clinic closed on %s is closed on %s and on no other day around it", (weekday, date) => {
    const day = dayOf(calendarDate(date));
    const open = openDaysOf({ closedOn: [weekday] });
    const walls = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((step) => wallOn(open, day + step));
    expect(walls.map((found, index) => (found === undefined ? [] : [found, index - 6])).flat()).toEqual([
      "closed-day",
      0,
    ]);
  });

  test("a weekday named twice counts once", () => {
    const calendar: ClinicCalendar = {
      closedOn: ["sunday", "sunday", "sunday", "sunday", "sunday", "sunday", "sunday"],
    };
    expect(wall(calendar, "2026-03-08")).toBe("closed-day");
    expect(wall(calendar, "2026-03-09")).toBeUndefined();
  });

  test("six closing days leave the seventh open", () => {
    const calendar: ClinicCalendar = {
      closedOn: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday"],
    };
    expect(wall(calendar, "2026-03-07")).toBeUndefined();
    expect(wall(calendar, "2026-03-06")).toBe("closed-day");
  });

  test("a clinic that is closed all week is refused", () => {
    const closedOn: Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    expect(() => openDaysOf({ closedOn })).toThrow(expect.objectContaining({ code: "no-open-day" }));
  });
});

describe("blackouts", () => {
  test("a blackout holds on its first and its last day, and neither the day before nor the day after", () => {
    const calendar = { blackouts: [range("2026-07-10", "2026-07-20")] };
    expect(wall(calendar, "2026-07-09")).toBeUndefined();
    expect(wall(calendar, "2026-07-10")).toBe("blackout");
    expect(wall(calendar, "2026-07-20")).toBe("blackout");
    expect(wall(calendar, "2026-07-21")).toBeUndefined();
  });

  test("a blackout of one day is that day", () => {
    const calendar = { blackouts: [range("2026-12-25", "2026-12-25")] };
    expect(wall(calendar, "2026-12-24")).toBeUndefined();
    expect(wall(calendar, "2026-12-25")).toBe("blackout");
    expect(wall(calendar, "2026-12-26")).toBeUndefined();
  });

  test("overlapping, nested and touching blackouts in any order become one", () => {
    const blackouts = [
      range("2026-07-15", "2026-07-20"),
      range("2026-07-01", "2026-07-10"),
      range("2026-07-11", "2026-07-11"),
      range("2026-07-02", "2026-07-03"),
      range("2026-07-09", "2026-07-14"),
    ];
    expect(openDaysOf({ blackouts }).blackouts).toEqual([
      { from: dayOf(calendarDate("2026-07-01")), to: dayOf(calendarDate("2026-07-20")) },
    ]);
  });

  test("one open day between two blackouts stays open", () => {
    const calendar = { blackouts: [range("2026-07-12", "2026-07-20"), range("2026-07-01", "2026-07-10")] };
    expect(openDaysOf(calendar).blackouts).toHaveLength(2);
    expect(wall(calendar, "2026-07-10")).toBe("blackout");
    expect(wall(calendar, "2026-07-11")).toBeUndefined();
    expect(wall(calendar, "2026-07-12")).toBe("blackout");
  });

  test("a blackout that falls on a closing day is named before it", () => {
    const calendar: ClinicCalendar = { closedOn: ["sunday"], blackouts: [range("2026-03-08", "2026-03-08")] };
    expect(wall(calendar, "2026-03-08")).toBe("blackout");
    expect(wall(calendar, "2026-03-15")).toBe("closed-day");
  });

  test("a blackout that ends the day before it starts is refused with both its days", () => {
    expect(() => openDaysOf({ blackouts: [range("2026-07-10", "2026-07-09")] })).toThrow(
      expect.objectContaining({ code: "invalid-range", details: { from: "2026-07-10", to: "2026-07-09" } }),
    );
  });

  test("a blackout on a day that does not exist is refused", () => {
    const bad = { from: "2026-02-30", to: "2026-03-02" } as unknown as DateRange;
    expect(() => openDaysOf({ blackouts: [bad] })).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });
});

test("a clinic that says nothing is always open", () => {
  for (let day = -10; day <= 10; day++) expect(wallOn(openDaysOf({}), day)).toBeUndefined();
});

test("the clinic's own lists are left in their order", () => {
  const calendar = deepFrozen<ClinicCalendar>({
    closedOn: ["sunday", "monday"],
    blackouts: [range("2026-07-15", "2026-07-20"), range("2026-07-01", "2026-07-10")],
  });
  expect(openDaysOf(calendar).blackouts.map(({ from }) => from)).toEqual([
    dayOf(calendarDate("2026-07-01")),
    dayOf(calendarDate("2026-07-15")),
  ]);
});
