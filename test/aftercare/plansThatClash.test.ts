import { describe, expect, test } from "vitest";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import { canI } from "../../src/aftercare/canI.js";
import type { DiaryPlan } from "../../src/aftercare/permission/types.js";
import { plansThatClash } from "../../src/aftercare/plansThatClash.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";

const timeline = aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-02") }] });
const plan = (activity: DiaryPlan["activity"], on: string): DiaryPlan => ({ activity, on: calendarDate(on) });

describe("a diary", () => {
  const plans = [
    plan("sun-holiday", "2026-03-10"),
    plan("gym", "2026-03-20"),
    plan("flight", "2026-03-09"),
    plan("hat", "2026-03-03"),
    plan("sauna", "2026-03-29"),
  ];
  const check = plansThatClash(timeline, plans);

  test("is sorted into what clashes, what is limited and what to ask, and leaves out what is fine", () => {
    const said = (list: typeof check.clashes) => list.map(({ activity }) => activity);
    expect([said(check.clashes), said(check.limited), said(check.toAsk)]).toEqual([
      ["sun-holiday", "sauna"],
      ["hat"],
      ["flight"],
    ]);
  });

  test("gives each the answer that it would have by itself", () => {
    expect(check.clashes[1]).toEqual(canI("sauna", timeline, calendarDate("2026-03-29")));
    expect(check).toMatchObject({ resultType: "diary-check", ruleSet: { id: "article" } });
  });

  test("may be empty", () => {
    expect(plansThatClash(timeline, [])).toMatchObject({ clashes: [], limited: [], toAsk: [] });
  });

  test("with a day that is none is refused", () => {
    expect(() => plansThatClash(timeline, [{ activity: "gym", on: "soon" as never }])).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});
