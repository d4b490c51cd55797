import { describe, expect, test } from "vitest";
import { aftercareOn } from "../../src/aftercare/aftercareOn.js";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import type { AftercareRequest, AftercareTimeline, CareSession } from "../../src/aftercare/types.js";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import {
  type CareInstructionId,
  type CareInstructionRow,
  careInstructions,
} from "../../src/knowledge/careInstructions.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { aClient, deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

const after = (...dates: string[]): AftercareTimeline =>
  aftercareTimeline({ sessions: dates.map((date) => ({ on: calendarDate(date) })) });

/** The days on which an instruction holds, one entry for each session. */
const spans = ({ instructions }: AftercareTimeline, id: CareInstructionId): string[] =>
  instructions
    .filter(({ instruction }) => instruction === id)
    .map(({ from, to }) => `${from} to ${to ?? "the end of life"}`);

const phases = ({ phases: all }: AftercareTimeline): string[] =>
  all.map(({ phase, from, to }) => `${phase} ${from ?? "always"} to ${to ?? "always"}`);

describe("one session", () => {
  const timeline = after("2026-03-02");

  test("has phases from long before it to long after it, without a hole", () => {
    expect(phases(timeline)).toEqual([
      "preparation always to 2026-03-01",
      "fresh 2026-03-02 to 2026-03-07",
      "scabbing 2026-03-08 to 2026-03-12",
      "settling 2026-03-13 to 2026-03-29",
      "settled 2026-03-30 to always",
    ]);
  });

  test("dates every instruction by the article's figures", () => {
    expect(timeline.instructions.map(({ instruction, from, to }) => [instruction, from, to])).toEqual([
      ["wash-before", "2026-03-01", "2026-03-01"],
      ["moisturize-before", "2026-02-23", "2026-03-01"],
      ["no-tanning-before", "2026-02-16", "2026-03-02"],
      ["have-hair-cut-before", "2026-03-01", "2026-03-01"],
      ["no-razor-before", "2026-03-01", "2026-03-02"],
      ["exfoliate-before", "2026-03-01", "2026-03-01"],
      ["ask-about-minoxidil-before", "2026-02-23", "2026-03-01"],
      ["no-alcohol-before", "2026-02-28", "2026-03-02"],
      ["no-caffeine-before", "2026-03-01", "2026-03-02"],
      ["no-unadvised-pain-relief-before", "2026-02-27", "2026-03-02"],
      ["no-supplements-before", "2026-02-16", "2026-03-02"],
      ["clean-gently", "2026-03-02", "2026-03-12"],
      ["remove-excess-ink", "2026-03-02", "2026-03-02"],
      ["limit-shampooing", "2026-03-13", null],
      ["do-not-scrub", "2026-03-02", "2026-03-06"],
      ["hands-off", "2026-03-02", "2026-03-08"],
      ["moisturize", "2026-03-02", null],
      ["leave-scabs-alone", "2026-03-02", "2026-03-12"],
      ["ask-about-a-lost-scab", "2026-03-02", "2026-03-12"],
      ["no-sunbathing", "2026-03-02", "2026-03-15"],
      ["limit-sun", "2026-03-16", null],
      ["protect-from-the-sun", "2026-04-27", null],
      ["wear-a-hat", "2026-03-02", null],
      ["no-rubbing-hat", "2026-03-02", "2026-03-05"],
      ["no-sunscreen-yet", "2026-03-02", "2026-03-12"],
      ["use-sunscreen", "2026-03-13", null],
      ["no-light-exercise-yet", "2026-03-02", "2026-03-05"],
      ["no-heavy-exercise-yet", "2026-03-02", "2026-03-11"],
      ["no-sauna-yet", "2026-03-02", "2026-03-29"],
      ["no-salt-water-yet", "2026-03-02", "2026-03-29"],
      ["no-pool-yet", "2026-03-02", "2026-03-29"],
      ["no-foil-shaver-yet", "2026-03-02", "2026-03-05"],
      ["shave-around-scabs", "2026-03-06", "2026-03-12"],
      ["no-razor-yet", "2026-03-02", "2026-03-08"],
      ["no-razor-over-scabs", "2026-03-09", "2026-03-12"],
      ["no-concealer-yet", "2026-03-02", "2026-03-11"],
      ["no-hair-dye-yet", "2026-03-02", "2026-03-22"],
      ["no-retinoids-yet", "2026-03-02", "2026-03-15"],
      ["no-exfoliating-yet", "2026-03-02", "2026-04-26"],
      ["no-self-tanner-yet", "2026-03-02", "2026-03-31"],
      ["ask-about-minoxidil", "2026-03-02", "2026-03-08"],
      ["no-laser-yet", "2026-03-02", "2026-04-26"],
      ["no-alcohol-yet", "2026-03-02", "2026-03-07"],
      ["drink-water", "2026-03-02", "2026-03-12"],
      ["sleep-in-any-position", "2026-03-02", "2026-03-07"],
      ["no-blood-donation-yet", "2026-03-02", "2026-07-01"],
      ["tell-the-radiographer", "2026-03-02", null],
    ]);
  });

  test("says of each instruction what it is about, how strict it is, and on which figures and claims it rests", () => {
    for (const { instruction, topic, intensity, cadence, facts, evidence, dissent } of timeline.instructions) {
      const row: CareInstructionRow = careInstructions[instruction];
      const chosen = row.parameters.map((parameter) => articleProtocol.parameters[parameter]);
      expect({ topic, intensity, cadence }).toEqual({
        topic: row.topic,
        intensity: row.intensity,
        cadence: row.cadence,
      });
      expect(facts).toEqual(
        Object.fromEntries(row.parameters.map((parameter, index) => [parameter, chosen[index]?.value])),
      );
      expect(evidence).toEqual(row.fixed?.evidence ?? chosen.flatMap(({ claims }) => claims));
      expect(evidence).not.toEqual([]);
      expect(dissent).toEqual(row.fixed?.dissent ?? chosen.flatMap(({ dissent: against }) => against));
    }
  });

  test("crosses the end of February in a leap year", () => {
    expect(spans(after("2028-02-28"), "do-not-scrub")).toEqual(["2028-02-28 to 2028-03-03"]);
    expect(spans(after("2027-02-28"), "do-not-scrub")).toEqual(["2027-02-28 to 2027-03-04"]);
  });

  test("names its protocol and what it is", () => {
    expect(timeline).toMatchObject({
      resultType: "aftercare-timeline",
      ruleSet: { id: "article", version: "1" },
      sessions: [{ on: "2026-03-02" }],
    });
  });
});

