import { describe, expect, test } from "vitest";
import { type Circumstances, judge } from "../../../src/aftercare/triage/judge.js";
import { preparedTriageFor } from "../../../src/aftercare/triage/prepared.js";
import { recognize } from "../../../src/aftercare/triage/readSymptom.js";
import type { ReportedSymptom } from "../../../src/aftercare/triage/types.js";
import { dayOf } from "../../../src/calendar/day.js";
import { quiet, SESSION } from "../../support/triage.js";

const prepared = preparedTriageFor(undefined);
const first = dayOf(SESSION);
const on = (day: number, more: Partial<Circumstances> = {}): Circumstances => ({
  asOf: first + day,
  past: [first],
  vulnerabilities: [],
  ...more,
});
const judged = (told: ReportedSymptom, circumstances: Circumstances) => judge(recognize(told, prepared), circumstances);

describe("a symptom", () => {
  test("is judged by the most urgent rule that is reached", () => {
    expect(judged(quiet("pain"), on(1)).level).toBe("practitioner-routinely");
    expect(judged(quiet("pain", { severity: "moderate" }), on(1)).level).toBe("practitioner-in-days");
    expect(judged(quiet("pain"), on(6)).level).toBe("doctor-in-days");
    expect(judged(quiet("pain", { severity: "severe" }), on(6)).level).toBe("doctor-today");
  });

  test("names every rule that comes to the same", () => {
    const { reason } = judged(quiet("pain", { severity: "severe", trend: "worse" }), on(6));
    expect(reason.because).toEqual(["severity", "getting-worse"]);
    expect(reason.evidence).toContain("aad-2019-increasing-pain-effect");
    expect(reason.generalKnowledge).toBe(true);
  });

  test("that rests on sources alone is not called general knowledge", () => {
    expect(judged(quiet("pus"), on(1)).reason).toMatchObject({ generalKnowledge: false, because: ["sign-itself"] });
  });

  test("keeps what was told of it, and null for what was not", () => {
    expect(judged({ symptom: "pus", trend: "same" }, on(1)).reason).toMatchObject({
      symptom: "pus",
      severity: null,
      trend: "same",
      onsetOn: null,
    });
  });

  test("that could be expected but began before any session carries no claim that it is expected", () => {
    const { reason, level } = judged(quiet("scabs", { onsetOn: SESSION }), on(1, { past: [] }));
    expect(level).toBe("practitioner-routinely");
    expect(reason).toMatchObject({ because: ["lasts-too-long", "no-session-yet"], session: null, day: null });
    expect(reason.evidence).not.toContain("article-055");
  });
});

describe("where an infection is more dangerous", () => {
  test("a sign of one rises, by its claims and by general knowledge", () => {
    const { level, reason } = judged(quiet("heat"), on(1, { vulnerabilities: ["diabetes"] }));
    expect(level).toBe("doctor-in-days");
    expect(reason).toMatchObject({ raisedBy: ["diabetes"], generalKnowledge: true });
    expect(reason.evidence).toContain("diabetes-uk-controlled-diabetes-effect");
  });

  test("what cannot rise says nothing of it", () => {
    for (const symptom of ["pus", "itch", "pain-out-of-proportion"] as const) {
      const { reason, raisable } = judged(quiet(symptom), on(1, { vulnerabilities: ["diabetes"] }));
      expect([raisable, reason.raisedBy]).toEqual([false, []]);
      expect(reason.because).not.toContain("vulnerable-client");
    }
  });

  test("what could rise in another client says that it could", () => {
    expect(judged(quiet("heat"), on(1)).raisable).toBe(true);
  });
});
