import { deepFreeze } from "../knowledge/deepFreeze.js";
import { type ParameterId, parameters, type ValueOf } from "../knowledge/parameters.js";
import type { ClaimId, SourceId } from "../knowledge/types.js";
import type { Protocol } from "./types.js";

/**
 * What a protocol says of one parameter; unit and safer direction belong to the parameter itself.
 * @internal
 */
interface Choice<P extends ParameterId> {
  readonly value: ValueOf<P>;
  /** The sources that agree, each standing for its claim about the parameter; the article by the number of its claim. */
  readonly claims: readonly SourceId[];
  /** Those that say otherwise; absent where nobody does. */
  readonly dissent?: readonly SourceId[];
  readonly computed?: true;
}

/**
 * A choice for every parameter.
 * @internal
 */
export type Choices = { readonly [P in ParameterId]: Choice<P> };

const claimOf =
  (parameter: ParameterId) =>
  (source: SourceId): ClaimId =>
    source.startsWith("article-") ? source : `${source}-${parameter}`;

/**
 * Makes a protocol of its choices, frozen.
 * @internal
 */
export function assemble(id: string, version: string, choices: Choices): Protocol {
  const chosen = (Object.keys(parameters) as ParameterId[]).map((parameter) => {
    const { unit, saferDirection } = parameters[parameter];
    const { claims, dissent = [], ...choice } = choices[parameter];
    const named = claimOf(parameter);
    return [
      parameter,
      { unit, saferDirection, ...choice, claims: claims.map(named), dissent: dissent.map(named) },
    ] as const;
  });
  // Every parameter has its choice: the type of `choices` says so.
  return deepFreeze({ id, version, parameters: Object.fromEntries(chosen) as unknown as Protocol["parameters"] });
}
