/**
 * The zod schemas of what comes in. Each is built when it is first asked for.
 * @module
 */
export { adherenceSchema } from "./client/adherence/schemas.js";
export { clientProfileSchema } from "./client/schemas.js";
export { riskInputSchema } from "./risk/input/schemas.js";
export { practitionerProfileSchema } from "./risk/practitioner/schemas.js";
export { observedResultSchema } from "./risk/result/schemas.js";
export { slotsSchema } from "./schedule/booking/schemas.js";
export { treatmentRecordSchema } from "./schedule/record/schemas.js";
