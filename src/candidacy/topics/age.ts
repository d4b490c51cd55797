import { monthsAfterPartial } from "../../calendar/partialDay.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { waitRowOf } from "../rowOf.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, type Tally, waitUntil } from "../tally.js";
import { worstOf } from "../verdict.js";
import { waitOf } from "../waitOf.js";

/**
 * What a protocol makes of age. That a minor waits is a locked floor, not a choice of any protocol.
 * @internal
 */
export interface AgeRuling {
  readonly months: number;
  readonly underAge: Ruling;
  readonly birthDate: Asked;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareAge(protocol: ProtocolPart<"candidacy">): AgeRuling {
  const underAge = ruling(protocol, "age-of-majority", "minor", {});
  const early = protocol.parameters["early-pattern-loss-effect"];
  return {
    months: waitOf(protocol, waitRowOf("age-of-majority", "minor")).months,
    underAge,
    birthDate: question("birthDate", worstOf(underAge.finding.effect, early.value), [
      "age-of-majority",
      "early-hair-loss",
    ]),
  };
}

/**
 * A minor waits for the birthday; born on 29 February, for 1 March in a common year.
 * @internal
 */
export function judgeAge(tally: Tally, ruling: AgeRuling): void {
  const birthDate = tally.client.birthDate;
  if (birthDate === undefined) {
    ask(tally, ruling.birthDate);
    return;
  }
  const end = monthsAfterPartial(birthDate, ruling.months);
  waitUntil(tally, end, ruling.underAge, birthDate, ruling.birthDate);
}
