import type { Dossier } from "./dossiers.js";
import { type Span, spanOfKnown } from "./spans.js";

/**
 * Whether a value stays within the safety floor and ceiling of its parameter.
 * @internal
 */
export function keepsFloor({ shape, floor }: Dossier, { min, max }: Span): boolean {
  const { least, most } = floor ?? {};
  if (least !== undefined && min < spanOfKnown(shape, least).min) return false;
  return most === undefined || max <= spanOfKnown(shape, most).max;
}
