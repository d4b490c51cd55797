import { describe, expect, test } from "vitest";
import { aftercareOn } from "../../src/aftercare/aftercareOn.js";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import type { AftercareDay, AftercareTimeline, DatedInstruction } from "../../src/aftercare/types.js";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import type { CareInstructionId } from "../../src/knowledge/careInstructions.js";
import { deepFrozen } from "../support/client.js";

const SESSION = calendarDate("2026-03-02");
const timeline = aftercareTimeline({ sessions: [{ on: SESSION }] });

const on = (day: number, of: AftercareTimeline = timeline): AftercareDay =>
  aftercareOn(of, addDuration(SESSION, { days: day }));

const ids = (instructions: readonly DatedInstruction[]): CareInstructionId[] =>
  instructions.map(({ instruction }) => instruction);

describe("the number of the day", () => {
  test.each([
    ["2025-03-02", -365],
    ["2026-02-28", -2],
    ["2026-03-01", -1],
    ["2026-03-02", 0],
    ["2026-03-03", 1],
    ["2026-03-31", 29],
    ["2036-03-02", 3653],
  ])("%s is day %i", (date, day) => {
    expect(aftercareOn(timeline, calendarDate(date)).day).toBe(day);
  });

  test("counts from the last session on or before the day, and before the first one from the first", () => {
    const two = aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-12") }, { on: SESSION }] });
    expect([-1, 0, 9, 10, 11].map((day) => on(day, two).day)).toEqual([-1, 0, 9, 0, 1]);
  });
});

describe("the phase", () => {
  test.each([
    [-400, "preparation"],
    [-1, "preparation"],
    [0, "fresh"],
    [5, "fresh"],
    [6, "scabbing"],
    [10, "scabbing"],
    [11, "settling"],
    [27, "settling"],
    [28, "settled"],
    [20_000, "settled"],
  ])("of day %i is %s", (day, phase) => {
    expect(on(day).phase).toBe(phase);
  });
});

describe("by the article", () => {
  test("nothing is asked for or forbidden long before the session", () => {
    const { do: asked, limit, avoid, ask } = on(-15);
    expect([asked, limit, avoid, ask]).toEqual([[], [], [], []]);
  });

  test("the day before the session is for a wash, moisturizer, clippers and gentle exfoliating, and for no drinks", () => {
    const today = on(-1);
    expect(ids(today.do)).toEqual(["wash-before", "moisturize-before", "have-hair-cut-before", "exfoliate-before"]);
    expect(ids(today.limit)).toEqual([]);
    expect(ids(today.avoid)).toEqual([
      "no-tanning-before",
      "no-razor-before",
      "no-alcohol-before",
      "no-caffeine-before",
      "no-unadvised-pain-relief-before",
      "no-supplements-before",
    ]);
    expect(ids(today.ask)).toEqual(["ask-about-minoxidil-before"]);
  });

  test.each([
    ["no-supplements-before", -14],
    ["no-tanning-before", -14],
    ["ask-about-minoxidil-before", -7],
    ["moisturize-before", -7],
    ["no-unadvised-pain-relief-before", -3],
    ["no-alcohol-before", -2],
    ["no-caffeine-before", -1],
    ["no-razor-before", -1],
  ] as const)("%s begins on day %i and not the day before it", (instruction, first) => {
    const all = (day: number) => {
      const { do: asked, limit, avoid, ask } = on(day);
      return ids([...asked, ...limit, ...avoid, ...ask]);
    };
    expect([first - 1, first, first + 1].map((day) => all(day).includes(instruction))).toEqual([
      false,
      true,
      first < -1 || instruction !== "moisturize-before",
    ]);
  });

  test("the day of the session is for gentle cleaning, moisturizer and a hat", () => {
    const today = on(0);
    expect(ids(today.do)).toEqual([
      "clean-gently",
      "remove-excess-ink",
      "moisturize",
      "wear-a-hat",
      "drink-water",
      "sleep-in-any-position",
    ]);
    expect(ids(today.limit)).toEqual(["tell-the-radiographer"]);
    expect(ids(today.avoid)).toEqual(
      expect.arrayContaining([
        "do-not-scrub",
        "leave-scabs-alone",
        "no-sunbathing",
        "no-sunscreen-yet",
        "no-sauna-yet",
      ]),
    );
    expect(ids(today.ask)).toEqual(["ask-about-a-lost-scab", "ask-about-minoxidil"]);
  });

  test.each([
    [0, true],
    [2, true],
    [3, true],
    [4, true],
    [5, false],
    [6, false],
  ])("on day %i scrubbing is forbidden: %s", (day, forbidden) => {
    expect(ids(on(day).avoid).includes("do-not-scrub")).toBe(forbidden);
  });

  test("scrubbing rests on the article's 3 to 5 days", () => {
    const scrub = on(0).avoid.find(({ instruction }) => instruction === "do-not-scrub");
    expect(scrub).toMatchObject({ facts: { "no-scrubbing": { min: 3, max: 5 } }, evidence: ["article-050"] });
  });

  test.each([
    [0, "avoid"],
    [13, "avoid"],
    [14, "limit"],
    [15, "limit"],
    [4000, "limit"],
  ] as const)("on day %i the sun is something to %s", (day, intensity) => {
    expect(on(day)[intensity].map(({ topic }) => topic)).toContain("sunbathing");
    expect(on(day)[intensity === "avoid" ? "limit" : "avoid"].map(({ topic }) => topic)).not.toContain("sunbathing");
  });

  test("sunscreen waits for the last scab, and is then SPF 30", () => {
    for (let day = 0; day <= 10; day++) {
      expect(ids(on(day).avoid)).toContain("no-sunscreen-yet");
      expect(ids(on(day).do)).not.toContain("use-sunscreen");
    }
    expect(ids(on(11).avoid)).not.toContain("no-sunscreen-yet");
    const sunscreen = on(11).do.find(({ instruction }) => instruction === "use-sunscreen");
    expect(sunscreen).toMatchObject({ facts: { "sunscreen-factor": 30 }, cadence: "when-outside", to: null });
  });

  test("a hat is for every day outside from the session on", () => {
    for (const day of [0, 10, 11, 4000]) expect(ids(on(day).do)).toContain("wear-a-hat");
  });

  test("the antibiotic ointment on a lost scab is to be asked about while there are scabs, and never to be used", () => {
    for (let day = -2; day <= 60; day++) {
      const today = on(day);
      expect(ids(today.ask).includes("ask-about-a-lost-scab")).toBe(day >= 0 && day <= 10);
      expect([...today.do, ...today.limit].map(({ topic }) => topic)).not.toContain("lost-scab");
    }
    expect(on(0).ask[0]).toMatchObject({
      facts: { "lost-scab-ointment": 3 },
      evidence: ["article-058"],
      dissent: ["hair-ink-gold-coast-lost-scab-ointment", "azpmu-lost-scab-ointment"],
    });
  });

  test("shampoo is for two or three times a week, once the scabs are gone", () => {
    expect(ids(on(10).limit)).not.toContain("limit-shampooing");
    expect(ids(on(11).do)).not.toContain("clean-gently");
    const shampoo = on(11).limit.find(({ instruction }) => instruction === "limit-shampooing");
    expect(shampoo).toMatchObject({ facts: { "shampoo-frequency": { min: 2, max: 3 } }, cadence: "times-a-week" });
  });

  test("for life there are moisturizer, a hat, sunscreen, little shampoo and little sun", () => {
    const today = on(20_000);
    expect(ids(today.do)).toEqual(["moisturize", "protect-from-the-sun", "wear-a-hat", "use-sunscreen"]);
    expect(ids(today.limit)).toEqual(["limit-shampooing", "limit-sun", "tell-the-radiographer"]);
    expect([today.avoid, today.ask]).toEqual([[], []]);
  });
});

