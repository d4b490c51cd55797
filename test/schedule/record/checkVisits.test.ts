import { describe, expect, test } from "vitest";
import { checkStep, checkVisit, checkVisits } from "../../../src/schedule/record/checkVisits.js";
import { visit } from "../records.js";

const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe("what only an untyped caller can hand in is refused by a code", () => {
  test.each([undefined, null, "2026-03-02", { length: 1 }, new Set()])("no list of visits: %o", (visits) => {
    expect(() => {
      checkVisits({ visits: visits as never });
    }).toThrow(refused("invalid-answer"));
  });

  test.each([undefined, null, "2026-03-02", 7])("no visit: %o", (one) => {
    expect(() => {
      checkVisits({ visits: [visit("2026-03-02"), one as never] });
    }).toThrow(refused("invalid-answer"));
  });

  test.each([undefined, null])("no record: %o", (record) => {
    expect(() => {
      checkVisits(record);
    }).toThrow(refused("invalid-answer"));
  });

  test("a step, a status and a decision that do not exist", () => {
    for (const step of [null, "session-02", "__proto__"])
      expect(() => {
        checkStep(step as never);
      }).toThrow(refused("unknown-step"));
    for (const known of [{ status: "doen" }, { decision: "finish" }, { status: null }])
      expect(() => {
        checkVisit(visit("2026-03-02", known as never));
      }).toThrow(refused("invalid-answer"));
  });
});

test("what the types allow passes", () => {
  expect(() => {
    checkVisits({ visits: [] });
    checkStep("touch-up-2");
    checkVisit(visit("2026-03-02", { step: "session-1", status: "no-show", decision: "wait" }));
  }).not.toThrow();
});
