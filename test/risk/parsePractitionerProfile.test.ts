import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePractitionerProfile } from "../../src/risk/parsePractitionerProfile.js";
import { vetPractitioner } from "../../src/risk/vetPractitioner.js";
import { arbitraryPractitioner, GOOD_PRACTITIONER, vettedFacts } from "./vetting/profiles.js";

test("a practitioner of whom everything or something is known comes back as given, and can be vetted", () => {
  expect(parsePractitionerProfile(GOOD_PRACTITIONER)).toEqual({ ok: true, value: GOOD_PRACTITIONER });
  fc.assert(
    fc.property(arbitraryPractitioner, (profile) => {
      // Half a procedure is no count.
      const { trainingLiveProcedures, ...rest } = profile;
      const result = parsePractitionerProfile(rest);
      expect(result).toEqual({ ok: true, value: rest });
      expect(vetPractitioner(result.ok ? result.value : {})).toEqual(vetPractitioner(rest));
      expect(parsePractitionerProfile({ trainingLiveProcedures }).ok).toBe(
        trainingLiveProcedures === undefined || Number.isInteger(trainingLiveProcedures),
      );
    }),
  );
});

test.each(vettedFacts)("%s as a text is an issue, and nothing is made of it", (fact) => {
  expect(parsePractitionerProfile({ [fact]: "yes" })).toMatchObject({
    ok: false,
    issues: [{ code: "wrong-type", path: [fact] }],
  });
});

test("a fact that nobody reads is an issue", () => {
  expect(parsePractitionerProfile({ price: 500 })).toMatchObject({
    ok: false,
    issues: [{ code: "unknown-key", path: ["price"] }],
  });
});
