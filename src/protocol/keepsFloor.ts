import type { Dossier } from "./dossiers.js";
import { type Span, spanOf } from "./spans.js";

/** A bound in the numbers that spans count in; a test holds every bound to the form of its parameter. */
function placeOf({ shape }: Dossier, bound: number | string): number {
  return typeof bound === "number" ? bound : (spanOf(shape, bound) as Span).min;
}

/**
 * Whether a value stays within the safety floor and ceiling of its parameter.
 * @internal
 */
export function keepsFloor(dossier: Dossier, { min, max }: Span): boolean {
  const { least, most } = dossier.floor ?? {};
  if (least !== undefined && min < placeOf(dossier, least)) return false;
  return most === undefined || max <= placeOf(dossier, most);
}
