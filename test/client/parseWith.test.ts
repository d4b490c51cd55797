import { expect, test } from "vitest";
import * as z from "zod";
import { parseWith } from "../../src/client/parseWith.js";

const schema = () => z.strictObject({ depth: z.number().max(6).optional() });

test("what fits comes back as a copy", () => {
  const input = { depth: 1 };
  const result = parseWith(schema, input);
  expect(result).toEqual({ ok: true, value: { depth: 1 } });
  expect(result.ok && result.value).not.toBe(input);
});

test("what says nothing does not come along, however deep it stands", () => {
  const nested = () => z.strictObject({ layers: z.array(z.strictObject({ even: z.boolean().optional() })).optional() });
  expect(parseWith(schema, { depth: undefined })).toStrictEqual({ ok: true, value: {} });
  const input = { layers: [{ even: undefined }, { even: false }] };
  expect(parseWith(nested, input)).toStrictEqual({ ok: true, value: { layers: [{}, { even: false }] } });
  expect(Object.keys(input.layers[0] ?? {}), "the input is left alone").toEqual(["even"]);
});

test("every issue is listed with its path, each once", () => {
  const odd = JSON.parse('{"depth":12,"__proto__":{},"width":1}') as unknown;
  const result = parseWith(schema, odd);
  const found = result.ok ? [] : result.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
  expect(found.sort()).toEqual(["out-of-range at depth", "unknown-key at __proto__", "unknown-key at width"]);
});

test("what contradicts itself is refused although each part fits", () => {
  const issue = { code: "out-of-range", path: ["depth"], message: "Not both." } as const;
  expect(parseWith(schema, { depth: 1 }, () => [issue])).toEqual({ ok: false, issues: [issue] });
});

test("what fails when it is read is an issue too", () => {
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );
  expect(parseWith(schema, hostile)).toMatchObject({ ok: false, issues: [{ code: "unreadable" }] });
});