describe("a second session", () => {
  const timeline = after("2026-03-02", "2026-03-14");

  test("makes the skin fresh again", () => {
    expect(phases(timeline)).toEqual([
      "preparation always to 2026-03-01",
      "fresh 2026-03-02 to 2026-03-07",
      "scabbing 2026-03-08 to 2026-03-12",
      "settling 2026-03-13 to 2026-03-13",
      "fresh 2026-03-14 to 2026-03-19",
      "scabbing 2026-03-20 to 2026-03-24",
      "settling 2026-03-25 to 2026-04-10",
      "settled 2026-04-11 to always",
    ]);
  });

  test("takes back the sunscreen that the first had allowed for a day", () => {
    expect(spans(timeline, "use-sunscreen")).toEqual(["2026-03-13 to 2026-03-13", "2026-03-25 to the end of life"]);
    expect(spans(timeline, "no-sunscreen-yet")).toEqual(["2026-03-02 to 2026-03-12", "2026-03-14 to 2026-03-24"]);
  });

  test("forbids scrubbing anew and lets the first prohibition end on its own day", () => {
    expect(spans(timeline, "do-not-scrub")).toEqual(["2026-03-02 to 2026-03-06", "2026-03-14 to 2026-03-18"]);
  });

  test("keeps the sun away without a gap where the days of both meet", () => {
    expect(spans(timeline, "no-sunbathing")).toEqual(["2026-03-02 to 2026-03-13", "2026-03-14 to 2026-03-27"]);
    expect(spans(timeline, "limit-sun")).toEqual(["2026-03-28 to the end of life"]);
  });

  test("does not start anew what goes on for life and is not interrupted", () => {
    expect(spans(timeline, "moisturize")).toEqual(["2026-03-02 to the end of life"]);
    expect(spans(timeline, "wear-a-hat")).toEqual(["2026-03-02 to the end of life"]);
  });

  test("interrupts what goes on for life where fresh skin needs something else", () => {
    const later = aftercareTimeline(
      { sessions: [{ on: calendarDate("2026-03-02") }, { on: calendarDate("2026-03-14") }] },
      { protocol: protocolWith({ "moisturizer-start": 4 }) },
    );
    expect(spans(later, "moisturize")).toEqual(["2026-03-06 to 2026-03-13", "2026-03-18 to the end of life"]);
    expect(spans(later, "no-moisturizer-yet")).toEqual(["2026-03-02 to 2026-03-05", "2026-03-14 to 2026-03-17"]);
  });

  test("has its own preparation, which never reaches back past the first, and gives way to fresh skin", () => {
    expect(spans(timeline, "no-supplements-before")).toEqual(["2026-02-16 to 2026-03-02", "2026-03-03 to 2026-03-14"]);
    expect(spans(timeline, "exfoliate-before")).toEqual(["2026-03-01 to 2026-03-01"]);
    expect(spans(timeline, "wash-before")).toEqual(["2026-03-01 to 2026-03-01", "2026-03-13 to 2026-03-13"]);
  });

  test("keeps the sun away before it, where the first would have allowed a little", () => {
    const far = after("2026-03-02", "2026-04-20");
    expect(spans(far, "limit-sun")).toEqual(["2026-03-16 to 2026-04-05", "2026-05-04 to the end of life"]);
    expect(spans(far, "no-tanning-before")[1]).toBe("2026-04-06 to 2026-04-20");
  });

  test("keeps concealer away until the last session is done", () => {
    expect(spans(timeline, "no-concealer-between-sessions")).toEqual(["2026-03-12 to 2026-03-13"]);
  });

  test("on the very next day leaves the first a single day", () => {
    const close = after("2026-03-02", "2026-03-03");
    expect(phases(close).slice(0, 3)).toEqual([
      "preparation always to 2026-03-01",
      "fresh 2026-03-02 to 2026-03-02",
      "fresh 2026-03-03 to 2026-03-08",
    ]);
    expect(spans(close, "do-not-scrub")).toEqual(["2026-03-02 to 2026-03-02", "2026-03-03 to 2026-03-07"]);
    expect(spans(close, "use-sunscreen")).toEqual(["2026-03-14 to the end of life"]);
  });

  test.each([
    [27, ["settling 2026-03-13 to 2026-03-28"]],
    [28, ["settling 2026-03-13 to 2026-03-29"]],
    [29, ["settling 2026-03-13 to 2026-03-29", "settled 2026-03-30 to 2026-03-30"]],
  ])("%i days later finds the color settled only if its day has come", (days, expected) => {
    const next = addDuration(calendarDate("2026-03-02"), { days });
    expect(phases(after("2026-03-02", next)).slice(3, -4)).toEqual(expected);
  });
});

