import type { ParameterId, ValueOf } from "../../src/knowledge/parameters.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import type { Protocol } from "../../src/protocol/types.js";

/** Other values for some parameters. */
export type Figures = { readonly [P in ParameterId]?: ValueOf<P> };

/** A studio's own protocol: the article's with other figures, each acknowledged; the claims stay. Nothing of it is frozen. */
export function protocolWith(figures: Figures): Protocol {
  const parameters = structuredClone(articleProtocol.parameters) as Record<string, object>;
  for (const [id, value] of Object.entries(figures)) parameters[id] = { ...parameters[id], value };
  return {
    id: "studio",
    version: "7",
    parameters: parameters as unknown as Protocol["parameters"],
    acknowledged: Object.keys(figures) as ParameterId[],
  };
}
