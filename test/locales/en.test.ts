import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { activities } from "../../src/knowledge/activities.js";
import { careInstructions } from "../../src/knowledge/careInstructions.js";
import { contradictions } from "../../src/knowledge/contradictions.js";
import { facts } from "../../src/knowledge/facts.js";
import { corrections } from "../../src/knowledge/failures/corrections.js";
import { failureMechanisms } from "../../src/knowledge/failures/mechanisms.js";
import { riskProtections } from "../../src/knowledge/failures/protections.js";
import { parameters } from "../../src/knowledge/parameters.js";
import { riskFactors } from "../../src/knowledge/riskFactors.js";
import { sameDayQuestions } from "../../src/knowledge/sameDayQuestions.js";
import { signs } from "../../src/knowledge/signs.js";
import { infectionVulnerabilities, symptoms, triageLevels } from "../../src/knowledge/symptoms.js";
import { verdicts } from "../../src/knowledge/verdicts.js";
import { vettingCriteria } from "../../src/knowledge/vettingCriteria.js";
import { failureModes, requirementPolicies } from "../../src/knowledge/vocabularies.js";
import { en } from "../../src/locales/en.js";
import { modules } from "../structure/sources.js";

/** The texts of a union type, as the file writes them down. */
function union(file: string, name: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const alias = tree.statements.filter(ts.isTypeAliasDeclaration).find((node) => node.name.text === name);
  if (alias === undefined || !ts.isUnionTypeNode(alias.type)) throw new Error(`${file} has no union ${name}`);
  return alias.type.types.map((part) => {
    if (!ts.isLiteralTypeNode(part) || !ts.isStringLiteral(part.literal)) throw new Error(`${name}: ${part.getText()}`);
    return part.literal.text;
  });
}

/** What every result of the library calls itself. */
const resultTypes = (): string[] => [
  ...new Set(
    modules.flatMap(({ text }) =>
      [...text.matchAll(/readonly resultType: "([a-z-]+)"/g)].map(([, name]) => name ?? ""),
    ),
  ),
];

/** Every text of a value by its path, functions left out. */
function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

const words = Object.fromEntries(Object.entries(en).filter(([name]) => name !== "date"));
const texts = textsIn(words, "en");
/** The article's contradictions are told in its own terms: what they say, the library does not. */
const ours = texts.filter(({ path }) => !path.startsWith("en.contradictions."));
const codes = (table: object): string[] => Object.keys(table).sort();

