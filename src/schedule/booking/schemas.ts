import * as z from "zod";
import type { SameKeys } from "../../client/dates/schemas.js";
import { MINUTES_PER_DAY, readInstant } from "./readInstant.js";
import type { Slot } from "./types.js";

/** More than a booking system has open; a longer list is refused before it costs anything. */
const MOST_SLOTS = 100_000;
const LONGEST_TEXT = 200;

const buildSlotSchema = () =>
  z.strictObject({
    id: z.string().min(1).max(LONGEST_TEXT),
    start: z
      .string()
      .refine((text) => readInstant(text) !== undefined, { error: "Not a real time in ISO 8601 with an offset." }),
    minutes: z.int().min(1).max(MINUTES_PER_DAY),
    practitioner: z.string().max(LONGEST_TEXT).optional(),
  });

type Proof = SameKeys<z.output<ReturnType<typeof buildSlotSchema>>, Slot>;

let slots: (Proof extends true ? z.ZodType<Slot[]> : never) | undefined;

/**
 * The zod schema of a list of {@link Slot}, built when it is first asked for.
 *
 * @returns the schema; starts have an offset, minutes are whole and from 1 to those of a day, at most 100,000 slots
 *
 * @example
 * ```ts
 * import { slotsSchema } from "scalp-micropigmentation/schemas";
 *
 * slotsSchema().safeParse([{ id: "a", start: "2026-03-02T10:00+05:30", minutes: 240 }]).success; // => true
 * slotsSchema().safeParse([{ id: "a", start: "2026-03-02T10:00", minutes: 240 }]).success; // => false
 * ```
 */
export function slotsSchema(): z.ZodType<Slot[]> {
  slots ??= z.array(buildSlotSchema()).max(MOST_SLOTS);
  return slots;
}
