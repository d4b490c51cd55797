import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { answerQuestion } from "../../src/client/answerQuestion.js";
import { valueAt } from "../../src/client/factPath.js";
import { parseClientProfile } from "../../src/client/parseClientProfile.js";
import type { AnswerOptions, ClientProfile } from "../../src/client/types.js";
import { type AnswerKind, type FactPath, type FactRow, facts } from "../../src/knowledge/facts.js";
import {
  arbitraryAnswer,
  arbitraryCalendarDate,
  arbitraryClient,
  deepFrozen,
  endPaths,
  factPaths,
} from "../support/client.js";

/** As a caller without types, or with data that was never checked, can call it. */
const answer = answerQuestion as (
  client: ClientProfile,
  fact: unknown,
  answer: unknown,
  options?: AnswerOptions,
) => ClientProfile;

const rowOf = (fact: FactPath): FactRow => facts[fact];
const isList = (fact: FactPath): boolean => Array.isArray(rowOf(fact).none);
const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return "nothing thrown";
};

/** A fact together with an answer that it can take. */
const anyAnswer = fc
  .constantFrom(...factPaths)
  .chain((fact) => arbitraryAnswer(fact).map((value) => ({ fact, value })));

const within = (inner: string, outer: string): boolean => `${inner}.`.startsWith(`${outer}.`);
const touch = (a: string, b: string): boolean => within(a, b) || within(b, a);

const prototypeKeys = Reflect.ownKeys(Object.prototype);
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype), "Object.prototype is as it was").toEqual(prototypeKeys);
});

describe("a valid answer", () => {
  test.each(factPaths)("to %s is read back at its path and makes a profile that parses", (fact) => {
    fc.assert(
      fc.property(arbitraryAnswer(fact), (value) => {
        const client = answer({}, fact, value);
        expect(valueAt(client, fact)).toEqual(value);
        expect(parseClientProfile(client)).toEqual({ ok: true, value: client });
      }),
      { numRuns: 12 },
    );
  });

  test.each(factPaths.filter((fact) => rowOf(fact).options && rowOf(fact).kind === "choice"))(
    "to %s is every one of its options",
    (fact) => {
      for (const option of rowOf(fact).options ?? []) expect(valueAt(answer({}, fact, option), fact)).toBe(option);
    },
  );

  test("in any profile leaves the frozen input untouched, every other fact as it was, and parses", () => {
    fc.assert(
      fc.property(arbitraryClient, anyAnswer, (client, { fact, value }) => {
        const before = JSON.stringify(client);
        const answered = answer(deepFrozen(client), fact, deepFrozen(value));
        expect(JSON.stringify(client)).toBe(before);
        expect(valueAt(answered, fact)).toEqual(value);
        for (const other of factPaths.filter((path) => !touch(path, fact))) {
          expect(valueAt(answered, other)).toEqual(valueAt(client, other));
        }
        // Whether the loss came to rest before it began is for the parser to say.
        if (fact !== "hairLoss.onset" && fact !== "hairLoss.stableSince")
          expect(parseClientProfile(answered)).toEqual({ ok: true, value: answered });
      }),
    );
  });

  test("to a whole takes the details that it answers off what is not known, and leaves the others", () => {
    const notKnown: readonly FactPath[] = ["health.diabetes.controlled", "health.diabetes.insulin"];
    expect(answerQuestion({ notKnown }, "health.diabetes", { controlled: true }).notKnown).toEqual([
      "health.diabetes.insulin",
    ]);
  });

  test("takes the fact off the list of what the client does not know, and only that fact", () => {
    fc.assert(
      fc.property(anyAnswer, fc.uniqueArray(fc.constantFrom(...factPaths)), ({ fact, value }, unsure) => {
        const others = unsure.filter((other) => !touch(other, fact));
        const { notKnown } = answer({ notKnown: [fact, ...others] }, fact, value);
        expect(notKnown).toEqual(others);
      }),
    );
  });

  test("to a detail says that the whole is there, so that the whole is no longer unknown", () => {
    const unsure: ClientProfile = { notKnown: ["health.isotretinoin", "health.isotretinoin.stoppedOn"] };
    expect(answer(unsure, "health.isotretinoin.stoppedOn", "2025-11")).toEqual({
      health: { isotretinoin: { stoppedOn: "2025-11" } },
      notKnown: [],
    });
  });

  test("to a detail turns an earlier 'none' into something that is there", () => {
    const client: ClientProfile = { health: { isotretinoin: null } };
    expect(answer(client, "health.isotretinoin.stoppedOn", null)).toEqual({
      health: { isotretinoin: { stoppedOn: null } },
    });
  });

  test("of 'none' takes the old details with it: they drive nothing any more", () => {
    const client = answer({}, "health.isotretinoin.stoppedOn", "2025-11");
    const none = answer(client, "health.isotretinoin", null);
    expect(none).toEqual({ health: { isotretinoin: null } });
    expect(valueAt(none, "health.isotretinoin.stoppedOn")).toBeUndefined();
  });

  test("of 'none' to a list is the empty list", () => {
    const lists = factPaths.filter(isList);
    expect(lists).toEqual(["hairLoss.scalpSymptoms", "planned", "patchTests"]);
    for (const fact of lists) expect(valueAt(answer({}, fact, null), fact)).toEqual([]);
  });

  test("replaces the answer that was there", () => {
    const client = answer(answer({}, "hairLoss.stable", false), "hairLoss.stable", true);
    expect(client).toEqual({ hairLoss: { stable: true } });
  });

  test("to different facts can be given in any order", () => {
    const apart = fc
      .uniqueArray(anyAnswer, { minLength: 2, maxLength: 6, selector: ({ fact }) => fact })
      .filter((answers) =>
        answers.every(({ fact }, index) => answers.slice(index + 1).every((other) => !touch(fact, other.fact))),
      );
    fc.assert(
      fc.property(arbitraryClient, apart, fc.nat(), (client, answers, seed) => {
        const fill = (order: typeof answers) =>
          order.reduce((profile, { fact, value }) => answer(profile, fact, value), client);
        const turn = seed % answers.length;
        expect(fill([...answers.slice(turn), ...answers.slice(0, turn)])).toEqual(fill(answers));
        expect(fill([...answers].reverse())).toEqual(fill(answers));
      }),
    );
  });
});