describe("English has a text for exactly the codes there are:", () => {
  test.each([
    ["verdicts", codes(en.verdicts), [...verdicts, "undetermined"]],
    ["effects", codes(en.effects), verdicts],
    ["questions, one a fact", codes(en.questions), Object.keys(facts)],
    ["ways of failing", codes(en.modes), [...failureModes]],
    ["factors of failure", codes(en.factors), Object.keys(riskFactors)],
    ["instructions", codes(en.instructions), Object.keys(careInstructions)],
    ["parameters", codes(en.parameters), Object.keys(parameters)],
    ["units", codes(en.units), union("src/knowledge/parameters/row.ts", "Unit")],
    ["places where the article disagrees with itself", codes(en.contradictions), Object.keys(contradictions)],
    ["questions on the morning", codes(en.sameDayQuestions), Object.keys(sameDayQuestions)],
    [
      "decisions on the morning",
      codes(en.sameDayDecisions),
      union("src/candidacy/sameDay/types.ts", "SameDayDecision"),
    ],
    ["policies", codes(en.policies), [...requirementPolicies]],
    ["reasons of rules", codes(en.reasons), union("src/knowledge/rules/codes.ts", "ReasonCode")],
    ["conditions", codes(en.conditions), union("src/knowledge/rules/codes.ts", "ConditionCode")],
    ["questions about risk", codes(en.riskQuestions), union("src/knowledge/riskFactors.ts", "RiskFactPath")],
    ["mechanisms of failure", codes(en.mechanisms), Object.keys(failureMechanisms)],
    ["protections", codes(en.protections), Object.keys(riskProtections)],
    ["kinds of causes", codes(en.causes), union("src/knowledge/failures/grounds.ts", "CauseKind")],
    ["preventions", codes(en.preventions), union("src/knowledge/riskFactors.ts", "PreventionCode")],
    ["cadences", codes(en.cadences), union("src/knowledge/careInstructions/row.ts", "CareCadence")],
    ["parts of the day", codes(en.partsOfDay), union("src/knowledge/careInstructions/row.ts", "PartOfDay")],
    ["ends of care", codes(en.careConditions), union("src/knowledge/careInstructions/row.ts", "CareCondition")],
    ["activities", codes(en.activities), Object.keys(activities)],
    ["levels of risk", codes(en.levels), union("src/risk/assessment/types.ts", "RiskLevel")],
    ["criteria of vetting", codes(en.criteria), Object.keys(vettingCriteria)],
    ["questions to a practitioner", codes(en.vettingQuestions), Object.keys(vettingCriteria)],
    ["red flags", codes(en.redFlags), union("src/knowledge/vettingCriteria.ts", "RedFlagCode")],
    ["recommendations", codes(en.recommendations), union("src/risk/vetting/types.ts", "Recommendation")],
    ["reasons of vetting", codes(en.vettingReasons), union("src/risk/vetting/types.ts", "VettingReason")],
    ["signs", codes(en.signs), Object.keys(signs)],
    ["corrections", codes(en.corrections), Object.keys(corrections)],
    ["standings of a candidate", codes(en.standings), union("src/risk/result/types.ts", "CandidateStanding")],
    ["waits of a correction", codes(en.correctionWaits), union("src/risk/result/types.ts", "CorrectionWaitCode")],
    ["effects on the schedule", codes(en.scheduleEffects), union("src/risk/result/types.ts", "ScheduleEffect")],
    ["grounds of timing", codes(en.timingGrounds), union("src/risk/result/types.ts", "TimingGround")],
    ["questions about a result", codes(en.resultQuestions), union("src/risk/result/types.ts", "ResultQuestion")],
    ["those who correct", codes(en.correctedBy), union("src/knowledge/failures/corrections.ts", "CorrectedBy")],
    ["kinds of visit", codes(en.kinds), union("src/schedule/types.ts", "StepKind")],
    ["walls", codes(en.walls), union("src/schedule/types.ts", "Wall")],
    ["timings", codes(en.timings), union("src/schedule/series/types.ts", "Timing")],
    ["problems of a record", codes(en.visitProblems), union("src/schedule/record/types.ts", "VisitProblemCode")],
    [
      "standings of a next visit",
      codes(en.forecastStatuses),
      union("src/schedule/forecast/types.ts", "ForecastStatus"),
    ],
    ["reasons to withhold a plan", codes(en.withheld), union("src/journey/types.ts", "PlanWithheld")],
    ["phases", codes(en.phases), union("src/aftercare/types.ts", "AftercarePhase")],
    ["symptoms", codes(en.symptoms), [...Object.keys(symptoms), "other"]],
    ["urgencies", codes(en.urgencies), [...new Set(Object.values(triageLevels).map(({ urgency }) => urgency))]],
    ["how soon to act", codes(en.acts), [...new Set(Object.values(triageLevels).map(({ act }) => act))]],
    ["reasons of triage", codes(en.triageReasons), union("src/aftercare/triage/types.ts", "TriageReasonCode")],
    ["what is judged as the worse", codes(en.assumptions), union("src/aftercare/triage/types.ts", "AssumedWorse")],
    ["what makes an infection more dangerous", codes(en.vulnerabilities), Object.keys(infectionVulnerabilities)],
    [
      "requirements",
      codes(en.requirements),
      ["patch-test", "doctor-clearance", "written-consent", "baseline-photographs"],
    ],
    ["titles, one a kind of result", codes(en.titles), resultTypes()],
  ])("%s", (_name, written, wanted) => {
    expect(written).toEqual([...wanted].sort());
  });

  test("what a factor of failure asks and prevents has its text", () => {
    for (const { fact, prevention } of Object.values(riskFactors)) {
      expect(en.riskQuestions[fact]).toMatch(/\?$/);
      expect(en.preventions[prevention]).not.toBe("");
    }
  });
});

