import type { Timing } from "../../schedule/series/types.js";
import type { Numbing, NumbingAgent, PigmentChemistry } from "./types.js";

// The closed lists of the input: what a parser takes, an assessment takes.

/** @internal */
export const numbingAgents = [
  "none",
  "lidocaine",
  "prescribed-lidocaine",
  "other",
] as const satisfies readonly NumbingAgent[];

/** @internal */
export const injectors = ["nobody", "clinician", "other"] as const satisfies readonly Numbing["injectedBy"][];

/** @internal */
export const pigmentChemistries = ["carbon", "blended", "metallic"] as const satisfies readonly PigmentChemistry[];

/** @internal */
export const timings = [
  "on-time",
  "grace",
  "too-early",
  "late",
  "lapsed",
  "extra",
] as const satisfies readonly Timing[];
