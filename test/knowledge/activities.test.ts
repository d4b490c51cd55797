import { describe, expect, test } from "vitest";
import { type ActivityRow, activities } from "../../src/knowledge/activities.js";
import { type CareInstructionRow, careDaysInHours, careTopics } from "../../src/knowledge/careInstructions/row.js";
import { careInstructions } from "../../src/knowledge/careInstructions.js";

const rows = Object.entries<ActivityRow>(activities);
const care = Object.entries<CareInstructionRow>(careInstructions);

describe("what people ask about", () => {
  test("is a list of more than thirty things, each in kebab-case", () => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(rows.filter(([activity]) => !/^[a-z]+(?:-[a-z]+)*$/.test(activity))).toEqual([]);
  });

  test("waits for topics on which something is said, each once", () => {
    for (const [activity, { waitsFor, keeps }] of rows) {
      const all = [...waitsFor, ...keeps];
      expect(new Set(all).size, activity).toBe(all.length);
      expect(
        all.filter((topic) => !careTopics.includes(topic)),
        activity,
      ).toEqual([]);
    }
  });

  test("keeps to nothing where no source covers it", () => {
    expect(rows.filter(([, { waitsFor, keeps }]) => waitsFor.length === 0 && keeps.length > 0)).toEqual([]);
  });

  test("reaches every topic that can forbid a thing people do, but for those that are advice only", () => {
    const asked = new Set(rows.flatMap(([, { waitsFor }]) => waitsFor));
    const silent = careTopics.filter((topic) => !asked.has(topic));
    expect(silent).toEqual(["sun-protection", "fluids"]);
  });
});

describe("every topic", () => {
  test("has an instruction, and none stands for anything twice in the same days", () => {
    expect(careTopics.filter((topic) => !care.some(([, row]) => row.topic === topic))).toEqual([]);
    const starts = care.map(([, row]) => `${row.topic} ${row.intensity} ${row.from} ${String(row.onlyIf?.required)}`);
    expect(starts.filter((start, index) => starts.indexOf(start) !== index)).toEqual([]);
  });

  test("of which hours are counted begins or ends an instruction at them", () => {
    const used = new Set(care.flatMap(([, { from, until }]) => [from, until]));
    expect(careDaysInHours.filter((day) => !used.has(day))).toEqual([]);
  });
});
