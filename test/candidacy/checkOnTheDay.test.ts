import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { checkOnTheDay } from "../../src/candidacy/checkOnTheDay.js";
import type { SameDayAnswers, SameDayCheck, SameDayDecision } from "../../src/candidacy/sameDay/types.js";
import { claims } from "../../src/knowledge/claims.js";
import { type SameDayQuestion, sameDayQuestions } from "../../src/knowledge/sameDayQuestions.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { defineProtocol } from "../../src/protocol/defineProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Protocol, ProtocolChange } from "../../src/protocol/types.js";
import { without } from "../support/candidacy.js";
import { arbitraryCalendarDate, arbitraryHostileJson, deepFrozen } from "../support/client.js";

const asOf = calendarDate("2026-03-12");
const questions = Object.keys(sameDayQuestions) as SameDayQuestion[];
const decisions: readonly SameDayDecision[] = ["go", "ask-first", "rebook"];
const rank = ({ decision }: SameDayCheck): number => decisions.indexOf(decision);

/** Every question answered with no, but some with yes. */
const yesTo = (...yes: readonly SameDayQuestion[]): SameDayAnswers =>
  Object.fromEntries(questions.map((question) => [question, yes.includes(question)]));

/** Every question answered with no, but some not asked. */
const notAsked = (...open: readonly SameDayQuestion[]): SameDayAnswers =>
  Object.fromEntries(questions.filter((question) => !open.includes(question)).map((question) => [question, false]));

const check = (answers: SameDayAnswers, protocol?: Protocol): SameDayCheck =>
  checkOnTheDay(answers, { asOf, protocol });

const clinic = (overrides: ProtocolChange["overrides"], acknowledge: ProtocolChange["acknowledge"] = []): Protocol =>
  defineProtocol(articleProtocol, { id: "clinic", version: "3", reason: "Our own way.", overrides, acknowledge });

const arbitraryAnswers: fc.Arbitrary<SameDayAnswers> = fc.record(
  Object.fromEntries(questions.map((question) => [question, fc.boolean()])),
  { requiredKeys: [], noNullPrototype: true },
);

const pairs = questions.flatMap((one, index) => questions.slice(index + 1).map((other) => [one, other] as const));

describe("one yes, everything else no", () => {
  test.each<[SameDayQuestion, SameDayDecision]>([
    ["intoxicated", "rebook"],
    ["freshRedness", "rebook"],
    ["freshBreakout", "rebook"],
    ["infected", "rebook"],
    ["scabsLeft", "rebook"],
    ["sunburned", "rebook"],
    ["ill", "rebook"],
    ["openWound", "rebook"],
    ["medicinesChanged", "ask-first"],
    ["numbingCreamAtHome", "ask-first"],
  ])("%s: %s", (question, decision) => {
    for (const protocol of [undefined, articleProtocol, consensusProtocol, strictestProtocol]) {
      const checked = check(yesTo(question), protocol);
      expect(checked.decision).toBe(decision);
      expect(checked.reasons.map((reason) => [reason.question, reason.decision])).toEqual([[question, decision]]);
      expect(checked.unanswered).toEqual([]);
    }
  });

  test("names who says so wherever the day is off and of a numbing cream, and claims nothing where nobody publishes anything", () => {
    const known = new Set(claims.map(({ id }) => id));
    for (const question of questions) {
      const [reason] = check(yesTo(question)).reasons;
      const isPublished = reason!.decision === "rebook" || question === "numbingCreamAtHome";
      expect(reason!.evidence.length > 0, question).toBe(isPublished);
      for (const id of [...reason!.evidence, ...reason!.dissent]) expect(known.has(id)).toBe(true);
    }
  });
});

test("ten times no: the session can go ahead", () => {
  expect(questions).toHaveLength(10);
  expect(check(yesTo())).toEqual({
    resultType: "same-day-check",
    ruleSet: { id: "article", version: "1" },
    notes: [],
    asOf,
    decision: "go",
    reasons: [],
    unanswered: [],
  });
});

