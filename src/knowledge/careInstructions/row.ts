import type { ClaimId } from "../claimId.js";
import { deepFreeze } from "../deepFreeze.js";
import type { ParameterIdOf } from "../parameters.js";

/** A day counted from a session, day 0, on which something begins or ends; its number stands in the protocol. */
export type CareDay =
  // Before the session
  | "tanning-stops"
  | "supplements-stop"
  | "moisturizing-before"
  | "minoxidil-question"
  | "pain-relief-stops"
  | "alcohol-stops"
  | "caffeine-stops"
  | "last-haircut"
  | "last-exfoliating"
  | "day-before"
  // The day of the session, and the day after it
  | "session"
  | "session-over"
  // After the session
  | "first-wash"
  | "shampoo-allowed"
  | "shampoo-limited"
  | "moisturizer-start"
  | "hat-start"
  | "rubbing-hat-allowed"
  | "scrubbing-allowed"
  | "touching-allowed"
  | "swelling-over"
  | "redness-over"
  | "scabs-gone"
  | "sun-allowed"
  | "sunscreen-allowed"
  | "light-exercise-allowed"
  | "heavy-exercise-allowed"
  | "sauna-allowed"
  | "salt-water-allowed"
  | "pool-allowed"
  | "foil-shaver-allowed"
  | "razor-allowed"
  | "razor-settled"
  | "concealer-allowed"
  | "hair-dye-allowed"
  | "retinoids-allowed"
  | "self-tanner-allowed"
  | "minoxidil-allowed"
  | "laser-allowed"
  | "fully-healed"
  | "blood-donation-allowed";

/** Whether to do a thing, hold back, leave it, or ask the practitioner first. */
export type CareIntensity = "do" | "limit" | "avoid" | "ask";

/** How often a thing is done; the number stands in the protocol. */
export type CareCadence =
  | "once"
  | "daily"
  | "times-a-day"
  | "times-a-week"
  | "when-outside"
  | "when-it-comes-up"
  | "until-then"
  | "until-condition";

/** What really ends an instruction, where that is a state and the last day is only when it is usually reached. */
export type CareCondition = "no-scab-left" | "new-skin" | "skin-healed" | "last-session-done";

/** When in the day a thing is done, where sources say. */
export type PartOfDay = "morning" | "evening";

/** What instructions are about, in the order in which a day is gone through. */
export const careTopics = /* @__PURE__ */ deepFreeze([
  "washing",
  "shampooing",
  "scrubbing",
  "touching",
  "moisturizing",
  "petroleum",
  "scabs",
  "lost-scab",
  "sunbathing",
  "sun-protection",
  "hat",
  "rubbing-hat",
  "sunscreen",
  "light-exercise",
  "heavy-exercise",
  "sauna",
  "salt-water-swimming",
  "pool-swimming",
  "haircut",
  "foil-shaving",
  "razor-shaving",
  "concealer",
  "hair-dye",
  "retinoids",
  "exfoliating",
  "self-tanning",
  "minoxidil",
  "laser",
  "alcohol",
  "caffeine",
  "pain-relief",
  "supplements",
  "fluids",
  "sleep",
  "blood-donation",
  "mri",
] as const);
/** What an instruction is about: on no day is a thing both asked for and forbidden. */
export type CareTopic = (typeof careTopics)[number];

/** An instruction: from which day until the day before which other, how often, and the parameters it rests on. */
export interface CareInstructionRow {
  readonly topic: CareTopic;
  readonly intensity: CareIntensity;
  readonly from: CareDay;
  /** The first day on which it no longer holds; `null` for life; `day-after` for a single day. */
  readonly until: CareDay | "day-after" | null;
  readonly cadence: CareCadence;
  readonly parameters: readonly ParameterIdOf<"aftercare">[];
  readonly condition?: CareCondition;
  readonly partOfDay?: PartOfDay;
  /** It stands in a timeline only where the protocol requires this, or where it does not. */
  readonly onlyIf?: { readonly parameter: ParameterIdOf<"aftercare">; readonly required: boolean };
  /** It stands between two sessions only. */
  readonly betweenSessions?: true;
  /** It gives away what the client has answered about health: reminders leave it out unless asked for. */
  readonly revealsHealth?: true;
  /** The claims for and against an instruction that no protocol changes; else those of its parameters. */
  readonly fixed?: { readonly evidence: readonly ClaimId[]; readonly dissent: readonly ClaimId[] };
}

/** What sources count in hours from the end of a session: where that is known, it begins or ends at an hour. */
export const careDaysInHours = /* @__PURE__ */ deepFreeze([
  "first-wash",
  "light-exercise-allowed",
  "salt-water-allowed",
  "razor-allowed",
] as const satisfies readonly CareDay[]);
