import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import { checkWords } from "../../src/candidacy/checkWords.js";
import type { CandidacyOptions } from "../../src/candidacy/types.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import { type FactPath, facts } from "../../src/knowledge/facts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { put } from "../support/answers.js";
import { asked, assess, TODAY, withHealth } from "../support/candidacy.js";
import { aClient } from "../support/client.js";

/** What a caller without a compiler hands in. */
const untyped = (fact: FactPath, answer: unknown) => put(aClient({ sex: "female" }), fact, answer);

describe("a word that is on no list", () => {
  const listed: readonly (readonly [FactPath, unknown])[] = [
    ["desiredLook", "buzz cut"],
    ["hairLoss.cause", "baldness"],
    ["hairLoss.cause", null],
    ["hairLoss.grade", { scale: "norwood-hamilton", stage: "3" }],
    ["hairLoss.grade", { scale: "norwood", stage: "III" }],
    ["hairLoss.grade", { scale: "__proto__", stage: "III" }],
    ["hairLoss.scalpSymptoms", ["redness"]],
    ["hairLoss.scar", { color: "purple" }],
    ["hairLoss.scar", { surface: "bumpy" }],
    ["hairLoss.scar", { origin: "accident" }],
    ["health.immunosuppression", { severity: "extreme" }],
    ["health.keloid", { site: "ear" }],
    ["health.bleedingDisorder", { severity: "moderate" }],
    ["health.minoxidil", { route: "foam" }],
    ["health.previousSmp", { problem: "ugly" }],
    ["planned", [{ kind: "chemo", on: partialDate("2026-03-15") }]],
    ["planned", [{ on: partialDate("2026-03-15") }]],
    ["patchTests", [{ readOn: partialDate("2026-02-15") }]],
  ];

  test.each(listed)("for %s (%j) is a programmer's mistake, never the mildest of those that are", (fact, answer) => {
    expect(() => assess(untyped(fact, answer))).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-answer" }),
    );
  });

  test("for the color of hair is one wherever a protocol makes anything of it", () => {
    for (const protocol of [articleProtocol, strictestProtocol]) {
      const isJudged = protocol === strictestProtocol;
      const odd = () => assess(untyped("hair.color", "grey"), TODAY, protocol);
      if (isJudged) expect(odd).toThrow(expect.objectContaining({ code: "invalid-answer" }));
      else expect(odd().verdict).toBe(assess(untyped("hair.color", "gray"), TODAY, protocol).verdict);
    }
  });

  test("for the sex never answers what is asked of everybody but men", () => {
    const client = { ...untyped("sex", "M"), health: {} };
    expect(asked(assess(client))).toContain("health.pregnancy");
  });

  test("for a stage of treatment is one too", () => {
    const options = { asOf: calendarDate(TODAY), stage: "second" } as unknown as CandidacyOptions;
    expect(() => assessCandidacy(aClient(), options)).toThrow(expect.objectContaining({ code: "unknown-stage" }));
    for (const stage of ["first", "touch-up", "maintenance", undefined] as const)
      expect(() => assessCandidacy(aClient(), { asOf: calendarDate(TODAY), stage })).not.toThrow();
  });

  test("does not come out of a profile that a compiler or a parser has let through", () => {
    expect(() => {
      checkWords(aClient(), "first");
      checkWords({}, undefined);
    }).not.toThrow();
  });
});

describe("a condition without the detail that it cannot do without", () => {
  const details: readonly (readonly [keyof HealthFacts, readonly object[], string])[] = [
    ["immunosuppression", [{}], "contraindicated"],
    ["keloid", [{}], "contraindicated"],
    ["scalpInfection", [{}, { kind: "tinea" }], "deferred"],
    ["psoriasis", [{}, { onScalp: true }, { active: false }], "deferred"],
    ["eczema", [{}, { onScalp: true }, { active: false }], "deferred"],
    ["seborrheicDermatitis", [{}, { onScalp: true }, { active: false }], "deferred"],
    ["anticoagulant", [{}], "clearance-required"],
    ["bodyDysmorphia", [{}], "deferred"],
    ["minoxidil", [{}], "precaution"],
  ];

  test.each(details)(
    "(%s) is as good as not asked: it is asked, at its worst, and never taken for the mildest",
    (key, some, worst) => {
      const open = assess(withHealth({ [key]: undefined }));
      for (const detail of some) {
        const assessment = assess(withHealth({ [key]: detail }));
        expect(assessment).toEqual(open);
        expect(asked(assessment)).toEqual([`health.${key}`]);
        expect(assessment).toMatchObject({ verdict: "undetermined", atWorst: worst });
      }
    },
  );

  test("is every one whose details the types require", () => {
    const optional = Object.keys(facts).filter((fact) => fact.split(".").length === 3);
    for (const [key] of details) expect(optional.filter((fact) => fact.startsWith(`health.${key}.`))).toEqual([]);
  });
});

test("a doctor's letter without a day does not count", () => {
  const client = aClient({ health: { vitiligo: {} }, clearances: [{ rule: "vitiligo" } as never] });
  expect(assess(client).verdict).toBe("clearance-required");
});