describe("the hour at which a session ended", () => {
  const on = calendarDate("2026-03-02");
  const timed = (endedAt: string | undefined, figures: Parameters<typeof protocolWith>[0] = {}) =>
    aftercareTimeline({ sessions: [{ on, endedAt }] }, { protocol: protocolWith(figures) });
  const hours = ({ instructions }: AftercareTimeline, id: CareInstructionId) =>
    instructions
      .filter(({ instruction }) => instruction === id)
      .map(({ from, fromTime, to, toTime }) => [from, fromTime, to, toTime]);

  test("begins what is for fresh skin", () => {
    expect(hours(timed("16:30"), "hands-off")).toEqual([["2026-03-02", "16:30", "2026-03-08", null]]);
    expect(hours(timed(undefined), "hands-off")).toEqual([["2026-03-02", null, "2026-03-08", null]]);
  });

  test.each([
    ["08:00", 1.5, "2026-03-03", "20:00", "2026-03-02"],
    ["16:30", 1.5, "2026-03-04", "04:30", "2026-03-03"],
    ["12:00", 1.5, "2026-03-04", null, "2026-03-03"],
    ["16:30", 3, "2026-03-05", "16:30", "2026-03-04"],
  ])("ended at %s, a wash after %d days is on %s at %s, and dry is through %s", (endedAt, wash, from, time, dry) => {
    const timeline = timed(endedAt, { "first-wash": wash });
    expect(hours(timeline, "clean-gently")).toEqual([[from, time, "2026-03-12", null]]);
    expect(hours(timeline, "keep-dry")).toEqual([["2026-03-02", endedAt, dry, null]]);
  });

  test("ends a wait that nothing else takes over from at that hour of its last day", () => {
    expect(hours(timed("16:30"), "no-light-exercise-yet")).toEqual([["2026-03-02", "16:30", "2026-03-06", "16:30"]]);
    expect(hours(timed("00:00"), "no-light-exercise-yet")).toEqual([["2026-03-02", "00:00", "2026-03-05", null]]);
  });

  test("of two sittings on a day is that of the later one", () => {
    const sessions = [{ on, endedAt: "17:00" }, { on, endedAt: "11:00" }, { on }];
    expect(hours(aftercareTimeline({ sessions }), "hands-off")[0]?.[1]).toBe("17:00");
  });
});

