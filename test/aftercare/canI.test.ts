import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import { canI } from "../../src/aftercare/canI.js";
import type { AftercareTimeline } from "../../src/aftercare/types.js";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import { type Activity, type ActivityRow, activities } from "../../src/knowledge/activities.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

const SESSION = calendarDate("2026-03-02");
const dayAt = (days: number): CalendarDate => addDuration(SESSION, { days });
const one = aftercareTimeline({ sessions: [{ on: SESSION }] });
const answers = (activity: Activity, days: readonly number[], timeline: AftercareTimeline = one) =>
  days.map((day) => canI(activity, timeline, dayAt(day)).answer);
const list = Object.keys(activities) as Activity[];
const names = fc.constantFrom(...list);
const rows: Readonly<Record<Activity, ActivityRow>> = activities;

describe("by the article and what is typical where it is silent", () => {
  test.each([
    ["swim-in-the-sea", 28],
    ["swim-in-a-pool", 28],
    ["sauna", 28],
    ["steam-room", 28],
    ["run", 4],
    ["gym", 10],
    ["touch-the-scalp", 7],
    ["scrub", 5],
    ["haircut", 4],
    ["electric-shaver", 4],
    ["razor", 7],
    ["hair-dye", 21],
    ["hair-fibers", 10],
    ["dry-shampoo", 10],
    ["scalp-makeup", 10],
    ["sunbathe", 14],
    ["sun-holiday", 14],
    ["sunbed", 14],
    ["sunscreen", 11],
    ["self-tanner", 30],
    ["helmet", 4],
    ["retinoid-cream", 14],
    ["exfoliate", 56],
    ["laser-nearby", 56],
    ["alcohol", 6],
  ] as const)("%s waits until day %i", (activity, from) => {
    expect(answers(activity, [0, from - 1])).toEqual(["not-yet", "not-yet"]);
    expect(canI(activity, one, dayAt(0)).from).toBe(dayAt(from));
    expect(["yes", "limited"]).toContain(canI(activity, one, dayAt(from)).answer);
    expect(canI(activity, one, dayAt(from)).from).toBeNull();
  });

  test("blood may be given four months later, counted on the calendar", () => {
    expect(canI("blood-donation", one, dayAt(3))).toMatchObject({ answer: "not-yet", from: "2026-07-02" });
    expect(canI("blood-donation", one, calendarDate("2026-07-01")).answer).toBe("not-yet");
    expect(canI("blood-donation", one, calendarDate("2026-07-02")).answer).toBe("yes");
  });

  test("water and a mild cleanser are allowed at once, without scrubbing", () => {
    expect(canI("rinse-with-water", one, SESSION)).toMatchObject({
      answer: "limited",
      how: expect.arrayContaining(["do-not-scrub"]),
    });
    expect(canI("rain", one, SESSION).answer).toBe("yes");
  });

  test("a hat is worn at once, as long as it does not rub", () => {
    expect(canI("hat", one, SESSION)).toMatchObject({ answer: "limited", how: ["no-rubbing-hat"] });
    expect(canI("turban-or-headscarf", one, SESSION).how).toEqual(["no-rubbing-hat"]);
    expect(answers("hat", [3, 4])).toEqual(["limited", "yes"]);
  });

  test("an electric shaver goes around scabs until they are gone", () => {
    expect(answers("electric-shaver", [3, 4, 10, 11])).toEqual(["not-yet", "limited", "limited", "yes"]);
    expect(canI("electric-shaver", one, dayAt(4)).how).toEqual(["shave-around-scabs"]);
  });

  test("sun stays limited for life, with what protects from it", () => {
    const late = canI("sun-holiday", one, dayAt(4000));
    expect(late.answer).toBe("limited");
    expect(late.how).toEqual(expect.arrayContaining(["limit-sun", "use-sunscreen", "wear-a-hat"]));
  });

  test("an MRI scan is possible, and the radiographer is told", () => {
    expect(canI("mri-scan", one, dayAt(1))).toMatchObject({ answer: "limited", how: ["tell-the-radiographer"] });
  });
});

