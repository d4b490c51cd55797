import { type ContradictionId, type ContradictionRow, contradictions } from "../knowledge/contradictions.js";
import { type ParameterId, parameters } from "../knowledge/parameters.js";
import { allTables } from "../knowledge/tables.js";
import { articleProtocol } from "./articleProtocol.js";
import { consensusProtocol } from "./consensusProtocol.js";
import { type Dossier, dossiersOf } from "./dossiers.js";
import { medianOf } from "./published.js";
import { equals, valueOf } from "./spans.js";
import { strictestProtocol } from "./strictestProtocol.js";
import type { ArticleDispute, Dispute, Picks, SourceDispute } from "./types.js";

const picksOf = (parameter: ParameterId): Picks => ({
  article: articleProtocol.parameters[parameter].value,
  consensus: consensusProtocol.parameters[parameter].value,
  strictest: strictestProtocol.parameters[parameter].value,
});

/** One end of what is said: a figure, or the word that stands there. */
function endOf({ shape }: Dossier, place: number): number | string {
  const value = valueOf(shape, { min: place, max: place });
  return typeof value === "object" ? place : value;
}

function sourceDispute(dossier: Dossier): SourceDispute {
  const { parameter, unit, shape, positions } = dossier;
  return {
    kind: "between-sources",
    id: parameter,
    unit,
    positions: positions.map(({ claim, value }) => ({ claim, value })),
    spread: {
      lowest: endOf(dossier, Math.min(...positions.map(({ span }) => span.min))),
      highest: endOf(dossier, Math.max(...positions.map(({ span }) => span.max))),
    },
    median: valueOf(shape, medianOf(dossier)),
    picks: picksOf(parameter),
  };
}

const isDisputed = ({ positions: [first, ...others] }: Dossier): boolean =>
  first !== undefined && others.some(({ span }) => !equals(span, first.span));

function articleDispute(id: ContradictionId): ArticleDispute {
  const { claims, settledBy }: ContradictionRow = contradictions[id];
  return {
    kind: "within-article",
    id,
    claims,
    settledBy: settledBy.map((parameter) => ({
      parameter,
      unit: parameters[parameter].unit,
      picks: picksOf(parameter),
    })),
  };
}

/**
 * Lists every disagreement: each parameter on which sources differ, with what everybody says, the spread, the median and
 * what each preset picks; then each place where the article disagrees with itself.
 *
 * @returns the disagreements between sources in the order of the tables, then those within the article
 *
 * @example
 * ```ts
 * import { disputes } from "scalp-micropigmentation";
 *
 * const washing = disputes().find(({ id }) => id === "first-wash");
 * washing?.kind === "between-sources" ? washing.spread : undefined; // => { lowest: 0, highest: 5 }
 * ```
 */
export function disputes(): Dispute[] {
  const between = dossiersOf(allTables).filter(isDisputed).map(sourceDispute);
  return [...between, ...(Object.keys(contradictions) as ContradictionId[]).map(articleDispute)];
}
