import { describe, expect, test } from "vitest";
import { articleClaimsSetAside } from "../../src/knowledge/articleClaimsSetAside.js";
import { claims } from "../../src/knowledge/claims.js";
import { parametersByDomain } from "../../src/knowledge/parameters.js";
import {
  type ArticleMistake,
  type CriterionId,
  type VettingCriterionRow,
  vettingCriteria,
} from "../../src/knowledge/vettingCriteria.js";
import { failureModes } from "../../src/knowledge/vocabularies.js";
import type { PractitionerProfile } from "../../src/risk/types.js";

const rows = Object.entries<VettingCriterionRow>(vettingCriteria) as [CriterionId, VettingCriterionRow][];
const claimById = new Map(claims.map((claim) => [claim.id, claim]));

/** What the article warns of, by the numbers of its claims, and the criteria that are there to avoid it. */
const MISTAKES: readonly (readonly [
  words: string,
  numbers: readonly number[],
  about: ArticleMistake,
  screenedBy: readonly CriterionId[],
])[] = [
  ["approved pigment taken for safety", [17], "pigment", ["approved-pigment", "labeled-pigment"]],
  ["infection where aftercare is not followed", [20], "aftercare", ["written-aftercare"]],
  ["an allergy that nobody tested for", [22], "pigment", ["patch-test-offer"]],
  ["no extensive training", [25], "technician", ["training", "training-hours"]],
  ["technicians without proper training", [26], "technician", ["smp-specialization", "training"]],
  ["no years of experience", [27], "technician", ["experience"]],
  ["a depth that is not adjusted", [28, 87], "depth", ["needle-depth-adjustment"]],
  ["a needle too deep", [29], "depth", ["needle-depth-adjustment", "healed-photos"]],
  ["a needle not deep enough", [30], "depth", ["needle-depth-adjustment", "healed-photos"]],
  ["pigment that is not blended for the client", [31], "pigment", ["custom-pigment"]],
  ["the wrong pigment", [32], "pigment", ["custom-pigment", "pigment-quality", "no-tattoo-ink"]],
  ["uneven application", [33], "evenness", ["photos", "smp-specialization"]],
  ["layers that are not even", [34], "evenness", ["no-single-session-promise", "own-plan"]],
  ["no strict hygiene", [43], "hygiene", ["sterilization", "single-use-needles"]],
  ["cheap procedures and unqualified technicians", [82], "price", ["not-cheapest", "fair-price"]],
  ["price before quality", [83], "price", ["not-cheapest"]],
];

/** What the article asks for in a practitioner, by the numbers of its claims, and the criterion that asks for the same. */
const WISHES: readonly (readonly [words: string, numbers: readonly number[], criterion: CriterionId])[] = [
  ["pigments that match hair and skin", [5, 31], "custom-pigment"],
  ["approved pigments", [17], "approved-pigment"],
  ["extensive training", [25], "training"],
  ["years of experience", [27], "experience"],
  ["a sense of needle depth", [28, 87], "needle-depth-adjustment"],
  ["specialization", [36], "smp-specialization"],
  ["high quality pigments", [37], "pigment-quality"],
  ["many satisfied clients", [37], "past-client-contact"],
  ["before and after photos", [38], "photos"],
  ["an in-person consultation", [40], "in-person-consultation"],
  ["a customized plan", [41], "own-plan"],
  ["a variety of needle groupings", [42], "needle-choice"],
  ["strict sterilization", [43], "sterilization"],
  ["positive reviews", [44], "reviews"],
  ["a well-established clinic", [44], "established-clinic"],
  ["fair pricing", [45], "fair-price"],
  ["good aftercare guidance", [46], "written-aftercare"],
  ["booked months in advance", [47], "advance-booking"],
  ["quality before price", [83], "not-cheapest"],
];

/** Of its claims about whom to choose, those that are praise or selling. */
const PRAISE = [23, 39, 81, 88];

const numbered = (number: number): string => `article-${String(number).padStart(3, "0")}`;
const isNumbered = (id: string, number: number): boolean =>
  id === numbered(number) || id.startsWith(`${numbered(number)}-`);

