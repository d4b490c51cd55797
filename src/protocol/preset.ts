import { tablesByDomain } from "../knowledge/tables.js";
import { assemblePart, joinParts } from "./assemble.js";
import type { Dossier } from "./dossiers.js";
import type { Span } from "./spans.js";
import type { Protocol } from "./types.js";

/**
 * Makes a preset: a value for every parameter of every domain, frozen.
 * @internal
 */
export function preset(id: string, version: string, choose: (dossier: Dossier) => Span): Protocol {
  const { candidacy, schedule, aftercare, risk } = tablesByDomain;
  return joinParts(
    assemblePart(id, version, candidacy, choose),
    assemblePart(id, version, schedule, choose),
    assemblePart(id, version, aftercare, choose),
    assemblePart(id, version, risk, choose),
  );
}
