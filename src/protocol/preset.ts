import type { Domain } from "../knowledge/parameters.js";
import { allTables } from "../knowledge/tables.js";
import { assemblePart } from "./assemble.js";
import type { Dossier } from "./dossiers.js";
import type { Span } from "./spans.js";
import type { Protocol } from "./types.js";

/**
 * Makes a preset: a value for every parameter of every domain, frozen.
 * @internal
 */
export const preset = (id: string, version: string, choose: (dossier: Dossier) => Span): Protocol =>
  assemblePart<Domain>(id, version, allTables, choose) as Protocol;
