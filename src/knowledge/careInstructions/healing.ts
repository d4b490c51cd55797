import { deepFreeze } from "../deepFreeze.js";
import type { CareInstructionRow } from "./row.js";

/**
 * What waits until the skin has healed further, or the last session is done. Retinoids are meant as far as no doctor
 * prescribed them, and minoxidil is something to ask about: nobody is told to stop a medicine.
 */
export const healingInstructions = /* @__PURE__ */ deepFreeze({
  "no-concealer-yet": {
    topic: "concealer",
    intensity: "avoid",
    from: "session",
    until: "concealer-allowed",
    cadence: "until-then",
    parameters: ["concealer-start"],
  },
  "no-concealer-between-sessions": {
    topic: "concealer",
    intensity: "avoid",
    from: "concealer-allowed",
    until: null,
    cadence: "until-condition",
    condition: "last-session-done",
    parameters: ["concealer-after-last-session-policy"],
    onlyIf: { parameter: "concealer-after-last-session-policy", required: true },
    betweenSessions: true,
  },
  "no-hair-dye-yet": {
    topic: "hair-dye",
    intensity: "avoid",
    from: "session",
    until: "hair-dye-allowed",
    cadence: "until-then",
    parameters: ["hair-dye-start"],
  },
  "no-retinoids-yet": {
    topic: "retinoids",
    intensity: "avoid",
    from: "session",
    until: "retinoids-allowed",
    cadence: "until-then",
    parameters: ["retinoid-start"],
  },
  "no-exfoliating-yet": {
    topic: "exfoliating",
    intensity: "avoid",
    from: "session",
    until: "fully-healed",
    cadence: "until-then",
    condition: "skin-healed",
    parameters: ["exfoliant-avoidance-policy"],
    onlyIf: { parameter: "exfoliant-avoidance-policy", required: true },
  },
  "no-self-tanner-yet": {
    topic: "self-tanning",
    intensity: "avoid",
    from: "session",
    until: "self-tanner-allowed",
    cadence: "until-then",
    parameters: ["self-tan-start"],
  },
  "ask-about-minoxidil": {
    topic: "minoxidil",
    intensity: "ask",
    from: "session",
    until: "minoxidil-allowed",
    cadence: "until-then",
    parameters: ["minoxidil-restart"],
  },
  "no-laser-yet": {
    topic: "laser",
    intensity: "avoid",
    from: "session",
    until: "laser-allowed",
    cadence: "until-then",
    parameters: ["laser-avoidance"],
  },
  "no-blood-donation-yet": {
    topic: "blood-donation",
    intensity: "avoid",
    from: "session",
    until: "blood-donation-allowed",
    cadence: "until-then",
    parameters: ["blood-donation-wait", "regulated-studio-blood-donation-wait"],
  },
} as const satisfies Record<string, CareInstructionRow>);
