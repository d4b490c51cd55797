import { describe, expect, test } from "vitest";
import { addDuration, calendarDate, calendarDateIn, partialDate, SmpError } from "../../src/calendar/index.js";
import { asDate } from "./oracle.js";

describe("a programmer's mistake", () => {
  const error = new SmpError("invalid-count", "Expected 1 to 12 sessions.", { sessions: 13 });

  test("is an error of the range kind, under its own name", () => {
    expect(error).toBeInstanceOf(SmpError);
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("SmpError");
    expect(String(error)).toBe("SmpError: Expected 1 to 12 sessions.");
    expect(error.stack).toContain("SmpError.test.ts");
  });

  test("says which mistake it was, with the values that were wrong", () => {
    expect(error.code).toBe("invalid-count");
    expect(error.message).toBe("Expected 1 to 12 sessions.");
    expect(error.details).toEqual({ sessions: 13 });
  });

  test("has empty details when there is nothing to tell", () => {
    expect(new SmpError("no-open-day", "Every day is closed.").details).toEqual({});
  });

  test("can be told by its code when it comes from a second copy of the package", () => {
    const copy: unknown = JSON.parse(JSON.stringify(error));
    expect(copy).toEqual({ name: "SmpError", code: "invalid-count", details: { sessions: 13 } });
  });
});

test.each([
  ["calendarDate", () => calendarDate("2026-02-30"), "invalid-date", { date: "2026-02-30" }],
  ["partialDate", () => partialDate("2026-13"), "invalid-date", { date: "2026-13" }],
  [
    "addDuration, for a fraction,",
    () => addDuration(asDate("2026-01-31"), { months: 1.5 }),
    "invalid-duration",
    { part: "months", value: "1.5" },
  ],
  [
    "addDuration, beyond the last year,",
    () => addDuration(asDate("9999-12-31"), { days: 1 }),
    "date-out-of-range",
    { daysSince1970: 2_932_897 },
  ],
  ["calendarDateIn, for no instant,", () => calendarDateIn(Number.NaN, "UTC"), "invalid-instant", { instant: "NaN" }],
  [
    "calendarDateIn, for no zone,",
    () => calendarDateIn(0, "Europe/Atlantis"),
    "invalid-time-zone",
    { timeZone: "Europe/Atlantis" },
  ],
])("%s throws an SmpError that names the wrong value", (_, run, code, details) => {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(SmpError);
  expect(thrown).toMatchObject({ name: "SmpError", code });
  expect((thrown as SmpError).details).toEqual(details);
  expect((thrown as SmpError).message).toMatch(/^[A-Z].*\.$/s);
});
