import { aftercareTimeline } from "../aftercare/aftercareTimeline.js";
import type { AftercareTimeline } from "../aftercare/types.js";
import { dayOf, textOf } from "../calendar/day.js";
import type { CalendarDate } from "../calendar/types.js";
import { assessCandidacy } from "../candidacy/assessCandidacy.js";
import type { CandidacyAssessment, CandidacyOptions } from "../candidacy/types.js";
import type { ClientProfile } from "../client/types.js";
import type { Protocol } from "../protocol/types.js";
import { assessRisk } from "../risk/assessRisk.js";
import { checkRequest } from "../schedule/checkRequest.js";
import { planTreatment } from "../schedule/planTreatment.js";
import type { TreatmentPlan } from "../schedule/types.js";
import type { Journey, JourneyOptions, JourneyRequest, PlanWithheld } from "./types.js";

/** A plan for somebody who may have to wait longer than the plan knows would be a promise: it is withheld. */
function withheld({ verdict, wait }: CandidacyAssessment): PlanWithheld | null {
  if (verdict === "contraindicated") return "contraindicated";
  if (verdict === "undetermined") return "undetermined";
  if (wait === "until-condition") return "open-ended";
  return wait === "unknown" ? "undetermined" : null;
}

const latest = (...dates: readonly CalendarDate[]): CalendarDate => textOf(Math.max(...dates.map(dayOf)));

/** The days on which skin is worked on. */
function treatments({ steps }: TreatmentPlan): { readonly on: CalendarDate }[] {
  return steps
    .filter(({ kind }) => kind === "session" || kind === "touch-up")
    .map(({ proposed }) => ({ on: proposed }));
}

/**
 * Whoever starts on a later day is judged on that day too: a doctor's letter may have run out by then. The answers of
 * today are taken to hold until then; how old they may be is asked when the day comes.
 */
const assessLater = (client: ClientProfile, options: CandidacyOptions): CandidacyAssessment =>
  assessCandidacy({ ...client, answeredOn: undefined, reconfirmed: undefined }, options);

/** The aftercare of the days on which skin is worked on; none where the plan has no such day. */
function aftercareOf(
  plan: TreatmentPlan,
  client: ClientProfile,
  protocol: Protocol | undefined,
): AftercareTimeline | null {
  const sessions = treatments(plan);
  return sessions.length === 0 ? null : aftercareTimeline({ sessions, client }, { protocol });
}

/**
 * The main job: takes a client's intake and gives the whole journey as one JSON value. The plan begins no earlier than
 * the client is eligible, on the answers of today, and is withheld, with the reason, while the verdict is undetermined, a wait has no date, or the
 * client must not be treated.
 *
 * @param client - what is known of the client
 * @param request - what to plan, by default the look that the client asked for from the day of the question on; with what
 *   is known of the practitioner and the technique
 * @param options - `asOf`, the day for which the question is asked, and the protocol, by default the article's
 * @returns candidacy and risk always; plan and aftercare, or why there is none
 * @throws SmpError as {@link assessCandidacy}, {@link assessRisk} and {@link planTreatment} do
 *
 * @example
 * ```ts
 * import { calendarDate, partialDate, planJourney } from "scalp-micropigmentation";
 *
 * const journey = planJourney({ birthDate: partialDate("1988") }, { course: "shaved" }, { asOf: calendarDate("2026-03-02") });
 * journey.plan; // => null
 * journey.planWithheld; // => "undetermined"
 * ```
 */
export function planJourney(client: ClientProfile, request: JourneyRequest, options: JourneyOptions): Journey {
  const { asOf, protocol } = options;
  const { practitioner, technique, course = client.desiredLook, notBefore = asOf, ...wishes } = request;
  if (course !== undefined) checkRequest({ ...wishes, course });
  const candidacy = assessCandidacy(client, { asOf, protocol });
  const risk = assessRisk({ client, practitioner, technique }, { asOf, protocol });
  const common = { resultType: "journey", ruleSet: candidacy.ruleSet, asOf, candidacy, risk } as const;

  const from = latest(asOf, notBefore, candidacy.eligibleFrom?.latest ?? asOf);
  const reason =
    withheld(candidacy) ?? (from === asOf ? null : withheld(assessLater(client, { asOf: from, protocol })));
  if (reason !== null || course === undefined) {
    return { ...common, plan: null, planWithheld: reason ?? "undetermined", aftercare: null };
  }
  const plan = planTreatment({ ...wishes, course, notBefore: from }, { protocol });
  // Something that a practitioner or a doctor has to look at first: nobody knows when that will be.
  if (plan.blocked.length > 0) return { ...common, plan: null, planWithheld: "open-ended", aftercare: null };
  return { ...common, plan, planWithheld: null, aftercare: aftercareOf(plan, client, protocol) };
}
