import { dayOf, textOf } from "../calendar/day.js";
import { describe, detailOf } from "../calendar/describe.js";
import { addMonths } from "../calendar/months.js";
import { SmpError } from "../calendar/SmpError.js";
import type { DateRange } from "../calendar/types.js";
import { checkAdherence } from "../client/checkAdherence.js";
import { type LongevityFactPath, longevityFactors } from "../knowledge/longevityFactors.js";
import { courses, pigmentKinds } from "../knowledge/vocabularies.js";
import { notesOn } from "../protocol/notes.js";
import { preparedLongevityFor } from "./longevity/prepared.js";
import { presenceOf, type Showing, showingOf } from "./longevity/presence.js";
import type {
  LongevityEstimate,
  LongevityFactor,
  LongevityLeaning,
  LongevityOptions,
  LongevityQuestion,
  LongevityRequest,
} from "./longevity/types.js";

function check({ pigment, course }: LongevityRequest): void {
  if (pigment !== undefined && !pigmentKinds.includes(pigment)) {
    throw new SmpError("invalid-answer", `Not a kind of pigment: ${describe(pigment)}.`, {
      pigment: detailOf(pigment),
    });
  }
  if (course !== undefined && !courses.includes(course)) {
    throw new SmpError("unknown-course", `Not a course: ${describe(course)}.`, { course: detailOf(course) });
  }
}

const movesSooner = ({ moves }: LongevityFactor): boolean => moves === "sooner";
const movesLater = ({ moves }: LongevityFactor): boolean => moves === "later";

/** Factors are not weighed against each other: nobody publishes by how much any of them moves the day. */
function leaningOf(found: readonly LongevityFactor[], open: readonly LongevityFactor[]): LongevityLeaning {
  const [sooner, later] = [found.some(movesSooner), found.some(movesLater)];
  if (sooner && later) return "either";
  if (open.some(sooner ? movesLater : later ? movesSooner : () => true)) return "undetermined";
  if (sooner) return "sooner";
  return later ? "later" : "either";
}

/** The missing facts behind the open factors, each once. */
function questionsOf(
  open: readonly LongevityFactor[],
  showing: Showing,
  notKnown: readonly string[],
): readonly LongevityQuestion[] {
  const why = new Map<LongevityFactPath, LongevityFactor["factor"][]>();
  for (const { factor } of open) {
    for (const fact of longevityFactors[factor].facts) {
      if (showing[fact] !== undefined || notKnown.some((path) => path === fact || fact.startsWith(`${path}.`)))
        continue;
      why.set(fact, [...(why.get(fact) ?? []), factor]);
    }
  }
  return [...why].map(([fact, factors]) => ({ fact, why: factors }));
}

/** The lower end rounds forward and the upper back, as everywhere; a range of one figure stays one. */
function rangeAfter(lastTreatedOn: LongevityRequest["lastTreatedOn"], min: number, max: number): DateRange {
  const day = dayOf(lastTreatedOn);
  const from = addMonths(day, min, "forward");
  return { from: textOf(from), to: textOf(Math.max(from, addMonths(day, max, "back"))) };
}

/**
 * Says when the look is expected to need refreshing. The range is the protocol's for the kind of pigment, and stays whole:
 * nobody publishes by how much sun, skin or scars move it, so that these only say to which end of it they point. While an
 * answer is missing that could change that, the leaning is `undetermined`. It is no date to treat on: pigment that is still
 * dense is left alone, whatever the calendar says.
 *
 * @param request - the day of the last treatment, the kind of pigment, the course, what is known of the client and what
 *   the client did after the session
 * @param options - the protocol; the article's when left out
 * @returns the range, the leaning, the factors with their claims, and the questions still open
 * @throws SmpError `invalid-date` when `lastTreatedOn` is no day, `invalid-answer` for a kind of pigment that does not exist,
 *   `unknown-course`, the codes of {@link checkAdherence} for a wrong record of what the client did, `date-out-of-range` near the year 9999
 *
 * @example
 * ```ts
 * import { calendarDate, longevity } from "scalp-micropigmentation";
 *
 * const estimate = longevity({
 *   lastTreatedOn: calendarDate("2026-04-09"),
 *   client: { lifestyle: { outdoorWork: true }, skin: { fitzpatrick: "II" } },
 * });
 * estimate.between; // => { from: "2029-04-09", to: "2031-04-09" }
 * estimate.leaning; // => "sooner"
 * estimate.factors.map(({ factor }) => factor); // => ["sun-exposure"]
 * ```
 */
export function longevity(request: LongevityRequest, options: LongevityOptions = {}): LongevityEstimate {
  check(request);
  const { lastTreatedOn, pigment = "permanent", client } = request;
  const { ruleSet, notes, kinds } = preparedLongevityFor(options.protocol);
  const { published, factors, atWorkInAll } = kinds[pigment];
  const showing = showingOf(request);
  const aftercare = checkAdherence(request.aftercare ?? {});
  const found = factors.filter(({ factor }) => presenceOf(factor, showing, aftercare) === true);
  const open = factors.filter(({ factor }) => presenceOf(factor, showing, aftercare) === undefined);
  const leaning = leaningOf(found, open);
  const telling = open.filter(({ moves }) => !found.some((other) => other.moves === moves));
  return {
    resultType: "longevity-estimate",
    ruleSet,
    notes: notesOn(notes, dayOf(lastTreatedOn)),
    lastTreatedOn,
    pigment,
    published: published.months,
    between: rangeAfter(lastTreatedOn, published.months.min, published.months.max),
    leaning,
    factors: found,
    atWorkInAll,
    unanswered: leaning === "undetermined" ? questionsOf(telling, showing, client?.notKnown ?? []) : [],
    evidence: published.evidence,
    dissent: published.dissent,
  };
}
