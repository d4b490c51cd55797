import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dayOf } from "../../src/calendar/day.js";
import { conclude } from "../../src/candidacy/conclude.js";
import { question, type Ruling, ruling } from "../../src/candidacy/rulings.js";
import { stepOf } from "../../src/candidacy/stepOf.js";
import { ask, newTally, speak, speakPerhaps, type Tally, waitUntil } from "../../src/candidacy/tally.js";
import type { CandidacyAssessment, Requirement } from "../../src/candidacy/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import type { FactPath } from "../../src/knowledge/facts.js";
import type { ConditionCode } from "../../src/knowledge/rules.js";
import type { Verdict } from "../../src/knowledge/verdicts.js";
import type { Note } from "../../src/protocol/types.js";
import { asked, letter, TODAY } from "../support/candidacy.js";
import { protocolWith } from "../support/protocol.js";

const asOf = calendarDate(TODAY);
const ruleSet = { id: "article", version: "1" };
const notes: readonly Note[] = [{ kind: "acknowledged", parameter: "isotretinoin-wait" }];
const consent: Requirement = {
  kind: "written-consent",
  rule: "written-consent",
  met: false,
  evidence: [],
  dissent: [],
};

/** What the rule on keloids would say with this effect, and if this lifted it. */
function finding(effect: Verdict, condition?: ConditionCode): Ruling {
  const said = ruling(protocolWith({ "keloid-on-scalp-effect": effect }), "keloid", "on-scalp", {});
  if (condition === undefined) return said;
  const lifted = { ...said.finding, untilCondition: condition };
  return { ...said, finding: lifted, step: stepOf(lifted) };
}
/** A deferral that ends on a day. */
const dated = ruling(protocolWith({ "tan-effect": "deferred" }), "tan", "recent", {});
const asking = (couldMake: Verdict, fact: FactPath = "health.keloid") => question(fact, couldMake, ["keloid"]);

/** The answer after these reports. */
function after(report: (tally: Tally) => void, client: ClientProfile = {}): CandidacyAssessment {
  const tally = newTally(client, dayOf(asOf));
  report(tally);
  return conclude(tally, asOf, { ruleSet, notes }, [consent]);
}

const wait = (tally: Tally, earliest: string, latest: string) => {
  const end = { earliest: dayOf(calendarDate(earliest)), latest: dayOf(calendarDate(latest)) };
  waitUntil(tally, end, dated, "2008", asking("deferred", "birthDate"));
};

test("with nothing found and nothing open, no reason to wait was found, and the notes on the protocol are still told", () => {
  expect(after(() => undefined)).toEqual({
    resultType: "candidacy-assessment",
    ruleSet,
    notes,
    asOf,
    verdict: "eligible",
    atBest: "eligible",
    atWorst: "eligible",
    settled: true,
    wait: "none",
    eligibleFrom: null,
    findings: [],
    cleared: [],
    unanswered: [],
    requirements: [consent],
    steps: [],
  });
});

describe("the verdict", () => {
  test("is the worst of what was found", () => {
    const { verdict, atBest, atWorst } = after((tally) => {
      speak(tally, finding("precaution"));
      speak(tally, finding("clearance-required"));
    });
    expect([verdict, atBest, atWorst]).toEqual(Array(3).fill("clearance-required"));
  });

  test("is undetermined between the best and the worst that the open answers allow", () => {
    const assessment = after((tally) => {
      speak(tally, finding("precaution"));
      ask(tally, asking("deferred"));
    });
    expect(assessment).toMatchObject({
      verdict: "undetermined",
      atBest: "precaution",
      atWorst: "deferred",
      settled: false,
    });
  });

  test("stands already where the open answers could only bring more of the same, though not everything is settled", () => {
    const assessment = after((tally) => {
      speak(tally, finding("deferred", "skin-clear"));
      ask(tally, asking("deferred"));
    });
    expect(assessment).toMatchObject({ verdict: "deferred", atBest: "deferred", atWorst: "deferred", settled: false });
  });

  test("is never better at worst than at best", () => {
    const assessment = after((tally) => {
      speak(tally, finding("deferred", "skin-clear"));
      ask(tally, asking("precaution"));
    });
    expect(assessment).toMatchObject({ atBest: "deferred", atWorst: "deferred", verdict: "deferred", settled: true });
  });

  test("of a client who is never to be treated asks, requires and advises nothing more", () => {
    const assessment = after((tally) => {
      speak(tally, finding("clearance-required"));
      speak(tally, finding("contraindicated"));
      ask(tally, asking("deferred"));
    });
    expect(assessment).toMatchObject({
      verdict: "contraindicated",
      settled: true,
      wait: "permanent",
      eligibleFrom: null,
      unanswered: [],
      requirements: [],
      steps: [],
    });
    expect(assessment.findings).toHaveLength(2);
  });
});

