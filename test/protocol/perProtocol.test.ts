import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { planJourney } from "../../src/journey/planJourney.js";
import type { Domain } from "../../src/knowledge/parameters.js";
import { tablesByDomain } from "../../src/knowledge/tables.js";
import { articleAftercare } from "../../src/protocol/articleParts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { perProtocol } from "../../src/protocol/perProtocol.js";
import type { Protocol, ProtocolPart } from "../../src/protocol/types.js";
import { answers, domains, handMade, refusalOf, withValues } from "./clinic.js";

const prepared = <T>(make: (protocol: ProtocolPart<"aftercare">) => T) =>
  perProtocol(tablesByDomain.aftercare, articleAftercare, make);

describe("what follows from a protocol", () => {
  test("is made once and shared", () => {
    let made = 0;
    const idOf = prepared(({ id }) => ({ id, number: ++made }));
    expect(idOf(articleProtocol)).toEqual({ id: "article", number: 1 });
    expect(idOf(articleProtocol)).toBe(idOf(articleProtocol));
    expect(made).toBe(1);
  });

  test("is made once for each of two that take turns", () => {
    let made = 0;
    const idOf = prepared(({ id }) => ({ id, number: ++made }));
    const [one, other] = [handMade(), handMade()];
    const first = idOf(one);
    expect(idOf(other)).not.toBe(first);
    expect(idOf(one)).toBe(first);
    expect(made).toBe(2);
  });

  test("is made for another by itself, though it has the same id", () => {
    const versionOf = prepared(({ version }) => ({ version }));
    expect(versionOf(articleProtocol)).toEqual({ version: articleProtocol.version });
    expect(versionOf({ ...articleProtocol, version: "clinic" })).toEqual({ version: "clinic" });
  });

  test("is made once of the article's part where no protocol is given", () => {
    const seen: unknown[] = [];
    const itself = prepared((protocol) => {
      seen.push(protocol);
      return { protocol };
    });
    expect(itself(undefined)).toBe(itself(undefined));
    expect(seen).toEqual([articleAftercare]);
  });

  test("is made of a frozen copy: the caller's own stays open and changes nothing afterwards", () => {
    const mine = handMade();
    const copyOf = prepared((protocol) => protocol);
    const copy = copyOf(mine);
    expect(Object.isFrozen(copy.parameters["sun-avoidance"].claims)).toBe(true);
    expect(Object.isFrozen(mine.parameters)).toBe(false);
    Object.assign(mine.parameters["sun-avoidance"], { value: 1 });
    expect(copyOf(mine).parameters["sun-avoidance"].value).toBe(14);
  });

  test("is not made of a protocol that is refused, however often it is asked for", () => {
    let made = 0;
    const count = prepared(() => ({ number: ++made }));
    const bad = handMade(withValues({ "sun-avoidance": 13 }));
    for (let time = 1; time <= 2; time++) expect(refusalOf(() => count(bad)).code).toBe("loosens-floor");
    expect(made).toBe(0);
    expect(count(articleProtocol)).toEqual({ number: 1 });
  });
});

describe("a protocol made by hand", () => {
  test.each(domains)("is accepted by %s when nothing is wrong with it, and answers under its own name", (domain) => {
    expect(answers[domain](handMade()).ruleSet).toEqual({ id: "by-hand", version: "1" });
  });

  const wrongs: readonly (readonly [string, Domain, Protocol, string])[] = [
    ["a wait is missing", "candidacy", handMade(withValues({ "isotretinoin-wait": undefined })), "invalid-value"],
    ["a minor could be treated", "candidacy", handMade(withValues({ "age-of-majority": 17 })), "locked-floor"],
    [
      "a pregnancy would not matter",
      "candidacy",
      handMade(withValues({ "pregnancy-effect": "eligible" })),
      "locked-floor",
    ],
    ["sessions follow too soon", "schedule", handMade(withValues({ "session-spacing-minimum": 4 })), "loosens-floor"],
    [
      "later sessions end before they begin",
      "schedule",
      handMade(withValues({ "later-session-spacing": { min: 28, max: 14 } })),
      "invalid-range",
    ],
    ["the sun is let in too soon", "aftercare", handMade(withValues({ "sun-avoidance": 13 })), "loosens-floor"],
    ["the first wash is a word", "aftercare", handMade(withValues({ "first-wash": "soon" })), "invalid-value"],
    [
      "dirty needles would not matter",
      "risk",
      handMade(withValues({ "unclean-equipment-weight": "none" })),
      "loosens-floor",
    ],
    ["a weight is of no list", "risk", handMade(withValues({ "picking-weight": "huge" })), "invalid-value"],
  ];

  test.each(wrongs)("in which %s is refused by %s at first use, and again", (_, domain, protocol, code) => {
    for (let time = 1; time <= 2; time++) expect(refusalOf(() => answers[domain](protocol)).code).toBe(code);
  });

  test.each(wrongs)("in which %s is refused by the whole journey: %s", (_, domain, protocol, code) => {
    const asOf = calendarDate("2026-03-02");
    const journey = () => planJourney({}, { course: "shaved" }, { asOf, protocol });
    // Without a plan there are no visits: the answers of these two are not asked for.
    if (domain === "candidacy" || domain === "risk") expect(refusalOf(journey).code).toBe(code);
    else expect(journey().plan).toBeNull();
  });

  test("is judged by each domain for its own part: a wrong aftercare figure does not stop a verdict", () => {
    const protocol = handMade(withValues({ "sun-avoidance": 13 }));
    const refusing = domains.filter((domain) => {
      try {
        answers[domain](protocol);
        return false;
      } catch {
        return true;
      }
    });
    expect(refusing).toEqual(["aftercare"]);
  });
});
