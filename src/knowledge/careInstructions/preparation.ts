import { deepFreeze } from "../deepFreeze.js";
import type { CareInstructionRow } from "./row.js";

/**
 * The days before a session, and its own day until it begins. Nothing here is about a medicine that a doctor prescribed:
 * minoxidil is something to ask about, and pain relief and supplements are meant as far as nobody advised them.
 */
export const preparationInstructions = /* @__PURE__ */ deepFreeze({
  "moisturize-before": {
    topic: "moisturizing",
    intensity: "do",
    from: "moisturizing-before",
    until: "session",
    cadence: "times-a-day",
    parameters: ["preparation-moisturizing-frequency", "preparation-moisturizing-duration"],
  },
  "have-hair-cut-before": {
    topic: "haircut",
    intensity: "do",
    from: "last-haircut",
    until: "day-after",
    cadence: "once",
    parameters: ["preparation-haircut-lead"],
  },
  "exfoliate-before": {
    topic: "exfoliating",
    intensity: "do",
    from: "last-exfoliating",
    until: "day-after",
    cadence: "once",
    parameters: ["preparation-exfoliation-lead"],
  },
  "wash-before": {
    topic: "washing",
    intensity: "do",
    from: "day-before",
    until: "session",
    cadence: "once",
    partOfDay: "evening",
    parameters: ["preparation-wash-policy"],
    onlyIf: { parameter: "preparation-wash-policy", required: true },
  },
  "no-tanning-before": {
    topic: "sunbathing",
    intensity: "avoid",
    from: "tanning-stops",
    until: "session-over",
    cadence: "until-then",
    parameters: ["tan-wait"],
  },
  "no-supplements-before": {
    topic: "supplements",
    intensity: "avoid",
    from: "supplements-stop",
    until: "session-over",
    cadence: "until-then",
    parameters: ["supplements-wait"],
  },
  "no-unadvised-pain-relief-before": {
    topic: "pain-relief",
    intensity: "avoid",
    from: "pain-relief-stops",
    until: "session-over",
    cadence: "until-then",
    parameters: ["pain-relief-wait"],
  },
  "no-alcohol-before": {
    topic: "alcohol",
    intensity: "avoid",
    from: "alcohol-stops",
    until: "session-over",
    cadence: "until-then",
    parameters: ["alcohol-wait"],
  },
  "no-caffeine-before": {
    topic: "caffeine",
    intensity: "avoid",
    from: "caffeine-stops",
    until: "session-over",
    cadence: "until-then",
    parameters: ["caffeine-wait"],
  },
  "no-razor-before": {
    topic: "razor-shaving",
    intensity: "avoid",
    from: "last-haircut",
    until: "session-over",
    cadence: "until-then",
    parameters: ["preparation-razor-avoidance-policy"],
    onlyIf: { parameter: "preparation-razor-avoidance-policy", required: true },
  },
  "ask-about-minoxidil-before": {
    topic: "minoxidil",
    intensity: "ask",
    from: "minoxidil-question",
    until: "session-over",
    cadence: "until-then",
    parameters: ["topical-minoxidil-wait"],
  },
} as const satisfies Record<string, CareInstructionRow>);