describe("minoxidil", () => {
  const asked = (health: NonNullable<AftercareRequest["client"]>["health"]) =>
    aftercareTimeline({ sessions: [{ on: calendarDate("2026-03-02") }], client: { health } })
      .instructions.filter(({ topic }) => topic === "minoxidil")
      .map(({ intensity }) => intensity);

  test("is something to ask about for whoever uses it on the skin, or was not asked", () => {
    expect(asked({ minoxidil: { route: "topical" } })).toEqual(["ask", "ask"]);
    expect(asked({})).toEqual(["ask", "ask"]);
  });

  test("is not mentioned to whoever swallows it or does not use it", () => {
    expect(asked({ minoxidil: { route: "oral" } })).toEqual([]);
    expect(asked({ minoxidil: null })).toEqual([]);
  });
});

describe("the list of sessions", () => {
  test("may be in any order", () => {
    expect(after("2026-04-09", "2026-03-02", "2026-03-12")).toEqual(after("2026-03-02", "2026-03-12", "2026-04-09"));
  });

  test("may name a day twice, as two sittings on one day, which changes no instruction", () => {
    const twice = after("2026-03-02", "2026-03-12", "2026-03-02");
    const once = after("2026-03-02", "2026-03-12");
    expect(twice.instructions).toEqual(once.instructions);
    expect(twice.phases).toEqual(once.phases);
    expect(twice.sessions.map(({ on }) => on)).toEqual(["2026-03-02", "2026-03-02", "2026-03-12"]);
  });

  test("keeps the hour at which a session ended where it is known, and leaves it out where it is not", () => {
    const sessions: CareSession[] = [
      { on: calendarDate("2026-03-12"), endedAt: undefined },
      { on: calendarDate("2026-03-02"), endedAt: "16:30" },
    ];
    expect(aftercareTimeline({ sessions }).sessions).toStrictEqual([
      { on: "2026-03-02", endedAt: "16:30" },
      { on: "2026-03-12" },
    ]);
  });

  test("may hold ten thousand sessions", () => {
    const first = calendarDate("1990-01-01");
    const sessions = Array.from({ length: 10_000 }, (_, index) => ({ on: addDuration(first, { days: index * 3 }) }));
    const long = aftercareTimeline({ sessions });
    expect(long.sessions).toHaveLength(10_000);
    const last = sessions.at(-1)!.on;
    expect(aftercareOn(long, addDuration(last, { days: -1 }))).toMatchObject({ day: 2, phase: "fresh" });
    expect(aftercareOn(long, addDuration(last, { days: 11 }))).toMatchObject({ day: 11, phase: "settling" });
    expect(aftercareOn(long, addDuration(first, { days: -1 }))).toMatchObject({ day: -1, phase: "preparation" });
  });
});

describe("a client's allergy to antibiotic ointment", () => {
  const sessions = [{ on: calendarDate("2026-03-02") }];
  const lostScab = (client: AftercareRequest["client"]): string[] =>
    aftercareTimeline({ sessions, client })
      .instructions.filter(({ topic }) => topic === "lost-scab")
      .map(({ instruction, intensity, from, to }) => `${intensity}: ${instruction}, ${from} to ${to ?? "always"}`);

  test("replaces the question about a lost scab by a prohibition for the same days", () => {
    expect(lostScab(aClient({ health: { antibioticOintmentAllergy: {} } }))).toEqual([
      "avoid: no-antibiotic-ointment, 2026-03-02 to 2026-03-12",
    ]);
  });

  test.each([
    ["is not there", aClient()],
    ["was not asked about", aClient({ health: { antibioticOintmentAllergy: undefined } })],
    ["is unknown because nothing is", {}],
    ["is unknown because there is no client", undefined],
  ])("leaves the question where it %s", (_, client) => {
    expect(lostScab(client)).toEqual(["ask: ask-about-a-lost-scab, 2026-03-02 to 2026-03-12"]);
  });

  test("changes nothing else", () => {
    const rest = (client: AftercareRequest["client"]) =>
      aftercareTimeline({ sessions, client }).instructions.filter(({ topic }) => topic !== "lost-scab");
    expect(rest(aClient({ health: { antibioticOintmentAllergy: {} } }))).toEqual(rest(aClient()));
  });
});

