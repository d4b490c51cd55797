import { describe, expect, test } from "vitest";
import { PATCH_TEST } from "../../../src/schedule/course/courseBounds.js";
import { joinGrounds, laserEvent, withWait } from "../../../src/schedule/course/waitGrounds.js";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";

const prepared = preparedScheduleFor(undefined);
const own = { evidence: ["article-059"], dissent: [] } as const;

test("joined grounds name each claim once", () => {
  expect(joinGrounds(own, { evidence: ["article-059", "article-066"], dissent: ["article-073"] })).toEqual({
    evidence: ["article-059", "article-066"],
    dissent: ["article-073"],
  });
});

describe("a step that was held back", () => {
  test("by a patch test or a laser in the midst of a course names the claims on that too", () => {
    const { evidence } = withWait(own, "session-1", { event: PATCH_TEST }, prepared);
    expect(evidence).toEqual(["article-059", ...prepared.patchTest.grounds.evidence]);
    expect(withWait(own, "session-2", { event: laserEvent(3) }, prepared).evidence).toEqual([
      "article-059",
      ...prepared.afterLaser.grounds.evidence,
    ]);
  });

  test("before the first session by a visit, which was a laser", () => {
    expect(withWait(own, "session-1", { previous: true }, prepared).evidence).toContain("inkd-laser-removal-wait");
  });

  test("by the session before it, by healing or by nothing rests on its own claims", () => {
    for (const from of [{ previous: true }, { event: "healed-1" }, { step: "session-1" }, undefined] as const)
      expect(withWait(own, "session-2", from, prepared)).toBe(own);
  });
});
