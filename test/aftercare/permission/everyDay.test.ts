import { describe, expect, test } from "vitest";
import { aftercareTimeline } from "../../../src/aftercare/aftercareTimeline.js";
import { canI } from "../../../src/aftercare/canI.js";
import type { PermissionAnswer } from "../../../src/aftercare/permission/types.js";
import { plansThatClash } from "../../../src/aftercare/plansThatClash.js";
import type { AftercareTimeline } from "../../../src/aftercare/types.js";
import { whenCanI } from "../../../src/aftercare/whenCanI.js";
import { addDuration } from "../../../src/calendar/addDuration.js";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { type Activity, activities } from "../../../src/knowledge/activities.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../../src/protocol/strictestProtocol.js";

const SESSION = calendarDate("2028-02-15");
const dayAt = (days: number) => addDuration(SESSION, { days });
const names = Object.keys(activities) as Activity[];
const days = Array.from({ length: 415 }, (_, index) => dayAt(index - 14));
const protocols = [articleProtocol, consensusProtocol, strictestProtocol];

const timelines: readonly (readonly [string, AftercareTimeline])[] = protocols.flatMap((protocol) => [
  [`${protocol.id}, one session`, aftercareTimeline({ sessions: [{ on: SESSION }] }, { protocol })],
  [
    `${protocol.id}, three sessions, the end of two known`,
    aftercareTimeline(
      { sessions: [{ on: SESSION, endedAt: "16:30" }, { on: dayAt(10) }, { on: dayAt(38), endedAt: "11:00" }] },
      { protocol },
    ),
  ],
]);

/** The answers on every day, against the outlook and the diary. */
function agree(activity: Activity, timeline: AftercareTimeline): void {
  const { periods, from } = whenCanI(activity, timeline);
  const check = plansThatClash(
    timeline,
    days.map((on) => ({ activity, on })),
  );
  const inDiary: Readonly<Record<PermissionAnswer, readonly unknown[]>> = {
    "not-yet": check.clashes,
    limited: check.limited,
    "no-source": check.toAsk,
    yes: [],
  };
  const counts = { "not-yet": 0, limited: 0, "no-source": 0, yes: 0 };
  for (const date of days) {
    const permission = canI(activity, timeline, date);
    counts[permission.answer]++;
    const period = periods.find(
      (one) => (one.from === null || one.from <= date) && (one.to === null || date <= one.to),
    );
    if (period?.answer !== permission.answer) expect.fail(`${activity} on ${date}: ${JSON.stringify(period)}`);
    if (permission.answer !== "not-yet" || permission.from === null) continue;
    const then = canI(activity, timeline, permission.from);
    const isOver = permission.fromTime === null ? then.answer !== "not-yet" : then.fromTime === permission.fromTime;
    if (!isOver) expect.fail(`${activity} on ${date} from ${permission.from}: ${then.answer}`);
    if (from !== null && permission.from > from) expect.fail(`${activity}: ${permission.from} is after ${from}`);
  }
  for (const answer of ["not-yet", "limited", "no-source"] as const)
    expect(inDiary[answer], `${activity}: ${answer}`).toHaveLength(counts[answer]);
}

describe.each(timelines)(
  "by %s, every activity, from 14 days before the first session to 400 after it:",
  (_name, timeline) => {
    test("the day that is named is no longer forbidden, and the outlook and the diary say the same", () => {
      for (const activity of names) agree(activity, timeline);
    });

    test("ten years later nothing waits but a scab that nobody may pick, and petroleum where it is to be avoided for life", () => {
      for (const activity of names) {
        const { answer } = canI(activity, timeline, addDuration(SESSION, { years: 10 }));
        const waits =
          activity === "pick-a-scab" || (activity === "petroleum-jelly" && answer !== "no-source" && answer !== "yes");
        expect(answer === "not-yet", activity).toBe(waits);
      }
    });
  },
);

describe("before a session that is still to come", () => {
  const ahead = aftercareTimeline({ sessions: [{ on: SESSION }] });
  test.each<[Activity, number, PermissionAnswer]>([
    ["alcohol", -3, "yes"],
    ["alcohol", -2, "not-yet"],
    ["alcohol", -1, "not-yet"],
    ["coffee", -2, "yes"],
    ["coffee", -1, "not-yet"],
    ["sunbed", -15, "yes"],
    ["sunbed", -14, "not-yet"],
    ["razor", -2, "yes"],
    ["razor", -1, "not-yet"],
    ["pain-relief-unadvised", -4, "yes"],
    ["pain-relief-unadvised", -3, "not-yet"],
    ["topical-minoxidil", -7, "limited"],
    ["haircut", -1, "yes"],
    ["exfoliate", -1, "yes"],
    ["rinse-with-water", -1, "yes"],
  ])("%s on day %i: %s", (activity, day, answer) => {
    expect(canI(activity, ahead, dayAt(day)).answer).toBe(answer);
  });
});

test("everything that people are known to ask about is on the list", () => {
  const asked: readonly Activity[] = [
    "swim-in-the-sea",
    "swim-in-a-pool",
    "gym",
    "run",
    "sauna",
    "electric-shaver",
    "razor",
    "haircut",
    "hat",
    "helmet",
    "rinse-with-water",
    "shampoo",
    "sleep-on-the-back",
    "alcohol",
    "sunbed",
    "sun-holiday",
    "sunscreen",
    "hair-fibers",
    "hair-dye",
    "topical-minoxidil",
    "botulinum-toxin",
    "laser-nearby",
    "blood-donation",
    "mri-scan",
    "flight",
    "pick-a-scab",
    "moisturizer",
    "scalp-makeup",
    "turban-or-headscarf",
    "ritual-washing",
    "head-oil",
    "henna",
    "color-festival",
    "rain",
  ];
  expect(asked.length).toBeGreaterThanOrEqual(30);
  expect(names).toEqual(expect.arrayContaining([...asked]));
});
