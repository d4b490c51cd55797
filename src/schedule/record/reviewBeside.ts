import { type Day, textOf } from "../../calendar/day.js";
import { courseGrounds } from "../course/courseGrounds.js";
import { stepKind } from "../course/stepKind.js";
import type { Course, CourseWalk } from "../course/walkCourse.js";
import type { StepId } from "../types.js";
import type { Entry, Treatment } from "./readRecord.js";
import { type PlacedVisit, placeVisit } from "./reviewTreatment.js";
import type { ReviewedVisit } from "./types.js";

type Said = Pick<ReviewedVisit, "timing" | "counts" | "because">;

const IN_TIME: Said = { timing: "on-time", counts: true, because: [{ code: "within-window" }] };

/** A patch test needs its days before the first session; one afterwards is of no use to it. */
function sayOfPatchTest(day: Day, first: Treatment | undefined, lead: Day): Said {
  if (first === undefined || day + lead <= first.on) return IN_TIME;
  return {
    timing: "late",
    counts: first.on > day,
    because: [{ code: "patch-test-too-short", session: textOf(first.on) }],
  };
}

/** The last treatment that was over by a day; they are in order, however many they are. */
function treatmentBefore(day: Day, { taken }: CourseWalk): Treatment | undefined {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.treatment.until ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return taken[low - 1]?.treatment;
}

/** The healed result shows only once the pigment has set. */
function sayOfHealedReview(day: Day, walk: CourseWalk, set: Day): Said {
  const before = treatmentBefore(day, walk);
  if (before === undefined || day >= before.until + set) return IN_TIME;
  const anchor = textOf(before.until);
  const bound = {
    bound: 0,
    part: "hardMinimum",
    from: { previous: true },
    anchor,
    date: textOf(before.until + set),
  } as const;
  return { timing: "too-early", counts: false, because: [{ code: "before-hard-minimum", ...bound }] };
}

/** Lasers bring no pigment in: what a patch test is for comes after them. */
const firstOfPigment = ({ taken, walk }: CourseWalk): Treatment | undefined =>
  taken.find(({ treatment }, index) => {
    const step = (walk.judged[index]?.step ?? treatment.step) as StepId | null;
    return step === null || stepKind(step) !== "laser";
  })?.treatment;

function sayOf(step: StepId, day: Day, walk: CourseWalk, { prepared }: Course): Said {
  if (step === "patch-test") return sayOfPatchTest(day, firstOfPigment(walk), prepared.patchTest.earliest);
  return step === "healed-review" ? sayOfHealedReview(day, walk, prepared.healedReview.earliest) : IN_TIME;
}

/**
 * Reviews a visit at which no skin was worked on.
 * @internal
 */
export function reviewBeside(course: Course, entry: Entry, walk: CourseWalk): PlacedVisit {
  const step = entry.visit.step ?? "consultation";
  return placeVisit(entry, { step, ...sayOf(step, entry.day, walk, course) }, courseGrounds(step, course));
}
