import { describe, expect, test } from "vitest";
import * as z from "zod";
import { issuesOf } from "../../src/client/parseIssues.js";
import type { Issue } from "../../src/client/types.js";

/** What the library makes of the issues that a schema finds. */
function issuesFor(schema: z.ZodType, input: unknown): Issue[] {
  const { error } = schema.safeParse(input, { reportInput: true });
  if (!error) throw new Error("the schema found nothing");
  return error.issues.flatMap(issuesOf);
}

describe("issues of zod become issues of the library", () => {
  test("a value of the wrong kind says which kind was expected", () => {
    expect(issuesFor(z.strictObject({ a: z.boolean() }), { a: "yes" })).toEqual([
      { code: "wrong-type", path: ["a"], message: "Expected boolean.", params: { expected: "boolean" } },
    ]);
  });

  test("what is not there at all is missing, not wrong", () => {
    const schema = z.strictObject({ a: z.boolean(), b: z.enum(["x"]), c: z.string() });
    expect(issuesFor(schema, {}).map(({ code, path }) => [code, path])).toEqual([
      ["missing", ["a"]],
      ["missing", ["b"]],
      ["missing", ["c"]],
    ]);
  });

  test("null is there, so it is wrong, not missing", () => {
    expect(issuesFor(z.strictObject({ a: z.boolean() }), { a: null })[0]?.code).toBe("wrong-type");
  });

  test("each unknown key is an issue of its own, at the key", () => {
    expect(issuesFor(z.strictObject({ a: z.strictObject({}) }), { a: { b: 1, c: 2 } })).toEqual([
      { code: "unknown-key", path: ["a", "b"], message: "No such key here." },
      { code: "unknown-key", path: ["a", "c"], message: "No such key here." },
    ]);
  });

  test("a key that a record does not know is an unknown key", () => {
    const record = z.strictObject({ a: z.partialRecord(z.enum(["x"]), z.number()) });
    expect(issuesFor(record, { a: { y: 1 } })).toEqual([
      { code: "unknown-key", path: ["a", "y"], message: "No such key here." },
    ]);
  });

  test("a word that is not on the list comes with the list", () => {
    expect(issuesFor(z.enum(["scalp", "elsewhere"]), "neck")).toEqual([
      {
        code: "unknown-value",
        path: [],
        message: "Not one of: scalp, elsewhere",
        params: { options: ["scalp", "elsewhere"] },
      },
    ]);
  });

  test("a long list of words is shortened in the sentence and whole in the params", () => {
    const words = Array.from({ length: 100 }, (_, index) => `word-${String(index)}`) as [string, ...string[]];
    const [issue] = issuesFor(z.enum(words), "other");
    expect(issue?.message).toHaveLength("Not one of: ".length + 80 + 1);
    expect(issue?.message).toMatch(/^Not one of: word-0, word-1, .*…$/);
    expect(issue?.params).toEqual({ options: words });
  });

  test("a form of a union that does not exist is an unknown value", () => {
    const union = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("a") }),
      z.strictObject({ kind: z.literal("b") }),
    ]);
    expect(issuesFor(union, { kind: "c" })).toMatchObject([{ code: "unknown-value", path: ["kind"] }]);
  });

  test("numbers outside their range and lists that are too long name the limit", () => {
    expect(issuesFor(z.number().max(100), 101)).toEqual([
      { code: "out-of-range", path: [], message: "At most 100.", params: { maximum: 100 } },
    ]);
    expect(issuesFor(z.number().min(0), -1)).toEqual([
      { code: "out-of-range", path: [], message: "At least 0.", params: { minimum: 0 } },
    ]);
    expect(issuesFor(z.array(z.number()).max(1), [1, 2])).toEqual([
      { code: "out-of-range", path: [], message: "At most 1.", params: { maximum: 1 } },
    ]);
  });

  test("a limit beyond the safe integers is still plain JSON", () => {
    const issues = issuesFor(z.bigint().max(5n), 6n);
    expect(issues).toMatchObject([{ code: "out-of-range", params: { maximum: 5 } }]);
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
  });

  test("text in the wrong form, or of no real day, is an invalid date in the schema's own words", () => {
    expect(issuesFor(z.string().regex(/^\d+$/, { error: "Not a date." }), "x")).toEqual([
      { code: "invalid-date", path: [], message: "Not a date." },
    ]);
    expect(
      issuesFor(
        z.string().refine(() => false, { error: "No real date." }),
        "x",
      ),
    ).toEqual([{ code: "invalid-date", path: [], message: "No real date." }]);
  });

  test("anything that zod may find beside these is of the wrong kind, without words of zod's", () => {
    expect(issuesFor(z.number().multipleOf(2), 3)).toEqual([
      { code: "wrong-type", path: [], message: "Not accepted here." },
    ]);
  });
});

describe("the path of an issue", () => {
  test("keeps indexes as numbers and keys as text", () => {
    const schema = z.strictObject({ list: z.array(z.strictObject({ 7: z.boolean() })) });
    expect(issuesFor(schema, { list: [{ 7: true }, { 7: "no" }] })[0]?.path).toEqual(["list", 1, "7"]);
  });

  test("shortens a key without end to 80 characters, and not one of exactly 80", () => {
    const [long, short] = ["x".repeat(81), "y".repeat(80)];
    const issues = issuesFor(z.strictObject({}), { [long]: 1, [short]: 1 });
    expect(issues.map(({ path }) => path)).toEqual([[`${"x".repeat(80)}…`], [short]]);
    const record = z.record(
      z.string().refine(() => false),
      z.number(),
    );
    expect(issuesFor(record, { [long]: 1 })[0]?.path).toEqual([`${"x".repeat(80)}…`]);
  });

  test("a name that a form of its own refuses is an unknown value, where the schema says so; else it is a date", () => {
    const refused = (params?: { code: string }) => z.string().refine(() => false, { params });
    expect(issuesFor(refused({ code: "unknown-value" }), "x")[0]?.code).toBe("unknown-value");
    expect(issuesFor(refused(), "x")[0]?.code).toBe("invalid-date");
  });

  test("writes a symbol as text, so that the issue stays JSON", () => {
    const [issue] = issuesOf({ code: "custom", path: [Symbol("key"), 0], message: "No.", input: 1 });
    expect(issue?.path).toEqual(["Symbol(key)", 0]);
  });
});
