import { deepFreeze } from "../deepFreeze.js";
import type { RuleRow } from "./row.js";

/** What went wrong with earlier work and has to be corrected before more is placed, as `earlierProblems` says. */
const PROBLEMS_TO_CORRECT = [
  "pigment-migration",
  "color-shift",
  "too-dark",
  "uneven-application",
  "merged-dots",
  "unnatural-hairline",
  "shade-mismatch",
  "infection",
  "scarring",
] as const;

/**
 * Rules about the last days and weeks, and about what was done to the scalp before.
 * @internal
 */
export const recentRules = /* @__PURE__ */ deepFreeze({
  // Nobody publishes a figure for burnt skin of its own: it waits as tanned skin does.
  sunburn: {
    facts: ["health.sunburn", "health.sunburn.on"],
    parameters: ["sunburn-effect", "tan-wait"],
    says: {
      recent: {
        because: "sunburn-recent",
        effect: "sunburn-effect",
        when: { fact: "health.sunburn.on", answered: true },
        wait: { lasts: "tan-wait", since: "health.sunburn.on" },
      },
    },
  },
  tan: {
    facts: ["health.tan", "health.tan.on"],
    parameters: ["tan-effect", "tan-wait"],
    says: {
      recent: {
        because: "tan-recent",
        effect: "tan-effect",
        when: { fact: "health.tan.on", answered: true },
        wait: { lasts: "tan-wait", since: "health.tan.on" },
      },
    },
  },
  alcohol: {
    facts: ["health.alcohol", "health.alcohol.on"],
    parameters: ["alcohol-effect", "alcohol-wait"],
    says: {
      recent: {
        because: "alcohol-recent",
        effect: "alcohol-effect",
        when: { fact: "health.alcohol.on", answered: true },
        wait: { lasts: "alcohol-wait", since: "health.alcohol.on" },
      },
    },
  },
  caffeine: {
    facts: ["health.caffeine", "health.caffeine.on"],
    parameters: ["caffeine-effect", "caffeine-wait"],
    says: {
      recent: {
        because: "caffeine-recent",
        effect: "caffeine-effect",
        when: { fact: "health.caffeine.on", answered: true },
        wait: { lasts: "caffeine-wait", since: "health.caffeine.on" },
      },
    },
  },
  "pain-relief": {
    facts: ["health.painReliefWithoutPrescription", "health.painReliefWithoutPrescription.on"],
    parameters: ["pain-relief-effect", "pain-relief-wait"],
    says: {
      recent: {
        because: "pain-relief-recent",
        effect: "pain-relief-effect",
        when: { fact: "health.painReliefWithoutPrescription.on", answered: true },
        wait: { lasts: "pain-relief-wait", since: "health.painReliefWithoutPrescription.on" },
      },
    },
  },
  supplements: {
    facts: ["health.supplements", "health.supplements.on"],
    parameters: ["supplements-effect", "supplements-wait"],
    says: {
      recent: {
        because: "supplements-recent",
        effect: "supplements-effect",
        when: { fact: "health.supplements.on", answered: true },
        wait: { lasts: "supplements-wait", since: "health.supplements.on" },
      },
    },
  },
  "botulinum-toxin": {
    facts: ["health.botulinumToxin", "health.botulinumToxin.on"],
    parameters: ["botulinum-toxin-effect", "botulinum-toxin-wait"],
    says: {
      recent: {
        because: "botulinum-toxin-recent",
        effect: "botulinum-toxin-effect",
        when: { fact: "health.botulinumToxin.on", answered: true },
        wait: { lasts: "botulinum-toxin-wait", since: "health.botulinumToxin.on" },
      },
    },
  },
  filler: {
    facts: ["health.filler", "health.filler.on"],
    parameters: ["filler-effect", "filler-wait"],
    says: {
      recent: {
        because: "filler-recent",
        effect: "filler-effect",
        when: { fact: "health.filler.on", answered: true },
        wait: { lasts: "filler-wait", since: "health.filler.on" },
      },
    },
  },
  "chemical-peel": {
    facts: ["health.chemicalPeel", "health.chemicalPeel.on"],
    parameters: ["chemical-peel-effect", "chemical-peel-wait"],
    says: {
      recent: {
        because: "chemical-peel-recent",
        effect: "chemical-peel-effect",
        when: { fact: "health.chemicalPeel.on", answered: true },
        wait: { lasts: "chemical-peel-wait", since: "health.chemicalPeel.on" },
      },
    },
  },
  "laser-or-ipl": {
    facts: ["health.laserOrIpl", "health.laserOrIpl.on"],
    parameters: ["laser-or-ipl-effect", "laser-or-ipl-wait"],
    says: {
      recent: {
        because: "laser-or-ipl-recent",
        effect: "laser-or-ipl-effect",
        when: { fact: "health.laserOrIpl.on", answered: true },
        wait: { lasts: "laser-or-ipl-wait", since: "health.laserOrIpl.on" },
      },
    },
  },
  "shingles-vaccine": {
    facts: ["health.shinglesVaccine", "health.shinglesVaccine.on"],
    parameters: ["shingles-vaccine-effect", "shingles-vaccine-wait"],
    says: {
      recent: {
        because: "shingles-vaccine-recent",
        effect: "shingles-vaccine-effect",
        when: { fact: "health.shinglesVaccine.on", answered: true },
        wait: { lasts: "shingles-vaccine-wait", since: "health.shinglesVaccine.on" },
      },
    },
  },
  "laser-removal": {
    facts: ["health.laserRemoval", "health.laserRemoval.lastOn"],
    parameters: ["laser-removal-effect", "laser-removal-wait"],
    says: {
      recent: {
        because: "laser-removal-recent",
        effect: "laser-removal-effect",
        when: { fact: "health.laserRemoval.lastOn", answered: true },
        wait: { lasts: "laser-removal-wait", since: "health.laserRemoval.lastOn" },
      },
    },
  },
  "hair-transplant": {
    facts: ["health.hairTransplant", "health.hairTransplant.on", "desiredLook"],
    parameters: ["hair-transplant-effect", "hair-transplant-wait", "density-after-transplant-effect"],
    says: {
      recent: {
        because: "hair-transplant-recent",
        effect: "hair-transplant-effect",
        when: { fact: "health.hairTransplant.on", answered: true },
        wait: { lasts: "hair-transplant-wait", since: "health.hairTransplant.on" },
      },
      density: {
        because: "transplant-density",
        effect: "density-after-transplant-effect",
        when: {
          all: [
            { fact: "health.hairTransplant", present: true },
            { fact: "desiredLook", is: "density" },
          ],
        },
      },
    },
  },
  "planned-hair-transplant": {
    facts: ["planned"],
    parameters: ["planned-hair-transplant-effect"],
    says: {
      planned: {
        because: "hair-transplant-planned",
        effect: "planned-hair-transplant-effect",
        when: { some: "planned", meets: { fact: "planned.kind", is: "hair-transplant" } },
        lift: "transplant-settled",
      },
    },
  },
  "previous-smp": {
    facts: ["health.previousSmp", "health.previousSmp.problem"],
    parameters: ["previous-work-problem-effect"],
    says: {
      problem: {
        because: "previous-work-problem",
        effect: "previous-work-problem-effect",
        when: { fact: "health.previousSmp.problem", isOneOf: PROBLEMS_TO_CORRECT },
        lift: "old-work-corrected",
      },
    },
  },
  "earlier-session": {
    facts: ["health.previousSmp", "health.previousSmp.lastOn"],
    parameters: ["early-session-effect", "session-spacing-hard-minimum", "touch-up-window"],
    says: {
      "between-sessions": {
        because: "session-recent",
        effect: "early-session-effect",
        when: { all: [{ stage: ["first", "maintenance"] }, { fact: "health.previousSmp.lastOn", answered: true }] },
        wait: { lasts: "session-spacing-hard-minimum", since: "health.previousSmp.lastOn" },
      },
      "before-touch-up": {
        because: "session-recent",
        effect: "early-session-effect",
        when: { all: [{ stage: ["touch-up"] }, { fact: "health.previousSmp.lastOn", answered: true }] },
        wait: { lasts: "touch-up-window", since: "health.previousSmp.lastOn" },
      },
    },
  },
} as const satisfies Record<string, RuleRow>);
