import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CalendarDate } from "../../src/calendar/types.js";
import { parseClientProfile } from "../../src/client/parseClientProfile.js";
import { planJourney } from "../../src/journey/planJourney.js";
import { en } from "../../src/locales/en.js";

// The only file that builds: `npm start` once, which writes dist/ anew, then the example itself on what was built. In the
// runs of test:zones two suites would build over each other, so there it is left out; the journeys run there all the same,
// in clients.test.ts.
const inZones = process.env["SMP_EXAMPLES"] === "keep";

const ROOT = path.join(import.meta.dirname, "../..");
const START = path.join(ROOT, "test/tools/start.mjs");
const EXAMPLE = path.join(ROOT, "docs/examples/journey.mjs");
const CLIENTS = path.join(ROOT, "docs/examples/clients");
const TIMEOUT = 120_000;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe.skipIf(inZones)("npm start", { timeout: TIMEOUT }, () => {
  let folder = "";
  let built: Run = { status: null, stdout: "", stderr: "" };
  const at = (name: string): string => path.join(folder, name);

  /** Runs a script from the root of the project, typed in the temporary folder. */
  const run = (script: string, ...args: readonly string[]): Run => {
    const cwd = script === START ? ROOT : folder;
    return spawnSync(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, NODE_OPTIONS: "", INIT_CWD: folder },
      encoding: "utf8",
      timeout: TIMEOUT,
    });
  };

  const clearCut = JSON.parse(readFileSync(path.join(CLIENTS, "1-clear-cut.json"), "utf8")) as Record<string, unknown>;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "smp-start-"));
    writeFileSync(at("mine.json"), JSON.stringify(clearCut));
    writeFileSync(at("not.json"), "birthDate: 1986");
    writeFileSync(
      at("wrong.json"),
      JSON.stringify({ ...clearCut, birthDate: "1986-13-45", sex: "man", answeredOn: "2026-03-02" }),
    );
    writeFileSync(at("list.json"), "[]");
    built = run(START, "mine.json", "--json");
  }, TIMEOUT);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("-- mine.json --json builds without a word and prints the journey of that file, and nothing else", () => {
    const parsed = parseClientProfile(clearCut);
    if (!parsed.ok) throw new Error("the example does not parse");
    expect(built).toMatchObject({ status: 0, stderr: "" });
    const journey = planJourney(parsed.value, {}, { asOf: "2026-03-02" as CalendarDate });
    expect(JSON.parse(built.stdout)).toEqual(JSON.parse(JSON.stringify(journey)));
  });

  test("alone prints every example under its name, with its candidacy, its risks and its plan or why there is none", () => {
    const { status, stdout, stderr } = run(EXAMPLE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const parts = stdout.split(/^=+\n(\d-[a-z-]+\.json), as of 2026-03-02\n=+$/m).slice(1);
    expect(parts.filter((_, index) => index % 2 === 0)).toEqual(readdirSync(CLIENTS).sort());
    const bodies = parts.filter((_, index) => index % 2 === 1);
    for (const body of bodies) {
      for (const title of ["candidacy-assessment", "risk-assessment", "treatment-plan"] as const)
        expect(body).toContain(`\n  ${en.titles[title]}\n`);
      expect(body).toContain(en.sentences.caution);
    }
    expect(bodies.map((body) => body.includes("- Session 1: "))).toEqual([true, true, false, false, false]);
    expect(bodies.map((body) => body.includes(en.sentences.ifWorse))).toEqual([true, true, false, false, false]);
    expect(bodies[2]).toContain(en.withheld.undetermined);
    expect(bodies[3]).toContain(en.withheld.contraindicated);
    expect(bodies[4]).toContain(en.withheld["open-ended"]);
    expect(stdout).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });

  test("--json prints the examples as one list", () => {
    const { status, stdout } = run(EXAMPLE, "--json");
    const journeys = JSON.parse(stdout) as { journey: { resultType: string } }[];
    expect(status).toBe(0);
    expect(journeys.map(({ journey }) => journey.resultType)).toEqual(readdirSync(CLIENTS).map(() => "journey"));
  });

  test("-- mine.json --as-of another day judges by that day", () => {
    const { status, stdout } = run(EXAMPLE, "mine.json", "--as-of", "2026-03-05");
    expect(status).toBe(0);
    expect(stdout).toContain("mine.json, as of 2026-03-05");
    expect(stdout).toContain("Session 1: March 5, 2026");
  });

  test("-- mine.json --as-of a day long after the intake asks again, since answers grow old", () => {
    const { status, stdout } = run(EXAMPLE, "mine.json", "--as-of", "2027-01-04");
    expect(status).toBe(0);
    expect(stdout).toContain(en.verdicts.undetermined);
    expect(stdout).not.toContain("- Session 1: ");
  });

  test("names a file that is not there and exits with 1", () => {
    const { status, stdout, stderr } = run(EXAMPLE, "missing.json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^missing\.json: cannot be read: ENOENT/);
    expect(stderr).not.toContain("    at ");
  });

  test("names a file that is not JSON and exits with 1", () => {
    const { status, stdout, stderr } = run(EXAMPLE, at("not.json"));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.startsWith(`${at("not.json")}: is not JSON: `)).toBe(true);
    expect(stderr).not.toContain("    at ");
  });

  test("names a file that is no profile, each of its problems with its place, and exits with 1", () => {
    const { status, stdout, stderr } = run(EXAMPLE, at("wrong.json"));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    const [headline, ...problems] = stderr.trimEnd().split("\n");
    expect(headline).toBe(`${at("wrong.json")}: is not a client profile:`);
    expect(problems.map((line) => line.split(":")[0]?.trim()).sort()).toEqual(["birthDate", "sex"]);
    expect(problems.filter((line) => (line.split(": ")[1] ?? "") === "")).toEqual([]);
  });

  test("says that the whole value is wrong where it is", () => {
    const { status, stderr } = run(EXAMPLE, "list.json");
    expect(status).toBe(1);
    expect(stderr).toContain("(the whole value): ");
  });

  test("prints nothing of the good files when one of several is bad", () => {
    const { status, stdout, stderr } = run(EXAMPLE, "mine.json", "missing.json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("missing.json");
  });

  test.each([
    ["an option that does not exist", ["--jsn"], "--jsn"],
    ["a day that does not exist", ["--as-of", "2026-02-30"], "2026-02-30"],
  ])("refuses %s with a message and 1", (_, args, mentioned) => {
    const { status, stdout, stderr } = run(EXAMPLE, ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(mentioned);
    expect(stderr).not.toContain("    at ");
  });
});
