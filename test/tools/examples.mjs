// @ts-check
// Turns every ```ts block of the README, the guides and the doc comments into a real, type-checked test:
//   expr; // => value          asserts that expr equals the JavaScript expression after the arrow
//   expr; // throws some-code  asserts that expr throws an SmpError with that code
// A value may go on over further comment lines. A block fenced ```ts no-run is left out.
// One test file per source file, and every line keeps its number, so that a failure points at the source.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { packageName } from "./entries.mjs";
import { filesBelow } from "./files.mjs";

const OUT = "test/.examples";
const FENCE = /^([ \t]*(?:\*[ \t]?)?)```(?:ts|typescript)\b([^\n]*)\n([\s\S]*?)^\1```/gm;
const CLAIM = /^\/\/ (=>|throws) (.+)$/;

/**
 * @typedef {{ line: number, code: string }} Block
 * @typedef {{ named: Map<string, Set<string>>, whole: Set<string> }} Imports
 */

/** @returns {string[]} every file whose examples are run */
const exampleSources = () => [
  ...(existsSync("README.md") ? ["README.md"] : []),
  ...filesBelow("docs", ".md").filter((file) => !/^docs\/(?:api|rules)\//.test(file)),
  ...filesBelow("src", ".ts"),
];

/**
 * @param {string} file - path of the source
 * @returns {Block[]} its runnable blocks, each with the line its code begins on
 */
function blocksOf(file) {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(FENCE)]
    .filter(([, , info = ""]) => !info.split(/\s+/).includes("no-run"))
    .map(({ index, 3: body = "" }) => ({
      line: text.slice(0, index).split("\n").length + 1,
      code: file.endsWith(".ts") ? body.replaceAll(/^[ \t]*\* ?/gm, "") : body,
    }));
}

/**
 * @param {string} text - a JavaScript expression, maybe cut short
 * @returns {boolean} whether it is whole
 */
function isExpression(text) {
  try {
    new Function(`return (${text}\n);`);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the claim that follows a statement.
 * @param {string} code - the block
 * @param {ts.Statement} statement - one statement of it
 * @returns {{ kind: string, want: string } | undefined} nothing when the statement claims nothing
 */
function claimAfter(code, statement) {
  const range = ts.getTrailingCommentRanges(code, statement.end)?.[0];
  const [, kind, first] = (range && CLAIM.exec(code.slice(range.pos, range.end).trimEnd())) ?? [];
  if (!range || !kind || !first) return undefined;
  let want = first;
  for (const next of code.slice(range.end + 1).split("\n")) {
    const more = /^\s*\/\/ ?(.*)$/.exec(next)?.[1];
    if (kind === "throws" || isExpression(want) || more === undefined) break;
    want += ` ${more.trim()}`;
  }
  if (kind === "=>" && !isExpression(want)) throw new Error(`not a JavaScript expression: ${want}`);
  return { kind, want };
}

/**
 * @param {ts.Statement} statement - a statement that carries a claim
 * @param {string} code - the block
 * @param {string} kind - `=>` or `throws`
 * @param {string} want - what the claim expects
 * @returns {string} the statement and its assertion
 */
function asserted(statement, code, kind, want) {
  const own = code.slice(statement.getStart(), statement.end);
  const variable = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
  const value = ts.isExpressionStatement(statement) ? statement.expression : variable?.initializer;
  if (!value) throw new Error(`a claim belongs after an expression or a declaration: ${own}`);
  const expression = code.slice(value.getStart(), value.end);
  if (kind === "throws")
    return `{ const error_ = thrown_(() => (${expression})); expect_(error_).toBeInstanceOf(SmpError_); expect_((error_ as SmpError_).code).toBe(${JSON.stringify(want)}); }`;
  if (variable) return `${own} expect_(${variable.name.getText()}).toEqual(${want});`;
  return `expect_(${expression}).toEqual(${want});`;
}

/**
 * @param {ts.ImportDeclaration} declaration - an import of a block
 * @param {Imports} imports - what the file imports so far; added to
 */
function collectImport(declaration, imports) {
  const clause = declaration.importClause;
  const from = declaration.moduleSpecifier.getText();
  if (clause?.name || !clause?.namedBindings || !ts.isNamedImports(clause.namedBindings)) {
    imports.whole.add(declaration.getText().replaceAll(/\s+/g, " "));
    return;
  }
  const names = imports.named.get(from) ?? new Set();
  const isType = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  for (const name of clause.namedBindings.elements) names.add(`${isType ? "type " : ""}${name.getText()}`);
  imports.named.set(from, names);
}

/**
 * @param {Block} block - a block of a source file
 * @param {Imports} imports - what the file imports so far; added to
 * @returns {string} the body of its test, with as many lines as the block
 */
function bodyOf({ code }, imports) {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  /** @type {{ from: number, to: number, text: string }[]} */
  const edits = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      collectImport(node, imports);
      edits.push({ from: node.getStart(), to: node.end, text: node.getText().replaceAll(/[^\n]+/g, "") });
      return;
    }
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const claim = claimAfter(code, node);
      if (claim)
        edits.push({ from: node.getStart(), to: node.end, text: asserted(node, code, claim.kind, claim.want) });
      if (claim) return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const claims = code.split("\n").filter((line) => /\/\/ (?:=>|throws [a-z][a-z0-9-]*$)/.test(line)).length;
  const checked = edits.filter(({ text }) => text.includes("expect_(")).length;
  if (claims !== checked) throw new Error(`${String(claims)} claims, but only ${String(checked)} follow a statement`);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), code);
}

