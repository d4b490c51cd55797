import { deepFreeze } from "../deepFreeze.js";
import type { CareInstructionRow } from "./row.js";

/**
 * For life. A further session interrupts these where fresh skin needs something else, and does not start them anew.
 */
export const lastingInstructions = /* @__PURE__ */ deepFreeze({
  moisturize: {
    topic: "moisturizing",
    intensity: "do",
    from: "moisturizer-start",
    until: null,
    cadence: "times-a-day",
    parameters: ["daily-moisturizer", "moisturizer-start"],
  },
  "no-petroleum": {
    topic: "petroleum",
    intensity: "avoid",
    from: "session",
    until: null,
    cadence: "daily",
    parameters: ["petroleum-avoidance-policy"],
    onlyIf: { parameter: "petroleum-avoidance-policy", required: true },
  },
  "wear-a-hat": {
    topic: "hat",
    intensity: "do",
    from: "hat-start",
    until: null,
    cadence: "when-outside",
    parameters: ["hat-start"],
  },
  "limit-sun": {
    topic: "sunbathing",
    intensity: "limit",
    from: "sun-allowed",
    until: null,
    cadence: "daily",
    parameters: ["sun-avoidance"],
  },
  "use-sunscreen": {
    topic: "sunscreen",
    intensity: "do",
    from: "sunscreen-allowed",
    until: null,
    cadence: "when-outside",
    parameters: ["sunscreen-factor", "sunscreen-start"],
  },
  "protect-from-the-sun": {
    topic: "sun-protection",
    intensity: "do",
    from: "fully-healed",
    until: null,
    cadence: "when-outside",
    parameters: ["long-term-sunscreen-factor", "long-term-sun-protection-policy"],
    onlyIf: { parameter: "long-term-sun-protection-policy", required: true },
  },
  "limit-shampooing": {
    topic: "shampooing",
    intensity: "limit",
    from: "shampoo-limited",
    until: null,
    cadence: "times-a-week",
    parameters: ["shampoo-frequency"],
  },
  "prefer-a-trimmer": {
    topic: "razor-shaving",
    intensity: "limit",
    from: "razor-settled",
    until: null,
    cadence: "daily",
    parameters: ["long-term-razor-avoidance-policy"],
    onlyIf: { parameter: "long-term-razor-avoidance-policy", required: true },
  },
  "tell-the-radiographer": {
    topic: "mri",
    intensity: "limit",
    from: "session",
    until: null,
    cadence: "when-it-comes-up",
    parameters: ["mri-effect", "mri-symptom-frequency"],
  },
} as const satisfies Record<string, CareInstructionRow>);
