import { monthsAfterPartial } from "../../calendar/partialDay.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Asked, question, type Ruling, ruling, withThreshold } from "../rulings.js";
import { type Tally, waitUntil } from "../tally.js";
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
  const { parameters } = protocol;
  const early = withThreshold(
    protocol,
    ruling(protocol, "early-hair-loss", "pattern-loss-early", "early-pattern-loss-effect", {}, null),
    "early-pattern-loss-age",
  );
  return {
    months: parameters["early-pattern-loss-age"].value * 12,
    monthsOfAMinor: parameters["age-of-majority"].value * 12,
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
