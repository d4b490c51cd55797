import { type Day, dayOf, textOf } from "../../calendar/day.js";
import type { CandidacyAssessment } from "../../candidacy/types.js";
import type { Grounds } from "../course/types.js";
import { joinGrounds } from "../course/waitGrounds.js";
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
  return [{ kind, step, rule, from: textOf(from), to: textOf(to), days: to - from, count: 1, evidence, dissent }];
}

/** The wait before the first visit, by the finding that sets its end; where none does, the first visit waits for what is on record. */
function waitLinks(asked: Day, { first, legs }: Route, candidacy: CandidacyAssessment | undefined): ChainLink[] {
  const until = candidacy?.eligibleFrom?.latest;
  if (until !== undefined && dayOf(until) === first) {
    const finding = candidacy?.findings.find((one) => one.until?.latest === until);
    return link("wait", asked, first, finding ?? UNKNOWN, { rule: finding?.rule ?? null });
  }
  const [leg] = legs;
  if (leg === undefined) return link("not-before", asked, first, UNKNOWN);
  return link("spacing", asked, first, leg.step, { step: leg.step.step });
}

/** One visit: the days that it has to wait from a day on, and those on which the clinic is closed. */
const visitLinks = ({ step }: Leg, from: Day, possible: Day, day: Day): ChainLink[] => [
  ...link("spacing", from, possible, step, { step: step.step }),
  ...link("closed", possible, day, UNKNOWN, { step: step.step }),
];

/** The visits: where one waits for what is on record and not for the visits before it, these take no time. */
function routeLinks(asked: Day, route: Route, days: readonly Day[], wait: readonly ChainLink[]): readonly ChainLink[] {
  let chain = wait;
  let before: Day | undefined;
  for (const [index, leg] of route.legs.entries()) {
    const day = days[index] ?? route.first;
    const after = before === undefined ? route.first : before + leg.least;
    chain =
      leg.from > after
        ? visitLinks(leg, asked, leg.from, day)
        : [...chain, ...visitLinks(leg, before ?? after, after, day)];
    before = day;
  }
  return chain;
}

/** Equal waits one after the other stand once, with their number: three sessions seven days apart are twice seven days. */
function counted(links: readonly ChainLink[]): readonly ChainLink[] {
  const chain: ChainLink[] = [];
  for (const link of links) {
    const before = chain.at(-1);
    if (before?.kind !== link.kind || before.days !== link.days) chain.push(link);
    else chain.splice(-1, 1, { ...link, ...joinGrounds(before, link), from: before.from, count: before.count + 1 });
  }
  return chain;
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
  return counted([
    ...routeLinks(asked, route, days, waitLinks(asked, route, candidacy)),
    ...link("healing", last, last + route.healing, healing),
  ]);
}
