import { expect, test } from "vitest";
import { gap } from "../../../src/schedule/course/gap.js";

const grounds = { evidence: [], dissent: [] };

test("a gap in order stays as it is; late is the day after the longest", () => {
  expect(gap(7, 10, 14, 31, grounds)).toEqual({ earliest: 7, from: 10, to: 14, overdue: 32, grounds });
});

test("no day is best before the earliest, good before the best, or late while it is still good", () => {
  expect(gap(12, 10, 11, 9, grounds)).toEqual({ earliest: 12, from: 12, to: 12, overdue: 13, grounds });
});

test("where nobody names the longest, nothing is late", () => {
  expect(gap(14, 28, 28, null, grounds).overdue).toBeNull();
});
