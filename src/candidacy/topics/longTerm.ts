import type { HealthFacts } from "../../client/health/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { withFact } from "../dated.js";
import { judgePresence, type Presence, presence } from "../patterns.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import { worstOf } from "../verdict.js";

/**
 * What a protocol makes of long-term conditions.
 * @internal
 */
export interface LongTermRuling {
  readonly diabetes: Presence;
  readonly notControlled: Ruling;
  readonly bloodSugarLimit: number;
  readonly bloodSugar: Asked;
  readonly whetherControlled: Asked;
  readonly insulin: Ruling;
  readonly whetherInsulin: Asked;
  readonly liver: Presence;
  readonly thyroid: Presence;
  readonly epilepsy: Presence;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareLongTerm(protocol: ProtocolPart<"candidacy">): LongTermRuling {
  const diabetes = presence(protocol, "health.diabetes", "diabetes");
  const notControlled = ruling(protocol, "diabetes", "not-controlled", {});
  const insulin = ruling(protocol, "diabetes", "with-insulin", {
    "health.diabetes.insulin": true,
  });
  const worst = worstOf(diabetes.found.finding.effect, notControlled.finding.effect, insulin.finding.effect);
  return {
    diabetes: { ...diabetes, whether: question("health.diabetes", worst, ["diabetes"]) },
    notControlled,
    bloodSugarLimit: protocol.parameters["diabetes-hba1c-limit"].value,
    bloodSugar: question("health.diabetes.hba1cPercent", notControlled.finding.effect, ["diabetes"]),
    whetherControlled: question("health.diabetes.controlled", notControlled.finding.effect, ["diabetes"]),
    insulin,
    whetherInsulin: question("health.diabetes.insulin", insulin.finding.effect, ["diabetes"]),
    liver: presence(protocol, "health.liverDisease", "liver-disease"),
    thyroid: presence(protocol, "health.thyroidMedicine", "thyroid-medicine"),
    epilepsy: presence(protocol, "health.epilepsy", "epilepsy"),
  };
}

/** A value at the limit or above it speaks louder than the client's word; one below it does not say that all is well. */
function judgeDiabetes(tally: Tally, ruling: LongTermRuling, diabetes: HealthFacts["diabetes"]): void {
  judgePresence(tally, ruling.diabetes, diabetes);
  if (diabetes === undefined || diabetes === null) return;
  const { hba1cPercent, controlled, insulin } = diabetes;
  if (hba1cPercent === undefined && controlled !== false) ask(tally, ruling.bloodSugar);
  if (hba1cPercent !== undefined && hba1cPercent >= ruling.bloodSugarLimit)
    speak(tally, withFact(ruling.notControlled, "health.diabetes.hba1cPercent", hba1cPercent));
  else if (controlled === false) speak(tally, withFact(ruling.notControlled, "health.diabetes.controlled", false));
  else if (controlled === undefined) ask(tally, ruling.whetherControlled);
  if (insulin === undefined) ask(tally, ruling.whetherInsulin);
  else if (insulin) speak(tally, ruling.insulin);
}

/**
 * Diabetes by how well it is kept in check, the liver, the thyroid and epilepsy.
 * @internal
 */
export function judgeLongTerm(tally: Tally, ruling: LongTermRuling): void {
  const { health = {} } = tally.client;
  judgeDiabetes(tally, ruling, health.diabetes);
  judgePresence(tally, ruling.liver, health.liverDisease);
  judgePresence(tally, ruling.thyroid, health.thyroidMedicine);
  judgePresence(tally, ruling.epilepsy, health.epilepsy);
}