describe("what no protocol changes", () => {
  const protocols = [articleProtocol, consensusProtocol, strictestProtocol, protocolWith({ "sunscreen-start": 0 })];
  const all = protocols.map((protocol) => aftercareTimeline({ sessions: [{ on: SESSION }] }, { protocol }));

  test("a scab is never picked", () => {
    for (const timeline of all) {
      for (const day of [0, 5, 10, 11, 60, 4000]) {
        expect(canI("pick-a-scab", timeline, dayAt(day))).toMatchObject({ answer: "not-yet", from: null });
      }
    }
  });

  test("sunscreen is never for a day on which scabs are to be left alone", () => {
    for (const timeline of all) expect(answers("sunscreen", [0, 4, 10], timeline)).toEqual(Array(3).fill("not-yet"));
  });

  test("an antibiotic ointment is something to ask about, with its dissent, and never simply allowed", () => {
    expect(canI("antibiotic-ointment", one, dayAt(3))).toMatchObject({
      answer: "limited",
      how: ["ask-about-a-lost-scab"],
      evidence: ["article-058"],
      dissent: ["hair-ink-gold-coast-lost-scab-ointment", "azpmu-lost-scab-ointment"],
    });
    for (const timeline of all) {
      for (const day of [-3, 0, 10, 11, 400]) {
        expect(["limited", "no-source"]).toContain(canI("antibiotic-ointment", timeline, dayAt(day)).answer);
      }
    }
  });

  test("and never for a client who reacts to it", () => {
    const client = { health: { antibioticOintmentAllergy: {} } };
    const allergic = aftercareTimeline({ sessions: [{ on: SESSION }], client });
    expect(canI("antibiotic-ointment", allergic, dayAt(3))).toMatchObject({ answer: "not-yet", from: null });
    expect(canI("antibiotic-ointment", allergic, dayAt(11)).answer).toBe("no-source");
  });

  test("minoxidil is something to ask about, never forbidden", () => {
    for (const timeline of all) {
      for (let day = -20; day < 40; day++)
        expect(canI("topical-minoxidil", timeline, dayAt(day)).answer).not.toBe("not-yet");
    }
    expect(canI("topical-minoxidil", one, dayAt(3)).how).toEqual(["ask-about-minoxidil"]);
  });
});

describe("what no source covers", () => {
  test.each([
    "hot-tub",
    "henna",
    "head-oil",
    "wig",
    "hair-dryer",
    "finasteride",
    "chemical-peel",
    "botulinum-toxin",
    "filler",
    "vaccination",
    "smoking",
    "flight",
    "color-festival",
  ] as const)("%s is not guessed at, on any day", (activity) => {
    for (const day of [-30, -1, 0, 3, 30, 300]) {
      expect(canI(activity, one, dayAt(day))).toMatchObject({
        answer: "no-source",
        from: null,
        evidence: [],
        spread: [],
      });
    }
  });

  test("before a session is what sources say of the days after it only, and the other way round", () => {
    expect(answers("sauna", [-3, 0])).toEqual(["no-source", "not-yet"]);
    expect(answers("coffee", [-2, -1, 0, 1])).toEqual(["yes", "not-yet", "not-yet", "no-source"]);
    expect(answers("supplements", [-15, -14, 0, 1])).toEqual(["yes", "not-yet", "not-yet", "no-source"]);
    expect(answers("pain-relief-unadvised", [-4, -3, 0, 1])).toEqual(["yes", "not-yet", "not-yet", "no-source"]);
  });

  test("between two sessions sources on both count", () => {
    const two = aftercareTimeline({ sessions: [{ on: SESSION }, { on: dayAt(14) }] });
    expect(answers("coffee", [1, 12, 13, 14, 15], two)).toEqual(["yes", "yes", "not-yet", "not-yet", "no-source"]);
  });
});

describe("several sessions", () => {
  const two = aftercareTimeline({ sessions: [{ on: SESSION }, { on: dayAt(14) }] });

  test("a wait that the next one starts anew ends after that one", () => {
    expect(canI("swim-in-a-pool", two, dayAt(1)).from).toBe(dayAt(42));
    expect(canI("swim-in-a-pool", two, dayAt(13)).from).toBe(dayAt(42));
  });

  test("a wait that ends before the next one ends then", () => {
    expect(canI("run", two, dayAt(1)).from).toBe(dayAt(4));
    expect(canI("run", two, dayAt(14)).from).toBe(dayAt(18));
  });

  test("concealer waits for the last", () => {
    expect(canI("hair-fibers", two, dayAt(1)).from).toBe(dayAt(24));
  });
});

