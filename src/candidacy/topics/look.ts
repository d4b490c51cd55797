import type { ClientProfile } from "../../client/types.js";
import type { EffectId } from "../../knowledge/rules.js";
import type { Verdict } from "../../knowledge/verdicts.js";
import { hairColors } from "../../knowledge/vocabularies.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { checkListed } from "../checkWords.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import { worstOf } from "../verdict.js";

/**
 * What a protocol makes of the look that is wished for and the hair that is there.
 * @internal
 */
export interface LookRuling {
  readonly unclipped: Ruling;
  readonly willKeepClipped: Asked;
  readonly gray: Ruling;
  readonly white: Ruling;
  readonly color: Asked;
  readonly look: Asked;
}

/** Every other effect that hangs on the look, in whatever topic: more than all of them no look can bring. */
const HANG_ON_THE_LOOK: readonly EffectId[] = [
  "long-hair-density-effect",
  "density-after-transplant-effect",
  "no-follicles-effect",
  "density-without-hair-effect",
  "scar-maturity-effect",
  "red-scar-effect",
  "raised-scar-effect",
  "depressed-scar-effect",
];

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareLook(protocol: ProtocolPart<"candidacy">): LookRuling {
  const unclipped = ruling(protocol, "clipped-hair", "not-clipped", {
    "hair.willKeepClipped": false,
  });
  const colored = (color: "gray" | "white"): Ruling => ruling(protocol, "hair-color", color, { "hair.color": color });
  const [gray, white] = [colored("gray"), colored("white")];
  const worstFrom = (effects: readonly EffectId[]): Verdict =>
    worstOf(...effects.map((effect) => protocol.parameters[effect].value));
  return {
    unclipped,
    willKeepClipped: question("hair.willKeepClipped", unclipped.finding.effect, ["clipped-hair"]),
    gray,
    white,
    color: question("hair.color", worstOf(gray.finding.effect, white.finding.effect), ["hair-color"]),
    look: question("desiredLook", worstOf(unclipped.finding.effect, worstFrom(HANG_ON_THE_LOOK)), [
      "clipped-hair",
      "remaining-follicles",
      "hair-to-blend",
      "scar-maturity",
      "scar-surface",
      "hair-loss-fit",
      "hair-transplant",
      "patch-test",
    ]),
  };
}

/** Hair that would have to be kept clipped for the look. Whether the look itself is asked is weighed apart. */
function judgeClipped(tally: Tally, ruling: LookRuling, { desiredLook, hair = {} }: ClientProfile): void {
  if (desiredLook !== "shaved" && desiredLook !== undefined) return;
  if (hair.willKeepClipped === undefined) ask(tally, ruling.willKeepClipped);
  else if (!hair.willKeepClipped && desiredLook === "shaved") speak(tally, ruling.unclipped);
}

/**
 * A shaved look has to be kept shaved, and pale hair is hard to match.
 * @internal
 */
export function judgeLook(tally: Tally, ruling: LookRuling): void {
  const { hair = {} } = tally.client;
  judgeClipped(tally, ruling, tally.client);
  if (hair.color === undefined) ask(tally, ruling.color);
  else if (hair.color === "gray") speak(tally, ruling.gray);
  else if (hair.color === "white") speak(tally, ruling.white);
  else if (ruling.color.severity > 0) checkListed("hair.color", hairColors, hair.color);
}
