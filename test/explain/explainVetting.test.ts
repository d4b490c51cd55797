import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { explainVetting } from "../../src/explain/explainVetting.js";
import { en } from "../../src/locales/en.js";
import { vetPractitioner } from "../../src/risk/vetPractitioner.js";
import { arbitraryPractitioner, GOOD_PRACTITIONER, practitionerWith } from "../risk/vetting/profiles.js";
import { protocolWith } from "../support/protocol.js";

describe("a vetting report", () => {
  test("begins with the recommendation and ends with a word on answers that nobody has checked", () => {
    fc.assert(
      fc.property(arbitraryPractitioner, (profile) => {
        const report = vetPractitioner(profile);
        const said = explainVetting(report, en);
        expect(said[0]).toBe(en.recommendations[report.recommendation]);
        expect(said.at(-1)).toBe(en.sentences.vettingCaution);
      }),
    );
  });

  test("names a red flag, what it makes likelier and who says so", () => {
    const said = explainVetting(vetPractitioner(practitionerWith({ promisesSingleSession: true })), en);
    expect(said[1]).toContain("the finished result is promised in one session");
    expect(said[1]).toContain("Dots that run together");
    expect(said[1]).toContain("SMP process");
  });

  test("names every red flag, and what is unmet once", () => {
    fc.assert(
      fc.property(arbitraryPractitioner, (profile) => {
        const report = vetPractitioner(profile);
        const said = explainVetting(report, en);
        for (const { redFlag } of report.redFlags)
          expect(said.filter((sentence) => sentence.includes(`: ${en.redFlags[redFlag]}.`))).toHaveLength(1);
        for (const { reason, criterion } of report.because) {
          if (reason === "red-flag" || reason.endsWith("-unknown")) continue;
          const start = `${en.vettingReasons[reason]}: ${en.criteria[criterion]}.`;
          expect(said.filter((sentence) => sentence.startsWith(start))).toHaveLength(1);
        }
      }),
    );
  });

  test("asks every question, in the order of the report, with who says that it matters", () => {
    fc.assert(
      fc.property(arbitraryPractitioner, (profile) => {
        const report = vetPractitioner(profile);
        const asked = explainVetting(report, en).filter((sentence) => sentence.startsWith("Ask: "));
        expect(asked).toHaveLength(report.questions.length);
        report.questions.forEach(({ criterion }, index) => {
          expect(asked[index]).toContain(en.vettingQuestions[criterion]);
          expect(asked[index]).toContain("Source");
        });
      }),
    );
  });

  test("says of a price that it is a reason to ask and makes up for nothing", () => {
    expect(explainVetting(vetPractitioner(practitionerWith({ cheapest: true })), en)).toContain(
      en.sentences.vettingPrice,
    );
    expect(explainVetting(vetPractitioner(GOOD_PRACTITIONER), en)).not.toContain(en.sentences.vettingPrice);
  });

  test("says what the place does not ask for", () => {
    const report = vetPractitioner(
      practitionerWith({
        licenseExists: false,
        licensed: false,
        premisesLicenseExists: false,
        premisesLicensed: false,
      }),
    );
    expect(explainVetting(report, en)).toContain(
      "Not asked for at this place, and not counted: the practitioner holds the license that the place asks for, the rooms hold the license that the place asks for and the practitioner's record has been checked.",
    );
  });

  test("says what speaks for a practitioner, and asks nothing of one of whom everything is known", () => {
    const said = explainVetting(vetPractitioner(GOOD_PRACTITIONER), en);
    expect(said).toHaveLength(3);
    expect(said[1]).toContain("gloves are worn");
  });

  test("carries the notes of its protocol", () => {
    const protocol = protocolWith({ "gloves-importance": "helpful" });
    expect(explainVetting(vetPractitioner({}, { protocol }), en).at(-1)).toContain("Importance of gloves");
  });

  test("is one of the results that can be explained", () => {
    const report = vetPractitioner({});
    expect(explain(report, { locale: en })).toEqual(explainVetting(report, en));
  });
});
