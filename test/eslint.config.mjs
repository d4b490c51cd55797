// @ts-check
import { existsSync, readFileSync } from "node:fs";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";
import { entries } from "./tools/entries.mjs";

const root = `${import.meta.dirname}/..`;

// Names that callers can import, read from the entries' own lists: these need the full doc comment, helpers do not.
const publicNames = entries
  .map(({ source }) => `${root}/${source}`)
  .filter((file) => existsSync(file))
  .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/^export \{([^}]*)\}/gm)])
  .flatMap(([, names = ""]) => names.split(","))
  .map((name) => name.trim().split(/\s/)[0] ?? "")
  .filter((name) => /^[a-z]\w*$/.test(name) && name !== "type");
const publicFunctions = [`FunctionDeclaration[id.name=/^(?:${[...new Set(publicNames)].join("|") || "$"})$/]`];

/** A disabled rule says why. */
const describedDirectives = {
  /** @param {import("eslint").Rule.RuleContext} context */
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments())
        if (/^\s*eslint-disable/.test(comment.value) && !/ -- \S.{9}/.test(comment.value))
          context.report({ loc: comment.loc ?? { line: 1, column: 0 }, message: "say why, after ` -- `" });
    },
  }),
};

const clock = [
  { selector: "NewExpression[callee.name='Date']", message: "days are integers; only calendarDateIn meets an instant" },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "asOf is an argument" },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "no randomness" },
  { selector: "ExportAllDeclaration", message: "list the names one by one" },
  { selector: "TSEnumDeclaration", message: "use a union of strings" },
];

export default defineConfig(
  { ignores: ["dist/", "docs/api/", "coverage/", "reports/", "test/.examples/", ".stryker-tmp/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { rules: { "no-unused-vars": ["error", { varsIgnorePattern: "^_$" }] } },
  {
    plugins: { smp: { rules: { "described-directives": describedDirectives } } },
    rules: { "smp/described-directives": "error" },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", URL: "readonly", performance: "readonly" },
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-generated-empty-object-type": "off", // `{}` is a fact without details
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_$" }], // counted without being looked at
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description", "ts-ignore": true, minimumDescriptionLength: 10 },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    extends: [/** @type {import("eslint").Linter.Config} */ (jsdoc.configs["flat/recommended-tsdoc-error"])],
    rules: {
      complexity: ["error", 12],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          contexts: [
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
            "ExportNamedDeclaration > VariableDeclaration",
          ],
        },
      ],
      "jsdoc/require-param": ["error", { contexts: publicFunctions, checkDestructuredRoots: true }],
      "jsdoc/require-returns": ["error", { contexts: publicFunctions }],
      "jsdoc/require-throws": ["error", { contexts: publicFunctions }],
      "jsdoc/require-example": ["error", { contexts: publicFunctions }],
      "jsdoc/require-throws-type": "off",
      "jsdoc/tag-lines": "off",
      "jsdoc/check-tag-names": ["error", { definedTags: ["module", "remarks", "packageDocumentation", "category"] }],
      "no-restricted-imports": ["error", { paths: [{ name: "date-fns", message: "import from date-fns/<function>" }] }],
      "no-restricted-syntax": ["error", ...clock],
      "no-restricted-globals": [
        "error",
        ...["process", "console", "Buffer", "global", "globalThis", "window", "document", "navigator", "performance"],
        ...["crypto", "fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
      ],
    },
  },
  {
    files: ["src/**/schemas.ts"],
    rules: { "max-lines-per-function": "off" }, // one long literal
  },
  {
    files: ["src/calendar/calendarDateIn.ts"],
    rules: { "no-restricted-syntax": ["error", ...clock.slice(1)] },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  { files: ["tsup.config.ts"], extends: [tseslint.configs.disableTypeChecked] }, // tsc checks it, from test/tsconfig.json
);