describe("an answer given on a day", () => {
  const on = calendarDate("2026-03-06");

  test("counts from that day, and is the same answer otherwise", () => {
    fc.assert(
      fc.property(arbitraryClient, anyAnswer, arbitraryCalendarDate, (client, { fact, value }, day) => {
        const dated = answer(deepFrozen(client), fact, value, { on: day });
        const undated = answer(client, fact, value);
        expect(dated.reconfirmed?.[fact]).toBe(day);
        for (const other of factPaths.filter((path) => !touch(path, fact)))
          expect(dated.reconfirmed?.[other]).toBe(client.reconfirmed?.[other]);
        expect({ ...dated, reconfirmed: undated.reconfirmed }).toEqual({
          ...undated,
          reconfirmed: undated.reconfirmed,
        });
      }),
    );
  });

  test("counts for its whole and for its details: who tells the end says again that there was a course", () => {
    expect(answer({}, "health.isotretinoin", { stoppedOn: "2020" }, { on }).reconfirmed).toEqual({
      "health.isotretinoin": on,
      "health.isotretinoin.stoppedOn": on,
    });
    expect(answer({}, "health.previousSmp.problem", null, { on }).reconfirmed).toEqual({
      "health.previousSmp": on,
      "health.previousSmp.problem": on,
    });
    expect(answer({}, "birthDate", "1988", { on }).reconfirmed).toEqual({ birthDate: on });
  });

  test("without the day leaves the days of asking alone", () => {
    expect(answer({}, "hairLoss.stable", true)).not.toHaveProperty("reconfirmed");
    expect(answer({}, "hairLoss.stable", true, {})).not.toHaveProperty("reconfirmed");
  });

  test.each(["soon", "2026-02-30", "2026-03", "", 7, null])("on %j is refused", (day) => {
    expect(codeOf(() => answer({}, "hairLoss.stable", true, { on: day as never }))).toBe("invalid-date");
  });
});

