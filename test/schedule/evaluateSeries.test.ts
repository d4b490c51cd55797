import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import { evaluateSeries } from "../../src/schedule/evaluateSeries.js";
import type { Bound, Series, SeriesEvaluation, SeriesRecord } from "../../src/schedule/series/types.js";
import { arbitraryDay, arbitraryRecord, arbitrarySeries } from "./series/arbitraries.js";
import { slowly } from "./series/oracle.js";

const day = (text: string): CalendarDate => calendarDate(text);
const visitsOn = (...dates: string[]): SeriesRecord => ({ visits: dates.map((on) => ({ on: day(on) })), events: {} });
const spacing: Bound = {
  from: { previous: true },
  hardMinimum: { days: 5 },
  minimum: { days: 7 },
  recommended: { days: 10 },
  recommendedUntil: { days: 14 },
  overdue: { days: 31 },
  lapses: { days: 100 },
};
const two: Series = {
  id: "two",
  steps: [
    { id: "first", bounds: [] },
    { id: "second", bounds: [spacing] },
  ],
};
const evaluate = (series: Series, record: SeriesRecord, asOf = "2026-03-10"): SeriesEvaluation =>
  evaluateSeries(series, record, { asOf: day(asOf) });
const second = (on: string, series = two) => evaluate(series, visitsOn("2026-03-02", on), "2026-07-01").visits[1];

describe("the second visit, by its day after the first on 2 March", () => {
  test.each([
    ["2026-03-06", "too-early", true],
    ["2026-03-07", "grace", true],
    ["2026-03-08", "grace", true],
    ["2026-03-09", "on-time", true],
    ["2026-04-01", "on-time", true],
    ["2026-04-02", "late", true],
    ["2026-06-09", "late", true],
    ["2026-06-10", "lapsed", false],
  ] as const)("on %s is %s, and counts: %s", (on, timing, counts) => {
    expect(second(on)).toMatchObject({ on, step: "second", timing, counts });
  });

  test("names the bound that it broke, with its anchor and its day", () => {
    expect(second("2026-03-08")?.because).toEqual([
      {
        code: "before-minimum",
        bound: 0,
        part: "minimum",
        from: { previous: true },
        anchor: "2026-03-02",
        date: "2026-03-09",
      },
    ]);
    expect(second("2026-03-09")?.because).toEqual([{ code: "within-window" }]);
  });

  test("that came too early has to be repeated where the series says so", () => {
    const repeat: Series = { ...two, tooEarly: "repeat" };
    expect(second("2026-03-06", repeat)).toMatchObject({ timing: "too-early", counts: false });
    expect(second("2026-03-07", repeat)).toMatchObject({ timing: "grace", counts: true });
    const { status, next } = evaluate(repeat, visitsOn("2026-03-02", "2026-03-06"));
    expect([status, next?.step, next?.earliest]).toEqual(["in-progress", "second", "2026-03-13"]);
  });

  test("that lapsed restarts the clock, and its step stays due", () => {
    const { visits, status, next } = evaluate(two, visitsOn("2026-03-02", "2026-06-10"), "2026-06-11");
    expect(visits[1]?.because).toMatchObject([{ code: "from-lapse", date: "2026-06-10" }]);
    expect([status, next?.step, next?.earliest, next?.lapsesOn]).toEqual([
      "in-progress",
      "second",
      "2026-06-17",
      "2026-09-18",
    ]);
  });

  test("both too early and lapsed is lapsed, with both reasons", () => {
    const crossed: Series = {
      ...two,
      steps: [two.steps[0]!, { id: "second", bounds: [{ ...spacing, lapses: { days: 3 } }] }],
    };
    const visit = second("2026-03-05", crossed);
    expect([visit?.timing, visit?.counts]).toEqual(["lapsed", false]);
    expect(visit?.because.map(({ code }) => code)).toEqual(["from-lapse", "before-hard-minimum"]);
  });
});

