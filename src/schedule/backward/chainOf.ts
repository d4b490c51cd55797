import { type Day, dayOf, textOf } from "../../calendar/day.js";
import type { CandidacyAssessment } from "../../candidacy/types.js";
import type { Grounds } from "../course/types.js";
import type { Leg, Route } from "./route.js";
import type { ChainLink } from "./types.js";

const UNKNOWN: Grounds = { evidence: [], dissent: [] };

/** A link of the chain; one that takes no time is none. */
function link(
  kind: ChainLink["kind"],
  from: Day,
  to: Day,
  { evidence, dissent }: Grounds,
  { step = null, rule = null }: Partial<Pick<ChainLink, "step" | "rule">> = {},
): ChainLink[] {
  if (to <= from) return [];
  return [{ kind, step, rule, from: textOf(from), to: textOf(to), days: to - from, evidence, dissent }];
}

/** The wait before the first visit, by the finding that sets its end. */
function waitLinks(asked: Day, first: Day, candidacy: CandidacyAssessment | undefined): ChainLink[] {
  const until = candidacy?.eligibleFrom?.latest;
  if (until === undefined || dayOf(until) !== first) return link("not-before", asked, first, UNKNOWN);
  const finding = candidacy?.findings.find((one) => one.until?.latest === until);
  return link("wait", asked, first, finding ?? UNKNOWN, { rule: finding?.rule ?? null });
}

/** One visit: the days that it has to wait after the one before, and those on which the clinic is closed. */
function visitLinks({ step, least, from }: Leg, before: Day | undefined, first: Day, day: Day): ChainLink[] {
  const possible = before === undefined ? first : Math.max(from, before + least);
  return [
    ...(before === undefined ? [] : link("spacing", before, possible, step, { step: step.step })),
    ...link("closed", possible, day, UNKNOWN, { step: step.step }),
  ];
}

/**
 * What takes the time to a healed look, link by link: with every visit as soon as it can be, each link is needed.
 * @param asked - the first day that was asked for
 * @param route - the visits on the way
 * @param days - the days of the visits, each as soon as it can be
 * @param healing - the claims that healing rests on
 * @param candidacy - an assessment that may be the reason for a wait
 * @internal
 */
export function chainOf(
  asked: Day,
  route: Route,
  days: readonly Day[],
  healing: Grounds,
  candidacy: CandidacyAssessment | undefined,
): readonly ChainLink[] {
  const last = days.at(-1) ?? route.first;
  return [
    ...waitLinks(asked, route.first, candidacy),
    ...route.legs.flatMap((leg, index) => visitLinks(leg, days[index - 1], route.first, days[index] ?? last)),
    ...link("healing", last, last + route.healing, healing),
  ];
}
