import type { HairLoss } from "../../client/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import type { FactsUsed } from "../types.js";
import { worstOf } from "../verdict.js";
import { isScar } from "./hairLoss.js";

type TotalLoss = "alopecia-totalis" | "alopecia-universalis";

/** What is said of an area without hair, by what shows it: the client's word, or the name of the loss. */
interface Bare {
  readonly noneRemain: Ruling;
  readonly nothingToBlend: Ruling;
}

/**
 * What a protocol makes of areas without hair.
 * @internal
 */
export interface FolliclesRuling {
  readonly said: Bare;
  readonly byName: Readonly<Record<TotalLoss, Bare>>;
  readonly whether: Asked;
}

function prepareBare(protocol: ProtocolPart<"candidacy">, read: FactsUsed): Bare {
  return {
    noneRemain: ruling(protocol, "remaining-follicles", "no-follicles-remain", "no-follicles-effect", read),
    nothingToBlend: ruling(protocol, "hair-to-blend", "no-hair-to-blend", "density-without-hair-effect", {
      ...read,
      desiredLook: "density",
    }),
  };
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareFollicles(protocol: ProtocolPart<"candidacy">): FolliclesRuling {
  const said = prepareBare(protocol, { "hairLoss.folliclesRemain": false });
  const worst = worstOf(
    said.noneRemain.finding.effect,
    said.nothingToBlend.finding.effect,
    protocol.parameters["long-hair-density-effect"].value,
  );
  return {
    said,
    byName: {
      "alopecia-totalis": prepareBare(protocol, { "hairLoss.cause": "alopecia-totalis" }),
      "alopecia-universalis": prepareBare(protocol, { "hairLoss.cause": "alopecia-universalis" }),
    },
    whether: question("hairLoss.folliclesRemain", worst, ["remaining-follicles", "hair-to-blend", "hair-loss-fit"]),
  };
}

/** What shows that no hair remains: the client's word, else the name of a total loss; `undefined` while nobody knows. */
function bareOf({ said, byName }: FolliclesRuling, { cause, folliclesRemain }: HairLoss): Bare | undefined {
  if (folliclesRemain === false) return said;
  return cause === "alopecia-totalis" || cause === "alopecia-universalis" ? byName[cause] : undefined;
}

/**
 * Where no hair remains the article warns, against the surgeons who treat total loss; on a scar it is no matter. Density
 * work needs hair to blend with.
 * @internal
 */
export function judgeFollicles(tally: Tally, ruling: FolliclesRuling): void {
  const { hairLoss: loss = {}, desiredLook } = tally.client;
  if (isScar(loss.cause) || desiredLook === "scar" || loss.folliclesRemain === true) return;
  const bare = bareOf(ruling, loss);
  if (bare === undefined) ask(tally, ruling.whether);
  // While the cause or the look is open it may be a scar: nothing is certain, and the open question says what it could make.
  if (bare === undefined || desiredLook === undefined || loss.cause === undefined) return;
  speak(tally, bare.noneRemain);
  if (desiredLook === "density") speak(tally, bare.nothingToBlend);
}