describe("a clinic's own protocol", () => {
  const sessions = [{ on: calendarDate("2026-03-02") }];

  test("sets the days and the figures", () => {
    const protocol = protocolWith({
      "redness-duration": { min: 1, max: 2 },
      "scab-duration": { min: 2, max: 6 },
      "apparent-fading-duration": { min: 14, max: 20 },
      "no-scrubbing": { min: 7, max: 10 },
      "sun-avoidance": 28,
      "first-wash": 3,
      "moisturizer-start": 2,
      "hat-start": 5,
      "sunscreen-start": 30,
      "sunscreen-factor": 50,
    });
    const timeline = aftercareTimeline({ sessions }, { protocol });
    expect(phases(timeline)).toEqual([
      "preparation always to 2026-03-01",
      "fresh 2026-03-02 to 2026-03-04",
      "scabbing 2026-03-05 to 2026-03-08",
      "settling 2026-03-09 to 2026-03-21",
      "settled 2026-03-22 to always",
    ]);
    expect(spans(timeline, "do-not-scrub")).toEqual(["2026-03-02 to 2026-03-11"]);
    expect(spans(timeline, "no-sunbathing")).toEqual(["2026-03-02 to 2026-03-29"]);
    expect(spans(timeline, "limit-sun")).toEqual(["2026-03-30 to the end of life"]);
    expect(spans(timeline, "clean-gently")).toEqual(["2026-03-05 to 2026-03-08"]);
    expect(spans(timeline, "moisturize")).toEqual(["2026-03-04 to the end of life"]);
    expect(spans(timeline, "wear-a-hat")).toEqual(["2026-03-07 to the end of life"]);
    expect(spans(timeline, "no-sunscreen-yet")).toEqual(["2026-03-02 to 2026-03-31"]);
    expect(timeline.instructions.find(({ instruction }) => instruction === "use-sunscreen")).toMatchObject({
      from: "2026-04-01",
      facts: { "sunscreen-factor": 50, "sunscreen-start": 30 },
    });
    expect(timeline.ruleSet).toEqual({ id: "studio", version: "7" });
  });

  test("cannot bring sunscreen forward to skin that still has scabs", () => {
    const protocol = protocolWith({ "sunscreen-start": 0, "scab-duration": { min: 10, max: 14 } });
    const timeline = aftercareTimeline({ sessions }, { protocol });
    expect(spans(timeline, "use-sunscreen")).toEqual(["2026-03-17 to the end of life"]);
  });

  test("leaves out gentle cleaning that would begin only once the scabs are gone", () => {
    const wash = (day: number): string[] =>
      spans(aftercareTimeline({ sessions }, { protocol: protocolWith({ "first-wash": day }) }), "clean-gently");
    expect(wash(10)).toEqual(["2026-03-12 to 2026-03-12"]);
    expect(wash(11)).toEqual([]);
  });

  test("leaves out a phase that would have no day", () => {
    const noScabs = protocolWith({
      "scab-duration": { min: 0, max: 5 },
      "apparent-fading-duration": { min: 0, max: 6 },
    });
    expect(phases(aftercareTimeline({ sessions }, { protocol: noScabs }))).toEqual([
      "preparation always to 2026-03-01",
      "fresh 2026-03-02 to 2026-03-07",
      "settled 2026-03-08 to always",
    ]);
  });
});

describe("requests that have no timeline", () => {
  test("no session at all", () => {
    expect(() => aftercareTimeline({ sessions: [] })).toThrow(
      expect.objectContaining({ name: "SmpError", code: "no-sessions" }),
    );
  });

  test.each(["2026-02-30", "yesterday", "", undefined])("a session on %j", (on) => {
    const sessions = [{ on: calendarDate("2026-03-02") }, { on: on as unknown as CalendarDate }];
    expect(() => aftercareTimeline({ sessions })).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-date" }),
    );
  });
});

test("the request is not touched, and the timeline is plain JSON", () => {
  const request = deepFrozen<AftercareRequest>({
    sessions: [{ on: calendarDate("2026-03-12"), endedAt: "16:30" }, { on: calendarDate("2026-03-02") }],
    client: aClient({ health: { antibioticOintmentAllergy: {} } }),
  });
  const timeline = aftercareTimeline(request);
  expect(JSON.parse(JSON.stringify(timeline))).toStrictEqual(timeline);
});
