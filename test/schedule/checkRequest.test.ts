import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { CourseId, PigmentKind } from "../../src/knowledge/vocabularies.js";
import { checkRequest, MOST_MONTHS } from "../../src/schedule/checkRequest.js";
import type { PlanRequest } from "../../src/schedule/types.js";

const asked = (wishes: Partial<PlanRequest>) => (): void => {
  checkRequest({ notBefore: calendarDate("2026-03-02"), course: "shaved", ...wishes });
};

describe("the course", () => {
  test.each<CourseId>(["shaved", "density", "scar", "correction"])("%s can be planned", (course) => {
    expect(asked({ course })).not.toThrow();
  });

  test.each(["beard", "Shaved", "", "toString"])("%j is refused by name", (course) => {
    expect(asked({ course: course as CourseId })).toThrow(
      expect.objectContaining({ code: "unknown-course", details: { course } }),
    );
  });
});

describe("the pigment", () => {
  test.each<PigmentKind | undefined>(["permanent", "temporary", undefined])("%s can be planned", (pigment) => {
    expect(asked({ pigment })).not.toThrow();
  });

  test("a kind that nobody makes is refused by name", () => {
    expect(asked({ pigment: "henna" as PigmentKind })).toThrow(
      expect.objectContaining({ code: "invalid-answer", details: { pigment: "henna" } }),
    );
  });
});

describe("counts", () => {
  test.each([undefined, 1, 2, 11, 12])("%s sessions can be planned", (sessions) => {
    expect(asked({ sessions })).not.toThrow();
  });

  test.each([0, -1, 13, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%s sessions are refused", (sessions) => {
    expect(asked({ sessions })).toThrow(
      expect.objectContaining({ code: "invalid-count", details: { sessions: String(sessions) } }),
    );
  });

  test.each([undefined, 1, 2, 29, 30])("a plan of %s years can be made", (horizonYears) => {
    expect(asked({ horizonYears })).not.toThrow();
  });

  test.each([0, -1, 31, 0.5, Number.NaN, Number.NEGATIVE_INFINITY])("a plan of %s years is refused", (horizonYears) => {
    expect(asked({ horizonYears })).toThrow(
      expect.objectContaining({ code: "invalid-count", details: { horizonYears: String(horizonYears) } }),
    );
  });

  test.each([undefined, 1, 2, 3, 12])("%s laser sessions of a correction can be planned", (lasers) => {
    expect(asked({ course: "correction", lasers })).not.toThrow();
  });

  test.each([0, 13, 1.5])("%s laser sessions are refused, and any of a course that has none", (lasers) => {
    const refusal = expect.objectContaining({ code: "invalid-count" }) as Error;
    expect(asked({ course: "correction", lasers })).toThrow(refusal);
    expect(asked({ course: "shaved", lasers: 1 })).toThrow(refusal);
  });

  test("a number written as text is not a number of sessions", () => {
    expect(asked({ sessions: "3" as unknown as number })).toThrow(expect.objectContaining({ code: "invalid-count" }));
  });

  test("the longest plan in months is the longest in years", () => {
    expect(asked({ horizonYears: MOST_MONTHS / 12 })).not.toThrow();
    expect(asked({ horizonYears: MOST_MONTHS / 12 + 1 })).toThrow();
  });
});
