import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { answerNotKnown } from "../../src/client/answerNotKnown.js";
import { answerQuestion } from "../../src/client/answerQuestion.js";
import { parseClientProfile } from "../../src/client/parseClientProfile.js";
import type { ClientProfile } from "../../src/client/types.js";
import type { FactPath } from "../../src/knowledge/facts.js";
import { assess, rank, readFacts, saidOf, severest, TODAY } from "../support/candidacy.js";
import { aClient, deepFrozen } from "../support/client.js";
import { reasons, speakers } from "./speakers.js";

describe("ten thousand patch tests", () => {
  const many = Array.from({ length: 10_000 }, () => ({ readOn: partialDate("2026-02"), reaction: false }));
  const client = aClient({ skin: { sensitive: true }, patchTests: many });
  const patchTestOf = (who: ClientProfile) => assess(who).requirements.find(({ kind }) => kind === "patch-test");

  test("are read to the last one: a single reaction among them counts", () => {
    expect(patchTestOf(client)?.met).toBe(true);
    const reacted = [...many, { readOn: partialDate("2026-02"), reaction: true }];
    expect(patchTestOf({ ...client, patchTests: reacted })?.met).toBe(false);
  });

  test("are refused by the parser with one issue, not ten thousand", () => {
    expect(parseClientProfile(client)).toMatchObject({
      ok: false,
      issues: [{ code: "out-of-range", path: ["patchTests"] }],
    });
  });
});

describe("a protocol that takes every effect as severely as its lock allows", () => {
  test("never comes out milder than the article's, and says nothing that it could not mean", () => {
    for (const because of reasons) {
      const client = speakers[because];
      const [severe, usual] = [assess(client, TODAY, severest), assess(client)];
      expect(rank(severe.atBest)).toBeGreaterThanOrEqual(rank(usual.atBest));
      expect(rank(severe.atWorst)).toBeGreaterThanOrEqual(rank(usual.atWorst));
      if (severe.wait === "permanent") expect(severe).toMatchObject({ unanswered: [], steps: [], settled: true });
      expect(severe.eligibleFrom === null).toBe(severe.wait !== "until-date");
    }
  });

  test("treats nobody whose hair loss has a name, and still leaves an empty profile open", () => {
    expect(assess(aClient(), TODAY, severest)).toMatchObject({ verdict: "contraindicated", wait: "permanent" });
    expect(assess({}, TODAY, severest)).toMatchObject({ verdict: "undetermined", atBest: "eligible", settled: false });
  });

  test("still lets pregnancy end, and missing follicles be no more than a precaution", () => {
    const { findings } = assess(speakers["no-follicles-remain"], TODAY, severest);
    expect(findings.find(({ because }) => because === "no-follicles-remain")?.effect).toBe("precaution");
    const pregnant = assess(speakers.pregnant, TODAY, severest).findings.find(({ rule }) => rule === "pregnancy");
    expect(pregnant?.untilCondition).toBe("pregnancy-ended");
  });
});

describe("a client of 130 years, born on a leap day, of whose years only the number is known", () => {
  test("is judged on every day around a leap day, and no date slides", () => {
    for (const year of ["1896", "1896-02", "1896-02-29"]) {
      const client = aClient({ birthDate: partialDate(year), health: { sunburn: { on: partialDate("2024") } } });
      const [first, ...others] = ["2024-02-28", "2024-02-29", "2024-03-01"].map((day) => assess(client, day));
      expect(first).toMatchObject({ verdict: "undetermined", wait: "until-date" });
      for (const { eligibleFrom } of others) expect(eligibleFrom).toEqual(first?.eligibleFrom);
    }
  });
});

/** Every example client, as an intake would meet them: nothing is known at first but the day. */
const FOLDER = path.join(import.meta.dirname, "../../docs/examples/clients");
const cohort = readdirSync(FOLDER).map((name): readonly [string, ClientProfile] => {
  const parsed = parseClientProfile(JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")));
  if (!parsed.ok) throw new Error(name);
  return [name, parsed.value];
});

describe("an intake that asks one question at a time", () => {
  /** The answer that the client would give, "I don't know" where the file says nothing; a man is not pregnant. */
  function answeredBy(whole: ClientProfile, client: ClientProfile, fact: FactPath): ClientProfile {
    const isOfWomen = fact === "health.pregnancy" || fact === "health.breastfeeding";
    const answer = whole.sex === "male" && isOfWomen ? null : saidOf(whole, fact);
    return answer === undefined ? answerNotKnown(client, fact) : answerQuestion(client, fact, answer as never);
  }

  /** What was asked, and the profile in the end. Asked for an exact day that is known roughly only, nobody knows it better. */
  function ask(whole: ClientProfile): { readonly asked: readonly FactPath[]; readonly client: ClientProfile } {
    const asked: FactPath[] = [];
    const { answeredOn } = whole;
    let client: ClientProfile = answeredOn === undefined ? {} : { answeredOn };
    for (let limit = 2 * readFacts.length; limit > 0; limit--) {
      const [question] = assess(deepFrozen(client), answeredOn).unanswered;
      if (question === undefined) return { asked, client };
      const { fact } = question;
      const isAskedAgain = asked.includes(fact);
      asked.push(fact);
      client = isAskedAgain ? answerNotKnown(client, fact) : answeredBy(whole, client, fact);
    }
    throw new Error("the intake goes on for ever");
  }

  test.each(cohort)(
    "of %s ends, asks twice only for the exact day of a rough date, and less than everything",
    (_, whole) => {
      const { asked, client } = ask(whole);
      for (const fact of asked.filter((each, at) => asked.indexOf(each) !== at))
        expect(saidOf(whole, fact)).toMatch(/^\d{4}(-\d\d)?$/);
      expect(asked.length).toBeLessThan(readFacts.length);
      const [short, full] = [assess(client, whole.answeredOn), assess(whole, whole.answeredOn)];
      expect(short.unanswered).toEqual([]);
      if (full.settled)
        expect({ verdict: short.verdict, settled: short.settled }).toEqual({ verdict: full.verdict, settled: true });
    },
  );

  test("ends with the first answer that rules everything else out", () => {
    const { asked } = ask({
      ...aClient({ health: { tumorInField: {} } }),
      answeredOn: calendarDate(TODAY),
    });
    expect(asked.at(-1)).toBe("health.tumorInField");
    expect(asked.length).toBeLessThan(readFacts.length / 4);
  });
});
