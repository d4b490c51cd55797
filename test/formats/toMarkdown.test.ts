import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { Explainable } from "../../src/explain/types.js";
import { toMarkdown } from "../../src/formats/toMarkdown.js";
import { planJourney } from "../../src/journey/planJourney.js";
import { en } from "../../src/locales/en.js";
import { aClient } from "../support/client.js";

const asOf = calendarDate("2026-03-02");

const headings = (markdown: string): string[] => markdown.split("\n").filter((line) => line.startsWith("#"));

test("a single result is a heading and one item for each sentence", () => {
  const markdown = toMarkdown(assessCandidacy({ health: { keloid: { site: "scalp" } } }, { asOf }), { locale: en });
  const [heading, blank, first, ...rest] = markdown.trimEnd().split("\n");
  expect([heading, blank, first]).toEqual(["# May they be treated, and why", "", "- Do not treat."]);
  expect(rest.every((line) => line.startsWith("- "))).toBe(true);
});

test("a journey with a plan has a section for each of its four parts", () => {
  const markdown = toMarkdown(planJourney(aClient(), { course: "shaved" }, { asOf }), { locale: en });
  expect(headings(markdown)).toEqual([
    "# The whole journey",
    "## May they be treated, and why",
    "## What tends to go wrong",
    "## The plan",
    "## Aftercare",
  ]);
});

test("a journey without a plan says why in the place of the plan", () => {
  const markdown = toMarkdown(planJourney({}, {}, { asOf }), { locale: en });
  expect(headings(markdown).at(-1)).toBe("## The plan");
  expect(markdown.trimEnd().split("\n").at(-1)).toBe(`- ${en.withheld.undetermined}`);
});

test("words that look like markup stay words", () => {
  const loud = { ...en, verdicts: { ...en.verdicts, contraindicated: "# Not\n<b>this</b> *one*" } };
  const markdown = toMarkdown(assessCandidacy({ health: { keloid: { site: "scalp" } } }, { asOf }), { locale: loud });
  expect(markdown).toContain("- \\# Not \\<b\\>this\\</b\\> \\*one\\*");
  expect(headings(markdown)).toHaveLength(1);
});

test("a value that is no result is refused", () => {
  const stranger = { resultType: "horoscope" } as unknown as Explainable;
  expect(() => toMarkdown(stranger, { locale: en })).toThrow(expect.objectContaining({ code: "unknown-result" }));
});
