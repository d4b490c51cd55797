import type { ProtocolPart } from "../../protocol/types.js";
import { withFact } from "../dated.js";
import { judgePresence, type Presence, presence } from "../patterns.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";

/**
 * What a protocol makes of how the skin tends to heal and to hold pigment.
 * @internal
 */
export interface SkinTendenciesRuling {
  readonly lichenPlanus: Presence;
  readonly vitiligo: Presence;
  readonly hypertrophicScars: Presence;
  readonly hyperpigmentation: Presence;
  readonly picking: Presence;
  readonly albinism: Presence;
  readonly hyperhidrosis: Presence;
  readonly oily: Ruling;
  readonly whetherOily: Asked;
  readonly skinType: Ruling;
  readonly whichSkinType: Asked;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareSkinTendencies(protocol: ProtocolPart<"candidacy">): SkinTendenciesRuling {
  const oily = ruling(protocol, "skin-type", "oily", { "skin.oily": true });
  const skinType = ruling(protocol, "skin-type", "type", {});
  return {
    lichenPlanus: presence(protocol, "health.lichenPlanus", "lichen-planus"),
    vitiligo: presence(protocol, "health.vitiligo", "vitiligo"),
    hypertrophicScars: presence(protocol, "health.hypertrophicScars", "hypertrophic-scars"),
    hyperpigmentation: presence(protocol, "health.hyperpigmentationTendency", "hyperpigmentation-tendency"),
    picking: presence(protocol, "health.compulsivePicking", "compulsive-picking"),
    albinism: presence(protocol, "health.albinism", "albinism"),
    hyperhidrosis: presence(protocol, "health.hyperhidrosis", "hyperhidrosis"),
    oily,
    whetherOily: question("skin.oily", oily.finding.effect, ["skin-type"]),
    skinType,
    whichSkinType: question("skin.fitzpatrick", skinType.finding.effect, ["skin-type"]),
  };
}

/**
 * Skin that scars, darkens, is picked at or sheds pigment.
 * @internal
 */
export function judgeSkinTendencies(tally: Tally, ruling: SkinTendenciesRuling): void {
  const { health = {}, skin = {} } = tally.client;
  judgePresence(tally, ruling.lichenPlanus, health.lichenPlanus);
  judgePresence(tally, ruling.vitiligo, health.vitiligo);
  judgePresence(tally, ruling.hypertrophicScars, health.hypertrophicScars);
  judgePresence(tally, ruling.hyperpigmentation, health.hyperpigmentationTendency);
  judgePresence(tally, ruling.picking, health.compulsivePicking);
  judgePresence(tally, ruling.albinism, health.albinism);
  judgePresence(tally, ruling.hyperhidrosis, health.hyperhidrosis);
  if (skin.oily === undefined) ask(tally, ruling.whetherOily);
  else if (skin.oily) speak(tally, ruling.oily);
  if (skin.fitzpatrick === undefined) ask(tally, ruling.whichSkinType);
  // That every skin takes pigment is no news to anybody.
  else if (ruling.skinType.severity > 0) speak(tally, withFact(ruling.skinType, "skin.fitzpatrick", skin.fitzpatrick));
}
