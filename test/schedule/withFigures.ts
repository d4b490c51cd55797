import type { ParameterId, ValueOf } from "../../src/knowledge/parameters.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import type { Protocol } from "../../src/protocol/types.js";

/** A clinic's own protocol: the article's, with other figures where they are given. Nothing of it is frozen. */
export function withFigures(figures: { readonly [P in ParameterId]?: ValueOf<P> }): Protocol {
  const parameters = structuredClone(articleProtocol.parameters) as Record<string, object>;
  for (const [id, value] of Object.entries(figures)) parameters[id] = { ...parameters[id], value };
  return { id: "house", version: "7", parameters: parameters as unknown as Protocol["parameters"] };
}
