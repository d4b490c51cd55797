import { deepFreeze } from "../knowledge/deepFreeze.js";
import { type ParameterId, parameters, type ValueOf } from "../knowledge/parameters.js";
import type { ClaimId } from "../knowledge/types.js";
import type { Protocol } from "./types.js";

/**
 * What a protocol says of one parameter; unit and safer direction belong to the parameter itself.
 * @internal
 */
interface Choice<P extends ParameterId> {
  readonly value: ValueOf<P>;
  readonly claims: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
  readonly reason?: string;
}

/**
 * A choice for every parameter.
 * @internal
 */
export type Choices = { readonly [P in ParameterId]: Choice<P> };

/**
 * Makes a protocol of its choices, frozen.
 * @internal
 */
export function assemble(id: string, version: string, choices: Choices): Protocol {
  const chosen = Object.entries(parameters).map(([parameter, { unit, saferDirection }]) => {
    const choice = choices[parameter as ParameterId];
    return [parameter, { unit, saferDirection, ...choice }] as const;
  });
  return deepFreeze({ id, version, parameters: Object.fromEntries(chosen) as Protocol["parameters"] });
}
