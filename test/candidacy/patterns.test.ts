import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dayOf } from "../../src/calendar/day.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import type { PartialDate } from "../../src/calendar/types.js";
import {
  course,
  endOf,
  event,
  judgeCourse,
  judgeEvent,
  judgePresence,
  judgeSince,
  presence,
} from "../../src/candidacy/patterns.js";
import { newTally, type Tally } from "../../src/candidacy/tally.js";
import type { LastTime, Present } from "../../src/client/health/types.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { TODAY } from "../support/candidacy.js";
import { protocolWith } from "../support/protocol.js";

const tallyOn = (asOf = TODAY): Tally => newTally({}, dayOf(calendarDate(asOf)));
const asked = ({ open }: Tally) => open.map(({ question }) => question.fact);
const said = ({ spoken }: Tally) => spoken.map(({ finding }) => finding.because);
const date = (text: string): PartialDate => partialDate(text);

describe("something that is there or not", () => {
  const lupus = presence(articleProtocol, "health.lupus", "lupus");
  const judged = (fact: Present | null | undefined) => {
    const tally = tallyOn();
    judgePresence(tally, lupus, fact);
    return tally;
  };

  test("is asked while nobody has asked, with what it could make of the client", () => {
    const tally = judged(undefined);
    expect(asked(tally)).toEqual(["health.lupus"]);
    expect([tally.floor, tally.ceiling, said(tally)]).toEqual([0, 2, []]);
  });

  test("is no matter once the answer is none", () => {
    const tally = judged(null);
    expect([asked(tally), said(tally), tally.floor]).toEqual([[], [], 0]);
  });

  test("is found where it is, and nothing more is asked", () => {
    const tally = judged({});
    expect([asked(tally), said(tally), tally.floor]).toEqual([[], ["lupus"], 2]);
  });
});

test("a wait ends on the first day at the earliest and on the last at the latest, of whatever the date may be", () => {
  const day = (text: string) => dayOf(calendarDate(text));
  expect(endOf(date("2026-02"), { months: 0, days: 14 })).toEqual({
    earliest: day("2026-02-15"),
    latest: day("2026-03-14"),
  });
  expect(endOf(date("2025-08"), { months: 6, days: 0 })).toEqual({
    earliest: day("2026-02-01"),
    latest: day("2026-03-01"),
  });
});

describe("something that happened, after which one waits", () => {
  const tan = event(articleProtocol, "health.tan", "tan");
  const judged = (fact: LastTime | null | undefined, asOf?: string) => {
    const tally = tallyOn(asOf);
    judgeEvent(tally, tan, fact);
    return tally;
  };

  test("is asked while nobody has asked, and then when it was", () => {
    expect(asked(judged(undefined))).toEqual(["health.tan"]);
    expect(asked(judged({}))).toEqual(["health.tan.on"]);
    expect(judged({})).toMatchObject({ floor: 0, ceiling: 3 });
  });

  test("is no matter once the answer is none", () => {
    expect([asked(judged(null)), said(judged(null))]).toEqual([[], []]);
  });

  test("waits until its end: the day before, on the day, the day after", () => {
    const floors = ["2026-03-14", "2026-03-15", "2026-03-16"].map(
      (asOf) => judged({ on: date("2026-03-01") }, asOf).floor,
    );
    expect(floors).toEqual([3, 0, 0]);
  });

  test("names the day, the figure and the effect, with the claims of both", () => {
    const [spoken] = judged({ on: date("2026-02-25") }).spoken;
    const { "tan-wait": wait, "tan-effect": effect } = articleProtocol.parameters;
    expect(spoken?.finding).toEqual({
      rule: "tan",
      effect: "deferred",
      because: "tan-recent",
      facts: { "health.tan.on": "2026-02-25", "tan-effect": "deferred", "tan-wait": 14 },
      until: { earliest: "2026-03-11", latest: "2026-03-11" },
      evidence: [...wait.claims, ...effect.claims],
      dissent: [...wait.dissent, ...effect.dissent],
      disclosure: "client",
    });
    expect(spoken?.step).toEqual({ kind: "wait-until", rule: "tan", until: spoken?.finding.until });
  });

  test("that is known to the month may be over on any day of a month, and the day is asked", () => {
    const tally = judged({ on: date("2026-02") }, "2026-03-01");
    expect(tally).toMatchObject({ floor: 0, ceiling: 3 });
    expect(asked(tally)).toEqual(["health.tan.on"]);
    expect(said(judged({ on: date("2026-02") }, "2026-03-14"))).toEqual([]);
  });

  test("that lies ahead waits from then", () => {
    const tally = tallyOn();
    judgeSince(tally, tan, date("2026-05-01"));
    expect(tally.spoken[0]?.finding.until).toEqual({ earliest: "2026-05-15", latest: "2026-05-15" });
  });

  test("takes the severity of the protocol, whatever that is", () => {
    for (const [severity, verdict] of verdicts.entries()) {
      const protocol = protocolWith({ "tan-effect": verdict });
      const own = event(protocol, "health.tan", "tan");
      const tally = tallyOn();
      judgeEvent(tally, own, { on: date("2026-02-25") });
      expect([tally.floor, own.whether.severity, own.when.severity]).toEqual([severity, severity, severity]);
    }
  });
});

describe("a course that a prescriber ends", () => {
  const antibiotics = course(articleProtocol, "health.antibiotics", "antibiotics");
  const judged = (endedOn: PartialDate | null | undefined) => {
    const tally = tallyOn();
    judgeCourse(tally, antibiotics, endedOn);
    return tally;
  };

  test("is asked when it ended", () => {
    expect(asked(judged(undefined))).toEqual(["health.antibiotics.stoppedOn"]);
    expect(said(judged(undefined))).toEqual([]);
  });

  test("that goes on has no date: the prescriber is asked", () => {
    const tally = judged(null);
    expect(tally).toMatchObject({ floor: 3, openEnded: true });
    const [spoken] = tally.spoken;
    expect(spoken?.finding).toMatchObject({
      because: "antibiotics-ongoing",
      facts: { "health.antibiotics.stoppedOn": null },
      untilCondition: "prescriber-ended-course",
    });
    expect(spoken?.finding).not.toHaveProperty("until");
    expect(spoken?.step?.kind).toBe("ask-prescriber");
  });

  test("that has ended waits from its end", () => {
    const [spoken] = judged(date("2026-02-20")).spoken;
    expect(spoken?.finding).toMatchObject({
      because: "antibiotics-recent",
      until: { earliest: "2026-03-13", latest: "2026-03-13" },
    });
    expect(said(judged(date("2026-02-08")))).toEqual([]);
  });
});
