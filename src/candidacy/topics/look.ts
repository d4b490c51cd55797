import type { ClientProfile } from "../../client/types.js";
import type { Verdict } from "../../knowledge/verdicts.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Asked, type EffectId, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import { worstOf } from "../verdict.js";
import { isScar } from "./hairLoss.js";

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
  /** On a scar the look changes less: it is treated as a scar whatever the look. */
  readonly lookOnScar: Asked;
}

/** Effects that hang on the look even on a scar, beside that of hair that is not kept clipped. */
const DENSITY: readonly EffectId[] = ["long-hair-density-effect", "density-after-transplant-effect"];

/** Every other effect that hangs on the look, in whatever topic. */
const HANG_ON_THE_LOOK: readonly EffectId[] = [
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
  const unclipped = ruling(protocol, "clipped-hair", "hair-not-clipped", "unclipped-hair-effect", {
    "hair.willKeepClipped": false,
  });
  const colored = (color: "gray" | "white"): Ruling =>
    ruling(protocol, "hair-color", `${color}-hair`, `${color}-hair-effect`, { "hair.color": color });
  const [gray, white] = [colored("gray"), colored("white")];
  const worstFrom = (effects: readonly EffectId[]): Verdict =>
    worstOf(...effects.map((effect) => protocol.parameters[effect].value));
  const onScar = worstFrom(DENSITY);
  return {
    unclipped,
    willKeepClipped: question("hair.willKeepClipped", unclipped.finding.effect, ["clipped-hair"]),
    gray,
    white,
    color: question("hair.color", worstOf(gray.finding.effect, white.finding.effect), ["hair-color"]),
    lookOnScar: question("desiredLook", onScar, ["hair-loss-fit", "hair-transplant"]),
    look: question("desiredLook", worstOf(unclipped.finding.effect, onScar, worstFrom(HANG_ON_THE_LOOK)), [
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

/** The look itself, and hair that would have to be kept clipped for it. */
function judgeClipped(tally: Tally, ruling: LookRuling, { desiredLook, hair = {}, hairLoss }: ClientProfile): void {
  const isClippedScar = isScar(hairLoss?.cause) && hair.willKeepClipped === true;
  if (desiredLook === undefined) ask(tally, isClippedScar ? ruling.lookOnScar : ruling.look);
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
}
