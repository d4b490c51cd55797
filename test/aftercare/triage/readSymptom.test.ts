import { describe, expect, test } from "vitest";
import { preparedTriageFor } from "../../../src/aftercare/triage/prepared.js";
import { placeIn, recognize } from "../../../src/aftercare/triage/readSymptom.js";
import type { ReportedSymptom } from "../../../src/aftercare/triage/types.js";
import { symptomSeverities } from "../../../src/knowledge/symptoms.js";
import { codes, severities } from "../../support/triage.js";

describe("a word from a list", () => {
  test("stands for its place, and none for the worst", () => {
    expect(severities.map((severity) => placeIn(symptomSeverities, severity))).toEqual([0, 1, 2, 2]);
  });

  test.each(["", "Mild", "constructor"])("%j is refused", (word) => {
    expect(() => placeIn(symptomSeverities, word as "mild")).toThrow(
      expect.objectContaining({ code: "invalid-answer", details: { answer: word } }) as Error,
    );
  });
});

describe("a symptom", () => {
  const prepared = preparedTriageFor(undefined);

  test("on the list, and something else, is recognized", () => {
    for (const symptom of [...codes, "other"] as const)
      expect(recognize({ symptom }, prepared).prepared).toBe(prepared.symptoms[symptom]);
  });

  test.each(["", "Pus", "toString", "__proto__"])("%j is refused", (symptom) => {
    expect(() => recognize({ symptom } as unknown as ReportedSymptom, prepared)).toThrow(
      expect.objectContaining({ code: "unknown-symptom", details: { symptom } }) as Error,
    );
  });
});