describe("the texts", () => {
  test("are many, none empty, none with stray spaces", () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(({ text }) => text === "" || text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });

  test("of one table are all different: no two codes read the same", () => {
    const tables = Object.entries(words).filter(([, table]) => typeof table === "object");
    for (const [name, table] of tables) {
      const own = textsIn(table, name).map(({ text }) => text);
      expect(own, name).toEqual([...new Set(own)]);
    }
  });

  test("carry no figure of their own: figures come from the protocol", () => {
    const figures = ours.filter(({ text }) => /\d/.test(text.replaceAll("HbA1c", "")));
    expect(figures).toEqual([]);
    const spelled =
      /\b(?:two|three|four|five|six|seven|ten|twelve|fourteen|eighteen|thirty) (?:day|week|month|year|hour|time)/i;
    expect(ours.filter(({ text }) => spelled.test(text))).toEqual([]);
  });

  test("never promise that anything is safe or anybody cleared", () => {
    expect(ours.filter(({ text }) => /\b(?:safe|safely|cleared|guarantee|cure)/i.test(text))).toEqual([]);
  });

  test("never tell anybody to stop a medicine", () => {
    expect(texts.filter(({ text }) => /\b(?:stop|discontinue|pause|quit|come off your|skip)\b/i.test(text))).toEqual(
      [],
    );
  });

  test("of the verdict eligible find no reason to wait in these answers, and say no more than that", () => {
    expect(en.verdicts.eligible).toBe("No reason to wait was found in these answers.");
    expect(en.verdicts.precaution.startsWith("No reason to wait was found in these answers")).toBe(true);
  });

  test("that ask end with a question mark, that state end with a full stop, that join have neither", () => {
    const { questions, riskQuestions, verdicts: stated, reasons, withheld } = en;
    expect(
      [questions, riskQuestions, en.sameDayQuestions]
        .flatMap((table) => Object.values<string>(table))
        .filter((text) => !text.endsWith("?")),
    ).toEqual([]);
    const toOthers = [...Object.values(en.vettingQuestions), ...Object.values(en.resultQuestions)];
    expect(toOthers.filter((text) => !text.endsWith("?"))).toEqual([]);
    const statements = [...Object.values(stated), ...Object.values(reasons), ...Object.values(withheld)];
    expect(statements.filter((text) => !text.endsWith("."))).toEqual([]);
    const parts = [en.conditions, en.requirements, en.modes, en.levels, en.factors, en.preventions, en.kinds, en.walls];
    const names = [en.parameters, en.units, en.contradictions];
    expect(
      [...parts, ...names].flatMap((table) => Object.values<string>(table)).filter((text) => /[.?!]$/.test(text)),
    ).toEqual([]);
    const ofResults = [en.signs, en.standings, en.corrections, en.correctionWaits, en.criteria, en.redFlags];
    expect(ofResults.flatMap((table) => Object.values(table)).filter((text) => /[.?!]$/.test(text))).toEqual([]);
  });

  test("write a day out as America does", () => {
    expect(en.id).toBe("en");
    expect(en.date.pattern).toBe("MMMM d, y");
    expect(en.date.locale.code).toBe("en-US");
  });
});

describe("the names of figures", () => {
  /** What Markdown makes of a heading to link to it. */
  const anchor = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-");
  const names = Object.values(en.parameters);

  test("are headings that a link can find: no two make one anchor", () => {
    const anchors = names.map(anchor);
    expect(anchors).toEqual([...new Set(anchors)]);
    expect(anchors.filter((text) => !/^[a-z0-9][a-z0-9-]*[a-z0-9]$/.test(text))).toEqual([]);
  });

  test("are short, begin with a capital letter and are no codes", () => {
    expect(names.filter((name) => !/^[A-Z]/.test(name) || name.length > 60)).toEqual([]);
    expect(names.filter((name) => Object.hasOwn(parameters, name))).toEqual([]);
  });
});

