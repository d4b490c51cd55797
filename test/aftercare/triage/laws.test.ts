import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReportedSymptom, Triage, TriageReport } from "../../../src/aftercare/triage/types.js";
import { triage } from "../../../src/aftercare/triage.js";
import type { HealthFacts } from "../../../src/client/health/types.js";
import type { ClientProfile } from "../../../src/client/types.js";
import { type SymptomCode, symptoms } from "../../../src/knowledge/symptoms.js";
import { verdicts } from "../../../src/knowledge/verdicts.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../../src/protocol/strictestProtocol.js";
import { arbitraryClient, deepFrozen } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";
import { ask, codes, dayAfter, rank, severities, trends } from "../../support/triage.js";

const days = Array.from({ length: 40 }, (_, day) => day);
const vulnerable: ClientProfile = {
  health: { immunosuppression: { severity: "severe" }, diabetes: {}, heartDisease: { valve: true } },
};
/** Every day up to the end of the windows, and the days around what the color needs. */
const around = [...days.slice(0, 17), 28, 29, 39];
const presets = [articleProtocol, consensusProtocol, strictestProtocol];
/** Onsets on the session's day, on the day of the question, and not known. */
const onsets = (day: number) => [dayAfter(0), dayAfter(day), undefined];
const places = [0, 1, 2, 3] as const;

/** Checked by hand first: an expectation costs more than a triage. */
function expectNotBelow(higher: number, lower: number, what: () => string): void {
  if (higher < lower) expect.fail(what());
}

describe("every symptom, on every day around every limit, with every severity, trend and onset:", () => {
  test.each([articleProtocol, strictestProtocol].map((protocol) => [protocol.id, protocol] as const))(
    "by %s nothing worse is ever less urgent, and a client in danger never less than another",
    (_id, protocol) => {
      for (const symptom of codes) {
        for (const day of around) {
          for (const onsetOn of onsets(day)) {
            const grid = places.map((severity) =>
              places.map((trend) => {
                const told = { symptom, onsetOn, severity: severities[severity], trend: trends[trend] };
                const plain = rank(ask([told], { day, protocol }));
                if (onsetOn !== undefined) return plain;
                const inDanger = rank(ask([told], { day, protocol, client: vulnerable }));
                expectNotBelow(inDanger, plain, () => `${symptom} on day ${String(day)}: ${JSON.stringify(told)}`);
                return plain;
              }),
            );
            for (const severity of places)
              for (const trend of places) {
                const here = grid[severity]?.[trend] ?? -1;
                const what = () => `${symptom} on day ${String(day)}, ${String(severity)} ${String(trend)}`;
                if (severity > 0) expectNotBelow(here, grid[severity - 1]?.[trend] ?? 99, what);
                if (trend > 0) expectNotBelow(here, grid[severity]?.[trend - 1] ?? 99, what);
              }
            // what is not known is the worst of what it can be
            expect(grid[3]).toEqual(grid[2]);
            expect(grid.map((row) => row[3])).toEqual(grid.map((row) => row[2]));
          }
        }
      }
    },
    60_000,
  );

  test("a later day never makes a sign of the skin, the eyes, an allergy or a late one less urgent", () => {
    for (const symptom of codes) {
      if (symptoms[symptom].kind === "systemic") continue;
      for (const severity of severities)
        for (const trend of trends)
          for (const sameDay of [true, false]) {
            const ranks = days.map((day) =>
              rank(ask([{ symptom, severity, trend, onsetOn: dayAfter(sameDay ? day : 0) }], { day })),
            );
            expect(ranks, symptom).toEqual([...ranks].sort((a, b) => a - b));
          }
    }
  });

  test("a systemic sign keeps its window: it is never milder within it than after it", () => {
    const systemic = codes.filter((symptom) => symptoms[symptom].kind === "systemic");
    expect(systemic.length).toBeGreaterThan(4);
    for (const symptom of systemic)
      for (const severity of severities)
        for (const trend of trends) {
          const ranks = days.map((day) => rank(ask([{ symptom, severity, trend, onsetOn: dayAfter(day) }], { day })));
          expect(new Set(ranks.slice(0, 15)).size, symptom).toBe(1);
          expect(new Set(ranks.slice(15)).size, symptom).toBe(1);
          expect(ranks[14], symptom).toBeGreaterThanOrEqual(ranks[15] ?? 99);
        }
  });

  test("an onset that nobody knows is never less urgent than one that is known since the only session", () => {
    for (const symptom of codes)
      for (const day of days)
        for (const began of [0, day]) {
          const known = rank(ask([{ symptom, onsetOn: dayAfter(began) }], { day }));
          expect(rank(ask([{ symptom }], { day })), symptom).toBeGreaterThanOrEqual(known);
        }
  });
});

