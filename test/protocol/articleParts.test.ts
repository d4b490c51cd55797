import { expect, test } from "vitest";
import type { Domain } from "../../src/knowledge/parameters.js";
import { tablesByDomain } from "../../src/knowledge/tables.js";
import { articleAftercare, articleCandidacy, articleRisk, articleSchedule } from "../../src/protocol/articleParts.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { duplicates } from "../knowledge/lint.js";
import { shared } from "../knowledge/shared.js";
import { answers } from "./clinic.js";

const parts = {
  candidacy: articleCandidacy,
  schedule: articleSchedule,
  aftercare: articleAftercare,
  risk: articleRisk,
} as const satisfies Record<Domain, object>;

const names = Object.keys(parts) as Domain[];

test.each(names)("the article's part for %s has that domain's parameters, with the values of the whole", (domain) => {
  const { parameters, id, version } = parts[domain];
  expect(Object.keys(parameters)).toEqual(Object.keys(tablesByDomain[domain].parameters));
  expect(articleProtocol.parameters).toMatchObject(parameters);
  expect({ id, version }).toEqual({ id: "article", version: "1" });
});

test("the parts together are the whole, and a parameter is in several only where it stands in a table named after them", () => {
  const all = names.flatMap((domain) => Object.keys(parts[domain].parameters));
  expect([...new Set(all)].sort()).toEqual(Object.keys(articleProtocol.parameters).sort());
  expect([...new Set(duplicates(all))].sort()).toEqual(
    shared.flatMap(({ tables }) => Object.keys(tables.parameters)).sort(),
  );
});

test.each(names)("without a protocol, %s is judged by the article's", (domain) => {
  expect(answers[domain]()).toEqual(answers[domain](articleProtocol));
  expect(answers[domain]().ruleSet).toEqual({ id: "article", version: "1" });
});