describe("what comes next", () => {
  test("has four dates, each with the bound that set it", () => {
    const { next } = evaluate(two, visitsOn("2026-03-02"));
    const set = (part: string, date: string) => ({
      kind: "bound",
      bound: 0,
      part,
      from: { previous: true },
      anchor: "2026-03-02",
      date,
    });
    expect(next).toEqual({
      step: "second",
      earliest: "2026-03-09",
      recommended: { from: "2026-03-12", to: "2026-03-16" },
      overdueFrom: "2026-04-02",
      lapsesOn: "2026-06-10",
      setBy: {
        earliest: set("minimum", "2026-03-09"),
        recommendedFrom: set("recommended", "2026-03-12"),
        recommendedTo: set("recommendedUntil", "2026-03-16"),
        overdueFrom: set("overdue", "2026-04-02"),
        lapsesOn: set("lapses", "2026-06-10"),
      },
    });
  });

  test("with nothing that keeps it waiting is possible on the day of the question", () => {
    const { status, next } = evaluate(two, visitsOn());
    expect(status).toBe("in-progress");
    expect(next).toMatchObject({
      step: "first",
      earliest: "2026-03-10",
      recommended: { from: "2026-03-10", to: "2026-03-10" },
    });
    expect(next?.setBy.earliest).toEqual({ kind: "as-of" });
  });

  test("is never before the last visit", () => {
    const series: Series = {
      id: "x",
      steps: [
        { id: "a", bounds: [] },
        { id: "b", bounds: [{ from: { event: "birth" }, minimum: { days: 1 } }] },
      ],
    };
    const record: SeriesRecord = { visits: [{ on: day("2026-03-02") }], events: { birth: day("2026-01-01") } };
    expect(evaluate(series, record).next).toMatchObject({
      earliest: "2026-03-02",
      setBy: { earliest: { kind: "last-visit" } },
    });
  });

  test("is none when all is done; a further visit is extra and restarts the clock for nobody", () => {
    const done = evaluate(two, visitsOn("2026-03-02", "2026-03-12", "2026-03-13"), "2026-04-01");
    expect([done.status, done.next]).toEqual(["complete", null]);
    expect(done.visits[2]).toEqual({
      on: "2026-03-13",
      step: null,
      timing: "extra",
      counts: false,
      because: [{ code: "no-step-due" }],
    });
  });

  test("lapses on the day itself, not on the day before", () => {
    expect(evaluate(two, visitsOn("2026-03-02"), "2026-06-09").next?.lapsesOn).toBe("2026-06-10");
    expect(evaluate(two, visitsOn("2026-03-02"), "2026-06-10")).toMatchObject({ status: "lapsed", next: null });
  });

  test("is never overdue inside its best days, and never from the lapse on", () => {
    const bounds = (bound: Partial<Bound>): Series => ({
      id: "x",
      steps: [two.steps[0]!, { id: "second", bounds: [{ ...spacing, ...bound }] }],
    });
    const inside = evaluate(bounds({ overdue: { days: 12 } }), visitsOn("2026-03-02")).next;
    expect([inside?.overdueFrom, inside?.setBy.overdueFrom]).toEqual(["2026-03-17", { kind: "recommended" }]);
    expect(evaluate(bounds({ overdue: { days: 100 } }), visitsOn("2026-03-02")).next?.overdueFrom).toBeNull();
    const cut = evaluate(bounds({ lapses: { days: 12 } }), visitsOn("2026-03-02")).next;
    expect(cut).toMatchObject({
      recommended: { from: "2026-03-12", to: "2026-03-13" },
      overdueFrom: null,
      lapsesOn: "2026-03-14",
    });
    expect(cut?.setBy.recommendedTo).toEqual({ kind: "lapse" });
  });

  test("of several bounds takes the latest lower and the earliest upper one", () => {
    const series: Series = {
      id: "x",
      steps: [
        two.steps[0]!,
        {
          id: "second",
          bounds: [spacing, { from: { event: "surgery" }, minimum: { days: 20 }, overdue: { days: 25 } }],
        },
      ],
    };
    const record: SeriesRecord = { visits: [{ on: day("2026-03-02") }], events: { surgery: day("2026-03-01") } };
    const { next } = evaluate(series, record);
    expect(next).toMatchObject({
      earliest: "2026-03-21",
      recommended: { from: "2026-03-21", to: "2026-03-21" },
      overdueFrom: "2026-03-26",
    });
    expect(next?.setBy.earliest).toMatchObject({ kind: "bound", bound: 1, part: "minimum" });
  });
});

