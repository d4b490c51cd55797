import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDateIn } from "../../src/calendar/index.js";
import { FIRST_DAY, LAST_DAY } from "./arbitraries.js";
import { LONG, MILLISECONDS_PER_DAY, Mismatches, textOfDay } from "./oracle.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Until the day before, Liberia kept seconds in its offset; from here on every zone is promised to be exact. */
const EXACT_FROM = Date.UTC(1972, 0, 8);
const FIRST_INSTANT = FIRST_DAY * MILLISECONDS_PER_DAY;
const LAST_INSTANT = (LAST_DAY + 1) * MILLISECONDS_PER_DAY - 1;

const zones = Intl.supportedValuesOf("timeZone");
const at = (text: string, zone: string) => calendarDateIn(Date.parse(text), zone);

/** What the clock on a wall shows, as the runtime says it. */
interface Wall {
  readonly date: string;
  /** Since midnight. */
  readonly milliseconds: number;
}

/** Reads the clock on the wall of a place. */
function wallOf(timeZone: string): (instant: number) => Wall {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return (instant) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = value;
    const seconds = Number(part["hour"]) * 3600 + Number(part["minute"]) * 60 + Number(part["second"]);
    return {
      date: `${part["year"]!.padStart(4, "0")}-${part["month"]!}-${part["day"]!}`,
      milliseconds: seconds * 1000 + (((instant % 1000) + 1000) % 1000),
    };
  };
}

/** Minutes, more or less, from UTC to the wall. */
const offsetOf = (instant: number, { date, milliseconds }: Wall): number =>
  Date.parse(`${date}T00:00:00Z`) + milliseconds - instant;

/** The instants at which a place moves its clocks between two instants at which they differ. */
function edgeBetween(wall: (instant: number) => Wall, from: number, to: number): number {
  const before = offsetOf(from, wall(from));
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetOf(middle, wall(middle)) === before) low = middle;
    else high = middle;
  }
  return high;
}

describe("in every zone that the runtime knows, the day is the one that the runtime shows", () => {
  test("there are hundreds of zones to check", () => {
    expect(zones.length).toBeGreaterThan(300);
  });

  test("at scattered instants from 1972 to 2100, and just before, at and after the midnight before each", LONG, () => {
    const mismatches = new Mismatches();
    const start = EXACT_FROM;
    const span = Date.UTC(2100, 11, 31) - start;
    zones.forEach((zone, index) => {
      const wall = wallOf(zone);
      for (let sample = 0; sample < 24; sample++) {
        const instant = start + Math.floor((((sample + index * 0.618_034) / 24) % 1) * span);
        const midnight = Math.max(instant - wall(instant).milliseconds, EXACT_FROM + 1);
        for (const moment of [instant, midnight - 1, midnight, midnight + 1]) {
          const what = () => `${new Date(moment).toISOString()} in ${zone}`;
          mismatches.check(calendarDateIn(moment, zone), wall(moment).date, what);
        }
      }
    });
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(zones.length * 24 * 4);
  });

  test.each([1972, 1986, 2011, 2024])("whenever clocks were moved in %i, and at the midnights around", LONG, (year) => {
    const mismatches = new Mismatches();
    let edges = 0;
    for (const zone of zones) {
      const wall = wallOf(zone);
      for (let month = 0; month < 12; month++) {
        const [from, to] = [Math.max(Date.UTC(year, month, 1), EXACT_FROM), Date.UTC(year, month + 1, 1)];
        if (offsetOf(from, wall(from)) === offsetOf(to, wall(to))) continue;
        const edge = edgeBetween(wall, from, to);
        edges++;
        const night = edge - wall(edge).milliseconds;
        const next = edge + MILLISECONDS_PER_DAY - wall(edge + MILLISECONDS_PER_DAY).milliseconds;
        for (const moment of [edge - 1, edge, edge + 1, edge - HOUR, edge + HOUR, night - 1, night, next - 1, next]) {
          const what = () => `${new Date(moment).toISOString()} in ${zone}`;
          mismatches.check(calendarDateIn(moment, zone), wall(moment).date, what);
        }
      }
    }
    expect(mismatches.found).toEqual([]);
    expect(edges).toBeGreaterThan(20);
  });
});

