import { deepFreeze } from "./deepFreeze.js";
import { measureBounds, type NumberBounds } from "./failures/bounds.js";

/** Whether sunscreen or a hat was used outside. */
export type SunProtectionUse = "always" | "sometimes" | "never";

const uses = ["always", "sometimes", "never"] as const satisfies readonly SunProtectionUse[];

/** A detail of what the client did after a session: how it is answered. */
export type AdherenceRow =
  | { readonly kind: "yes-no" }
  | { readonly kind: "choice"; readonly options: readonly SunProtectionUse[] }
  | ({ readonly kind: "number" } & NumberBounds);

/** What a client did after a session. Bounds are those of counting, and no clinical limit. */
export const adherenceDetails = /* @__PURE__ */ (() =>
  deepFreeze({
    followed: { kind: "yes-no" },
    sunDays: { kind: "number", ...measureBounds["aftercare.sunDays"] },
    usedSunbed: { kind: "yes-no" },
    pickedScabs: { kind: "yes-no" },
    washedEarly: { kind: "yes-no" },
    scrubbed: { kind: "yes-no" },
    sweatedEarly: { kind: "yes-no" },
    usedSauna: { kind: "yes-no" },
    swamEarly: { kind: "yes-no" },
    shavedEarly: { kind: "yes-no" },
    usedSunscreenOnScabs: { kind: "yes-no" },
    exfoliatedEarly: { kind: "yes-no" },
    drankLittle: { kind: "yes-no" },
    // A week has seven days.
    moisturizedDaysAWeek: { kind: "number", min: 0, max: 7, whole: true },
    shampoosAWeek: { kind: "number", min: 0 },
    sunscreen: { kind: "choice", options: uses },
    hat: { kind: "choice", options: uses },
  } as const satisfies Readonly<Record<string, AdherenceRow>>))();

/** The name of a detail of what a client did after a session. */
export type AdherenceDetail = keyof typeof adherenceDetails;
