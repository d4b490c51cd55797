import type { Prepared } from "./prepared.js";
import type { Tally } from "./tally.js";
import { judgeAge } from "./topics/age.js";
import { judgeAllergies } from "./topics/allergies.js";
import { judgeEarlierWork } from "./topics/earlierWork.js";
import { judgeEarlyLoss } from "./topics/earlyLoss.js";
import { judgeField } from "./topics/field.js";
import { judgeFollicles } from "./topics/follicles.js";
import { judgeHairLoss } from "./topics/hairLoss.js";
import { judgeHairLossCourse } from "./topics/hairLossCourse.js";
import { judgeHeartAndBlood } from "./topics/heartAndBlood.js";
import { judgeImmunity } from "./topics/immunity.js";
import { judgeKeloid } from "./topics/keloid.js";
import { judgeLongTerm } from "./topics/longTerm.js";
import { judgeLook } from "./topics/look.js";
import { judgeMedicines } from "./topics/medicines.js";
import { judgeMind } from "./topics/mind.js";
import { judgePlans } from "./topics/plans.js";
import { judgePregnancy } from "./topics/pregnancy.js";
import { judgeRecent } from "./topics/recent.js";
import { judgeScalpSkin } from "./topics/scalpSkin.js";
import { judgeScar } from "./topics/scar.js";
import { judgeSkinTendencies } from "./topics/skinTendencies.js";
import type { CandidacyOptions } from "./types.js";

/**
 * What is said of the hair loss, the scar and the look: all that hangs on the cause and on the look.
 * @internal
 */
export function judgeHair(tally: Tally, prepared: Prepared, stage: CandidacyOptions["stage"]): void {
  judgeHairLoss(tally, prepared.hairLoss);
  judgeEarlyLoss(tally, prepared.earlyLoss);
  judgeHairLossCourse(tally, prepared.hairLossCourse, stage);
  judgeFollicles(tally, prepared.follicles);
  judgeScar(tally, prepared.scar);
  judgeLook(tally, prepared.look);
}

/**
 * Everything that the topics say of a client, in the order in which equals are told.
 * @internal
 */
export function judge(tally: Tally, prepared: Prepared, stage?: CandidacyOptions["stage"]): void {
  judgeAge(tally, prepared.age);
  judgePregnancy(tally, prepared.pregnancy);
  judgeImmunity(tally, prepared.immunity);
  judgeField(tally, prepared.field);
  judgeScalpSkin(tally, prepared.scalpSkin);
  judgeKeloid(tally, prepared.keloid);
  judgeSkinTendencies(tally, prepared.skinTendencies);
  judgeAllergies(tally, prepared.allergies);
  judgeHeartAndBlood(tally, prepared.heartAndBlood);
  judgeLongTerm(tally, prepared.longTerm);
  judgeMedicines(tally, prepared.medicines);
  judgeRecent(tally, prepared.recent);
  judgeEarlierWork(tally, prepared.earlierWork, stage);
  judgePlans(tally, prepared.plans);
  judgeMind(tally, prepared.mind);
  judgeHair(tally, prepared, stage);
}