/**
 * @param {Imports} imports - what all blocks of a file import
 * @returns {string} the import declarations, on one line
 */
const importLine = ({ named, whole }) =>
  [
    'import { expect as expect_, test as test_ } from "vitest";',
    `import { SmpError as SmpError_ } from "${packageName}";`,
    ...whole,
    ...[...named].map(
      ([from, names]) =>
        `import { ${[...names].filter((name) => !names.has(name.replace(/^type /, "")) || !name.startsWith("type ")).join(", ")} } from ${from};`,
    ),
    "const thrown_ = (run: () => unknown): unknown => { try { run(); } catch (error) { return error; } return undefined; };",
  ].join(" ");

/**
 * @param {string} file - path of the source
 * @param {readonly Block[]} blocks - its runnable blocks
 * @returns {string} the test file
 */
function testFileOf(file, blocks) {
  /** @type {Imports} */
  const imports = { named: new Map(), whole: new Set() };
  /** @type {string[]} */
  const lines = [];
  for (const block of blocks) {
    const name = `${file}:${String(block.line)}`;
    try {
      const body = bodyOf(block, imports).replace(/\n$/, "").split("\n");
      while (lines.length < block.line - 2) lines.push("");
      lines.push(`test_(${JSON.stringify(name)}, () => {`, ...body, "});");
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  lines[0] = `${importLine(imports)} void expect_, thrown_; ${lines[0] ?? ""}`;
  return `${lines.join("\n")}\n`;
}

/**
 * Writes one test file for every source that has examples. Untouched files stay as they are, so that two runs at once
 * do not take each other's files away.
 * @returns {number} how many examples there are
 */
export function writeExamples() {
  mkdirSync(OUT, { recursive: true });
  const stale = new Set(readdirSync(OUT));
  let count = 0;
  for (const file of exampleSources()) {
    const blocks = blocksOf(file);
    if (blocks.length === 0) continue;
    count += blocks.length;
    const name = `${file.replaceAll(/\W+/g, "_")}.test.ts`;
    const target = path.join(OUT, name);
    const text = testFileOf(file, blocks);
    stale.delete(name);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    const draft = `${target}.${String(process.pid)}`;
    writeFileSync(draft, text);
    renameSync(draft, target);
  }
  for (const name of stale) rmSync(path.join(OUT, name), { force: true });
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`${String(writeExamples())} examples`);
