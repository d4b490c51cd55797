import { deepFreeze } from "../deepFreeze.js";
import { earlyPatternLossAge } from "../earlyPatternLoss.js";
import { advancedStages, intermediateStages } from "../patternLossStages.js";
import type { RuleRow } from "./row.js";

const AT_REST = { fact: "hairLoss.stable", is: true } as const;
const NOT_AT_REST = { fact: "hairLoss.stable", is: false } as const;
const AREATA = { fact: "hairLoss.cause", is: "alopecia-areata" } as const;
const SCARRING = {
  fact: "hairLoss.cause",
  isOneOf: ["lichen-planopilaris", "frontal-fibrosing-alopecia", "other-scarring-alopecia"],
} as const;
const SCAR = { fact: "hairLoss.cause", isOneOf: ["surgical-scar", "trauma-scar", "burn-scar"] } as const;
const PATTERN_LOSS = { fact: "hairLoss.cause", isOneOf: ["androgenetic", "diffuse-thinning"] } as const;
/** A loss that need not come to rest, or has. */
const ACCEPTED = {
  all: [
    { fact: "hairLoss.cause", answered: true },
    {
      any: [
        AT_REST,
        PATTERN_LOSS,
        SCAR,
        {
          fact: "hairLoss.cause",
          isOneOf: ["alopecia-totalis", "alopecia-universalis", "traction", "other", "unknown"],
        },
      ],
    },
  ],
} as const;
const NO_HAIR = { fact: "hairLoss.folliclesRemain", is: false } as const;
const NORWOOD_HAMILTON = { fact: "hairLoss.grade.scale", is: "norwood-hamilton" } as const;
const SHEDS_FAST = { fact: "hairLoss.scalpSymptoms", includes: "rapid-shedding" } as const;
const NOT_SHEDDING_FAST = { any: [{ fact: "hairLoss.scalpSymptoms", answered: false }, { not: SHEDS_FAST }] } as const;
const BEFORE_MAINTENANCE = { stage: ["first", "touch-up"] } as const;
const AT_MAINTENANCE = { stage: ["maintenance"] } as const;

/**
 * Rules about the hair loss itself: what the sources accept, how it goes on, and the look that is wished for.
 * @internal
 */
