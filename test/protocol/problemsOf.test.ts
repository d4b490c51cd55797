import { describe, expect, test } from "vitest";
import type { ParameterId } from "../../src/knowledge/parameters.js";
import { tablesByDomain } from "../../src/knowledge/tables.js";
import { problemsOf } from "../../src/protocol/problemsOf.js";
import type { Protocol } from "../../src/protocol/types.js";
import { shared } from "../knowledge/shared.js";
import { domains, handMade, presets, withValues } from "./clinic.js";

const problemsIn = (protocol: Protocol) =>
  domains.flatMap((domain) => problemsOf(protocol, tablesByDomain[domain]).map(({ code, at }) => [domain, code, at]));

test("nothing is wrong with what the library brings along, nor with a copy of it read from JSON", () => {
  expect(presets.flatMap(problemsIn)).toEqual([]);
  expect(presets.map((preset) => handMade(undefined, preset)).flatMap(problemsIn)).toEqual([]);
});

describe("wrong with a protocol that somebody made by hand:", () => {
  test.each([
    ["a parameter is missing", "candidacy", "isotretinoin-wait", undefined],
    ["a figure is written as text", "aftercare", "sun-avoidance", "14"],
    ["a figure is null", "aftercare", "sun-avoidance", null],
    ["a figure is negative", "schedule", "session-spacing-longest", -28],
    ["a range is only one figure", "schedule", "later-session-spacing", 14],
    ["a range has an extra key", "schedule", "later-session-spacing", { min: 14, max: 28, unit: "days" }],
    ["a word is of no list", "risk", "picking-weight", "huge"],
    ["a word is the name of a method", "candidacy", "pregnancy-effect", "toString"],
  ] as const)("%s", (_, domain, id, value) => {
    expect(problemsIn(handMade(withValues({ [id]: value })))).toEqual([[domain, "invalid-value", id]]);
  });

  test.each(
    shared.map(({ domains: pair, tables }) => [pair, Object.keys(tables.parameters)[0] as ParameterId] as const),
  )("what all of %j read is wrong in all: %s", (pair, id) => {
    const found = problemsIn(handMade(withValues({ [id]: -1 })));
    expect(found).toHaveLength(pair.length);
    expect(found).toEqual(expect.arrayContaining(pair.map((domain) => [domain, "invalid-value", id])));
  });

  test("a parameter is gone altogether", () => {
    const protocol = handMade(({ parameters }) => {
      delete parameters["sun-avoidance"];
    });
    expect(problemsIn(protocol)).toEqual([["aftercare", "invalid-value", "sun-avoidance"]]);
  });

  test("a range is upside down", () => {
    const protocol = handMade(withValues({ "later-session-spacing": { min: 28, max: 14 } }));
    expect(problemsIn(protocol)).toEqual([["schedule", "invalid-range", "later-session-spacing"]]);
  });

  test("a value is past its floor and nobody acknowledged it", () => {
    const edit = withValues({ "sun-avoidance": 13 });
    expect(problemsIn(handMade(edit))).toEqual([["aftercare", "loosens-floor", "sun-avoidance"]]);
    const acknowledged = handMade((draft) => {
      edit(draft);
      draft.acknowledged = ["sun-avoidance"];
    });
    expect(problemsIn(acknowledged)).toEqual([]);
  });

  test("a value is past a locked floor, acknowledged or not", () => {
    const protocol = handMade((draft) => {
      withValues({ "age-of-majority": 17 })(draft);
      draft.acknowledged = ["age-of-majority"];
    });
    expect(problemsIn(protocol)).toEqual([["candidacy", "locked-floor", "age-of-majority"]]);
  });

  test("several things at once, each found", () => {
    const protocol = handMade(
      withValues({ "age-of-majority": 17, "sun-avoidance": 1, "session-spacing-longest": "late" }),
    );
    expect(problemsIn(protocol)).toEqual([
      ["candidacy", "locked-floor", "age-of-majority"],
      ["schedule", "invalid-value", "session-spacing-longest"],
      ["aftercare", "loosens-floor", "sun-avoidance"],
    ]);
  });
});
