import { preset } from "./preset.js";
import type { Protocol } from "./types.js";
import { typicalOf } from "./typical.js";

/**
 * The typical published figure everywhere: the middle of what the sources other than the article say, and the article's
 * own figure only where it is alone. Most of the sources are clinics that copy one another: "typical" is not "proven".
 *
 * @example
 * ```ts
 * import { articleProtocol, consensusProtocol } from "scalp-micropigmentation";
 *
 * articleProtocol.parameters["first-wash"].value; // => 0
 * consensusProtocol.parameters["first-wash"].value; // => 4
 * ```
 */
export const consensusProtocol: Protocol = /* @__PURE__ */ preset("consensus", "1", typicalOf);
