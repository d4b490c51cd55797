import type { Bound } from "./series/types.js";
import type { PlannedStep } from "./types.js";

const HEALED = "healed";

/**
 * The bound of a touch-up on skin that was found healed. It sets no day of its own: by it a plan says that somebody looked.
 * @internal
 */
export const FOUND_HEALED: Bound = /* @__PURE__ */ Object.freeze({
  from: /* @__PURE__ */ Object.freeze({ event: HEALED }),
  minimum: /* @__PURE__ */ Object.freeze({ days: 0 }),
});

/**
 * Whether a visit is held before its best days by nothing but skin that nobody found healed: a touch-up before the pigment has
 * set.
 * @internal
 */
export const waitsForSetPigment = ({ kind, bounds }: Pick<PlannedStep, "kind" | "bounds">): boolean =>
  kind === "touch-up" && !bounds.some(({ from }) => "event" in from && from.event === HEALED);
