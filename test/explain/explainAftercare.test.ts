import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aftercareOn } from "../../src/aftercare/aftercareOn.js";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import type { AftercareDay, AftercareTimeline } from "../../src/aftercare/types.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dayOf, textOf } from "../../src/calendar/day.js";
import { explain } from "../../src/explain/explain.js";
import { explainDay, explainTimeline } from "../../src/explain/explainAftercare.js";
import { writeDate } from "../../src/explain/writeDate.js";
import { claims } from "../../src/knowledge/claims.js";
import { sources } from "../../src/knowledge/sources.js";
import { en } from "../../src/locales/en.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";

const session = calendarDate("2026-03-02");
const timeline = aftercareTimeline({ sessions: [{ on: session }] });
const allergic = aftercareTimeline({
  sessions: [{ on: session }],
  client: { health: { antibioticOintmentAllergy: {} } },
});
const onDay = (day: number, of: AftercareTimeline = timeline): AftercareDay =>
  aftercareOn(of, textOf(dayOf(session) + day));
const sayDay = (day: number, of: AftercareTimeline = timeline): string[] => explainDay(onDay(day, of), en);
const lastScab = articleProtocol.parameters["scab-duration"].value.max;

const ARTICLE = "Why Scalp Micropigmentation Goes Wrong?";
const titlesOf = (ids: readonly string[]) =>
  claims
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ source }) => sources.filter(({ id }) => id === source).map(({ title }) => title));

/** Those whom a sentence names as its sources. */
const sourcesIn = (sentence: string | undefined): string => /\(Source: (.*?)\.\)/.exec(sentence ?? "")?.[1] ?? "";
/** Those whom a sentence names as saying otherwise. */
const dissentIn = (sentence: string | undefined): string =>
  /\(Others say otherwise: (.*?)\.\)/.exec(sentence ?? "")?.[1] ?? "";

describe("a timeline", () => {
  const said = explainTimeline(timeline, en);

  test("says every phase with its days, the first and the last of them without an end", () => {
    expect(said.slice(0, timeline.phases.length)).toEqual([
      "Before the first session: until March 1, 2026.",
      "Fresh: redness, swelling and tenderness are expected: March 2, 2026 to March 7, 2026.",
      "Scabs form and flake away: March 8, 2026 to March 12, 2026.",
      "The color is settling: March 13, 2026 to March 29, 2026.",
      "Settled, for life: from March 30, 2026 on.",
    ]);
  });

  test("says every instruction with its days and the title of a source", () => {
    const own = said.slice(timeline.phases.length, -1);
    expect(own).toHaveLength(timeline.instructions.length);
    timeline.instructions.forEach(({ instruction, from, to, evidence }, index) => {
      const sentence = own[index];
      expect(sentence?.startsWith(en.instructions[instruction]), instruction).toBe(true);
      expect(sentence, instruction).toContain(writeDate(from, en));
      expect(sentence, instruction).toContain(to === null ? " on). " : `${writeDate(to, en)}). `);
      expect(
        titlesOf(evidence).some((title) => sourcesIn(sentence).includes(title)),
        instruction,
      ).toBe(true);
    });
  });

  test("says the article's figures: once a day, two to three times a week, factor 30 or higher", () => {
    expect(said).toContainEqual(expect.stringMatching(/^Use a moisturizer, once a day \(from March 2, 2026 on\)\. /));
    expect(said).toContainEqual(expect.stringMatching(/^Limit shampooing, 2 to 3 times a week \(from /));
    expect(said).toContainEqual(expect.stringMatching(/^Use sunscreen, outside, factor 30 or higher \(from /));
    expect(said).toContainEqual(expect.stringMatching(/^Wear a loose, clean hat, outside \(from /));
    expect(said).toContainEqual(
      expect.stringMatching(/^No sunbathing and no tanning \(March 2, 2026 to March 15, 2026\)/),
    );
  });

  test("says the figures of another protocol as they are there", () => {
    const parameters = {
      ...articleProtocol.parameters,
      "daily-moisturizer": { ...articleProtocol.parameters["daily-moisturizer"], value: 2 },
      "sunscreen-factor": { ...articleProtocol.parameters["sunscreen-factor"], value: 50 },
    };
    const other = aftercareTimeline({ sessions: [{ on: session }] }, { protocol: { ...articleProtocol, parameters } });
    const changed = explainTimeline(other, en);
    expect(changed).toContainEqual(expect.stringMatching(/^Use a moisturizer, 2 times a day /));
    expect(changed).toContainEqual(expect.stringMatching(/^Use sunscreen, outside, factor 50 or higher /));
  });

  test("ends with what to do if anything gets worse", () => {
    expect(said.at(-1)).toBe(en.sentences.ifWorse);
    expect(en.sentences.ifWorse).toMatch(/if anything gets worse, contact the practitioner or a doctor/);
  });

  test("of a phase that lasts one day says that day", () => {
    const short: AftercareTimeline = {
      ...timeline,
      phases: [{ phase: "fresh", from: session, to: session }],
      instructions: [],
    };
    expect(explainTimeline(short, en)[0]).toBe(`${en.phases.fresh}: on March 2, 2026.`);
  });

  test("without any limit says always", () => {
    const endless: AftercareTimeline = {
      ...timeline,
      phases: [{ phase: "settled", from: null, to: null }],
      instructions: [],
    };
    expect(explainTimeline(endless, en)[0]).toBe(`${en.phases.settled}: always.`);
  });
});

describe("one day", () => {
  test("says its date, its number and its phase first", () => {
    expect(sayDay(4)[0]).toBe(
      "March 6, 2026, day 4 after the session: Fresh: redness, swelling and tenderness are expected.",
    );
    expect(sayDay(-3)[0]).toBe("February 27, 2026, 3 days before the first session: Before the first session.");
  });

  test("that is the last before the session is one day before it, not one days", () => {
    expect(sayDay(-1)[0]).toContain("March 1, 2026, 1 day before the first session: ");
  });

  test("says what to do, what to limit, what to leave and what to ask, in this order and nothing else", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 400 }), (number) => {
        const today = onDay(number);
        const dated = [...today.do, ...today.limit, ...today.avoid, ...today.ask];
        const news = en.sentences.tomorrow(
          today.tomorrow.begins.map((id) => en.instructions[id]),
          today.tomorrow.ends.map((id) => en.instructions[id]),
        );
        const ahead = [
          ...(today.nextSession === null ? [] : [en.sentences.nextSession("March 2, 2026", today.nextSession.inDays)]),
          ...(news === "" ? [] : [news]),
        ];
        const said = explainDay(today, en).slice(1, -1);
        expect(said.slice(dated.length)).toEqual(ahead);
        dated.forEach(({ instruction }, index) => {
          expect(said[index]?.startsWith(en.instructions[instruction])).toBe(true);
        });
      }),
    );
  });

  test("ends with what to do if anything gets worse, whichever day it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 4000 }), (number) => {
        expect(sayDay(number).at(-1)).toBe(en.sentences.ifWorse);
      }),
    );
  });

  test("is what explain says of it", () => {
    expect(explain(onDay(4), { locale: en })).toEqual(sayDay(4));
    expect(explain(timeline, { locale: en })).toEqual(explainTimeline(timeline, en));
  });
});

