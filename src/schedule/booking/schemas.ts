import * as z from "zod";
import { atoms, type SameKeys } from "../../client/atoms/schemas.js";
import { MINUTES_PER_DAY, readInstant } from "./readInstant.js";
import type { Slot } from "./types.js";

/** More than a booking system has open; a longer list is refused before it costs anything. */
const MOST_SLOTS = 100_000;

function buildSlotSchema() {
  const { text } = atoms();
  return z.strictObject({
    id: text.min(1),
    start: z.string().refine((written) => readInstant(written) !== undefined, {
      error: "Not a real time in ISO 8601 with an offset.",
    }),
    minutes: z.int().min(1).max(MINUTES_PER_DAY),
    practitioner: text.optional(),
  });
}

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
