import type { ProtocolPart } from "../../protocol/types.js";
import { judgePresence, type Presence, presence } from "../patterns.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import { worstOf } from "../verdict.js";

/**
 * What a protocol makes of what lies where the pigment would go.
 * @internal
 */
export interface FieldRuling {
  readonly tumor: Presence;
  readonly lesion: Presence;
  readonly changing: Ruling;
  readonly whetherChanging: Asked;
  readonly wound: Presence;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareField(protocol: ProtocolPart<"candidacy">): FieldRuling {
  const lesion = presence(protocol, "health.pigmentedLesionInField", "pigmented-lesion");
  const changing = ruling(protocol, "pigmented-lesion", "changing", {
    "health.pigmentedLesionInField.changing": true,
  });
  const worst = worstOf(lesion.found.finding.effect, changing.finding.effect);
  return {
    tumor: presence(protocol, "health.tumorInField", "tumor-in-field"),
    lesion: { ...lesion, whether: question("health.pigmentedLesionInField", worst, ["pigmented-lesion"]) },
    changing,
    whetherChanging: question("health.pigmentedLesionInField.changing", changing.finding.effect, ["pigmented-lesion"]),
    wound: presence(protocol, "health.openWound", "open-wound"),
  };
}

/**
 * Pigment hides what happens beneath it: never over a tumor, around a mole, and not on broken skin.
 * @internal
 */
export function judgeField(tally: Tally, ruling: FieldRuling): void {
  const { health = {} } = tally.client;
  const { pigmentedLesionInField: lesion } = health;
  judgePresence(tally, ruling.tumor, health.tumorInField);
  judgePresence(tally, ruling.lesion, lesion);
  if (lesion !== undefined && lesion !== null) {
    if (lesion.changing === undefined) ask(tally, ruling.whetherChanging);
    else if (lesion.changing) speak(tally, ruling.changing);
  }
  judgePresence(tally, ruling.wound, health.openWound);
}
