import type { RuleId } from "../knowledge/rules.js";
import { type Asked, isLiftable, type Reach, type Ruling } from "./rulings.js";
import { CLEARANCE_REQUIRED, CONTRAINDICATED, DEFERRED } from "./verdict.js";
import { NO_WAIT, type Wait } from "./waitOf.js";

/** What the topics have prepared, all together. */
interface Everything {
  readonly asked: Asked[];
  readonly rulings: Ruling[];
  readonly happenings: Happening[];
  /** How long each ruling waits that waits for a day. */
  readonly waits: Map<Ruling, Wait>;
}

/** Something that happened on a day, with the questions about it. */
interface Happening {
  readonly whether: Asked;
  readonly when: Asked;
  readonly recent: Ruling;
  readonly ongoing?: Ruling;
  readonly wait: Wait;
}

const isHappening = (part: object): part is Happening => "recent" in part && "when" in part && "wait" in part;

/**
 * A thousand years, for a wait that ends on a day of which nothing more is known. Written out: a bundler drops no product that
 * is not used.
 */
const ENDLESS: Wait = { months: 12_000, days: 0 };
const DAYS_OF_A_MONTH = 31;

const lengthOf = ({ months, days }: Wait): number => months * DAYS_OF_A_MONTH + days;

function collect(part: unknown, all: Everything): Everything {
  if (typeof part !== "object" || part === null) return all;
  if ("question" in part) all.asked.push(part as Asked);
  else if ("finding" in part) all.rulings.push(part as Ruling);
  else {
    if (isHappening(part)) {
      all.happenings.push(part);
      all.waits.set(part.recent, part.wait);
    }
    for (const inside of Object.values(part)) collect(inside, all);
  }
  return all;
}

/** What some of the rulings could bring. */
function reachOf(rulings: readonly Ruling[], waits: Everything["waits"]): Reach {
  let longest = NO_WAIT;
  for (const ruling of rulings) {
    if (!ruling.isDated || ruling.severity < DEFERRED) continue;
    const wait = waits.get(ruling) ?? ENDLESS;
    if (lengthOf(wait) > lengthOf(longest)) longest = wait;
  }
  return {
    letters: [
      ...new Set(rulings.flatMap(({ letter }): readonly RuleId[] => (letter === undefined ? [] : [letter.rule]))),
    ],
    permanent: rulings.some(
      ({ severity, finding, isDated }) =>
        severity === CONTRAINDICATED && !isDated && finding.untilCondition === undefined,
    ),
    openEnded: rulings.some(
      ({ severity, finding }) => severity >= CLEARANCE_REQUIRED && finding.untilCondition !== undefined,
    ),
    liftable: rulings.every((ruling) => ruling.severity < CLEARANCE_REQUIRED || isLiftable(ruling)),
    milder: rulings.reduce(
      (worst, { severity }) => (severity < CLEARANCE_REQUIRED ? Math.max(worst, severity) : worst),
      0,
    ),
    longest,
  };
}

/** Narrows what the answers to some questions could bring to what can be said to them: no more than `couldMake`. */
function narrow(questions: readonly Asked[], rulings: readonly Ruling[], waits: Everything["waits"]): void {
  for (const asked of questions)
    if (asked.severity >= CLEARANCE_REQUIRED)
      asked.reach = reachOf(
        rulings.filter(({ severity }) => severity <= asked.severity),
        waits,
      );
}

/**
 * Finds out, once for a protocol, what answers to each question could bring: whatever its rules can say.
 * @internal
 */
export function weighQuestions(topics: object): void {
  const all = collect(topics, { asked: [], rulings: [], happenings: [], waits: new Map() });
  for (const asked of all.asked) {
    const { why } = asked.question;
    narrow(
      [asked],
      all.rulings.filter(({ finding }) => why.includes(finding.rule)),
      all.waits,
    );
  }
  // To what happened on a day only its own rulings are said.
  for (const { whether, when, recent, ongoing } of all.happenings)
    narrow([whether, when], ongoing === undefined ? [recent] : [recent, ongoing], all.waits);
  for (const asked of all.asked) Object.freeze(asked);
}