describe("two answers", () => {
  test.each(pairs)("yes to %s and %s is never milder than either alone", (one, other) => {
    const both = check(yesTo(one, other));
    expect(rank(both)).toBe(Math.max(rank(check(yesTo(one))), rank(check(yesTo(other)))));
    expect(both.reasons.map(({ question }) => question)).toEqual([one, other]);
  });

  test.each(pairs)("no to all but %s and %s, of which neither was asked, is something to ask", (one, other) => {
    expect(check(notAsked(one, other))).toMatchObject({ decision: "ask-first", unanswered: [one, other], reasons: [] });
  });

  test("one yes and one not asked are no milder than the yes, whichever they are", () => {
    for (const yes of questions) {
      for (const open of questions.filter((question) => question !== yes)) {
        const checked = check({ ...notAsked(open), [yes]: true });
        expect(checked.decision).toBe(check(yesTo(yes)).decision);
        expect(checked.unanswered).toEqual([open]);
      }
    }
  });
});

describe("a question that was not asked", () => {
  test.each(questions)("is never read as no: %s", (question) => {
    const open = { ...yesTo(), [question]: undefined };
    for (const answers of [notAsked(question), open]) {
      expect(check(answers)).toMatchObject({ decision: "ask-first", reasons: [], unanswered: [question] });
    }
  });

  test("leaves everything open when nothing was asked at all", () => {
    expect(check({})).toMatchObject({ decision: "ask-first", reasons: [], unanswered: questions });
  });

  test("makes go the answer only to ten answers, all of them no", () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const fine = questions.every((question) => answers[question] === false);
        expect(check(answers).decision === "go").toBe(fine);
      }),
    );
  });

  test.each([
    ["null", null],
    ["yes", "yes"],
    ["an empty text", ""],
    ["1", 1],
    ["an object", {}],
  ])("is not answered by %s either, as a form may send it", (_, answer) => {
    for (const question of questions) {
      const sent = JSON.parse(JSON.stringify({ ...yesTo(), [question]: answer })) as SameDayAnswers;
      expect(check(sent).decision, question).not.toBe("go");
    }
  });

  test("answered with yes never makes the morning milder, answered with no never adds a reason", () => {
    fc.assert(
      fc.property(arbitraryAnswers, fc.constantFrom(...questions), (answers, question) => {
        const open = without(answers, question);
        const [before, yes, no] = [
          check(open),
          check({ ...open, [question]: true }),
          check({ ...open, [question]: false }),
        ];
        expect(rank(yes)).toBeGreaterThanOrEqual(rank(before));
        expect(rank(no)).toBeLessThanOrEqual(rank(before));
        expect(no.reasons).toEqual(before.reasons);
      }),
    );
  });
});

