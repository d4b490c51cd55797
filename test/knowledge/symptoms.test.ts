import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { claims } from "../../src/knowledge/claims.js";
import {
  courseLimits,
  infectionVulnerabilities,
  raisedLevels,
  raisedSystemicLevels,
  type SymptomRow,
  type SymptomRule,
  symptoms,
  type TriageLevel,
  triageLevels,
  unlistedSymptom,
  watchedSigns,
} from "../../src/knowledge/symptoms.js";
import { limitTable, reviewList, symptomTable } from "../support/symptomPage.js";

const rows = Object.entries({ ...symptoms, other: unlistedSymptom } satisfies Record<string, SymptomRow>);
const levels = Object.keys(triageLevels) as readonly TriageLevel[];
const rulesOf = (row: SymptomRow): readonly SymptomRule[] => row.rules;

describe("the list of symptoms", () => {
  test("has at least 35", () => {
    expect(Object.keys(symptoms).length).toBeGreaterThanOrEqual(35);
  });

  test.each(rows)("%s begins with a rule that is always reached, and has no other of the kind", (_code, row) => {
    const always = rulesOf(row).map(({ severity, trend, after, within }) =>
      [severity, trend, after, within].every((part) => part === undefined),
    );
    expect(always).toEqual(always.map((_, index) => index === 0));
  });

  test.each(rows)("%s has no rule that asks for less than the one that is always reached", (_code, row) => {
    const ranks = rulesOf(row).map(({ level }) => levels.indexOf(level));
    expect(Math.min(...ranks)).toBe(ranks[0]);
  });

  test.each(rows)("%s rests on parameters or says that it is general knowledge, rule by rule", (_code, row) => {
    for (const { parameters, generalKnowledge } of rulesOf(row))
      expect(parameters !== undefined || generalKnowledge === true).toBe(true);
  });

  test("calls expected only what ends: after its days it is to be told", () => {
    for (const [code, row] of rows)
      if (row.rules[0].level === "expected")
        expect(
          rulesOf(row).some(
            ({ after, severity, trend }) => after !== undefined && severity === undefined && trend === undefined,
          ),
          code,
        ).toBe(true);
  });

  test("lets only signs of the whole body have a window, and those no days after which they are worse", () => {
    for (const [code, row] of rows)
      for (const { after, within } of rulesOf(row)) {
        if (within !== undefined) expect(row.kind, code).toBe("systemic");
        if (after !== undefined) expect(row.kind, code).not.toBe("systemic");
      }
  });

  test("is frozen to the ground", () => {
    expect(Object.isFrozen(symptoms.redness.rules[0].parameters)).toBe(true);
  });
});

describe("what raises a sign of infection", () => {
  test.each([
    ["of the skin", raisedLevels],
    ["of the whole body", raisedSystemicLevels],
  ])("%s never lowers it, and never changes the order", (_name, raised) => {
    const ranks = levels.map((level) => levels.indexOf(raised[level]));
    ranks.forEach((rank, index) => {
      expect(rank).toBeGreaterThanOrEqual(index);
    });
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(raised.expected).toBe("expected");
  });

  test("rests on claims that there are", () => {
    const ids = new Set(claims.map(({ id }) => id));
    for (const claim of Object.values(infectionVulnerabilities).flat()) expect(ids.has(claim), claim).toBe(true);
  });
});

test("what is to be watched for asks for a doctor at least", () => {
  const doctor = levels.indexOf("doctor-in-days");
  for (const sign of Object.values(watchedSigns).flat())
    expect(Math.max(...rulesOf(symptoms[sign]).map(({ level }) => levels.indexOf(level))), sign).toBeGreaterThanOrEqual(
      doctor,
    );
});

test("a day has a parameter or a figure of its own", () => {
  for (const [limit, row] of Object.entries(courseLimits))
    expect(row.parameter !== null || "most" in row, limit).toBe(true);
});

describe("the guide for clinical review", () => {
  const GUIDE = "docs/guides/triage.md";
  const parts = { symptoms: symptomTable(), days: limitTable(), review: reviewList() };
  const between = (name: string) => new RegExp(`(<!-- ${name} -->\n)([\\s\\S]*?)(<!-- /${name} -->)`);

  // To write it anew after a change of the table: SMP_GUIDES=write
  if (process.env["SMP_GUIDES"] === "write") {
    let text = readFileSync(GUIDE, "utf8");
    for (const [name, part] of Object.entries(parts))
      text = text.replace(between(name), (_all, open: string, _old, close: string) => `${open}\n${part}\n\n${close}`);
    writeFileSync(GUIDE, text);
  }

  test.each(Object.entries(parts))("says of the %s what the table says", (name, part) => {
    expect(between(name).exec(readFileSync(GUIDE, "utf8"))?.[2]?.trim()).toBe(part);
  });

  test("lists every rule that is general knowledge, and no other", () => {
    const beyond = rows.flatMap(([, row]) => rulesOf(row).filter(({ generalKnowledge }) => generalKnowledge === true));
    expect(parts.symptoms.split("†").length - 1).toBe(beyond.length);
    expect(parts.review).not.toContain("`pus`");
    expect(parts.review).toContain("`red-streaks`: doctor, today");
  });
});
