import { describe, expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { partialDate } from "../../../src/calendar/partialDate.js";
import { assessCandidacy } from "../../../src/candidacy/assessCandidacy.js";
import { answerNotKnown } from "../../../src/client/answerNotKnown.js";
import { answerQuestion } from "../../../src/client/answerQuestion.js";
import { earlierProblems } from "../../../src/knowledge/earlierProblems.js";
import { failureModeTable } from "../../../src/knowledge/failures/modes.js";
import { type FailureMode, failureModes } from "../../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { assess, findingOf, findingsOf, inOrder, TODAY, withHealth } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { expectAsked, expectFound, expectNone } from "./expecting.js";

const transplanted = (on: string) => withHealth({ hairTransplant: { on: partialDate(on), technique: "fue" } });

describe("the last session", () => {
  type Stage = "first" | "touch-up" | "maintenance";
  const at = (lastOn: string, stage?: Stage) =>
    assessCandidacy(withHealth({ previousSmp: { lastOn: partialDate(lastOn), problem: null } }), {
      asOf: calendarDate(TODAY),
      stage,
    });

  test.each(["first", "maintenance", undefined] as const)("(%s) is five days ago at least", (stage) => {
    expect(at("2026-02-25", stage).verdict).toBe("deferred");
    expect(at("2026-02-25", stage).eligibleFrom).toEqual({ earliest: "2026-03-02", latest: "2026-03-02" });
    expect(at("2026-02-24", stage).verdict).toBe("eligible");
    expect(at("2026-02-23", stage).verdict).toBe("eligible");
  });

  test("before a touch-up is as long ago as the touch-up window begins", () => {
    expect(at("2026-02-16", "touch-up").verdict).toBe("deferred");
    expect(at("2026-02-15", "touch-up").verdict).toBe("eligible");
    const { min } = articleProtocol.parameters["touch-up-window"].value;
    const [finding] = findingsOf("earlier-session", at("2026-02-28", "touch-up"));
    expect(finding).toMatchObject({ because: "session-recent", until: { earliest: "2026-03-14" } });
    expect({ min, facts: finding?.facts }).toMatchObject({ min: 14, facts: { "touch-up-window": { min: 14 } } });
  });

  test("of which nobody knows the day is asked about", () => {
    expectAsked({ previousSmp: { problem: null } }, "health.previousSmp.lastOn", "deferred");
  });
});

describe("a hair transplant", () => {
  test("has to settle for six months: the day before, on the day, the day after", () => {
    expect(assess(transplanted("2025-09-02")).verdict).toBe("deferred");
    expect(assess(transplanted("2025-09-01")).verdict).toBe("eligible");
    expect(assess(transplanted("2025-08-31")).verdict).toBe("eligible");
  });

  test("tells the day on which the wait ends", () => {
    expect(assess(transplanted("2025-12-10")).eligibleFrom).toEqual({ earliest: "2026-06-10", latest: "2026-06-10" });
  });

  test("is asked while nobody has asked, then for its day", () => {
    expectAsked({ hairTransplant: undefined }, "health.hairTransplant", "deferred");
    expectAsked({ hairTransplant: {} }, "health.hairTransplant.on", "deferred");
    expectNone("hairTransplant");
  });

  test("that has settled is a reason for density, as the article has it", () => {
    const client = aClient({ desiredLook: "density", health: { hairTransplant: { on: partialDate("2020") } } });
    expect(assess(client).verdict).toBe("eligible");
    expect(findingOf("hair-transplant", assess(client))).toMatchObject({
      effect: "eligible",
      because: "transplant-density",
      evidence: articleProtocol.parameters["density-after-transplant-effect"].claims,
    });
    expect(findingsOf("hair-transplant", assess(transplanted("2020")))).toEqual([]);
  });
});

describe("earlier work", () => {
  const corrected = failureModes.filter((mode) => earlierProblems[mode] === "previous-smp");

  test.each(corrected)("that went wrong (%s) is corrected first", (problem) => {
    const client = withHealth({ previousSmp: { lastOn: partialDate("2022"), problem } });
    expectFound(client, {
      because: "previous-work-problem",
      effect: "deferred",
      parameter: "previous-work-problem-effect",
    });
    expect(assess(client).steps).toEqual([
      { kind: "meet-condition", rule: "previous-smp", condition: "old-work-corrected" },
    ]);
  });

  test("that has to come off is what a laser corrects, and what harmed the skin", () => {
    const harmed: readonly FailureMode[] = ["infection", "scarring"];
    const comesOff = failureModes.filter((mode) =>
      (failureModeTable[mode].corrections as readonly string[]).includes("laser-removal"),
    );
    expect(inOrder(corrected)).toEqual(inOrder([...comesOff, ...harmed]));
  });

  test.each(["early-fading", "unmet-expectation"] as const)("that went wrong (%s) can be placed anew", (problem) => {
    const client = withHealth({ previousSmp: { lastOn: partialDate("2022"), problem } });
    expect(assess(client)).toMatchObject({ verdict: "eligible", settled: true, steps: [] });
  });

  test("to which the skin reacted is a reaction to pigment", () => {
    expectFound(withHealth({ previousSmp: { lastOn: partialDate("2022"), problem: "allergic-reaction" } }), {
      because: "pigment-allergy",
      effect: "contraindicated",
      parameter: "pigment-allergy-effect",
    });
  });

  test("is asked while nobody has asked, and no matter where there is none", () => {
    expectAsked({ previousSmp: undefined }, "health.previousSmp", "contraindicated");
    expectNone("previousSmp");
  });

  test("of which nobody has asked how it went leaves the verdict open, and is asked about", () => {
    for (const previousSmp of [{ lastOn: partialDate("2019") }, { lastOn: partialDate("2022") }]) {
      const assessment = assess(withHealth({ previousSmp }));
      expectAsked({ previousSmp }, "health.previousSmp.problem", "contraindicated");
      expect(assessment.unanswered[0]?.answer).toEqual({ kind: "choice", options: failureModes, mayBeNone: true });
    }
  });

  test("that went well stands in nobody's way: null is none", () => {
    const went = answerQuestion(
      withHealth({ previousSmp: { lastOn: partialDate("2022") } }),
      "health.previousSmp.problem",
      null,
    );
    expect(went.health?.previousSmp).toEqual({ lastOn: "2022", problem: null });
    expect(assess(went)).toMatchObject({ verdict: "eligible", settled: true });
  });

  test("of which the client does not know how it went keeps the verdict open and is something to find out", () => {
    const client = answerNotKnown(
      withHealth({ previousSmp: { lastOn: partialDate("2022") } }),
      "health.previousSmp.problem",
    );
    expect(assess(client)).toMatchObject({
      verdict: "undetermined",
      unanswered: [],
      steps: [{ kind: "find-out", fact: "health.previousSmp.problem", why: ["previous-smp", "pigment-allergy"] }],
    });
  });
});
