import type { Scar } from "../../client/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Event, eventOf, judgeSince } from "../patterns.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import { worstOf } from "../verdict.js";
import { isScar } from "./hairLoss.js";

/**
 * What a protocol makes of a scar that is to be hidden, or lies on the scalp.
 * @internal
 */
export interface ScarRuling {
  readonly maturity: Event;
  readonly pink: Ruling;
  readonly red: Ruling;
  readonly color: Asked;
  readonly raised: Ruling;
  readonly depressed: Ruling;
  readonly surface: Asked;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareScar(protocol: ProtocolPart<"candidacy">): ScarRuling {
  const colored = (color: "pink" | "red"): Ruling =>
    ruling(protocol, "scar-maturity", "red", { "hairLoss.scar.color": color });
  const shaped = (surface: "raised" | "depressed"): Ruling =>
    ruling(protocol, "scar-surface", surface, { "hairLoss.scar.surface": surface });
  const [red, raised, depressed] = [colored("red"), shaped("raised"), shaped("depressed")];
  return {
    maturity: eventOf(protocol, "hairLoss.scar", "scar-maturity", "immature"),
    pink: colored("pink"),
    red,
    color: question("hairLoss.scar.color", red.finding.effect, ["scar-maturity"]),
    raised,
    depressed,
    surface: question("hairLoss.scar.surface", worstOf(raised.finding.effect, depressed.finding.effect), [
      "scar-surface",
    ]),
  };
}

function judgeShape(tally: Tally, ruling: ScarRuling, { color, surface }: Scar): void {
  if (color === undefined) ask(tally, ruling.color);
  else if (color === "red") speak(tally, ruling.red);
  else if (color === "pink") speak(tally, ruling.pink);
  if (surface === undefined) ask(tally, ruling.surface);
  else if (surface === "raised") speak(tally, ruling.raised);
  else if (surface === "depressed") speak(tally, ruling.depressed);
}

/**
 * A scar has to be old, pale and flat enough, whatever else the hair is missing for.
 * @internal
 */
export function judgeScar(tally: Tally, ruling: ScarRuling): void {
  const { hairLoss: loss = {}, desiredLook } = tally.client;
  if (loss.scar === undefined && !isScar(loss.cause) && desiredLook !== "scar") return;
  const { scar = {} } = loss;
  judgeSince(tally, ruling.maturity, scar.formed);
  judgeShape(tally, ruling, scar);
}
