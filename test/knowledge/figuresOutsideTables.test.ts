import ts from "typescript";
import { describe, expect, test } from "vitest";
import { type Module, modules } from "../structure/sources.js";

// No clinical number stands outside `knowledge` and `protocol`. A number that is no clinical one is listed here with its
// reason; 0 and 1 are counting, and whatever else is new fails.

const COUNTING = ["0", "1"];

const EXPLAINED: Readonly<Record<string, readonly string[]>> = {
  "src/aftercare/reminding/wishes.ts": ["09:00", "19:00", "21:00", "08:00"], // when people like to be reminded
  "src/candidacy/verdict.ts": ["2", "3", "4"], // the severity of a verdict, by its place in the list
  "src/candidacy/reach.ts": ["12000", "31"], // a thousand years, longer than any wait, and how a month compares with days
  "src/candidacy/waitOf.ts": ["24"], // hours of a day
  "src/schedule/booking/chooseSlots.ts": ["4"], // how fast a search widens
  "src/schedule/booking/readInstant.ts": ["1000", "60", "1440", "86400000", "0002", "9998", "3"], // how ISO 8601 counts time
  "src/schedule/booking/readSlots.ts": ["60000"], // milliseconds of a minute
  "src/schedule/booking/schemas.ts": ["100000"], // the longest list that is read
  "src/schedule/checkRequest.ts": ["12", "30", "360"], // the longest request that is answered
  "src/schedule/course/isStep.ts": ["2"], // the first touch-up has no number in its name, the second has
  "src/schedule/openDays.ts": ["3", "7"], // weekdays
  "src/schedule/plan/makePlan.ts": ["12"], // months of a year
  "src/schedule/prepared.ts": ["24"], // hours of a day
  "src/schedule/record/schemas.ts": ["1000"], // the longest record that is read
};

const judged = modules.filter(({ room }) => ["candidacy", "risk", "schedule", "aftercare", "journey"].includes(room));

/** Every number a file writes down, and every text that begins with one, such as "6 months". */
function figuresIn(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) found.push(node.text);
    if (ts.isStringLiteralLike(node) && /^\s*[-+.]?\d/.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const unexplained = ({ file, tree }: Module): string[] =>
  figuresIn(tree)
    .filter((figure) => !COUNTING.includes(figure) && !(EXPLAINED[file] ?? []).includes(figure))
    .map((figure) => `${file}: ${figure}`);

describe("no clinical number stands outside the tables", () => {
  test("in the rooms that judge, plan and instruct", () => {
    expect(judged.length).toBeGreaterThan(25);
    expect(judged.flatMap(unexplained)).toEqual([]);
  });

  test("and every exception that is listed is still needed", () => {
    const written = new Map(judged.map(({ file, tree }) => [file, figuresIn(tree)]));
    const stale = Object.entries(EXPLAINED).flatMap(([file, figures]) =>
      figures.filter((figure) => written.get(file)?.includes(figure) !== true).map((figure) => `${file}: ${figure}`),
    );
    expect(stale).toEqual([]);
  });

  test.each([
    ["const wait = 14;", ["14"]],
    ["const wait = -3.5;", ["3.5"]],
    ["const wait = Number('6 months');", ["6 months"]],
    ["type Wait = 28;", ["28"]],
    ["const first = list[0] ?? '2026';", ["0", "2026"]],
    ["const step = `session-${1}`;", ["1"]],
  ])("the search sees the figures of %s", (code, figures) => {
    expect(figuresIn(ts.createSourceFile("x.ts", code, ts.ScriptTarget.ES2022, true))).toEqual(figures);
  });
});