describe("the day in a place", () => {
  test.each([
    ["2026-03-01T20:00:00Z", "America/New_York", "2026-03-01"],
    ["2026-03-01T20:00:00Z", "UTC", "2026-03-01"],
    ["2026-03-01T20:00:00Z", "Asia/Kolkata", "2026-03-02"],
    ["2026-03-01T18:29:59.999Z", "Asia/Kolkata", "2026-03-01"],
    ["2026-03-01T18:30:00Z", "Asia/Kolkata", "2026-03-02"],
    ["2026-03-01T18:14:59.999Z", "Asia/Kathmandu", "2026-03-01"],
    ["2026-03-01T18:15:00Z", "Asia/Kathmandu", "2026-03-02"],
    ["2026-03-01T09:59:59.999Z", "Pacific/Kiritimati", "2026-03-01"],
    ["2026-03-01T10:00:00Z", "Pacific/Kiritimati", "2026-03-02"],
    ["2026-03-01T11:59:59.999Z", "Etc/GMT+12", "2026-02-28"],
    ["2026-03-01T12:00:00Z", "Etc/GMT+12", "2026-03-01"],
    ["2028-02-29T23:00:00Z", "Europe/Paris", "2028-03-01"],
    ["2028-02-29T22:59:59.999Z", "Europe/Paris", "2028-02-29"],
    ["1969-12-31T23:59:59.999Z", "UTC", "1969-12-31"],
    ["1970-01-01T00:00:00Z", "UTC", "1970-01-01"],
  ])("at %s in %s is %s", (instant, zone, day) => {
    expect(at(instant, zone)).toBe(day);
  });

  test("is the same for a Date and its milliseconds, and the Date is left alone", () => {
    const date = Object.freeze(new Date("2026-03-01T20:00:00Z"));
    expect(calendarDateIn(date, "Asia/Kolkata")).toBe("2026-03-02");
    expect(date.toISOString()).toBe("2026-03-01T20:00:00.000Z");
  });

  test("does not change between two instants a millisecond apart unless it is midnight in UTC", () => {
    expect(calendarDateIn(-1, "UTC")).toBe("1969-12-31");
    expect(calendarDateIn(-0.5, "UTC")).toBe("1969-12-31");
    expect(calendarDateIn(-0, "UTC")).toBe("1970-01-01");
    expect(calendarDateIn(0.5, "UTC")).toBe("1970-01-01");
  });

  test("takes the name of a zone in any case, and its old names", () => {
    expect(at("2026-03-01T20:00:00Z", "asia/kolkata")).toBe("2026-03-02");
    expect(at("2026-03-01T20:00:00Z", "Asia/Calcutta")).toBe("2026-03-02");
  });

  test("is that of UTC in UTC, for any instant", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_INSTANT, max: LAST_INSTANT }), (instant) => {
        const day = textOfDay(Math.floor(instant / MILLISECONDS_PER_DAY));
        for (const zone of ["UTC", "Etc/UTC", "+00:00", "-00:00"]) expect(calendarDateIn(instant, zone)).toBe(day);
      }),
    );
  });
});

describe("where clocks are moved", () => {
  test("Samoa went from 29 to 31 December 2011: no instant lies on the 30th", () => {
    expect(at("2011-12-30T09:59:59.999Z", "Pacific/Apia")).toBe("2011-12-29");
    expect(at("2011-12-30T10:00:00Z", "Pacific/Apia")).toBe("2011-12-31");
    const start = Date.parse("2011-12-28T00:00:00Z");
    const quarters = Array.from({ length: 5 * 96 }, (_, index) => start + index * 15 * MINUTE);
    expect([...new Set(quarters.map((instant) => calendarDateIn(instant, "Pacific/Apia")))]).toEqual([
      "2011-12-27",
      "2011-12-28",
      "2011-12-29",
      "2011-12-31",
      "2012-01-01",
      "2012-01-02",
    ]);
  });

  test("Lord Howe Island moves them by half an hour: the next midnight comes half an hour later", () => {
    expect(at("2024-04-06T12:59:59.999Z", "Australia/Lord_Howe")).toBe("2024-04-06");
    expect(at("2024-04-06T13:00:00Z", "Australia/Lord_Howe")).toBe("2024-04-07");
    expect(at("2024-04-07T13:29:59.999Z", "Australia/Lord_Howe")).toBe("2024-04-07");
    expect(at("2024-04-07T13:30:00Z", "Australia/Lord_Howe")).toBe("2024-04-08");
    expect(at("2024-10-05T13:29:59.999Z", "Australia/Lord_Howe")).toBe("2024-10-05");
    expect(at("2024-10-05T13:30:00Z", "Australia/Lord_Howe")).toBe("2024-10-06");
    expect(at("2024-10-06T12:59:59.999Z", "Australia/Lord_Howe")).toBe("2024-10-06");
    expect(at("2024-10-06T13:00:00Z", "Australia/Lord_Howe")).toBe("2024-10-07");
  });

  test("Morocco moves them back for Ramadan: midnight comes an hour later in that month", () => {
    expect(at("2024-03-09T22:59:59.999Z", "Africa/Casablanca")).toBe("2024-03-09");
    expect(at("2024-03-09T23:00:00Z", "Africa/Casablanca")).toBe("2024-03-10");
    expect(at("2024-03-10T23:59:59.999Z", "Africa/Casablanca")).toBe("2024-03-10");
    expect(at("2024-03-11T00:00:00Z", "Africa/Casablanca")).toBe("2024-03-11");
    expect(at("2024-04-13T23:59:59.999Z", "Africa/Casablanca")).toBe("2024-04-13");
    expect(at("2024-04-14T00:00:00Z", "Africa/Casablanca")).toBe("2024-04-14");
    expect(at("2024-04-14T22:59:59.999Z", "Africa/Casablanca")).toBe("2024-04-14");
    expect(at("2024-04-14T23:00:00Z", "Africa/Casablanca")).toBe("2024-04-15");
  });

  test("São Paulo had no midnight on 4 November 2018: the day began at one", () => {
    expect(at("2018-11-04T02:59:59.999Z", "America/Sao_Paulo")).toBe("2018-11-03");
    expect(at("2018-11-04T03:00:00Z", "America/Sao_Paulo")).toBe("2018-11-04");
    expect(at("2018-11-05T01:59:59.999Z", "America/Sao_Paulo")).toBe("2018-11-04");
    expect(at("2018-11-05T02:00:00Z", "America/Sao_Paulo")).toBe("2018-11-05");
  });

  test("São Paulo went back at midnight on 17 February 2019: the 16th had 25 hours", () => {
    expect(at("2019-02-17T01:59:59.999Z", "America/Sao_Paulo")).toBe("2019-02-16");
    expect(at("2019-02-17T02:00:00Z", "America/Sao_Paulo")).toBe("2019-02-16");
    expect(at("2019-02-17T02:59:59.999Z", "America/Sao_Paulo")).toBe("2019-02-16");
    expect(at("2019-02-17T03:00:00Z", "America/Sao_Paulo")).toBe("2019-02-17");
  });

  test("Liberia, the last to do so, went over to whole minutes on 7 January 1972: every zone is exact from the 8th", () => {
    expect(at("1972-01-08T00:00:00Z", "Africa/Monrovia")).toBe("1972-01-08");
    expect(at("1972-01-08T23:59:59.999Z", "Africa/Monrovia")).toBe("1972-01-08");
    expect(at("1972-01-09T00:00:00Z", "Africa/Monrovia")).toBe("1972-01-09");
  });
});

