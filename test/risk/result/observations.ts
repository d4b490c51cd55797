import fc from "fast-check";
import { type Sign, signs } from "../../../src/knowledge/signs.js";
import type { Circumstances } from "../../../src/risk/result/circumstances.js";
import { preparedResultFor } from "../../../src/risk/result/prepared.js";
import type { ObservedResult } from "../../../src/risk/result/types.js";

/** Every sign of a bad result. */
export const allSigns = Object.keys(signs) as readonly Sign[];

/** Signs of a healed result under the article's protocol, of which all is known, with what is said here. */
export const circumstancesWith = (some: Partial<Circumstances> = {}): Circumstances => ({
  prepared: preparedResultFor(undefined),
  timing: undefined,
  seeDoctor: false,
  tattooInk: false,
  ...some,
});

/** Anything that somebody may see, at any time. */
export const arbitraryObservation: fc.Arbitrary<ObservedResult> = fc.record({
  signs: fc.uniqueArray(fc.constantFrom(...allSigns), { maxLength: 6 }),
  daysSinceSession: fc.option(fc.constantFrom(0, 1, 5, 27, 28, 29, 59, 60, 400), { nil: undefined }),
  tattooInk: fc.option(fc.boolean(), { nil: undefined }),
});
