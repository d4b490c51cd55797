import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aftercareOn } from "../../src/aftercare/aftercareOn.js";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import { canI } from "../../src/aftercare/canI.js";
import { plansThatClash } from "../../src/aftercare/plansThatClash.js";
import { triage } from "../../src/aftercare/triage.js";
import { whenCanI } from "../../src/aftercare/whenCanI.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dayOf, textOf } from "../../src/calendar/day.js";
import { addMonths } from "../../src/calendar/months.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import { checkOnTheDay } from "../../src/candidacy/checkOnTheDay.js";
import { explainRule } from "../../src/candidacy/explainRule.js";
import type { ClientProfile } from "../../src/client/types.js";
import { explain } from "../../src/explain/explain.js";
import type { Audience, Explainable } from "../../src/explain/types.js";
import { planJourney } from "../../src/journey/planJourney.js";
import { sources } from "../../src/knowledge/sources.js";
import { en } from "../../src/locales/en.js";
import { assessResult } from "../../src/risk/assessResult.js";
import { assessRisk } from "../../src/risk/assessRisk.js";
import { vetPractitioner } from "../../src/risk/vetPractitioner.js";
import { bookSlots } from "../../src/schedule/bookSlots.js";
import { evaluateSeries } from "../../src/schedule/evaluateSeries.js";
import { forecastNext } from "../../src/schedule/forecastNext.js";
import { longevity } from "../../src/schedule/longevity.js";
import { planBackFrom } from "../../src/schedule/planBackFrom.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import type { TreatmentRecord } from "../../src/schedule/record/types.js";
import { reviewVisits } from "../../src/schedule/reviewVisits.js";
import type { Series } from "../../src/schedule/series/types.js";
import { aClient, arbitraryCalendarDate, arbitraryClient } from "../support/client.js";

const asOf = calendarDate("2026-03-02");
const titles = sources.map(({ title }) => title).sort((a, b) => b.length - a.length);
const withoutTitles = (sentence: string): string =>
  titles.reduce((rest, title) => rest.replaceAll(`“${title}”`, ""), sentence);

const brows: Series = {
  id: "brows",
  steps: [
    { id: "first", bounds: [] },
    { id: "second", bounds: [{ from: { previous: true }, minimum: { days: 30 } }] },
  ],
};

/** Every result of one client on one day, the whole journey first. */
function resultsFor(client: ClientProfile, today: CalendarDate): Explainable[] {
  const timeline = aftercareTimeline({ sessions: [{ on: today }], client });
  const plan = planTreatment({ course: client.desiredLook ?? "shaved", notBefore: today });
  const before = textOf(dayOf(today) - 6);
  const record: TreatmentRecord = {
    course: "shaved",
    visits: [{ on: textOf(dayOf(today) - 40) }, { on: before }, { on: today }],
  };
  return [
    planJourney(client, {}, { asOf: today }),
    assessCandidacy(client, { asOf: today }),
    checkOnTheDay({ ill: true }, { asOf: today }),
    explainRule("keloid"),
    assessRisk({ client }),
    vetPractitioner({ specializesInSmp: client.sex === "male", promisesSingleSession: false }),
    assessResult({ signs: ["solid-look", "lasting-itch"] }),
    plan,
    reviewVisits(record, { asOf: today }),
    forecastNext(record, { asOf: today }),
    planBackFrom({ course: "shaved", notBefore: today, healedBy: today }),
    evaluateSeries(brows, { visits: [{ on: before }], events: {} }, { asOf: today }),
    bookSlots(plan, [{ id: "one", start: `${today}T10:00:00Z`, minutes: 600 }], { timeZone: "UTC" }),
    longevity({ lastTreatedOn: today, client }),
    timeline,
    aftercareOn(timeline, textOf(addMonths(dayOf(today), 1, "forward") - 25)),
    canI("swim-in-a-pool", timeline, today),
    whenCanI("sunbathe", timeline),
    plansThatClash(timeline, [
      { activity: "sauna", on: today },
      { activity: "flight", on: today },
      { activity: "hat", on: today },
    ]),
    triage({ symptoms: [{ symptom: "heat" }, { symptom: "other" }], sessions: [today], client }, { asOf: today }),
  ];
}

const audiences: fc.Arbitrary<Audience> = fc.constantFrom("client", "clinician");

