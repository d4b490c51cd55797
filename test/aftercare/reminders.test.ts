import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import { reminders } from "../../src/aftercare/reminders.js";
import type { Reminder } from "../../src/aftercare/reminding/types.js";
import type { AftercareTimeline } from "../../src/aftercare/types.js";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { CareInstructionId } from "../../src/knowledge/careInstructions.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

const SESSION = calendarDate("2026-03-02");
const one = aftercareTimeline({ sessions: [{ on: SESSION }] });
const timed = aftercareTimeline({ sessions: [{ on: SESSION, endedAt: "16:30" }] });

const about = (list: readonly Reminder[], instruction: CareInstructionId) =>
  list
    .filter(({ instructions }) => instructions.includes(instruction))
    .map(({ kind, on, at, dailyUntil }) => [kind, on, at, dailyUntil]);

describe("a reminder", () => {
  test("comes when something begins, and when something that was to be avoided is over", () => {
    expect(about(reminders(one), "no-sauna-yet")).toEqual([
      ["begins", "2026-03-02", "09:00", undefined],
      ["over", "2026-03-30", "09:00", undefined],
    ]);
  });

  test("of what is done every day comes daily, to its last day or for life", () => {
    expect(about(reminders(one), "drink-water")).toEqual([["begins", "2026-03-02", "09:00", "2026-03-12"]]);
    expect(about(reminders(one), "moisturize")).toEqual([["begins", "2026-03-02", "09:00", null]]);
  });

  test("of what is done once, in the evening, comes once and then", () => {
    expect(about(reminders(one), "wash-before")).toEqual([["begins", "2026-03-01", "19:00", undefined]]);
    expect(about(reminders(one, { evening: "20:15" }), "wash-before")[0]?.[2]).toBe("20:15");
  });

  test("of what is done several times a day comes as often, spread from morning to evening", () => {
    const protocol = protocolWith({ "daily-moisturizer": 3 });
    const often = reminders(aftercareTimeline({ sessions: [{ on: SESSION }] }, { protocol }));
    expect(about(often, "moisturize").map(([, , at]) => at)).toEqual(["09:00", "14:00", "19:00"]);
  });

  test("of what begins with the end of a session comes then, and on later days at the usual time", () => {
    expect(about(reminders(timed), "drink-water")).toEqual([
      ["begins", "2026-03-02", "16:30", undefined],
      ["begins", "2026-03-03", "09:00", "2026-03-12"],
    ]);
    expect(about(reminders(timed), "no-light-exercise-yet")[1]).toEqual(["over", "2026-03-06", "16:30", undefined]);
  });

  test("does not call over what something else on the same matter takes over from", () => {
    const two = aftercareTimeline({ sessions: [{ on: SESSION }, { on: calendarDate("2026-03-14") }] });
    expect(about(reminders(two), "no-pool-yet").filter(([kind]) => kind === "over")).toEqual([
      ["over", "2026-04-11", "09:00", undefined],
    ]);
    expect(about(reminders(one), "no-sunscreen-yet").map(([kind]) => kind)).toEqual(["begins"]);
    expect(about(reminders(one), "no-alcohol-before").map(([kind]) => kind)).toEqual(["begins"]);
  });

  test("gathers what comes at the same time", () => {
    const [first] = reminders(one);
    expect(first).toEqual({
      kind: "begins",
      instructions: ["no-tanning-before", "no-supplements-before"],
      on: "2026-02-16",
      at: "09:00",
    });
  });
});

describe("quiet hours", () => {
  const late = aftercareTimeline({ sessions: [{ on: SESSION, endedAt: "22:30" }] });

  test("put off to the morning what would come in the night", () => {
    expect(about(reminders(late), "hands-off")[0]).toEqual(["begins", "2026-03-03", "08:00", undefined]);
  });

  test("bring forward what would come too late after them", () => {
    const early = reminders(one, { quietHours: { from: "18:00", to: "08:00" } });
    expect(about(early, "wash-before")).toEqual([["begins", "2026-03-01", "17:59", undefined]]);
  });

  test("never bring forward to before the end of the session what begins with it", () => {
    const night = { quietHours: { from: "18:00", to: "08:00" } };
    expect(about(reminders(late), "remove-excess-ink")).toEqual([]);
    expect(about(reminders(timed, night), "remove-excess-ink").map(([, , at]) => at)).toEqual(["16:30"]);
  });

  test("bring nothing back that is over before the first day wanted", () => {
    const two = aftercareTimeline({ sessions: [{ on: SESSION }, { on: calendarDate("2026-03-03") }] });
    const day = { from: calendarDate("2026-03-13"), until: calendarDate("2026-03-13") };
    const awake = { morning: "12:30", quietHours: { from: "06:45", to: "00:00" } };
    expect(about(reminders(two, { ...day, ...awake }), "clean-gently")).toEqual([
      ["begins", "2026-03-13", "06:44", undefined],
    ]);
  });

  test("that run over midnight hold on both sides of it", () => {
    const night = { quietHours: { from: "22:00", to: "07:00" } };
    const calls = (endedAt: string) => {
      const timeline = aftercareTimeline({ sessions: [{ on: SESSION, endedAt }] });
      return about(reminders(timeline, { morning: "06:00", ...night }), "hands-off")[0]?.slice(1, 3);
    };
    expect([calls("21:59"), calls("22:00"), calls("23:59")]).toEqual([
      ["2026-03-02", "21:59"],
      ["2026-03-03", "07:00"],
      ["2026-03-03", "07:00"],
    ]);
    expect([calls("00:00"), calls("06:59"), calls("07:00")]).toEqual([
      ["2026-03-02", "07:00"],
      ["2026-03-02", "07:00"],
      ["2026-03-02", "07:00"],
    ]);
  });

  test("are none where both ends are the same", () => {
    const all = reminders(late, { quietHours: { from: "00:00", to: "00:00" } });
    expect(about(all, "hands-off")[0]).toEqual(["begins", "2026-03-02", "22:30", undefined]);
  });
});

