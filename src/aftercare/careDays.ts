import { HOURS_A_DAY } from "../calendar/timeOfDay.js";
import type { CareDay } from "../knowledge/careInstructions/row.js";
import type { ProtocolPart } from "../protocol/types.js";

/**
 * The day that is counted in months, from each session's own date.
 * @internal
 */
export const IN_MONTHS = "blood-donation-allowed";

/**
 * A day with its number, counted from a session; negative before it. A fraction is part of a day.
 * @internal
 */
export type CareDays = Readonly<Record<Exclude<CareDay, typeof IN_MONTHS>, number>>;

type Figures = ProtocolPart<"aftercare">["parameters"];

/** Days before the session: a part of a day counts whole. */
const before = (days: number): number => -Math.ceil(days);
const hoursBefore = (hours: number): number => before(hours / HOURS_A_DAY);

function daysBefore(figures: Figures) {
  return {
    "tanning-stops": before(figures["tan-wait"].value),
    "supplements-stop": before(figures["supplements-wait"].value),
    "moisturizing-before": before(figures["preparation-moisturizing-duration"].value),
    "minoxidil-question": before(figures["topical-minoxidil-wait"].value),
    "pain-relief-stops": before(figures["pain-relief-wait"].value),
    "alcohol-stops": hoursBefore(figures["alcohol-wait"].value),
    "caffeine-stops": hoursBefore(figures["caffeine-wait"].value),
    "last-haircut": hoursBefore(figures["preparation-haircut-lead"].value),
    "last-exfoliating": hoursBefore(figures["preparation-exfoliation-lead"].value),
    "day-before": -1,
  } as const;
}

/** What follows something else on the same topic never begins before that has ended. */
function daysAfter(figures: Figures) {
  // Scabs may be there through the last of their days; what must wait for them waits one day more.
  const scabsGone = Math.ceil(figures["scab-duration"].value.max) + 1;
  const shampoo = figures["shampoo-start"].value;
  const razor = figures["razor-start"].value;
  const light = figures["light-exercise-start"].value;
  return {
    "first-wash": figures["first-wash"].value,
    "shampoo-allowed": shampoo,
    "shampoo-limited": Math.max(scabsGone, shampoo),
    "moisturizer-start": figures["moisturizer-start"].value,
    "hat-start": figures["hat-start"].value,
    "rubbing-hat-allowed": figures["rubbing-hat-avoidance"].value,
    "scrubbing-allowed": figures["no-scrubbing"].value.max,
    "touching-allowed": figures["touch-avoidance"].value,
    "swelling-over": figures["swelling-duration"].value.max + 1,
    "redness-over": figures["redness-duration"].value.max + 1,
    "scabs-gone": scabsGone,
    "sun-allowed": figures["sun-avoidance"].value,
    "sunscreen-allowed": Math.max(scabsGone, figures["sunscreen-start"].value),
    "light-exercise-allowed": light,
    "heavy-exercise-allowed": Math.max(light, figures["heavy-exercise-start"].value),
    "sauna-allowed": figures["sauna-start"].value,
    "salt-water-allowed": figures["salt-water-swimming-start"].value,
    "pool-allowed": figures["pool-swimming-start"].value,
    "foil-shaver-allowed": figures["foil-shaver-start"].value,
    "razor-allowed": razor,
    "razor-settled": Math.max(scabsGone, razor),
    "concealer-allowed": figures["concealer-start"].value,
    "hair-dye-allowed": figures["hair-dye-start"].value,
    "retinoids-allowed": figures["retinoid-start"].value,
    "self-tanner-allowed": figures["self-tan-start"].value,
    "minoxidil-allowed": figures["minoxidil-restart"].value,
    "laser-allowed": figures["laser-avoidance"].value,
    "fully-healed": Math.max(scabsGone, figures["full-healing-duration"].value.max),
  } as const;
}

/**
 * The days of the care instructions under a protocol.
 * @internal
 */
export const careDaysOf = ({ parameters }: ProtocolPart<"aftercare">): CareDays => ({
  ...daysBefore(parameters),
  session: 0,
  "session-over": 1,
  ...daysAfter(parameters),
});
