import { describe, expect, test } from "vitest";
import { hoursOf } from "../../src/schedule/hoursOf.js";
import { preparedScheduleFor } from "../../src/schedule/prepared.js";
import { protocolWith } from "../support/protocol.js";

const article = preparedScheduleFor(undefined).hours;

describe("hours by the article", () => {
  test("are 3 to 4 for the first session and 2 to 5 for each later one", () => {
    expect(hoursOf(3, 0, article)).toMatchObject({
      firstSession: { min: 3, max: 4 },
      session: { min: 2, max: 5 },
      total: { min: 7, max: 14 },
    });
  });

  test("of a course under way have no first session any more", () => {
    expect(hoursOf(2, 1, article).total).toEqual({ min: 4, max: 10 });
  });

  test("without a session left are none", () => {
    expect(hoursOf(0, 3, article).total).toEqual({ min: 0, max: 0 });
  });

  test("never come to more than anybody reports of a whole treatment", () => {
    expect(hoursOf(4, 0, article).total.max).toBe(19);
    expect(hoursOf(5, 0, article).total.max).toBe(20);
  });

  test("of more sessions than a plan can have are nobody's guess", () => {
    expect(() => hoursOf(13, 0, article)).toThrow(RangeError);
  });

  test("rest on claims", () => {
    const { evidence, dissent } = hoursOf(3, 0, article);
    expect(evidence).toContain("pure-ink-first-session-duration");
    expect(dissent).toContain("chivalry-men-first-session-duration");
  });
});

test("the least that a clinic's own sessions take is never cut", () => {
  const slow = preparedScheduleFor(protocolWith({ "session-duration": { min: 9, max: 10 } })).hours;
  expect(hoursOf(4, 0, slow).total).toEqual({ min: 30, max: 30 });
});
