import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import { riskFactors } from "../../src/knowledge/riskFactors.js";
import { signs } from "../../src/knowledge/signs.js";
import { type FailureMode, failureModes } from "../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { defineProtocol } from "../../src/protocol/defineProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { assessResult } from "../../src/risk/assessResult.js";
import type { ObservedResult, ResultAssessment, ResultCandidate } from "../../src/risk/result/types.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import { deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";
import { allSigns, arbitraryObservation } from "./result/observations.js";

const PRESETS = [articleProtocol, consensusProtocol, strictestProtocol];
const MEDICAL: readonly string[] = ["infection", "allergic-reaction", "scarring"] satisfies FailureMode[];
const presets = fc.constantFrom(...PRESETS);

const modesOf = ({ candidates }: ResultAssessment): readonly string[] => candidates.map(({ mode }) => mode);

function candidate(mode: FailureMode, result: ResultAssessment): ResultCandidate {
  const found = result.candidates.find((one) => one.mode === mode);
  if (found === undefined) throw new Error(`${mode} is no candidate.`);
  return found;
}

const correctionsOf = (mode: FailureMode, result: ResultAssessment): readonly string[] =>
  candidate(mode, result).corrections.map(({ correction }) => correction);

describe("too early to judge", () => {
  test.each([
    [0, true],
    [5, true],
    [27, true],
    [28, false],
    [29, false],
    [400, false],
  ])("on day %d by the article's protocol: %s", (daysSinceSession, tooEarly) => {
    const result = assessResult({ signs: ["darker-than-hair"], daysSinceSession });
    expect(result.tooEarlyToJudge).toBe(tooEarly);
    if (tooEarly) expect(result.judgeFrom).toMatchObject({ daysSinceSession: 28, inDays: 28 - daysSinceSession });
    else expect(result).not.toHaveProperty("judgeFrom");
  });

  test.each([
    [59, true],
    [60, false],
  ])("on day %d by the strictest: %s", (daysSinceSession, tooEarly) => {
    const result = assessResult({ signs: ["darker-than-hair"], daysSinceSession }, { protocol: strictestProtocol });
    expect(result.tooEarlyToJudge).toBe(tooEarly);
  });

  test("is a result of day 5: nothing is likely, and the only thing to do at once is to wait", () => {
    const result = assessResult({ signs: ["darker-than-hair", "solid-look"], daysSinceSession: 5 });
    for (const { standing, against, corrections } of result.candidates) {
      expect(standing).toBe("possible");
      expect(against.map(({ ground }) => ground)).toContain("too-early");
      const atOnce = corrections.filter(({ waits }) => waits.length === 0).map(({ correction }) => correction);
      expect(atOnce.filter((id) => id !== "wait-until-healed" && id !== "wait-until-faded")).toEqual([]);
      expect(corrections[0]?.correction).toBe("wait-until-healed");
    }
  });

  test("is also what nobody can date: unknown is never long enough", () => {
    const result = assessResult({ signs: ["solid-look"] });
    expect(result).toMatchObject({ tooEarlyToJudge: true, judgeFrom: { daysSinceSession: 28, inDays: null } });
    expect(result.unanswered).toContain("daysSinceSession");
    expect(candidate("merged-dots", result)).toMatchObject({ standing: "possible" });
    expect(candidate("merged-dots", result).against.map(({ ground }) => ground)).toEqual(["time-not-known"]);
  });

  test.each(PRESETS.map((protocol) => [protocol.id, protocol] as const))(
    "ends by the %s protocol on the day on which the schedule counts the color as settled",
    (_, protocol) => {
      const { value: days } = protocol.parameters["pigment-set"];
      const { steps } = planTreatment(
        { notBefore: calendarDate("2026-01-05"), course: "shaved", include: ["healed-review"] },
        { protocol },
      );
      const session = steps.filter(({ kind }) => kind === "session").at(-1)?.proposed;
      const healed = steps.find(({ kind }) => kind === "healed-review")?.window.earliest;
      expect(session !== undefined && healed !== undefined && daysBetween(session, healed)).toBe(days);
      const seen = { signs: ["darker-than-hair"], daysSinceSession: days } as const;
      expect(assessResult(seen, { protocol }).tooEarlyToJudge).toBe(false);
      expect(assessResult({ ...seen, daysSinceSession: days - 1 }, { protocol }).tooEarlyToJudge).toBe(true);
    },
  );

  test("is not shortened by a clinic below the shortest that anybody publishes, unless it says so on the record", () => {
    const sooner = { id: "studio", version: "1", reason: "we judge sooner", overrides: { "pigment-set": 27 } };
    expect(() => defineProtocol(articleProtocol, sooner)).toThrow(expect.objectContaining({ code: "loosens-floor" }));
    const protocol = defineProtocol(articleProtocol, { ...sooner, acknowledge: ["pigment-set"] });
    const result = assessResult({ signs: [], daysSinceSession: 27 }, { protocol });
    expect(result).toMatchObject({
      tooEarlyToJudge: false,
      notes: [{ kind: "acknowledged", parameter: "pigment-set" }],
    });
  });

  test("follows a clinic's own figure, and rests on its claims", () => {
    const protocol = protocolWith({ "pigment-set": 42 });
    const { evidence, dissent, ...rest } =
      assessResult({ signs: [], daysSinceSession: 41 }, { protocol }).judgeFrom ?? {};
    expect(rest).toEqual({ daysSinceSession: 42, inDays: 1 });
    expect([...(evidence ?? []), ...(dissent ?? [])].sort()).toEqual([
      "his-appearance-pigment-set",
      "microtech-pigment-set",
      "scalp-styles-pigment-set",
    ]);
  });

  test("holds for the look only: what is for a doctor waits for no day", () => {
    const result = assessResult({ signs: ["discharge"], daysSinceSession: 2 });
    expect(candidate("infection", result)).toMatchObject({ standing: "for-a-doctor", against: [] });
  });
});

