import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { courses, pigmentKinds } from "../../src/knowledge/vocabularies.js";
import { courseSeries } from "../../src/schedule/courseSeries.js";
import { evaluateSeries } from "../../src/schedule/evaluateSeries.js";
import { forecastNext } from "../../src/schedule/forecastNext.js";
import { reviewVisits } from "../../src/schedule/reviewVisits.js";

const ids = (course: (typeof courses)[number]) => courseSeries(course).steps.map(({ id }) => id);

describe("a course as a series", () => {
  test("has its sessions, a touch-up and a review that recurs; a correction begins with the laser", () => {
    expect(ids("scar")).toEqual(["session-1", "session-2", "session-3", "touch-up", "maintenance-review"]);
    expect(ids("correction").slice(0, 3)).toEqual(["laser-1", "laser-2", "session-1"]);
    expect(courseSeries("density").steps.at(-1)?.recurring).toBe(true);
    expect(courseSeries("shaved")).toMatchObject({ id: "shaved-by-article", version: "1" });
  });

  test("ends where the practitioner says so", () => {
    const record = {
      visits: [{ on: calendarDate("2026-03-02") }, { on: calendarDate("2026-03-12") }],
      events: { finished: calendarDate("2026-03-13") },
    };
    const { next } = evaluateSeries(courseSeries("shaved"), record, { asOf: calendarDate("2026-03-20") });
    expect(next).toMatchObject({ step: "touch-up", recommended: { from: "2026-04-09" } });
  });

  test("a course or pigment that does not exist is refused", () => {
    expect(() => courseSeries("beard" as "scar")).toThrow(expect.objectContaining({ code: "unknown-course" }));
    expect(() => courseSeries("scar", "henna" as "temporary")).toThrow(
      expect.objectContaining({ code: "invalid-answer" }),
    );
  });
});

test("the kernel by itself finds the timings and the windows that the reviews and forecasts of a course give", () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...courses), fc.constantFrom(...pigmentKinds), gaps, (course, pigment, days) => {
      const visits = [{ on: calendarDate("2026-03-02") }];
      for (const gap of days) visits.push({ on: addDuration(visits.at(-1)!.on, { days: gap }) });
      const asOf = visits.at(-1)!.on;
      const record = { course, pigment, visits };
      const byKernel = evaluateSeries(courseSeries(course, pigment), { visits, events: {} }, { asOf });
      expect(reviewVisits(record, { asOf }).visits.map(({ timing }) => timing)).toEqual(
        byKernel.visits.map(({ timing }) => timing),
      );
      const { window } = forecastNext(record, { asOf });
      expect([window?.earliest, window?.overdueFrom]).toEqual([byKernel.next?.earliest, byKernel.next?.overdueFrom]);
    }),
  );
});
