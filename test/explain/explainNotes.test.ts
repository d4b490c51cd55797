import { describe, expect, test } from "vitest";
import { aftercareOn } from "../../src/aftercare/aftercareOn.js";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import { explain } from "../../src/explain/explain.js";
import { explainNotes } from "../../src/explain/explainNotes.js";
import type { Explainable } from "../../src/explain/types.js";
import { planJourney } from "../../src/journey/planJourney.js";
import type { ParameterId } from "../../src/knowledge/parameters.js";
import { en } from "../../src/locales/en.js";
import type { Note } from "../../src/protocol/types.js";
import { assessRisk } from "../../src/risk/assessRisk.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import { aClient } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

const loosened = (parameter: ParameterId): Note => ({ kind: "acknowledged", parameter });
const due = (parameter: ParameterId, day: string): Note => ({
  kind: "review-due",
  parameter,
  reviewBy: calendarDate(day),
});

describe("a note", () => {
  test("on a figure that was knowingly loosened names the figure", () => {
    expect(explainNotes([loosened("sun-avoidance")], en)).toEqual([
      "This protocol knowingly goes past the safety floor of one figure: Staying out of the sun.",
    ]);
  });

  test("on a source that is to be looked up again names the figure and the day, written out", () => {
    expect(explainNotes([due("sunscreen-factor", "2028-11-22")], en)).toEqual([
      "A source of one figure is to be looked up again by November 22, 2028: Sunscreen factor while healing.",
    ]);
  });

  test("is one sentence, and several keep their order", () => {
    const notes = [loosened("razor-start"), due("sun-avoidance", "2030-01-01"), loosened("sun-avoidance")];
    expect(explainNotes(notes, en)).toEqual(notes.flatMap((note) => explainNotes([note], en)));
    expect(new Set(explainNotes(notes, en)).size).toBe(3);
  });

  test("that is not there says nothing", () => {
    expect(explainNotes([], en)).toEqual([]);
  });

  test("takes its words from the language", () => {
    const loud = { ...en, sentences: { ...en.sentences, acknowledged: (name: string) => `${name.toUpperCase()}!` } };
    expect(explainNotes([loosened("razor-start")], loud)).toEqual([`${en.parameters["razor-start"].toUpperCase()}!`]);
  });
});

describe("whoever reads a result of a protocol that was loosened is told so", () => {
  const asOf = calendarDate("2026-03-02");
  const protocol = protocolWith({
    "isotretinoin-wait": 1,
    "session-count": 1,
    "sun-avoidance": 7,
    "lidocaine-limit": 5,
  });
  const timeline = aftercareTimeline({ sessions: [{ on: asOf }] }, { protocol });
  const results: readonly (readonly [Explainable, readonly ParameterId[]])[] = [
    [assessCandidacy({}, { asOf, protocol }), ["isotretinoin-wait"]],
    [assessRisk({}, { protocol }), ["lidocaine-limit"]],
    [planTreatment({ course: "shaved", notBefore: asOf }, { protocol }), ["session-count"]],
    [planTreatment({ course: "shaved", notBefore: asOf, pigment: "temporary" }, { protocol }), ["session-count"]],
    [timeline, ["sun-avoidance"]],
    [aftercareOn(timeline, asOf), ["sun-avoidance"]],
    [
      planJourney(aClient(), {}, { asOf, protocol }),
      ["isotretinoin-wait", "lidocaine-limit", "session-count", "sun-avoidance"],
    ],
  ];

  test.each(results.map(([result, loose]) => ({ kind: result.resultType, result, loose })))(
    "in the sentences of a $kind, each figure once",
    ({ result, loose }) => {
      for (const audience of ["client", "clinician"] as const) {
        const said = explain(result, { locale: en, audience });
        const told = said.filter((sentence) => sentence.startsWith("This protocol knowingly goes past"));
        expect(told).toEqual(explainNotes(loose.map(loosened), en));
      }
    },
  );

  test("and of one that was not, nothing is said", () => {
    const said = explain(planJourney(aClient(), {}, { asOf }), { locale: en, audience: "clinician" });
    expect(said.filter((sentence) => /safety floor|looked up again/.test(sentence))).toEqual([]);
  });

  test("a law that has become old is told from its day on", () => {
    const on = (day: string) =>
      explain(assessCandidacy({}, { asOf: calendarDate(day) }), { locale: en }).filter((sentence) =>
        sentence.startsWith("A source of one figure is to be looked up again by "),
      );
    expect(on("2028-11-21")).toEqual([]);
    expect(on("2028-11-22")).toEqual(expect.arrayContaining(explainNotes([due("age-of-majority", "2028-11-22")], en)));
    expect(on("2028-11-23")).toEqual(on("2028-11-22"));
  });
});
