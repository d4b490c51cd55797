import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { ClientProfile } from "../../src/client/index.js";
import { parseClientProfile } from "../../src/client/parseClientProfile.js";
import { explain } from "../../src/explain/explain.js";
import { planJourney } from "../../src/journey/planJourney.js";
import type { Journey } from "../../src/journey/types.js";
import { en } from "../../src/locales/en.js";

const FOLDER = path.join(import.meta.dirname, "../../docs/examples/clients");
const names = readdirSync(FOLDER).sort();

function read(name: string): ClientProfile {
  const result = parseClientProfile(JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")));
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.issues)}`);
  return result.value;
}

function journeyOf(name: string): Journey {
  const client = read(name);
  if (client.answeredOn === undefined) throw new Error(`${name} says on no day when it was answered`);
  return planJourney(client, {}, { asOf: client.answeredOn });
}

describe("the example clients", () => {
  test("are JSON files, at least four", () => {
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(names.filter((name) => !/^\d-[a-z-]+\.json$/.test(name))).toEqual([]);
  });

  test.each(names)("%s is an intake that parses, dated, so that it prints the same on every day", (name) => {
    expect(read(name).answeredOn).toBeDefined();
  });

  test.each(names)("%s is explained to the client", (name) => {
    const said = explain(journeyOf(name), { locale: en });
    expect(said).toContain(en.sentences.caution);
    expect(said.length).toBeGreaterThan(10);
  });

  test("are unlike each other", () => {
    const outcomes = names.map((name) => {
      const { candidacy, planWithheld } = journeyOf(name);
      return `${candidacy.verdict}, ${candidacy.wait}, ${String(planWithheld)}`;
    });
    expect(new Set(outcomes).size).toBe(names.length);
  });
});

describe("among them is", () => {
  test("a clear case: no reason to wait, nothing open, a plan from today on and its aftercare", () => {
    const { candidacy, plan, planWithheld, aftercare, asOf } = journeyOf("1-clear-cut.json");
    expect(candidacy).toMatchObject({ verdict: "eligible", settled: true, wait: "none", unanswered: [], steps: [] });
    expect(plan?.steps[0]?.proposed).toBe(asOf);
    expect(planWithheld).toBeNull();
    expect(aftercare?.sessions).toHaveLength(4);
  });

  test("a client who waits six months after isotretinoin, and whose plan begins on the very day", () => {
    const { candidacy, plan, planWithheld } = journeyOf("2-deferred-with-a-date.json");
    expect(candidacy).toMatchObject({
      verdict: "deferred",
      wait: "until-date",
      eligibleFrom: { earliest: "2026-08-03", latest: "2026-08-03" },
    });
    expect(plan?.steps[0]?.proposed).toBe("2026-08-03");
    expect(planWithheld).toBeNull();
  });

  test("an undecided client, with questions to answer, something to find out, and no plan", () => {
    const { candidacy, plan, planWithheld, aftercare } = journeyOf("3-undecided.json");
    expect(candidacy.verdict).toBe("undetermined");
    expect(candidacy.unanswered.length).toBeGreaterThan(2);
    expect(candidacy.steps).toContainEqual(expect.objectContaining({ kind: "find-out", fact: "hairLoss.stable" }));
    expect({ plan, planWithheld, aftercare }).toEqual({ plan: null, planWithheld: "undetermined", aftercare: null });
  });

  test("a client who must not be treated, with no question left, no step and no plan", () => {
    const { candidacy, plan, planWithheld, aftercare } = journeyOf("4-contraindicated.json");
    expect(candidacy).toMatchObject({
      verdict: "contraindicated",
      settled: true,
      wait: "permanent",
      unanswered: [],
      steps: [],
    });
    expect(candidacy.findings[0]?.because).toBe("keloid-on-scalp");
    expect({ plan, planWithheld, aftercare }).toEqual({ plan: null, planWithheld: "contraindicated", aftercare: null });
  });

  test("a pregnant client, whose due date ends nothing: the wait has no date, and there is no plan", () => {
    const { candidacy, planWithheld } = journeyOf("5-open-ended.json");
    expect(candidacy).toMatchObject({ verdict: "deferred", wait: "until-condition", eligibleFrom: null });
    expect(planWithheld).toBe("open-ended");
  });
});