describe("a step that recurs", () => {
  const yearly: Series = {
    id: "yearly",
    steps: [
      {
        id: "review",
        recurring: true,
        bounds: [{ from: { step: "review" }, minimum: { months: 6 }, overdue: { years: 1, days: 1 } }],
      },
    ],
  };

  test("is in progress until it was satisfied once, then up to date, even when the next one is overdue", () => {
    expect(evaluate(yearly, visitsOn()).status).toBe("in-progress");
    const { status, next } = evaluate(yearly, visitsOn("2026-03-02"), "2028-01-01");
    expect([status, next?.step, next?.overdueFrom]).toEqual(["up-to-date", "review", "2027-03-03"]);
  });
});

describe("a step that falls away", () => {
  const series: Series = {
    id: "x",
    steps: [
      { id: "first", bounds: [] },
      { id: "second", bounds: [{ from: { previous: true }, minimum: { days: 10 } }], skipWhen: { event: "finished" } },
      { id: "last", bounds: [{ from: { step: "first" }, minimum: { days: 28 } }] },
    ],
  };
  const finished = (on: string): SeriesRecord => ({ ...visitsOn("2026-03-02"), events: { finished: day(on) } });

  test("does so from the day of its event", () => {
    expect(evaluate(series, finished("2026-03-10"), "2026-03-10").next?.step).toBe("last");
    expect(evaluate(series, visitsOn("2026-03-02"), "2026-03-10").next?.step).toBe("second");
  });

  test("is not forecast for a day on which it will have fallen away", () => {
    expect(evaluate(series, finished("2026-03-12"), "2026-03-09").next?.step).toBe("last");
    expect(evaluate(series, finished("2026-03-13"), "2026-03-09").next?.step).toBe("second");
  });

  test("ends its window on that day, and the step after it does not begin before", () => {
    const ends = evaluate(series, finished("2026-03-13"), "2026-03-09").next;
    expect([ends?.step, ends?.earliest, ends?.lapsesOn]).toEqual(["second", "2026-03-12", "2026-03-13"]);
    const skip = { kind: "skip", step: "second", event: "finished" };
    expect(ends?.setBy.lapsesOn).toEqual({ ...skip, date: "2026-03-13" });
    // The second is due from 12 March on, and fell away on the 11th: until then a visit would be one too early.
    const [first, second] = series.steps;
    const atOnce = { ...series, steps: [first!, second!, { id: "last", bounds: [] }] };
    const begins = evaluate(atOnce, finished("2026-03-11"), "2026-03-09");
    expect([begins.next?.step, begins.next?.earliest]).toEqual(["last", "2026-03-11"]);
    expect(begins.next?.setBy.earliest).toEqual({ ...skip, date: "2026-03-11" });
    const at = (on: string) => {
      const visits = [...visitsOn("2026-03-02").visits, { on: day(on) }];
      return evaluate(atOnce, { ...finished("2026-03-11"), visits }, on).visits[1];
    };
    expect([at("2026-03-10")?.timing, at("2026-03-11")?.timing]).toEqual(["too-early", "on-time"]);
  });

  test("was still due at a visit before the event", () => {
    const record = { visits: visitsOn("2026-03-02", "2026-03-13").visits, events: { finished: day("2026-03-14") } };
    expect(evaluate(series, record).visits[1]?.step).toBe("second");
    expect(evaluate(series, { ...record, events: { finished: day("2026-03-13") } }).visits[1]?.step).toBe("last");
  });
});