describe("what is ahead", () => {
  const two = aftercareTimeline({ sessions: [{ on: SESSION }, { on: addDuration(SESSION, { days: 14 }) }] });

  test("names the next session and how many days away it is, and none after the last", () => {
    expect([-3, 0, 13, 14].map((day) => on(day, two).nextSession)).toEqual([
      { on: "2026-03-02", inDays: 3 },
      { on: "2026-03-16", inDays: 14 },
      { on: "2026-03-16", inDays: 1 },
      null,
    ]);
  });

  test("says what begins and ends tomorrow, and the phase", () => {
    expect(on(10).tomorrow.phase).toBe("settling");
    expect(on(10).tomorrow.begins).toEqual(["limit-shampooing", "use-sunscreen"]);
    expect(on(10).tomorrow.ends).toEqual(
      expect.arrayContaining(["clean-gently", "leave-scabs-alone", "no-sunscreen-yet"]),
    );
  });

  test("does not call over what a further session starts anew", () => {
    expect(on(13, two).tomorrow.ends).not.toContain("no-pool-yet");
    expect(on(13, two).tomorrow.begins).not.toContain("no-pool-yet");
    expect(on(13, two).tomorrow.begins).toContain("do-not-scrub");
  });
});

describe("the answer", () => {
  test("names its day, its protocol and what it is", () => {
    const { resultType, ruleSet, date } = on(3);
    expect({ resultType, ruleSet, date }).toEqual({
      resultType: "aftercare-day",
      ruleSet: { id: "article", version: "1" },
      date: "2026-03-05",
    });
  });

  test("each instruction comes with its first and last day", () => {
    const sun = on(3).avoid.find(({ instruction }) => instruction === "no-sunbathing");
    expect([sun?.from, sun?.to]).toEqual(["2026-03-02", "2026-03-15"]);
  });

  test("a timeline read back from JSON gives the same days", () => {
    const read = JSON.parse(JSON.stringify(timeline)) as AftercareTimeline;
    for (let day = -3; day <= 40; day++) expect(on(day, read)).toStrictEqual(on(day));
  });

  test("the timeline is not touched, and the day is plain JSON", () => {
    const day = aftercareOn(deepFrozen(structuredClone(timeline)), SESSION);
    expect(JSON.parse(JSON.stringify(day))).toStrictEqual(day);
  });
});

describe("questions that have no answer", () => {
  test.each(["2026-02-30", "2026-3-2", "", undefined, null])("a day written %j", (date) => {
    expect(() => aftercareOn(timeline, date as unknown as CalendarDate)).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-date" }),
    );
  });

  test("a timeline without sessions", () => {
    expect(() => aftercareOn({ ...timeline, sessions: [] }, SESSION)).toThrow(
      expect.objectContaining({ name: "SmpError", code: "no-sessions" }),
    );
  });

  test("a timeline whose phases leave the day out", () => {
    expect(() => aftercareOn({ ...timeline, phases: [] }, SESSION)).toThrow(
      expect.objectContaining({ name: "SmpError", code: "no-sessions" }),
    );
  });
});
