import type { Numbing } from "../input/types.js";
import { injectors, numbingAgents } from "../input/words.js";
import { measured } from "./measured.js";
import type { FactsOf } from "./types.js";
import { worded } from "./worded.js";

/**
 * How the skin is numbed, every measure checked: where nothing is put on it, nothing is put on a large area either.
 * @internal
 */
export function numbingFacts(numbing: Numbing): FactsOf<"technique.numbing"> {
  const agent = worded(numbing.agent, "technique.numbing.agent", numbingAgents);
  const percent = measured(numbing.percent, "technique.numbing.percent");
  const noCream = agent === "none" ? false : undefined;
  const injected = worded(numbing.injectedBy, "technique.numbing.injectedBy", injectors);
  return {
    "technique.numbing.agent": agent,
    "technique.numbing.percent": percent ?? (agent === "none" ? 0 : undefined),
    "technique.numbing.largeArea": numbing.largeArea ?? noCream,
    "technique.numbing.irritatedSkin": numbing.irritatedSkin ?? noCream,
    "technique.numbing.covered": numbing.covered ?? noCream,
    "technique.numbing.injectedBy": injected ?? (agent === "none" ? "nobody" : undefined),
  };
}
