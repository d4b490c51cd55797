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

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareRecent(protocol: ProtocolPart<"candidacy">): RecentRuling {
  return {
    illness: presence(protocol, "health.acuteIllness", "acute-illness"),
    sunburn: event(protocol, "health.sunburn", "sunburn"),
    tan: event(protocol, "health.tan", "tan"),
    alcohol: event(protocol, "health.alcohol", "alcohol"),
    caffeine: event(protocol, "health.caffeine", "caffeine"),
    painRelief: event(protocol, "health.painReliefWithoutPrescription", "pain-relief"),
    supplements: event(protocol, "health.supplements", "supplements"),
    botulinumToxin: event(protocol, "health.botulinumToxin", "botulinum-toxin"),
    filler: event(protocol, "health.filler", "filler"),
    chemicalPeel: event(protocol, "health.chemicalPeel", "chemical-peel"),
    laserOrIpl: event(protocol, "health.laserOrIpl", "laser-or-ipl"),
    shinglesVaccine: event(protocol, "health.shinglesVaccine", "shingles-vaccine"),
    laserRemoval: event(protocol, "health.laserRemoval", "laser-removal"),
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
