import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { explainBlocks } from "../../src/explain/explainBlocks.js";
import { en } from "../../src/locales/en.js";

test("each reason is a sentence; without any nothing is said", () => {
  const day = calendarDate("2026-03-02");
  const reasons = [
    { code: "contraindicated" },
    { code: "not-eligible-yet", until: { earliest: day, latest: day } },
  ] as const;
  expect(explainBlocks(reasons, en)).toEqual([
    "Nothing is planned: the client must not be treated.",
    "Nothing is planned: there is a wait before treatment is possible.",
  ]);
  expect(explainBlocks([], en)).toEqual([]);
});