describe("a contraindication that can end", () => {
  test("still asks, requires and advises: it is not for ever", () => {
    const assessment = after((tally) => {
      speak(tally, finding("contraindicated", "skin-clear"));
      ask(tally, asking("deferred"));
    });
    expect(assessment).toMatchObject({
      verdict: "contraindicated",
      settled: false,
      wait: "until-condition",
      requirements: [consent],
      steps: [{ kind: "meet-condition", condition: "skin-clear" }],
    });
    expect(assessment.unanswered).toHaveLength(1);
  });

  test("beside one that cannot is for ever", () => {
    const assessment = after((tally) => {
      speak(tally, finding("contraindicated", "skin-clear"));
      speak(tally, finding("contraindicated"));
    });
    expect(assessment).toMatchObject({ wait: "permanent", steps: [], unanswered: [] });
  });
});

describe("the wait", () => {
  test("has a date where every reason to wait has one", () => {
    const assessment = after((tally) => {
      wait(tally, "2026-04-01", "2026-04-30");
    });
    expect(assessment.wait).toBe("until-date");
    expect(assessment.eligibleFrom).toEqual({ earliest: "2026-04-01", latest: "2026-04-30" });
  });

  test("of several dates is the latest", () => {
    const assessment = after((tally) => {
      wait(tally, "2026-04-01", "2026-04-30");
      wait(tally, "2026-03-15", "2026-12-31");
    });
    expect(assessment.eligibleFrom).toEqual({ earliest: "2026-04-01", latest: "2026-12-31" });
  });

  test("is still a date on the days on which it may or may not be over", () => {
    const assessment = after((tally) => {
      wait(tally, "2026-02-01", "2026-03-02");
    });
    expect(assessment).toMatchObject({
      verdict: "undetermined",
      wait: "until-date",
      eligibleFrom: { earliest: "2026-02-01", latest: "2026-03-02" },
    });
    expect(asked(assessment)).toEqual(["birthDate"]);
  });

  test("is none from its last day on", () => {
    const assessment = after((tally) => {
      wait(tally, "2026-02-01", TODAY);
    });
    expect(assessment).toMatchObject({ verdict: "eligible", wait: "none", eligibleFrom: null });
  });

  test("has no date once one reason to wait has none", () => {
    const assessment = after((tally) => {
      wait(tally, "2026-04-01", "2026-04-01");
      speak(tally, finding("deferred", "skin-clear"));
    });
    expect(assessment).toMatchObject({ verdict: "deferred", wait: "until-condition", eligibleFrom: null });
  });

  test("has no date while an open answer could bring another wait", () => {
    const assessment = after((tally) => {
      wait(tally, "2026-04-01", "2026-04-01");
      ask(tally, asking("deferred"));
    });
    expect(assessment).toMatchObject({ verdict: "deferred", wait: "unknown", eligibleFrom: null });
  });

  test("is unknown, not none, while nobody knows whether a state without a date is over", () => {
    const assessment = after((tally) => {
      speakPerhaps(tally, finding("deferred", "pregnancy-ended"), asking("deferred", "health.pregnancy.endedOn"));
    });
    expect(assessment.verdict).toBe("undetermined");
    expect(assessment.wait).toBe("unknown");
  });

  test("is none where at worst a precaution is open", () => {
    expect(
      after((tally) => {
        ask(tally, asking("precaution"));
      }).wait,
    ).toBe("none");
  });
});

describe("the findings", () => {
  test("stand severest first, those of equal weight in the order in which they were found", () => {
    const { findings } = after((tally) => {
      speak(tally, finding("eligible"));
      speak(tally, finding("deferred", "skin-clear"));
      speak(tally, finding("precaution"));
      speak(tally, finding("deferred", "weaned"));
    });
    expect(findings.map(({ effect, untilCondition }) => untilCondition ?? effect)).toEqual([
      "skin-clear",
      "weaned",
      "precaution",
      "eligible",
    ]);
  });
});