describe("on the wall calendar", () => {
  test("a leap day is a day like any other", () => {
    const around = (on: string) => reminders(aftercareTimeline({ sessions: [{ on: calendarDate(on) }] }));
    expect(about(around("2028-02-25"), "no-light-exercise-yet")[1]?.slice(0, 2)).toEqual(["over", "2028-02-29"]);
    expect(about(around("2027-02-25"), "no-light-exercise-yet")[1]?.slice(0, 2)).toEqual(["over", "2027-03-01"]);
    expect(about(around("2028-02-29"), "do-not-scrub").map(([, on]) => on)).toEqual(["2028-02-29", "2028-03-05"]);
  });

  test("times carry no zone and no seconds", () => {
    for (const { on, at } of reminders(timed)) {
      expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(at).toMatch(/^\d{2}:\d{2}$/);
    }
  });
});

describe("what was answered about health", () => {
  const allergic = aftercareTimeline({
    sessions: [{ on: SESSION }],
    client: { health: { antibioticOintmentAllergy: {} } },
  });

  test("stands in no reminder unless asked for", () => {
    expect(about(reminders(allergic), "no-antibiotic-ointment")).toEqual([]);
    expect(about(reminders(allergic, { withHealth: true }), "no-antibiotic-ointment")).not.toEqual([]);
  });
});

describe("whatever is wanted", () => {
  const times = fc.constantFrom("00:00", "06:45", "09:00", "12:30", "19:00", "21:00", "23:59");
  const wanted = fc.record({
    morning: times,
    evening: times,
    quietHours: fc.record({ from: times, to: times }),
    from: fc.integer({ min: -40, max: 60 }),
    length: fc.nat(80),
  });
  const sessions = fc.array(fc.record({ day: fc.nat(60), endedAt: fc.option(times, { nil: undefined }) }), {
    minLength: 1,
    maxLength: 3,
  });

  test("nothing comes in quiet hours or outside the days, all is in order, and nothing is touched", () => {
    fc.assert(
      fc.property(wanted, sessions, ({ from, length, ...rest }, planned) => {
        const dated = planned.map(({ day, endedAt }) => ({ on: addDuration(SESSION, { days: day }), endedAt }));
        const timeline = deepFrozen(aftercareTimeline({ sessions: dated }, { protocol: consensusProtocol }));
        const first = addDuration(SESSION, { days: from });
        const until = addDuration(first, { days: length });
        const list = reminders(timeline, { ...rest, from: first, until });
        const { from: quiet, to: awake } = rest.quietHours;
        const isQuiet = (at: string) => (quiet <= awake ? quiet <= at && at < awake : quiet <= at || at < awake);
        for (const { on, at, dailyUntil, instructions } of list) {
          expect(isQuiet(at)).toBe(false);
          expect(first <= on && on <= until).toBe(true);
          if (dailyUntil !== undefined)
            expect(dailyUntil !== null && on <= dailyUntil && dailyUntil <= until).toBe(true);
          expect(instructions.length).toBeGreaterThan(0);
        }
        const inTime = list.map(({ on, at }) => `${on} ${at}`);
        expect(inTime).toEqual([...inTime].sort());
        expect(JSON.parse(JSON.stringify(list))).toStrictEqual(list);
      }),
    );
  });

  test("nothing is said twice at one time, daily reminders counted on each of their days", () => {
    fc.assert(
      fc.property(wanted, sessions, ({ from, length, ...rest }, planned) => {
        const dated = planned.map(({ day, endedAt }) => ({ on: addDuration(SESSION, { days: day }), endedAt }));
        const first = addDuration(SESSION, { days: from });
        const until = addDuration(first, { days: length });
        const said = new Set<string>();
        for (const reminder of reminders(aftercareTimeline({ sessions: dated }), { ...rest, from: first, until })) {
          const { instructions, kind, on, at, dailyUntil } = reminder;
          const last = dailyUntil ?? on;
          for (let date = on; date <= last; date = addDuration(date, { days: 1 }))
            for (const instruction of instructions) {
              const call = `${date} ${at} ${kind} ${instruction}`;
              if (said.has(call)) expect.fail(`twice: ${call}`);
              said.add(call);
            }
        }
      }),
    );
  });

  test("a timeline read back from JSON gives the same", () => {
    const back = JSON.parse(JSON.stringify(timed)) as AftercareTimeline;
    expect(reminders(back)).toEqual(reminders(timed));
  });
});

test("times and days that are none are refused", () => {
  expect(() => reminders(one, { morning: "9am" })).toThrow(expect.objectContaining({ code: "invalid-time" }));
  expect(() => reminders(one, { from: "soon" as never })).toThrow(expect.objectContaining({ code: "invalid-date" }));
});
