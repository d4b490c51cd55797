import type { CalendarDate } from "../calendar/types.js";
import type { ClaimId } from "../knowledge/claimId.js";
import { claimIdOf, sourceIdOf } from "../knowledge/claimId.js";
import { deepFreeze } from "../knowledge/deepFreeze.js";
import type { ParameterRow, SafetyFloor, Tables } from "../knowledge/parameters/row.js";
import type { ParameterId, ParameterValue } from "../knowledge/parameters.js";
import { reviewDates } from "../knowledge/reviewDates.js";
import { type Span, spanOfKnown } from "./spans.js";

/**
 * What one source says about a parameter.
 * @internal
 */
export interface Position {
  readonly claim: ClaimId;
  readonly byArticle: boolean;
  readonly value: ParameterValue;
  readonly span: Span;
  /** The day from which the source is to be looked up again. */
  readonly reviewBy: CalendarDate | undefined;
}

/**
 * Everything known about one parameter: what it is, who says what, and how far a protocol may go.
 * @internal
 */
export interface Dossier extends ParameterRow {
  readonly parameter: ParameterId;
  readonly positions: readonly Position[];
  readonly floor: SafetyFloor | undefined;
}

function positionOf(parameter: string, by: string, value: ParameterValue, { shape }: ParameterRow): Position {
  const source = sourceIdOf(by);
  const claim = claimIdOf(by, parameter);
  return {
    claim,
    byArticle: source === "article",
    value,
    span: spanOfKnown(shape, value),
    reviewBy: reviewDates[source],
  };
}

const made = /* @__PURE__ */ new WeakMap<Tables, readonly Dossier[]>();

/**
 * The dossiers of a domain's parameters, in the order of its table, made once.
 * @internal
 */
export function dossiersOf(tables: Tables): readonly Dossier[] {
  let dossiers = made.get(tables);
  if (dossiers === undefined) {
    dossiers = deepFreeze(make(tables));
    made.set(tables, dossiers);
  }
  return dossiers;
}

function make({ parameters, figures, floors }: Tables): Dossier[] {
  return Object.entries(parameters).map(([parameter, row]) => ({
    ...row,
    parameter: parameter as ParameterId, // a name from the table
    positions: Object.entries(figures[parameter] ?? {}).map(([by, value]) => positionOf(parameter, by, value, row)),
    floor: floors[parameter],
  }));
}
