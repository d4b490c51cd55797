import { describe, expect, test } from "vitest";
import { rankOf } from "../../../src/aftercare/triage/levels.js";
import { preparedTriageFor } from "../../../src/aftercare/triage/prepared.js";
import { recognize } from "../../../src/aftercare/triage/readSymptom.js";
import type { ReportedSymptom } from "../../../src/aftercare/triage/types.js";
import { signsToWatch } from "../../../src/aftercare/triage/watch.js";
import { watchedSigns } from "../../../src/knowledge/symptoms.js";
import { codes, levelOf } from "../../support/triage.js";

const prepared = preparedTriageFor(undefined);
const watched = (...told: ReportedSymptom["symptom"][]) =>
  signsToWatch(
    told.map((symptom) => recognize({ symptom }, prepared)),
    prepared,
  );
const names = (...told: ReportedSymptom["symptom"][]) => watched(...told).map(({ symptom }) => symptom);

describe("the signs to watch for", () => {
  test("are those of the kind that was told", () => {
    expect(new Set(names("itch"))).toEqual(new Set(watchedSigns["local-skin"]));
    expect(new Set(names("wrong-color"))).toEqual(new Set(watchedSigns.appearance));
  });

  test("of several kinds are named once", () => {
    const both = names("itch", "fainting", "headache");
    expect(both).toEqual([...new Set(both)]);
    expect(new Set(both)).toEqual(new Set([...watchedSigns["local-skin"], ...watchedSigns.systemic]));
  });

  test("leave out what was told", () => {
    for (const code of codes) expect(names(code)).not.toContain(code);
  });

  test("are those of the skin after nothing, and after something else", () => {
    expect(new Set(names())).toEqual(new Set(watchedSigns["local-skin"]));
    expect(new Set(names("other"))).toEqual(new Set(watchedSigns["local-skin"]));
  });

  test("come with what they ask for at their most urgent, the most urgent first", () => {
    for (const code of codes) {
      const signs = watched(code);
      for (const sign of signs) expect(levelOf(sign)).toBe(prepared.symptoms[sign.symptom].worst);
      const ranks = signs.map((sign) => rankOf(levelOf(sign)));
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    }
  });

  test("are never missing: something is left to watch for after any one symptom", () => {
    for (const code of codes) expect(names(code).length, code).toBeGreaterThan(1);
  });
});
