import type { BlockReason } from "../schedule/forecast/types.js";
import type { Locale } from "./types.js";

/**
 * What stands in the way of a plan, in sentences.
 * @internal
 */
export function explainBlocks(blocked: readonly BlockReason[], locale: Locale): string[] {
  return blocked.map(({ code }) => locale.sentences.planBlocked(locale.planBlocks[code]));
}
