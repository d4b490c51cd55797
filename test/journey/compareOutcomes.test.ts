import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import type { ClientProfile } from "../../src/client/types.js";
import { compareOutcomes } from "../../src/journey/compareOutcomes.js";
import { planJourney } from "../../src/journey/planJourney.js";
import type { JourneyRequest, OutcomeDifference } from "../../src/journey/types.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { defineProtocol } from "../../src/protocol/defineProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Protocol, ProtocolChange } from "../../src/protocol/types.js";
import { change, handMade, refusalOf, withValues } from "../protocol/clinic.js";
import { aClient, arbitraryClient, deepFrozen } from "../support/client.js";

const AS_OF = calendarDate("2026-03-02");

const studio = (overrides: ProtocolChange["overrides"]): Protocol => defineProtocol(articleProtocol, change(overrides));

const compared = (b: Protocol, clients: Iterable<ClientProfile>, request?: JourneyRequest): OutcomeDifference[] =>
  compareOutcomes(articleProtocol, b, clients, { asOf: AS_OF, request });

/** Stopped isotretinoin on a day, and is otherwise well. */
const stopped = (on: string): ClientProfile => aClient({ health: { isotretinoin: { stoppedOn: partialDate(on) } } });

describe("a cohort under two protocols", () => {
  test("that are the same has no outcome that differs, whoever is in it", () => {
    fc.assert(
      fc.property(fc.array(arbitraryClient, { maxLength: 4 }), (clients) => {
        expect(compared(articleProtocol, clients)).toEqual([]);
        expect(compared(handMade(), clients)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("has no outcome that differs where nobody is in it", () => {
    expect(compared(strictestProtocol, [])).toEqual([]);
  });

  test("has none where only aftercare differs: no verdict and no visit hangs on it", () => {
    expect(compared(studio({ "sun-avoidance": 30 }), [aClient(), stopped("2026-01-15")])).toEqual([]);
  });

  test("differs for a client who is eligible in six months under one and in nine under the other", () => {
    const [difference, ...more] = compared(studio({ "isotretinoin-wait": 9 }), [stopped("2026-01-15")]);
    expect(more).toEqual([]);
    expect(difference).toMatchObject({
      index: 0,
      before: { verdict: "deferred", wait: "until-date", eligibleFrom: { latest: "2026-07-15" }, planWithheld: null },
      after: { verdict: "deferred", wait: "until-date", eligibleFrom: { latest: "2026-10-15" }, planWithheld: null },
      rules: ["isotretinoin"],
      parameters: ["isotretinoin-wait"],
    });
    expect(difference?.before.visits[0]).toBe("2026-07-15");
    expect(difference?.after.visits[0]).toBe("2026-10-15");
  });

  test("differs for a client who goes from eligible to deferred", () => {
    const [difference] = compared(studio({ "isotretinoin-wait": 9 }), [stopped("2025-08-15")]);
    expect(difference).toMatchObject({
      before: { verdict: "eligible", wait: "none", eligibleFrom: null },
      after: { verdict: "deferred", wait: "until-date", eligibleFrom: { latest: "2026-05-15" } },
      rules: ["isotretinoin"],
      parameters: ["isotretinoin-wait"],
    });
    expect(difference?.before.visits[0]).toBe("2026-03-02");
  });

  test("differs for a client who need no longer wait, and names the rule that has fallen silent", () => {
    const nine = studio({ "isotretinoin-wait": 9 });
    const [difference] = compareOutcomes(nine, articleProtocol, [stopped("2025-08-15")], { asOf: AS_OF });
    expect(difference).toMatchObject({
      before: { verdict: "deferred", wait: "until-date" },
      after: { verdict: "eligible", wait: "none", eligibleFrom: null },
      rules: ["isotretinoin"],
      parameters: ["isotretinoin-wait"],
    });
  });

  test("differs for a client who loses the plan altogether", () => {
    const client = aClient({ health: { keloid: { site: "elsewhere" } } });
    const a = studio({ "keloid-elsewhere-effect": "clearance-required" });
    const b = defineProtocol(a, change({ "keloid-elsewhere-effect": "contraindicated" }, { version: "2" }));
    expect(compareOutcomes(a, b, [client], { asOf: AS_OF })).toMatchObject([
      {
        before: { verdict: "clearance-required", planWithheld: "open-ended", visits: [] },
        after: { verdict: "contraindicated", wait: "permanent", planWithheld: "contraindicated", visits: [] },
        rules: ["keloid"],
        parameters: ["keloid-elsewhere-effect"],
      },
    ]);
  });

  test("has its visits moved where only the spacing of sessions differs, and names no rule", () => {
    const b = studio({ "later-session-spacing": { min: 35, max: 40 }, "session-spacing-longest": 40 });
    const [difference, ...more] = compared(b, [aClient()]);
    expect(more).toEqual([]);
    expect(difference).toMatchObject({
      before: { verdict: "eligible" },
      after: { verdict: "eligible" },
      rules: [],
      parameters: ["session-spacing-longest", "later-session-spacing"],
    });
    expect(difference?.before.visits.slice(0, 3)).toEqual(["2026-03-02", "2026-03-12", "2026-04-09"]);
    expect(difference?.after.visits.slice(0, 3)).toEqual(["2026-03-02", "2026-03-12", "2026-04-16"]);
  });

  test("does not blame a figure of the plan where the visits moved by the wait alone", () => {
    const b = studio({ "isotretinoin-wait": 9, "laser-spacing": 60 });
    expect(compared(b, [aClient()])).toEqual([]);
    expect(compared(b, [stopped("2026-01-15")])[0]?.parameters).toEqual(["isotretinoin-wait"]);
  });

  test("keeps a figure out that differs and has nothing to do with a client", () => {
    const b = studio({ "isotretinoin-wait": 9, "keloid-elsewhere-effect": "contraindicated", "sun-avoidance": 30 });
    expect(compared(b, [stopped("2026-01-15")])[0]?.parameters).toEqual(["isotretinoin-wait"]);
  });

  test("turned round has the same clients, before and after turned round", () => {
    fc.assert(
      fc.property(fc.array(arbitraryClient, { maxLength: 3 }), (clients) => {
        const there = compareOutcomes(articleProtocol, strictestProtocol, clients, { asOf: AS_OF });
        const back = compareOutcomes(strictestProtocol, articleProtocol, clients, { asOf: AS_OF });
        expect(back.map(({ index, before, after }) => [index, after, before])).toEqual(
          there.map(({ index, before, after }) => [index, before, after]),
        );
        expect(back.map(({ rules }) => [...rules].sort())).toEqual(there.map(({ rules }) => [...rules].sort()));
      }),
      { numRuns: 30 },
    );
  });

  test("has for each client just what the journeys say, and leaves out whoever comes to the same", () => {
    fc.assert(
      fc.property(fc.array(arbitraryClient, { maxLength: 3 }), (clients) => {
        const outcomes = (protocol: Protocol) =>
          clients.map((client) => {
            const { candidacy, plan, planWithheld } = planJourney(client, {}, { asOf: AS_OF, protocol });
            const { verdict, atBest, atWorst, wait, eligibleFrom } = candidacy;
            return {
              verdict,
              atBest,
              atWorst,
              wait,
              eligibleFrom,
              planWithheld,
              visits: plan?.steps.map((step) => step.proposed) ?? [],
            };
          });
        const [before, after] = [outcomes(articleProtocol), outcomes(consensusProtocol)];
        const expected = clients
          .map((_, index) => ({ index, before: before[index], after: after[index] }))
          .filter((row) => JSON.stringify(row.before) !== JSON.stringify(row.after));
        const rows = compared(consensusProtocol, clients);
        expect(rows.map((row) => ({ index: row.index, before: row.before, after: row.after }))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the clients", () => {
  test("are counted from 0, those whose outcome stays included", () => {
    const cohort = [aClient(), stopped("2026-01-15"), aClient(), stopped("2026-02-15")];
    expect(compared(studio({ "isotretinoin-wait": 9 }), cohort).map(({ index }) => index)).toEqual([1, 3]);
  });

  test("are taken one at a time and once: nobody is called in before the one before was looked at", () => {
    const log: string[] = [];
    function* waitingRoom(): Generator<ClientProfile> {
      for (const name of ["first", "second", "third"]) {
        log.push(`${name} called in`);
        const client = stopped("2026-01-15");
        yield Object.defineProperty({ ...client }, "birthDate", {
          enumerable: true,
          get: () => {
            if (log.at(-1) !== `${name} looked at`) log.push(`${name} looked at`);
            return client.birthDate;
          },
        });
      }
      log.push("nobody left");
    }
    const rows = compared(studio({ "isotretinoin-wait": 9 }), waitingRoom());
    expect(rows.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(log).toEqual([
      "first called in",
      "first looked at",
      "second called in",
      "second looked at",
      "third called in",
      "third looked at",
      "nobody left",
    ]);
  });

  test("may come from any collection", () => {
    const b = studio({ "isotretinoin-wait": 9 });
    const byName = new Map([["a", stopped("2026-01-15")]]);
    expect(compared(b, byName.values())).toEqual(compared(b, [stopped("2026-01-15")]));
    expect(compared(b, new Set([stopped("2026-01-15")]))).toHaveLength(1);
  });

  test("may be frozen, and stay as they are", () => {
    const clients = deepFrozen([aClient(), stopped("2026-01-15")]);
    const before = structuredClone(clients);
    expect(compared(strictestProtocol, clients).length).toBeGreaterThan(0);
    expect(clients).toEqual(before);
  });
});

describe("what is planned for them", () => {
  test("is by default the look that each asked for", () => {
    const b = studio({ "scar-session-count": 4 });
    const cohort = [
      aClient(),
      aClient({
        desiredLook: "scar",
        hairLoss: {
          cause: "surgical-scar",
          scar: { formed: partialDate("2015"), color: "white", surface: "flat", origin: "fut" },
        },
      }),
    ];
    expect(compared(b, cohort).map(({ index, parameters }) => [index, parameters])).toEqual([
      [1, ["scar-session-count"]],
    ]);
  });

  test("is for all of them what the request says", () => {
    const b = studio({ "scar-session-count": 4 });
    const [difference] = compared(b, [aClient()], { course: "scar" });
    expect(difference?.after.visits.length).toBeGreaterThan(0);
    expect(difference?.parameters).toEqual(["scar-session-count"]);
    expect(compared(b, [aClient()], { course: "scar", sessions: 3 })).toEqual([]);
  });
});

test("a protocol that nothing may be judged by is refused with the first client", () => {
  const bad = handMade(withValues({ "age-of-majority": 17 }));
  expect(refusalOf(() => compared(bad, [aClient()])).code).toBe("locked-floor");
});
