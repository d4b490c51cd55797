import { deepFreeze } from "../deepFreeze.js";
import type { RuleRow } from "./row.js";

/**
 * Rules about illnesses of the whole body.
 * @internal
 */
export const illnessRules = /* @__PURE__ */ deepFreeze({
  immunosuppression: {
    facts: ["health.immunosuppression"],
    parameters: ["severe-immunosuppression-effect", "mild-immunosuppression-effect"],
    says: {
      severe: {
        because: "immunosuppression-severe",
        effect: "severe-immunosuppression-effect",
        when: { fact: "health.immunosuppression.severity", is: "severe" },
        lift: "immunity-recovered",
      },
      mild: {
        because: "immunosuppression-mild",
        effect: "mild-immunosuppression-effect",
        when: { fact: "health.immunosuppression.severity", is: "mild" },
        lift: "immunity-recovered",
      },
    },
  },
  "autoimmune-disease": {
    facts: ["health.autoimmuneDisease"],
    parameters: ["autoimmune-disease-effect"],
    says: {
      found: {
        because: "autoimmune-disease",
        effect: "autoimmune-disease-effect",
        when: { fact: "health.autoimmuneDisease", present: true },
      },
    },
  },
  lupus: {
    facts: ["health.lupus"],
    parameters: ["lupus-effect"],
    says: {
      found: {
        because: "lupus",
        effect: "lupus-effect",
        when: { fact: "health.lupus", present: true },
      },
    },
  },
  sarcoidosis: {
    facts: ["health.sarcoidosis"],
    parameters: ["sarcoidosis-effect"],
    says: {
      found: {
        because: "sarcoidosis",
        effect: "sarcoidosis-effect",
        when: { fact: "health.sarcoidosis", present: true },
      },
    },
  },
  hiv: {
    facts: ["health.hiv", "health.hiv.controlled"],
    parameters: ["hiv-effect", "uncontrolled-hiv-effect"],
    says: {
      found: {
        because: "hiv",
        effect: "hiv-effect",
        when: { fact: "health.hiv", present: true },
      },
      "not-controlled": {
        because: "hiv-not-controlled",
        effect: "uncontrolled-hiv-effect",
        when: { fact: "health.hiv.controlled", is: false },
      },
    },
  },
  hepatitis: {
    facts: ["health.hepatitis"],
    parameters: ["hepatitis-effect"],
    says: {
      found: {
        because: "hepatitis",
        effect: "hepatitis-effect",
        when: { fact: "health.hepatitis", present: true },
      },
    },
  },
  "acute-illness": {
    facts: ["health.acuteIllness"],
    parameters: ["acute-illness-effect"],
    says: {
      found: {
        because: "acute-illness",
        effect: "acute-illness-effect",
        when: { fact: "health.acuteIllness", present: true },
        lift: "well-again",
      },
    },
  },
  "bleeding-disorder": {
    facts: ["health.bleedingDisorder", "health.bleedingDisorder.severity"],
    parameters: ["mild-bleeding-disorder-effect", "severe-bleeding-disorder-effect"],
    says: {
      found: {
        because: "bleeding-disorder",
        effect: "mild-bleeding-disorder-effect",
        when: { fact: "health.bleedingDisorder", present: true },
      },
      severe: {
        because: "bleeding-disorder-severe",
        effect: "severe-bleeding-disorder-effect",
        when: { fact: "health.bleedingDisorder.severity", is: "severe" },
      },
    },
  },
  hypertension: {
    facts: ["health.hypertension", "health.hypertension.controlled"],
    parameters: ["controlled-hypertension-effect", "uncontrolled-hypertension-effect"],
    says: {
      found: {
        because: "hypertension",
        effect: "controlled-hypertension-effect",
        when: { fact: "health.hypertension", present: true },
      },
      "not-controlled": {
        because: "hypertension-not-controlled",
        effect: "uncontrolled-hypertension-effect",
        when: { fact: "health.hypertension.controlled", is: false },
        lift: "blood-pressure-controlled",
      },
    },
  },
  "heart-disease": {
    facts: ["health.heartDisease", "health.heartDisease.valve"],
    parameters: ["heart-disease-effect", "valve-disease-effect"],
    says: {
      found: {
        because: "heart-disease",
        effect: "heart-disease-effect",
        when: { fact: "health.heartDisease", present: true },
      },
      valve: {
        because: "valve-disease",
        effect: "valve-disease-effect",
        when: { fact: "health.heartDisease.valve", is: true },
      },
    },
  },
  "cardiac-device": {
    facts: ["health.cardiacDevice"],
    parameters: ["cardiac-device-effect"],
    says: {
      found: {
        because: "cardiac-device",
        effect: "cardiac-device-effect",
        when: { fact: "health.cardiacDevice", present: true },
      },
    },
  },
  diabetes: {
    facts: ["health.diabetes", "health.diabetes.controlled", "health.diabetes.hba1cPercent", "health.diabetes.insulin"],
    parameters: [
      "controlled-diabetes-effect",
      "uncontrolled-diabetes-effect",
      "insulin-treated-diabetes-effect",
      "diabetes-hba1c-limit",
    ],
    says: {
      found: {
        because: "diabetes",
        effect: "controlled-diabetes-effect",
        when: { fact: "health.diabetes", present: true },
      },
      "not-controlled": {
        because: "diabetes-not-controlled",
        effect: "uncontrolled-diabetes-effect",
        when: {
          any: [
            { fact: "health.diabetes.hba1cPercent", atLeast: "diabetes-hba1c-limit" },
            { fact: "health.diabetes.controlled", is: false },
          ],
        },
        lift: "blood-sugar-controlled",
        thresholds: ["diabetes-hba1c-limit"],
      },
      "with-insulin": {
        because: "diabetes-with-insulin",
        effect: "insulin-treated-diabetes-effect",
        when: { fact: "health.diabetes.insulin", is: true },
      },
    },
  },
  "liver-disease": {
    facts: ["health.liverDisease"],
    parameters: ["liver-disease-effect"],
    says: {
      found: {
        because: "liver-disease",
        effect: "liver-disease-effect",
        when: { fact: "health.liverDisease", present: true },
      },
    },
  },
  epilepsy: {
    facts: ["health.epilepsy"],
    parameters: ["epilepsy-effect"],
    says: {
      found: {
        because: "epilepsy",
        effect: "epilepsy-effect",
        when: { fact: "health.epilepsy", present: true },
      },
    },
  },
} as const satisfies Record<string, RuleRow>);
