import type { HealthFacts } from "../../client/health/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";

/**
 * What a protocol makes of the mind and of what is hoped for.
 * @internal
 */
export interface MindRuling {
  readonly dysmorphia: Ruling;
  readonly whetherDysmorphia: Asked;
  readonly untreated: Ruling;
  readonly disorder: Asked;
  readonly whetherTreated: Asked;
  readonly unrealistic: Ruling;
  readonly whetherRealistic: Asked;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareMind(protocol: ProtocolPart<"candidacy">): MindRuling {
  const dysmorphia = ruling(protocol, "body-dysmorphia", "suspected", {
    "health.bodyDysmorphia": { suspected: true },
  });
  const untreated = ruling(protocol, "mental-disorder", "untreated", { "health.mentalDisorder.treated": false });
  const unrealistic = ruling(protocol, "expectations", "unrealistic", {
    "expectations.realistic": false,
  });
  return {
    dysmorphia,
    whetherDysmorphia: question("health.bodyDysmorphia", dysmorphia.finding.effect, ["body-dysmorphia"]),
    untreated,
    disorder: question("health.mentalDisorder", untreated.finding.effect, ["mental-disorder"]),
    whetherTreated: question("health.mentalDisorder.treated", untreated.finding.effect, ["mental-disorder"]),
    unrealistic,
    whetherRealistic: question("expectations.realistic", unrealistic.finding.effect, ["expectations"]),
  };
}

/** Without saying whether it is suspected, it is as good as not asked. */
function judgeDysmorphia(tally: Tally, ruling: MindRuling, dysmorphia: HealthFacts["bodyDysmorphia"]): void {
  if (dysmorphia === null) return;
  if (dysmorphia?.suspected === undefined) ask(tally, ruling.whetherDysmorphia);
  else if (dysmorphia.suspected) speak(tally, ruling.dysmorphia);
}

/**
 * A picture of oneself that no result could satisfy is for a specialist first; hopes can be talked over.
 * @internal
 */
export function judgeMind(tally: Tally, ruling: MindRuling): void {
  const { health = {}, expectations = {} } = tally.client;
  const { bodyDysmorphia, mentalDisorder } = health;
  judgeDysmorphia(tally, ruling, bodyDysmorphia);
  if (mentalDisorder === undefined) ask(tally, ruling.disorder);
  else if (mentalDisorder !== null) {
    if (mentalDisorder.treated === undefined) ask(tally, ruling.whetherTreated);
    else if (!mentalDisorder.treated) speak(tally, ruling.untreated);
  }
  if (expectations.realistic === undefined) ask(tally, ruling.whetherRealistic);
  else if (!expectations.realistic) speak(tally, ruling.unrealistic);
}
