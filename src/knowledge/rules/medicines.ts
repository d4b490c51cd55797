import { deepFreeze } from "../deepFreeze.js";
import type { RuleRow } from "./row.js";

/**
 * Rules about medicines and courses of treatment, those that are planned included.
 * @internal
 */
export const medicineRules = /* @__PURE__ */ deepFreeze({
  anticoagulant: {
    facts: ["health.anticoagulant"],
    parameters: ["prescribed-anticoagulant-effect"],
    says: {
      prescribed: {
        because: "anticoagulant-prescribed",
        effect: "prescribed-anticoagulant-effect",
        when: { fact: "health.anticoagulant.prescribed", is: true },
      },
    },
  },
  isotretinoin: {
    facts: ["health.isotretinoin", "health.isotretinoin.stoppedOn"],
    parameters: ["isotretinoin-effect", "isotretinoin-wait"],
    says: {
      recent: {
        because: "isotretinoin-recent",
        effect: "isotretinoin-effect",
        when: { fact: "health.isotretinoin.stoppedOn", hasCome: true },
        wait: { lasts: "isotretinoin-wait", since: "health.isotretinoin.stoppedOn" },
      },
      ongoing: {
        because: "isotretinoin-ongoing",
        effect: "isotretinoin-effect",
        when: {
          any: [
            { fact: "health.isotretinoin.stoppedOn", is: null },
            { fact: "health.isotretinoin.stoppedOn", hasCome: false },
          ],
        },
        lift: "prescriber-ended-course",
        thresholds: ["isotretinoin-wait"],
      },
    },
  },
  "topical-retinoid": {
    facts: ["health.topicalRetinoid", "health.topicalRetinoid.stoppedOn"],
    parameters: ["topical-retinoid-effect", "topical-retinoid-wait"],
    says: {
      recent: {
        because: "topical-retinoid-recent",
        effect: "topical-retinoid-effect",
        when: { fact: "health.topicalRetinoid.stoppedOn", hasCome: true },
        wait: { lasts: "topical-retinoid-wait", since: "health.topicalRetinoid.stoppedOn" },
      },
      ongoing: {
        because: "topical-retinoid-ongoing",
        effect: "topical-retinoid-effect",
        when: {
          any: [
            { fact: "health.topicalRetinoid.stoppedOn", is: null },
            { fact: "health.topicalRetinoid.stoppedOn", hasCome: false },
          ],
        },
        lift: "prescriber-ended-course",
        thresholds: ["topical-retinoid-wait"],
      },
    },
  },
  antibiotics: {
    facts: ["health.antibiotics", "health.antibiotics.stoppedOn"],
    parameters: ["antibiotics-effect", "antibiotics-wait"],
    says: {
      recent: {
        because: "antibiotics-recent",
        effect: "antibiotics-effect",
        when: { fact: "health.antibiotics.stoppedOn", hasCome: true },
        wait: { lasts: "antibiotics-wait", since: "health.antibiotics.stoppedOn" },
      },
      ongoing: {
        because: "antibiotics-ongoing",
        effect: "antibiotics-effect",
        when: {
          any: [
            { fact: "health.antibiotics.stoppedOn", is: null },
            { fact: "health.antibiotics.stoppedOn", hasCome: false },
          ],
        },
        lift: "prescriber-ended-course",
        thresholds: ["antibiotics-wait"],
      },
    },
  },
  "thyroid-medicine": {
    facts: ["health.thyroidMedicine"],
    parameters: ["thyroid-medicine-effect"],
    says: {
      found: {
        because: "thyroid-medicine",
        effect: "thyroid-medicine-effect",
        when: { fact: "health.thyroidMedicine", present: true },
      },
    },
  },
  minoxidil: {
    facts: ["health.minoxidil"],
    parameters: ["topical-minoxidil-effect", "topical-minoxidil-wait"],
    says: {
      topical: {
        because: "minoxidil-topical",
        effect: "topical-minoxidil-effect",
        when: { fact: "health.minoxidil.route", is: "topical" },
        thresholds: ["topical-minoxidil-wait"],
      },
    },
  },
  chemotherapy: {
    facts: ["health.chemotherapy", "health.chemotherapy.endedOn"],
    parameters: ["chemotherapy-effect", "chemotherapy-wait"],
    says: {
      recent: {
        because: "chemotherapy-recent",
        effect: "chemotherapy-effect",
        when: { fact: "health.chemotherapy.endedOn", hasCome: true },
        wait: { lasts: "chemotherapy-wait", since: "health.chemotherapy.endedOn" },
      },
      ongoing: {
        because: "chemotherapy-ongoing",
        effect: "chemotherapy-effect",
        when: {
          any: [
            { fact: "health.chemotherapy.endedOn", is: null },
            { fact: "health.chemotherapy.endedOn", hasCome: false },
          ],
        },
        lift: "prescriber-ended-course",
        thresholds: ["chemotherapy-wait"],
      },
    },
  },
  radiotherapy: {
    facts: ["health.radiotherapy", "health.radiotherapy.endedOn"],
    parameters: ["radiotherapy-effect", "radiotherapy-wait"],
    says: {
      recent: {
        because: "radiotherapy-recent",
        effect: "radiotherapy-effect",
        when: { fact: "health.radiotherapy.endedOn", hasCome: true },
        wait: { lasts: "radiotherapy-wait", since: "health.radiotherapy.endedOn" },
      },
      ongoing: {
        because: "radiotherapy-ongoing",
        effect: "radiotherapy-effect",
        when: {
          any: [
            { fact: "health.radiotherapy.endedOn", is: null },
            { fact: "health.radiotherapy.endedOn", hasCome: false },
          ],
        },
        lift: "prescriber-ended-course",
        thresholds: ["radiotherapy-wait"],
      },
    },
  },
  "planned-chemotherapy": {
    facts: ["planned"],
    parameters: ["planned-chemotherapy-effect", "planned-chemotherapy-window"],
    says: {
      due: {
        because: "chemotherapy-planned",
        effect: "planned-chemotherapy-effect",
        when: {
          some: "planned",
          meets: {
            all: [
              { fact: "planned.kind", is: "chemotherapy" },
              { fact: "planned.on", within: "planned-chemotherapy-window" },
            ],
          },
        },
        lift: "prescriber-ended-course",
        thresholds: ["planned-chemotherapy-window"],
      },
    },
  },
  "planned-radiotherapy": {
    facts: ["planned"],
    parameters: ["planned-radiotherapy-effect", "planned-radiotherapy-window"],
    says: {
      due: {
        because: "radiotherapy-planned",
        effect: "planned-radiotherapy-effect",
        when: {
          some: "planned",
          meets: {
            all: [
              { fact: "planned.kind", is: "radiotherapy" },
              { fact: "planned.on", within: "planned-radiotherapy-window" },
            ],
          },
        },
        lift: "prescriber-ended-course",
        thresholds: ["planned-radiotherapy-window"],
      },
    },
  },
} as const satisfies Record<string, RuleRow>);
