import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReportedSymptom, Triage } from "../../src/aftercare/triage/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import { explain } from "../../src/explain/explain.js";
import { explainTriage } from "../../src/explain/explainTriage.js";
import { en } from "../../src/locales/en.js";
import { ask, codes, dayAfter, quiet, severities, trends } from "../support/triage.js";

const say = (told: Triage): string[] => explainTriage(told, en);
const sayOf = (day: number, ...told: ReportedSymptom[]): string[] => say(ask(told, { day }));

describe("a triage in words", () => {
  test("says first whom to turn to, and how soon", () => {
    expect(sayOf(3, quiet("trouble-breathing"))[0]).toBe("Emergency, call the emergency number: now.");
    expect(sayOf(3, quiet("pus"))[0]).toBe("See a doctor: today.");
    expect(sayOf(3, quiet("nodules"))[0]).toBe("See a doctor: within days.");
    expect(sayOf(3, quiet("itch"))[0]).toBe("Tell the practitioner: no hurry.");
    expect(sayOf(3, quiet("redness"))[0]).toBe("Expected in healing: no hurry.");
    expect(sayOf(3)[0]).toBe("No symptom was told.");
  });

  test("says of each symptom why, with a source", () => {
    expect(sayOf(3, quiet("pus"))[1]).toMatch(
      /^Pus or cloudy discharge\. See a doctor: today, because this sign by itself is a reason\. \(Source: “Tattoo complications/,
    );
    expect(sayOf(6, quiet("redness"))[1]).toContain("because it lasts longer than it should. (Source: ");
  });

  test("names the temperature from which a fever counts", () => {
    expect(sayOf(3, quiet("fever"))[1]).toMatch(/^Fever of 38 °C or more\. /);
    expect(sayOf(3, quiet("itch")).join(" ")).toContain("Fever of 38 °C or more");
  });

  test("says what was left out and judged as the worse", () => {
    expect(sayOf(3, { symptom: "swelling" })).toContain(
      "Swelling of the treated skin: nobody said how bad it is, whether it gets better or worse and when it began, so it is judged as the worse.",
    );
    expect(sayOf(3, quiet("swelling")).join(" ")).not.toContain("nobody said");
  });

  test("says what makes an infection more dangerous, and asks what could", () => {
    const client: ClientProfile = { health: { diabetes: {}, heartDisease: { valve: true } } };
    expect(say(ask([quiet("heat")], { day: 4, client }))).toContain(
      "An infection is more dangerous with diabetes and heart disease, a valve perhaps.",
    );
    const { questions } = en;
    const open = [
      questions["health.immunosuppression"],
      questions["health.chemotherapy"],
      questions["health.hiv"],
      questions["health.diabetes"],
      questions["health.heartDisease"],
    ];
    expect(sayOf(4, quiet("heat"))).toContain(`Some answers could make it more urgent: ${open.join(" ")}`);
    expect(sayOf(4, quiet("redness")).join(" ")).not.toContain("Some answers could");
  });

  test("holds the next session back while a doctor has not looked", () => {
    expect(sayOf(3, quiet("pus"))).toContain(en.sentences.openRedFlag);
    expect(sayOf(3, quiet("itch"))).not.toContain(en.sentences.openRedFlag);
  });

  test("says which part is general first aid, each symptom once", () => {
    expect(sayOf(3, quiet("red-streaks"), quiet("red-streaks"), quiet("pus"))).toContain(
      "This goes beyond the sources and is general first aid: Red streaks running from the treated skin.",
    );
    expect(sayOf(3, quiet("pus")).join(" ")).not.toContain("general first aid");
  });

  test("says what to watch for and what to do then, one sentence for all that ask for the same", () => {
    const watch = sayOf(3, quiet("itch")).filter((sentence) => sentence.startsWith("Watch for this: "));
    expect(watch).toEqual([
      "Watch for this: Fever with shaking chills, Pain far worse than the skin looks and Skin that turns purple or black, or blisters widely. Should it come: Emergency, call the emergency number, now.",
      "Watch for this: Redness that spreads, Pus or cloudy discharge, Red streaks running from the treated skin and Fever of 38 °C or more. Should it come: See a doctor, today.",
    ]);
  });

  test("is what explain says of it", () => {
    const told = ask([quiet("pus")], { day: 3 });
    expect(explain(told, { locale: en })).toEqual(say(told));
  });
});

describe("whatever is told", () => {
  const reported = fc.record({
    symptom: fc.constantFrom<ReportedSymptom["symptom"]>(...codes, "other"),
    severity: fc.constantFrom(...severities),
    trend: fc.constantFrom(...trends),
    onsetOn: fc.constantFrom(undefined, dayAfter(0), dayAfter(4)),
  });
  const anything = fc.array(reported, { maxLength: 4 });
  const day = fc.integer({ min: -2, max: 40 });

  test("it ends with: this is no diagnosis", () => {
    fc.assert(
      fc.property(anything, day, (told, on) => {
        expect(sayOf(on, ...told).at(-1)).toBe(en.sentences.noDiagnosis);
      }),
    );
    expect(en.sentences.noDiagnosis).toContain("no diagnosis");
  });

  test("whatever is called expected adds: if it gets worse, make contact", () => {
    fc.assert(
      fc.property(anything, day, (told, on) => {
        const said = sayOf(on, ...told);
        if (said.some((sentence) => sentence.includes(en.urgencies.expected)))
          expect(said).toContain(en.sentences.ifWorse);
      }),
    );
    expect(en.sentences.ifWorse).toMatch(/if anything gets worse, contact/);
    expect(sayOf(3, quiet("redness"))).toContain(en.sentences.ifWorse);
    expect(sayOf(3, quiet("redness"), quiet("trouble-breathing"))).toContain(en.sentences.ifWorse);
    expect(sayOf(3, quiet("trouble-breathing"))).not.toContain(en.sentences.ifWorse);
  });

  test("no disease is named, nobody is called safe, and no sentence is empty", () => {
    fc.assert(
      fc.property(anything, day, (told, on) => {
        const said = sayOf(on, ...told);
        for (const sentence of said) expect(sentence.trim()).not.toBe("");
        const own = said.map((sentence) => sentence.replace(/ \((?:Source|Others).*$/, "")).join(" ");
        expect(own).not.toMatch(/sepsis|anaphyla|shingles|herpes|sarcoid|psoriasis|cellulitis|infected|safe/i);
      }),
    );
  });
});
