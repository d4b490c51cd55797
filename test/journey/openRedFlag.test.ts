import { describe, expect, test } from "vitest";
import { triage } from "../../src/aftercare/triage.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { SymptomCode } from "../../src/knowledge/symptoms.js";
import { forecastNext } from "../../src/schedule/forecastNext.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";

const SESSION = calendarDate("2026-03-02");
const asOf = calendarDate("2026-03-20");
const record = { course: "shaved", visits: [{ on: SESSION }] } as const;

const after = (symptom: SymptomCode) =>
  triage({ symptoms: [{ symptom, severity: "mild", trend: "same", onsetOn: asOf }], sessions: [SESSION] }, { asOf });

describe("what triage says about the first session", () => {
  test.each<SymptomCode>(["pus", "fever", "nodules", "trouble-breathing"])(
    "with %s open, there is no next session, neither planned nor forecast",
    (symptom) => {
      const told = after(symptom);
      expect(told.openRedFlag).toBe(true);
      const plan = planTreatment({ notBefore: asOf, course: "shaved", record, triage: [told] });
      expect(plan.steps).toEqual([]);
      expect(plan.blocked).toEqual([{ code: "open-flag", act: told.act }]);
      expect(forecastNext(record, { asOf, triage: [told] }).status).toBe("blocked");
    },
  );

  test.each<SymptomCode>(["itch", "looks-faded", "patchy-loss"])("%s holds nothing back", (symptom) => {
    const told = after(symptom);
    expect(told.openRedFlag).toBe(false);
    const request = { notBefore: asOf, course: "shaved", record } as const;
    expect(planTreatment({ ...request, triage: [told] })).toEqual(planTreatment(request));
    expect(forecastNext(record, { asOf, triage: [told] }).status).not.toBe("blocked");
  });
});