const day = fc.integer({ min: -5, max: 60 });
const optional = { requiredKeys: ["symptom" as const], noNullPrototype: true };
const reported: fc.Arbitrary<ReportedSymptom> = fc.record(
  {
    symptom: fc.constantFrom<SymptomCode | "other">(...codes, "other"),
    severity: fc.constantFrom(...severities),
    trend: fc.constantFrom(...trends),
    onsetOn: fc.option(day.map(dayAfter), { nil: undefined }),
    text: fc.constantFrom(undefined, "", "odd"),
  },
  optional,
);
const someSymptoms = fc.array(reported, { maxLength: 5 });
const sessions = fc.array(day.map(dayAfter), { maxLength: 5 });
const verdict = fc.constantFrom(...verdicts);
const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const protocol = fc.oneof(
  fc.constantFrom(undefined, ...presets),
  fc
    .record({
      "redness-duration": range,
      "swelling-duration": range,
      "tenderness-duration": range,
      "heat-or-swelling-window": fc.nat(40),
      "systemic-infection-window": fc.nat(40),
      "mild-early-reaction-effect": verdict,
      "minor-reaction-effect": verdict,
      "discharge-effect": verdict,
      "fever-effect": verdict,
    })
    .map(protocolWith),
);
const question = fc.record({ symptoms: someSymptoms, sessions, asOf: day.map(dayAfter), protocol });

