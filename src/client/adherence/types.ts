import type { SunProtectionUse } from "../../knowledge/adherence.js";

/** What the client did after a session. Absent means not asked; a `followed` aftercare answers every detail that is absent. */
export interface Adherence {
  /** The aftercare was followed, all in all. */
  readonly followed?: boolean | undefined;
  /** Days in strong sun while the sun was to be avoided, 0 to 366. */
  readonly sunDays?: number | undefined;
  /** Tanned on a sunbed while the sun was to be avoided. */
  readonly usedSunbed?: boolean | undefined;
  readonly pickedScabs?: boolean | undefined;
  /** Wet or washed before the first wash. */
  readonly washedEarly?: boolean | undefined;
  readonly scrubbed?: boolean | undefined;
  /** Sport or heavy sweat before its day. */
  readonly sweatedEarly?: boolean | undefined;
  readonly usedSauna?: boolean | undefined;
  readonly swamEarly?: boolean | undefined;
  readonly shavedEarly?: boolean | undefined;
  /** Sunscreen on open or scabbed skin. */
  readonly usedSunscreenOnScabs?: boolean | undefined;
  /** Exfoliants or retinoids on the scalp before their day. */
  readonly exfoliatedEarly?: boolean | undefined;
  readonly drankLittle?: boolean | undefined;
  /** Days with moisturizer in a usual week, 0 to 7. */
  readonly moisturizedDaysAWeek?: number | undefined;
  /** Shampoos in a usual week since the scabs were gone, 0 or more. */
  readonly shampoosAWeek?: number | undefined;
  /** Sunscreen outside, once the skin allowed it. */
  readonly sunscreen?: SunProtectionUse | undefined;
  readonly hat?: SunProtectionUse | undefined;
}
