import { describe, expect, test } from "vitest";
import type { ParameterId } from "../../src/knowledge/parameters.js";
import type { Verdict } from "../../src/knowledge/verdicts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { preparedScheduleFor } from "../../src/schedule/prepared.js";
import { protocolWith } from "../support/protocol.js";

const article = preparedScheduleFor(articleProtocol);
const claims = (...ids: ParameterId[]) => ids.flatMap((id) => articleProtocol.parameters[id].claims);
const dissent = (...ids: ParameterId[]) => ids.flatMap((id) => articleProtocol.parameters[id].dissent);

describe("by the article", () => {
  test("a second session is possible after 7 days, best from 10 to 14, and late from the 31st on", () => {
    expect(article.secondSession).toMatchObject({ earliest: 7, from: 10, to: 14, overdue: 31 });
  });

  test("a later session is possible after 7 days, best from 28 to 30, and late from the 31st on", () => {
    expect(article.laterSession).toMatchObject({ earliest: 7, from: 28, to: 30, overdue: 31 });
  });

  test("the touch-up is possible from the article's 14 days on, best on the 28th, when the pigment has set, and never late", () => {
    expect(article.touchUp).toMatchObject({ earliest: 14, from: 28, to: 28, overdue: null });
  });

  test("2 to 4 sessions are spoken of, and 3 are usual", () => {
    expect(article.sessions).toMatchObject({ usual: 3, least: 2, most: 4 });
    expect(article.scarSessions).toMatchObject({ usual: 3, least: 2, most: 4 });
  });

  test("a review is possible from 6 months on, best from 12 to 18 months, and late after 36", () => {
    expect(article.review.permanent).toMatchObject({ earliest: 6, from: 12, to: 18, overdue: 37 });
  });

  test.each([consensusProtocol, strictestProtocol])(
    "where re-treatment is years off, reviews are from 12 months on",
    (by) => {
      const { review, visits } = preparedScheduleFor(by);
      expect(review.permanent).toMatchObject({ earliest: 12, from: 12, to: 36, overdue: 37 });
      expect(visits.touchUp.permanent[3]?.lapses).toBe(12);
    },
  );

  test.each([consensusProtocol, strictestProtocol])(
    "temporary pigment is reviewed by figures of temporary pigment",
    (by) => {
      const { review, lasts } = preparedScheduleFor(by);
      expect(review.temporary).toMatchObject({ earliest: 6, from: 6, to: 24, overdue: 25 });
      expect(review.temporary.grounds.evidence).toContain("lardi-temporary-longevity");
      expect(lasts.temporary).toBe(24);
    },
  );

  test("temporary pigment is reviewed within its 6 to 18 months, and late after them", () => {
    expect(article.review.temporary).toMatchObject({ earliest: 6, from: 6, to: 18, overdue: 19 });
  });

  test("the look lasts 36 to 60 months", () => {
    expect(article.longevity.permanent).toMatchObject({ min: 36, max: 60 });
  });

  test("a correction takes 2 laser sessions 42 days apart and a wait of 90 days", () => {
    expect(article.laserCount).toBe(2);
    expect(article.laser).toMatchObject({ earliest: 42, from: 42, to: 42, overdue: null });
    expect(article.afterLaser).toMatchObject({ earliest: 90, from: 90, to: 90, overdue: null });
  });
});

