import { describe, expect, test } from "vitest";
import { answerOf, higherLevel, levelOfVerdict, rankOf, urgencyIfWorse } from "../../../src/aftercare/triage/levels.js";
import { type TriageLevel, triageLevels } from "../../../src/knowledge/symptoms.js";
import { verdicts } from "../../../src/knowledge/verdicts.js";

const levels = Object.keys(triageLevels) as readonly TriageLevel[];
const urgencies = ["expected", "tell-practitioner", "see-doctor", "emergency"];
const acts = ["routine", "days", "today", "now"];

describe("the levels, mildest first,", () => {
  test("grow in urgency and in haste together", () => {
    const places = levels.map((level) => [
      urgencies.indexOf(answerOf(level).urgency),
      acts.indexOf(answerOf(level).act),
    ]);
    for (const column of [0, 1]) {
      const own = places.map((place) => place[column] ?? -1);
      expect(own).toEqual([...own].sort((a, b) => a - b));
      expect(new Set(own).size).toBe(4);
      expect(own).not.toContain(-1);
    }
  });

  test("are told apart by urgency and act", () => {
    expect(new Set(levels.map((level) => JSON.stringify(answerOf(level)))).size).toBe(levels.length);
  });

  test("keep the higher of two, whichever comes first", () => {
    for (const a of levels)
      for (const b of levels) {
        expect(rankOf(higherLevel(a, b))).toBe(Math.max(rankOf(a), rankOf(b)));
        expect(higherLevel(a, b)).toBe(higherLevel(b, a));
      }
  });
});

test("when it gets worse, somebody more urgent is turned to, and nobody is above the emergency number", () => {
  expect(levels.map(urgencyIfWorse)).toEqual([
    "tell-practitioner",
    "see-doctor",
    "see-doctor",
    "emergency",
    "emergency",
    "emergency",
  ]);
});

test("a stricter verdict never asks for less, and none of them is an emergency by itself", () => {
  const ranks = verdicts.map(levelOfVerdict).map(rankOf);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(levelOfVerdict("eligible")).toBe("expected");
  expect(levelOfVerdict("contraindicated")).toBe("doctor-in-days");
});