describe("every criterion", () => {
  test.each(rows)("%s screens for at least one way of failing, none of them twice", (_, { screensFor }) => {
    expect(screensFor.length).toBeGreaterThan(0);
    expect(new Set(screensFor).size).toBe(screensFor.length);
    expect(screensFor.filter((mode) => !failureModes.includes(mode))).toEqual([]);
  });

  test("is weighed by an importance of its own name, but for how a training is made up", () => {
    const madeUp: readonly string[] = ["theory-hours", "live-procedures"];
    const own = rows.filter(([id]) => !madeUp.includes(id));
    expect(own.map(([, { importance }]) => importance)).toEqual(own.map(([id]) => `${id}-importance`));
    const others = rows.filter(([id]) => madeUp.includes(id));
    expect(others.map(([, { importance, atMost }]) => [importance, atMost])).toEqual([
      ["training-hours-importance", "helpful"],
      ["training-hours-importance", "helpful"],
    ]);
  });

  test("reads a fact that a profile has", () => {
    const read = rows.flatMap(([, { fact, onlyWhere, essentialWhere }]) => [fact, onlyWhere, essentialWhere]);
    // A fact that no profile has would not compile.
    const facts: readonly (keyof PractitionerProfile | undefined)[] = read;
    expect(facts.length).toBe(rows.length * 3);
  });

  test("compares a number exactly where the fact is one", () => {
    const numbers = rows.filter(([, { metBy }]) => typeof metBy !== "boolean").map(([, { fact }]) => fact);
    expect(new Set(numbers)).toEqual(
      new Set(["trainingHours", "trainingTheoryHours", "trainingLiveProcedures", "yearsOfExperience"]),
    );
  });
});

test("every importance of the tables weighs a criterion", () => {
  const all = Object.keys(parametersByDomain.risk).filter((id) => id.endsWith("-importance"));
  const used = new Set<string>(rows.map(([, { importance }]) => importance));
  expect(all.filter((id) => !used.has(id))).toEqual([]);
});

test("every way of failing is screened by at least one criterion", () => {
  const screened = new Set(rows.flatMap(([, { screensFor }]) => screensFor));
  expect(failureModes.filter((mode) => !screened.has(mode))).toEqual([]);
});

describe("of the article", () => {
  const byId = new Map<string, VettingCriterionRow>(rows);

  test.each(MISTAKES)("the mistake “%s” (%j) is screened by %s: %j", (_, numbers, about, screenedBy) => {
    for (const number of numbers)
      expect(claims.filter(({ id, source }) => source === "article" && isNumbered(id, number))).not.toEqual([]);
    for (const criterion of screenedBy) expect(byId.get(criterion)?.mistakes, criterion).toContain(about);
    expect(screenedBy.length).toBeGreaterThan(0);
  });

  test("every kind of mistake is among them, and every criterion avoids one, but for the mind, which it never mentions", () => {
    const kinds = new Set(MISTAKES.map(([, , about]) => about));
    expect(new Set(rows.flatMap(([, { mistakes }]) => mistakes))).toEqual(kinds);
    expect(rows.filter(([, { mistakes }]) => mistakes.length === 0).map(([id]) => id)).toEqual([
      "dysmorphia-screening",
    ]);
  });

  test.each(WISHES)("the wish for %s (%j) is the criterion %s, and rests on it", (_, numbers, criterion) => {
    const about = byId.get(criterion)?.importance;
    for (const number of numbers)
      expect(
        claims.filter((claim) => claim.about === about && isNumbered(claim.id, number)),
        String(number),
      ).toHaveLength(1);
  });

  test("every claim about whom to choose is one of these, or praise that nothing is computed from", () => {
    const weighed = claims.filter(({ id, about }) => id.startsWith("article-") && about.endsWith("-importance"));
    const listed = WISHES.flatMap(([, numbers]) => numbers);
    expect(weighed.filter(({ id }) => !listed.some((number) => isNumbered(id, number)))).toEqual([]);
    // 36 to 47 are its chapter on choosing, 81 and 83 its last words about it, 23 and 88 stand elsewhere.
    const chapter = [23, ...Array.from({ length: 12 }, (__, index) => 36 + index), 81, 83, 88];
    expect(chapter.filter((number) => !listed.includes(number))).toEqual(PRAISE);
    for (const number of PRAISE) expect(articleClaimsSetAside).toHaveProperty([numbered(number)]);
  });
});

describe("a red flag", () => {
  const flagged = rows.filter(([, { redFlag }]) => redFlag !== undefined);

  test("rests on claims that call its criterion essential", () => {
    expect(flagged.length).toBe(6);
    for (const [, { redFlag, importance }] of flagged) {
      const found = redFlag?.evidence.map((id) => claimById.get(id)) ?? [];
      expect(found).not.toEqual([]);
      for (const claim of found) expect(claim).toMatchObject({ about: importance, value: "essential" });
    }
  });

  test("stands before every other criterion, has a name of its own and is never one of price", () => {
    expect(rows.slice(0, flagged.length)).toEqual(flagged);
    expect(new Set(flagged.map(([, { redFlag }]) => redFlag?.code)).size).toBe(flagged.length);
    expect(flagged.filter(([, { atMost }]) => atMost !== undefined)).toEqual([]);
  });
});

test("price is at most a reason to ask", () => {
  const priced = rows.filter(([, { aboutPrice }]) => aboutPrice === true);
  expect(priced.map(([id, { atMost }]) => [id, atMost])).toEqual([
    ["not-cheapest", "expected"],
    ["fair-price", "expected"],
  ]);
});
