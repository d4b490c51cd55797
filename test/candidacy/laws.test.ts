import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDateRange } from "../../src/calendar/partialDateRange.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { CandidacyAssessment, Finding } from "../../src/candidacy/types.js";
import { answerNone } from "../../src/client/answerNone.js";
import { answerNotKnown } from "../../src/client/answerNotKnown.js";
import { answerQuestion } from "../../src/client/answerQuestion.js";
import { parseClientProfile } from "../../src/client/parseClientProfile.js";
import type { ClientProfile } from "../../src/client/types.js";
import { claims } from "../../src/knowledge/claims.js";
import { disclosures } from "../../src/knowledge/disclosures.js";
import { type FactPath, facts } from "../../src/knowledge/facts.js";
import { parameters } from "../../src/knowledge/parameters.js";
import { type RuleId, rules } from "../../src/knowledge/rules.js";
import { shelfLives } from "../../src/knowledge/shelfLives.js";
import type { Verdict } from "../../src/knowledge/verdicts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { everyAnswer, outcomeOf, put } from "../support/answers.js";
import {
  answered,
  arbitraryAnswer,
  arbitraryAsOf,
  arbitraryExactAnswer,
  arbitraryFullIntake,
  arbitraryIntake,
  arbitraryUnsureIntake,
  arbitraryWaitingClient,
  everyValue,
  expectNotMilder,
  healthVariants,
  inOrder,
  rank,
  readFacts,
  saidOf,
  studios,
  TODAY,
  without,
} from "../support/candidacy.js";
import {
  aClient,
  arbitraryCalendarDate,
  arbitraryClient,
  deepFrozen,
  factPaths,
  healthDetails,
} from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

const runs = { numRuns: 50 };
const manyRuns = { numRuns: 120 };
const assessOn = (client: ClientProfile, asOf: CalendarDate) => assessCandidacy(client, { asOf });
const tomorrow = (day: CalendarDate, days = 1) => addDuration(day, { days });

/** Any profile at all on any day, and profiles full of what the rules read on days close to their dates. */
const anybody = fc.oneof(
  fc.tuple(arbitraryClient, arbitraryCalendarDate),
  fc.tuple(arbitraryUnsureIntake, arbitraryAsOf),
  fc.tuple(arbitraryFullIntake, arbitraryAsOf),
);

/** The findings that no open answer can lift: those that do not rest on a date that is still asked for. */
function certain({ unanswered, steps, findings }: CandidacyAssessment): readonly Finding[] {
  const open = [...unanswered, ...steps.filter((step) => step.kind === "find-out")].map(({ fact }) => fact);
  return findings.filter(({ facts: used }) => !open.some((fact) => fact in used));
}

/** Checked by hand first: these run thousands of times, and an expectation costs more than an assessment. */
function expectWithin(after: CandidacyAssessment, before: CandidacyAssessment): void {
  const within = rank(after.atBest) >= rank(before.atBest) && rank(after.atWorst) <= rank(before.atWorst);
  if (!within) expect.fail(`${after.atBest}..${after.atWorst} leaves ${before.atBest}..${before.atWorst}`);
}