describe("months", () => {
  const monthly = (rounding?: "safe" | "forward"): Series => ({
    id: "monthly",
    rounding,
    steps: [
      { id: "a", bounds: [] },
      {
        id: "b",
        bounds: [
          { from: { previous: true }, minimum: { months: 1 }, overdue: { months: 2, days: 1 }, lapses: { months: 13 } },
        ],
      },
    ],
  });

  test("round so that nobody is early and nobody is late unnoticed", () => {
    const next = (rounding?: "safe" | "forward") =>
      evaluate(monthly(rounding), visitsOn("2027-12-31"), "2028-01-01").next;
    expect([next()?.earliest, next()?.overdueFrom, next()?.lapsesOn]).toEqual([
      "2028-01-31",
      "2028-03-01",
      "2029-01-31",
    ]);
    expect(next("forward")?.overdueFrom).toBe("2028-03-02");
  });

  test("count years and months together, then days", () => {
    const series: Series = {
      id: "x",
      steps: [{ id: "a", bounds: [{ from: { event: "birth" }, minimum: { years: 18, months: 6, days: -4 } }] }],
    };
    const record: SeriesRecord = { visits: [], events: { birth: day("2008-01-31") } };
    expect(evaluate(series, record).next?.earliest).toBe("2026-07-27");
  });
});

test("a visit over several days is judged on its first and counted from its last", () => {
  const record: SeriesRecord = { visits: [{ on: day("2026-03-02"), until: day("2026-03-04") }], events: {} };
  expect(evaluate(two, record).next?.earliest).toBe("2026-03-11");
});

describe("what makes no sense is refused", () => {
  const refusal =
    (series: Series, record = visitsOn()) =>
    () =>
      evaluate(series, record);
  const invalid = expect.objectContaining({ code: "invalid-series" }) as unknown as Error;

  test("two steps of one name, a step after one that recurs, an anchor that is no step, an unknown way", () => {
    const a = { id: "a", bounds: [] };
    expect(refusal({ id: "x", steps: [a, a] })).toThrow(invalid);
    expect(
      refusal({
        id: "x",
        steps: [
          { ...a, recurring: true },
          { id: "b", bounds: [] },
        ],
      }),
    ).toThrow(invalid);
    expect(refusal({ id: "x", steps: [{ id: "a", bounds: [{ from: { step: "b" } }] }] })).toThrow(invalid);
    expect(refusal({ id: "x", steps: [a], tooEarly: "sometimes" as "repeat" })).toThrow(invalid);
    expect(refusal({ id: "x", steps: [a], rounding: "up" as "safe" })).toThrow(invalid);
  });

  test("days that are none and visits that end before they start", () => {
    expect(
      refusal(
        two,
        visitsOn().visits.length === 0 ? { visits: [{ on: "soon" as CalendarDate }], events: {} } : visitsOn(),
      ),
    ).toThrow(expect.objectContaining({ code: "invalid-date" }));
    expect(refusal(two, { visits: [{ on: day("2026-03-02"), until: day("2026-03-01") }], events: {} })).toThrow(
      expect.objectContaining({ code: "invalid-range" }),
    );
    expect(
      refusal({ id: "x", steps: [{ id: "a", bounds: [{ from: { event: "birth" }, minimum: { days: 0.5 } }] }] }),
    ).toThrow(expect.objectContaining({ code: "invalid-duration" }));
  });
});

