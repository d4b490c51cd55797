import * as z from "zod";
import { atoms, type SameKeys } from "../../client/atoms/schemas.js";
import { courses, pigmentKinds, visitDecisions, visitStatuses } from "../../knowledge/vocabularies.js";
import { isStep } from "../course/isStep.js";
import type { Supplies, TreatmentRecord, Visit } from "./types.js";

/** No honest record has more visits; a longer one is refused before it costs anything. */
const MOST_VISITS = 1000;

function buildVisitSchema() {
  const atom = atoms();
  const { day, yesNo } = atom;
  const text = atom.text.optional();
  const step = z.string().refine(isStep, { error: "Not the name of a step.", params: { code: "unknown-value" } });
  return z.strictObject({
    id: text,
    on: day,
    step: step.optional(),
    status: z.enum(visitStatuses).optional(),
    continues: yesNo,
    decision: z.enum(visitDecisions).optional(),
    healedOn: day.optional(),
    used: z
      .strictObject({
        practitioner: text,
        needle: text,
        pigment: z.strictObject({ brand: text, batch: text, shade: text }).optional(),
      })
      .optional(),
  });
}

const buildTreatmentRecordSchema = () =>
  z.strictObject({
    course: z.enum(courses),
    pigment: z.enum(pigmentKinds).optional(),
    visits: z.array(buildVisitSchema()).max(MOST_VISITS),
  });

type Built = z.output<ReturnType<typeof buildTreatmentRecordSchema>>;
type BuiltVisit = Built["visits"][number];
type Proof = [
  SameKeys<Built, TreatmentRecord>,
  SameKeys<BuiltVisit, Visit>,
  SameKeys<BuiltVisit["used"], Supplies>,
  SameKeys<NonNullable<BuiltVisit["used"]>["pigment"], Supplies["pigment"]>,
];

let treatmentRecord: (Proof extends true[] ? z.ZodType<TreatmentRecord> : never) | undefined;

/**
 * The zod schema of {@link TreatmentRecord}, built when it is first asked for.
 *
 * @returns the schema; days are real ones, steps are those of a course, at most 1000 visits
 *
 * @example
 * ```ts
 * import { treatmentRecordSchema } from "scalp-micropigmentation/schemas";
 *
 * treatmentRecordSchema().safeParse({ course: "shaved", visits: [{ on: "2026-03-02" }] }).success; // => true
 * treatmentRecordSchema().safeParse({ course: "shaved", visits: [{ on: "2026-02-30" }] }).success; // => false
 * ```
 */
export function treatmentRecordSchema(): z.ZodType<TreatmentRecord> {
  treatmentRecord ??= buildTreatmentRecordSchema();
  return treatmentRecord;
}