describe("law 3, whatever is told, on whatever day, under whatever protocol:", () => {
  test("more symptoms never lower the urgency or slow the action", () => {
    fc.assert(
      fc.property(question, reported, fc.nat(5), (asked, more, place) => {
        const { symptoms: told, asOf, protocol: by } = asked;
        const all = [...told.slice(0, place), more, ...told.slice(place)];
        const answer = (list: readonly ReportedSymptom[]): Triage =>
          triage({ symptoms: list, sessions: asked.sessions }, { asOf, protocol: by });
        expect(rank(answer(all))).toBeGreaterThanOrEqual(rank(answer(told)));
      }),
    );
  });

  test("the answer is that of its most urgent reason, and the order of telling does not matter", () => {
    fc.assert(
      fc.property(question, ({ symptoms: told, sessions: on, asOf, protocol: by }) => {
        const answer = triage({ symptoms: told, sessions: on }, { asOf, protocol: by });
        expect(answer.reasons).toHaveLength(told.length);
        expect(rank(answer)).toBe(Math.max(0, ...answer.reasons.map(rank)));
        const reversed = triage({ symptoms: [...told].reverse(), sessions: [...on].reverse() }, { asOf, protocol: by });
        expect(rank(reversed)).toBe(rank(answer));
        expect(reversed.watchFor.map(({ symptom }) => symptom).sort()).toEqual(
          answer.watchFor.map(({ symptom }) => symptom).sort(),
        );
      }),
    );
  });

  test("a later day never lowers it for what is no sign of the whole body, however many sessions there were", () => {
    const two = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const onsetOn = fc.option(fc.integer({ min: -5, max: 60 }), { nil: undefined });
    const later = fc.array(fc.nat(60), { maxLength: 4 });
    fc.assert(
      fc.property(reported, onsetOn, later, two, protocol, (told, began, more, [sooner, day], by) => {
        fc.pre(told.symptom === "other" || symptoms[told.symptom].kind !== "systemic");
        fc.pre(began === undefined || began <= sooner);
        const one = { ...told, onsetOn: began === undefined ? undefined : dayAfter(began) };
        const on = (asked: number) => rank(ask([one], { day: asked, sessions: [0, ...more], protocol: by }));
        expect(on(day)).toBeGreaterThanOrEqual(on(sooner));
      }),
      { numRuns: 300 },
    );
  });

  test("no fact about the client lowers it, and a vulnerable one is never better off", () => {
    const health: fc.Arbitrary<HealthFacts> = fc.constantFrom<HealthFacts>(
      { immunosuppression: { severity: "mild" } },
      { diabetes: {} },
      { heartDisease: { valve: true } },
      { chemotherapy: { endedOn: null } },
      { hiv: {} },
      { hiv: { controlled: false } },
    );
    fc.assert(
      fc.property(question, arbitraryClient, health, (asked, client, danger) => {
        const { symptoms: told, sessions: on, asOf, protocol: by } = asked;
        const of = (who?: ClientProfile) =>
          rank(triage({ symptoms: told, sessions: on, client: who }, { asOf, protocol: by }));
        const plain = of();
        expect(of(client)).toBeGreaterThanOrEqual(plain);
        expect(of({ ...client, health: { ...client.health, ...danger } })).toBeGreaterThanOrEqual(of(client));
      }),
    );
  });

  test("no protocol makes it milder than the list: than what is typical with the article's days", () => {
    fc.assert(
      fc.property(question, ({ symptoms: told, sessions: on, asOf, protocol: by }) => {
        // darkening and fading are looks, and go by the protocol
        const signs = told.filter(({ symptom }) => symptom === "other" || symptoms[symptom].kind !== "appearance");
        const answer = (chosen: typeof by) =>
          rank(triage({ symptoms: signs, sessions: on }, { asOf, protocol: chosen }));
        expect(answer(by)).toBeGreaterThanOrEqual(answer(undefined));
      }),
    );
  });
});

describe("whatever is told,", () => {
  test("something else and the client's own words are never expected, nor is anything without a session", () => {
    fc.assert(
      fc.property(question, ({ symptoms: told, sessions: on, asOf, protocol: by }) => {
        for (const reason of triage({ symptoms: told, sessions: on }, { asOf, protocol: by }).reasons) {
          if (reason.urgency !== "expected") continue;
          expect(reason.symptom).not.toBe("other");
          expect(reason.session).not.toBeNull();
          expect(reason.evidence.length).toBeGreaterThan(0);
        }
        const worded = told.map((symptom) => ({ ...symptom, text: "odd" }));
        const { reasons } = triage({ symptoms: worded, sessions: on }, { asOf, protocol: by });
        expect(reasons.map(({ urgency }) => urgency)).not.toContain("expected");
      }),
    );
  });

  test("every reason rests on claims or says that it is general knowledge, and says why", () => {
    fc.assert(
      fc.property(question, ({ symptoms: told, sessions: on, asOf, protocol: by }) => {
        for (const reason of triage({ symptoms: told, sessions: on }, { asOf, protocol: by }).reasons) {
          expect(reason.evidence.length > 0 || reason.generalKnowledge).toBe(true);
          expect(reason.because.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("nothing is touched, and the answer is plain JSON", () => {
    fc.assert(
      fc.property(question, arbitraryClient, ({ symptoms: told, sessions: on, asOf }, client) => {
        const report = deepFrozen<TriageReport>({ symptoms: told, sessions: on, client });
        const answer = triage(report, { asOf });
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
        expect(triage(structuredClone(report), { asOf })).toStrictEqual(answer);
      }),
    );
  });
});
