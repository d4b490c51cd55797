import { dayOf } from "../calendar/day.js";
import type { ClientProfile } from "../client/types.js";
import { notesOn } from "../protocol/notes.js";
import { conclude } from "./conclude.js";
import { preparedFor } from "./prepared.js";
import { newTally } from "./tally.js";
import { judgeAge } from "./topics/age.js";
import { judgeFollicles } from "./topics/follicles.js";
import { judgeHairLoss } from "./topics/hairLoss.js";
import { judgeIsotretinoin } from "./topics/isotretinoin.js";
import { judgeKeloid } from "./topics/keloid.js";
import { judgePregnancy } from "./topics/pregnancy.js";
import { requirementsOf } from "./topics/requirements.js";
import { judgeScalpSkin } from "./topics/scalpSkin.js";
import type { CandidacyAssessment, CandidacyOptions } from "./types.js";

/**
 * Says whether a client may be treated, why, from when, and what to ask next. What is not known is never read as "no": a
 * verdict that an open answer could change is `undetermined`, so an empty profile is never eligible.
 *
 * The rules so far read hair loss, age, pregnancy, breastfeeding, infections and skin diseases of the scalp, isotretinoin
 * and keloids; see `rules` for the facts of each. What else stands in a profile is not judged.
 *
 * @param client - what is known, for instance from {@link parseClientProfile}; it is not changed
 * @param options - `asOf`, the day for which the question is asked, and the protocol, by default the article's
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
  const { asOf, protocol } = options;
  const prepared = preparedFor(protocol);
  const tally = newTally(client, dayOf(asOf));
  judgeAge(tally, prepared.age);
  judgePregnancy(tally, prepared.pregnancy);
  judgeScalpSkin(tally, prepared.scalpSkin);
  judgeIsotretinoin(tally, prepared.isotretinoin);
  judgeKeloid(tally, prepared.keloid);
  judgeHairLoss(tally, prepared.hairLoss);
  judgeFollicles(tally, prepared.follicles);
  const standing = requirementsOf(tally, prepared.requirements);
  const notes = notesOn(prepared.notes, tally.asOf);
  return conclude(tally, asOf, { ruleSet: prepared.ruleSet, notes }, standing);
}