describe("law 1: no clock, no zone, no chance", () => {
  test("the same client on the same day gets the same answer, in whatever order the facts were written down", () => {
    const reversed = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .map(([key, part]: [string, unknown]) => [key, reversed(part)] as const)
              .reverse(),
          );
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        const answer = assessOn(client, asOf);
        expect(assessOn(structuredClone(client), asOf)).toEqual(answer);
        expect(assessOn(reversed(client) as ClientProfile, asOf)).toEqual(answer);
      }),
      runs,
    );
  });

  test("the answer does not depend on today's date or the hour", () => {
    const clients = healthVariants.map(([, variant]) => aClient({ health: variant }));
    const answers = () => clients.map((client) => assessOn(client, calendarDate(TODAY)));
    const before = answers();
    vi.useFakeTimers();
    try {
      for (const now of ["1970-01-01T00:00:00Z", "2026-03-01T23:59:59-11:00", "2099-12-31T12:00:00Z"]) {
        vi.setSystemTime(now);
        expect(answers()).toEqual(before);
      }
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("law 2: unknown is never no", () => {
  test("every answer that these tests give is one that a parser accepts", () => {
    fc.assert(
      fc.property(arbitraryIntake, arbitraryAsOf, fc.gen(), (client, asOf, draw) => {
        for (const question of assessOn(client, asOf).unanswered) {
          const profile = answered({}, question, draw(arbitraryAnswer, question));
          expect(parseClientProfile(profile)).toEqual({ ok: true, value: profile });
        }
      }),
      runs,
    );
  });

  test("any answer to any open question leaves the verdict between the best and the worst announced", () => {
    fc.assert(
      fc.property(arbitraryUnsureIntake, arbitraryAsOf, fc.gen(), (client, asOf, draw) => {
        const before = assessOn(client, asOf);
        for (const question of before.unanswered) {
          expectWithin(assessOn(answered(client, question, draw(arbitraryAnswer, question)), asOf), before);
        }
      }),
      manyRuns,
    );
  });

  test("any answer to any open question leaves standing what was certain", () => {
    fc.assert(
      fc.property(arbitraryUnsureIntake, arbitraryAsOf, fc.gen(), (client, asOf, draw) => {
        const before = assessOn(client, asOf);
        for (const question of before.unanswered) {
          const after = assessOn(answered(client, question, draw(arbitraryAnswer, question)), asOf);
          expect(after.findings).toEqual(expect.arrayContaining([...certain(before)]));
        }
      }),
      manyRuns,
    );
  });

  test("answering until no question is left settles it, inside every range announced on the way", () => {
    fc.assert(
      fc.property(arbitraryIntake, arbitraryAsOf, fc.gen(), (client, asOf, draw) => {
        let profile = client;
        let assessment = assessOn(profile, asOf);
        let questions = 0;
        for (let [question] = assessment.unanswered; question !== undefined; [question] = assessment.unanswered) {
          expect(assessment.settled).toBe(false);
          profile = answered(profile, question, draw(arbitraryExactAnswer, question));
          const next = assessOn(profile, asOf);
          expectWithin(next, assessment);
          expect(next.unanswered.map(({ fact }) => fact)).not.toContain(question.fact);
          assessment = next;
          expect(++questions).toBeLessThan(150);
        }
        expect(assessment.settled).toBe(true);
        expect(assessment.verdict).toBe(assessment.atWorst);
        expect(assessment.atBest).toBe(assessment.atWorst);
      }),
      runs,
    );
  });

  test("the worst that is announced is reached: some answers, given one after the other, make it certain", () => {
    const asOf = calendarDate(TODAY);
    const reached = (client: ClientProfile, worst: Verdict): boolean => {
      const { atBest, unanswered } = assessOn(client, asOf);
      if (atBest === worst) return true;
      // Of the questions that can still bring it one is enough; an answer can bring up the question that does.
      return unanswered
        .filter(({ couldMake }) => couldMake === worst)
        .some(({ fact }) =>
          everyAnswer(fact)
            .map((answer) => put(client, fact, answer))
            .some((told) => assessOn(told, asOf).atWorst === worst && reached(told, worst)),
        );
    };
    const early = fc.oneof(arbitraryIntake, arbitraryUnsureIntake).map((client) => without(client, "notKnown"));
    fc.assert(
      fc.property(early, (client) => {
        const { atWorst } = assessOn(client, asOf);
        expect([client, reached(client, atWorst)]).toEqual([client, true]);
      }),
      runs,
    );
  });

  test("any answer to a fact that a settled client was never asked changes neither verdict, date nor requirement", () => {
    let answers = 0;
    fc.assert(
      fc.property(arbitraryUnsureIntake, (unsure) => {
        const client = without(unsure, "notKnown");
        const before = assessOn(client, calendarDate(TODAY));
        if (!before.settled) return;
        for (const fact of readFacts) {
          // A detail of what was answered with "none" is no open fact; whoever answers it takes the "none" back.
          const whole = fact.split(".").slice(0, 2).join(".") as FactPath;
          if (saidOf(client, fact) !== undefined || (whole !== fact && saidOf(client, whole) == null)) continue;
          for (const answer of everyAnswer(fact)) {
            answers++;
            const after = assessOn(put(client, fact, answer), calendarDate(TODAY));
            expect([fact, answer, outcomeOf(after)]).toEqual([fact, answer, outcomeOf(before)]);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(answers).toBeGreaterThan(100);
  });

  test("answering again on the day what has grown old, with the day, settles it", () => {
    fc.assert(
      fc.property(arbitraryFullIntake, fc.integer({ min: 0, max: 800 }), fc.gen(), (full, age, draw) => {
        const asOf = calendarDate(TODAY);
        let profile: ClientProfile = { ...full, answeredOn: tomorrow(asOf, -age) };
        let assessment = assessOn(profile, asOf);
        for (let left = 200; assessment.unanswered.length > 0; left--) {
          const [question] = assessment.unanswered;
          if (question === undefined || left === 0) expect.fail("the questions do not end");
          const { fact } = question;
          profile = answered(profile, question, draw(arbitraryExactAnswer, question), { on: asOf });
          assessment = assessOn(profile, asOf);
          expect(assessment.unanswered.map((open) => open.fact)).not.toContain(fact);
        }
        expect(assessment.settled).toBe(true);
        expect(assessment.verdict).toBe(assessment.atBest);
      }),
      runs,
    );
  });

  test("an intake over answers that have grown old ends, with 'none of these' wherever that is the truth", () => {
    fc.assert(
      fc.property(arbitraryFullIntake, fc.integer({ min: 0, max: 800 }), (truth, age) => {
        const on = calendarDate(TODAY);
        let client: ClientProfile = { ...truth, answeredOn: tomorrow(on, -age) };
        const told = new Set<string>();
        for (let pages = 0; pages < 300; pages++) {
          const [question] = assessOn(client, on).unanswered;
          if (question === undefined) break;
          const { fact, group } = question;
          const answer = saidOf(truth, fact);
          // Asked for more than was said, or for the exact day after the month, nobody knows.
          if (answer === undefined || told.has(fact)) client = answerNotKnown(client, fact);
          else if (answer === null) client = answerNone(client, group, { on });
          else client = answerQuestion(client, fact, answer as never, { on });
          told.add(fact);
        }
        const { unanswered, verdict, wait, eligibleFrom, requirements } = assessOn(client, on);
        expect(unanswered).toEqual([]);
        // Mild findings that decide nothing are not asked again.
        if (client.notKnown === undefined)
          expect(assessOn(truth, on)).toMatchObject({ verdict, wait, eligibleFrom, requirements });
      }),
      runs,
    );
  });

  test("the verdict is undetermined exactly while the best and the worst differ, and never better than the best", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        const { verdict, atBest, atWorst, settled } = assessOn(client, asOf);
        expect(rank(atBest)).toBeLessThanOrEqual(rank(atWorst));
        expect(verdict).toBe(atBest === atWorst ? atBest : "undetermined");
        if (settled) expect(verdict).not.toBe("undetermined");
      }),
      runs,
    );
  });

  test("it is settled exactly when nothing is left to ask or to find out", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        const { settled, unanswered, steps } = assessOn(client, asOf);
        const toFindOut = steps.filter(({ kind }) => kind === "find-out");
        expect(settled).toBe(unanswered.length + toFindOut.length === 0);
      }),
      runs,
    );
  });

  test("taking any one needed answer away never makes a client who has to wait look free to come", () => {
    fc.assert(
      fc.property(arbitraryFullIntake, arbitraryAsOf, (answers, asOf) => {
        const client: ClientProfile = { ...answers, sex: "female" }; // a man's sex is an answer by itself
        const full = assessOn(client, asOf);
        for (const fact of ["birthDate", "hairLoss", "health", "skin", "desiredLook"] as const) {
          expect(rank(assessOn(without(client, fact), asOf).atWorst)).toBeGreaterThanOrEqual(rank(full.atBest));
        }
        for (const [key] of healthVariants) {
          const less = assessOn({ ...client, health: without(client.health ?? {}, key) }, asOf);
          expect(rank(less.atBest)).toBeLessThanOrEqual(rank(full.atBest));
          expect(rank(less.atWorst)).toBeGreaterThanOrEqual(rank(full.atWorst));
        }
      }),
      runs,
    );
  });

  test("saying that a fact is not known only moves its question to the things to find out", () => {
    fc.assert(
      fc.property(arbitraryIntake, arbitraryAsOf, (client, asOf) => {
        const before = assessOn(client, asOf);
        const notKnown = before.unanswered.map(({ fact }) => fact);
        const after = assessOn({ ...client, notKnown }, asOf);
        const found = after.steps.flatMap((step) => (step.kind === "find-out" ? [step.fact] : []));
        expect(inOrder(found)).toEqual(inOrder(notKnown));
        const { verdict, atBest, atWorst, settled, wait, eligibleFrom, findings, requirements } = before;
        const same = { verdict, atBest, atWorst, settled, wait, eligibleFrom, findings, requirements };
        expect(after).toEqual({ ...before, ...same, unanswered: [], steps: after.steps });
      }),
      runs,
    );
  });
});

