import type { PreparedResult } from "./prepared.js";
import type { TimingGround } from "./types.js";

/**
 * What holds for every way of failing of one result.
 * @internal
 */
export interface Circumstances {
  readonly prepared: PreparedResult;
  /** What is seen is not yet the result, and why; `undefined` once it is. */
  readonly timing: TimingGround | undefined;
  /** A doctor comes before anybody who works on it. */
  readonly seeDoctor: boolean;
  readonly tattooInk: boolean | undefined;
}

/**
 * Whether the time speaks against judging; what nobody said is never counted as long enough.
 * @internal
 */
export function timingOf(days: number | undefined, { judgment }: PreparedResult): TimingGround | undefined {
  if (days === undefined) return "time-not-known";
  return days < judgment.days ? "too-early" : undefined;
}
