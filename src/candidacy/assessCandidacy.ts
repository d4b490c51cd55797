import { type Day, dayOf } from "../calendar/day.js";
import { oneShape } from "../client/oneShape.js";
import type { ClientProfile } from "../client/types.js";
import { notesOn } from "../protocol/notes.js";
import { checkWords } from "./checkWords.js";
import { conclude } from "./conclude.js";
import { areAllNew, freshAnswers } from "./freshAnswers.js";
import { judge } from "./judge.js";
import { askOpenHair } from "./openHair.js";
import { type Prepared, preparedFor } from "./prepared.js";
import { askAgain, newTally, type Tally } from "./tally.js";
import { requirementsOf } from "./topics/requirements.js";
import type { CandidacyAssessment, CandidacyOptions } from "./types.js";

/**
 * What is said of a client whose answers may have grown old. A wait rests on facts that do not: what they say as they stand
 * gives its end, and what will be asked again before that day is not asked now.
 */
function heardAgain(tally: Tally, prepared: Prepared, stage: CandidacyOptions["stage"]): Tally {
  const { client, asOf } = tally;
  const fresh = freshAnswers(client, asOf, tally.waitEarliest);
  if (fresh.client !== client) {
    tally = newTally(oneShape(fresh.client), asOf);
    judge(tally, prepared, stage);
  }
  if (fresh.askAgain.length > 0) {
    const unasked = newTally(oneShape(fresh.unasked), asOf);
    judge(unasked, prepared, stage);
    askAgain(tally, unasked, fresh.askAgain);
  }
  return tally;
}

/** What is said of a client, as far as the answers still count. */
function heard(client: ClientProfile, asOf: Day, prepared: Prepared, stage: CandidacyOptions["stage"]): Tally {
  const tally = newTally(client, asOf);
  judge(tally, prepared, stage);
  return areAllNew(client, asOf) ? tally : heardAgain(tally, prepared, stage);
}

/**
 * Says whether a client may be treated, why, from when, and what to ask next. What is not known is never read as "no": a
 * verdict that an open answer could change is `undetermined`, so an empty profile is never eligible. With the day of the
 * intake (`answeredOn`), answers that are too old are open again, though not while the client has to wait for longer than
 * they would count if they were given today: they are asked as the end of the wait comes near.
 *
 * See `rules` for the facts that each rule reads and the figures that it goes by.
 *
 * @param client - what is known, for instance from {@link parseClientProfile}; it is not changed
 * @param options - `asOf`, the day for which the question is asked, the protocol, by default the article's, and the stage,
 *   by default the first
 * @returns the verdict with every rule that spoke and its evidence, the open questions, the requirements and the steps
 * @throws SmpError `invalid-date` when `asOf` or a date in the profile is not a real date, `date-out-of-range` when a wait
 *   would end after the year 9999, `invalid-answer` for a word in the profile that is on no list, `unknown-stage` for a stage
 *   that does not exist
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
  checkWords(client, stage);
  const prepared = preparedFor(protocol);
  const day = dayOf(asOf);
  const tally = heard(oneShape(client), day, prepared, stage);
  const { hairLoss, desiredLook } = tally.client;
  if (hairLoss?.cause === undefined || desiredLook === undefined) askOpenHair(tally, prepared, stage);
  const standing = requirementsOf(tally, prepared.requirements);
  const notes = notesOn(prepared.notes, tally.asOf);
  return conclude(tally, asOf, { ruleSet: prepared.ruleSet, notes }, standing);
}
