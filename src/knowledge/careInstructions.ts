import type { ClaimId } from "./claimId.js";
import { deepFreeze } from "./deepFreeze.js";
import type { ParameterIdOf } from "./parameters.js";

/** A day counted from a session, day 0, on which something begins or ends; its number stands in the protocol. */
export type CareDay =
  | "session"
  | "first-wash"
  | "moisturizer-start"
  | "hat-start"
  | "scrubbing-allowed"
  | "scabs-gone"
  | "sun-allowed"
  | "sunscreen-allowed";

/** Whether to do a thing, hold back, leave it, or ask the practitioner first. */
export type CareIntensity = "do" | "limit" | "avoid" | "ask";

/** How often a thing is done; the number stands in the protocol. */
export type CareCadence = "daily" | "times-a-day" | "times-a-week" | "when-outside" | "until-then";

/** What an instruction is about: on no day is a thing both asked for and forbidden. */
export type CareTopic =
  | "washing"
  | "scrubbing"
  | "moisturizing"
  | "scabs"
  | "lost-scab"
  | "sunbathing"
  | "hat"
  | "sunscreen"
  | "shampooing";

/** An instruction: from which day until the day before which other, how often, and the parameters it rests on. */
export interface CareInstructionRow {
  readonly topic: CareTopic;
  readonly intensity: CareIntensity;
  readonly from: CareDay;
  /** The first day on which it no longer holds; `null` for life. */
  readonly until: CareDay | null;
  readonly cadence: CareCadence;
  readonly parameters: readonly ParameterIdOf<"aftercare">[];
  /** The claims for and against an instruction that no protocol changes; else those of its parameters. */
  readonly fixed?: { readonly evidence: readonly ClaimId[]; readonly dissent: readonly ClaimId[] };
}

/**
 * The instructions, in the order in which a day is gone through. Sunscreen is never for open or scabbed skin, and an
 * ointment on a lost scab is something to ask about: no protocol changes either.
 */
export const careInstructions = /* @__PURE__ */ deepFreeze({
  "clean-gently": {
    topic: "washing",
    intensity: "do",
    from: "first-wash",
    until: "scabs-gone",
    cadence: "daily",
    parameters: ["first-wash"],
  },
  "do-not-scrub": {
    topic: "scrubbing",
    intensity: "avoid",
    from: "session",
    until: "scrubbing-allowed",
    cadence: "until-then",
    parameters: ["no-scrubbing"],
  },
  moisturize: {
    topic: "moisturizing",
    intensity: "do",
    from: "moisturizer-start",
    until: null,
    cadence: "times-a-day",
    parameters: ["daily-moisturizer", "moisturizer-start"],
  },
  "leave-scabs-alone": {
    topic: "scabs",
    intensity: "avoid",
    from: "session",
    until: "scabs-gone",
    cadence: "until-then",
    parameters: ["scab-duration"],
  },
  "ask-about-a-lost-scab": {
    topic: "lost-scab",
    intensity: "ask",
    from: "session",
    until: "scabs-gone",
    cadence: "until-then",
    parameters: ["lost-scab-ointment"],
  },
  "no-antibiotic-ointment": {
    topic: "lost-scab",
    intensity: "avoid",
    from: "session",
    until: "scabs-gone",
    cadence: "until-then",
    parameters: ["scab-duration"],
    fixed: {
      evidence: ["hair-ink-gold-coast-lost-scab-ointment", "azpmu-lost-scab-ointment"],
      dissent: ["article-058"],
    },
  },
  "wear-a-hat": {
    topic: "hat",
    intensity: "do",
    from: "hat-start",
    until: null,
    cadence: "when-outside",
    parameters: ["hat-start"],
  },
  "no-sunbathing": {
    topic: "sunbathing",
    intensity: "avoid",
    from: "session",
    until: "sun-allowed",
    cadence: "until-then",
    parameters: ["sun-avoidance"],
  },
  "limit-sun": {
    topic: "sunbathing",
    intensity: "limit",
    from: "sun-allowed",
    until: null,
    cadence: "daily",
    parameters: ["sun-avoidance"],
  },
  "no-sunscreen-yet": {
    topic: "sunscreen",
    intensity: "avoid",
    from: "session",
    until: "sunscreen-allowed",
    cadence: "until-then",
    parameters: ["scab-duration"],
    fixed: {
      evidence: [
        "hair-ink-gold-coast-sunscreen-start",
        "smp-trinity-sunscreen-start",
        "vancouver-paramedical-sunscreen-start",
      ],
      dissent: ["article-054-start"],
    },
  },
  "use-sunscreen": {
    topic: "sunscreen",
    intensity: "do",
    from: "sunscreen-allowed",
    until: null,
    cadence: "when-outside",
    parameters: ["sunscreen-factor", "sunscreen-start"],
  },
  "limit-shampooing": {
    topic: "shampooing",
    intensity: "limit",
    from: "scabs-gone",
    until: null,
    cadence: "times-a-week",
    parameters: ["shampoo-frequency"],
  },
} as const satisfies Record<string, CareInstructionRow>);

/** The id of an instruction. */
export type CareInstructionId = keyof typeof careInstructions;
