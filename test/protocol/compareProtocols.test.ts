import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Domain, ParameterId } from "../../src/knowledge/parameters.js";
import { tablesByDomain } from "../../src/knowledge/tables.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { compareProtocols } from "../../src/protocol/compareProtocols.js";
import { defineProtocol } from "../../src/protocol/defineProtocol.js";
import type { Protocol, ProtocolDifference } from "../../src/protocol/types.js";
import { dossiers } from "./arbitraries.js";
import { change, domains, handMade, presets, withValues } from "./clinic.js";

/** A protocol in which some parameters have the value of one of their sources. */
const arbitraryProtocol: fc.Arbitrary<Protocol> = fc
  .array(fc.tuple(fc.constantFrom(...dossiers), fc.nat()), { maxLength: 8 })
  .map((picks) =>
    handMade(
      withValues(
        Object.fromEntries(
          picks.map(([{ parameter, positions }, any]) => [parameter, positions[any % positions.length]?.value]),
        ),
      ),
    ),
  );

const anyProtocol = fc.oneof(arbitraryProtocol, fc.constantFrom(...presets));

const turned: Readonly<Record<ProtocolDifference["change"], ProtocolDifference["change"]>> = {
  "more-careful": "less-careful",
  "less-careful": "more-careful",
  neither: "neither",
};

describe("two protocols", () => {
  test("that are the same have nothing to tell apart, a copy read from JSON included", () => {
    fc.assert(
      fc.property(anyProtocol, (protocol) => {
        expect(compareProtocols(protocol, protocol)).toEqual([]);
        expect(compareProtocols(protocol, handMade(undefined, protocol))).toEqual([]);
      }),
    );
  });

  test("differ exactly where their values do, each parameter once, in the order of the tables", () => {
    fc.assert(
      fc.property(anyProtocol, anyProtocol, (a, b) => {
        const differing = dossiers
          .map(({ parameter }) => parameter)
          .filter((id) => JSON.stringify(a.parameters[id].value) !== JSON.stringify(b.parameters[id].value));
        const rows = compareProtocols(a, b);
        expect(rows.map(({ parameter }) => parameter)).toEqual(differing);
        expect(rows.map(({ from, to }) => [from, to])).toEqual(
          differing.map((id) => [a.parameters[id].value, b.parameters[id].value]),
        );
      }),
    );
  });

  test("turned round are told apart by the same rows turned round", () => {
    fc.assert(
      fc.property(anyProtocol, anyProtocol, (a, b) => {
        const there = compareProtocols(a, b).map((row) => ({
          ...row,
          from: row.to,
          to: row.from,
          change: turned[row.change],
        }));
        expect(compareProtocols(b, a)).toEqual(there);
      }),
    );
  });

  test("have a row in the domain and the unit of its parameter", () => {
    const rows = presets.flatMap((a) => presets.flatMap((b) => compareProtocols(a, b)));
    const misplaced = rows.filter(
      ({ domain, parameter, unit }) => tablesByDomain[domain].parameters[parameter]?.unit !== unit,
    );
    expect(misplaced).toEqual([]);
    expect([...new Set<Domain>(rows.map(({ domain }) => domain))].sort()).toEqual([...domains].sort());
  });
});

describe("the second protocol", () => {
  const changeOf = (id: ParameterId, from: unknown, to: unknown) =>
    compareProtocols(handMade(withValues({ [id]: from })), handMade(withValues({ [id]: to }))).map((row) => row.change);

  test.each<[ProtocolDifference["change"], string, ParameterId, unknown, unknown]>([
    ["more-careful", "a wait is longer", "sun-avoidance", 14, 28],
    ["less-careful", "a wait is shorter", "sun-avoidance", 28, 14],
    ["more-careful", "a limit is lower", "lidocaine-limit", 4, 2],
    ["less-careful", "a limit is higher", "lidocaine-limit", 2, 4],
    ["more-careful", "a verdict is severer", "keloid-elsewhere-effect", "precaution", "contraindicated"],
    ["less-careful", "a policy asks less", "patch-test-policy", "always", "optional"],
    ["more-careful", "a range begins and ends later", "touch-up-window", { min: 14, max: 28 }, { min: 28, max: 30 }],
    [
      "more-careful",
      "a range begins later and ends on the same day",
      "touch-up-window",
      { min: 14, max: 28 },
      { min: 28, max: 28 },
    ],
    ["less-careful", "a range ends earlier", "touch-up-window", { min: 14, max: 28 }, { min: 14, max: 21 }],
    ["neither", "a range begins later and ends earlier", "touch-up-window", { min: 14, max: 28 }, { min: 21, max: 24 }],
    ["neither", "a range is wider", "touch-up-window", { min: 21, max: 24 }, { min: 14, max: 28 }],
    ["neither", "neither way is safer", "first-wash", 0, 4],
  ])("is %s where %s", (expected, _, id, from, to) => {
    expect(changeOf(id, from, to)).toEqual([expected]);
  });

  test("has it said where it knowingly loosened a parameter, and only of the second", () => {
    const hasty = defineProtocol(articleProtocol, change({ "sun-avoidance": 7 }, { acknowledge: ["sun-avoidance"] }));
    expect(compareProtocols(articleProtocol, hasty)).toEqual([
      {
        parameter: "sun-avoidance",
        domain: "aftercare",
        unit: "days",
        from: 14,
        to: 7,
        change: "less-careful",
        acknowledged: true,
      },
    ]);
    expect(compareProtocols(hasty, articleProtocol)).toMatchObject([{ change: "more-careful", acknowledged: false }]);
  });
});
