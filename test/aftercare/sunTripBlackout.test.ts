import fc from "fast-check";
import { expect, test } from "vitest";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import { canI } from "../../src/aftercare/canI.js";
import { sunTripBlackout } from "../../src/aftercare/sunTripBlackout.js";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import { aClient } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

const trip = { from: calendarDate("2026-06-20"), to: calendarDate("2026-06-27") };
const day = (from: string, days: number) => addDuration(calendarDate(from), { days });

test.each([
  ["the article", undefined],
  ["the consensus", consensusProtocol],
  ["the strictest", strictestProtocol],
])(
  "under %s a session the day before the days around a trip is out of its sun wait when the trip begins",
  (_, protocol) => {
    const { from } = sunTripBlackout(trip, { protocol });
    const inTheSun = (on: string) =>
      canI("sunbathe", aftercareTimeline({ sessions: [{ on: calendarDate(on) }] }, { protocol }), trip.from).answer;
    expect(inTheSun(day(from, -1))).not.toBe("not-yet");
    expect(inTheSun(from)).toBe("not-yet");
  },
);

test.each([
  ["the article", undefined],
  ["the consensus", consensusProtocol],
  ["the strictest", strictestProtocol],
])("under %s a client tanned on the last day of a trip waits to the end of the days around it", (_, protocol) => {
  const { to } = sunTripBlackout(trip, { protocol });
  const verdictOn = (asOf: string) =>
    assessCandidacy(aClient({ health: { tan: { on: trip.to } } }), {
      asOf: calendarDate(asOf),
      protocol,
    }).findings.some(({ rule }) => rule === "tan");
  expect([verdictOn(to), verdictOn(day(to, 1))]).toEqual([true, false]);
});

test("both figures are cited, with whoever says otherwise", () => {
  const { evidence, dissent } = sunTripBlackout(trip);
  expect(evidence).toContain("article-052");
  expect(evidence).toContain("jordan-howard-tan-wait");
  expect(dissent).toContain("lash-brow-bar-tan-wait");
});

test("a plan keeps clear of the days around a trip, wherever the trip lies", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 21 }), (later, length) => {
      const from = day("2026-03-02", later);
      const blackout = sunTripBlackout({ from, to: day(from, length) });
      const { steps } = planTreatment({
        course: "shaved",
        notBefore: calendarDate("2026-03-02"),
        calendar: { blackouts: [blackout] },
      });
      for (const { proposed } of steps) expect(proposed < blackout.from || proposed > blackout.to).toBe(true);
    }),
  );
});

test("where nothing has to pass, the trip itself is what is left", () => {
  const none = protocolWith({ "sun-avoidance": 0, "tan-wait": 0 });
  expect(sunTripBlackout(trip, { protocol: none })).toMatchObject(trip);
});

test("a trip that ends before it starts is a mistake", () => {
  expect(() => sunTripBlackout({ from: trip.to, to: trip.from })).toThrow(
    expect.objectContaining({ code: "invalid-range" }),
  );
});
