import { monthsAfterSpan, spanOf } from "../../calendar/partialDay.js";
import { deepFreeze } from "../../knowledge/deepFreeze.js";
import { disclosures } from "../../knowledge/disclosures.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { question } from "../rulings.js";
import { ask, type Tally, waitUntil } from "../tally.js";
import type { Finding, Question } from "../types.js";

/**
 * What a protocol makes of age. That a minor waits is a locked floor, not a choice of any protocol.
 * @internal
 */
export interface AgeRuling {
  readonly months: number;
  readonly underAge: Finding;
  readonly birthDate: Question;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareAge(protocol: ProtocolPart<"candidacy">): AgeRuling {
  const { value, claims, dissent } = protocol.parameters["age-of-majority"];
  const underAge: Finding = {
    rule: "age-of-majority",
    effect: "deferred",
    because: "under-age",
    facts: { "age-of-majority": value },
    evidence: claims,
    dissent,
    disclosure: disclosures["age-of-majority"],
  };
  return {
    months: value * 12,
    underAge: deepFreeze(underAge),
    birthDate: question("birthDate", "deferred", ["age-of-majority"]),
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
  const end = monthsAfterSpan(spanOf(birthDate), ruling.months);
  waitUntil(tally, end, ruling.underAge, "birthDate", birthDate, ruling.birthDate);
}
