import { daysBetween } from "../calendar/daysBetween.js";
import type { CalendarDate } from "../calendar/types.js";
import type { CandidacyAssessment, Finding } from "../candidacy/types.js";
import type { ClientProfile } from "../client/types.js";
import type { ParameterId } from "../knowledge/parameters.js";
import type { RuleId } from "../knowledge/rules.js";
import { compareProtocols } from "../protocol/compareProtocols.js";
import type { Protocol, ProtocolDifference } from "../protocol/types.js";
import { planJourney } from "./planJourney.js";
import type { Journey, Outcome, OutcomeDifference, OutcomeOptions } from "./types.js";

function outcomeOf({ candidacy, plan, planWithheld }: Journey): Outcome {
  const { verdict, atBest, atWorst, wait, eligibleFrom } = candidacy;
  const visits: readonly CalendarDate[] = plan?.steps.map(({ proposed }) => proposed) ?? [];
  return { verdict, atBest, atWorst, wait, eligibleFrom, planWithheld, visits };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Days from the first visit to each. */
const gapsOf = ({ visits: [first, ...later] }: Outcome): readonly number[] =>
  first === undefined ? [] : later.map((visit) => daysBetween(first, visit));

/** What a finding comes to, without the figures and claims that brought it there. */
const effectOf = ({ rule, effect, because, until, untilCondition }: Finding): string =>
  JSON.stringify({ rule, effect, because, until, untilCondition });

/** The findings that only one of two assessments has. */
function changedFindings(before: CandidacyAssessment, after: CandidacyAssessment): readonly Finding[] {
  const [old, now] = [before, after].map(({ findings }) => new Set(findings.map(effectOf)));
  return [
    ...before.findings.filter((finding) => now?.has(effectOf(finding)) === false),
    ...after.findings.filter((finding) => old?.has(effectOf(finding)) === false),
  ];
}

/** The changed figures that the changed findings read, and those of the schedule where the spacing of the visits changed. */
function parametersBehind(
  findings: readonly Finding[],
  isSpacedAnew: boolean,
  changes: readonly ProtocolDifference[],
): readonly ParameterId[] {
  const read = new Set(findings.flatMap(({ facts }) => Object.keys(facts)));
  return changes
    .filter(({ parameter, domain }) => read.has(parameter) || (isSpacedAnew && domain === "schedule"))
    .map(({ parameter }) => parameter);
}

/** How one client's outcome differs, if it does. */
function differenceFor(
  client: ClientProfile,
  index: number,
  [a, b]: readonly [Protocol, Protocol],
  changes: readonly ProtocolDifference[],
  { asOf, request = {} }: OutcomeOptions,
): OutcomeDifference | undefined {
  const [before, after] = [
    planJourney(client, request, { asOf, protocol: a }),
    planJourney(client, request, { asOf, protocol: b }),
  ];
  const [was, is] = [outcomeOf(before), outcomeOf(after)];
  if (same(was, is)) return undefined;
  const findings = changedFindings(before.candidacy, after.candidacy);
  return {
    index,
    before: was,
    after: is,
    rules: [...new Set<RuleId>(findings.map(({ rule }) => rule))],
    parameters: parametersBehind(findings, !same(gapsOf(was), gapsOf(is)), changes),
  };
}

/**
 * Runs a cohort under two protocols and says whose outcome changes and why, before a clinic adopts new figures. Clients are
 * taken one at a time, so that a stream of them needs no more memory than the differences.
 *
 * @param a - the protocol in use
 * @param b - the one that might replace it
 * @param clients - any iterable of profiles; none is changed
 * @param options - `asOf`, the day for which the question is asked, and what to plan, by default each client's own look
 * @returns one row for each client whose verdict, wait, date or visits change, with the rules and the figures behind it
 * @throws SmpError as {@link planJourney} does
 *
 * @example
 * ```ts
 * import { articleProtocol, calendarDate, compareOutcomes, partialDate, strictestProtocol } from "scalp-micropigmentation";
 *
 * const clients = [{ health: { isotretinoin: { stoppedOn: partialDate("2025-08") } } }];
 * const [change] = compareOutcomes(articleProtocol, strictestProtocol, clients, { asOf: calendarDate("2026-03-02") });
 * change?.rules; // => ["isotretinoin"]
 * ```
 */
export function compareOutcomes(
  a: Protocol,
  b: Protocol,
  clients: Iterable<ClientProfile>,
  options: OutcomeOptions,
): OutcomeDifference[] {
  const changes = compareProtocols(a, b);
  const differences: OutcomeDifference[] = [];
  let index = 0;
  for (const client of clients) {
    const difference = differenceFor(client, index, [a, b], changes, options);
    if (difference !== undefined) differences.push(difference);
    index++;
  }
  return differences;
}