describe("a cadence", () => {
  test.each([
    ["daily", undefined, "every day"],
    ["times-a-day", 1, "once a day"],
    ["times-a-day", 3, "3 times a day"],
    ["times-a-day", { min: 2, max: 3 }, "2 to 3 times a day"],
    ["times-a-week", { min: 2, max: 3 }, "2 to 3 times a week"],
    ["times-a-week", 4, "4 times a week"],
    ["when-outside", 30, "outside, factor 30 or higher"],
    ["when-outside", undefined, "outside"],
    ["until-then", undefined, ""],
  ] as const)("%s with %j reads “%s”", (cadence, value, text) => {
    expect(en.cadences[cadence](value)).toBe(text);
  });
});

describe("a sentence", () => {
  const { sentences } = en;

  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("lists %j as “%s”", (items, text) => {
    expect(sentences.list(items)).toBe(text);
  });

  test.each([
    [null, null, "always"],
    [null, "May 1", "until May 1"],
    ["May 1", null, "from May 1 on"],
    ["May 1", "May 1", "on May 1"],
    ["May 1", "May 3", "May 1 to May 3"],
  ])("says the days from %s to %s as “%s”", (from, to, text) => {
    expect(sentences.openRange(from, to)).toBe(text);
  });

  test.each([
    [-2, "May 1, 2 days before the first session: Red."],
    [-1, "May 1, 1 day before the first session: Red."],
    [0, "May 1, day 0 after the session: Red."],
    [1, "May 1, day 1 after the session: Red."],
  ])("says day %d as “%s”", (day, text) => {
    expect(sentences.day("May 1", day, "Red")).toBe(text);
  });

  test("with a source and a dissenter keeps them apart, and leaves out what is empty", () => {
    expect(sentences.cited("So.", "A", "B")).toBe("So. (Source: A.) (Others say otherwise: B.)");
    expect(sentences.cited("So.", "", "B")).toBe("So. (Others say otherwise: B.)");
    expect(sentences.cited("So.", "A", "")).toBe("So. (Source: A.)");
    expect(sentences.cited("So.", "", "")).toBe("So.");
  });

  test("counts the sources that it does not name", () => {
    expect(sentences.sources(["A"], 0)).toBe("A");
    expect(sentences.sources(["A", "B"], 3)).toBe("A; B; and 3 more");
    expect(sentences.source("T", "P", null)).toBe("“T”, P");
    expect(sentences.source("T", "P", 2015)).toBe("“T”, P, 2015");
  });

  test("about an instruction has a cadence where there is one", () => {
    expect(sentences.instruction("Do it", "every day", "from May 1 on")).toBe("Do it, every day (from May 1 on).");
    expect(sentences.instruction("Do it", "", "until May 1")).toBe("Do it (until May 1).");
  });

  test("about a risk names its factors where there are any", () => {
    expect(sentences.risk("Fading", "low", [])).toBe("Fading: low.");
    expect(sentences.risk("Fading", "high", ["a", "b"])).toBe("Fading: high, because a and b.");
  });

  test("about a prescribed medicine sends to the prescriber and asks to change nothing", () => {
    expect(sentences.askPrescriber("it has ended")).toMatch(
      /ask the doctor who prescribed it; change nothing on your own/,
    );
  });

  test("that goes with every assessment says that it is no diagnosis; with every course, whom to contact", () => {
    expect(sentences.caution).toContain("no diagnosis");
    expect(sentences.caution).toContain("a practitioner must still look at the scalp");
    expect(sentences.ifWorse).toContain("if anything gets worse, contact the practitioner or a doctor");
  });
});
