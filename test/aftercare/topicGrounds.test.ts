import { describe, expect, test } from "vitest";
import { isPreparation, topicGroundsOf } from "../../src/aftercare/topicGrounds.js";
import { preparationInstructions } from "../../src/knowledge/careInstructions/preparation.js";
import { type CareInstructionRow, careTopics } from "../../src/knowledge/careInstructions/row.js";
import { careInstructions } from "../../src/knowledge/careInstructions.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";

const grounds = topicGroundsOf(articleProtocol);
const on = (topic: string, stage: string) => grounds.find((one) => one.topic === topic && one.stage === stage);

test("preparation is what stands in its table, and nothing else", () => {
  const rows: [string, CareInstructionRow][] = Object.entries(careInstructions);
  expect(rows.filter(([, row]) => isPreparation(row)).map(([id]) => id)).toEqual(Object.keys(preparationInstructions));
});

describe("what sources say", () => {
  test("is there for every topic, before a session or after one", () => {
    expect([...new Set(grounds.map(({ topic }) => topic))]).toEqual([...careTopics]);
    expect(grounds.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  test("comes with how far they lie apart, the article's own figure among them", () => {
    expect(on("pool-swimming", "after")?.spread).toEqual([
      { parameter: "pool-swimming-start", unit: "days", lowest: 5, highest: 30 },
    ]);
    expect(on("washing", "after")?.spread).toContainEqual({
      parameter: "first-wash",
      unit: "days",
      lowest: 0,
      highest: 5,
    });
  });

  test("takes both ends of a range, and gives no spread of words", () => {
    expect(on("scrubbing", "after")?.spread).toEqual([
      { parameter: "no-scrubbing", unit: "days", lowest: 3, highest: 10 },
    ]);
    expect(on("fluids", "after")?.spread).toEqual([]);
  });

  test("keeps apart what is about the days before and after", () => {
    expect(on("alcohol", "before")?.facts).toEqual({ "alcohol-wait": 48 });
    expect(on("alcohol", "after")?.facts).toEqual({ "alcohol-avoidance-policy": "always" });
    expect(on("caffeine", "after")).toBeUndefined();
    expect(on("sauna", "before")).toBeUndefined();
  });
});
