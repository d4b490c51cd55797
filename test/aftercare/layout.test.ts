import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PreparedInstruction } from "../../src/aftercare/instruction/types.js";
import { layoutFor, layoutsOf, minutesLater, spansAround } from "../../src/aftercare/layout.js";
import { preparedAftercareFor } from "../../src/aftercare/prepared.js";
import { type Span, settle, spansAfter, spansBefore } from "../../src/aftercare/spans.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { anInstruction } from "../support/careInstruction.js";
import { protocolWith } from "../support/protocol.js";

const figures = [
  protocolWith({ "first-wash": 1.5 }),
  protocolWith({ "first-wash": 0.25, "light-exercise-start": 3 }),
  protocolWith({ "first-wash": 3.75, "razor-start": 0 }),
];
const protocols = [articleProtocol, consensusProtocol, strictestProtocol, ...figures];

/** A span around day 0 on the days around another, its times later by some minutes. */
const moved = (span: Span, day: number, later: number) => ({
  id: span.instruction.undated.instruction,
  session: span.session + day,
  from: span.from + day,
  fromTime: span.fromTime === null ? null : span.fromTime + later,
  to: span.to === null ? null : span.to + day,
  toTime: span.toTime === null ? null : span.toTime + later,
});

describe("the layout of one session", () => {
  test("with no end is the first, and later ends follow in order", () => {
    const ends = preparedAftercareFor(protocolWith({ "first-wash": 1.5 })).layouts.map(({ endedAt }) => endedAt);
    expect(ends).toEqual([null, 0, 1, 720, 721]);
  });

  test("is found by the end of the session", () => {
    const { layouts } = preparedAftercareFor(protocolWith({ "first-wash": 1.5 }));
    const ends = [null, 0, 1, 719, 720, 721, 1439].map((end) => layoutFor(layouts, end).endedAt);
    expect(ends).toEqual([null, 0, 1, 1, 720, 721, 721]);
  });

  test("moved to the end of the session is what the session would have been laid out as", () => {
    const end = fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null });
    fc.assert(
      fc.property(fc.constantFrom(...protocols), end, (protocol, endedAt) => {
        const { layouts, preparation, instructions } = preparedAftercareFor(protocol);
        const layout = layoutFor(layouts, endedAt);
        const later = minutesLater(endedAt, layout);
        const whole = settle(spansBefore(preparation), spansAfter(instructions, endedAt));
        expect(layout.before.map((span) => moved(span, 0, later))).toEqual(
          whole.before.map((span) => moved(span, 0, 0)),
        );
        expect(layout.care.map((span) => moved(span, 0, later))).toEqual(whole.care.map((span) => moved(span, 0, 0)));
      }),
    );
  });

  test("is made of nothing where there is nothing to do", () => {
    expect(layoutsOf({ preparation: [], instructions: [] })).toEqual([
      { endedAt: null, before: [], care: [], alone: [] },
      { endedAt: 0, before: [], care: [], alone: [] },
    ]);
  });
});

describe("the spans around sessions", () => {
  test("are, around one, its layout moved to it", () => {
    const end = fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null });
    const day = fc.integer({ min: -3000, max: 30_000 });
    fc.assert(
      fc.property(fc.constantFrom(...protocols), day, end, (protocol, from, endedAt) => {
        const { layouts } = preparedAftercareFor(protocol);
        const layout = layoutFor(layouts, endedAt);
        const around = spansAround([{ from, to: null, endedAt }], layouts).map((span) => moved(span, 0, 0));
        expect(around).toEqual(layout.alone.map((span) => moved(span, from, minutesLater(endedAt, layout))));
      }),
    );
  });

  test("join what is for life and is not interrupted, and keep apart what is", () => {
    const lasting = anInstruction({ until: null, lasting: true, isContested: false });
    const layouts = (instructions: readonly PreparedInstruction[]) => layoutsOf({ preparation: [], instructions });
    const stretches = [
      { from: 100, to: 109, endedAt: null },
      { from: 110, to: null, endedAt: null },
    ];
    const days = (instruction: PreparedInstruction) =>
      spansAround(stretches, layouts([instruction])).map(({ from, to }) => [from, to]);
    expect(days(lasting)).toEqual([[100, null]]);
    expect(days({ ...lasting, from: 3 })).toEqual([
      [103, 109],
      [113, null],
    ]);
  });
});
