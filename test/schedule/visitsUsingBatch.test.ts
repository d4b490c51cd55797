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

  test.each(["canceled", "no-show", "refused", "done", undefined] as const)(
    "finds it at a visit that is %s: whether anybody was treated with it is for somebody to look at",
    (status) => {
      const [use] = [...visitsUsingBatch([record("a", { ...withBatch("K-204"), status })], "K-204")];
      expect(use?.visit.status).toBe(status);
    },
  );

  test("finds each day of a session over several, and both entries of one day", () => {
    const days = [withBatch("K-204"), { ...withBatch("K-204"), continues: true }, withBatch("K-204")];
    expect(found([record("a", ...days)], "K-204")).toHaveLength(3);
  });

  test("finds nothing where nobody wrote down what was used, in part or at all", () => {
    const partial: readonly Visit[] = [
      { on },
      { on, used: {} },
      { on, used: { pigment: undefined } },
      { on, used: { pigment: { shade: "4" } } },
      { on, used: { pigment: { batch: "" } } },
      { on, used: { pigment: { batch: " " } } },
    ];
    expect(found([record("a", ...partial), record("b")], "K-204")).toEqual([]);
  });

  test("makes no difference of letters that one script writes in several ways", () => {
    expect(found([record("a", withBatch("K\u2007204\t"))], "k204")).toHaveLength(1);
    expect(found([record("a", withBatch("\uFF2B-204"))], "K-204")).toHaveLength(1);
    expect(found([record("a", withBatch("K\u2013204"), withBatch("K\u2011204"))], "K-204")).toHaveLength(2);
    expect(found([record("a", withBatch("\uFEFFK-2\u200B04"))], "K-204")).toHaveLength(1);
    expect(found([record("a", withBatch("Pigme\u0301nt-1"))], "PIGM\u00C9NT-1")).toHaveLength(1);
  });

  test("tells batches apart that only look alike: a zero is no letter, and a hyphen counts", () => {
    expect(found([record("a", withBatch("K-2O4"), withBatch("K204"))], "K-204")).toEqual([]);
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

  test("takes a batch that is on record as none for one that nobody wrote down", () => {
    expect(found([record("a", withBatch(null as never))], "K-204")).toEqual([]);
  });

  test.each([
    [{ on, used: { pigment: { batch: 204 } } }],
    [{ on, used: { pigment: { batch: { batch: "204" } } } }],
    null,
    [null],
    undefined,
  ])("says so where a batch on record cannot be read, since one may be missed: %o", (visits) => {
    const records = [{ id: "a", course: "shaved", visits } as unknown as RecallRecord];
    expect(() => found(records, "204")).toThrow(expect.objectContaining({ name: "SmpError" }));
  });

  test("names the visit whose batch is no text: a number has lost the zeros before it", () => {
    const records = [record("a"), record("b", { on }, withBatch(204 as never))];
    expect(() => found(records, "0204")).toThrow(
      expect.objectContaining({ code: "invalid-batch", details: { batch: "204", record: 1, visit: 1 } }),
    );
  });

  test.each(["", "  ", "\u200B", undefined, 204, { batch: 204 }])("refuses %o, before any record is read", (batch) => {
    expect(() => visitsUsingBatch([], batch as string)).toThrow(expect.objectContaining({ code: "invalid-batch" }));
  });
});
