import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { filesBelow } from "../tools/files.mjs";

/** One import, re-export or import type of a module. */
export interface Import {
  /** As written: `./x.js`, `date-fns/addDays`. */
  readonly specifier: string;
  /** Path in src of the module it leads to; for a package, the specifier. */
  readonly target: string;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** A file of src, read. */
export interface Module {
  /** `src/calendar/calendarDate.ts` */
  readonly file: string;
  /** `calendar`; for a file at the top of src its own name, `index`. */
  readonly room: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Reads the import declarations, re-exports, dynamic imports and import types of a file. */
function importsOf(file: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) throw new Error(`${file}: an import without a literal name`);
    const target = specifier.text.startsWith(".")
      ? path.posix.join(path.posix.dirname(file), specifier.text).replace(/\.js$/, ".ts")
      : specifier.text;
    found.push({ specifier: specifier.text, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Every module of src. */
export const modules: readonly Module[] = filesBelow("src", ".ts").map((file) => {
  const text = readFileSync(file, "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const room = file.split("/")[1]?.replace(/\.ts$/, "") ?? "";
  return { file, room, text, tree, imports: importsOf(file, tree) };
});

/** True for a file that holds words or values rather than logic. */
export const isTable = (file: string): boolean =>
  /^src\/(?:knowledge|locales)\/|^src\/protocol\/[a-z]+Protocol\.ts$/.test(file);
