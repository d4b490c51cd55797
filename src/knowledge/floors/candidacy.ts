import { deepFreeze } from "../deepFreeze.js";
import { extendTable } from "../joinTables.js";
import type { candidacyParameters } from "../parameters/candidacy.js";
import type { FloorsOf } from "../parameters/row.js";
import { candidacyAndScheduleFloors } from "./candidacyAndSchedule.js";
import { candidacyRiskAndScheduleFloors } from "./candidacyRiskAndSchedule.js";

/** How far a protocol may go, and what the bound rests on. */
export const candidacyFloors: FloorsOf<typeof candidacyParameters> = /* @__PURE__ */ extendTable(
  /* @__PURE__ */ extendTable(
    /* @__PURE__ */ deepFreeze({
      "age-of-majority": { least: 18, locked: true, claims: ["california-653-age-of-majority"] },
      "under-age-effect": { least: "deferred", locked: true, claims: ["california-653-under-age-effect"] },
      "pregnancy-effect": { least: "deferred", locked: true, claims: ["adis-2018-pregnancy-effect"] },
      "breastfeeding-effect": { least: "deferred", locked: true, claims: ["adis-2018-breastfeeding-effect"] },
      // Nobody is turned away for having given birth: after one, one waits.
      "postpartum-effect": { most: "deferred", locked: true, claims: ["asa-pmu-postpartum-effect"] },
      "tumor-in-field-effect": { least: "contraindicated", locked: true, claims: ["adis-2018-tumor-in-field-effect"] },
      "scalp-infection-effect": { least: "deferred", locked: true, claims: ["parsa-mohebi-scalp-infection-effect"] },
      "undiagnosed-symptoms-effect": {
        least: "clearance-required",
        locked: true,
        claims: ["donovan-lpp-undiagnosed-symptoms-effect"],
      },
      "no-follicles-effect": {
        most: "precaution",
        locked: true,
        claims: ["rassman-2015-no-follicles-effect", "rassman-chapter-no-follicles-effect"],
      },
      "density-without-hair-effect": {
        most: "precaution",
        locked: true,
        claims: ["healthjade-density-without-hair-effect", "rassman-2016-density-without-hair-effect"],
      },
      "severe-immunosuppression-effect": {
        least: "contraindicated",
        claims: ["adis-2018-severe-immunosuppression-effect"],
      },
      "hiv-effect": { most: "clearance-required", locked: true, claims: ["adis-2018-hiv-effect"] },
      "uncontrolled-hiv-effect": {
        most: "clearance-required",
        locked: true,
        claims: ["adis-2018-uncontrolled-hiv-effect"],
      },
      "hepatitis-effect": { most: "clearance-required", locked: true, claims: ["adis-2018-hepatitis-effect"] },
      "changing-pigmented-lesion-effect": {
        least: "clearance-required",
        claims: ["aad-2014-changing-pigmented-lesion-effect"],
      },
      "open-wound-effect": { least: "deferred", claims: ["parsa-mohebi-open-wound-effect"] },
      "active-skin-disease-effect": { least: "deferred", claims: ["rogowska-2022-active-skin-disease-effect"] },
      "keloid-on-scalp-effect": {
        least: "clearance-required",
        claims: ["ziering-keloid-on-scalp-effect", "bad-keloid-keloid-on-scalp-effect"],
      },
      "keloid-elsewhere-effect": { least: "clearance-required", claims: ["pure-ink-keloid-elsewhere-effect"] },
      "pigment-allergy-effect": { least: "contraindicated", claims: ["inkd-pigment-allergy-effect"] },
      "patch-test-reaction-effect": {
        least: "clearance-required",
        claims: ["khunger-2015-patch-test-reaction-effect"],
      },
      "severe-bleeding-disorder-effect": {
        least: "clearance-required",
        claims: ["kluger-2015-severe-bleeding-disorder-effect", "kluger-2018-severe-bleeding-disorder-effect"],
      },
      "prescribed-anticoagulant-effect": {
        least: "clearance-required",
        claims: ["natural-ink-prescribed-anticoagulant-effect", "pure-ink-prescribed-anticoagulant-effect"],
      },
      "valve-disease-effect": { least: "clearance-required", claims: ["daehnert-2004-valve-disease-effect"] },
      "sarcoidosis-effect": {
        least: "clearance-required",
        claims: ["cosmetic-tattoo-sarcoid-2005-sarcoidosis-effect", "rajan-2026-sarcoidosis-effect"],
      },
      "uncontrolled-diabetes-effect": { least: "deferred", claims: ["diabetes-uk-uncontrolled-diabetes-effect"] },
      "diabetes-hba1c-limit": { most: 8, claims: ["goel-2011-diabetes-hba1c-limit"] },
      "body-dysmorphia-effect": { least: "deferred", claims: ["jccp-2023-body-dysmorphia-effect"] },
      "intoxication-effect": { least: "deferred", claims: ["mb-elegant-intoxication-effect"] },
      "isotretinoin-effect": { least: "deferred", claims: ["isotretinoin-us-label-isotretinoin-effect"] },
      "isotretinoin-wait": {
        least: 6,
        claims: ["isotretinoin-us-label-isotretinoin-wait", "isotretinoin-hong-kong-label-isotretinoin-wait"],
      },
      "chemotherapy-wait": { least: 6, claims: ["natural-ink-chemotherapy-wait"] },
      "hair-transplant-wait": { least: 6, claims: ["ziering-hair-transplant-wait"] },
      "scar-maturity-wait": { least: 4, claims: ["chanel-luxxe-scar-maturity-wait"] },
      "scarring-alopecia-inactivity-wait": { least: 12, claims: ["donovan-lpp-scarring-alopecia-inactivity-wait"] },
      "persistent-scabs-effect": { least: "deferred", claims: ["smp-hair-creations-persistent-scabs-effect"] },
      "session-day-infection-effect": {
        least: "deferred",
        locked: true,
        claims: ["jaimie-jolly-session-day-infection-effect"],
      },
    }),
    candidacyAndScheduleFloors,
  ),
  candidacyRiskAndScheduleFloors,
);