describe("every kind of result", () => {
  const results = resultsFor(aClient(), asOf);

  test.each(results.map((result) => [result.resultType, result] as const))("%s gives sentences", (_, result) => {
    const said = explain(result, { locale: en });
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter((sentence) => sentence.trim() === "" || !/[.?]\)?$/.test(sentence))).toEqual([]);
  });

  test("is here: none is left out of these tests, and each has a heading", () => {
    expect(results.map(({ resultType }) => resultType).sort()).toEqual(Object.keys(en.titles).sort());
  });

  test("read back from JSON gives the same sentences, for any client, day and reader", () => {
    fc.assert(
      fc.property(arbitraryClient, arbitraryCalendarDate, audiences, (client, today, audience) => {
        for (const result of resultsFor(client, today)) {
          const back = JSON.parse(JSON.stringify(result)) as Explainable;
          expect(explain(back, { locale: en, audience })).toEqual(explain(result, { locale: en, audience }));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("is left as it was", () => {
    for (const result of results) {
      const before = structuredClone(result);
      explain(result, { locale: en, audience: "clinician" });
      expect(result).toEqual(before);
    }
  });
});

describe("the sentences of any client on any day", () => {
  const anything = fc.tuple(arbitraryClient, arbitraryCalendarDate, audiences);
  const sentencesOf = ([client, today, audience]: readonly [ClientProfile, CalendarDate, Audience]): string[] =>
    resultsFor(client, today).flatMap((result) => explain(result, { locale: en, audience }));

  test("hold no trace of a missing value, no code and no stray space", () => {
    fc.assert(
      fc.property(anything, (one) => {
        const flawed = sentencesOf(one).filter((sentence) =>
          /undefined|\bnull\b|NaN|\[object|\s{2}|^\s|\s$|\s[.,;:?)]|\(\)|\bhealth\.|\b\d{4}-\d{2}-\d{2}\b/.test(
            sentence,
          ),
        );
        expect(flawed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("never call anything safe or anybody cleared", () => {
    fc.assert(
      fc.property(anything, (one) => {
        // The title of a source is its own: only what this library says is read.
        const own = sentencesOf(one).map((sentence) =>
          sentence.replaceAll("Is it safe for diabetics to get tattooed?", ""),
        );
        expect(own.filter((sentence) => /\b(?:safe|safely|safest|cleared)\b/i.test(sentence))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("never tell anybody to stop, pause or change a medicine", () => {
    const telling =
      /\b(?:stop|pause|discontinue|quit|skip|halt|reduce|come off|go off|taper)\b|\bdo not take\b|\bno longer take\b/i;
    fc.assert(
      fc.property(anything, (one) => {
        expect(sentencesOf(one).filter((sentence) => telling.test(withoutTitles(sentence)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("always bring the caution with a candidacy, and what to do if it gets worse with a course of days", () => {
    fc.assert(
      fc.property(anything, ([client, today, audience]) => {
        for (const result of resultsFor(client, today)) {
          const said = explain(result, { locale: en, audience });
          const judged = result.resultType === "candidacy-assessment" || result.resultType === "journey";
          const course =
            result.resultType === "aftercare-timeline" ||
            result.resultType === "aftercare-day" ||
            result.resultType === "result-assessment" ||
            result.resultType === "triage" ||
            (result.resultType === "journey" && result.aftercare !== null);
          expect(said.includes(en.sentences.caution), result.resultType).toBe(judged);
          expect(said.includes(en.sentences.ifWorse), result.resultType).toBe(course);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a journey", () => {
  test("says its candidacy, its risk, its plan and its aftercare, one after the other", () => {
    const journey = planJourney(aClient(), {}, { asOf });
    const { candidacy, risk, plan, aftercare } = journey;
    if (plan === null || aftercare === null) throw new Error("a healthy client has a plan");
    expect(explain(journey, { locale: en })).toEqual(
      [candidacy, risk, plan, aftercare].flatMap((part) => explain(part, { locale: en })),
    );
  });

  test.each([
    ["contraindicated", aClient({ health: { keloid: { site: "scalp" } } }), "the client must not be treated"],
    ["undetermined", {}, "an answer is still open"],
    ["open-ended", aClient({ health: { scalpInfection: { active: true } } }), "nobody can name the day"],
  ] as const)("without a plan, because it is %s, says why and plans nothing", (planWithheld, client, words) => {
    const journey = planJourney(client, {}, { asOf });
    expect(journey.planWithheld).toBe(planWithheld);
    const said = explain(journey, { locale: en });
    expect(said.at(-1)).toBe(en.withheld[planWithheld]);
    expect(said.at(-1)).toContain(words);
    expect(said.filter((sentence) => sentence.includes("(best: "))).toEqual([]);
  });

  test("shows a clinician what it hides from the client", () => {
    const journey = planJourney(aClient(), {}, { asOf });
    const [first, ...others] = journey.candidacy.findings;
    if (first === undefined) throw new Error("a healthy client has an accepted indication");
    const findings = [{ ...first, disclosure: "clinician-only" as const }, ...others];
    const secret = { ...journey, candidacy: { ...journey.candidacy, findings } };
    const words = en.reasons[first.because];
    expect(explain(secret, { locale: en }).join(" ")).not.toContain(words);
    expect(explain(secret, { locale: en, audience: "clinician" }).join(" ")).toContain(words);
  });
});

describe("what is no result of this library", () => {
  test.each([
    ["a result of a later version", { resultType: "blood-test" }],
    ["an object without a kind", {}],
    ["a list", []],
    ["a text", "candidacy-assessment"],
    ["nothing", null],
    ["not even nothing", undefined],
  ])("is refused as unknown-result: %s", (_, value) => {
    expect(() => explain(value as unknown as Explainable, { locale: en })).toThrow(
      expect.objectContaining({ code: "unknown-result" }),
    );
  });
});