describe("figures that cross", () => {
  test("a second session is never best before its minimum", () => {
    const { secondSession } = preparedScheduleFor(protocolWith({ "session-spacing-minimum": 20 }));
    expect(secondSession).toMatchObject({ earliest: 20, from: 20, to: 20, overdue: 31 });
  });

  test("a session is never late on a day that is still good", () => {
    const { laterSession } = preparedScheduleFor(protocolWith({ "session-spacing-longest": 29 }));
    expect(laterSession).toMatchObject({ from: 28, to: 30, overdue: 31 });
  });

  test("pigment that has set before the touch-up window opens does not open it", () => {
    const { touchUp } = preparedScheduleFor(protocolWith({ "pigment-set": 13 }));
    expect(touchUp).toMatchObject({ earliest: 14, from: 14, to: 28 });
  });

  test("pigment that sets after the touch-up window closes keeps the touch-up waiting", () => {
    const { touchUp } = preparedScheduleFor(protocolWith({ "pigment-set": 29 }));
    expect(touchUp).toMatchObject({ earliest: 14, from: 29, to: 29 });
  });

  test("where unsettled pigment puts a touch-up off, it is possible from the day on which the pigment has set", () => {
    const touchUpBy = (effect: Verdict) =>
      preparedScheduleFor(protocolWith({ "unsettled-pigment-effect": effect, "pigment-set": 28 })).touchUp.earliest;
    const verdicts = ["eligible", "precaution", "clearance-required", "deferred", "contraindicated"] as const;
    expect(verdicts.map(touchUpBy)).toEqual([14, 14, 28, 28, 28]);
    expect(preparedScheduleFor(consensusProtocol).touchUp.earliest).toBe(28);
    expect(preparedScheduleFor(strictestProtocol).touchUp).toMatchObject({ earliest: 60, from: 60, to: 60 });
  });

  test("a later session is held to its own minimum too, and a second one is not", () => {
    const own = preparedScheduleFor(protocolWith({ "later-session-spacing-minimum": 12 }));
    expect([own.secondSession.earliest, own.laterSession.earliest]).toEqual([7, 12]);
  });

  test("more sessions than anybody speaks of are the most of a course that has them", () => {
    const { scarSessions } = preparedScheduleFor(protocolWith({ "scar-session-count": 5 }));
    expect(scarSessions).toMatchObject({ usual: 5, least: 2, most: 5 });
  });

  test("cadences for maintenance and follow-up that never meet make the review best on one month", () => {
    const { review } = preparedScheduleFor(protocolWith({ "maintenance-interval": { min: 3, max: 8 } }));
    expect(review.permanent).toMatchObject({ earliest: 3, from: 12, to: 12, overdue: 37 });
  });
});

describe("grounds", () => {
  test("each gap cites the claims for and against every figure that it rests on", () => {
    const second = ["session-spacing-minimum", "second-session-spacing", "session-spacing-longest"] as const;
    expect(article.secondSession.grounds).toEqual({ evidence: claims(...second), dissent: dissent(...second) });
    const later = [
      "session-spacing-minimum",
      "later-session-spacing-minimum",
      "later-session-spacing",
      "session-spacing-longest",
    ] as const;
    expect(article.laterSession.grounds).toEqual({ evidence: claims(...later), dissent: dissent(...later) });
    const touchUp = ["touch-up-window", "pigment-set", "unsettled-pigment-effect"] as const;
    expect(article.touchUp.grounds).toEqual({ evidence: claims(...touchUp), dissent: dissent(...touchUp) });
    const sessions = ["session-count", "session-count-minimum", "session-count-maximum"] as const;
    expect(article.sessions.grounds).toEqual({ evidence: claims(...sessions), dissent: dissent(...sessions) });
    expect(article.laser.grounds.evidence).toEqual(claims("laser-session-count", "laser-spacing"));
    expect(article.afterLaser.grounds.evidence).toEqual(claims("laser-removal-wait"));
    expect(article.review.permanent.grounds.evidence).toEqual(claims("maintenance-interval", "follow-up-interval"));
    expect(article.review.temporary.grounds.evidence).toEqual(claims("maintenance-interval"));
    expect(article.longevity.permanent.grounds).toEqual({
      evidence: claims("longevity"),
      dissent: dissent("longevity"),
    });
  });
});

describe("kept with the protocol", () => {
  test("is made once for each protocol and can be changed by nobody", () => {
    expect(preparedScheduleFor(articleProtocol)).toBe(article);
    expect(Object.isFrozen(article)).toBe(true);
    expect(Object.isFrozen(article.touchUp.grounds.evidence)).toBe(true);
  });

  test("two protocols with the same name and version keep their own figures", () => {
    const two = preparedScheduleFor(protocolWith({ "session-count": 2 }));
    const four = preparedScheduleFor(protocolWith({ "session-count": 4 }));
    expect(two.ruleSet).toEqual({ id: "studio", version: "7" });
    expect(four.ruleSet).toEqual({ id: "studio", version: "7" });
    expect([two.sessions.usual, four.sessions.usual]).toEqual([2, 4]);
  });

  test("a clinic's own protocol is left as it was, not even frozen", () => {
    const protocol = protocolWith({});
    preparedScheduleFor(protocol);
    expect(protocol).toEqual(protocolWith({}));
    const { value, claims: own } = protocol.parameters.longevity;
    expect([Object.isFrozen(value), Object.isFrozen(own), Object.isFrozen(protocol)]).toEqual([false, false, false]);
  });
});