describe("a clinic's own figures", () => {
  test.each([
    ["contraindicated", "rebook"],
    ["deferred", "rebook"],
    ["clearance-required", "ask-first"],
    ["precaution", "go"],
  ] as const)("an illness that is %s to it: %s, and it says why", (verdict, decision) => {
    const checked = check(yesTo("ill"), clinic({ "acute-illness-effect": verdict }));
    expect(checked.decision).toBe(decision);
    expect(checked.reasons).toMatchObject([{ question: "ill", decision }]);
    expect(checked.ruleSet).toEqual({ id: "clinic", version: "3" });
  });

  test("an illness that is no matter to it is no reason", () => {
    expect(check(yesTo("ill"), clinic({ "acute-illness-effect": "eligible" }))).toMatchObject({
      decision: "go",
      reasons: [],
    });
  });

  test("an illness that only needs care keeps nobody from asking about another answer", () => {
    const protocol = clinic({ "acute-illness-effect": "precaution" });
    expect(check(yesTo("ill", "medicinesChanged"), protocol).decision).toBe("ask-first");
    expect(check({ ...notAsked("openWound"), ill: true }, protocol).decision).toBe("ask-first");
    expect(check(yesTo("ill", "infected"), protocol).decision).toBe("rebook");
  });

  test("cannot make light of an infection on the day, acknowledged or not", () => {
    expect(() => clinic({ "session-day-infection-effect": "precaution" })).toThrow(
      expect.objectContaining({ code: "locked-floor" }),
    );
    expect(() => clinic({ "session-day-infection-effect": "precaution" }, ["session-day-infection-effect"])).toThrow(
      expect.objectContaining({ code: "locked-floor" }),
    );
  });

  test("under the strictest protocol no morning is milder than under the article's", () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        expect(rank(check(answers, strictestProtocol))).toBeGreaterThanOrEqual(rank(check(answers)));
      }),
    );
  });

  test("that were knowingly loosened show in the notes of every morning", () => {
    const loose = clinic({ "persistent-scabs-effect": "precaution" }, ["persistent-scabs-effect"]);
    for (const answers of [yesTo("scabsLeft"), yesTo(), {}]) {
      expect(check(answers, loose).notes).toEqual([{ kind: "acknowledged", parameter: "persistent-scabs-effect" }]);
    }
    expect(check(yesTo("scabsLeft"), loose).decision).toBe("go");
  });
});

test("sources to be looked up again show from their day on, not the day before", () => {
  const on = (day: string) => checkOnTheDay(yesTo(), { asOf: calendarDate(day) }).notes;
  expect(on("2028-11-21")).toEqual([]);
  expect(on("2028-11-22")).not.toEqual([]);
  expect(on("2028-11-22").every(({ kind }) => kind === "review-due")).toBe(true);
});

describe("the result", () => {
  test("is plain JSON without anything undefined, the same each time, the answers untouched", () => {
    fc.assert(
      fc.property(arbitraryAnswers, arbitraryCalendarDate, (answers, day) => {
        const before = JSON.stringify(answers);
        const checked = checkOnTheDay(deepFrozen(answers), { asOf: day });
        expect(JSON.parse(JSON.stringify(checked))).toStrictEqual(checked);
        expect(checkOnTheDay(answers, { asOf: day })).toStrictEqual(checked);
        expect(JSON.stringify(answers)).toBe(before);
        expect(checked.asOf).toBe(day);
      }),
    );
  });

  test("shares nothing that a caller could change for the next one", () => {
    const own: unknown = JSON.parse(JSON.stringify(clinic({ "acute-illness-effect": "contraindicated" })));
    for (const protocol of [undefined, strictestProtocol, own as Protocol]) {
      const { notes, ruleSet, reasons } = check(yesTo(...questions), protocol);
      for (const shared of [notes, ruleSet, ...reasons.flatMap(({ evidence, dissent }) => [evidence, dissent])]) {
        expect(Object.isFrozen(shared)).toBe(true);
      }
    }
  });

  test.each(["2026-02-30", "today", "2026-03", "", undefined, null, 7])("is refused for %j, which is no day", (day) => {
    expect(() => checkOnTheDay(yesTo(), { asOf: day as never })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});

describe("hostile answers", () => {
  test("an own key __proto__ answers nothing", () => {
    const answers = JSON.parse(`{"__proto__":${JSON.stringify(yesTo())}}`) as SameDayAnswers;
    expect(check(answers)).toMatchObject({ decision: "ask-first", unanswered: questions });
  });

  test("keys that nobody asks for change nothing", () => {
    const answers = { ...yesTo("ill"), toString: true, nope: true, constructor: false } as SameDayAnswers;
    expect(check(answers)).toEqual(check(yesTo("ill")));
  });

  test("of any shape never come to go", () => {
    fc.assert(
      fc.property(
        arbitraryHostileJson.filter((json) => typeof json === "object" && json !== null),
        (answers) => {
          expect(check(answers as SameDayAnswers).decision).toBe("ask-first");
        },
      ),
    );
  });
});
