import { expect, test } from "vitest";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { perProtocol } from "../../src/protocol/perProtocol.js";

test("what follows from a protocol is made once and shared", () => {
  let made = 0;
  const idOf = perProtocol(({ id }) => ({ id, number: ++made }));
  expect(idOf(articleProtocol)).toEqual({ id: "article", number: 1 });
  expect(idOf(articleProtocol)).toBe(idOf(articleProtocol));
  expect(made).toBe(1);
});

test("another protocol is prepared by itself, though it has the same id", () => {
  const versionOf = perProtocol(({ version }) => ({ version }));
  expect(versionOf(articleProtocol)).toEqual({ version: articleProtocol.version });
  expect(versionOf({ ...articleProtocol, version: "clinic" })).toEqual({ version: "clinic" });
});