describe("hours", () => {
  const timed = (figures: Parameters<typeof protocolWith>[0]) =>
    aftercareTimeline({ sessions: [{ on: SESSION, endedAt: "16:30" }] }, { protocol: protocolWith(figures) });

  test("a run is possible at the hour at which its wait is over", () => {
    const timeline = timed({ "light-exercise-start": 3 });
    expect(canI("run", timeline, dayAt(1))).toMatchObject({ answer: "not-yet", from: dayAt(3), fromTime: "16:30" });
    expect(canI("run", timeline, dayAt(3))).toMatchObject({ answer: "not-yet", from: dayAt(3), fromTime: "16:30" });
    expect(canI("run", timeline, dayAt(4)).answer).toBe("limited");
  });

  test("on the day on which the first wash is allowed, it is from that hour on", () => {
    const timeline = timed({ "first-wash": 1.5 });
    expect(answers("rain", [0, 1, 2, 3], timeline)).toEqual(["not-yet", "not-yet", "limited", "yes"]);
    expect(canI("rain", timeline, dayAt(2))).toMatchObject({
      fromTime: "04:30",
      how: ["clean-gently", "remove-excess-ink"],
    });
    expect(canI("rain", timeline, dayAt(0)).from).toBe(dayAt(2));
  });
});

describe("on any day, for any activity", () => {
  const sessions = fc.array(fc.nat(90), { minLength: 1, maxLength: 4 });
  const asked = fc.record({ sessions, day: fc.integer({ min: -50, max: 260 }), activity: names });
  const timelineOf = (days: readonly number[], protocol = consensusProtocol) =>
    aftercareTimeline({ sessions: days.map((day) => ({ on: dayAt(day) })) }, { protocol });

  test("it is not yet exactly where an instruction says to avoid it", () => {
    fc.assert(
      fc.property(asked, ({ sessions: days, day, activity }) => {
        const timeline = timelineOf(days);
        const { answer } = canI(activity, timeline, dayAt(day));
        const avoided = timeline.instructions.some(
          ({ topic, intensity, from, to }) =>
            intensity === "avoid" &&
            rows[activity].waitsFor.includes(topic) &&
            from <= dayAt(day) &&
            (to === null || to >= dayAt(day)),
        );
        if (activity !== "pick-a-scab") expect(answer === "not-yet").toBe(avoided);
      }),
    );
  });

  test("every day until the one that is named is forbidden, and that one is not", () => {
    fc.assert(
      fc.property(asked, ({ sessions: days, day, activity }) => {
        const timeline = timelineOf(days);
        const { answer, from } = canI(activity, timeline, dayAt(day));
        if (answer !== "not-yet" || from === null) return;
        for (let date = dayAt(day); date < from; date = addDuration(date, { days: 1 })) {
          expect(canI(activity, timeline, date)).toMatchObject({ answer: "not-yet", from });
        }
        expect(canI(activity, timeline, from).answer).not.toBe("not-yet");
      }),
    );
  });

  test("only an answer without a source has no evidence, and nobody both supports and disputes", () => {
    fc.assert(
      fc.property(asked, ({ sessions: days, day, activity }) => {
        const { answer, evidence, dissent, how } = canI(activity, timelineOf(days), dayAt(day));
        expect(evidence.length === 0).toBe(answer === "no-source");
        expect(evidence.filter((claim) => dissent.includes(claim))).toEqual([]);
        expect(how.length > 0).toBe(answer === "limited");
      }),
    );
  });

  test("nothing is touched, and the answer is plain JSON and the same from a timeline read back", () => {
    fc.assert(
      fc.property(asked, ({ sessions: days, day, activity }) => {
        const timeline = timelineOf(days);
        const answer = canI(activity, deepFrozen(timeline), dayAt(day));
        const back = JSON.parse(JSON.stringify(timeline)) as AftercareTimeline;
        expect(canI(activity, back, dayAt(day))).toStrictEqual(JSON.parse(JSON.stringify(answer)));
      }),
      { numRuns: 30 },
    );
  });

  test("nothing is allowed earlier by the strictest protocol than by what is typical, where more is more careful", () => {
    fc.assert(
      fc.property(names, fc.integer({ min: -40, max: 100 }), (activity, day) => {
        const typical = canI(activity, timelineOf([0]), dayAt(day)).answer;
        const strict = canI(activity, timelineOf([0], strictestProtocol), dayAt(day)).answer;
        if (typical === "not-yet") expect(strict).toBe("not-yet");
      }),
    );
  });
});

describe("questions that have no answer", () => {
  test("an activity that is not on the list", () => {
    expect(() => canI("surfing" as Activity, one, SESSION)).toThrow(
      expect.objectContaining({ code: "unknown-activity" }),
    );
  });

  test("a day that is none, and a timeline without sessions", () => {
    expect(() => canI("run", one, "2026-02-30" as CalendarDate)).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
    expect(() => canI("run", { ...one, sessions: [] }, SESSION)).toThrow(
      expect.objectContaining({ code: "no-sessions" }),
    );
  });
});
