import { describe, expect, test } from "vitest";
import { addDuration } from "../../../src/calendar/addDuration.js";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { partialDate } from "../../../src/calendar/partialDate.js";
import type { FactPath } from "../../../src/knowledge/facts.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { asked, assess, findingOf, findingsOf, letter, withHealth } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";
import { expectAsked, expectNone } from "./expecting.js";

const stopped = (date: string) => withHealth({ isotretinoin: { stoppedOn: partialDate(date) } });
const taking = withHealth({ isotretinoin: { stoppedOn: null } });
const { "isotretinoin-wait": wait, "isotretinoin-effect": effect } = articleProtocol.parameters;

describe("a client who still takes isotretinoin", () => {
  test("waits without a date, and is sent to the prescriber", () => {
    const assessment = assess(taking);
    expect(assessment).toMatchObject({
      verdict: "deferred",
      settled: true,
      wait: "until-condition",
      eligibleFrom: null,
      steps: [{ kind: "ask-prescriber", rule: "isotretinoin", condition: "prescriber-ended-course" }],
    });
    expect(findingOf("isotretinoin", assessment)).toEqual({
      rule: "isotretinoin",
      effect: "deferred",
      because: "isotretinoin-ongoing",
      facts: { "health.isotretinoin.stoppedOn": null, "isotretinoin-effect": "deferred", "isotretinoin-wait": 6 },
      untilCondition: "prescriber-ended-course",
      evidence: [...wait.claims, ...effect.claims],
      dissent: [...wait.dissent, ...effect.dissent],
      disclosure: "client",
    });
  });

  test("gets no step but to ask the prescriber, under any protocol that waits", () => {
    for (const months of [1, 6, 12]) {
      const { steps } = assess(taking, undefined, protocolWith({ "isotretinoin-wait": months }));
      expect(steps.map(({ kind }) => kind)).toEqual(["ask-prescriber"]);
    }
  });

  test("is not let through by a letter where the protocol waits", () => {
    expect(assess({ ...taking, clearances: [letter("isotretinoin", "2026-01-01")] }).verdict).toBe("deferred");
  });
});

describe("a client who stopped isotretinoin on 31 August", () => {
  test("waits until 1 March, because February has no 31st", () => {
    expect(assess(stopped("2025-08-31"), "2026-02-28").verdict).toBe("deferred");
    expect(assess(stopped("2025-08-31"), "2026-03-01").verdict).toBe("eligible");
    expect(assess(stopped("2025-08-31"), "2026-03-02").verdict).toBe("eligible");
  });

  test("is told so with the rule, the facts, the claims and those who say otherwise", () => {
    const assessment = assess(stopped("2025-08-31"), "2025-11-11");
    const until = { earliest: "2026-03-01", latest: "2026-03-01" };
    expect(findingOf("isotretinoin", assessment)).toEqual({
      rule: "isotretinoin",
      effect: "deferred",
      because: "isotretinoin-recent",
      facts: {
        "health.isotretinoin.stoppedOn": "2025-08-31",
        "isotretinoin-effect": "deferred",
        "isotretinoin-wait": 6,
      },
      until,
      evidence: [...wait.claims, ...effect.claims],
      dissent: [...wait.dissent, ...effect.dissent],
      disclosure: "client",
    });
    expect(assessment).toMatchObject({ wait: "until-date", eligibleFrom: until });
    expect(assessment.steps).toEqual([{ kind: "wait-until", rule: "isotretinoin", until }]);
  });
});

