import type { Anchor } from "../series/types.js";
import { PATCH_TEST } from "./courseBounds.js";
import type { Gap, Grounds, StepId } from "./types.js";

/** What a step can wait for beside the course. */
interface Waits {
  readonly patchTest: Gap;
  readonly afterLaser: Gap;
}

/**
 * The claims of both, each once.
 * @internal
 */
export const joinGrounds = (one: Grounds, other: Grounds): Grounds => ({
  evidence: [...new Set([...one.evidence, ...other.evidence])],
  dissent: [...new Set([...one.dissent, ...other.dissent])],
});

/** The event of a laser in the midst of a course, by its place in the record. */
const LASER = "laser-";

/**
 * Names the event of a laser in the midst of a course.
 * @internal
 */
export const laserEvent = (place: number): string => `${LASER}${place}`;

/** What a step counts from: a first session counts from a visit before it only where that was a laser. */
function waitFor(step: StepId, from: Anchor, { patchTest, afterLaser }: Waits): Gap | null {
  if ("previous" in from) return step === "session-1" ? afterLaser : null;
  if (!("event" in from)) return null;
  if (from.event === PATCH_TEST) return patchTest;
  return from.event.startsWith(LASER) ? afterLaser : null;
}

/**
 * The claims of a step, and with them those of what it was held back by: a patch test that has to be read, or a laser that the skin has
 * to recover from.
 * @param grounds - of the step itself
 * @param step - which it is
 * @param from - what the bound counts from that holds it back; nothing where none does
 * @param waits - of the protocol
 * @internal
 */
export function withWait(grounds: Grounds, step: StepId, from: Anchor | undefined, waits: Waits): Grounds {
  const wait = from === undefined ? null : waitFor(step, from, waits);
  return wait === null ? grounds : joinGrounds(grounds, wait.grounds);
}
