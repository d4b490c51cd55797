import type { ProtocolPart } from "../../protocol/types.js";
import { question, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import type { Finding, Question } from "../types.js";
import { worstOf } from "../verdict.js";

/**
 * What a protocol makes of keloids.
 * @internal
 */
export interface KeloidRuling {
  readonly onScalp: Finding;
  readonly elsewhere: Finding;
  readonly whether: Question;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareKeloid(protocol: ProtocolPart<"candidacy">): KeloidRuling {
  const onScalp = ruling(protocol, "keloid", "keloid-on-scalp", "keloid-on-scalp-effect", {
    "health.keloid": { site: "scalp" },
  });
  const elsewhere = ruling(protocol, "keloid", "keloid-elsewhere", "keloid-elsewhere-effect", {
    "health.keloid": { site: "elsewhere" },
  });
  return {
    onScalp,
    elsewhere,
    whether: question("health.keloid", worstOf(onScalp.effect, elsewhere.effect), ["keloid"]),
  };
}

/**
 * Skin that has made a keloid may make one again wherever it is hurt.
 * @internal
 */
export function judgeKeloid(tally: Tally, ruling: KeloidRuling): void {
  const keloid = tally.client.health?.keloid;
  if (keloid === undefined) ask(tally, ruling.whether);
  else if (keloid !== null) speak(tally, keloid.site === "scalp" ? ruling.onScalp : ruling.elsewhere);
}
