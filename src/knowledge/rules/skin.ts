import { deepFreeze } from "../deepFreeze.js";
import type { RuleRow } from "./row.js";

/**
 * Rules about the skin: its diseases, what lies in it, and how it heals and holds pigment.
 * @internal
 */
export const skinRules = /* @__PURE__ */ deepFreeze({
  "scalp-infection": {
    facts: ["health.scalpInfection"],
    parameters: ["scalp-infection-effect"],
    says: {
      active: {
        because: "infection-active",
        effect: "scalp-infection-effect",
        when: { fact: "health.scalpInfection.active", is: true },
        lift: "infection-healed",
      },
    },
  },
  psoriasis: {
    facts: ["health.psoriasis"],
    parameters: ["active-skin-disease-effect", "quiet-skin-disease-effect"],
    says: {
      active: {
        because: "skin-disease-active",
        effect: "active-skin-disease-effect",
        when: {
          all: [
            { fact: "health.psoriasis.onScalp", is: true },
            { fact: "health.psoriasis.active", is: true },
          ],
        },
        lift: "skin-clear",
      },
      quiet: {
        because: "skin-disease-quiet",
        effect: "quiet-skin-disease-effect",
        when: {
          all: [
            { fact: "health.psoriasis.onScalp", answered: true },
            { fact: "health.psoriasis.active", answered: true },
            {
              any: [
                { fact: "health.psoriasis.onScalp", is: false },
                { fact: "health.psoriasis.active", is: false },
              ],
            },
          ],
        },
      },
    },
  },
  eczema: {
    facts: ["health.eczema"],
    parameters: ["active-skin-disease-effect", "quiet-skin-disease-effect"],
    says: {
      active: {
        because: "skin-disease-active",
        effect: "active-skin-disease-effect",
        when: {
          all: [
            { fact: "health.eczema.onScalp", is: true },
            { fact: "health.eczema.active", is: true },
          ],
        },
        lift: "skin-clear",
      },
      quiet: {
        because: "skin-disease-quiet",
        effect: "quiet-skin-disease-effect",
        when: {
          all: [
            { fact: "health.eczema.onScalp", answered: true },
            { fact: "health.eczema.active", answered: true },
            {
              any: [
                { fact: "health.eczema.onScalp", is: false },
                { fact: "health.eczema.active", is: false },
              ],
            },
          ],
        },
      },
    },
  },
  "seborrheic-dermatitis": {
    facts: ["health.seborrheicDermatitis"],
    parameters: ["active-skin-disease-effect", "quiet-skin-disease-effect"],
    says: {
      active: {
        because: "skin-disease-active",
        effect: "active-skin-disease-effect",
        when: {
          all: [
            { fact: "health.seborrheicDermatitis.onScalp", is: true },
            { fact: "health.seborrheicDermatitis.active", is: true },
          ],
        },
        lift: "skin-clear",
      },
      quiet: {
        because: "skin-disease-quiet",
        effect: "quiet-skin-disease-effect",
        when: {
          all: [
            { fact: "health.seborrheicDermatitis.onScalp", answered: true },
            { fact: "health.seborrheicDermatitis.active", answered: true },
            {
              any: [
                { fact: "health.seborrheicDermatitis.onScalp", is: false },
                { fact: "health.seborrheicDermatitis.active", is: false },
              ],
            },
          ],
        },
      },
    },
  },
  "open-wound": {
    facts: ["health.openWound"],
    parameters: ["open-wound-effect"],
    says: {
      found: {
        because: "open-wound",
        effect: "open-wound-effect",
        when: { fact: "health.openWound", present: true },
        lift: "wound-healed",
      },
    },
  },
  "tumor-in-field": {
    facts: ["health.tumorInField"],
    parameters: ["tumor-in-field-effect"],
    says: {
      found: {
        because: "tumor-in-field",
        effect: "tumor-in-field-effect",
        when: { fact: "health.tumorInField", present: true },
      },
    },
  },
  "pigmented-lesion": {
    facts: ["health.pigmentedLesionInField", "health.pigmentedLesionInField.changing"],
    parameters: ["pigmented-lesion-effect", "changing-pigmented-lesion-effect"],
    says: {
      found: {
        because: "lesion-in-field",
        effect: "pigmented-lesion-effect",
        when: { fact: "health.pigmentedLesionInField", present: true },
      },
      changing: {
        because: "lesion-changing",
        effect: "changing-pigmented-lesion-effect",
        when: { fact: "health.pigmentedLesionInField.changing", is: true },
      },
    },
  },
  keloid: {
    facts: ["health.keloid"],
    parameters: ["keloid-on-scalp-effect", "keloid-elsewhere-effect"],
    says: {
      "on-scalp": {
        because: "keloid-on-scalp",
        effect: "keloid-on-scalp-effect",
        when: { fact: "health.keloid.site", is: "scalp" },
      },
      elsewhere: {
        because: "keloid-elsewhere",
        effect: "keloid-elsewhere-effect",
        when: { fact: "health.keloid.site", is: "elsewhere" },
      },
    },
  },
  "hypertrophic-scars": {
    facts: ["health.hypertrophicScars"],
    parameters: ["hypertrophic-scar-effect"],
    says: {
      found: {
        because: "hypertrophic-scars",
        effect: "hypertrophic-scar-effect",
        when: { fact: "health.hypertrophicScars", present: true },
      },
    },
  },
  "lichen-planus": {
    facts: ["health.lichenPlanus"],
    parameters: ["lichen-planus-effect"],
    says: {
      found: {
        because: "lichen-planus",
        effect: "lichen-planus-effect",
        when: { fact: "health.lichenPlanus", present: true },
      },
    },
  },
  vitiligo: {
    facts: ["health.vitiligo"],
    parameters: ["vitiligo-effect"],
    says: {
      found: {
        because: "vitiligo",
        effect: "vitiligo-effect",
        when: { fact: "health.vitiligo", present: true },
      },
    },
  },
  "hyperpigmentation-tendency": {
    facts: ["health.hyperpigmentationTendency"],
    parameters: ["hyperpigmentation-tendency-effect"],
    says: {
      found: {
        because: "hyperpigmentation-tendency",
        effect: "hyperpigmentation-tendency-effect",
        when: { fact: "health.hyperpigmentationTendency", present: true },
      },
    },
  },
  albinism: {
    facts: ["health.albinism"],
    parameters: ["albinism-effect"],
    says: {
      found: {
        because: "albinism",
        effect: "albinism-effect",
        when: { fact: "health.albinism", present: true },
      },
    },
  },
  hyperhidrosis: {
    facts: ["health.hyperhidrosis"],
    parameters: ["hyperhidrosis-effect"],
    says: {
      found: {
        because: "hyperhidrosis",
        effect: "hyperhidrosis-effect",
        when: { fact: "health.hyperhidrosis", present: true },
      },
    },
  },
  "skin-type": {
    facts: ["skin.fitzpatrick", "skin.oily"],
    parameters: ["skin-type-effect", "oily-skin-effect"],
    says: {
      oily: {
        because: "oily-skin",
        effect: "oily-skin-effect",
        when: { fact: "skin.oily", is: true },
      },
      // That every skin takes pigment is no news to anybody.
      type: {
        because: "skin-type",
        effect: "skin-type-effect",
        when: {
          all: [
            { figure: "skin-type-effect", isNot: "eligible" },
            { fact: "skin.fitzpatrick", answered: true },
          ],
        },
      },
    },
  },
} as const satisfies Record<string, RuleRow>);
