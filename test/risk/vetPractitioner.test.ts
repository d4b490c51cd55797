import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { type CriterionId, type VettingCriterionRow, vettingCriteria } from "../../src/knowledge/vettingCriteria.js";
import { en } from "../../src/locales/en.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { PractitionerProfile } from "../../src/risk/types.js";
import { vetPractitioner } from "../../src/risk/vetPractitioner.js";
import type { VettedCriterion, VettingReport } from "../../src/risk/vetting/types.js";
import { rankOf } from "../../src/risk/vetting/weigh.js";
import { deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";
import {
  arbitraryKnownPractitioner,
  arbitraryPractitioner,
  type Fact,
  GOOD_PRACTITIONER,
  practitionerWith,
  vettedFacts,
} from "./vetting/profiles.js";

const PRESETS = [articleProtocol, consensusProtocol, strictestProtocol];
const rows = Object.entries<VettingCriterionRow>(vettingCriteria) as [CriterionId, VettingCriterionRow][];
const presets = fc.constantFrom(...PRESETS);

function criterionOf(criterion: CriterionId, report: VettingReport): VettedCriterion {
  const found = report.criteria.find((one) => one.criterion === criterion);
  if (found === undefined) throw new Error(`There is no ${criterion}.`);
  return found;
}

const standings = (report: VettingReport): Record<string, string> =>
  Object.fromEntries(report.criteria.map(({ criterion, standing }) => [criterion, standing]));

/** The answer that leaves a criterion unmet. */
const badAnswer = ({ metBy }: VettingCriterionRow): boolean | number => (typeof metBy === "boolean" ? !metBy : 0);

describe("a practitioner who meets every criterion", () => {
  test.each(PRESETS.map((protocol) => [protocol.id, protocol] as const))(
    "is one to book by the %s protocol",
    (_, protocol) => {
      const report = vetPractitioner(GOOD_PRACTITIONER, { protocol });
      expect(report).toMatchObject({ recommendation: "book", atBest: "book", atWorst: "book" });
      expect(report).toMatchObject({ because: [], redFlags: [], questions: [], notApplicable: [] });
      expect(new Set(Object.values(standings(report)))).toEqual(new Set(["met"]));
    },
  );

  test("has every criterion named, the most telling first", () => {
    const { criteria } = vetPractitioner(GOOD_PRACTITIONER);
    expect(criteria.map(({ criterion }) => criterion)).toEqual(Object.keys(vettingCriteria));
    expect(criteria[0]).toEqual({
      criterion: "sterilization",
      standing: "met",
      importance: "essential",
      screensFor: ["infection"],
      facts: { sterilizes: true },
      evidence: ["article-043", "smp-md-sanitation-sterilization-importance", "fda-ink-2024-sterilization-importance"],
      dissent: [],
    });
  });
});

describe("a red flag", () => {
  test.each([
    ["unsterile-work", { sterilizes: false }],
    ["reused-needles", { usesSingleUseNeedles: false }],
    ["no-training-for-this-work", { specializesInSmp: false }],
    ["tattoo-ink", { usesTattooInk: true }],
    ["one-session-promise", { promisesSingleSession: true }],
    ["sales-pressure", { pressuresToBuy: true }],
  ] as const)("%s alone says to go elsewhere, by every protocol", (redFlag, answer) => {
    for (const protocol of PRESETS) {
      const report = vetPractitioner(practitionerWith(answer), { protocol });
      expect(report.recommendation, protocol.id).toBe("avoid");
      expect(report.redFlags.map((flag) => flag.redFlag)).toEqual([redFlag]);
      const [flag] = report.redFlags;
      expect(report.because).toEqual([{ reason: "red-flag", criterion: flag?.criterion }]);
      expect(flag?.evidence).not.toEqual([]);
      expect(standings(report)[flag?.criterion ?? ""]).toBe("unmet");
    }
  });

  test("stands whatever a protocol makes of its criterion, and whatever else is good", () => {
    const protocol = protocolWith({
      "no-tattoo-ink-importance": "no-matter",
      "smp-specialization-importance": "helpful",
    });
    expect(vetPractitioner(practitionerWith({ usesTattooInk: true }), { protocol }).recommendation).toBe("avoid");
    expect(vetPractitioner(practitionerWith({ specializesInSmp: false }), { protocol }).recommendation).toBe("avoid");
  });

  test("carries those who disagree: one studio calls the pigment plain tattoo ink", () => {
    const { dissent } = criterionOf("no-tattoo-ink", vetPractitioner({}));
    expect(dissent).toEqual(["baldlief-no-tattoo-ink-importance"]);
  });
});

describe("going elsewhere", () => {
  test("is always for criteria that are named, unmet and essential", () => {
    fc.assert(
      fc.property(arbitraryPractitioner, presets, (profile, protocol) => {
        const report = vetPractitioner(profile, { protocol });
        if (report.recommendation !== "avoid") return;
        expect(report.because.length).toBeGreaterThan(0);
        for (const { criterion, reason } of report.because) {
          expect(["red-flag", "essential-unmet"]).toContain(reason);
          expect(criterionOf(criterion, report)).toMatchObject({ standing: "unmet", importance: "essential" });
        }
      }),
    );
  });

  test.each(rows.filter(([, { redFlag }]) => redFlag === undefined))(
    "or asking first: %s unmet does as much as it weighs",
    (criterion, row) => {
      for (const protocol of PRESETS) {
        const report = vetPractitioner(practitionerWith({ [row.fact]: badAnswer(row) }), { protocol });
        const { importance, standing } = criterionOf(criterion, report);
        expect(standing).toBe("unmet");
        const worst = Math.max(
          ...report.criteria
            .filter((one) => one.standing === "unmet")
            .map((one) => ["no-matter", "helpful", "expected", "essential"].indexOf(one.importance)),
        );
        expect(report.recommendation).toBe(["book", "book", "ask-first", "avoid"][worst]);
        if (importance === "essential") expect(report.because).toContainEqual({ reason: "essential-unmet", criterion });
      }
    },
  );
});

describe("price", () => {
  test.each([[{ cheapest: true }], [{ fairPrice: false }], [{ cheapest: true, fairPrice: false }]])(
    "%j is a reason to ask and no more, whatever a protocol makes of it",
    (answers) => {
      const strict = protocolWith({ "not-cheapest-importance": "essential", "fair-price-importance": "essential" });
      for (const protocol of [...PRESETS, strict]) {
        const report = vetPractitioner(practitionerWith(answers), { protocol });
        expect(report.recommendation).toBe("ask-first");
        expect(new Set(report.because.map(({ reason }) => reason))).toEqual(new Set(["price"]));
      }
    },
  );

  test("never outweighs safety: no price changes a practitioner who is one to avoid", () => {
    fc.assert(
      fc.property(
        arbitraryPractitioner,
        fc.boolean(),
        fc.boolean(),
        presets,
        (profile, cheapest, fairPrice, protocol) => {
          if (vetPractitioner(profile, { protocol }).recommendation !== "avoid") return;
          expect(vetPractitioner({ ...profile, cheapest, fairPrice }, { protocol }).recommendation).toBe("avoid");
        },
      ),
    );
  });

  test("alone never says to go elsewhere", () => {
    fc.assert(
      fc.property(arbitraryPractitioner, presets, (profile, protocol) => {
        const fair = vetPractitioner({ ...profile, cheapest: false, fairPrice: true }, { protocol });
        const cheap = vetPractitioner({ ...profile, cheapest: true, fairPrice: false }, { protocol });
        expect(cheap.recommendation === "avoid").toBe(fair.recommendation === "avoid");
      }),
    );
  });
});

describe("whoever is to be trusted", () => {
  test.each<[string, PractitionerProfile, CriterionId]>([
    ["is trained for this work in particular", { specializesInSmp: false }, "smp-specialization"],
    ["has done it for years", { yearsOfExperience: 0 }, "experience"],
    ["was trained for long enough", { trainingHours: 99 }, "training-hours"],
    ["shows healed work", { showsHealedPhotos: false }, "healed-photos"],
    ["meets the client in person", { consultsInPerson: false }, "in-person-consultation"],
    ["makes a plan for the client", { plansForClient: false }, "own-plan"],
    ["uses pigment with batch and label", { usesLabeledPigment: false }, "labeled-pigment"],
    ["chooses the needle", { choosesNeedles: false }, "needle-choice"],
    ["sterilizes", { sterilizes: false }, "sterilization"],
    ["opens a new needle", { usesSingleUseNeedles: false }, "single-use-needles"],
    ["is insured", { insured: false }, "insurance"],
    ["holds a license where one exists", { licensed: false }, "license"],
    ["has good reviews", { hasGoodReviews: false }, "reviews"],
    ["asks a fair price", { fairPrice: false }, "fair-price"],
    ["is not simply the cheapest", { cheapest: true }, "not-cheapest"],
    ["gives the aftercare in writing", { givesWrittenAftercare: false }, "written-aftercare"],
    ["offers a patch test", { offersPatchTest: false }, "patch-test-offer"],
    ["promises no result in one session", { promisesSingleSession: true }, "no-single-session-promise"],
  ])("%s: met, unmet or unknown, with claims, and asked in words for a client", (_, bad, criterion) => {
    const standing = (profile: PractitionerProfile) => criterionOf(criterion, vetPractitioner(profile)).standing;
    const open = Object.fromEntries(Object.keys(bad).map((fact) => [fact, undefined]));
    expect([standing(GOOD_PRACTITIONER), standing(practitionerWith(bad)), standing(practitionerWith(open))]).toEqual([
      "met",
      "unmet",
      "unknown",
    ]);
    const { screensFor, evidence } = criterionOf(criterion, vetPractitioner({}));
    expect([screensFor.length, evidence.length]).not.toContain(0);
    expect(en.vettingQuestions[criterion]).toMatch(/^[A-Z].+\?$/);
  });
});

describe("what nobody has asked", () => {
  test("makes nobody one to book, and nobody one to avoid", () => {
    for (const protocol of PRESETS) {
      const report = vetPractitioner({}, { protocol });
      expect(report).toMatchObject({ recommendation: "ask-first", atBest: "book", atWorst: "avoid", redFlags: [] });
      expect(new Set(Object.values(standings(report)))).toEqual(new Set(["unknown"]));
    }
  });

  test.each(rows)("about %s never counts as good", (criterion, { fact }) => {
    const report = vetPractitioner(practitionerWith({ [fact]: undefined }));
    const { importance, standing } = criterionOf(criterion, report);
    expect(standing).toBe("unknown");
    if (importance === "essential" || importance === "expected")
      expect(report).toMatchObject({ recommendation: "ask-first", atBest: "book" });
    expect(report.because.map(({ criterion: named }) => named).includes(criterion)).toBe(
      importance === "essential" || importance === "expected",
    );
  });

  test("is asked, what could say to go elsewhere first, each answer once", () => {
    const { questions } = vetPractitioner({});
    expect(questions.slice(0, 6).map(({ criterion }) => criterion)).toEqual([
      "sterilization",
      "single-use-needles",
      "smp-specialization",
      "no-tattoo-ink",
      "no-single-session-promise",
      "no-sales-pressure",
    ]);
    const ranks = questions.map(({ couldMake }) => rankOf(couldMake));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    const asked = questions.flatMap(({ facts }) => facts);
    expect(asked).toEqual([...new Set(asked)]);
    expect([...asked].sort()).toEqual([...vettedFacts].sort());
  });

  test("is asked in the order of its weight also where something else is a reason to ask already", () => {
    const report = vetPractitioner(
      practitionerWith({
        wearsGloves: false,
        showsHealedPhotos: undefined,
        consultsInPerson: undefined,
        insured: undefined,
      }),
    );
    expect(report.questions.map(({ criterion, couldMake }) => [criterion, couldMake])).toEqual([
      ["insurance", "avoid"],
      ["in-person-consultation", "ask-first"],
      ["healed-photos", "ask-first"],
    ]);
  });

  test("stands behind what is certain among the grounds", () => {
    const report = vetPractitioner(
      practitionerWith({ wearsGloves: false, usesSealedInk: undefined, usesBarrierFilm: undefined }),
    );
    expect(report.because).toEqual([
      { reason: "expected-unmet", criterion: "gloves" },
      { reason: "essential-unknown", criterion: "sealed-ink" },
      { reason: "expected-unknown", criterion: "barrier-film" },
    ]);
    const protocol = protocolWith({ "reviews-importance": "essential" });
    const strict = vetPractitioner(practitionerWith({ usesBarrierFilm: undefined, hasGoodReviews: undefined }), {
      protocol,
    });
    expect(strict.because.map(({ criterion }) => criterion)).toEqual(["reviews", "barrier-film"]);
  });

  test("is not asked once the practitioner is one to avoid", () => {
    expect(vetPractitioner({ sterilizes: false }).questions).toEqual([]);
  });

  test("is the same for a fact that is absent and one that is left undefined", () => {
    const undefinedFacts = Object.fromEntries(vettedFacts.map((fact) => [fact, undefined]));
    expect(vetPractitioner(undefinedFacts)).toEqual(vetPractitioner({}));
  });

  test("once answered, moves the recommendation only between its best and its worst", () => {
    fc.assert(
      fc.property(arbitraryPractitioner, arbitraryKnownPractitioner, presets, (known, answers, protocol) => {
        const before = vetPractitioner(known, { protocol });
        const after = vetPractitioner({ ...answers, ...known }, { protocol });
        expect(rankOf(after.recommendation)).toBeGreaterThanOrEqual(rankOf(before.atBest));
        expect(rankOf(after.recommendation)).toBeLessThanOrEqual(rankOf(before.atWorst));
        expect(after.atBest).toBe(after.atWorst);
        expect(after.questions).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("narrows answer by answer, and never the other way", () => {
    fc.assert(
      fc.property(
        arbitraryPractitioner,
        arbitraryKnownPractitioner,
        fc.constantFrom(...vettedFacts),
        (known, answers, fact) => {
          const before = vetPractitioner(known);
          const after = vetPractitioner({ [fact]: answers[fact], ...known });
          expect(rankOf(after.atBest)).toBeGreaterThanOrEqual(rankOf(before.atBest));
          expect(rankOf(after.atWorst)).toBeLessThanOrEqual(rankOf(before.atWorst));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a worse answer", () => {
  const RIGHT = new Map<Fact, boolean | number>(rows.map(([, row]) => [row.fact as Fact, badAnswer(row)]));

  test("never makes the recommendation better", () => {
    fc.assert(
      fc.property(arbitraryPractitioner, fc.constantFrom(...RIGHT.keys()), presets, (profile, fact, protocol) => {
        // That a license is held is also how one knows that there is one: where nobody says so, losing it says less.
        fc.pre(fact !== "licensed" || profile.licenseExists === true);
        fc.pre(fact !== "premisesLicensed" || profile.premisesLicenseExists === true);
        const before = vetPractitioner(profile, { protocol });
        const after = vetPractitioner({ ...profile, [fact]: RIGHT.get(fact) }, { protocol });
        expect(rankOf(after.atBest)).toBeGreaterThanOrEqual(rankOf(before.atBest));
        // What was open may be settled for the worse: that is no better than it was.
        if (profile[fact] !== undefined)
          expect(rankOf(after.recommendation)).toBeGreaterThanOrEqual(rankOf(before.recommendation));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a license", () => {
  test("counts only where one exists", () => {
    const nowhere = practitionerWith({
      licenseExists: false,
      licensed: false,
      premisesLicenseExists: false,
      premisesLicensed: false,
    });
    const report = vetPractitioner(nowhere);
    expect(report.recommendation).toBe("book");
    expect(report.notApplicable).toEqual(["license", "premises-license", "background-check"]);
    expect(report.criteria.map(({ criterion }) => criterion)).not.toContain("license");
  });

  test("that exists and is not held says to go elsewhere", () => {
    const report = vetPractitioner(practitionerWith({ licensed: false }));
    expect(report).toMatchObject({
      recommendation: "avoid",
      because: [{ reason: "essential-unmet", criterion: "license" }],
    });
  });

  test("that is not held says nothing while nobody knows whether there is one, and the place is asked about", () => {
    const report = vetPractitioner(practitionerWith({ licenseExists: undefined, licensed: false }));
    expect(report).toMatchObject({ recommendation: "ask-first", atBest: "book", atWorst: "avoid" });
    expect(report.questions).toMatchObject([{ criterion: "license", facts: ["licenseExists"], couldMake: "avoid" }]);
  });

  test("that is held exists, said or not, and even where it is denied", () => {
    expect(vetPractitioner(practitionerWith({ licenseExists: undefined })).recommendation).toBe("book");
    const uninsured = practitionerWith({ licensed: true, insured: false });
    for (const licenseExists of [true, undefined, false])
      expect(vetPractitioner({ ...uninsured, licenseExists }).recommendation).toBe("avoid");
  });

  test.each([
    ["infection-control-certificate", { hasInfectionControlCertificate: false }],
    ["insurance", { insured: false }],
  ] as const)("asks for %s, which is essential there and a reason to ask elsewhere", (criterion, answer) => {
    expect(vetPractitioner(practitionerWith(answer)).recommendation).toBe("avoid");
    const elsewhere = vetPractitioner(practitionerWith({ ...answer, licenseExists: false, licensed: false }));
    expect(elsewhere).toMatchObject({
      recommendation: "ask-first",
      because: [{ reason: "expected-unmet", criterion }],
    });
    const unknown = vetPractitioner(practitionerWith({ ...answer, licenseExists: undefined, licensed: undefined }));
    expect(unknown).toMatchObject({ recommendation: "ask-first", atBest: "ask-first", atWorst: "avoid" });
  });
});

test("a background check is asked about where a license exists, is named with who asks for it, and never decides", () => {
  const unchecked = vetPractitioner(practitionerWith({ backgroundChecked: false }));
  expect(criterionOf("background-check", unchecked)).toMatchObject({
    standing: "unmet",
    importance: "helpful",
    evidence: ["powys-2024-background-check-importance"],
  });
  expect(unchecked.recommendation).toBe("book");
  expect(vetPractitioner(practitionerWith({ backgroundChecked: undefined })).questions).toMatchObject([
    { criterion: "background-check", facts: ["backgroundChecked"] },
  ]);
  expect(vetPractitioner(practitionerWith({ licenseExists: false, licensed: false })).notApplicable).toContain(
    "background-check",
  );
});

describe("training and experience", () => {
  test("at the published hours are met, one hour below a reason to ask, none at all a reason to go elsewhere", () => {
    expect(vetPractitioner(practitionerWith({ trainingHours: 100 })).recommendation).toBe("book");
    const short = vetPractitioner(practitionerWith({ trainingHours: 99 }));
    expect(short).toMatchObject({
      recommendation: "ask-first",
      because: [{ reason: "expected-unmet", criterion: "training-hours" }],
    });
    expect(criterionOf("training-hours", short)).toMatchObject({
      facts: { trainingHours: 99, "training-hours": 100 },
      evidence: ["spcp-training-hours-importance", "spcp-training-hours"],
    });
    const none = vetPractitioner(practitionerWith({ trainingHours: 0 }));
    expect(none).toMatchObject({
      recommendation: "avoid",
      because: [{ reason: "essential-unmet", criterion: "training" }],
    });
  });

  test("follow the hours of a clinic's own protocol", () => {
    const protocol = protocolWith({ "training-hours": 300 });
    const report = vetPractitioner(practitionerWith({ trainingHours: 299 }), { protocol });
    expect(report).toMatchObject({ ruleSet: { id: "studio", version: "7" }, recommendation: "ask-first" });
    expect(vetPractitioner(practitionerWith({ trainingHours: 300 }), { protocol }).recommendation).toBe("book");
  });

  test.each([
    ["theory-hours", "trainingTheoryHours", "training-theory-hours", 65],
    ["live-procedures", "trainingLiveProcedures", "training-live-procedures", 6],
  ] as const)(
    "made up as one association has it: %s is named and asked, and never decides",
    (criterion, fact, figure, published) => {
      for (const protocol of PRESETS) {
        const at = criterionOf(criterion, vetPractitioner(practitionerWith({ [fact]: published }), { protocol }));
        expect(at).toMatchObject({
          standing: "met",
          importance: "helpful",
          facts: { [fact]: published, [figure]: published },
        });
        expect(at.evidence).toEqual(["spcp-training-hours-importance", `spcp-${figure}`]);
        const below = vetPractitioner(practitionerWith({ [fact]: published - 1 }), { protocol });
        expect(criterionOf(criterion, below).standing).toBe("unmet");
        expect(below.recommendation).toBe("book");
        const open = vetPractitioner(practitionerWith({ [fact]: undefined }), { protocol });
        expect(open).toMatchObject({ recommendation: "book", questions: [{ criterion, couldMake: "book" }] });
      }
    },
  );

  test("of a single year are not yet years", () => {
    expect(standings(vetPractitioner({ yearsOfExperience: 1 }))["experience"]).toBe("unmet");
    expect(standings(vetPractitioner({ yearsOfExperience: 1.5 }))["experience"]).toBe("met");
  });
});

test("approved pigment is nothing that anybody can be refused for: a regulator approves none for injection", () => {
  const report = vetPractitioner(practitionerWith({ usesApprovedPigment: false }));
  expect(report.recommendation).toBe("book");
  expect(criterionOf("approved-pigment", report)).toMatchObject({
    standing: "unmet",
    importance: "helpful",
    evidence: ["article-017"],
    dissent: ["fda-tattoos-approved-pigment-importance"],
  });
});

describe("answers that cannot be", () => {
  test.each([
    ["trainingHours", -1],
    ["trainingHours", Number.NaN],
    ["trainingHours", "100"],
    ["yearsOfExperience", Number.POSITIVE_INFINITY],
    ["yearsOfExperience", null],
    ["sterilizes", "yes"],
    ["licenseExists", 1],
    ["licensed", null],
  ])("%s as %j are refused by name", (fact, value) => {
    expect(() => vetPractitioner({ [fact]: value })).toThrow(
      expect.objectContaining({
        name: "SmpError",
        code: "invalid-answer",
        details: expect.objectContaining({ fact }) as unknown,
      }),
    );
  });
});

test("the profile is not touched, and the report is plain JSON", () => {
  const report = vetPractitioner(deepFrozen({ ...GOOD_PRACTITIONER, sterilizes: false, insured: undefined }));
  expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
});

test("a source that is due to be looked up again is noted from its day on, and only when a day is given", () => {
  expect(vetPractitioner({}).notes).toEqual([]);
  const due = articleProtocol.parameters["license-importance"].reviewBy;
  const late = vetPractitioner({}, { asOf: calendarDate("2999-01-01") }).notes;
  expect(late.some((note) => note.parameter === "license-importance")).toBe(due !== undefined);
});