describe("law 3: worse facts never help", () => {
  test("turning any health fact from none into any detail of it never makes any client's verdict milder", () => {
    const anyDetail = fc.oneof(
      ...Object.entries(healthDetails).map(([key, details]) =>
        (details as fc.Arbitrary<object>).map((detail) => [key, detail] as const),
      ),
    );
    fc.assert(
      fc.property(arbitraryFullIntake, anyDetail, arbitraryAsOf, (client, [key, detail], asOf) => {
        const absent = assessOn({ ...client, health: { ...client.health, [key]: null } }, asOf);
        const present = assessOn({ ...client, health: { ...client.health, [key]: detail } }, asOf);
        expectNotMilder(present, absent);
      }),
      runs,
    );
  });

  test("a stricter protocol never judges milder", () => {
    const strict = protocolWith({
      "isotretinoin-wait": 12,
      "age-of-majority": 21,
      "quiet-skin-disease-effect": "clearance-required",
      "unestablished-cause-effect": "clearance-required",
      "undiagnosed-symptoms-effect": "contraindicated",
    });
    fc.assert(
      fc.property(arbitraryUnsureIntake, arbitraryAsOf, (intake, asOf) => {
        const client = without(intake, "clearances");
        const stricter = assessCandidacy(client, { asOf, protocol: strict });
        const article = assessOn(client, asOf);
        expect(rank(stricter.atBest)).toBeGreaterThanOrEqual(rank(article.atBest));
        expect(rank(stricter.atWorst)).toBeGreaterThanOrEqual(rank(article.atWorst));
      }),
      runs,
    );
  });

  test("a doctor's letter never makes anything worse, and never lifts more than what needs one", () => {
    fc.assert(
      fc.property(arbitraryIntake, arbitraryAsOf, (client, asOf) => {
        const [before, after] = [assessOn(without(client, "clearances"), asOf), assessOn(client, asOf)];
        expect(rank(after.atBest)).toBeLessThanOrEqual(rank(before.atBest));
        expect(rank(after.atWorst)).toBeLessThanOrEqual(rank(before.atWorst));
        const others = before.findings.filter(({ effect }) => effect !== "clearance-required");
        for (const finding of others) expect(after.findings).toContainEqual(finding);
        if (rank(before.atBest) > rank("clearance-required")) expect(after.atBest).toBe(before.atBest);
      }),
      manyRuns,
    );
  });
});

