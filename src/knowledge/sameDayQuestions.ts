import { deepFreeze } from "./deepFreeze.js";
import type { ParameterIdOf } from "./parameters.js";

/** What is asked on the morning of a session, and what a yes to it makes of the day. */
export interface SameDayRow {
  /** The figure that says what a yes comes to; absent where no source speaks, and the practitioner is asked. */
  readonly parameter?: Extract<ParameterIdOf<"candidacy">, `${string}-effect`>;
  /** Only the practitioner can answer it: a yes is something to ask about. */
  readonly asks?: true;
}

/** What is asked on the morning of a session, of a client of whom everything else is known. */
export const sameDayQuestions = /* @__PURE__ */ deepFreeze({
  intoxicated: { parameter: "intoxication-effect" },
  freshRedness: { parameter: "session-day-redness-effect" },
  freshBreakout: { parameter: "session-day-breakout-effect" },
  infected: { parameter: "session-day-infection-effect" },
  scabsLeft: { parameter: "persistent-scabs-effect" },
  sunburned: { parameter: "sunburn-effect" },
  ill: { parameter: "acute-illness-effect" },
  openWound: { parameter: "open-wound-effect" },
  medicinesChanged: { asks: true },
  numbingCreamAtHome: { parameter: "numbing-cream-at-home-effect", asks: true },
} as const satisfies Record<string, SameDayRow>);

/** A thing that is asked on the morning of a session. */
export type SameDayQuestion = keyof typeof sameDayQuestions;
