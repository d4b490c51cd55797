import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aftercareOn } from "../../src/aftercare/aftercareOn.js";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import type {
  AftercareDay,
  AftercareRequest,
  AftercareTimeline,
  CareSession,
  DatedInstruction,
} from "../../src/aftercare/types.js";
import { addDuration } from "../../src/calendar/addDuration.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import type { Protocol } from "../../src/protocol/types.js";
import { arbitraryCalendarDate, arbitraryClient, deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

/** One to six sessions within four months, in any order, days twice included. */
const arbitrarySessions: fc.Arbitrary<CareSession[]> = fc
  .tuple(arbitraryCalendarDate, fc.array(fc.nat(120), { minLength: 1, maxLength: 6 }))
  .chain(([start, offsets]) =>
    fc.tuple(
      ...offsets.map((days) =>
        fc
          .constantFrom(undefined, "00:00", "11:15", "16:30", "23:59")
          .map((endedAt): CareSession => ({ on: addDuration(start, { days }), endedAt })),
      ),
    ),
  );

const days = fc.integer({ min: 0, max: 40 });
const range = fc.tuple(days, days).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

/** Whatever figures a clinic may go by, however they cross. */
const arbitraryProtocol: fc.Arbitrary<Protocol> = fc
  .record({
    "redness-duration": range,
    "scab-duration": range,
    "no-scrubbing": range,
    "apparent-fading-duration": range,
    "sun-avoidance": days,
    "first-wash": fc.oneof(days, fc.constantFrom(0.5, 1.5, 3.25)),
    "moisturizer-start": days,
    "hat-start": days,
    "sunscreen-start": days,
    "shampoo-start": days,
    "razor-start": fc.constantFrom(0, 3, 7, 12),
    "light-exercise-start": fc.constantFrom(0, 3, 4, 10),
    "foil-shaver-start": days,
    "concealer-start": days,
    "tan-wait": days,
    "preparation-moisturizing-duration": days,
    "topical-minoxidil-wait": days,
    "preparation-haircut-lead": fc.constantFrom(0, 12, 48),
    "preparation-exfoliation-lead": fc.constantFrom(0, 12, 24, 96),
    "long-term-razor-avoidance-policy": fc.constantFrom("optional", "always"),
    "petroleum-avoidance-policy": fc.constantFrom("optional", "always"),
  })
  .map((figures) => protocolWith(figures));

const withAllergy: ClientProfile = { health: { antibioticOintmentAllergy: {} } };
const arbitraryCare = fc
  .tuple(arbitrarySessions, fc.constantFrom(undefined, withAllergy), arbitraryProtocol)
  .map(([sessions, client, protocol]) => ({
    protocol,
    client,
    request: sessions,
    timeline: aftercareTimeline({ sessions, client }, { protocol }),
    sessions: sessions.map(({ on }) => on).sort(),
  }));

/** Days from well before the first session to well after the last, each of them. */
function* daysAround(sessions: readonly CalendarDate[]): Generator<CalendarDate> {
  const last = addDuration(sessions.at(-1)!, { days: 60 });
  for (let date = addDuration(sessions[0]!, { days: -42 }); date <= last; date = addDuration(date, { days: 1 }))
    yield date;
}

const topics = (instructions: AftercareDay["do"]): string[] => instructions.map(({ topic }) => topic);
/** What a day says of the sessions behind it. */
const behind = ({ do: asked, limit, avoid, ask }: AftercareDay, date: CalendarDate): DatedInstruction[] =>
  [...asked, ...limit, ...avoid, ...ask].filter(
    ({ session, cadence, instruction }) =>
      session <= date && cadence !== "once" && !instruction.endsWith("-before") && !instruction.endsWith("-sessions"),
  );
const idsOf = (instructions: readonly DatedInstruction[]): string[] =>
  instructions.map(({ instruction }) => instruction);

describe("whatever the sessions and the figures", () => {
  test("every day has exactly one phase, from long before the first session to long after the last", () => {
    fc.assert(
      fc.property(arbitraryCare, ({ timeline, sessions }) => {
        const { phases } = timeline;
        expect(phases[0]).toMatchObject({ phase: "preparation", from: null });
        expect(phases[0]?.to).toBe(addDuration(sessions[0]!, { days: -1 }));
        expect(phases.at(-1)).toMatchObject({ phase: "settled", to: null });
        phases.slice(1).forEach(({ from, to }, index) => {
          const before = phases[index]?.to ?? null;
          expect(before).not.toBeNull();
          expect(from).toBe(before === null ? null : addDuration(before, { days: 1 }));
          expect(to === null || from === null || from <= to).toBe(true);
        });
        expect(aftercareOn(timeline, addDuration(sessions[0]!, { years: -30 })).phase).toBe("preparation");
        expect(aftercareOn(timeline, addDuration(sessions.at(-1)!, { years: 30 })).phase).toBe("settled");
      }),
    );
  });

  test("no day asks for a thing and forbids it", () => {
    fc.assert(
      fc.property(arbitraryCare, ({ timeline, sessions }) => {
        for (const date of daysAround(sessions)) {
          const { do: asked, limit, avoid, ask } = aftercareOn(timeline, date);
          const allowed = new Set([...topics(asked), ...topics(limit), ...topics(ask)]);
          expect(topics(avoid).filter((topic) => allowed.has(topic))).toEqual([]);
          const all = [...asked, ...limit, ...avoid, ...ask].map(({ instruction }) => instruction);
          expect(all).toEqual([...new Set(all)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("sunscreen is never for a day on which scabs are to be left alone, and ointment never for any day", () => {
    fc.assert(
      fc.property(arbitraryCare, ({ timeline, sessions }) => {
        for (const date of daysAround(sessions)) {
          const { do: asked, limit, avoid, phase } = aftercareOn(timeline, date);
          expect(topics([...asked, ...limit])).not.toContain("lost-scab");
          if (phase === "scabbing" || topics(avoid).includes("scabs")) expect(topics(asked)).not.toContain("sunscreen");
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a day after several sessions asks for what the last of them asks for, but for what the next one forbids", () => {
    fc.assert(
      fc.property(arbitraryCare, ({ timeline, sessions, request, client, protocol }) => {
        const alone = new Map<CalendarDate, AftercareTimeline>();
        for (const on of sessions) {
          const same = request.filter((session) => session.on === on);
          alone.set(on, aftercareTimeline({ sessions: same, client }, { protocol }));
        }
        for (const date of daysAround(sessions)) {
          const last = sessions.filter((on) => on <= date).at(-1);
          if (last === undefined) continue;
          const today = aftercareOn(timeline, date);
          const ahead = today.avoid.filter(({ instruction }) => instruction.endsWith("-before"));
          const expected = aftercareOn(alone.get(last)!, date);
          expect([today.phase, today.day]).toEqual([expected.phase, expected.day]);
          const wanted = behind(expected, date).filter(
            ({ topic, intensity }) => intensity === "avoid" || !topics(ahead).includes(topic),
          );
          expect(idsOf(behind(today, date))).toEqual(idsOf(wanted));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("preparation lies between the session before and its own, and every avoided thing is avoided through the session", () => {
    fc.assert(
      fc.property(arbitraryCare, ({ timeline, sessions }) => {
        for (const { instruction, intensity, session, from, to } of timeline.instructions) {
          if (!instruction.endsWith("-before")) continue;
          const earlier = sessions.filter((on) => on < session).at(-1);
          expect(earlier === undefined || from > earlier).toBe(true);
          expect(to !== null && to <= session).toBe(true);
          if (intensity === "avoid") expect(to).toBe(session);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test("the order of the sessions does not matter", () => {
  fc.assert(
    fc.property(arbitrarySessions, (sessions) => {
      const sorted = [...sessions].sort((a, b) => (a.on < b.on ? -1 : 1));
      expect(aftercareTimeline({ sessions })).toEqual(aftercareTimeline({ sessions: sorted }));
    }),
  );
});

test("nothing is touched, the timeline is plain JSON, and a timeline read back gives the same days", () => {
  fc.assert(
    fc.property(arbitrarySessions, arbitraryClient, fc.integer({ min: -50, max: 200 }), (sessions, client, offset) => {
      const request = deepFrozen<AftercareRequest>({ sessions, client });
      const timeline = aftercareTimeline(request);
      const read = JSON.parse(JSON.stringify(timeline)) as AftercareTimeline;
      expect(read).toStrictEqual(timeline);
      const date = addDuration(sessions[0]!.on, { days: offset });
      const today = aftercareOn(deepFrozen(read), date);
      expect(today).toStrictEqual(aftercareOn(timeline, date));
      expect(JSON.parse(JSON.stringify(today))).toStrictEqual(today);
    }),
  );
});
