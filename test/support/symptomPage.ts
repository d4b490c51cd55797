import { preparedTriageFor } from "../../src/aftercare/triage/prepared.js";
import {
  type CourseLimit,
  type CourseLimitRow,
  courseLimits,
  type SymptomRow,
  type SymptomRule,
  symptoms,
  type TriageLevel,
  unlistedSymptom,
} from "../../src/knowledge/symptoms.js";
import { en } from "../../src/locales/en.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Protocol } from "../../src/protocol/types.js";

/** The parts of docs/guides/triage.md that stand in the table of symptoms: written from it, and compared with it. */

const LEVELS: Readonly<Record<TriageLevel, string>> = {
  expected: "expected",
  "practitioner-routinely": "practitioner",
  "practitioner-in-days": "practitioner, days",
  "doctor-in-days": "doctor, days",
  "doctor-today": "doctor, today",
  emergency: "**emergency, now**",
};

const table = (rows: readonly (readonly string[])[]): string => {
  const [heading = [], ...body] = rows.map((cells) => `| ${cells.join(" | ")} |`);
  return [heading, `|${" --- |".repeat(rows[0]?.length ?? 0)}`, ...body].join("\n");
};

function ruleText({ level, severity, trend, after, within, generalKnowledge }: SymptomRule): string {
  const when = [
    severity && `${severity}${severity === "severe" ? "" : " or worse"}`,
    trend && "getting worse",
    after && `after \`${after}\``,
    within && `begun within \`${within}\``,
  ].filter(Boolean);
  const what = `${LEVELS[level]}${generalKnowledge === true ? " †" : ""}`;
  return when.length === 0 ? what : `${when.join(", ")}: ${what}`;
}

function symptomCells(code: keyof typeof en.symptoms, row: SymptomRow): readonly string[] {
  const name = en.symptoms[code];
  const from = row.degreesCelsius;
  return [
    `\`${code}\``,
    from === undefined ? name : en.sentences.symptomFrom(name, from),
    row.kind,
    row.infection ? "yes" : "",
    row.rules.map(ruleText).join("; "),
  ];
}

/** Every symptom, what is done about it, and which of it is general knowledge. */
export function symptomTable(): string {
  const rows = Object.entries({ ...symptoms, other: unlistedSymptom } satisfies Record<string, SymptomRow>);
  return table([
    ["symptom", "in words", "kind", "sign of infection", "what to do"],
    ...rows.map(([code, row]) => symptomCells(code as keyof typeof en.symptoms, row)),
  ]);
}

function limitUnder(protocol: Protocol, limit: CourseLimit): string {
  const rules = Object.values(preparedTriageFor(protocol).symptoms).flatMap((symptom) => symptom.rules);
  return String(rules.find(({ limits }) => limits[limit] !== undefined)?.limits[limit]);
}

/** The days that symptoms are compared with, under each preset. */
export function limitTable(): string {
  const presets = [articleProtocol, consensusProtocol, strictestProtocol];
  const rows = (Object.keys(courseLimits) as CourseLimit[]).map((limit) => {
    const { parameter, most, least }: CourseLimitRow = courseLimits[limit];
    return [
      `\`${limit}\``,
      parameter === null ? "the library's own" : `\`${parameter}\``,
      ...presets.map((preset) => limitUnder(preset, limit)),
      most === undefined ? (least === undefined ? "none" : `at least ${String(least)}`) : `at most ${String(most)}`,
    ];
  });
  return table([["day", "from", ...presets.map(({ id }) => id), "whatever a protocol says"], ...rows]);
}

/** What goes beyond the sources, by symptom: for the clinician who reviews it. */
export function reviewList(): string {
  const rows = Object.entries({ ...symptoms, other: unlistedSymptom } satisfies Record<string, SymptomRow>);
  return rows
    .map(([code, row]) => [code, row.rules.filter((rule: SymptomRule) => rule.generalKnowledge === true)] as const)
    .filter(([, beyond]) => beyond.length > 0)
    .map(([code, beyond]) => `- \`${code}\`: ${beyond.map(ruleText).join("; ").replaceAll(" †", "")}`)
    .join("\n");
}
