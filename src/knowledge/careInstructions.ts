import { freshSkinInstructions } from "./careInstructions/freshSkin.js";
import { healingInstructions } from "./careInstructions/healing.js";
import { lastingInstructions } from "./careInstructions/lasting.js";
import { preparationInstructions } from "./careInstructions/preparation.js";
import { joinTables } from "./joinTables.js";

export type {
  CareCadence,
  CareCondition,
  CareInstructionRow,
  CareIntensity,
  CareTopic,
  PartOfDay,
} from "./careInstructions/row.js";

/** The instructions: before a session, for fresh skin, until it has healed, and for life. */
export const careInstructions = /* @__PURE__ */ joinTables(
  preparationInstructions,
  freshSkinInstructions,
  healingInstructions,
  lastingInstructions,
);

/** The id of an instruction. */
export type CareInstructionId = keyof typeof careInstructions;
