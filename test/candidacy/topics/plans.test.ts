import { describe, expect, test } from "vitest";
import { partialDate } from "../../../src/calendar/partialDate.js";
import { plannedEvents } from "../../../src/knowledge/vocabularies.js";
import { asked, assess, findingOf, TODAY } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";
import { expectFound } from "./expecting.js";

describe("plans", () => {
  const planning = (kind: (typeof plannedEvents)[number], on: string) =>
    aClient({ planned: [{ kind, on: partialDate(on) }] });

  const judged: readonly string[] = ["hair-transplant", "chemotherapy", "radiotherapy"];

  test("for a transplant ask for care", () => {
    expectFound(planning("hair-transplant", "2027"), {
      because: "hair-transplant-planned",
      effect: "precaution",
      parameter: "planned-hair-transplant-effect",
    });
  });

  test("for a transplant, where a studio lets them wait, wait until it has settled: no prescriber is asked", () => {
    const protocol = protocolWith({ "planned-hair-transplant-effect": "deferred" });
    expect(assess(planning("hair-transplant", "2026-09-01"), TODAY, protocol)).toMatchObject({
      verdict: "deferred",
      wait: "until-condition",
      steps: [{ kind: "meet-condition", rule: "planned-hair-transplant", condition: "transplant-settled" }],
    });
  });

  test.each(["chemotherapy", "radiotherapy"] as const)(
    "for %s stand in the way four weeks before, and the step is the prescriber's",
    (kind) => {
      const rule = `planned-${kind}` as const;
      const assessment = assess(planning(kind, "2026-03-15"));
      expect(assessment).toMatchObject({
        verdict: "deferred",
        wait: "until-condition",
        eligibleFrom: null,
        steps: [{ kind: "ask-prescriber", rule, condition: "prescriber-ended-course" }],
      });
      expect(findingOf(rule, assessment).facts).toMatchObject({
        planned: { kind, on: "2026-03-15" },
        [`${rule}-window`]: 28,
      });
    },
  );

  test.each(["chemotherapy", "radiotherapy"] as const)(
    "for %s some time this year may stand in the way, and the day is asked",
    (kind) => {
      const assessment = assess(planning(kind, "2026"));
      expect(assessment).toMatchObject({
        verdict: "undetermined",
        atBest: "eligible",
        atWorst: "deferred",
        wait: "unknown",
      });
      expect(asked(assessment)).toEqual(["planned"]);
    },
  );

  test("of any other kind are no rule's matter here", () => {
    for (const kind of plannedEvents.filter((each) => !judged.includes(each)))
      expect(assess(planning(kind, "2026-03-15"))).toMatchObject({ verdict: "eligible", settled: true });
  });

  test("are judged each by itself", () => {
    const both = aClient({
      planned: [
        { kind: "hair-transplant", on: partialDate("2027") },
        { kind: "chemotherapy", on: partialDate("2026-03-15") },
      ],
    });
    expect(
      assess(both)
        .findings.slice(0, 2)
        .map(({ because }) => because),
    ).toEqual(["chemotherapy-planned", "hair-transplant-planned"]);
  });

  test("are asked while nobody has asked, and no matter where there are none", () => {
    const open = assess(aClient({ planned: undefined }));
    expect(asked(open)).toEqual(["planned"]);
    expect(open).toMatchObject({ verdict: "undetermined", atWorst: "deferred" });
    expect(assess(aClient({ planned: [] }))).toMatchObject({ verdict: "eligible", settled: true });
  });
});
