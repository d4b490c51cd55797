import { describe, expect, test } from "vitest";
import { BEFORE_ANY_DAY } from "../../src/calendar/day.js";
import { matters } from "../../src/candidacy/matters.js";
import { question, ruling } from "../../src/candidacy/rulings.js";
import { ask, newTally, speak, speakPerhaps, waitUntil } from "../../src/candidacy/tally.js";
import type { ClientProfile } from "../../src/client/types.js";
import type { Verdict } from "../../src/knowledge/verdicts.js";
import { letter, TODAY } from "../support/candidacy.js";
import { protocolWith } from "../support/protocol.js";
import { asking, day, finding, reach, tallyOf } from "../support/tally.js";

describe("an empty tally", () => {
  test("has heard nothing: no finding, no question, no wait", () => {
    const client = {};
    expect(newTally(client, day(TODAY))).toEqual({
      client,
      asOf: day(TODAY),
      spoken: [],
      cleared: [],
      open: [],
      floor: 0,
      ceiling: 0,
      waitEarliest: BEFORE_ANY_DAY,
      waitLatest: BEFORE_ANY_DAY,
      permanent: false,
      openEnded: false,
    });
  });

  test("shares no list with the next one", () => {
    const first = tallyOf();
    speak(first, finding("deferred"));
    ask(first, asking("deferred"));
    expect(tallyOf().spoken).toEqual([]);
    expect(tallyOf().open).toEqual([]);
  });
});

describe("a rule that speaks with certainty", () => {
  test("raises what is certain, and a milder one after it does not lower it again", () => {
    const tally = tallyOf();
    speak(tally, finding("precaution"));
    expect(tally.floor).toBe(1);
    speak(tally, finding("deferred"));
    speak(tally, finding("eligible"));
    expect(tally.floor).toBe(3);
    expect(tally.spoken.map((spoken) => spoken.finding.effect)).toEqual(["precaution", "deferred", "eligible"]);
  });

  test("leaves the wait open where only a condition ends it", () => {
    const tally = tallyOf();
    speak(tally, finding("contraindicated"));
    expect(tally.openEnded).toBe(false);
    speak(tally, finding("clearance-required"));
    expect(tally.openEnded).toBe(true);
  });
});

describe("a doctor's letter", () => {
  const heard = (client: ClientProfile, effect: Verdict = "clearance-required") => {
    const tally = tallyOf(client);
    speak(tally, finding(effect));
    return tally;
  };

  test("lifts the finding it is for: it is set aside and neither counts nor waits", () => {
    const tally = heard({ clearances: [letter("keloid", "2026-02-01")] });
    expect(tally.spoken).toEqual([]);
    expect(tally.cleared.map(({ finding: { rule }, letter: { on } }) => [rule, on])).toEqual([
      ["keloid", "2026-02-01"],
    ]);
    expect(tally.floor).toBe(0);
    expect(tally.openEnded).toBe(false);
  });

  test("lifts nothing else", () => {
    expect(heard({ clearances: [letter("psoriasis", "2026-02-01")] }).floor).toBe(2);
  });

  test("counts from its day on, not the day before", () => {
    expect(heard({ clearances: [letter("keloid", "2026-03-02")] }).floor).toBe(2);
    expect(heard({ clearances: [letter("keloid", "2026-03-01")] }).floor).toBe(0);
    expect(heard({ clearances: [letter("keloid", "2026-02-28")] }).floor).toBe(0);
  });

  test("counts to its last day, not the day after", () => {
    expect(heard({ clearances: [letter("keloid", "2026-02-01", "2026-02-28")] }).floor).toBe(2);
    expect(heard({ clearances: [letter("keloid", "2026-02-01", "2026-03-01")] }).floor).toBe(0);
    expect(heard({ clearances: [letter("keloid", "2026-02-01", "2026-03-02")] }).floor).toBe(0);
  });

  test("that has run out does not spoil a newer one", () => {
    const clearances = [letter("keloid", "2025-01-01", "2025-12-31"), letter("keloid", "2026-02-01")];
    expect(heard({ clearances }).floor).toBe(0);
  });

  test("never lifts a wait or a contraindication", () => {
    const clearances = [letter("keloid", "2026-02-01")];
    expect(heard({ clearances }, "deferred").floor).toBe(3);
    expect(heard({ clearances }, "contraindicated").floor).toBe(4);
  });
});

