import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { writeWindow } from "../../src/explain/writeWindow.js";
import { en } from "../../src/locales/en.js";

const day = calendarDate("2026-03-09");
const later = calendarDate("2026-04-02");

test("a window says only the days that it has", () => {
  const window = { earliest: day, recommended: { from: day, to: day }, overdueFrom: null, lapsesOn: null };
  expect(writeWindow(window, en)).toBe("From March 9, 2026, best: March 9, 2026.");
  expect(writeWindow({ ...window, overdueFrom: day, lapsesOn: later }, en)).toBe(
    "From March 9, 2026, best: March 9, 2026; late from March 9, 2026; no longer from April 2, 2026.",
  );
});