describe("law 4: dates do not slide", () => {
  const anyDelay = fc.integer({ min: 0, max: 900 });

  test("asking again on any later day gives the same dates until they are reached", () => {
    fc.assert(
      fc.property(arbitraryWaitingClient, arbitraryAsOf, anyDelay, (client, asOf, delay) => {
        const { eligibleFrom } = assessOn(client, asOf);
        fc.pre(eligibleFrom !== null);
        const later = tomorrow(asOf, delay);
        expect(assessOn(client, later).eligibleFrom).toEqual(later < eligibleFrom.latest ? eligibleFrom : null);
      }),
      runs,
    );
  });

  test("nor do they where the intake has a day and its answers grow old: they are withheld at most as the end nears", () => {
    const lives = Object.values(shelfLives);
    fc.assert(
      fc.property(arbitraryWaitingClient, arbitraryAsOf, anyDelay, (client, asOf, delay) => {
        const dated: ClientProfile = { ...client, answeredOn: asOf };
        const { eligibleFrom } = assessOn(dated, asOf);
        fc.pre(eligibleFrom !== null);
        const later = tomorrow(asOf, delay);
        fc.pre(later < eligibleFrom.earliest);
        const again = assessOn(dated, later);
        expect(again.verdict === "deferred" || again.atBest === "deferred").toBe(true);
        // What is old today and would not count through the end is left alone until then.
        const isAsked = lives.some((life) => delay > life && tomorrow(later, life) >= eligibleFrom.earliest);
        if (!isAsked) expect(again).toEqual(assessOn(client, later));
        else expect([null, eligibleFrom]).toContainEqual(again.eligibleFrom);
      }),
      manyRuns,
    );
  });

  test("the client is deferred before the earliest day, not from the latest on, and undetermined in between", () => {
    fc.assert(
      fc.property(arbitraryWaitingClient, arbitraryAsOf, fc.nat({ max: 400 }), (waiting, asOf, somewhere) => {
        // Of no pattern: that a loss is early is said beside the wait.
        const client: ClientProfile = { ...waiting, hairLoss: { ...waiting.hairLoss, cause: "alopecia-universalis" } };
        const { eligibleFrom } = assessOn(client, asOf);
        fc.pre(eligibleFrom !== null);
        const { earliest, latest } = eligibleFrom;
        const days = [-1, 0, 1].flatMap((step) => [tomorrow(earliest, step), tomorrow(latest, step)]);
        for (const day of [...days, tomorrow(earliest, somewhere)]) {
          const { verdict, atBest, atWorst } = assessOn(client, day);
          if (day < earliest) expect(verdict).toBe("deferred");
          else if (day < latest) expect([verdict, atBest, atWorst]).toEqual(["undetermined", "eligible", "deferred"]);
          else expect(verdict).toBe("eligible");
        }
      }),
      manyRuns,
    );
  });

  test("the days that are announced have not passed, and come in order", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        const { eligibleFrom, wait, findings } = assessOn(client, asOf);
        expect(eligibleFrom !== null).toBe(wait === "until-date");
        const spans = [eligibleFrom, ...findings.map(({ until }) => until ?? null)].filter((span) => span !== null);
        for (const { earliest, latest } of spans) {
          expect(earliest <= latest).toBe(true);
          expect(asOf < latest).toBe(true);
        }
      }),
      runs,
    );
  });

  test("while a client has to wait, or may have to, the wait is never called none", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        const { wait, atWorst } = assessOn(client, asOf);
        expect(wait === "none").toBe(rank(atWorst) < rank("clearance-required"));
      }),
      manyRuns,
    );
  });

  test("a wait without an end that was certain stays until a fact changes, however long that takes", () => {
    fc.assert(
      fc.property(arbitraryFullIntake, arbitraryAsOf, anyDelay, (client, asOf, delay) => {
        const before = assessOn(client, asOf);
        const later = assessOn(client, tomorrow(asOf, delay));
        const { pregnancy, breastfeeding } = client.health ?? {};
        fc.pre(pregnancy?.endedOn == null && breastfeeding?.weanedOn == null);
        fc.pre(client.planned?.every(({ kind }) => kind !== "chemotherapy" && kind !== "radiotherapy") === true); // what is planned draws nearer
        const { isotretinoin, topicalRetinoid, antibiotics, chemotherapy, radiotherapy } = client.health ?? {};
        const ends = [isotretinoin, topicalRetinoid, antibiotics].map((medicine) => medicine?.stoppedOn);
        ends.push(chemotherapy?.endedOn, radiotherapy?.endedOn);
        fc.pre(ends.every((end) => end == null || partialDateRange(end).from <= asOf)); // an end that lies ahead draws nearer
        fc.pre(client.patchTests?.every(({ reaction }) => !reaction) === true); // a test counts once it is read
        const lasting = (assessment: CandidacyAssessment) =>
          assessment.findings.filter(({ until }) => until === undefined);
        expect(lasting(later)).toEqual(lasting(before));
      }),
      runs,
    );
  });
});

