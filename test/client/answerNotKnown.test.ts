import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partialDate } from "../../src/calendar/partialDate.js";
import { answerNotKnown } from "../../src/client/answerNotKnown.js";
import { answerQuestion } from "../../src/client/answerQuestion.js";
import { parseClientProfile } from "../../src/client/parseClientProfile.js";
import type { ClientProfile } from "../../src/client/types.js";
import type { FactPath } from "../../src/knowledge/facts.js";
import { arbitraryClient, deepFrozen, factPaths } from "../support/client.js";

const anyFact = fc.constantFrom(...factPaths);

describe("'I don't know'", () => {
  test.each(factPaths)("can be said of %s, and the profile stays one that parses", (fact) => {
    const client = answerNotKnown({}, fact);
    expect(client).toEqual({ notKnown: [fact] });
    expect(parseClientProfile(client)).toEqual({ ok: true, value: client });
  });

  test("said twice counts once", () => {
    const once = answerNotKnown({}, "hairLoss.stable");
    expect(answerNotKnown(once, "hairLoss.stable")).toEqual({ notKnown: ["hairLoss.stable"] });
  });

  test("is added after what was not known before", () => {
    fc.assert(
      fc.property(arbitraryClient, anyFact, (client, fact) => {
        const before = client.notKnown ?? [];
        const expected = before.includes(fact) ? before : [...before, fact];
        expect(answerNotKnown(client, fact).notKnown).toEqual(expected);
      }),
    );
  });

  test("leaves the given profile as it was and every other section alone", () => {
    fc.assert(
      fc.property(arbitraryClient, anyFact, (client, fact) => {
        const text = JSON.stringify(client);
        const own = new Set([fact.split(".")[0], "notKnown"]);
        const others = (profile: ClientProfile) => Object.entries(profile).filter(([section]) => !own.has(section));
        expect(others(answerNotKnown(deepFrozen(client), fact))).toEqual(others(client));
        expect(JSON.stringify(client)).toBe(text);
      }),
    );
  });

  test("never makes up an answer: an open fact stays open", () => {
    for (const fact of factPaths) expect(Object.keys(answerNotKnown({}, fact))).toEqual(["notKnown"]);
  });

  test("is taken back by an answer", () => {
    const unsure = answerNotKnown({}, "hairLoss.stable");
    expect(answerQuestion(unsure, "hairLoss.stable", true)).toEqual({ hairLoss: { stable: true }, notKnown: [] });
  });

  test.each(["2025", "2025-06"])("of the exact day keeps what is roughly known of it: %s", (text) => {
    const client: ClientProfile = { health: { isotretinoin: { stoppedOn: partialDate(text) } } };
    expect(answerNotKnown(client, "health.isotretinoin.stoppedOn")).toEqual({
      ...client,
      notKnown: ["health.isotretinoin.stoppedOn"],
    });
  });

  test("withdraws an exact day: it is in doubt now", () => {
    const client: ClientProfile = { health: { isotretinoin: { stoppedOn: partialDate("2025-06-03") } } };
    expect(answerNotKnown(client, "health.isotretinoin.stoppedOn")).toEqual({
      health: { isotretinoin: {} },
      notKnown: ["health.isotretinoin.stoppedOn"],
    });
  });

  test("after 'none' does not leave the 'none' standing: unknown is never 'no'", () => {
    const client: ClientProfile = { health: { pregnancy: null } };
    expect(answerNotKnown(client, "health.pregnancy").health?.pregnancy).toBeUndefined();
  });
});

describe("a path that no profile has", () => {
  test.each(["__proto__", "constructor", "constructor.prototype", "health", "health.nope", "toString", ""])(
    "%j is a programmer's mistake",
    (path) => {
      expect(() => answerNotKnown({}, path as FactPath)).toThrow(
        expect.objectContaining({ name: "SmpError", code: "unknown-fact" }),
      );
    },
  );
});
