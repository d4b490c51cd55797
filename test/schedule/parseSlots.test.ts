import { describe, expect, test } from "vitest";
import * as z from "zod";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { slotsSchema } from "../../src/schedule/booking/schemas.js";
import { bookSlots } from "../../src/schedule/bookSlots.js";
import { parseSlots } from "../../src/schedule/parseSlots.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";

const slot = { id: "a", start: "2026-03-02T10:00:00+05:30", minutes: 240 };
const found = (input: unknown): readonly string[] => {
  const result = parseSlots(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
};

describe("slots from outside", () => {
  test("come back as they were given", () => {
    const slots = [slot, { ...slot, id: "b", practitioner: "Ada" }];
    expect(parseSlots(slots)).toEqual({ ok: true, value: slots });
    expect(parseSlots([])).toEqual({ ok: true, value: [] });
  });

  test.each<[unknown, string]>([
    [{}, "wrong-type at "],
    [[null], "wrong-type at 0"],
    [[{ ...slot, id: "" }], "out-of-range at 0.id"],
    [[{ ...slot, id: 1 }], "wrong-type at 0.id"],
    [[slot, slot], "contradiction at 1.id"],
    [[{ ...slot, start: "2026-03-02T10:00:00" }], "invalid-date at 0.start"],
    [[{ ...slot, start: "2026-02-30T10:00:00Z" }], "invalid-date at 0.start"],
    [[{ ...slot, start: 1772000000000 }], "wrong-type at 0.start"],
    [[{ ...slot, minutes: 0 }], "out-of-range at 0.minutes"],
    [[{ ...slot, minutes: 1441 }], "out-of-range at 0.minutes"],
    [[{ ...slot, minutes: 1.5 }], "wrong-type at 0.minutes"],
    [[{ ...slot, minutes: "240" }], "wrong-type at 0.minutes"],
    [[{ ...slot, practitioner: null }], "wrong-type at 0.practitioner"],
    [[{ ...slot, room: 3 }], "unknown-key at 0.room"],
    [JSON.parse(`[{"id":"a","start":"${slot.start}","minutes":1,"__proto__":{}}]`), "unknown-key at 0.__proto__"],
  ])("%j are named with their place", (input, issue) => {
    expect(found(input)).toEqual([issue]);
  });

  test("of the shortest and the longest length are slots", () => {
    expect(found([{ ...slot, minutes: 1 }])).toEqual([]);
    expect(found([{ ...slot, minutes: 1440 }])).toEqual([]);
  });

  test("that are accepted are booked from without a problem, and each that is not is set aside there", () => {
    const plan = planTreatment({ course: "shaved", notBefore: calendarDate("2026-03-02") });
    const problems = (slots: readonly (typeof slot)[]) =>
      bookSlots(plan, slots, { timeZone: "Asia/Kolkata" }).problems.length;
    expect(problems([slot])).toBe(0);
    for (const odd of [
      { ...slot, id: "" },
      { ...slot, start: "10:00" },
      { ...slot, minutes: 1441 },
    ])
      expect([parseSlots([odd]).ok, problems([odd])]).toEqual([false, 1]);
  });
});

test("the schema is built once and can be written as JSON Schema", () => {
  expect(slotsSchema()).toBe(slotsSchema());
  expect(z.toJSONSchema(slotsSchema())).toMatchObject({ type: "array", items: { additionalProperties: false } });
});