describe("law 9: input untouched, JSON out", () => {
  test("a profile frozen all the way down is read without complaint and stays as it was", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        const before = structuredClone(client);
        assessOn(deepFrozen(client), asOf);
        expect(client).toEqual(before);
      }),
      runs,
    );
  });

  test("the answer survives a round trip through JSON and holds no undefined, no date object and no function", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        const answer = assessOn(client, asOf);
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
        const plain = ["string", "number", "boolean", "object"];
        expect([...everyValue(answer)].filter((value) => !plain.includes(typeof value))).toEqual([]);
      }),
      runs,
    );
  });

  test("every answer has the same keys, says what it is and by which rules it goes", () => {
    const keys = Object.keys(assessOn({}, calendarDate(TODAY)));
    expect(inOrder(keys)).toEqual([
      "asOf",
      "atBest",
      "atWorst",
      "cleared",
      "eligibleFrom",
      "findings",
      "notes",
      "requirements",
      "resultType",
      "ruleSet",
      "settled",
      "steps",
      "unanswered",
      "verdict",
      "wait",
    ]);
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        const answer = assessOn(client, asOf);
        expect(Object.keys(answer)).toEqual(keys);
        const { id, version } = articleProtocol;
        expect(answer).toMatchObject({ resultType: "candidacy-assessment", ruleSet: { id, version }, asOf });
      }),
      runs,
    );
  });
});