describe("an answer of the wrong kind", () => {
  const wrong: Readonly<Record<AnswerKind, readonly unknown[]>> = {
    "yes-no": [null, undefined, "yes", "true", 0, 1, {}, []],
    choice: [null, undefined, "", "nope", "__proto__", "constructor", "length", 0, true, {}, []],
    date: ["", "yesterday", "2025-13", "2025-02-29", "0000", "2025-1-1", 2025, true, undefined, {}, [], ["2025"]],
    number: [null, undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "5", true, 5n, {}],
    details: [undefined, true, false, 0, "", "none", "{}", 5n, Symbol("answer"), () => ({})],
  };

  test.each(factPaths)("to %s is a programmer's mistake", (fact) => {
    const { kind, mayBeNone } = rowOf(fact);
    for (const value of wrong[kind].filter((each) => each !== null || mayBeNone !== true)) {
      expect(codeOf(() => answer({}, fact, value))).toBe("invalid-answer");
    }
  });

  test.each(factPaths.filter((fact) => rowOf(fact).kind === "date"))("%s is null only for an end", (fact) => {
    const expected = endPaths.includes(fact) ? "nothing thrown" : "invalid-answer";
    expect(codeOf(() => answer({}, fact, null))).toBe(expected);
  });

  test.each(["hairLoss.grade", "hairLoss.scar"] as const)("%s has no 'none'", (fact) => {
    expect(codeOf(() => answer({}, fact, null))).toBe("invalid-answer");
  });

  test("is a list where details are an object, and an object where they are a list", () => {
    const details = factPaths.filter((fact) => rowOf(fact).kind === "details");
    const accepted = details.filter(
      (fact) => codeOf(() => answer({}, fact, isList(fact) ? {} : [])) !== "invalid-answer",
    );
    expect(accepted).toEqual([]);
  });

  test("names the fact and the kind that it takes, and leaves the profile as it was", () => {
    const client = deepFrozen<ClientProfile>({ notKnown: ["birthDate"] });
    expect(() => answer(client, "birthDate", "soon")).toThrow(
      expect.objectContaining({
        name: "SmpError",
        code: "invalid-answer",
        message: "birthDate takes a date answer.",
        details: { fact: "birthDate", kind: "date" },
      }),
    );
    expect(client).toEqual({ notKnown: ["birthDate"] });
  });
});

describe("a path that no profile has", () => {
  const paths: readonly unknown[] = [
    "__proto__",
    "__proto__.polluted",
    "constructor",
    "constructor.x",
    "constructor.prototype.polluted",
    "health.__proto__.polluted",
    "health.constructor.prototype",
    "health.nope",
    "health",
    "health.keloid.site",
    "birthDate.year",
    " birthDate",
    "BIRTHDATE",
    "toString",
    "notKnown",
    "",
    null,
    undefined,
    0,
    {},
    Symbol("fact"),
    ["birthDate"],
  ];

  test.each(paths.map((fact) => [fact]))("%o is a programmer's mistake and reaches no prototype", (fact) => {
    for (const value of ["1988", true, null, {}]) {
      expect(codeOf(() => answer({}, fact, value))).toBe("unknown-fact");
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("any text that is no fact is refused", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!Object.hasOwn(facts, text));
        expect(codeOf(() => answer({}, text, true))).toBe("unknown-fact");
      }),
    );
  });
});

test("answering a question loads neither zod nor date-fns", () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const imports = readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gm);
    for (const [, specifier = ""] of imports) {
      if (specifier.startsWith(".")) walk(path.join(path.dirname(file), specifier).replace(/\.js$/, ".ts"));
      else packages.add(specifier);
    }
  };
  const source = path.join(import.meta.dirname, "../../src/client");
  for (const name of ["answerQuestion", "answerNone", "answerNotKnown"]) walk(path.join(source, `${name}.ts`));
  expect(seen.size).toBeGreaterThan(5);
  expect([...packages]).toEqual([]);
});
