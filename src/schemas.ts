/**
 * The zod schemas of what comes in. Each is built when it is first asked for.
 * @module
 */
export { clientProfileSchema } from "./client/schemas.js";