describe("law 10: nothing is silent", () => {
  const claimIds = new Set(claims.map(({ id }) => id));

  test("every finding carries its rule, its facts and thresholds, and at least one claim that exists", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        for (const { rule, facts: used, evidence, dissent, disclosure } of assessOn(client, asOf).findings) {
          expect(rules).toHaveProperty([rule]);
          expect(disclosure).toBe(disclosures[rule]);
          expect(Object.keys(used)).not.toEqual([]);
          expect(Object.keys(used).filter((name) => !(name in parameters || name in facts))).toEqual([]);
          expect(evidence).not.toEqual([]);
          expect([...evidence, ...dissent].filter((id) => !claimIds.has(id))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test("every finding names a fact of the client's that its rule reads", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        for (const { rule, facts: used } of assessOn(client, asOf).findings) {
          const read: readonly string[] = rules[rule].facts;
          const named = Object.keys(used).filter((name) => name in facts);
          expect({ rule, named: named.length > 0 }).toEqual({ rule, named: true });
          expect(named.filter((name) => !read.includes(name))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test("no finding quotes as a fact what the client has not said", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        for (const { rule, facts: used } of assessOn(client, asOf).findings) {
          for (const fact of factPaths.filter((path) => path in used)) {
            // Of a list a finding quotes what it goes by.
            if (fact === "planned" || fact === "patchTests") expect(client[fact]).toContainEqual(used[fact]);
            else if (fact === "hairLoss.scalpSymptoms")
              expect(client.hairLoss?.scalpSymptoms).toEqual(expect.arrayContaining([...(used[fact] as string[])]));
            else expect({ rule, [fact]: saidOf(client, fact) }).toMatchObject({ rule, [fact]: used[fact] });
          }
        }
      }),
      runs,
    );
  });

  test("the verdict is the worst of the findings, those that an open answer could still lift left aside", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        const assessment = assessOn(client, asOf);
        const worst = Math.max(0, ...certain(assessment).map(({ effect }) => rank(effect)));
        expect(rank(assessment.atBest)).toBe(worst);
        const mildness = assessment.findings.map(({ effect }) => -rank(effect));
        expect(mildness).toEqual(inOrder(mildness));
      }),
      runs,
    );
  });

  test("every finding that waits has a step, and no step speaks for a rule that did not", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        const { findings, steps, verdict } = assessOn(client, asOf);
        fc.pre(verdict !== "contraindicated");
        const waiting = findings.filter(({ effect }) => rank(effect) >= rank("clearance-required"));
        const spoken = steps.filter((step) => step.kind !== "find-out" && step.kind !== "have-patch-test");
        const rulesOf = (list: readonly { readonly rule: RuleId }[]) =>
          inOrder([...new Set(list.map(({ rule }) => rule))]);
        expect(rulesOf(spoken)).toEqual(rulesOf(waiting));
      }),
      runs,
    );
  });

  test("every question says which rules want it, and those rules read that fact", () => {
    fc.assert(
      fc.property(anybody, ([client, asOf]) => {
        for (const { fact, group, why, answer } of assessOn(client, asOf).unanswered) {
          expect(why).not.toEqual([]);
          for (const rule of why) expect(rules[rule].facts).toContain(fact);
          expect({ group, kind: answer.kind }).toEqual({ group: facts[fact].group, kind: facts[fact].kind });
        }
      }),
      runs,
    );
  });
});

