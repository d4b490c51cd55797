import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { writeRange } from "../../src/explain/writeRange.js";
import { en } from "../../src/locales/en.js";

test("several days are written from the first to the last, a single one as itself", () => {
  const [from, to] = [calendarDate("2026-03-12"), calendarDate("2026-03-16")];
  expect(writeRange({ from, to }, en)).toBe("March 12, 2026 to March 16, 2026");
  expect(writeRange({ from, to: from }, en)).toBe("March 12, 2026");
});
