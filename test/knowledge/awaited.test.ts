import ts from "typescript";
import { expect, test } from "vitest";
import { type Domain, type ParameterId, parameters, parametersByDomain } from "../../src/knowledge/parameters.js";
import { type RuleRow, rules } from "../../src/knowledge/rules.js";
import { type SameDayRow, sameDayQuestions } from "../../src/knowledge/sameDayQuestions.js";
import { type Module, modules } from "../structure/sources.js";
import { awaited } from "./awaited.js";

/** Tables that name the parameters that code reads through them. */
const TABLES = new RegExp(
  [
    "^src/knowledge/(?:sameDayQuestions|activities|symptoms|longevityFactors|riskFactors|vettingCriteria|signs)\\.ts$",
    "^src/knowledge/(?:rules|careInstructions|failures)(?:\\.ts$|/)",
  ].join("|"),
);
const DOMAINS = Object.keys(parametersByDomain) as Domain[];

const isParameter = (name: string): name is ParameterId => Object.hasOwn(parameters, name);

/** The parameters that a file names, as a text or as a property. */
function namedIn(tree: ts.SourceFile): ParameterId[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isPropertyAccessExpression(node)) found.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.filter(isParameter);
}

const readers: readonly Module[] = modules.filter(
  ({ room, file }) => (DOMAINS as readonly string[]).includes(room) || TABLES.test(file),
);
const read = new Set(readers.flatMap(({ tree }) => namedIn(tree)));

test.each(DOMAINS)("in %s exactly the parameters that are listed are read by no code yet", (domain) => {
  const unread = Object.keys(parametersByDomain[domain]).filter((id) => !read.has(id as ParameterId));
  expect(awaited[domain]).toEqual(unread);
});

test("every claim is about a parameter that code reads, or that is listed as awaited", () => {
  expect(readers.length).toBeGreaterThan(35);
  expect(read.size).toBeGreaterThan(50);
  const listed: readonly ParameterId[] = Object.values(awaited).flat();
  expect(listed.filter((id) => read.has(id))).toEqual([]);
  // What two domains have in their tables would be listed by both.
  expect(read.size + new Set(listed).size).toBe(Object.keys(parameters).length);
});

test("every parameter that the code of candidacy names is listed by a rule, so that its card shows it", () => {
  const named = modules.filter(({ room }) => room === "candidacy").flatMap(({ tree }) => namedIn(tree));
  const listed = Object.values<RuleRow>(rules).flatMap((row): readonly string[] => row.parameters);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((id) => !listed.includes(id))).toEqual([]);
});

test("what candidacy has and does not await is listed by a rule or asked on the morning, and nothing else is", () => {
  const listed = Object.values<RuleRow>(rules).flatMap((row): readonly string[] => row.parameters);
  const asked = Object.values<SameDayRow>(sameDayQuestions).flatMap(({ parameter }) => parameter ?? []);
  const used = Object.keys(parametersByDomain.candidacy).filter((id) => !awaited.candidacy.some((it) => it === id));
  expect([...new Set([...listed, ...asked])].sort()).toEqual(used.sort());
});

test.each([
  ["const wait = parameters.longevity.value;", ["longevity"]],
  ['const { "sun-avoidance": sun } = parameters;', ["sun-avoidance"]],
  ['groundsOf(protocol, "laser-spacing", `pigment-set`, "no such thing");', ["laser-spacing", "pigment-set"]],
  ["const longevity = 3; // not hat-start", []],
])("the search sees which parameters %s reads", (code, ids) => {
  expect(namedIn(ts.createSourceFile("x.ts", code, ts.ScriptTarget.ES2022, true))).toEqual(ids);
});