describe("what comes with an instruction", () => {
  const twice = aftercareTimeline({
    sessions: [{ on: session, endedAt: "16:30" }, { on: calendarDate("2026-03-16") }],
  });
  const timed = (day: number): string[] => sayDay(day, twice);

  test("is the hour from which and until which it holds, where the end of the session is known", () => {
    expect(timed(0)).toContainEqual(
      expect.stringMatching(/^No exercise and no sweating yet \(March 2, 2026, 16:30 to March 6, 2026, 16:30\)\. /),
    );
  });

  test("is what really ends it, where that is a state", () => {
    expect(timed(3)).toContainEqual(
      expect.stringMatching(/^Leave scabs to fall off by themselves, until no scab is left \(/),
    );
  });

  test("is how often and when in the day", () => {
    expect(sayDay(-1)).toContainEqual(expect.stringMatching(/, once, in the evening \(on March 1, 2026\)\. /));
    expect(sayDay(-1)).toContainEqual(expect.stringMatching(/^Moisturize the scalp before the session, once a day \(/));
  });

  test("is the next session, and what is new and over tomorrow", () => {
    expect(timed(12)).toContain("The next session is on March 16, 2026, in 2 days.");
    expect(timed(13)).toContain("The next session is on March 16, 2026, tomorrow.");
    expect(sayDay(4)).toContain("From tomorrow on this is over: Do not scrub.");
    expect(sayDay(13)).toContainEqual(expect.stringMatching(/New from tomorrow on: Keep out of strong sun\.$/));
  });
});

describe("on skin that may still have scabs", () => {
  const days = Array.from({ length: lastScab + 1 }, (_, day) => day);

  test.each(days)("nothing to do on day %d is sunscreen, or an antibiotic ointment", (number) => {
    const today = onDay(number);
    const asked = [...today.do, ...today.limit].map(({ instruction }) => en.instructions[instruction]).join(" ");
    expect(asked).not.toMatch(/sunscreen|antibiotic|ointment/i);
    const news = en.sentences.tomorrow([en.instructions["use-sunscreen"]], []).split(":")[0] ?? "";
    const said = sayDay(number).filter((sentence) => !sentence.includes(news));
    expect(said.join(" ")).not.toContain(en.instructions["use-sunscreen"]);
    expect(sayDay(number).join(" ")).toContain("No sunscreen on open or scabbed skin: shade and a hat instead");
  });

  test("sunscreen is asked for from the day after the last scab on", () => {
    expect(sayDay(lastScab + 1).join(" ")).toContain("Use sunscreen, outside, factor 30 or higher");
  });

  test("a lost scab is something to ask about, and both sides are named", () => {
    const said = sayDay(3).find((sentence) => sentence.startsWith("If a scab comes off early, ask "));
    expect(sourcesIn(said)).toContain(ARTICLE);
    expect(dissentIn(said)).toContain("Treatment and aftercare");
  });

  test("a client who reacts to antibiotic ointments is told to leave them", () => {
    expect(sayDay(3, allergic).join(" ")).toContain("No antibiotic ointment, even where a scab comes off early");
    expect(sayDay(3, allergic).join(" ")).not.toContain("ask your practitioner or pharmacist");
    expect(sayDay(3).join(" ")).not.toContain("you react to it");
  });
});

describe("the article, which asks for sunscreen at once and for an ointment on a lost scab,", () => {
  test("is not named as a source of the advice to leave sunscreen off scabbed skin, but among those who say otherwise", () => {
    const said = sayDay(3).find((sentence) => sentence.startsWith("No sunscreen on open or scabbed skin"));
    expect(sourcesIn(said)).not.toBe("");
    expect(sourcesIn(said)).not.toContain(ARTICLE);
    expect(dissentIn(said)).toContain(ARTICLE);
  });

  test("is not named as a source of the advice against an ointment, but among those who say otherwise", () => {
    const said = sayDay(3, allergic).find((sentence) => sentence.startsWith("No antibiotic ointment"));
    expect(sourcesIn(said)).toContain("Treatment and aftercare");
    expect(sourcesIn(said)).not.toContain(ARTICLE);
    expect(dissentIn(said)).toContain(ARTICLE);
  });
});
