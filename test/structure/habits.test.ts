import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../tools/files.mjs";
import { isTable, type Module, modules } from "./sources.js";

const MAX_LINES = 200;

/** Places where a file reads the clock, chance or the surroundings. */
function impurities({ file, tree }: Module): string[] {
  const found: string[] = [];
  const add = (node: ts.Node) =>
    found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
  const visit = (node: ts.Node): void => {
    const makesDate =
      ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText() === "Date" : false;
    const reads = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
    const isAmbient =
      reads && /^(?:process\b|performance\b|globalThis\b|Date\.now$|Math\.random$)/.test(node.getText());
    if (isAmbient || (makesDate && file !== "src/calendar/calendarDateIn.ts")) add(node);
    if (makesDate && (node as ts.NewExpression).arguments?.length === 0) add(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Names of the functions a file declares and exports. */
const functionsIn = ({ tree }: Module): string[] =>
  tree.statements
    .filter(ts.isFunctionDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .map(({ name }) => name?.text ?? "default");

test("src reads no clock, no chance and no surroundings", () => {
  expect(modules.flatMap(impurities)).toEqual([]);
});

test(`a file has at most ${MAX_LINES} lines, tables, the list of names and the client's own shape aside`, () => {
  const long = modules
    .filter(({ file }) => !isTable(file) && !/^src\/(?:index|client\/(?:types|schemas))\.ts$/.test(file))
    .map(({ file, text }) => ({ file, lines: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ file, lines }) => `${file}: ${lines} lines`);
  expect(long).toEqual([]);
});

test("every file with logic has a test of the same name at the mirrored path", () => {
  const tests = filesBelow("test", ".test.ts");
  const untested = modules
    .map(({ file }) => file)
    .filter((file) => !isTable(file) && !/\/(?:(?:index|types|schemas)\.ts$|words\/)/.test(file))
    .map((file) => file.replace(/^src\//, "/").replace(/\.ts$/, ".test.ts"))
    .filter((mirrored) => !tests.some((file) => file.endsWith(mirrored)));
  expect(untested).toEqual([]);
});

describe("a room's index", () => {
  const indexes = modules.filter(({ file }) => /^src\/[^/]+\/index\.ts$/.test(file));
  const byFile = new Map(modules.map((module) => [module.file, module]));

  test("only passes names on, one by one", () => {
    const other = [...indexes, ...modules.filter(({ file }) => /^src\/(?:index|schemas)\.ts$/.test(file))].flatMap(
      ({ file, tree }) =>
        tree.statements
          .filter((node) => !(ts.isExportDeclaration(node) && node.exportClause && node.moduleSpecifier))
          .map((node) => `${file}: ${node.getText().slice(0, 60)}`),
    );
    expect(other).toEqual([]);
  });

  test("takes every function from the file named after it", () => {
    const misplaced = indexes.flatMap(({ tree, file: index }) =>
      tree.statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, moduleSpecifier }) => {
        if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier) return [];
        const specifier = moduleSpecifier.getText().slice(1, -1).replace(/\.js$/, ".ts");
        const file = path.posix.join(path.posix.dirname(index), specifier);
        const module = byFile.get(file);
        const functions = module ? functionsIn(module) : [];
        return exportClause.elements
          .map(({ name, propertyName }) => (propertyName ?? name).text)
          .filter((name) => functions.includes(name) && path.posix.basename(file, ".ts") !== name)
          .map((name) => `${name} stands in ${file}`);
      }),
    );
    expect(misplaced).toEqual([]);
  });
});
