import type { PlannedStep } from "../schedule/types.js";
import type { Locale } from "./types.js";

/**
 * What a visit is called, with its number where there are several of its kind.
 * @internal
 */
export function visitName({ step, kind }: Pick<PlannedStep, "step" | "kind">, { kinds, sentences }: Locale): string {
  const number = /-(\d+)$/.exec(step)?.[1];
  return number === undefined ? kinds[kind] : sentences.numbered(kinds[kind], Number(number));
}