describe("a wait of six months", () => {
  test.each([
    ["2025-09-15", "2026-03-15"],
    ["2025-08-29", "2026-03-01"],
    ["2023-08-29", "2024-02-29"],
    ["2023-08-30", "2024-03-01"],
    ["2025-08-28", "2026-02-28"],
    ["2025-12-31", "2026-07-01"],
    ["2024-02-29", "2024-08-29"],
  ])("from %s ends on %s", (stop, end) => {
    expect(assess(stopped(stop), stop).eligibleFrom).toEqual({ earliest: end, latest: end });
    expect(assess(stopped(stop), end).verdict).toBe("eligible");
  });

  test("is as long as the protocol says", () => {
    const twelve = protocolWith({ "isotretinoin-wait": 12 });
    expect(assess(stopped("2025-08-31"), "2026-08-30", twelve).verdict).toBe("deferred");
    expect(assess(stopped("2025-08-31"), "2026-08-31", twelve).verdict).toBe("eligible");
  });

  test("counts from no stop that lies ahead: until that day the medicine is taken, and the prescriber is asked", () => {
    for (const ahead of ["2026-03-02", "2026-06-10", "2026-04", "2027"]) {
      const { verdict, wait, eligibleFrom, findings, steps } = assess(stopped(ahead));
      expect({ verdict, wait, eligibleFrom }).toEqual({
        verdict: "deferred",
        wait: "until-condition",
        eligibleFrom: null,
      });
      expect(findings[0]).toMatchObject({
        because: "isotretinoin-ongoing",
        facts: { "health.isotretinoin.stoppedOn": ahead },
      });
      expect(steps).toEqual([{ kind: "ask-prescriber", rule: "isotretinoin", condition: "prescriber-ended-course" }]);
    }
    for (const past of ["2026-03-01", "2026-03", "2026"])
      expect(assess(stopped(past)).findings[0]?.until).toBeDefined();
  });

  test("is not cut short by a doctor's letter", () => {
    const client = aClient({
      health: { isotretinoin: { stoppedOn: partialDate("2026-01-01") } },
      clearances: [letter("isotretinoin", "2026-02-01")],
    });
    const assessment = assess(client);
    expect(assessment.verdict).toBe("deferred");
    expect(assessment.eligibleFrom).toEqual({ earliest: "2026-07-01", latest: "2026-07-01" });
  });
});

describe("a stop known to the month", () => {
  test.each([
    ["2026-06-30", "deferred"],
    ["2026-07-01", "undetermined"],
    ["2026-07-30", "undetermined"],
    ["2026-07-31", "eligible"],
    ["2026-08-01", "eligible"],
  ])("of January 2026 gives on %s: %s", (day, verdict) => {
    expect(assess(stopped("2026-01"), day).verdict).toBe(verdict);
  });

  test("of August 2025 lets the wait end on any day of February, or on 1 March", () => {
    expect(assess(stopped("2025-08"), "2026-01-31").eligibleFrom).toEqual({
      earliest: "2026-02-01",
      latest: "2026-03-01",
    });
  });

  test("asks for the day while it matters, and keeps giving the same dates", () => {
    const assessment = assess(stopped("2026-01"), "2026-07-15");
    expect(asked(assessment)).toEqual(["health.isotretinoin.stoppedOn"]);
    expect(assessment).toMatchObject({
      atBest: "eligible",
      atWorst: "deferred",
      wait: "until-date",
      eligibleFrom: { earliest: "2026-07-01", latest: "2026-07-31" },
    });
  });

  test("asks nothing before it matters, nor when it is over", () => {
    expect(asked(assess(stopped("2026-01"), "2026-06-30"))).toEqual([]);
    expect(asked(assess(stopped("2026-01"), "2026-07-31"))).toEqual([]);
  });
});

describe("a stop known to the year", () => {
  test.each([
    ["2025-06-30", "deferred"],
    ["2025-07-01", "undetermined"],
    ["2026-06-30", "undetermined"],
    ["2026-07-01", "eligible"],
    ["2026-07-02", "eligible"],
  ])("2025 gives on %s: %s", (day, verdict) => {
    expect(assess(stopped("2025"), day).verdict).toBe(verdict);
  });
});

describe("isotretinoin that was not asked about", () => {
  test("could mean a wait", () => {
    const assessment = assess(withHealth({ isotretinoin: undefined }));
    expect(assessment).toMatchObject({
      verdict: "undetermined",
      atBest: "eligible",
      atWorst: "deferred",
      wait: "unknown",
    });
    expect(asked(assessment)).toEqual(["health.isotretinoin"]);
  });

  test("as to when it was stopped is asked once it was taken", () => {
    const assessment = assess(withHealth({ isotretinoin: {} }));
    expect(assessment).toMatchObject({ verdict: "undetermined", wait: "unknown" });
    expect(asked(assessment)).toEqual(["health.isotretinoin.stoppedOn"]);
    expect(findingsOf("isotretinoin", assessment)).toEqual([]);
  });
});

test("a client who never took isotretinoin is asked nothing and told nothing", () => {
  const assessment = assess(withHealth({ isotretinoin: null }));
  expect(assessment).toMatchObject({ verdict: "eligible", settled: true });
  expect(findingsOf("isotretinoin", assessment)).toEqual([]);
});

