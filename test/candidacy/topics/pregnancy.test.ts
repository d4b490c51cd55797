import { describe, expect, test } from "vitest";
import { partialDate } from "../../../src/calendar/partialDate.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../../src/protocol/strictestProtocol.js";
import { asked, assess, aWoman, findingOf, findingsOf, letter } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";

/** The two states, each with the name of its end and what is said of it. */
const states = [
  { rule: "pregnancy", because: "pregnant", end: "endedOn", condition: "pregnancy-ended", fact: "health.pregnancy" },
  {
    rule: "breastfeeding",
    because: "breastfeeding",
    end: "weanedOn",
    condition: "weaned",
    fact: "health.breastfeeding",
  },
] as const;

describe.each(states)("$rule", ({ rule, because, end, condition, fact }) => {
  const ending = (date: string | null) =>
    aWoman({ health: { [rule]: { [end]: date === null ? null : partialDate(date) } } });

  test("waits without a date until the end is on record", () => {
    for (const client of [aWoman({ health: { [rule]: {} } }), ending(null)]) {
      const assessment = assess(client);
      expect(assessment).toMatchObject({
        verdict: "deferred",
        atBest: "deferred",
        atWorst: "deferred",
        settled: true,
        wait: "until-condition",
        eligibleFrom: null,
        steps: [{ kind: "meet-condition", rule, condition }],
      });
      expect(findingOf(rule, assessment)).toMatchObject({
        effect: "deferred",
        because,
        untilCondition: condition,
        evidence: articleProtocol.parameters[`${rule}-effect`].claims,
        disclosure: "client",
      });
      expect(findingOf(rule, assessment)).not.toHaveProperty("until");
    }
  });

  test("that ended on 10 March: the day before, on the day, the day after", () => {
    expect(assess(ending("2026-03-10"), "2026-03-09").verdict).toBe("deferred");
    expect(assess(ending("2026-03-10"), "2026-03-10").verdict).toBe("eligible");
    expect(assess(ending("2026-03-10"), "2026-03-11").verdict).toBe("eligible");
  });

  test.each([
    ["2026-02-28", "deferred"],
    ["2026-03-01", "undetermined"],
    ["2026-03-30", "undetermined"],
    ["2026-03-31", "eligible"],
    ["2026-04-01", "eligible"],
  ])("that ended some day in March 2026 gives on %s: %s", (day, verdict) => {
    expect(assess(ending("2026-03"), day).verdict).toBe(verdict);
  });

  test("that ended some day in 2025 is over on the last day of 2025", () => {
    expect(assess(ending("2025"), "2024-12-31").verdict).toBe("deferred");
    expect(assess(ending("2025"), "2025-12-30").verdict).toBe("undetermined");
    expect(assess(ending("2025"), "2025-12-31").verdict).toBe("eligible");
  });

  test("that ended some day this month is reported with the days on which it can have ended, and the day is asked", () => {
    const assessment = assess(ending("2026-03"), "2026-03-15");
    const until = { earliest: "2026-03-01", latest: "2026-03-31" };
    expect(assessment).toMatchObject({
      atBest: "eligible",
      atWorst: "deferred",
      settled: false,
      wait: "until-date",
      eligibleFrom: until,
      steps: [{ kind: "wait-until", rule, until }],
    });
    const finding = findingOf(rule, assessment);
    expect(finding).toMatchObject({ because, until, facts: { [`${fact}.${end}`]: "2026-03" } });
    expect(finding).not.toHaveProperty("untilCondition");
    expect(assessment.unanswered).toEqual([
      expect.objectContaining({
        fact: `${fact}.${end}`,
        answer: { kind: "date", mayGoOn: true },
        couldMake: "deferred",
        why: [rule],
      }),
    ]);
  });

  test.each(["2026-03-16", "2026-04"])(
    "that is to end on %s, which lies ahead, waits without a date: it is a plan",
    (date) => {
      const assessment = assess(ending(date), "2026-03-15");
      expect(assessment).toMatchObject({ verdict: "deferred", wait: "until-condition", eligibleFrom: null });
      expect(findingOf(rule, assessment)).toMatchObject({ untilCondition: condition });
      expect(findingOf(rule, assessment)).not.toHaveProperty("until");
    },
  );

  test("known to the month alone by then gives the same days on every day of that month", () => {
    const days = ["2026-03-01", "2026-03-17", "2026-03-30"].map((day) => assess(ending("2026-03"), day).eligibleFrom);
    expect(new Set(days.map((from) => JSON.stringify(from))).size).toBe(1);
  });

  test("is asked of a woman, of anybody else, and of a client whose sex is not recorded", () => {
    for (const sex of ["female", "other", undefined] as const) {
      const assessment = assess(aClient({ sex, health: { [rule]: undefined } }));
      expect(asked(assessment)).toEqual([fact]);
      expect(assessment).toMatchObject({ verdict: "undetermined", atWorst: "deferred" });
    }
  });

  test("is not asked of a man", () => {
    const assessment = assess(aClient({ sex: "male", health: { [rule]: undefined } }));
    expect(assessment).toMatchObject({ verdict: "eligible", settled: true, unanswered: [] });
  });

  test("counts whenever it is recorded, also for a man", () => {
    const assessment = assess(aClient({ sex: "male", health: { [rule]: {} } }));
    expect(assessment.verdict).toBe("deferred");
    expect(findingOf(rule, assessment).because).toBe(because);
  });

  test("is not lifted by a doctor's letter", () => {
    const client = aWoman({ health: { [rule]: {} }, clearances: [letter(rule, "2026-01-01")] });
    expect(assess(client).verdict).toBe("deferred");
  });
});

