import type { ParameterId, ValueOf } from "../knowledge/parameters.js";
import type { Dossier } from "./dossiers.js";
import { medianOf } from "./published.js";
import { type Span, spanOf } from "./spans.js";

/** Where the median of what is published is not what the sources typically mean, and why. */
const readings: { readonly [P in ParameterId]?: ValueOf<P> } = {
  // A condition to be talked over with a doctor; what else is published is studios refusing, not medicine.
  "mild-immunosuppression-effect": "clearance-required",
  "prescribed-anticoagulant-effect": "clearance-required",
  "cardiac-device-effect": "clearance-required",
  "epilepsy-effect": "clearance-required",
  "insulin-treated-diabetes-effect": "clearance-required",
  // The peer-reviewed source restricts only severe immunosuppression; studios exclude without a reason.
  "hiv-effect": "precaution",
  "uncontrolled-hiv-effect": "clearance-required",
  "hepatitis-effect": "precaution",
  // Four weeks, which most sources come near; the middle of what they publish lies between two of them.
  "topical-retinoid-wait": 28,
  // From six months on both sources treat; the other figure is the upper end of what one of them gives.
  "hair-transplant-wait": 6,
  // Nobody says what a reaction in a test comes to: an engineering default. Whether it was an allergy, which excludes, is for a doctor to say.
  "patch-test-reaction-effect": "clearance-required",
  // The usual course; the sources that name a fourth keep it for scars that take pigment badly.
  "scar-session-count": 3,
  // Most say "better not before a week"; what they aim at stands in the spacing itself.
  "session-spacing-minimum": 7,
  // The others give the upper end of what they recommend, not a limit.
  "session-spacing-longest": 30,
  // Where the ranges of most sources meet.
  "second-session-spacing": { min: 10, max: 14 },
  // After the pigment has set, and not beyond the longest published gap.
  "later-session-spacing": { min: 28, max: 30 },
  // The day on which the color has settled; the others count until the skin has healed whole.
  "pigment-set": 28,
  // From the set color to the one date that is given for a touch-up after the second session.
  "touch-up-window": { min: 28, max: 30 },
  // The middle of the one source that gives a range; the other speaks of work that was placed well.
  "laser-session-count": 2,
  // The only source that says what happens on both sides.
  "needle-depth": { min: 0.5, max: 1.5 },
  // The healed dot; the other figure lies within.
  "dot-diameter": { min: 0.09, max: 0.17 },
  // The present protocol; the other series is older and about scars.
  "needle-points": { min: 1, max: 3 },
};

/**
 * The typical published value: the median of what sources other than the article say, or the reading that stands for it.
 * "Typical" is not "proven": clinics copy one another.
 * @internal
 */
export function typicalOf(dossier: Dossier): Span {
  return spanOf(dossier.shape, readings[dossier.parameter]) ?? medianOf(dossier);
}
