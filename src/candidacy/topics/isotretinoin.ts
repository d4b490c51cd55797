import { monthsAfterSpan, spanOf } from "../../calendar/partialDay.js";
import type { ConditionCode, ReasonCode } from "../../knowledge/rules.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { question, ruling, withThreshold } from "../rulings.js";
import { ask, speak, type Tally, waitUntil } from "../tally.js";
import type { FactsUsed, Finding, Question } from "../types.js";

/**
 * What a protocol makes of isotretinoin.
 * @internal
 */
export interface IsotretinoinRuling {
  readonly months: number;
  readonly ongoing: Finding;
  readonly recent: Finding;
  readonly whether: Question;
  readonly whenStopped: Question;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareIsotretinoin(protocol: ProtocolPart<"candidacy">): IsotretinoinRuling {
  const spoken = (because: ReasonCode, read: FactsUsed, until?: ConditionCode): Finding =>
    withThreshold(
      protocol,
      ruling(protocol, "isotretinoin", because, "isotretinoin-effect", read, until),
      "isotretinoin-wait",
    );
  const read = { "health.isotretinoin.stoppedOn": null };
  const ongoing = spoken("isotretinoin-ongoing", read, "prescriber-ended-course");
  const recent = spoken("isotretinoin-recent", {});
  return {
    months: protocol.parameters["isotretinoin-wait"].value,
    ongoing,
    recent,
    whether: question("health.isotretinoin", ongoing.effect, ["isotretinoin"]),
    whenStopped: question("health.isotretinoin.stoppedOn", ongoing.effect, ["isotretinoin"]),
  };
}

/**
 * While it is taken there is no date: when it ends is for the prescriber to say. Afterwards the wait counts from the end.
 * @internal
 */
export function judgeIsotretinoin(tally: Tally, ruling: IsotretinoinRuling): void {
  const isotretinoin = tally.client.health?.isotretinoin;
  if (isotretinoin === null) return;
  if (isotretinoin === undefined) {
    ask(tally, ruling.whether);
    return;
  }
  const { stoppedOn } = isotretinoin;
  if (stoppedOn === undefined) ask(tally, ruling.whenStopped);
  else if (stoppedOn === null) speak(tally, ruling.ongoing);
  else {
    const end = monthsAfterSpan(spanOf(stoppedOn), ruling.months);
    waitUntil(tally, end, ruling.recent, "health.isotretinoin.stoppedOn", stoppedOn, ruling.whenStopped);
  }
}