describe("a doctor", () => {
  test.each(allSigns.filter((sign) => signs[sign].doctorFirst))(
    "comes first for %s, alone or beside any other sign, on any day, by any protocol",
    (sign) => {
      fc.assert(
        fc.property(arbitraryObservation, presets, (observed, protocol) => {
          const result = assessResult({ ...observed, signs: [sign, ...observed.signs] }, { protocol });
          expect(result.seeDoctor).toBe(true);
          expect(result.doctorBecause.map(({ ground }) => ground)).toContain(sign);
          expect(MEDICAL).toContain(result.candidates[0]?.mode);
          for (const { corrections } of result.candidates) {
            expect(corrections[0]?.correction).toBe("see-a-doctor");
            for (const { kind, waits } of corrections)
              if (kind === "removal" || kind === "re-pigmenting") expect(waits[0]?.until).toBe("doctor-has-looked");
          }
        }),
        { numRuns: 30 },
      );
    },
  );

  test("comes first also where a clinic gives the sign no weight", () => {
    const protocol = protocolWith({
      "keloid-tendency-weight": "none",
      "psoriasis-weight": "none",
      "lichen-planus-weight": "none",
    });
    for (const sign of ["raised-scar", "scaly-patches-in-pigment"] as const)
      expect(assessResult({ signs: [sign], daysSinceSession: 100 }, { protocol }).seeDoctor).toBe(true);
  });

  test("is not sent for where only the look is wrong", () => {
    const look = allSigns.filter((sign) => !signs[sign].doctorFirst);
    const result = assessResult({ signs: look, daysSinceSession: 100 });
    expect(result).toMatchObject({ seeDoctor: false, doctorBecause: [] });
    expect(
      result.candidates.flatMap(({ corrections }) => corrections.map(({ correction }) => correction)),
    ).not.toContain("see-a-doctor");
  });

  test("is for infection, allergy and scarring all there is to correct, and none of them is ever called likely", () => {
    fc.assert(
      fc.property(arbitraryObservation, (observed) => {
        for (const { mode, standing, corrections } of assessResult(observed).candidates) {
          expect(standing === "for-a-doctor").toBe(MEDICAL.includes(mode));
          if (MEDICAL.includes(mode)) expect(corrections.map(({ correction }) => correction)).toEqual(["see-a-doctor"]);
        }
      }),
    );
  });
});

describe("every way of failing", () => {
  test.each(failureModes)(
    "%s is reachable from signs by every preset, and has at least one prevention and one correction",
    (mode) => {
      for (const protocol of PRESETS) {
        const result = assessResult({ signs: allSigns, daysSinceSession: 100 }, { protocol });
        expect(candidate(mode, result).corrections).not.toEqual([]);
      }
      expect(Object.values(riskFactors).some(({ modes }) => (modes as readonly string[]).includes(mode))).toBe(true);
    },
  );

  test("rests on signs that speak for it, each with claims", () => {
    fc.assert(
      fc.property(arbitraryObservation, presets, (observed, protocol) => {
        for (const { because, against } of assessResult(observed, { protocol }).candidates) {
          expect(because).not.toEqual([]);
          for (const { ground, evidence } of because) {
            expect(observed.signs).toContain(ground);
            expect(evidence).not.toEqual([]);
          }
          for (const { evidence } of against) expect(evidence).not.toEqual([]);
        }
      }),
    );
  });
});

