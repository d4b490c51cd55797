import { describe, expect, test } from "vitest";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import { canI } from "../../src/aftercare/canI.js";
import { plansThatClash } from "../../src/aftercare/plansThatClash.js";
import { whenCanI } from "../../src/aftercare/whenCanI.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { explain } from "../../src/explain/explain.js";
import { explainDiary, explainOutlook, explainPermission } from "../../src/explain/explainPermission.js";
import type { Activity } from "../../src/knowledge/activities.js";
import { en } from "../../src/locales/en.js";

const timeline = aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-02"), endedAt: "16:30" }] });
const say = (activity: Activity, on: string): string[] =>
  explainPermission(canI(activity, timeline, calendarDate(on)), en);

describe("may I", () => {
  test("not yet says from when, why, and how far sources lie apart", () => {
    const [answer, why, spread, last] = say("swim-in-a-pool", "2026-03-09");
    expect(answer).toMatch(
      /^Swimming in a pool: not yet \(on March 9, 2026\); from March 30, 2026 on nothing forbids it any more\. \(Source: /,
    );
    expect(why).toBe("It follows from this: No swimming in a pool yet.");
    expect(spread).toBe("Return to swimming in a pool: sources say 5 to 30 days.");
    expect(last).toBe(en.sentences.practitionerFirst);
  });

  test("not yet says the hour where it is known", () => {
    expect(say("run", "2026-03-06")[0]).toContain("from March 6, 2026, 16:30 on nothing forbids it any more");
  });

  test("in a certain way says in which", () => {
    expect(say("hat", "2026-03-03")[0]).toMatch(
      /^Wearing a hat: yes, in this way \(on March 3, 2026\): Nothing tight on the head/,
    );
    expect(say("razor", "2026-03-09")[0]).toMatch(/^Using a razor: yes, from 16:30 on, in this way /);
  });

  test("yes says that nothing speaks against it", () => {
    expect(say("gym", "2026-04-09")[0]).toMatch(
      /^Training hard: yes, nothing speaks against it \(on April 9, 2026\)\./,
    );
  });

  test("no is no, and without a source it is a matter for the practitioner", () => {
    expect(say("pick-a-scab", "2026-03-04")[0]).toMatch(/^Picking a scab: no \(on March 4, 2026\)\. /);
    expect(say("flight", "2026-03-04")).toEqual([
      "Flying: no source that was read covers it (on March 4, 2026). Ask your practitioner.",
      en.sentences.practitionerFirst,
    ]);
  });

  test("is what explain says of it", () => {
    expect(explain(canI("gym", timeline, calendarDate("2026-03-04")), { locale: en })).toEqual(
      say("gym", "2026-03-04"),
    );
  });
});

describe("when may I", () => {
  test("says the day first, and then every stretch of days", () => {
    const said = explainOutlook(whenCanI("swim-in-a-pool", timeline), en);
    expect(said[0]).toMatch(/^Swimming in a pool: from March 30, 2026 on nothing forbids it any more\. \(Source: /);
    expect(said.slice(1, 4).map((sentence) => sentence.replace(/^Swimming in a pool: /, ""))).toEqual([
      "no source that was read covers it (until March 1, 2026). Ask your practitioner.",
      "not yet (March 2, 2026 to March 29, 2026); from March 30, 2026 on nothing forbids it any more.",
      "yes, nothing speaks against it (from March 30, 2026 on).",
    ]);
    expect(explain(whenCanI("swim-in-a-pool", timeline), { locale: en })).toEqual(said);
  });

  test("of what no source covers names no day", () => {
    expect(explainOutlook(whenCanI("henna", timeline), en)[0]).toMatch(/^Using henna: no source/);
  });
});

describe("a diary", () => {
  const check = plansThatClash(timeline, [
    { activity: "flight", on: calendarDate("2026-03-04") },
    { activity: "sauna", on: calendarDate("2026-03-04") },
  ]);

  test("says what has to be moved first, then what to ask", () => {
    const said = explainDiary(check, en);
    expect(said[0]).toMatch(/^Going to the sauna: not yet/);
    expect(said[1]).toMatch(/^Flying: no source/);
    expect(explain(check, { locale: en })).toEqual(said);
  });

  test("without a clash says so", () => {
    expect(explainDiary(plansThatClash(timeline, []), en)).toEqual([
      en.sentences.noClash,
      en.sentences.practitionerFirst,
    ]);
  });
});
