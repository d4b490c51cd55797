import { deepFreeze } from "../knowledge/deepFreeze.js";
import type { Tables } from "../knowledge/parameters/row.js";
import type { Domain } from "../knowledge/parameters.js";
import { type Dossier, dossiersOf } from "./dossiers.js";
import { groundsOf } from "./grounds.js";
import { type Span, valueOf } from "./spans.js";
import type { Parameter, ParametersOf, Protocol, ProtocolPart } from "./types.js";

/**
 * A parameter with a value, the claims for and against it, and when to look those up again.
 * @internal
 */
export function parameterWith(dossier: Dossier, value: Span): Parameter {
  const { unit, shape, saferDirection } = dossier;
  const grounds = groundsOf(dossier, value);
  const reviewBy = dossier.positions
    .filter(({ claim }) => grounds.claims.includes(claim))
    .flatMap((position) => position.reviewBy ?? [])
    .sort()[0];
  return {
    value: valueOf(shape, value),
    unit,
    saferDirection,
    ...grounds,
    ...(reviewBy === undefined ? {} : { reviewBy }),
  };
}

/**
 * A preset's values for the parameters of one domain, frozen.
 * @internal
 */
export function assemblePart<D extends Domain>(
  id: string,
  version: string,
  tables: Tables,
  choose: (dossier: Dossier) => Span,
): ProtocolPart<D> {
  const chosen = dossiersOf(tables).map((dossier) => [dossier.parameter, parameterWith(dossier, choose(dossier))]);
  // Every parameter of the domain has its choice.
  const parameters = Object.fromEntries(chosen) as ParametersOf<D>;
  return deepFreeze({ id, version, parameters, acknowledged: [] });
}

/**
 * A preset of its parts, one for every domain.
 * @internal
 */
export function joinParts(
  candidacy: ProtocolPart<"candidacy">,
  schedule: ProtocolPart<"schedule">,
  aftercare: ProtocolPart<"aftercare">,
  risk: ProtocolPart<"risk">,
): Protocol {
  const parameters = {
    ...candidacy.parameters,
    ...schedule.parameters,
    ...aftercare.parameters,
    ...risk.parameters,
  };
  return deepFreeze({ id: candidacy.id, version: candidacy.version, parameters, acknowledged: [] });
}
