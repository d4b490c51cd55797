import type { JsonValue } from "../../calendar/types.js";
import type { RiskFactPath } from "../../knowledge/riskFactors.js";
import type { RiskInput } from "../input/types.js";
import type { KnownFact } from "./types.js";

/**
 * A fact as it was answered: where the answer is judged by what it stands for, such as a skin type by its complexion, the
 * answer itself.
 * @internal
 */
export function shownFact(fact: RiskFactPath, judged: Exclude<KnownFact, undefined>, { client }: RiskInput): JsonValue {
  switch (fact) {
    case "client.skin.fitzpatrick":
      return client?.skin?.fitzpatrick ?? judged;
    case "client.hairLoss.cause":
      return client?.hairLoss?.cause ?? judged;
    case "client.hair.grayPercent":
      return client?.hair?.grayPercent ?? judged;
    default:
      return judged;
  }
}
