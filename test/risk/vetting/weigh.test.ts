import { describe, expect, test } from "vitest";
import type { CriterionId } from "../../../src/knowledge/vettingCriteria.js";
import type { PractitionerProfile } from "../../../src/risk/types.js";
import { preparedVettingFor } from "../../../src/risk/vetting/prepared.js";
import { rankOf, reasonOf, type Weighed, weigh, worse } from "../../../src/risk/vetting/weigh.js";

function weighed(criterion: CriterionId, profile: PractitionerProfile): Weighed | undefined {
  const prepared = preparedVettingFor(undefined).criteria.find((one) => one.criterion === criterion);
  if (prepared === undefined) throw new Error(`There is no ${criterion}.`);
  return weigh(prepared, profile);
}

test("recommendations run from booking over asking to going elsewhere", () => {
  expect(rankOf("book")).toBeLessThan(rankOf("ask-first"));
  expect(rankOf("ask-first")).toBeLessThan(rankOf("avoid"));
  expect(worse("book", "ask-first")).toBe("ask-first");
  expect(worse("avoid", "ask-first")).toBe("avoid");
});

describe("a criterion", () => {
  test.each<[CriterionId, PractitionerProfile, string, string]>([
    ["gloves", { wearsGloves: true }, "book", "book"],
    ["gloves", { wearsGloves: false }, "ask-first", "ask-first"],
    ["gloves", {}, "book", "ask-first"],
    ["sealed-ink", {}, "book", "avoid"],
    ["sealed-ink", { usesSealedInk: false }, "avoid", "avoid"],
    ["advance-booking", { bookedAhead: false }, "book", "book"],
    ["insurance", { insured: false, licenseExists: false }, "ask-first", "ask-first"],
    ["insurance", { insured: false, licenseExists: true }, "avoid", "avoid"],
    ["insurance", { insured: false }, "ask-first", "avoid"],
    ["insurance", { licenseExists: false }, "book", "ask-first"],
  ])("%s of %j lies between %s and %s", (criterion, profile, atBest, atWorst) => {
    expect(weighed(criterion, profile)).toMatchObject({ atBest, atWorst });
  });

  test("that does not exist at the place weighs nothing", () => {
    expect(weighed("license", { licenseExists: false })).toBeUndefined();
  });

  test.each<[CriterionId, PractitionerProfile, string]>([
    ["sterilization", { sterilizes: false }, "red-flag"],
    ["sterilization", {}, "essential-unknown"],
    ["sealed-ink", { usesSealedInk: false }, "essential-unmet"],
    ["gloves", { wearsGloves: false }, "expected-unmet"],
    ["gloves", {}, "expected-unknown"],
    ["not-cheapest", { cheapest: true }, "price"],
    ["fair-price", { fairPrice: false }, "price"],
    ["no-sales-pressure", { pressuresToBuy: true }, "red-flag"],
    ["written-aftercare", { givesWrittenAftercare: false }, "expected-unmet"],
  ])("%s of %j keeps a practitioner from being booked for this reason: %s", (criterion, profile, reason) => {
    const one = weighed(criterion, profile);
    expect(one === undefined ? undefined : reasonOf(one)).toBe(reason);
  });
});
