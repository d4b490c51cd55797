import type { FactPath } from "../../knowledge/facts.js";
import type { RuleId } from "../../knowledge/rules.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Event, event, judgeEvent, judgePresence, judgeSince, type Presence, presence } from "../patterns.js";
import { ask, type Tally } from "../tally.js";

/**
 * What a protocol makes of the last days and weeks.
 * @internal
 */
export interface RecentRuling {
  readonly illness: Presence;
  readonly sunburn: Event;
  readonly tan: Event;
  readonly alcohol: Event;
  readonly caffeine: Event;
  readonly painRelief: Event;
  readonly supplements: Event;
  readonly botulinumToxin: Event;
  readonly filler: Event;
  readonly chemicalPeel: Event;
  readonly laserOrIpl: Event;
  readonly shinglesVaccine: Event;
  readonly laserRemoval: Event;
}

/** Where the client's answer stands on what happened on one day and is judged by a wait of its own. */
const DATED = {
  tan: "health.tan",
  alcohol: "health.alcohol",
  caffeine: "health.caffeine",
  "pain-relief": "health.painReliefWithoutPrescription",
  supplements: "health.supplements",
  "botulinum-toxin": "health.botulinumToxin",
  filler: "health.filler",
  "chemical-peel": "health.chemicalPeel",
  "laser-or-ipl": "health.laserOrIpl",
  "shingles-vaccine": "health.shinglesVaccine",
} as const satisfies Partial<Record<RuleId, FactPath>>;

type DatedEvent = keyof typeof DATED;

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareRecent(protocol: ProtocolPart<"candidacy">): RecentRuling {
  const simple = (name: DatedEvent): Event => {
    const fact = DATED[name];
    return event(protocol, fact, `${fact}.on`, name, `${name}-recent`, `${name}-effect`, `${name}-wait`);
  };
  return {
    illness: presence(
      protocol,
      "health.acuteIllness",
      "acute-illness",
      "acute-illness",
      "acute-illness-effect",
      "well-again",
    ),
    // Nobody publishes a figure for burnt skin of its own: it waits as tanned skin does.
    sunburn: event(
      protocol,
      "health.sunburn",
      "health.sunburn.on",
      "sunburn",
      "sunburn-recent",
      "sunburn-effect",
      "tan-wait",
    ),
    tan: simple("tan"),
    alcohol: simple("alcohol"),
    caffeine: simple("caffeine"),
    painRelief: simple("pain-relief"),
    supplements: simple("supplements"),
    botulinumToxin: simple("botulinum-toxin"),
    filler: simple("filler"),
    chemicalPeel: simple("chemical-peel"),
    laserOrIpl: simple("laser-or-ipl"),
    shinglesVaccine: simple("shingles-vaccine"),
    laserRemoval: event(
      protocol,
      "health.laserRemoval",
      "health.laserRemoval.lastOn",
      "laser-removal",
      "laser-removal-recent",
      "laser-removal-effect",
      "laser-removal-wait",
    ),
  };
}

/**
 * Illness, sun, what was taken and what was done to the skin, each with its own wait.
 * @internal
 */
export function judgeRecent(tally: Tally, ruling: RecentRuling): void {
  const { health = {} } = tally.client;
  judgePresence(tally, ruling.illness, health.acuteIllness);
  judgeEvent(tally, ruling.sunburn, health.sunburn);
  judgeEvent(tally, ruling.tan, health.tan);
  judgeEvent(tally, ruling.alcohol, health.alcohol);
  judgeEvent(tally, ruling.caffeine, health.caffeine);
  judgeEvent(tally, ruling.painRelief, health.painReliefWithoutPrescription);
  judgeEvent(tally, ruling.supplements, health.supplements);
  judgeEvent(tally, ruling.botulinumToxin, health.botulinumToxin);
  judgeEvent(tally, ruling.filler, health.filler);
  judgeEvent(tally, ruling.chemicalPeel, health.chemicalPeel);
  judgeEvent(tally, ruling.laserOrIpl, health.laserOrIpl);
  judgeEvent(tally, ruling.shinglesVaccine, health.shinglesVaccine);
  const { laserRemoval } = health;
  if (laserRemoval === undefined) ask(tally, ruling.laserRemoval.whether);
  else if (laserRemoval !== null) judgeSince(tally, ruling.laserRemoval, laserRemoval.lastOn);
}
