import { expect, test } from "vitest";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";
import { placeVisit, reviewTreatment } from "../../../src/schedule/record/reviewTreatment.js";
import { visit } from "../records.js";

test("a visit keeps its id, and has none where it was given none", () => {
  const said = { step: "session-1", timing: "on-time", counts: true, because: [] } as const;
  const place = (id?: string) =>
    placeVisit({ visit: visit("2026-03-02", { id }), index: 0, day: 7 }, said, {
      evidence: ["article-011"],
      dissent: [],
    });
  expect(place("a")).toEqual({
    day: 7,
    visit: { id: "a", on: "2026-03-02", ...said, evidence: ["article-011"], dissent: [] },
  });
  expect(Object.keys(place().visit)).not.toContain("id");
});

test("of no treatments there is nothing to say", () => {
  const course = { course: "shaved", pigment: "permanent", prepared: preparedScheduleFor(undefined) } as const;
  expect(reviewTreatment(course, [], [])).toEqual([]);
});
