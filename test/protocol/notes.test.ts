import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dayOf } from "../../src/calendar/day.js";
import { claims as records } from "../../src/knowledge/claims.js";
import type { Domain, ParameterId } from "../../src/knowledge/parameters.js";
import { reviewDates } from "../../src/knowledge/reviewDates.js";
import { tablesByDomain } from "../../src/knowledge/tables.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { notesOn, prepareNotes } from "../../src/protocol/notes.js";
import type { Protocol } from "../../src/protocol/types.js";
import { answers, domains, handMade } from "./clinic.js";

const notes = (protocol: Protocol, domain: Domain, day: string) =>
  notesOn(prepareNotes(protocol, tablesByDomain[domain]), dayOf(calendarDate(day)));

/** The article's figures, to be looked up again on these days and no others. */
const reviewedOn = (dates: Readonly<Record<string, string>>): Protocol =>
  handMade(({ parameters }) => {
    for (const parameter of Object.values(parameters)) delete parameter["reviewBy"];
    for (const [id, reviewBy] of Object.entries(dates)) parameters[id] = { ...parameters[id], reviewBy };
  });

const loosened = (...ids: readonly string[]): Protocol =>
  handMade((draft) => {
    draft.acknowledged = [...ids];
  });

describe("a note on what was knowingly loosened", () => {
  test.each(["0001-01-01", "2026-03-02", "9999-12-31"])("is there on every day: %s", (day) => {
    expect(notes(loosened("sun-avoidance"), "aftercare", day)).toContainEqual({
      kind: "acknowledged",
      parameter: "sun-avoidance",
    });
  });

  test("is only with the answers of its domain", () => {
    const protocol = loosened("sun-avoidance");
    const with_ = domains.filter((domain) => notes(protocol, domain, "2026-03-02").length > 0);
    expect(with_).toEqual(["aftercare"]);
  });

  test("follows the order of the table, not of the acknowledgments", () => {
    const parameters = notes(loosened("razor-start", "sun-avoidance"), "aftercare", "2026-03-02");
    expect(parameters.map(({ parameter }) => parameter)).toEqual(["sun-avoidance", "razor-start"]);
  });
});

describe("a note that a source is to be looked up again", () => {
  const protocol = reviewedOn({ "sun-avoidance": "2027-01-01", "razor-start": "2026-06-30" });
  const due = (day: string) => notes(protocol, "aftercare", day).map(({ parameter }) => parameter);

  test.each<[string, string, readonly ParameterId[]]>([
    ["is not there on the day before", "2026-06-29", []],
    ["begins on the day", "2026-06-30", ["razor-start"]],
    ["stays on the day after", "2026-07-01", ["razor-start"]],
    ["does not bring the others before their day", "2026-12-31", ["razor-start"]],
    ["is joined by the next on its day, the first to begin first", "2027-01-01", ["razor-start", "sun-avoidance"]],
    ["never goes away by itself", "9999-12-31", ["razor-start", "sun-avoidance"]],
  ])("%s", (_, day, parameters) => {
    expect(due(day)).toEqual(parameters);
  });

  test("says by when it was to be looked up", () => {
    expect(notes(protocol, "aftercare", "2026-06-30")).toEqual([
      { kind: "review-due", parameter: "razor-start", reviewBy: "2026-06-30" },
    ]);
  });

  test("comes after what was knowingly loosened", () => {
    const both = handMade((draft) => {
      draft.acknowledged = ["razor-start"];
      draft.parameters["razor-start"] = { ...draft.parameters["razor-start"], reviewBy: "2026-06-30" };
    });
    expect(notes(both, "aftercare", "2026-06-30").map(({ kind }) => kind)).toEqual(["acknowledged", "review-due"]);
  });

  test.each<[Domain, ParameterId]>([
    ["candidacy", "isotretinoin-wait"],
    ["schedule", "session-spacing-minimum"],
    ["aftercare", "sun-avoidance"],
    ["risk", "lidocaine-limit"],
  ])("is with the answers of %s only where %s belongs to it, and begins there on its day", (home, id) => {
    const reviewed = reviewedOn({ [id]: "2026-06-30" });
    const having = (day: string) =>
      domains.filter((domain) => answers[domain](reviewed, day).notes.some(({ parameter }) => parameter === id));
    expect(having("2026-06-29")).toEqual([]);
    expect(having("2026-06-30")).toEqual([home]);
    expect(having("2026-07-01")).toEqual([home]);
  });
});

describe("the dates by which laws and labels are to be looked up again", () => {
  const reviewByOf = new Map(records.map(({ id, reviewBy }) => [id, reviewBy]));
  const days = [...new Set(Object.values(reviewDates))];
  const duesOn = (day: string) =>
    domains.flatMap((domain) => answers[domain](articleProtocol, day).notes.map(({ parameter }) => parameter));

  test.each(days)("bring their notes with the article's protocol on %s, not the day before", (day) => {
    const dueOn = Object.keys(articleProtocol.parameters).filter(
      (id) => articleProtocol.parameters[id as ParameterId].reviewBy === day,
    );
    const before = duesOn(addDuration(day, { days: -1 }));
    const after = duesOn(addDuration(day, { days: 1 }));
    expect(dueOn.length).toBeGreaterThan(0);
    expect(dueOn.filter((id) => before.includes(id as ParameterId))).toEqual([]);
    expect(duesOn(day)).toEqual(expect.arrayContaining(dueOn));
    expect(after).toEqual(expect.arrayContaining(dueOn));
  });

  test("include the law on the age of majority", () => {
    const { reviewBy } = articleProtocol.parameters["age-of-majority"];
    expect(reviewBy).toBe(reviewDates["california-653"]);
    expect(reviewBy).toBeDefined();
  });

  test("are those of claims that agree: the earliest of them", () => {
    const wrong = Object.entries(articleProtocol.parameters).filter(([, { claims, reviewBy }]) => {
      const dates = claims.flatMap((claim) => reviewByOf.get(claim) ?? []).sort();
      return dates[0] !== reviewBy;
    });
    expect(wrong).toEqual([]);
  });
});

test("notes are made once and cannot be changed", () => {
  const prepared = prepareNotes(loosened("sun-avoidance"), tablesByDomain.aftercare);
  const day = dayOf(calendarDate("2026-03-02"));
  expect(notesOn(prepared, day)).toBe(notesOn(prepared, day));
  expect(Object.isFrozen(prepared.standing) && prepared.standing.every((note) => Object.isFrozen(note))).toBe(true);
});
