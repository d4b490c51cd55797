import { dayOf } from "../calendar/day.js";
import type { ClientProfile } from "../client/types.js";
import { notesOn } from "../protocol/notes.js";
import { conclude } from "./conclude.js";
import { freshAnswers } from "./freshAnswers.js";
import { preparedFor } from "./prepared.js";
import { askAgain, newTally } from "./tally.js";
import { judgeAge } from "./topics/age.js";
import { judgeAllergies } from "./topics/allergies.js";
import { judgeEarlierWork } from "./topics/earlierWork.js";
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
import { judgePregnancy } from "./topics/pregnancy.js";
import { judgeRecent } from "./topics/recent.js";
import { requirementsOf } from "./topics/requirements.js";
import { judgeScalpSkin } from "./topics/scalpSkin.js";
import { judgeScar } from "./topics/scar.js";
import { judgeSkinTendencies } from "./topics/skinTendencies.js";
import type { CandidacyAssessment, CandidacyOptions } from "./types.js";

/**
 * Says whether a client may be treated, why, from when, and what to ask next. What is not known is never read as "no": a
 * verdict that an open answer could change is `undetermined`, so an empty profile is never eligible. With the day of the
 * intake (`answeredOn`), answers that are too old are open again.
 *
 * See `rules` for the facts that each rule reads and the figures that it goes by.
 *
 * @param client - what is known, for instance from {@link parseClientProfile}; it is not changed
 * @param options - `asOf`, the day for which the question is asked, the protocol, by default the article's, and the stage,
 *   by default the first
 * @returns the verdict with every rule that spoke and its evidence, the open questions, the requirements and the steps
 * @throws SmpError `invalid-date` when `asOf` or a date in the profile is not a real date, `date-out-of-range` when a wait
 *   would end after the year 9999
 *
 * @example
 * ```ts
 * import { assessCandidacy, calendarDate, partialDate } from "scalp-micropigmentation";
 *
 * const asOf = calendarDate("2026-03-01");
 * const { findings } = assessCandidacy(
 *   { health: { isotretinoin: { stoppedOn: partialDate("2026-01") } } },
 *   { asOf },
 * );
 * findings[0]?.because; // => "isotretinoin-recent"
 * findings[0]?.until; // => { earliest: "2026-07-01", latest: "2026-07-31" }
 * assessCandidacy({}, { asOf }).verdict; // => "undetermined"
 * ```
 */
export function assessCandidacy(client: ClientProfile, options: CandidacyOptions): CandidacyAssessment {
  const { asOf, protocol, stage } = options;
  const prepared = preparedFor(protocol);
  const day = dayOf(asOf);
  const fresh = freshAnswers(client, day);
  const tally = newTally(fresh.client, day);
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
  judgeMind(tally, prepared.mind);
  judgeHairLoss(tally, prepared.hairLoss);
  judgeHairLossCourse(tally, prepared.hairLossCourse, stage);
  judgeFollicles(tally, prepared.follicles);
  judgeScar(tally, prepared.scar);
  judgeLook(tally, prepared.look);
  if (fresh.askAgain.length > 0) for (const fact of fresh.askAgain) askAgain(tally, prepared.questions.get(fact));
  const standing = requirementsOf(tally, prepared.requirements);
  const notes = notesOn(prepared.notes, tally.asOf);
  return conclude(tally, asOf, { ruleSet: prepared.ruleSet, notes }, standing);
}