describe("a fixed offset for a zone", () => {
  test.each([
    ["2026-03-01T18:29:59.999Z", "+05:30", "2026-03-01"],
    ["2026-03-01T18:30:00Z", "+05:30", "2026-03-02"],
    ["2026-03-01T18:30:00Z", "+0530", "2026-03-02"],
    ["2026-03-01T07:59:59.999Z", "-08:00", "2026-02-28"],
    ["2026-03-01T08:00:00Z", "-08:00", "2026-03-01"],
    ["2026-03-01T07:59:59.999Z", "-0800", "2026-02-28"],
    ["2026-03-01T03:29:59.999Z", "-03:30", "2026-02-28"],
    ["2026-03-01T03:30:00Z", "-03:30", "2026-03-01"],
    ["2026-03-01T00:00:59.999Z", "+23:59", "2026-03-01"],
    ["2026-03-01T00:01:00Z", "+23:59", "2026-03-02"],
    ["2026-03-01T23:58:59.999Z", "-23:59", "2026-02-28"],
    ["2026-03-01T23:59:00Z", "-23:59", "2026-03-01"],
  ])("at %s in %s is %s", (instant, offset, day) => {
    expect(at(instant, offset)).toBe(day);
  });

  /** Midnight there, and the millisecond before it, for an offset in minutes. */
  function checkMidnight(mismatches: Mismatches, minutes: number): void {
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    const clock = [hours, rest].map((value) => String(value).padStart(2, "0"));
    const midnight = Date.parse("2024-02-29T00:00:00Z") - minutes * MINUTE;
    for (const colon of [":", ""]) {
      const offset = (minutes < 0 ? "-" : "+") + clock.join(colon);
      mismatches.check(calendarDateIn(midnight, offset), "2024-02-29", () => `midnight in ${offset}`);
      mismatches.check(calendarDateIn(midnight - 1, offset), "2024-02-28", () => `before midnight in ${offset}`);
    }
  }

  test("begins the day at its midnight, for every offset east of UTC and every one an hour or more west", LONG, () => {
    const mismatches = new Mismatches();
    for (let minutes = -1439; minutes <= 1439; minutes++) {
      if (minutes <= -60 || minutes >= 0) checkMidnight(mismatches, minutes);
    }
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(4 * (1380 + 1440));
  });

  test("begins the day at its midnight, for every offset less than an hour west of UTC", () => {
    const mismatches = new Mismatches();
    for (let minutes = -59; minutes <= -1; minutes++) checkMidnight(mismatches, minutes);
    expect(mismatches.found).toEqual([]);
    expect(mismatches.compared).toBe(4 * 59);
  });
});

