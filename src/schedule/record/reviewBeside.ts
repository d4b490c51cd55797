import { type Day, textOf } from "../../calendar/day.js";
import { courseGrounds } from "../course/courseGrounds.js";
import type { Course } from "../course/walkCourse.js";
import type { StepId } from "../types.js";
import type { Entry, Treatment } from "./readRecord.js";
import { type PlacedVisit, placeVisit } from "./reviewTreatment.js";
import type { ReviewedVisit } from "./types.js";

type Said = Pick<ReviewedVisit, "timing" | "counts" | "because">;

const IN_TIME: Said = { timing: "on-time", counts: true, because: [{ code: "within-window" }] };

/** A patch test needs its days before the first session; one afterwards is of no use to it. */
function sayOfPatchTest(day: Day, treatments: readonly Treatment[], lead: Day): Said {
  const first = treatments[0];
  if (first === undefined || day + lead <= first.on) return IN_TIME;
  return {
    timing: "late",
    counts: first.on > day,
    because: [{ code: "patch-test-too-short", session: textOf(first.on) }],
  };
}

/** The last treatment that was over by a day; they are in order, however many they are. */
function treatmentBefore(day: Day, treatments: readonly Treatment[]): Treatment | undefined {
  let [low, high] = [0, treatments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((treatments[middle]?.until ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return treatments[low - 1];
}

/** The healed result shows only once the pigment has set. */
function sayOfHealedReview(day: Day, treatments: readonly Treatment[], set: Day): Said {
  const before = treatmentBefore(day, treatments);
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

function sayOf(step: StepId, day: Day, treatments: readonly Treatment[], { prepared }: Course): Said {
  if (step === "patch-test") return sayOfPatchTest(day, treatments, prepared.patchTest.earliest);
  return step === "healed-review" ? sayOfHealedReview(day, treatments, prepared.healedReview.earliest) : IN_TIME;
}

/**
 * Reviews a visit at which no skin was worked on.
 * @internal
 */
export function reviewBeside(course: Course, entry: Entry, treatments: readonly Treatment[]): PlacedVisit {
  const step = entry.visit.step ?? "consultation";
  return placeVisit(entry, { step, ...sayOf(step, entry.day, treatments, course) }, courseGrounds(step, course));
}
