import * as z from "zod";
import { type MeasureBounds, type MeasuredFact, measureBounds } from "../../knowledge/failures/bounds.js";

/** No honest list is longer; a longer one is refused before it costs anything. */
const LONGEST_LIST = 200;
const LONGEST_TEXT = 200;

/** A measure within what can be measured at all: 12 millimeters of depth are an issue, not a risk. */
function measure(fact: MeasuredFact) {
  const { min, max, whole }: MeasureBounds = measureBounds[fact];
  return (whole === undefined ? z.number() : z.int()).min(min).max(max).optional();
}

/**
 * The small schemas that the larger ones are made of.
 * @internal
 */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- what zod infers is what each schema proves
export const atoms = () => ({
  yesNo: z.boolean().optional(),
  amount: z.number().min(0).optional(),
  count: z.int().min(0).optional(),
  text: z.string().max(LONGEST_TEXT),
  list: <T extends z.ZodType>(item: T) => z.array(item).max(LONGEST_LIST),
  measure,
});
