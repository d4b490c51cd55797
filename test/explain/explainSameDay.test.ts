import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { checkOnTheDay } from "../../src/candidacy/checkOnTheDay.js";
import type { SameDayAnswers, SameDayCheck } from "../../src/candidacy/sameDay/types.js";
import { explain } from "../../src/explain/explain.js";
import { explainSameDay } from "../../src/explain/explainSameDay.js";
import { type SameDayQuestion, sameDayQuestions } from "../../src/knowledge/sameDayQuestions.js";
import { en } from "../../src/locales/en.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { defineProtocol } from "../../src/protocol/defineProtocol.js";
import { without } from "../support/candidacy.js";

const asOf = calendarDate("2026-03-12");
const questions = Object.keys(sameDayQuestions) as SameDayQuestion[];

/** Every question answered with no, but some with yes. */
const yesTo = (...yes: readonly SameDayQuestion[]): SameDayAnswers =>
  Object.fromEntries(questions.map((question) => [question, yes.includes(question)]));

const check = (answers: SameDayAnswers, day = asOf): SameDayCheck => checkOnTheDay(answers, { asOf: day });
const say = (answers: SameDayAnswers): string[] => explainSameDay(check(answers), en);

/** A clinic that knowingly goes on where scabs are left. */
const clinic = defineProtocol(articleProtocol, {
  id: "clinic",
  version: "3",
  reason: "Our own way.",
  overrides: { "persistent-scabs-effect": "precaution" },
  acknowledge: ["persistent-scabs-effect"],
});

describe("the check on the morning", () => {
  test.each<[string, SameDayAnswers, string]>([
    ["ten times no", yesTo(), en.sameDayDecisions.go],
    ["a changed medicine", yesTo("medicinesChanged"), en.sameDayDecisions["ask-first"]],
    ["nothing asked", {}, en.sameDayDecisions["ask-first"]],
    ["an illness", yesTo("ill"), en.sameDayDecisions.rebook],
    ["an illness and nothing else asked", { ill: true }, en.sameDayDecisions.rebook],
  ])("says first what to make of the day: %s", (_, answers, headline) => {
    expect(say(answers)[0]).toBe(headline);
  });

  test("says no more than that when all is well, and still has somebody look at the scalp", () => {
    const said = say(yesTo());
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/practitioner still looks at the scalp/);
  });

  test.each(questions)("repeats the question that was answered with yes: %s", (question) => {
    const said = say(yesTo(question));
    expect(said).toHaveLength(2);
    expect(said[1]).toContain(`Answered with yes: ${en.sameDayQuestions[question]}`);
  });

  test("names the source wherever it calls the day off, and of a numbing cream", () => {
    for (const question of questions) {
      const isPublished = check(yesTo(question)).decision === "rebook" || question === "numbingCreamAtHome";
      expect(say(yesTo(question))[1]?.includes("(Source"), question).toBe(isPublished);
    }
  });

  test.each(questions)("asks what is open: %s", (question) => {
    const open = without(yesTo(), question);
    expect(say(open)).toEqual([en.sameDayDecisions["ask-first"], en.sentences.question(en.sameDayQuestions[question])]);
  });

  test("says the decision, then the reasons, then what is open, in the order of asking", () => {
    const said = say({ ill: true, infected: true });
    expect(said).toHaveLength(1 + questions.length);
    expect(said[1]).toContain(en.sameDayQuestions.infected);
    expect(said[2]).toContain(en.sameDayQuestions.ill);
    expect(said.slice(3)).toEqual(
      questions
        .filter((question) => question !== "ill" && question !== "infected")
        .map((question) => en.sentences.question(en.sameDayQuestions[question])),
    );
  });

  test("says last what was knowingly loosened", () => {
    const said = explainSameDay(checkOnTheDay(yesTo(), { asOf, protocol: clinic }), en);
    expect(said).toEqual([en.sameDayDecisions.go, en.sentences.acknowledged(en.parameters["persistent-scabs-effect"])]);
  });

  test("says from the day of a review on that a source is to be looked up again, not the day before", () => {
    const on = (day: string) => explainSameDay(check(yesTo(), calendarDate(day)), en);
    expect(on("2028-11-21")).toHaveLength(1);
    expect(on("2028-11-22").length).toBeGreaterThan(1);
    expect(
      on("2028-11-22")
        .slice(1)
        .every((sentence) => sentence.includes("November 22, 2028")),
    ).toBe(true);
  });

  test("tells nobody to stop a medicine, calls nothing safe and diagnoses nothing", () => {
    for (const answers of [{}, yesTo(), yesTo(...questions)]) {
      for (const sentence of say(answers)) expect(sentence).not.toMatch(/\bstop\b|\bsafe|diagnos|you have\b/i);
    }
  });

  test("is what explain says of it, to the client and to the clinician, and of the same read back from JSON", () => {
    for (const answers of [{}, yesTo(), yesTo("ill", "medicinesChanged")]) {
      const checked = check(answers);
      const said = explainSameDay(checked, en);
      expect(explain(checked, { locale: en })).toEqual(said);
      expect(explain(checked, { locale: en, audience: "clinician" })).toEqual(said);
      expect(explain(JSON.parse(JSON.stringify(checked)) as SameDayCheck, { locale: en })).toEqual(said);
    }
  });
});