describe("laws", () => {
  test("the answer is that of the slow reference, for any series and record", () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitraryRecord, arbitraryDay, (series, record, asOf) => {
        const { visits, status, next } = evaluateSeries(series, record, { asOf });
        const fast = {
          visits: visits.map(({ on, step, timing, counts }) => ({ on, step, timing, counts })),
          status,
          next: next && {
            step: next.step,
            earliest: next.earliest,
            from: next.recommended.from,
            to: next.recommended.to,
            overdueFrom: next.overdueFrom,
            lapsesOn: next.lapsesOn,
          },
        };
        expect(fast).toEqual(slowly(series, record, asOf));
      }),
      { numRuns: 300 },
    );
  });

  test("windows are in order", () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitraryRecord, arbitraryDay, (series, record, asOf) => {
        const { next } = evaluateSeries(series, record, { asOf });
        if (next === null) return;
        const { earliest, recommended, overdueFrom, lapsesOn } = next;
        expect(earliest <= recommended.from && recommended.from <= recommended.to).toBe(true);
        const ends = [recommended.to, overdueFrom, lapsesOn].filter((end) => end !== null);
        expect(ends).toEqual([...new Set(ends)].sort());
      }),
    );
  });

  test("the order in which visits are handed in does not matter, and nothing of the input is touched", () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitraryRecord, arbitraryDay, (series, record, asOf) => {
        const before = structuredClone({ series, record });
        const there = evaluateSeries(series, record, { asOf });
        const back = evaluateSeries(series, { ...record, visits: [...record.visits].reverse() }, { asOf });
        expect(back).toStrictEqual(there);
        expect({ series, record }).toEqual(before);
        expect(JSON.parse(JSON.stringify(there))).toStrictEqual(there);
      }),
    );
  });

  test("asked at the earliest day, the same step is next", () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitraryRecord, arbitraryDay, (series, record, asOf) => {
        const { next } = evaluateSeries(series, record, { asOf });
        if (next === null) return;
        // A day that is past already is asked about no more: the question is today's.
        const asked = next.earliest > asOf ? next.earliest : asOf;
        expect(evaluateSeries(series, record, { asOf: asked }).next?.step).toBe(next.step);
      }),
    );
  });

  test("a visit on any day from the earliest up to the lapse is on time or late, never early, whatever falls away", () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitraryRecord, arbitraryDay, fc.nat(60), (series, record, asOf, later) => {
        const { next } = evaluateSeries(series, record, { asOf });
        if (next === null) return;
        const first = next.earliest > asOf ? next.earliest : asOf;
        const on = addDuration(first, { days: later });
        if (next.lapsesOn !== null && on >= next.lapsesOn) return;
        const { visits } = evaluateSeries(series, { ...record, visits: [...record.visits, { on }] }, { asOf: on });
        expect(["on-time", "late"]).toContain(visits.at(-1)?.timing);
        expect(visits.at(-1)?.step).toBe(next.step);
      }),
      { numRuns: 1000 },
    );
  });

  test("a further lower bound never moves the earliest day back", () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitraryRecord, arbitraryDay, fc.nat(90), (series, record, asOf, days) => {
        const { next, visits } = evaluateSeries(series, record, { asOf });
        if (next === null) return;
        const from = { event: "further" };
        const steps = series.steps.map((step) =>
          step.id === next.step ? { ...step, bounds: [...step.bounds, { from, minimum: { days } }] } : step,
        );
        const events = { ...record.events, further: asOf };
        const stricter = evaluateSeries({ ...series, steps }, { ...record, events }, { asOf });
        // Where early visits have to be repeated, the bound can take one back that a recurring step had counted; what then
        // counts from the visit before it is another question.
        const isSame = stricter.visits.every(({ counts }, index) => counts === visits[index]?.counts);
        if (isSame && stricter.next?.step === next.step) expect(stricter.next.earliest >= next.earliest).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("an early visit restarts the clock, whether or not it counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom("counts", "repeat"), (days, tooEarly) => {
        const early = addDuration(day("2026-03-02"), { days });
        const three: Series = { ...two, tooEarly, steps: [...two.steps, { id: "third", bounds: [spacing] }] };
        const { next } = evaluate(three, visitsOn("2026-03-02", early));
        expect(next?.earliest).toBe(addDuration(early, { days: 7 }));
      }),
    );
  });
});