describe("under any protocol, however a studio sets its verdicts and figures,", () => {
  const protocolRuns = { numRuns: 100 };
  const protocols = [...studios, consensusProtocol, strictestProtocol];
  /** By its place, so that a counterexample names the client and not four hundred figures. */
  const anyProtocol = fc.nat({ max: protocols.length - 1 });

  test("any answer to any open question leaves the verdict between the best and the worst announced", () => {
    fc.assert(
      fc.property(anyProtocol, arbitraryUnsureIntake, arbitraryAsOf, fc.gen(), (place, client, asOf, draw) => {
        const protocol = protocols[place];
        const before = assessCandidacy(client, { asOf, protocol });
        for (const question of before.unanswered) {
          const profile = answered(client, question, draw(arbitraryAnswer, question));
          expectWithin(assessCandidacy(profile, { asOf, protocol }), before);
        }
      }),
      protocolRuns,
    );
  });

  test("while a client has to wait, or may have to, the wait is never called none", () => {
    fc.assert(
      fc.property(anyProtocol, arbitraryFullIntake, arbitraryAsOf, (place, client, asOf) => {
        const protocol = protocols[place];
        const { wait, atWorst } = assessCandidacy(client, { asOf, protocol });
        if (rank(atWorst) >= rank("clearance-required")) expect(wait).not.toBe("none");
      }),
      protocolRuns,
    );
  });

  test("a client who has to wait has a date or a step, and one who need not has no date", () => {
    fc.assert(
      fc.property(anyProtocol, arbitraryFullIntake, arbitraryAsOf, (place, client, asOf) => {
        const protocol = protocols[place];
        const { verdict, eligibleFrom, steps, settled } = assessCandidacy(client, { asOf, protocol });
        if (!settled) return;
        const kinds = steps.map(({ kind }) => kind).filter((kind) => kind !== "have-patch-test");
        if (verdict === "eligible" || verdict === "precaution")
          expect({ eligibleFrom, kinds }).toEqual({ eligibleFrom: null, kinds: [] });
        if (verdict === "clearance-required")
          expect(kinds.some((kind) => kind === "get-clearance" || kind === "ask-prescriber")).toBe(true);
        if (verdict === "deferred") expect(kinds).not.toEqual([]);
      }),
      protocolRuns,
    );
  });

  test("asking again the next day gives the same date until it is reached", () => {
    fc.assert(
      fc.property(anyProtocol, arbitraryWaitingClient, arbitraryAsOf, (place, client, asOf) => {
        const protocol = protocols[place];
        const { eligibleFrom } = assessCandidacy(client, { asOf, protocol });
        if (eligibleFrom === null) return;
        const next = tomorrow(asOf);
        const again = assessCandidacy(client, { asOf: next, protocol });
        expect(again.eligibleFrom).toEqual(next < eligibleFrom.latest ? eligibleFrom : null);
      }),
      protocolRuns,
    );
  });
});