describe("a missing fact", () => {
  test("raises what is possible, not what is certain", () => {
    const tally = tallyOf();
    ask(tally, asking("deferred"));
    ask(tally, asking("precaution"));
    expect(tally.floor).toBe(0);
    expect(tally.ceiling).toBe(3);
    expect(tally.open.map(({ question: { couldMake } }) => couldMake)).toEqual(["deferred", "precaution"]);
  });

  test("that could only ask for a letter that is there is asked, and is no reason to think the worse of it", () => {
    const tally = tallyOf({ clearances: [letter("lupus", "2026-02-01")] });
    ask(tally, { ...question("health.lupus", "clearance-required", ["lupus"]), reach: reach({ letters: ["lupus"] }) });
    expect(tally.ceiling).toBe(0);
    expect(tally.open.map((each) => matters(tally, each))).toEqual([true]); // the letter joins the requirements
  });
});

test("a rule that speaks perhaps is reported and counts as possible only, and the exact day is asked", () => {
  const tally = tallyOf();
  speakPerhaps(tally, finding("deferred"), asking("deferred"));
  expect(tally.spoken).toHaveLength(1);
  expect(tally.open).toHaveLength(1);
  expect(tally.floor).toBe(0);
  expect(tally.ceiling).toBe(3);
  speakPerhaps(tally, finding("precaution"), asking("precaution"));
  expect(tally.ceiling).toBe(3);
});

describe("a wait that ends on some day of March 2026", () => {
  const recent = (effect: Verdict = "deferred") =>
    ruling(protocolWith({ "isotretinoin-effect": effect }), "isotretinoin", "recent", {});
  const exactDay = question("health.isotretinoin.stoppedOn", "deferred", ["isotretinoin"]);
  const end = { earliest: day("2026-03-01"), latest: day("2026-03-31") };
  const waiting = (asOf: string, effect?: Verdict) => {
    const tally = tallyOf({}, asOf);
    waitUntil(tally, end, recent(effect), "2025-09", exactDay);
    return tally;
  };

  test("is certain on the last day of February", () => {
    const tally = waiting("2026-02-28");
    expect(tally.floor).toBe(3);
    expect(tally.open).toEqual([]);
    expect(tally.spoken.map((spoken) => spoken.finding)).toEqual([
      {
        ...recent().finding,
        facts: {
          "health.isotretinoin.stoppedOn": "2025-09",
          "isotretinoin-effect": "deferred",
          "isotretinoin-wait": 6,
        },
        until: { earliest: "2026-03-01", latest: "2026-03-31" },
      },
    ]);
  });

  test("is possible from 1 March to 30 March, and the exact day is asked", () => {
    for (const asOf of ["2026-03-01", "2026-03-02", "2026-03-30"]) {
      const tally = waiting(asOf);
      expect([tally.floor, tally.ceiling]).toEqual([0, 3]);
      expect(tally.open).toEqual([{ ...exactDay, until: end.latest }]);
      expect(tally.spoken[0]?.finding.until).toEqual({ earliest: "2026-03-01", latest: "2026-03-31" });
    }
  });

  test("is over on 31 March, and its end stays on record so that later answers give the same dates", () => {
    for (const asOf of ["2026-03-31", "2026-04-01"]) {
      const tally = waiting(asOf);
      expect([tally.floor, tally.ceiling]).toEqual([0, 0]);
      expect(tally.spoken).toEqual([]);
      expect([tally.waitEarliest, tally.waitLatest]).toEqual([end.earliest, end.latest]);
    }
  });

  test("and a shorter one beside it end with the longer one, in either order", () => {
    const shorter = { earliest: day("2026-01-01"), latest: day("2026-03-15") };
    for (const ends of [
      [end, shorter],
      [shorter, end],
    ]) {
      const tally = tallyOf({}, "2026-02-28");
      for (const each of ends) waitUntil(tally, each, recent(), "2008", exactDay);
      expect([tally.waitEarliest, tally.waitLatest]).toEqual([end.earliest, end.latest]);
    }
  });

  test("makes no date where the protocol does not defer", () => {
    expect(waiting("2026-02-01", "precaution").waitLatest).toBe(BEFORE_ANY_DAY);
    expect(waiting("2026-02-01", "clearance-required").waitLatest).toBe(BEFORE_ANY_DAY);
  });

  test("is lifted by a letter where the protocol asks for one, also while the exact day is open", () => {
    for (const asOf of ["2026-02-28", "2026-03-10"]) {
      const tally = tallyOf({ clearances: [letter("isotretinoin", "2026-02-01")] }, asOf);
      waitUntil(tally, end, recent("clearance-required"), "2008", exactDay);
      expect({ asOf, floor: tally.floor, ceiling: tally.ceiling, open: tally.open }).toEqual({
        asOf,
        floor: 0,
        ceiling: 0,
        open: [],
      });
    }
  });
});
