import type { ProtocolPart } from "../../protocol/types.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import { worstOf } from "../verdict.js";

/**
 * What a protocol makes of keloids.
 * @internal
 */
export interface KeloidRuling {
  readonly onScalp: Ruling;
  readonly elsewhere: Ruling;
  readonly whether: Asked;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareKeloid(protocol: ProtocolPart<"candidacy">): KeloidRuling {
  const onScalp = ruling(protocol, "keloid", "on-scalp", {
    "health.keloid": { site: "scalp" },
  });
  const elsewhere = ruling(protocol, "keloid", "elsewhere", {
    "health.keloid": { site: "elsewhere" },
  });
  return {
    onScalp,
    elsewhere,
    whether: question("health.keloid", worstOf(onScalp.finding.effect, elsewhere.finding.effect), ["keloid"]),
  };
}

/**
 * Skin that has made a keloid may make one again wherever it is hurt.
 * @internal
 */
export function judgeKeloid(tally: Tally, ruling: KeloidRuling): void {
  const keloid = tally.client.health?.keloid;
  if (keloid === null) return;
  // Without its site, a keloid on record is as good as not asked.
  if (keloid?.site === undefined) ask(tally, ruling.whether);
  else speak(tally, keloid.site === "scalp" ? ruling.onScalp : ruling.elsewhere);
}
