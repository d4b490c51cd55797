import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { RecallRecord } from "../../src/schedule/forecast/types.js";
import type { Visit } from "../../src/schedule/record/types.js";
import { visitsUsingBatch } from "../../src/schedule/visitsUsingBatch.js";

const on = calendarDate("2026-03-02");
const withBatch = (batch?: string): Visit => ({ on, used: { pigment: { brand: "A brand", batch } } });
const record = (id: string, ...visits: readonly Visit[]): RecallRecord => ({ id, course: "shaved", visits });
const found = (records: Iterable<RecallRecord>, batch: string) =>
  [...visitsUsingBatch(records, batch)].map(({ record: { id }, visit }) => [id, visit.used?.pigment?.batch]);

describe("tracing a batch", () => {
  test("finds each visit at which it was used, in order, with its record", () => {
    const records = [
      record("a", withBatch("K-204"), withBatch("K-205"), withBatch("K-204")),
      record("b", withBatch(), { on }),
      record("c", withBatch("K-204")),
    ];
    expect(found(records, "K-204")).toEqual([
      ["a", "K-204"],
      ["a", "K-204"],
      ["c", "K-204"],
    ]);
  });

  test("makes no difference of case and space, and takes no batch for another that only begins like it", () => {
    const records = [
      record("a", withBatch(" k-204 ")),
      record("b", withBatch("K-2041")),
      record("c", withBatch("K 20 4")),
    ];
    expect(found(records, "K-204")).toEqual([["a", " k-204 "]]);
    expect(found(records, "k204")).toEqual([["c", "K 20 4"]]);
  });

  test("finds it at a visit that was broken off, too", () => {
    expect(found([record("a", { ...withBatch("K-204"), status: "refused" })], "K-204")).toHaveLength(1);
  });

  test("reads records one at a time and only as they are asked for", () => {
    let read = 0;
    function* records(): Generator<RecallRecord> {
      for (;;) yield record(String(read++), withBatch("K-204"));
    }
    const uses = visitsUsingBatch(records(), "K-204");
    expect(read).toBe(0);
    const iterator = uses[Symbol.iterator]();
    iterator.next();
    iterator.next();
    expect(read).toBe(2);
  });

  test("can be read again where the records can", () => {
    const uses = visitsUsingBatch([record("a", withBatch("K-204"))], "K-204");
    expect([...uses]).toHaveLength(1);
    expect([...uses]).toHaveLength(1);
  });

  test.each(["", "  ", undefined, 204])("refuses %o, before any record is read", (batch) => {
    expect(() => visitsUsingBatch([], batch as string)).toThrow(expect.objectContaining({ code: "invalid-batch" }));
  });
});