describe("the order", () => {
  test("puts what more signs speak for first", () => {
    const result = assessResult({ signs: ["blurred-dots", "shadow-around-dots"], daysSinceSession: 90 });
    expect(modesOf(result)).toEqual(["pigment-migration", "merged-dots"]);
    expect(result.candidates.map(({ standing }) => standing)).toEqual(["likely", "possible"]);
  });

  test("puts behind what a sign speaks against, and says which", () => {
    const result = assessResult({ signs: ["patches-without-pigment", "darker-than-hair"], daysSinceSession: 90 });
    const fading = candidate("early-fading", result);
    expect(fading).toMatchObject({ standing: "possible", against: [{ ground: "darker-than-hair" }] });
    expect(modesOf(result).at(-1)).toBe("early-fading");
  });

  test("does not depend on the order of the signs, nor on a sign said twice", () => {
    fc.assert(
      fc.property(arbitraryObservation, (observed) => {
        const again = { ...observed, signs: [...observed.signs, ...observed.signs].reverse() };
        expect(assessResult(again)).toEqual(assessResult(observed));
      }),
    );
  });

  test("never falls for a way of failing when one more sign speaks for it", () => {
    const rank = ["possible", "likely", "for-a-doctor"];
    fc.assert(
      fc.property(arbitraryObservation, fc.constantFrom(...allSigns), (observed, sign) => {
        const before = assessResult(observed);
        const after = assessResult({ ...observed, signs: [...observed.signs, sign] });
        for (const { mode, standing } of before.candidates) {
          if (!signs[sign].speaksFor.some((edge) => edge.mode === mode)) continue;
          expect(rank.indexOf(candidate(mode, after).standing)).toBeGreaterThanOrEqual(rank.indexOf(standing));
        }
        expect(modesOf(before).filter((mode) => !modesOf(after).includes(mode))).toEqual([]);
        if (before.seeDoctor) expect(after.seeDoctor).toBe(true);
      }),
    );
  });
});

