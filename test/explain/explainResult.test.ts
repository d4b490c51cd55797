import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { explainResult } from "../../src/explain/explainResult.js";
import { en } from "../../src/locales/en.js";
import { assessResult } from "../../src/risk/assessResult.js";
import { arbitraryObservation } from "../risk/result/observations.js";

describe("an assessed result", () => {
  test("begins by saying that it names no disease, and says what to do if it gets worse", () => {
    fc.assert(
      fc.property(arbitraryObservation, (observed) => {
        const said = explainResult(assessResult(observed), en);
        expect(said[0]).toBe(en.sentences.resultScope);
        expect(said).toContain(en.sentences.ifWorse);
      }),
    );
  });

  test("sends to a doctor before anything else is said", () => {
    const said = explainResult(assessResult({ signs: ["fever", "grid-pattern"], daysSinceSession: 3 }), en);
    expect(said[1]).toMatch(
      /^See a doctor first, because there is fever\. Until then nobody should work on the skin\./,
    );
    expect(said[1]).toContain("Source");
  });

  test("never says that somebody has an infection, an allergy or a scar", () => {
    const said = explainResult(assessResult({ signs: ["discharge"], daysSinceSession: 40 }), en);
    expect(said.find((sentence) => sentence.startsWith("Infection"))).toMatch(
      /^Infection: for a doctor to judge, and not found by this\./,
    );
  });

  test.each([
    [5, "It is too early to judge: a result can be judged from day 28 after the last session, in 23 days."],
    [27, "It is too early to judge: a result can be judged from day 28 after the last session, in 1 day."],
    [undefined, "Nobody said how long ago the session was: a result can be judged from day 28 after the last one."],
  ])("%j days after the session says how long to wait", (daysSinceSession, words) => {
    const said = explainResult(assessResult({ signs: ["grid-pattern"], daysSinceSession }), en);
    expect(said[1]?.startsWith(words)).toBe(true);
  });

  test("says what speaks for and against a way of failing, and who disagrees", () => {
    const result = assessResult({ signs: ["lost-within-weeks", "shadow-around-dots"], daysSinceSession: 40 });
    const said = explainResult(result, en);
    const at = said.findIndex((sentence) => sentence.startsWith("Pigment that spreads"));
    expect(said[at]).toContain("What speaks for it: there is a shadow around the dots.");
    expect(said[at + 1]).toMatch(/^What speaks against it: pigment was lost within weeks\./);
    expect(said[at + 1]).toContain("Others say otherwise");
  });

  test("says what a correction does to the plan, and its caution", () => {
    const result = assessResult({ signs: ["shadow-around-dots"], daysSinceSession: 40, tattooInk: false });
    const said = explainResult(result, en).join("\n");
    expect(said).toContain(
      "About removal by laser, by a doctor: the plan becomes a course of correction (it counts by: ",
    );
    expect(said).toContain("Number of laser removal sessions: 2 sessions; ");
    expect(said).toContain("Time between laser removal sessions: 42 days; ");
    expect(said).toContain(en.correctionCautions["laser-harm-weight"]);
  });

  test("names every sign that was seen, every candidate and every correction", () => {
    fc.assert(
      fc.property(arbitraryObservation, (observed) => {
        const result = assessResult(observed);
        const said = explainResult(result, en).join("\n");
        for (const sign of observed.signs) expect(said).toContain(en.signs[sign]);
        for (const { mode, corrections } of result.candidates) {
          expect(said).toContain(`${en.modes[mode]}: `);
          for (const { correction } of corrections) expect(said).toContain(en.corrections[correction]);
        }
      }),
    );
  });

  test("says each correction once, whatever it mends", () => {
    fc.assert(
      fc.property(arbitraryObservation, (observed) => {
        const result = assessResult(observed);
        const about = explainResult(result, en).filter((sentence) => sentence.startsWith("About "));
        const ids = new Set(result.candidates.flatMap(({ corrections }) => corrections.map((one) => one.correction)));
        expect(about).toHaveLength(ids.size);
      }),
    );
  });

  test("without any sign says that nothing speaks for failure", () => {
    expect(explainResult(assessResult({ signs: [], daysSinceSession: 40 }), en)).toEqual([
      en.sentences.resultScope,
      en.sentences.noCandidates,
      en.sentences.ifWorse,
    ]);
  });

  test("asks what would say more", () => {
    const said = explainResult(assessResult({ signs: ["shadow-around-dots"] }), en);
    expect(said).toContain(en.resultQuestions.daysSinceSession);
    expect(said).toContain(en.resultQuestions.tattooInk);
  });

  test("is one of the results that can be explained", () => {
    const result = assessResult({ signs: [] });
    expect(explain(result, { locale: en })).toEqual(explainResult(result, en));
  });
});
