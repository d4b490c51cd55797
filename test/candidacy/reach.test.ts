import { describe, expect, test } from "vitest";
import { preparedFor } from "../../src/candidacy/prepared.js";
import type { Asked } from "../../src/candidacy/rulings.js";
import type { FactPath } from "../../src/knowledge/facts.js";
import type { Protocol } from "../../src/protocol/types.js";
import { rank } from "../support/candidacy.js";
import { protocolWith } from "../support/protocol.js";

/** Every question that is prepared, wherever it stands. */
const questionsIn = (part: unknown): readonly Asked[] => {
  if (typeof part !== "object" || part === null) return [];
  if ("question" in part) return [part as Asked];
  return "finding" in part ? [] : Object.values(part).flatMap((inside) => questionsIn(inside));
};

/** What answers to the question could bring at most. */
function reachOf(fact: FactPath, protocol?: Protocol) {
  const [asked] = questionsIn(preparedFor(protocol))
    .filter(({ question }) => question.fact === fact)
    .sort((a, b) => b.severity - a.severity);
  if (asked === undefined) throw new Error(`nobody asks for ${fact}`);
  return asked.reach;
}

describe("the longest wait that an answer could bring", () => {
  const longest = (fact: FactPath, figures: Parameters<typeof protocolWith>[0] = {}) =>
    reachOf(fact, protocolWith(figures)).longest;

  test("after isotretinoin is in months, after alcohol in days, each as long as the protocol's own", () => {
    expect(longest("health.isotretinoin", { "isotretinoin-wait": 6 })).toEqual({ months: 6, days: 0 });
    expect(longest("health.isotretinoin", { "isotretinoin-wait": 12 })).toEqual({ months: 12, days: 0 });
    expect(longest("health.alcohol", { "isotretinoin-wait": 12, "alcohol-wait": 24 })).toEqual({ months: 0, days: 2 });
  });

  test("counts begun days of hours, and the day itself, as nobody said at what time it was", () => {
    expect(longest("health.alcohol", { "alcohol-wait": 23 }).days).toBe(2);
    expect(longest("health.alcohol", { "alcohol-wait": 24 }).days).toBe(2);
    expect(longest("health.alcohol", { "alcohol-wait": 25 }).days).toBe(3);
  });

  test("is no shorter for whether it happened than for when", () => {
    for (const [whether, when] of [
      ["health.alcohol", "health.alcohol.on"],
      ["health.isotretinoin", "health.isotretinoin.stoppedOn"],
      ["health.hairTransplant", "health.hairTransplant.on"],
    ] as const)
      expect(longest(when)).toEqual(longest(whether));
  });

  test("is none where the protocol only asks for care", () => {
    const none = { months: 0, days: 0 };
    expect(longest("health.caffeine", { "caffeine-effect": "precaution", "caffeine-wait": 24 })).toEqual(none);
    expect(longest("health.caffeine", { "caffeine-effect": "deferred", "caffeine-wait": 24 })).not.toEqual(none);
  });

  test("of several is the longest, though each date brings its own only", () => {
    const rest = "scarring-alopecia-inactivity-wait";
    for (const [onset, stable, all] of [
      [12, 24, 24],
      [30, 24, 30],
    ] as const) {
      const figures = { "areata-stability-wait": onset, [rest]: stable };
      expect(longest("hairLoss.onset", figures).months).toBe(onset);
      expect(longest("hairLoss.cause", figures).months).toBe(all);
    }
  });

  test("has no end in sight for a date of birth: the youngest wait for all of their childhood", () => {
    expect(longest("birthDate").months).toBeGreaterThan(100 * 12);
  });
});

describe("an answer could leave the end open", () => {
  test("where something may still go on, though not where it can only have happened", () => {
    expect(reachOf("health.isotretinoin").openEnded).toBe(true);
    expect(reachOf("health.pregnancy").openEnded).toBe(true);
    expect(reachOf("health.alcohol").openEnded).toBe(false);
    expect(reachOf("health.hairTransplant").openEnded).toBe(false);
  });

  test("where a protocol wants a doctor's letter after alcohol, and then there is a letter to ask for", () => {
    const alcohol = reachOf("health.alcohol", protocolWith({ "alcohol-effect": "clearance-required" }));
    expect(alcohol).toMatchObject({ letters: ["alcohol"], openEnded: true, liftable: true });
    expect(reachOf("health.alcohol").letters).toEqual([]);
  });
});

describe("an answer could turn a client away for good", () => {
  test("with a tumor in the field or a keloid, not with a severely weak immune system, which may recover", () => {
    expect(reachOf("health.tumorInField")).toMatchObject({ permanent: true, openEnded: false });
    expect(reachOf("health.keloid")).toMatchObject({ permanent: true, openEnded: false });
    expect(reachOf("health.immunosuppression")).toMatchObject({ permanent: false, openEnded: true });
  });

  test("with the worst that can be said to it only: a date of the last session refuses nobody", () => {
    expect(reachOf("health.previousSmp").permanent).toBe(true);
    expect(reachOf("health.previousSmp.lastOn").permanent).toBe(false);
  });
});

describe("a doctor's letter lifts whatever an answer could bring", () => {
  test("with lupus, but not with diabetes that may be out of control, though it does with insulin", () => {
    expect(reachOf("health.lupus")).toMatchObject({ letters: ["lupus"], liftable: true });
    expect(reachOf("health.diabetes")).toMatchObject({ letters: ["diabetes"], liftable: false });
    expect(reachOf("health.diabetes.insulin")).toMatchObject({ letters: ["diabetes"], liftable: true });
  });

  test("and care is left to take with HIV under control, nothing with lupus", () => {
    expect(reachOf("health.hiv").milder).toBe(rank("precaution"));
    expect(reachOf("health.lupus").milder).toBe(rank("eligible"));
  });
});

test("what the questions could bring is found out once, and nobody changes it afterwards", () => {
  const questions = questionsIn(preparedFor(undefined));
  expect(questions.length).toBeGreaterThan(100);
  for (const asked of questions) expect(Object.isFrozen(asked)).toBe(true);
});
