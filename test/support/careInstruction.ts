import type { PreparedInstruction } from "../../src/aftercare/instruction/types.js";
import type { CareIntensity, CareTopic } from "../../src/knowledge/careInstructions/row.js";

/** An instruction for days 0 to 3, on a topic that something is said on both before and after a session. */
export const anInstruction = (
  overrides: Partial<PreparedInstruction> = {},
  topic: CareTopic = "washing",
  intensity: CareIntensity = "avoid",
): PreparedInstruction => ({
  from: 0,
  until: 4,
  untilMonths: null,
  fromMinutes: null,
  untilMinutes: null,
  handsOver: false,
  singleDay: false,
  lasting: false,
  betweenSessions: false,
  isContested: true,
  onlyFor: null,
  undated: {
    instruction: "keep-dry",
    topic,
    intensity,
    cadence: "until-then",
    partOfDay: null,
    untilCondition: null,
    facts: {},
    evidence: [],
    dissent: [],
  },
  ...overrides,
});
