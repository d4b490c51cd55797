import { describe, expect, test } from "vitest";
import { partialDate } from "../../../src/calendar/partialDate.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { asked, assess, findingOf, findingsOf, letter } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";

/** Whose hair loss is of no pattern: that one comes early is a matter of its own. */
const born = (birthDate: string) =>
  aClient({ birthDate: partialDate(birthDate), hairLoss: { cause: "alopecia-universalis" } });
const verdictOn = (birthDate: string, asOf: string) => assess(born(birthDate), asOf).verdict;

describe("a minor", () => {
  test("waits until the 18th birthday: the day before, on the day, the day after", () => {
    expect(verdictOn("2008-05-20", "2026-05-19")).toBe("deferred");
    expect(verdictOn("2008-05-20", "2026-05-20")).toBe("eligible");
    expect(verdictOn("2008-05-20", "2026-05-21")).toBe("eligible");
  });

  test("is told the date, with the rule, the facts and the claims", () => {
    const assessment = assess(born("2008-05-20"));
    const until = { earliest: "2026-05-20", latest: "2026-05-20" };
    expect(findingOf("age-of-majority", assessment)).toEqual({
      rule: "age-of-majority",
      effect: "deferred",
      because: "under-age",
      facts: { birthDate: "2008-05-20", "age-of-majority": 18, "under-age-effect": "deferred" },
      until,
      evidence: [
        ...articleProtocol.parameters["age-of-majority"].claims,
        ...articleProtocol.parameters["under-age-effect"].claims,
      ],
      dissent: [],
      disclosure: "client",
    });
    expect(assessment.eligibleFrom).toEqual(until);
    expect(assessment.steps).toEqual([{ kind: "wait-until", rule: "age-of-majority", until }]);
  });

  test("born on 29 February waits for 1 March in a common year", () => {
    expect(verdictOn("2008-02-29", "2026-02-28")).toBe("deferred");
    expect(verdictOn("2008-02-29", "2026-03-01")).toBe("eligible");
    expect(verdictOn("2008-02-29", "2026-03-02")).toBe("eligible");
  });

  test("born on 29 February waits for 29 February where the protocol's age falls in a leap year", () => {
    const twenty = protocolWith({ "age-of-majority": 20 });
    expect(assess(born("2008-02-29"), "2028-02-28", twenty).verdict).toBe("deferred");
    expect(assess(born("2008-02-29"), "2028-02-29", twenty).verdict).toBe("eligible");
  });

  test("is not let through by a doctor's letter", () => {
    const client = aClient({
      birthDate: partialDate("2010-01-01"),
      clearances: [letter("age-of-majority", "2026-01-01")],
    });
    expect(assess(client).verdict).toBe("deferred");
  });

  test("is whoever the protocol says: 21 where it says 21", () => {
    const assessment = assess(born("2006-05-20"), "2026-05-20", protocolWith({ "age-of-majority": 21 }));
    expect(assessment.verdict).toBe("deferred");
    expect(assessment.eligibleFrom).toEqual({ earliest: "2027-05-20", latest: "2027-05-20" });
    expect(findingOf("age-of-majority", assessment).facts["age-of-majority"]).toBe(21);
  });

  test("who is not born yet waits 18 years longer than that", () => {
    expect(assess(born("2027-01-15")).eligibleFrom).toEqual({ earliest: "2045-01-15", latest: "2045-01-15" });
  });
});

describe("a year of birth alone", () => {
  test("is a certain wait before that year comes of age", () => {
    const assessment = assess(born("2008"), "2025-12-31");
    expect(assessment.verdict).toBe("deferred");
    expect(assessment.eligibleFrom).toEqual({ earliest: "2026-01-01", latest: "2026-12-31" });
    expect(asked(assessment)).toEqual([]);
  });

  test("leaves it open during that year, and the birthday is asked", () => {
    for (const day of ["2026-01-01", "2026-07-01", "2026-12-30"]) {
      const assessment = assess(born("2008"), day);
      expect(assessment).toMatchObject({
        verdict: "undetermined",
        atBest: "eligible",
        atWorst: "deferred",
        settled: false,
      });
      expect(assessment.eligibleFrom).toEqual({ earliest: "2026-01-01", latest: "2026-12-31" });
      expect(asked(assessment)).toEqual(["birthDate"]);
    }
  });

  test("is enough from the last day of that year on", () => {
    expect(verdictOn("2008", "2026-12-31")).toBe("eligible");
    expect(verdictOn("2008", "2027-01-01")).toBe("eligible");
  });
});

describe("a month of birth alone", () => {
  test.each([
    ["2026-04-30", "deferred"],
    ["2026-05-01", "undetermined"],
    ["2026-05-30", "undetermined"],
    ["2026-05-31", "eligible"],
    ["2026-06-01", "eligible"],
  ])("of May 2008 gives on %s: %s", (day, verdict) => {
    expect(verdictOn("2008-05", day)).toBe(verdict);
  });

  test("of February 2008 keeps 1 March open: the birthday may be the 29th", () => {
    expect(verdictOn("2008-02", "2026-02-28")).toBe("undetermined");
    expect(verdictOn("2008-02", "2026-03-01")).toBe("eligible");
  });

  test("of February 2007, which had 28 days, keeps nothing open after the 28th", () => {
    expect(verdictOn("2007-02", "2025-02-27")).toBe("undetermined");
    expect(verdictOn("2007-02", "2025-02-28")).toBe("eligible");
  });
});

test("a client of 130 years is of age, and so is one of whom only the year is known", () => {
  for (const birthDate of ["1896-02-29", "1896"]) {
    const assessment = assess(born(birthDate));
    expect(assessment.verdict).toBe("eligible");
    expect(findingsOf("age-of-majority", assessment)).toEqual([]);
  }
});

test("without a date of birth nobody is of age, and it is asked", () => {
  const assessment = assess(aClient({ birthDate: undefined }));
  expect(assessment).toMatchObject({
    verdict: "undetermined",
    atBest: "eligible",
    atWorst: "deferred",
    wait: "unknown",
  });
  expect(assessment.unanswered).toEqual([
    {
      fact: "birthDate",
      group: "about-you-1",
      answer: { kind: "date" },
      couldMake: "deferred",
      why: ["age-of-majority", "early-hair-loss"],
    },
  ]);
});

test("a date of birth whose 18th year the calendar cannot write is refused as out of range", () => {
  expect(() => assess(born("9990-01-01"))).toThrow(expect.objectContaining({ code: "date-out-of-range" }));
});