describe("the open questions", () => {
  test("stand most telling first", () => {
    const assessment = after((tally) => {
      ask(tally, asking("precaution", "desiredLook"));
      ask(tally, asking("deferred", "birthDate"));
      ask(tally, asking("contraindicated", "health.keloid"));
      ask(tally, asking("deferred", "health.eczema"));
    });
    expect(asked(assessment)).toEqual(["health.keloid", "birthDate", "health.eczema", "desiredLook"]);
  });

  test("leave out what can change nothing any more", () => {
    const assessment = after((tally) => {
      speak(tally, finding("precaution"));
      ask(tally, asking("precaution", "desiredLook"));
      ask(tally, asking("deferred", "birthDate"));
    });
    expect(asked(assessment)).toEqual(["birthDate"]);
  });

  test("leave out what the client does not know, which becomes something to find out", () => {
    const client: ClientProfile = { notKnown: ["health.keloid", "desiredLook"] };
    const assessment = after((tally) => {
      ask(tally, asking("contraindicated", "health.keloid"));
      ask(tally, asking("deferred", "birthDate"));
    }, client);
    expect(asked(assessment)).toEqual(["birthDate"]);
    expect(assessment.steps).toEqual([{ kind: "find-out", fact: "health.keloid", why: ["keloid"] }]);
    expect(assessment).toMatchObject({ verdict: "undetermined", atWorst: "contraindicated", settled: false });
  });

  test("that the client cannot answer leave the verdict undetermined when none is left to ask", () => {
    const assessment = after(
      (tally) => {
        ask(tally, asking("deferred"));
      },
      { notKnown: ["health.keloid"] },
    );
    expect(assessment).toMatchObject({ verdict: "undetermined", settled: false, unanswered: [] });
  });
});

describe("the steps", () => {
  const stepsAfter = (report: (tally: Tally) => void) => after(report).steps;

  test("name the date where there is one", () => {
    expect(
      stepsAfter((tally) => {
        wait(tally, "2026-04-01", "2026-04-30");
      }),
    ).toEqual([{ kind: "wait-until", rule: "tan", until: { earliest: "2026-04-01", latest: "2026-04-30" } }]);
  });

  test.each([
    ["a prescribed course goes to the prescriber", "prescriber-ended-course", "ask-prescriber"],
    ["a pregnancy is to end", "pregnancy-ended", "meet-condition"],
    ["a child is to be weaned", "weaned", "meet-condition"],
    ["an infection is to heal", "infection-healed", "meet-condition"],
    ["the skin is to clear", "skin-clear", "meet-condition"],
    ["the hair loss is to come to rest", "hair-loss-stable", "meet-condition"],
  ] as const)("name the condition: %s", (_, condition, kind) => {
    expect(
      stepsAfter((tally) => {
        speak(tally, finding("deferred", condition));
      }),
    ).toEqual([{ kind, rule: "keloid", condition }]);
  });

  test("name the doctor whose agreement is missing", () => {
    expect(
      stepsAfter((tally) => {
        speak(tally, finding("clearance-required"));
      }),
    ).toEqual([{ kind: "get-clearance", rule: "keloid", condition: "doctor-agrees" }]);
  });

  test("are none for a precaution: nothing has to be waited for", () => {
    expect(
      stepsAfter((tally) => {
        speak(tally, finding("precaution"));
      }),
    ).toEqual([]);
  });
});

describe("the requirements", () => {
  test("put the doctor's letter first, with the evidence of the finding that asks for it", () => {
    const needing = finding("clearance-required");
    const { evidence, dissent } = needing.finding;
    const { requirements } = after((tally) => {
      speak(tally, needing);
    });
    expect(requirements).toEqual([
      { kind: "doctor-clearance", rule: "keloid", met: false, evidence, dissent },
      consent,
    ]);
  });

  test("ask for no letter for a precaution or a wait", () => {
    const { requirements } = after((tally) => {
      speak(tally, finding("precaution"));
      speak(tally, finding("deferred", "skin-clear"));
    });
    expect(requirements).toEqual([consent]);
  });

  test("name the letter that is there, until when it counts, and leave out its finding", () => {
    const needing = finding("clearance-required");
    const letters = { limited: letter("keloid", "2026-02-01", "2026-06-30"), open: letter("keloid", "2026-02-01") };
    for (const [name, until] of [
      ["limited", "2026-06-30"],
      ["open", null],
    ] as const) {
      const { requirements, findings, verdict, steps } = after(
        (tally) => {
          speak(tally, needing);
        },
        { clearances: [letters[name]] },
      );
      const { evidence, dissent } = needing.finding;
      expect(requirements).toEqual([
        { kind: "doctor-clearance", rule: "keloid", met: true, until, evidence, dissent },
        consent,
      ]);
      expect({ findings, verdict, steps }).toEqual({ findings: [], verdict: "eligible", steps: [] });
    }
  });
});