describe("where a protocol wants a doctor to agree after isotretinoin", () => {
  const protocol = protocolWith({ "isotretinoin-effect": "clearance-required" });
  const within = { ...stopped("2025-12-10"), clearances: [letter("isotretinoin", "2026-01-15")] };

  test("a letter is required, and the client is told how to get on", () => {
    const assessment = assess(stopped("2025-12-10"), undefined, protocol);
    expect(assessment.verdict).toBe("clearance-required");
    expect(assessment.requirements.map(({ kind, rule }) => `${kind} ${rule}`)).toContain(
      "doctor-clearance isotretinoin",
    );
    expect(assessment.steps).toContainEqual(expect.objectContaining({ kind: "get-clearance", rule: "isotretinoin" }));
    expect(assessment.wait).not.toBe("none");
  });

  test("the letter lifts it", () => {
    expect(assess(within, undefined, protocol)).toMatchObject({ verdict: "eligible", steps: [] });
  });

  test("the letter lifts it also where the stop is known to the month only", () => {
    const client = { ...stopped("2025-09"), clearances: [letter("isotretinoin", "2026-01-15")] };
    expect(assess(client, "2026-02-28", protocol).verdict).toBe("eligible");
    expect(assess(client, "2026-03-15", protocol).verdict).toBe("eligible");
  });
});

test("where a protocol does not wait after isotretinoin, no step says to wait", () => {
  for (const value of ["eligible", "precaution"] as const) {
    const assessment = assess(stopped("2026-01-10"), undefined, protocolWith({ "isotretinoin-effect": value }));
    expect(assessment).toMatchObject({ verdict: value, wait: "none", eligibleFrom: null });
    expect(assessment.steps).toEqual([]);
  }
});

test("where a protocol asks for a letter, a stop known to the month leaves the wait unknown in the month it ends, never none", () => {
  const protocol = protocolWith({ "isotretinoin-effect": "clearance-required" });
  const inThatMonth = assess(stopped("2026-01"), "2026-07-15", protocol);
  expect(inThatMonth).toMatchObject({ verdict: "undetermined", atWorst: "clearance-required", wait: "unknown" });
});

describe.each([
  ["a retinoid for the skin", "topicalRetinoid", "stoppedOn", "topical-retinoid", { days: 28 }],
  ["antibiotics", "antibiotics", "stoppedOn", "antibiotics", { days: 21 }],
  ["chemotherapy", "chemotherapy", "endedOn", "chemotherapy", { months: 12 }],
  ["radiotherapy", "radiotherapy", "endedOn", "radiotherapy", { months: 12 }],
] as const)("%s", (_, key, detail, rule, duration) => {
  const ended = (on: string | null) => withHealth({ [key]: { [detail]: on === null ? null : partialDate(on) } });

  test("that goes on has no date, whatever letter there is: the prescriber is asked", () => {
    for (const clearances of [[], [letter(rule, "2026-01-01")]]) {
      const assessment = assess({ ...ended(null), clearances });
      expect(assessment).toMatchObject({
        verdict: "deferred",
        wait: "until-condition",
        eligibleFrom: null,
        steps: [{ kind: "ask-prescriber", rule, condition: "prescriber-ended-course" }],
      });
      expect(findingOf(rule, assessment).because).toBe(`${rule}-ongoing`);
    }
  });

  test("that has ended waits from its end: the day before the wait is over, on the day, the day after", () => {
    const end = addDuration(calendarDate("2026-02-10"), duration);
    const verdicts = [-1, 0, 1].map((days) => assess(ended("2026-02-10"), addDuration(end, { days })).verdict);
    expect(verdicts).toEqual(["deferred", "eligible", "eligible"]);
    const assessment = assess(ended("2026-02-10"));
    expect(assessment).toMatchObject({ wait: "until-date", eligibleFrom: { earliest: end, latest: end } });
    expect(findingOf(rule, assessment).because).toBe(`${rule}-recent`);
  });

  test("is asked while nobody has asked, then for its end", () => {
    expectAsked({ [key]: undefined }, `health.${key}`, "deferred");
    expectAsked({ [key]: {} }, `health.${key}.${detail}` as FactPath, "deferred");
    expectNone(key);
  });
});

describe("minoxidil", () => {
  test("on the scalp asks for care, by mouth for nothing", () => {
    const assessment = assess(withHealth({ minoxidil: { route: "topical" } }));
    expect(assessment).toMatchObject({ verdict: "precaution", wait: "none", steps: [] });
    expect(findingOf("minoxidil", assessment).facts).toMatchObject({ "topical-minoxidil-wait": 7 });
    expect(assess(withHealth({ minoxidil: { route: "oral" } }))).toMatchObject({ verdict: "eligible", settled: true });
  });

  test("is asked while nobody has asked", () => {
    expectAsked({ minoxidil: undefined }, "health.minoxidil", "precaution");
  });
});
