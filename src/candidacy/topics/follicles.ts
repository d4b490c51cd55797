import type { ProtocolPart } from "../../protocol/types.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import type { FactsUsed } from "../types.js";
import { worstOf } from "../verdict.js";
import { isScar } from "./hairLoss.js";

/**
 * What a protocol makes of areas without hair.
 * @internal
 */
export interface FolliclesRuling {
  readonly noneRemain: Ruling;
  readonly nothingToBlend: Ruling;
  readonly whether: Asked;
  /** The same question of a client who wants no density: there is nothing to blend. */
  readonly whetherAny: Asked;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareFollicles(protocol: ProtocolPart<"candidacy">): FolliclesRuling {
  const read: FactsUsed = { "hairLoss.folliclesRemain": false };
  const noneRemain = ruling(protocol, "remaining-follicles", "none", read);
  const nothingToBlend = ruling(protocol, "hair-to-blend", "none", {
    ...read,
    desiredLook: "density",
  });
  const worst = worstOf(
    noneRemain.finding.effect,
    nothingToBlend.finding.effect,
    protocol.parameters["long-hair-density-effect"].value,
  );
  return {
    noneRemain,
    nothingToBlend,
    whetherAny: question("hairLoss.folliclesRemain", noneRemain.finding.effect, ["remaining-follicles"]),
    whether: question("hairLoss.folliclesRemain", worst, ["remaining-follicles", "hair-to-blend", "hair-loss-fit"]),
  };
}

/**
 * Where no hair remains the article warns, against the surgeons who treat total loss; on a scar it is no matter. Density
 * work needs hair to blend with. The name of a total loss does not answer for the client: hair can have come back.
 * @internal
 */
export function judgeFollicles(tally: Tally, ruling: FolliclesRuling): void {
  const { hairLoss: { cause, folliclesRemain } = {}, desiredLook } = tally.client;
  if (isScar(cause) || desiredLook === "scar" || folliclesRemain === true) return;
  if (folliclesRemain === undefined) {
    ask(tally, desiredLook === "shaved" ? ruling.whetherAny : ruling.whether);
    return;
  }
  // While the cause or the look is open it may be a scar: nothing is certain, and the open question says what it could make.
  if (desiredLook === undefined || cause === undefined) return;
  speak(tally, ruling.noneRemain);
  if (desiredLook === "density") speak(tally, ruling.nothingToBlend);
}
