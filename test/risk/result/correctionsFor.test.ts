import { describe, expect, test } from "vitest";
import { type FailureMode, failureModes } from "../../../src/knowledge/vocabularies.js";
import type { Circumstances } from "../../../src/risk/result/circumstances.js";
import { correctionsFor } from "../../../src/risk/result/correctionsFor.js";
import { circumstancesWith } from "./observations.js";

const idsOf = (mode: FailureMode, some: Partial<Circumstances> = {}): readonly string[] =>
  correctionsFor(mode, circumstancesWith(some)).map(({ correction }) => correction);

test.each<[FailureMode, readonly string[]]>([
  ["pigment-migration", ["laser-removal", "re-pigmenting-after-removal"]],
  ["early-fading", ["protect-from-sun", "touch-up"]],
  ["color-shift", ["protect-from-sun", "laser-removal", "re-pigmenting-after-removal"]],
  ["too-dark", ["wait-until-faded", "laser-removal"]],
  ["uneven-application", ["touch-up", "saline-removal", "laser-removal"]],
  ["merged-dots", ["wait-until-faded", "laser-removal", "re-pigmenting-after-removal"]],
  ["unnatural-hairline", ["saline-removal", "laser-removal", "re-pigmenting-after-removal"]],
  ["shade-mismatch", ["touch-up", "lighter-touch-up", "laser-removal"]],
  ["unmet-expectation", ["agree-anew", "touch-up"]],
])("a healed result with %s is mended by %j, and waits no longer for healing", (mode, wanted) => {
  expect(idsOf(mode)).toEqual(wanted);
});

test.each(failureModes)(
  "%s that is too early to judge is first of all left to heal, unless it is for a doctor",
  (mode) => {
    const medical = ["infection", "allergic-reaction", "scarring"].includes(mode);
    const first = idsOf(mode, { timing: "too-early", seeDoctor: medical })[0];
    expect(first).toBe(medical ? "see-a-doctor" : "wait-until-healed");
  },
);

describe("the schedule", () => {
  test.each([
    ["laser-removal", "becomes-course", "correction"],
    ["re-pigmenting-after-removal", "becomes-course", "correction"],
    ["saline-removal", "adds-sessions", null],
    ["touch-up", "adds-sessions", null],
    ["wait-until-healed", "holds-sessions", null],
    ["wait-until-faded", "holds-sessions", null],
    ["see-a-doctor", "holds-sessions", null],
    ["protect-from-sun", "leaves-it", null],
    ["agree-anew", "leaves-it", null],
  ] as const)("by %s: %s", (id, effect, course) => {
    const all = failureModes.flatMap((mode) =>
      correctionsFor(mode, circumstancesWith({ timing: "too-early", seeDoctor: true })),
    );
    const found = all.filter(({ correction }) => correction === id);
    expect(found).not.toEqual([]);
    for (const { schedule } of found) expect(schedule).toMatchObject({ effect, course });
  });
});

describe("what has to come before", () => {
  test("is the doctor, then the healing, then the correction's own wait, in this order", () => {
    const [touchUp] = correctionsFor(
      "early-fading",
      circumstancesWith({ timing: "too-early", seeDoctor: true }),
    ).filter(({ correction }) => correction === "touch-up");
    expect(touchUp?.waits.map(({ until, figure }) => [until, figure?.parameter ?? null])).toEqual([
      ["doctor-has-looked", null],
      ["result-can-be-judged", "pigment-set"],
      ["touch-up-is-due", "touch-up-window"],
    ]);
  });

  test("is nothing for shade and talk but the healing of the skin", () => {
    const sun = correctionsFor("early-fading", circumstancesWith({ timing: "time-not-known", seeDoctor: true })).find(
      ({ correction }) => correction === "protect-from-sun",
    );
    expect(sun?.waits.map(({ until }) => until)).toEqual(["result-can-be-judged"]);
  });
});
