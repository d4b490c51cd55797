import { calendarDate } from "../calendar/calendarDate.js";
import { type FactPath, facts } from "../knowledge/facts.js";
import type { AnswerOptions, ClientProfile } from "./types.js";

const every = /* @__PURE__ */ Object.keys(facts) as readonly FactPath[];

/**
 * The profile with the day on which some facts were answered. An answer to a whole answers its details too, and an answer to
 * a detail says that the whole is as recorded.
 * @internal
 */
export function reconfirmed(
  client: ClientProfile,
  answered: readonly FactPath[],
  { on }: AnswerOptions,
): ClientProfile {
  if (on === undefined) return client;
  const day = calendarDate(on);
  const touched = every.filter((path) =>
    answered.some((fact) => path === fact || path.startsWith(`${fact}.`) || fact.startsWith(`${path}.`)),
  );
  return {
    ...client,
    reconfirmed: { ...client.reconfirmed, ...Object.fromEntries(touched.map((path) => [path, day])) },
  };
}