export const hairLossRules = /* @__PURE__ */ deepFreeze({
  "hair-loss-fit": {
    facts: [
      "hairLoss.cause",
      "hairLoss.stable",
      "hairLoss.stableSince",
      "hairLoss.onset",
      "hairLoss.scar.origin",
      "hairLoss.folliclesRemain",
      "sex",
      "desiredLook",
    ],
    parameters: [
      "pattern-hair-loss-effect",
      "alopecia-areata-effect",
      "total-alopecia-effect",
      "scarring-alopecia-effect",
      "scar-effect",
      "chemotherapy-hair-loss-effect",
      "unestablished-cause-effect",
      "unstable-areata-effect",
      "active-scarring-alopecia-effect",
      "temporary-hair-loss-effect",
      "female-pattern-hair-loss-effect",
      "diffuse-thinning-effect",
      "areata-stability-wait",
      "areata-rest-wait",
      "scarring-alopecia-inactivity-wait",
      "strip-scar-effect",
      "extraction-scar-effect",
      "long-hair-density-effect",
    ],
    says: {
      "pattern-hair-loss": {
        because: "accepted-indication",
        effect: "pattern-hair-loss-effect",
        when: { fact: "hairLoss.cause", is: "androgenetic" },
      },
      "diffuse-thinning": {
        because: "accepted-indication",
        effect: "diffuse-thinning-effect",
        when: { fact: "hairLoss.cause", is: "diffuse-thinning" },
      },
      areata: {
        because: "accepted-indication",
        effect: "alopecia-areata-effect",
        when: { all: [AREATA, AT_REST] },
      },
      total: {
        because: "accepted-indication",
        effect: "total-alopecia-effect",
        when: { fact: "hairLoss.cause", isOneOf: ["alopecia-totalis", "alopecia-universalis"] },
      },
      scarring: {
        because: "accepted-indication",
        effect: "scarring-alopecia-effect",
        when: { all: [SCARRING, AT_REST] },
      },
      scar: {
        because: "accepted-indication",
        effect: "scar-effect",
        when: SCAR,
      },
      chemotherapy: {
        because: "accepted-indication",
        effect: "chemotherapy-hair-loss-effect",
        when: { all: [{ fact: "hairLoss.cause", is: "chemotherapy" }, AT_REST] },
      },
      "not-established": {
        because: "cause-not-established",
        effect: "unestablished-cause-effect",
        when: {
          any: [
            { fact: "hairLoss.cause", isOneOf: ["traction", "other", "unknown"] },
            { all: [{ fact: "hairLoss.cause", is: "telogen-effluvium" }, AT_REST] },
          ],
        },
      },
      "unstable-areata": {
        because: "hair-loss-unstable",
        effect: "unstable-areata-effect",
        when: { all: [AREATA, NOT_AT_REST] },
        lift: "hair-loss-stable",
      },
      "active-scarring": {
        because: "hair-loss-unstable",
        effect: "active-scarring-alopecia-effect",
        when: { all: [SCARRING, NOT_AT_REST] },
        lift: "hair-loss-stable",
      },
      temporary: {
        because: "hair-loss-temporary",
        effect: "temporary-hair-loss-effect",
        when: { all: [{ fact: "hairLoss.cause", isOneOf: ["telogen-effluvium", "chemotherapy"] }, NOT_AT_REST] },
        lift: "hair-loss-stable",
      },
      "womens-pattern": {
        because: "accepted-indication",
        effect: "female-pattern-hair-loss-effect",
        when: {
          all: [
            { fact: "hairLoss.cause", is: "androgenetic" },
            { fact: "sex", is: "female" },
          ],
        },
      },
      "strip-scar": {
        because: "accepted-indication",
        effect: "strip-scar-effect",
        when: { all: [ACCEPTED, { fact: "hairLoss.scar.origin", is: "fut" }] },
      },
      "extraction-scar": {
        because: "accepted-indication",
        effect: "extraction-scar-effect",
        when: { all: [ACCEPTED, { fact: "hairLoss.scar.origin", is: "fue" }] },
      },
      "long-hair-density": {
        because: "accepted-indication",
        effect: "long-hair-density-effect",
        when: {
          all: [ACCEPTED, { fact: "desiredLook", is: "density" }, { fact: "hairLoss.folliclesRemain", is: true }],
        },
      },
      // New patches can grow back: they wait from when the loss began, and from their last change, whichever ends later.
      "since-onset": {
        because: "hair-loss-recent",
        effect: "unstable-areata-effect",
        when: { all: [AREATA, AT_REST, { fact: "hairLoss.onset", answered: true }] },
        wait: { lasts: "areata-stability-wait", since: "hairLoss.onset" },
      },
      "since-change": {
        because: "hair-loss-rested-briefly",
        effect: "unstable-areata-effect",
        when: { all: [AREATA, AT_REST, { fact: "hairLoss.stableSince", answered: true }] },
        wait: { lasts: "areata-rest-wait", since: "hairLoss.stableSince" },
      },
      // A scarring disease waits from when it came to rest.
      "since-rest": {
        because: "hair-loss-rested-briefly",
        effect: "active-scarring-alopecia-effect",
        when: { all: [SCARRING, AT_REST, { fact: "hairLoss.stableSince", answered: true }] },
        wait: { lasts: "scarring-alopecia-inactivity-wait", since: "hairLoss.stableSince" },
      },
    },
  },
  "undiagnosed-hair-loss": {
    facts: ["hairLoss.scalpSymptoms", "hairLoss.diagnosed"],
    parameters: ["undiagnosed-symptoms-effect"],
    says: {
      symptoms: {
        because: "undiagnosed-with-symptoms",
        effect: "undiagnosed-symptoms-effect",
        when: {
          all: [
            { fact: "hairLoss.scalpSymptoms", present: true },
            { fact: "hairLoss.diagnosed", is: false },
          ],
        },
      },
    },
  },
  "remaining-follicles": {
    facts: ["desiredLook", "hairLoss.cause", "hairLoss.folliclesRemain"],
    parameters: ["no-follicles-effect"],
    says: {
      none: {
        because: "no-follicles-remain",
        effect: "no-follicles-effect",
        when: { all: [NO_HAIR, { not: SCAR }, { not: { fact: "desiredLook", is: "scar" } }] },
      },
    },
  },
  "hair-to-blend": {
    facts: ["desiredLook", "hairLoss.cause", "hairLoss.folliclesRemain"],
    parameters: ["density-without-hair-effect"],
    says: {
      none: {
        because: "no-hair-to-blend",
        effect: "density-without-hair-effect",
        when: { all: [NO_HAIR, { not: SCAR }, { fact: "desiredLook", is: "density" }] },
      },
    },
  },
  "hair-loss-grade": {
    facts: ["hairLoss.cause", "hairLoss.grade", "expectations.wantsObviousChange"],
    parameters: ["mild-thinning-effect", "intermediate-pattern-loss-effect", "advanced-pattern-loss-effect"],
    says: {
      mild: {
        because: "mild-thinning",
        effect: "mild-thinning-effect",
        when: {
          all: [
            PATTERN_LOSS,
            { fact: "hairLoss.grade.scale", is: "ludwig" },
            { fact: "hairLoss.grade.stage", is: "I" },
            { fact: "expectations.wantsObviousChange", is: true },
          ],
        },
      },
      intermediate: {
        because: "intermediate-pattern-loss",
        effect: "intermediate-pattern-loss-effect",
        when: {
          all: [PATTERN_LOSS, NORWOOD_HAMILTON, { fact: "hairLoss.grade.stage", isOneOf: intermediateStages }],
        },
      },
      advanced: {
        because: "advanced-pattern-loss",
        effect: "advanced-pattern-loss-effect",
        when: {
          all: [PATTERN_LOSS, NORWOOD_HAMILTON, { fact: "hairLoss.grade.stage", isOneOf: advancedStages }],
        },
      },
    },
  },
  "progressing-hair-loss": {
    facts: ["hairLoss.cause", "hairLoss.stable", "hairLoss.scalpSymptoms"],
    parameters: [
      "progressing-hair-loss-effect",
      "progressing-hair-loss-maintenance-effect",
      "changing-hair-loss-effect",
    ],
    says: {
      shedding: {
        because: "hair-loss-progressing",
        effect: "progressing-hair-loss-effect",
        when: { all: [BEFORE_MAINTENANCE, PATTERN_LOSS, SHEDS_FAST] },
        lift: "hair-loss-stable",
      },
      changing: {
        because: "hair-loss-progressing",
        effect: "changing-hair-loss-effect",
        when: { all: [BEFORE_MAINTENANCE, PATTERN_LOSS, NOT_SHEDDING_FAST, NOT_AT_REST] },
        lift: "hair-loss-stable",
      },
      // Maintenance can take in new thinning.
      "shedding-at-maintenance": {
        because: "hair-loss-progressing",
        effect: "progressing-hair-loss-maintenance-effect",
        when: { all: [AT_MAINTENANCE, PATTERN_LOSS, SHEDS_FAST] },
        lift: "hair-loss-stable",
      },
      "changing-at-maintenance": {
        because: "hair-loss-progressing",
        effect: "progressing-hair-loss-maintenance-effect",
        when: { all: [AT_MAINTENANCE, PATTERN_LOSS, NOT_SHEDDING_FAST, NOT_AT_REST] },
        lift: "hair-loss-stable",
      },
    },
  },
  "early-hair-loss": {
    facts: ["birthDate", "hairLoss.cause"],
    parameters: ["early-pattern-loss-effect"],
    says: {
      // A minor waits anyway: of them it is not said.
      early: {
        because: "pattern-loss-early",
        effect: "early-pattern-loss-effect",
        when: { all: [PATTERN_LOSS, { fact: "birthDate", longerAgoThan: "age-of-majority" }] },
        wait: { lasts: { years: earlyPatternLossAge }, since: "birthDate" },
      },
    },
  },
  "scar-maturity": {
    facts: ["hairLoss.cause", "desiredLook", "hairLoss.scar.formed", "hairLoss.scar.color"],
    parameters: ["scar-maturity-effect", "scar-maturity-wait", "red-scar-effect"],
    says: {
      immature: {
        because: "scar-immature",
        effect: "scar-maturity-effect",
        when: { fact: "hairLoss.scar.formed", answered: true },
        wait: { lasts: "scar-maturity-wait", since: "hairLoss.scar.formed" },
      },
      red: {
        because: "scar-red",
        effect: "red-scar-effect",
        when: { fact: "hairLoss.scar.color", isOneOf: ["pink", "red"] },
        lift: "scar-pale",
      },
    },
  },
  "scar-surface": {
    facts: ["hairLoss.cause", "desiredLook", "hairLoss.scar.surface"],
    parameters: ["raised-scar-effect", "depressed-scar-effect"],
    says: {
      raised: {
        because: "scar-raised",
        effect: "raised-scar-effect",
        when: { fact: "hairLoss.scar.surface", is: "raised" },
      },
      depressed: {
        because: "scar-depressed",
        effect: "depressed-scar-effect",
        when: { fact: "hairLoss.scar.surface", is: "depressed" },
      },
    },
  },
  "clipped-hair": {
    facts: ["desiredLook", "hair.willKeepClipped"],
    parameters: ["unclipped-hair-effect"],
    says: {
      "not-clipped": {
        because: "hair-not-clipped",
        effect: "unclipped-hair-effect",
        when: {
          all: [
            { fact: "desiredLook", is: "shaved" },
            { fact: "hair.willKeepClipped", is: false },
          ],
        },
      },
    },
  },
  "hair-color": {
    facts: ["hair.color"],
    parameters: ["gray-hair-effect", "white-hair-effect"],
    says: {
      gray: {
        because: "gray-hair",
        effect: "gray-hair-effect",
        when: { fact: "hair.color", is: "gray" },
      },
      white: {
        because: "white-hair",
        effect: "white-hair-effect",
        when: { fact: "hair.color", is: "white" },
      },
    },
  },
} as const satisfies Record<string, RuleRow>);