describe("the due date", () => {
  test("alone never ends a pregnancy, however long ago it was", () => {
    for (const dueOn of ["2026-02-28", "2026-03-01", "2025", "1999-01-01"]) {
      const assessment = assess(aWoman({ health: { pregnancy: { dueOn: partialDate(dueOn) } } }));
      expect(assessment).toMatchObject({ verdict: "deferred", wait: "until-condition", eligibleFrom: null });
    }
  });

  test("still ahead does not keep a pregnancy going that has ended", () => {
    const pregnancy = { dueOn: partialDate("2026-08-01"), endedOn: partialDate("2026-02-01") };
    const assessment = assess(aWoman({ health: { pregnancy } }));
    expect(assessment.verdict).toBe("eligible");
    expect(findingsOf("pregnancy", assessment)).toEqual([]);
  });
});

test("a mother who has given birth and still breastfeeds waits until she has weaned", () => {
  const assessment = assess(
    aWoman({ health: { pregnancy: { endedOn: partialDate("2026-01-05") }, breastfeeding: {} } }),
  );
  expect(assessment.findings.filter(({ effect }) => effect === "deferred").map(({ rule }) => rule)).toEqual([
    "breastfeeding",
  ]);
  expect(assessment.steps).toEqual([{ kind: "meet-condition", rule: "breastfeeding", condition: "weaned" }]);
});

test("a woman who is pregnant and breastfeeds is told of both", () => {
  const assessment = assess(aWoman({ health: { pregnancy: {}, breastfeeding: {} } }));
  expect(assessment.steps.map((step) => "condition" in step && step.condition)).toEqual(["pregnancy-ended", "weaned"]);
});

describe("after a birth", () => {
  const ended = (endedOn: string, endedInBirth?: boolean) =>
    aWoman({ health: { pregnancy: { endedOn: partialDate(endedOn), endedInBirth } } });
  const strictly = (client: ReturnType<typeof ended>, day: string) => assess(client, day, strictestProtocol);

  test.each([articleProtocol, consensusProtocol])(
    "the $id protocol waits for nothing, asks nothing and says nothing",
    (protocol) => {
      const { findings } = assess(aWoman(), "2026-02-28", protocol);
      for (const birth of [true, false, undefined])
        expect(assess(ended("2026-02-27", birth), "2026-02-28", protocol)).toMatchObject({
          verdict: "eligible",
          settled: true,
          findings,
        });
    },
  );

  test("the strictest protocol waits for twelve months: the day before, on the day, the day after", () => {
    const client = ended("2025-03-10", true);
    const assessment = strictly(client, "2026-03-09");
    expect(assessment).toMatchObject({
      verdict: "deferred",
      wait: "until-date",
      eligibleFrom: { earliest: "2026-03-10", latest: "2026-03-10" },
    });
    expect(findingOf("childbirth", assessment)).toMatchObject({
      because: "birth-recent",
      facts: { "health.pregnancy.endedOn": "2025-03-10", "postpartum-wait": 12 },
      evidence: ["asa-pmu-postpartum-wait", "asa-pmu-postpartum-effect"],
      disclosure: "client",
    });
    for (const day of ["2026-03-10", "2026-03-11"]) expect(findingsOf("childbirth", strictly(client, day))).toEqual([]);
  });

  test("whether there was one is asked only while the wait would run", () => {
    expect(asked(strictly(ended("2025-03-10"), "2026-03-09"))).toContain("health.pregnancy.endedInBirth");
    expect(strictly(ended("2025-03-10"), "2026-03-09")).toMatchObject({ verdict: "undetermined", wait: "unknown" });
    for (const day of ["2026-03-10", "2026-03-11"])
      expect(asked(strictly(ended("2025-03-10"), day))).not.toContain("health.pregnancy.endedInBirth");
  });

  test("a pregnancy that ended otherwise waits for nothing", () => {
    const assessment = strictly(ended("2026-02-20", false), "2026-02-21");
    expect(findingsOf("childbirth", assessment)).toEqual([]);
    expect(asked(assessment)).not.toContain("health.pregnancy.endedInBirth");
  });

  test("of a pregnancy that goes on, or whose end lies ahead, nobody asks how it ended", () => {
    for (const pregnancy of [{}, { endedOn: null }, { endedOn: partialDate("2026-09-01") }])
      expect(asked(strictly(aWoman({ health: { pregnancy } }), "2026-03-01"))).not.toContain(
        "health.pregnancy.endedInBirth",
      );
  });

  test("a rough date can leave both the pregnancy and the wait open: its day is asked once, and the later end counts", () => {
    const protocol = protocolWith({ "postpartum-wait": 3 });
    const assessment = assess(ended("2025", true), "2025-06-01", protocol);
    expect(assessment).toMatchObject({
      verdict: "undetermined",
      eligibleFrom: { earliest: "2025-04-01", latest: "2026-03-31" },
    });
    expect(asked(assessment)).toEqual(["health.pregnancy.endedOn"]);
  });
});