describe("what is no zone is an error", () => {
  const odd = [
    ...["", " ", "Nowhere", "Nowhere+05", "Nowhere+05:30", "Europe/Atlantis", "Europe/Paris ", " UTC", "UTC+1"],
    ...["constructor", "__proto__", "toString", "hasOwnProperty", "undefined", "null", "local", "GMT-08:00"],
    ...["+24:00", "-24:00", "+05:60", "+5:30", "5:30", "05:30", "+05:3", "+05:30:00", "+05:30 ", " +05:30"],
    ...["\u221208:00", "+05.30", "+\u0660\u0665:\u0663\u0660", "+05:30\n", "+-5:30", "UTC\u0000", "Europe\\Paris"],
  ];

  test.each(odd)("%j", (timeZone) => {
    const error = expect.objectContaining({ name: "SmpError", code: "invalid-time-zone", details: { timeZone } });
    expect(() => calendarDateIn(0, timeZone)).toThrow(error);
    expect(() => calendarDateIn(0, timeZone)).toThrow(error); // it is not remembered as a zone
  });

  test.each([null, 0, 5, true, {}, [], Number.NaN])("%j, which is no text", (timeZone) => {
    expect(() => calendarDateIn(0, timeZone as never)).toThrow(expect.objectContaining({ code: "invalid-time-zone" }));
  });

  test("undefined: leaving the zone out must not mean the zone of the machine", () => {
    expect(() => calendarDateIn(0, undefined as never)).toThrow(expect.objectContaining({ code: "invalid-time-zone" }));
  });

  test("before and after a zone that is one", () => {
    expect(() => calendarDateIn(0, "Europe/Nowhere")).toThrow(expect.objectContaining({ code: "invalid-time-zone" }));
    expect(calendarDateIn(0, "Europe/Vienna")).toBe("1970-01-01");
    expect(() => calendarDateIn(0, "Europe/Nowhere")).toThrow(expect.objectContaining({ code: "invalid-time-zone" }));
  });
});

describe("what is no instant is an error", () => {
  test.each([Number.NaN, Infinity, -Infinity])("%s", (instant) => {
    expect(() => calendarDateIn(instant, "UTC")).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-instant", details: { instant: String(instant) } }),
    );
  });

  test("an invalid Date", () => {
    expect(() => calendarDateIn(new Date("not a date"), "UTC")).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-instant" }),
    );
  });

  test.each([undefined, null, "2026-03-01T20:00:00Z", "0", "", true, {}, [0], 0n].map((value) => ({ value })))(
    "$value, which the types forbid",
    ({ value }) => {
      expect(() => calendarDateIn(value as never, "UTC")).toThrow(expect.objectContaining({ code: "invalid-instant" }));
    },
  );
});

describe("instants outside the years 0001 to 9999", () => {
  const outOfRange = expect.objectContaining({ name: "SmpError", code: "date-out-of-range" });

  test("begin a millisecond before 0001-01-01", () => {
    expect(() => calendarDateIn(FIRST_INSTANT - 1, "UTC")).toThrow(outOfRange);
    expect(calendarDateIn(FIRST_INSTANT, "UTC")).toBe("0001-01-01");
    expect(calendarDateIn(FIRST_INSTANT + MILLISECONDS_PER_DAY, "UTC")).toBe("0001-01-02");
  });

  test("begin a millisecond after 9999-12-31", () => {
    expect(calendarDateIn(LAST_INSTANT - MILLISECONDS_PER_DAY, "UTC")).toBe("9999-12-30");
    expect(calendarDateIn(LAST_INSTANT, "UTC")).toBe("9999-12-31");
    expect(() => calendarDateIn(LAST_INSTANT + 1, "UTC")).toThrow(outOfRange);
  });

  test("are refused when only the place has left the years", () => {
    expect(() => calendarDateIn(LAST_INSTANT, "+05:30")).toThrow(outOfRange);
    expect(() => calendarDateIn(FIRST_INSTANT, "-08:00")).toThrow(outOfRange);
  });

  test("are answered while the place is still, or already, inside the years", () => {
    expect(calendarDateIn(LAST_INSTANT + 1, "-08:00")).toBe("9999-12-31");
    expect(calendarDateIn(FIRST_INSTANT - 1, "+05:30")).toBe("0001-01-01");
  });

  test.each([8.64e15, -8.64e15, 8.64e15 + 1, -8.64e15 - 1, 1e20, -1e20, Number.MAX_VALUE, -Number.MAX_VALUE])(
    "are refused however far: %d",
    (instant) => {
      for (const zone of ["UTC", "Pacific/Apia", "-08:00"]) {
        expect(() => calendarDateIn(instant, zone)).toThrow(outOfRange);
      }
    },
  );
});
