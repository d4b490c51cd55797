import type { JsonValue } from "../../calendar/types.js";
import type { RiskFactPath } from "../../knowledge/riskFactors.js";
import type { RiskInput } from "../input/types.js";
import type { KnownFact } from "./types.js";

/**
 * A fact as it was answered: where the answer is judged by what it stands for, such as a skin type by its complexion, the
 * answer itself.
 * @internal
 */
export function shownFact(fact: RiskFactPath, judged: Exclude<KnownFact, undefined>, input: RiskInput): JsonValue {
  const { skin = {}, hairLoss = {}, hair = {} } = input.client ?? {};
  if (fact === "client.skin.fitzpatrick") return skin.fitzpatrick ?? judged;
  if (fact === "client.hairLoss.cause") return hairLoss.cause ?? judged;
  if (fact === "client.hair.grayPercent") return hair.grayPercent ?? judged;
  return judged;
}