describe("corrections", () => {
  const healed = (observed: Omit<ObservedResult, "daysSinceSession">): ResultAssessment =>
    assessResult({ daysSinceSession: 100, ...observed });

  test("of spread pigment by laser turn the schedule into a correction course and name its figures", () => {
    const result = healed({ signs: ["shadow-around-dots"], tattooInk: false });
    expect(candidate("pigment-migration", result).corrections[0]).toMatchObject({
      correction: "laser-removal",
      waits: [],
      schedule: {
        effect: "becomes-course",
        course: "correction",
        figures: [
          { parameter: "laser-session-count", value: 2, unit: "sessions" },
          { parameter: "laser-session-count-maximum", value: 3, unit: "sessions" },
          { parameter: "laser-spacing", value: 42, unit: "days" },
          { parameter: "laser-removal-wait", value: 90, unit: "days" },
        ],
      },
      caution: { figure: "laser-harm-weight", evidence: ["khunger-2015-laser-harm-weight"] },
      dissent: ["article-085"],
    });
  });

  test("become a plan: lasers as far apart as is published, then a wait, then new pigment", () => {
    const [laser] = candidate(
      "pigment-migration",
      healed({ signs: ["shadow-around-dots"], tattooInk: false }),
    ).corrections;
    const { steps } = planTreatment({
      notBefore: calendarDate("2026-01-05"),
      course: laser?.schedule.course ?? "shaved",
    });
    const of = (kind: string) => steps.filter((step) => step.kind === kind).map(({ proposed }) => proposed);
    const lasers = of("laser");
    const {
      "laser-session-count": count,
      "laser-spacing": spacing,
      "laser-removal-wait": wait,
    } = articleProtocol.parameters;
    expect(lasers).toHaveLength(count.value);
    lasers.slice(1).forEach((on, index) => {
      expect(daysBetween(lasers[index]!, on)).toBeGreaterThanOrEqual(spacing.value);
    });
    expect(daysBetween(lasers.at(-1)!, of("session")[0]!)).toBeGreaterThanOrEqual(wait.value);
  });

  test("put new pigment after the laser has healed", () => {
    const result = healed({ signs: ["shadow-around-dots"], tattooInk: false });
    expect(candidate("pigment-migration", result).corrections.at(-1)).toMatchObject({
      correction: "re-pigmenting-after-removal",
      waits: [
        {
          until: "laser-has-healed",
          figure: { parameter: "laser-removal-wait", value: 90, unit: "days" },
          evidence: ["inkd-laser-removal-wait"],
        },
      ],
    });
  });

  test("by laser take the long way for tattoo ink, the short one for other pigment, and either while nobody knows", () => {
    const at = (tattooInk: boolean | undefined): readonly string[] =>
      correctionsOf("too-dark", healed({ signs: ["darker-than-hair"], tattooInk }));
    expect(at(true)).toContain("long-laser-removal");
    expect(at(true)).not.toContain("laser-removal");
    expect(at(false)).toContain("laser-removal");
    expect(at(false)).not.toContain("long-laser-removal");
    const unknown = healed({ signs: ["shadow-around-dots"] });
    expect(correctionsOf("pigment-migration", unknown)).toEqual(
      expect.arrayContaining(["laser-removal", "long-laser-removal"]),
    );
    expect(unknown.unanswered).toEqual(["tattooInk"]);
  });

  test("of fading add a session at the touch-up", () => {
    const result = healed({ signs: ["lost-within-weeks"] });
    expect(candidate("early-fading", result).corrections.at(-1)).toMatchObject({
      correction: "touch-up",
      waits: [
        {
          until: "touch-up-is-due",
          figure: {
            parameter: "touch-up-window",
            value: articleProtocol.parameters["touch-up-window"].value,
            unit: "days",
          },
        },
      ],
      schedule: { effect: "adds-sessions", course: null },
    });
    expect(result.unanswered).toEqual([]);
  });

  test("of a hairline begin with the mildest: saline for small edges, and its caution", () => {
    const result = healed({ signs: ["hairline-too-sharp"], tattooInk: false });
    expect(correctionsOf("unnatural-hairline", result)[0]).toBe("saline-removal");
    expect(candidate("unnatural-hairline", result).corrections[0]?.caution?.figure).toBe("saline-on-large-area-weight");
  });

  test("never touch skin before the result can be judged, nor before a doctor has looked", () => {
    fc.assert(
      fc.property(arbitraryObservation, presets, (observed, protocol) => {
        const { candidates, tooEarlyToJudge, seeDoctor } = assessResult(observed, { protocol });
        for (const { kind, waits } of candidates.flatMap(({ corrections }) => corrections)) {
          if (kind !== "removal" && kind !== "re-pigmenting") continue;
          const until = waits.map((wait) => wait.until);
          expect(until.includes("result-can-be-judged")).toBe(tooEarlyToJudge);
          expect(until.includes("doctor-has-looked")).toBe(seeDoctor);
        }
      }),
    );
  });
});

test("no signs give no candidates and no doctor, and still say whether the result can be judged", () => {
  expect(assessResult({ signs: [], daysSinceSession: 100 })).toEqual({
    resultType: "result-assessment",
    ruleSet: { id: "article", version: "1" },
    notes: [],
    scope: "failures-of-the-work",
    seeDoctor: false,
    doctorBecause: [],
    tooEarlyToJudge: false,
    candidates: [],
    unanswered: [],
  });
});

describe("reports that cannot be", () => {
  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "28", null])("%j days are refused", (daysSinceSession) => {
    expect(() => assessResult({ signs: [], daysSinceSession: daysSinceSession as number })).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-count" }),
    );
  });

  test.each(["helmet", "", "toString", 3, null])("the sign %j is refused", (sign) => {
    expect(() => assessResult({ signs: [sign as "fever"] })).toThrow(
      expect.objectContaining({ name: "SmpError", code: "unknown-sign" }),
    );
  });

  test("an ink that is neither yes nor no is refused", () => {
    expect(() => assessResult({ signs: [], tattooInk: "yes" as unknown as boolean })).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-answer" }),
    );
  });
});

test("the report is not touched, and the assessment is plain JSON", () => {
  fc.assert(
    fc.property(arbitraryObservation, (observed) => {
      const result = assessResult(deepFrozen(observed), { asOf: calendarDate("2026-03-02") });
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }),
  );
});
