import { deepFreeze } from "../deepFreeze.js";
import type { RuleRow } from "./row.js";

/**
 * Rules about reactions to what touches the skin.
 * @internal
 */
export const allergyRules = /* @__PURE__ */ deepFreeze({
  "pigment-allergy": {
    facts: ["health.pigmentAllergy", "patchTests", "health.previousSmp", "health.previousSmp.problem"],
    parameters: ["pigment-allergy-effect", "patch-test-reaction-effect"],
    says: {
      found: {
        because: "pigment-allergy",
        effect: "pigment-allergy-effect",
        when: { fact: "health.pigmentAllergy", present: true },
      },
      "test-reaction": {
        because: "patch-test-reaction",
        effect: "patch-test-reaction-effect",
        when: {
          some: "patchTests",
          meets: {
            all: [
              { fact: "patchTests.reaction", is: true },
              { fact: "patchTests.readOn", hasCome: true },
            ],
          },
        },
      },
      "earlier-reaction": {
        because: "pigment-allergy",
        effect: "pigment-allergy-effect",
        when: { fact: "health.previousSmp.problem", is: "allergic-reaction" },
      },
    },
  },
  "lidocaine-allergy": {
    facts: ["health.lidocaineAllergy"],
    parameters: ["lidocaine-allergy-effect"],
    says: {
      found: {
        because: "lidocaine-allergy",
        effect: "lidocaine-allergy-effect",
        when: { fact: "health.lidocaineAllergy", present: true },
      },
    },
  },
  "epinephrine-allergy": {
    facts: ["health.epinephrineAllergy"],
    parameters: ["epinephrine-allergy-effect"],
    says: {
      found: {
        because: "epinephrine-allergy",
        effect: "epinephrine-allergy-effect",
        when: { fact: "health.epinephrineAllergy", present: true },
      },
    },
  },
  "latex-allergy": {
    facts: ["health.latexAllergy"],
    parameters: ["latex-allergy-effect"],
    says: {
      found: {
        because: "latex-allergy",
        effect: "latex-allergy-effect",
        when: { fact: "health.latexAllergy", present: true },
      },
    },
  },
  "metal-allergy": {
    facts: ["health.metalAllergy"],
    parameters: ["metal-allergy-effect"],
    says: {
      found: {
        because: "metal-allergy",
        effect: "metal-allergy-effect",
        when: { fact: "health.metalAllergy", present: true },
      },
    },
  },
  "antibiotic-ointment-allergy": {
    facts: ["health.antibioticOintmentAllergy"],
    parameters: ["antibiotic-ointment-allergy-effect"],
    says: {
      found: {
        because: "antibiotic-ointment-allergy",
        effect: "antibiotic-ointment-allergy-effect",
        when: { fact: "health.antibioticOintmentAllergy", present: true },
      },
    },
  },
} as const satisfies Record<string, RuleRow>);
