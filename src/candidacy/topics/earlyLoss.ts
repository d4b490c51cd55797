import { monthsAfterPartial } from "../../calendar/partialDay.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { waitRowOf } from "../rowOf.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { type Tally, waitUntil } from "../tally.js";
import { lengthOf, waitOf } from "../waitOf.js";
import { isPatternLoss } from "./hairLossCourse.js";

/**
 * What a protocol makes of a pattern loss that came early.
 * @internal
 */
export interface EarlyLossRuling {
  readonly months: number;
  readonly monthsOfAMinor: number;
  readonly early: Ruling;
  readonly birthDate: Asked;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareEarlyLoss(protocol: ProtocolPart<"candidacy">): EarlyLossRuling {
  const early = ruling(protocol, "early-hair-loss", "early", {});
  return {
    months: waitOf(protocol, waitRowOf("early-hair-loss", "early")).months,
    monthsOfAMinor: lengthOf(protocol, "age-of-majority").months,
    early,
    birthDate: question("birthDate", early.finding.effect, ["early-hair-loss"]),
  };
}

/**
 * A pattern loss that is there so early still has its way to go: what is placed now can strand. A minor, or who may be one, waits
 * anyway: of them it is not said, and their day of birth is asked for that.
 * @internal
 */
export function judgeEarlyLoss(tally: Tally, ruling: EarlyLossRuling): void {
  const { birthDate, hairLoss } = tally.client;
  if (birthDate === undefined || !isPatternLoss(hairLoss?.cause)) return;
  const end = monthsAfterPartial(birthDate, ruling.months);
  if (tally.asOf >= end.latest || tally.asOf < monthsAfterPartial(birthDate, ruling.monthsOfAMinor).latest) return;
  waitUntil(tally, end, ruling.early, birthDate, ruling.birthDate);
}
