import { deepFreeze } from "../deepFreeze.js";
import type { RuleRow } from "./row.js";

/**
 * Rules about age, pregnancy and the mind.
 * @internal
 */
export const personRules = /* @__PURE__ */ deepFreeze({
  "age-of-majority": {
    facts: ["birthDate"],
    parameters: ["age-of-majority", "under-age-effect"],
    says: {
      minor: {
        because: "under-age",
        effect: "under-age-effect",
        when: { fact: "birthDate", answered: true },
        wait: { lasts: "age-of-majority", since: "birthDate" },
      },
    },
  },
  pregnancy: {
    facts: ["sex", "health.pregnancy", "health.pregnancy.endedOn"],
    parameters: ["pregnancy-effect"],
    says: {
      ongoing: {
        because: "pregnant",
        effect: "pregnancy-effect",
        when: {
          all: [
            { fact: "health.pregnancy", present: true },
            {
              any: [
                { fact: "health.pregnancy.endedOn", answered: false },
                { fact: "health.pregnancy.endedOn", is: null },
                { fact: "health.pregnancy.endedOn", hasCome: false },
              ],
            },
          ],
        },
        lift: "pregnancy-ended",
      },
      ending: {
        because: "pregnant",
        effect: "pregnancy-effect",
        when: { fact: "health.pregnancy.endedOn", hasCome: true },
        wait: { since: "health.pregnancy.endedOn" },
      },
    },
  },
  childbirth: {
    facts: ["sex", "health.pregnancy", "health.pregnancy.endedOn", "health.pregnancy.endedInBirth"],
    parameters: ["postpartum-effect", "postpartum-wait"],
    says: {
      recent: {
        because: "birth-recent",
        effect: "postpartum-effect",
        when: {
          all: [
            { figure: "postpartum-wait", isNot: 0 },
            { fact: "health.pregnancy.endedInBirth", is: true },
            { fact: "health.pregnancy.endedOn", hasCome: true },
          ],
        },
        wait: { lasts: "postpartum-wait", since: "health.pregnancy.endedOn" },
      },
    },
  },
  breastfeeding: {
    facts: ["sex", "health.breastfeeding", "health.breastfeeding.weanedOn"],
    parameters: ["breastfeeding-effect"],
    says: {
      ongoing: {
        because: "breastfeeding",
        effect: "breastfeeding-effect",
        when: {
          all: [
            { fact: "health.breastfeeding", present: true },
            {
              any: [
                { fact: "health.breastfeeding.weanedOn", answered: false },
                { fact: "health.breastfeeding.weanedOn", is: null },
                { fact: "health.breastfeeding.weanedOn", hasCome: false },
              ],
            },
          ],
        },
        lift: "weaned",
      },
      ending: {
        because: "breastfeeding",
        effect: "breastfeeding-effect",
        when: { fact: "health.breastfeeding.weanedOn", hasCome: true },
        wait: { since: "health.breastfeeding.weanedOn" },
      },
    },
  },
  "compulsive-picking": {
    facts: ["health.compulsivePicking"],
    parameters: ["compulsive-picking-effect"],
    says: {
      found: {
        because: "compulsive-picking",
        effect: "compulsive-picking-effect",
        when: { fact: "health.compulsivePicking", present: true },
      },
    },
  },
  "body-dysmorphia": {
    facts: ["health.bodyDysmorphia"],
    parameters: ["body-dysmorphia-effect"],
    says: {
      suspected: {
        because: "dysmorphia-suspected",
        effect: "body-dysmorphia-effect",
        when: { fact: "health.bodyDysmorphia.suspected", is: true },
        lift: "assessed-by-specialist",
      },
    },
  },
  "mental-disorder": {
    facts: ["health.mentalDisorder", "health.mentalDisorder.treated"],
    parameters: ["untreated-mental-disorder-effect"],
    says: {
      untreated: {
        because: "mental-disorder-untreated",
        effect: "untreated-mental-disorder-effect",
        when: { fact: "health.mentalDisorder.treated", is: false },
        lift: "assessed-by-specialist",
      },
    },
  },
  expectations: {
    facts: ["expectations.realistic"],
    parameters: ["unrealistic-expectations-effect"],
    says: {
      unrealistic: {
        because: "expectations-unrealistic",
        effect: "unrealistic-expectations-effect",
        when: { fact: "expectations.realistic", is: false },
      },
    },
  },
} as const satisfies Record<string, RuleRow>);
