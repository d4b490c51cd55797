import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nowKnown, rowOf, valueAt, withoutValue, withValue } from "../../src/client/factPath.js";
import type { ClientProfile } from "../../src/client/types.js";
import { type FactPath, facts } from "../../src/knowledge/facts.js";
import { arbitraryClient, deepFrozen, factPaths } from "../support/client.js";

const anyFact = fc.constantFrom(...factPaths);

describe("rowOf", () => {
  test("gives the row of every fact in the table", () => {
    for (const fact of factPaths) expect(rowOf(fact)).toBe(facts[fact]);
  });

  test.each(["", "health", "health.", "health.nope", "__proto__", "constructor", "toString", "hasOwnProperty"])(
    "refuses %j and names it",
    (path) => {
      expect(() => rowOf(path as FactPath)).toThrow(
        expect.objectContaining({ code: "unknown-fact", details: { fact: path } }),
      );
    },
  );
});

describe("valueAt", () => {
  test("reads what was answered, none included, and undefined where nothing was asked", () => {
    const client: ClientProfile = {
      sex: "other",
      health: { keloid: null, isotretinoin: { stoppedOn: null } },
      planned: [],
    };
    expect(valueAt(client, "sex")).toBe("other");
    expect(valueAt(client, "planned")).toEqual([]);
    expect(valueAt(client, "health.keloid")).toBeNull();
    expect(valueAt(client, "health.isotretinoin")).toEqual({ stoppedOn: null });
    expect(valueAt(client, "health.isotretinoin.stoppedOn")).toBeNull();
    expect(valueAt(client, "health.lupus")).toBeUndefined();
    expect(valueAt(client, "skin.oily")).toBeUndefined();
  });

  test("a detail of something that the client does not have is not asked", () => {
    expect(valueAt({ health: { isotretinoin: null } }, "health.isotretinoin.stoppedOn")).toBeUndefined();
    expect(valueAt({}, "health.isotretinoin.stoppedOn")).toBeUndefined();
  });

  test("reads nothing through a list or a text", () => {
    const odd = { health: { sunburn: ["2020"], tan: "2020" } } as unknown as ClientProfile;
    expect(valueAt(odd, "health.sunburn.on")).toBeUndefined();
    expect(valueAt(odd, "health.tan.on")).toBeUndefined();
  });
});

describe("withValue", () => {
  test("what was put at a path is read back there, everything else is as before, the frozen input untouched", () => {
    fc.assert(
      fc.property(arbitraryClient, anyFact, (client, fact) => {
        const before = JSON.stringify(client);
        const value = { put: "here" };
        const after = withValue(deepFrozen(client), fact.split("."), value);
        expect(valueAt(after, fact)).toBe(value);
        expect(JSON.stringify(client)).toBe(before);
        const others = factPaths.filter(
          (other) => !`${other}.`.startsWith(`${fact}.`) && !fact.startsWith(`${other}.`),
        );
        for (const other of others) expect(valueAt(after, other)).toBe(valueAt(client, other));
      }),
    );
  });

  test("a detail turns none into something that has the detail", () => {
    expect(withValue({ health: { isotretinoin: null } }, ["health", "isotretinoin", "stoppedOn"], "2025")).toEqual({
      health: { isotretinoin: { stoppedOn: "2025" } },
    });
  });

  test("a list or a text that stands where a section should gives way, nothing of it is mixed in", () => {
    const odd = { health: ["keloid"], hair: "red" } as unknown as ClientProfile;
    expect(withValue(odd, ["health", "lupus"], null).health).toEqual({ lupus: null });
    expect(withValue(odd, ["hair", "color"], "red").hair).toEqual({ color: "red" });
  });

  test("branches beside the path are shared, not copied", () => {
    const client: ClientProfile = { hair: { color: "red" }, health: { keloid: { site: "scalp" } } };
    const after = withValue(client, ["health", "lupus"], null);
    expect(after.hair).toBe(client.hair);
    expect(after.health?.keloid).toBe(client.health?.keloid);
    expect(after.health).not.toBe(client.health);
  });
});

describe("nowKnown", () => {
  test("takes the one fact off the list of what is not known and keeps the order of the others", () => {
    const client = deepFrozen<ClientProfile>({ sex: "male", notKnown: ["birthDate", "planned", "skin.oily"] });
    expect(nowKnown(client, "planned", false)).toEqual({ sex: "male", notKnown: ["birthDate", "skin.oily"] });
    expect(client.notKnown).toHaveLength(3);
  });

  test("gives the same profile back when the fact was never listed", () => {
    const client: ClientProfile = { notKnown: ["birthDate"] };
    expect(nowKnown(client, "planned", false)).toBe(client);
    const empty: ClientProfile = {};
    expect(nowKnown(empty, "planned", false)).toBe(empty);
  });

  test("takes the whole off with its detail, and the details off with a whole that is none", () => {
    const client: ClientProfile = {
      notKnown: ["health.isotretinoin", "health.isotretinoin.stoppedOn", "health.keloid"],
    };
    expect(nowKnown(client, "health.isotretinoin.stoppedOn", false).notKnown).toEqual(["health.keloid"]);
    expect(nowKnown(client, "health.isotretinoin", true).notKnown).toEqual(["health.keloid"]);
    const details = nowKnown(client, "health.isotretinoin", false).notKnown;
    expect(details).toEqual(["health.isotretinoin.stoppedOn", "health.keloid"]);
  });

  test("after it, neither the fact nor the whole it belongs to is listed, and nothing else is lost", () => {
    fc.assert(
      fc.property(arbitraryClient, anyFact, (client, fact) => {
        const before = [...(client.notKnown ?? []), fact];
        const { notKnown = [] } = nowKnown({ ...client, notKnown: before }, fact, false);
        expect(notKnown).toEqual(before.filter((other) => other !== fact && !fact.startsWith(`${other}.`)));
      }),
    );
  });
});

describe("withoutValue", () => {
  test("takes the answer out and leaves the rest as it was", () => {
    const client = deepFrozen<ClientProfile>({ health: { keloid: null, lupus: null }, sex: "male" });
    expect(withoutValue(client, ["health", "keloid"])).toEqual({ health: { lupus: null }, sex: "male" });
  });

  test("gives the same profile back when there was no answer", () => {
    const client: ClientProfile = { health: { isotretinoin: null } };
    expect(withoutValue(client, ["sex"])).toBe(client);
    expect(withoutValue(client, ["health", "isotretinoin", "stoppedOn"])).toEqual(client);
  });
});
