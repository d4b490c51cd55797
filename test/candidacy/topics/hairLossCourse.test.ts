import { describe, expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { partialDate } from "../../../src/calendar/partialDate.js";
import { assessCandidacy } from "../../../src/candidacy/assessCandidacy.js";
import type { gradeStages } from "../../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { asked, assess, findingsOf, matureScar, TODAY, withLoss } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";

const reasonsOf = (...args: Parameters<typeof assess>) =>
  findingsOf("hair-loss-grade", assess(...args)).map(({ because }) => because);

describe("a pattern loss that sheds fast", () => {
  test.each(["androgenetic", "diffuse-thinning"] as const)("(%s) waits until it has come to rest", (cause) => {
    const assessment = assess(withLoss({ cause, scalpSymptoms: ["rapid-shedding"] }));
    expect(assessment).toMatchObject({
      verdict: "deferred",
      wait: "until-condition",
      steps: [{ kind: "meet-condition", rule: "progressing-hair-loss", condition: "hair-loss-stable" }],
    });
    expect(findingsOf("progressing-hair-loss", assessment)[0]?.evidence).toEqual(
      articleProtocol.parameters["progressing-hair-loss-effect"].claims,
    );
  });

  test("is not that of any other loss, of which a doctor has named the cause", () => {
    const assessment = assess(withLoss({ cause: "alopecia-areata", scalpSymptoms: ["rapid-shedding"] }));
    expect(findingsOf("progressing-hair-loss", assessment)).toEqual([]);
  });

  test("may be that of a loss whose cause nobody has asked", () => {
    const open = assess(withLoss({ cause: undefined, scalpSymptoms: ["rapid-shedding"] }));
    expect(open).toMatchObject({ verdict: "undetermined", atBest: "eligible", atWorst: "deferred" });
    expect(asked(open)).toEqual(["hairLoss.cause"]);
  });
});

describe("a pattern loss that changes visibly", () => {
  test.each(["androgenetic", "diffuse-thinning"] as const)(
    "(%s) asks for care, young or not: only one that sheds fast has to come to rest first",
    (cause) => {
      for (const birthDate of ["2007-01-01", "1985-06-15"].map(partialDate)) {
        const assessment = assess({ ...withLoss({ cause, stable: false }), birthDate });
        expect(assessment).toMatchObject({ verdict: "precaution", wait: "none" });
        expect(findingsOf("progressing-hair-loss", assessment)).toMatchObject([
          { because: "hair-loss-progressing", facts: { "hairLoss.stable": false } },
        ]);
      }
    },
  );

  test("is asked about while nobody has, and no longer once it sheds fast", () => {
    expect(asked(assess(withLoss({ stable: undefined })))).toEqual(["hairLoss.stable"]);
    expect(asked(assess(withLoss({ stable: undefined, scalpSymptoms: ["rapid-shedding"] })))).toEqual([]);
  });

  test("asks for care before maintenance, which can take in new thinning", () => {
    const options = { asOf: calendarDate(TODAY), stage: "maintenance" } as const;
    for (const loss of [{ stable: false }, { scalpSymptoms: ["rapid-shedding"] as const }])
      expect(assessCandidacy(withLoss(loss), options)).toMatchObject({ verdict: "precaution", wait: "none" });
  });
});

describe("the grade of a pattern loss", () => {
  const norwood = (stage: (typeof gradeStages)["norwood-hamilton"][number], loss = {}) =>
    withLoss({ ...loss, grade: { scale: "norwood-hamilton", stage } });

  test.each([
    ["I", []],
    ["II", []],
    ["IIa", []],
    ["III", ["intermediate-pattern-loss"]],
    ["IIIa", ["intermediate-pattern-loss"]],
    ["III vertex", ["intermediate-pattern-loss"]],
    ["IV", ["intermediate-pattern-loss", "advanced-pattern-loss"]],
    ["IVa", ["intermediate-pattern-loss", "advanced-pattern-loss"]],
    ["V", ["intermediate-pattern-loss", "advanced-pattern-loss"]],
    ["Va", ["intermediate-pattern-loss", "advanced-pattern-loss"]],
    ["VI", ["advanced-pattern-loss"]],
    ["VII", ["advanced-pattern-loss"]],
  ] as const)("%s by Norwood and Hamilton is accepted: %j", (stage, reasons) => {
    expect(reasonsOf(norwood(stage))).toEqual(reasons);
    expect(assess(norwood(stage)).verdict).toBe("eligible");
  });

  test("of mild thinning asks for care where much is hoped for, and for nothing where not", () => {
    const mild = (wantsObviousChange: boolean | undefined) =>
      aClient({ hairLoss: { grade: { scale: "ludwig", stage: "I" } }, expectations: { wantsObviousChange } });
    expect(assess(mild(true)).verdict).toBe("precaution");
    expect(reasonsOf(mild(true))).toEqual(["mild-thinning"]);
    expect(assess(mild(false))).toMatchObject({ verdict: "eligible", settled: true });
    expect(asked(assess(mild(undefined)))).toEqual(["expectations.wantsObviousChange"]);
  });

  test("of more than mild thinning does not depend on what is hoped for", () => {
    for (const stage of ["II", "III"] as const) {
      const client = aClient({
        hairLoss: { grade: { scale: "ludwig", stage } },
        expectations: { wantsObviousChange: true },
      });
      expect(assess(client)).toMatchObject({ verdict: "eligible", settled: true });
    }
  });

  test("is asked of a pattern loss, and of no other", () => {
    const eager = aClient({ hairLoss: { grade: undefined }, expectations: { wantsObviousChange: true } });
    expect(asked(assess(eager))).toEqual(["hairLoss.grade"]);
    expect(asked(assess(withLoss({ cause: "alopecia-areata", grade: undefined })))).toEqual([]);
    expect(asked(assess(withLoss({ cause: "burn-scar", grade: undefined, scar: matureScar })))).toEqual([]);
  });

  test("of a loss that is no pattern loss is no rule's matter", () => {
    expect(reasonsOf(norwood("VI", { cause: "alopecia-areata" }))).toEqual([]);
  });
});
