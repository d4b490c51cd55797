import type { HairLoss } from "../../client/types.js";
import type { Protocol } from "../../protocol/types.js";
import { question, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import type { Finding, Question } from "../types.js";
import { worstOf } from "../verdict.js";
import { isScar } from "./hairLoss.js";

/**
 * What a protocol makes of areas without hair.
 * @internal
 */
export interface FolliclesRuling {
  readonly noneRemain: Finding;
  readonly nothingToBlend: Finding;
  readonly whether: Question;
  readonly look: Question;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareFollicles(protocol: Protocol): FolliclesRuling {
  const read = { "hairLoss.folliclesRemain": false };
  const noneRemain = ruling(protocol, "remaining-follicles", "no-follicles-remain", "no-follicles-effect", read);
  const nothingToBlend = ruling(protocol, "hair-to-blend", "no-hair-to-blend", "density-without-hair-effect", {
    ...read,
    desiredLook: "density",
  });
  const worst = worstOf(noneRemain.effect, nothingToBlend.effect);
  return {
    noneRemain,
    nothingToBlend,
    whether: question("hairLoss.folliclesRemain", worst, ["remaining-follicles", "hair-to-blend"]),
    look: question("desiredLook", nothingToBlend.effect, ["hair-to-blend"]),
  };
}

/** Whether hair remains; total loss says so by its name. */
function hairRemains(loss: HairLoss | undefined): boolean | undefined {
  const totalByName = loss?.cause === "alopecia-totalis" || loss?.cause === "alopecia-universalis";
  return loss?.folliclesRemain ?? (totalByName ? false : undefined);
}

/**
 * Where no hair remains the article warns, against the surgeons who treat total loss; on a scar it is no matter. Density
 * work needs hair to blend with.
 * @internal
 */
export function judgeFollicles(tally: Tally, ruling: FolliclesRuling): void {
  const { hairLoss: loss, desiredLook } = tally.client;
  const remain = hairRemains(loss);
  if (isScar(loss?.cause) || remain === true) return;
  if (remain === undefined) ask(tally, ruling.whether);
  else speak(tally, ruling.noneRemain);
  if (desiredLook === undefined) ask(tally, ruling.look);
  else if (desiredLook === "density" && remain === false) speak(tally, ruling.nothingToBlend);
}
