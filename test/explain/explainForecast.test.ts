import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { explainForecast } from "../../src/explain/explainForecast.js";
import { en } from "../../src/locales/en.js";
import type { ForecastOptions } from "../../src/schedule/forecast/types.js";
import { forecastNext } from "../../src/schedule/forecastNext.js";
import { recordOf, THREE_SESSIONS } from "../schedule/records.js";

const said = (days: readonly string[], asOf: string, options: Partial<ForecastOptions> = {}) =>
  explainForecast(
    { ...forecastNext(recordOf(days), { asOf: calendarDate(asOf), ...options }), evidence: [], dissent: [] },
    en,
  );

test("a visit that is not yet possible is named with its days, and with the day to look again", () => {
  expect(said(["2026-03-02"], "2026-03-08")).toEqual([
    "Next: Session 2, not yet (not before March 9, 2026).",
    "From March 9, 2026, best: March 12, 2026 to March 16, 2026; late from April 2, 2026.",
    "Look again on March 9, 2026.",
  ]);
});

test("a touch-up that came too late is replaced", () => {
  expect(said(THREE_SESSIONS, "2026-12-01")).toEqual([
    "Next: Touch-up, too late to make sense (no longer from October 9, 2026).",
    "In its place, from October 9, 2026: Maintenance 1.",
  ]);
});

test("what puts a visit on hold is said plainly, and every reason has its day", () => {
  expect(said(["2026-03-02"], "2026-03-20", { scabsRemain: true })[0]).toBe(
    "Next: Session 2, on hold (scabs are still on).",
  );
  expect(said(["2026-03-02"], "2026-05-01")[0]).toBe("Next: Session 2, late (late from April 2, 2026).");
  expect(said(THREE_SESSIONS, "2026-04-25")[0]).toContain("the pigment has set by May 7, 2026");
});
