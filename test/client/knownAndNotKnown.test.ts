import { describe, expect, test } from "vitest";
import { partialDate } from "../../src/calendar/partialDate.js";
import { answerNotKnown } from "../../src/client/answerNotKnown.js";
import { answerQuestion } from "../../src/client/answerQuestion.js";
import { parseClientProfile } from "../../src/client/parseClientProfile.js";

const found = (profile: object) => {
  const result = parseClientProfile(profile);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
};

describe("a fact that is listed as not known", () => {
  test.each([
    [{ hairLoss: { stable: true } }, "hairLoss.stable"],
    [{ hairLoss: { stable: false } }, "hairLoss.stable"],
    [{ health: { keloid: null } }, "health.keloid"],
    [{ health: { isotretinoin: {} } }, "health.isotretinoin"],
    [{ health: { isotretinoin: { stoppedOn: null } } }, "health.isotretinoin.stoppedOn"],
    [{ health: { isotretinoin: { stoppedOn: "2026-01-05" } } }, "health.isotretinoin.stoppedOn"],
    [{ planned: [] }, "planned"],
  ])("and answered all the same (%j) is a contradiction", (profile, fact) => {
    expect(found({ ...profile, notKnown: ["sex", fact] })).toEqual([["contradiction", "notKnown.1"]]);
    expect(found({ ...profile, notKnown: ["sex"] })).toEqual([]);
  });

  test("is none where the date is only roughly known: the day is not", () => {
    for (const stoppedOn of ["2026-01", "2026"])
      expect(found({ health: { isotretinoin: { stoppedOn } }, notKnown: ["health.isotretinoin.stoppedOn"] })).toEqual(
        [],
      );
  });

  test("is none where only its whole, or only a detail of it, was answered", () => {
    expect(found({ health: { isotretinoin: {} }, notKnown: ["health.isotretinoin.stoppedOn"] })).toEqual([]);
  });

  test("twice is a contradiction at the second place", () => {
    expect(found({ notKnown: ["sex", "planned", "sex", "sex"] })).toEqual([
      ["contradiction", "notKnown.2"],
      ["contradiction", "notKnown.3"],
    ]);
  });

  test("by the library itself never is", () => {
    const answered = answerQuestion({}, "health.isotretinoin.stoppedOn", partialDate("2026-01"));
    const client = answerNotKnown(answerNotKnown(answered, "health.isotretinoin.stoppedOn"), "hairLoss.stable");
    expect(found(client)).toEqual([]);
    expect(found(answerQuestion(client, "hairLoss.stable", true))).toEqual([]);
  });
});
