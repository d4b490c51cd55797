import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { parseTreatmentRecord } from "../../src/schedule/parseTreatmentRecord.js";
import { treatmentRecordSchema } from "../../src/schedule/record/schemas.js";
import type { TreatmentRecord } from "../../src/schedule/record/types.js";
import { reviewVisits } from "../../src/schedule/reviewVisits.js";

const asOf = calendarDate("2026-06-01");
const on = "2026-03-02";

const WHOLE: TreatmentRecord = {
  course: "scar",
  pigment: "temporary",
  visits: [
    {
      id: "v1",
      on: calendarDate(on),
      step: "session-1",
      status: "done",
      continues: false,
      decision: "another",
      healedOn: calendarDate("2026-03-12"),
      used: { practitioner: "Ada", needle: "N-3", pigment: { brand: "A brand", batch: "K-204", shade: "4" } },
    },
    { on: calendarDate("2026-04-10"), step: "touch-up", status: "no-show" },
  ],
};

const found = (input: unknown): readonly string[] => {
  const result = parseTreatmentRecord(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
};
const withVisit = (visit: unknown) => ({ course: "shaved", visits: [visit] });

describe("a record from outside", () => {
  test("comes back as a copy of what was given, with whatever is on it", () => {
    const result = parseTreatmentRecord(WHOLE);
    expect(result).toEqual({ ok: true, value: WHOLE });
    expect(result.ok && result.value.visits[0] !== WHOLE.visits[0]).toBe(true);
  });

  test("without a visit is one", () => {
    expect(parseTreatmentRecord({ course: "shaved", visits: [] }).ok).toBe(true);
  });

  test.each<[unknown, string]>([
    [null, "wrong-type at "],
    [[], "wrong-type at "],
    ["{}", "wrong-type at "],
    [{ visits: [] }, "missing at course"],
    [{ course: "shaved" }, "missing at visits"],
    [{ course: "beard", visits: [] }, "unknown-value at course"],
    [{ course: "shaved", pigment: "henna", visits: [] }, "unknown-value at pigment"],
    [{ course: "shaved", visits: {} }, "wrong-type at visits"],
    [{ course: "shaved", visits: [], name: "A. N. Other" }, "unknown-key at name"],
    [{ course: "shaved", visits: Array.from({ length: 1001 }, () => ({ on })) }, "out-of-range at visits"],
    [withVisit(null), "wrong-type at visits.0"],
    [withVisit({}), "missing at visits.0.on"],
    [withVisit({ on: "2026-02-30" }), "invalid-date at visits.0.on"],
    [withVisit({ on: "2026-03" }), "invalid-date at visits.0.on"],
    [withVisit({ on: `${on}T10:00:00Z` }), "invalid-date at visits.0.on"],
    [withVisit({ on: 20260302 }), "wrong-type at visits.0.on"],
    [withVisit({ on, healedOn: "2026-13-01" }), "invalid-date at visits.0.healedOn"],
    [withVisit({ on, step: "session" }), "unknown-value at visits.0.step"],
    [withVisit({ on, step: "touch-up-1" }), "unknown-value at visits.0.step"],
    [withVisit({ on, step: 2 }), "wrong-type at visits.0.step"],
    [withVisit({ on, status: "cancelled" }), "unknown-value at visits.0.status"],
    [withVisit({ on, decision: "stop" }), "unknown-value at visits.0.decision"],
    [withVisit({ on, continues: "yes" }), "wrong-type at visits.0.continues"],
    [withVisit({ on, id: 7 }), "wrong-type at visits.0.id"],
    [withVisit({ on, date: on }), "unknown-key at visits.0.date"],
    [withVisit({ on, used: { pigment: { batch: 204 } } }), "wrong-type at visits.0.used.pigment.batch"],
    [withVisit({ on, used: { pigment: { lot: "K-204" } } }), "unknown-key at visits.0.used.pigment.lot"],
    [withVisit({ on, used: { needle: "N".repeat(201) } }), "out-of-range at visits.0.used.needle"],
  ])("%j is named with its place", (input, issue) => {
    expect(found(input)).toEqual([issue]);
  });

  test("has every issue listed, keys that no object should have among them", () => {
    const odd = JSON.parse(
      `{"course":"beard","visits":[{"on":"${on}"},{"on":"x","__proto__":{"status":"no-show"},"constructor":1}]}`,
    ) as unknown;
    expect([...found(odd)].sort()).toEqual([
      "invalid-date at visits.1.on",
      "unknown-key at visits.1.__proto__",
      "unknown-key at visits.1.constructor",
      "unknown-value at course",
    ]);
  });

  test("that fails when it is read, inherits its fields or is of a class is no record", () => {
    const fails = {
      get course(): string {
        throw new Error("no");
      },
    };
    expect(found(fails)).toEqual(["unreadable at "]);
    expect(parseTreatmentRecord(Object.create(WHOLE)).ok).toBe(false);
    expect(parseTreatmentRecord({ course: "shaved", visits: [new Date(0)] }).ok).toBe(false);
  });

  test("that is accepted is reviewed; one with a wrong word in it is refused by both", () => {
    const words = fc.constantFrom(
      undefined,
      "session-1",
      "touch-up",
      "touch-up-1",
      "session-0",
      "healed-review",
      "laser",
    );
    const statuses = fc.constantFrom(undefined, "done", "cancelled", "no-show");
    const decisions = fc.constantFrom(undefined, "another", "finished", "stop");
    const days = fc.constantFrom("2026-03-02", "2026-03-12", "2026-04-31", "2027-01-01");
    const visit = fc.record({ on: days, step: words, status: statuses, decision: decisions });
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 4 }), (visits) => {
        const record = { course: "shaved", visits };
        const review = (): unknown => reviewVisits(record as unknown as TreatmentRecord, { asOf });
        if (parseTreatmentRecord(record).ok) expect(review).not.toThrow();
        else expect(review).toThrow(expect.objectContaining({ name: "SmpError" }));
      }),
    );
  });
});

test("the schema is built once and can be written as JSON Schema", () => {
  expect(treatmentRecordSchema()).toBe(treatmentRecordSchema());
  expect(z.toJSONSchema(treatmentRecordSchema())).toMatchObject({
    required: ["course", "visits"],
    additionalProperties: false,
  });
});
