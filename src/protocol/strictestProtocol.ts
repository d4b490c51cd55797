import type { Dossier } from "./dossiers.js";
import { keepsFloor } from "./keepsFloor.js";
import { preset } from "./preset.js";
import { mostCarefulOf } from "./published.js";
import type { Span } from "./spans.js";
import type { Protocol } from "./types.js";
import { typicalOf } from "./typical.js";

function strictestOf(dossier: Dossier): Span {
  if (dossier.saferDirection === "none") return typicalOf(dossier);
  return mostCarefulOf(dossier, ({ span }) => keepsFloor(dossier, span)) ?? typicalOf(dossier);
}

/**
 * The most careful figure that anybody publishes, wherever one direction is safer; the typical figure where none is: staying
 * dry for longer is not clearly safer than rinsing gently.
 *
 * @example
 * ```ts
 * import { consensusProtocol, strictestProtocol } from "scalp-micropigmentation";
 *
 * consensusProtocol.parameters["isotretinoin-wait"].value; // => 6
 * strictestProtocol.parameters["isotretinoin-wait"].value; // => 12
 * ```
 */
export const strictestProtocol: Protocol = /* @__PURE__ */ preset("strictest", "1", strictestOf);
