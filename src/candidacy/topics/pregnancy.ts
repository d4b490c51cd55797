import { spanOf } from "../../calendar/partialDay.js";
import type { PartialDate } from "../../calendar/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { withFact } from "../dated.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, speakPerhaps, type Tally } from "../tally.js";

/** A state that is over only when its end is on record. */
interface State {
  readonly goesOn: Ruling;
  readonly whether: Asked;
  readonly whenEnded: Asked;
}

/**
 * What a protocol makes of pregnancy and breastfeeding.
 * @internal
 */
export interface PregnancyRuling {
  readonly pregnancy: State;
  readonly breastfeeding: State;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function preparePregnancy(protocol: ProtocolPart<"candidacy">): PregnancyRuling {
  const pregnant = ruling(protocol, "pregnancy", "pregnant", "pregnancy-effect", {}, "pregnancy-ended");
  const feeding = ruling(protocol, "breastfeeding", "breastfeeding", "breastfeeding-effect", {}, "weaned");
  return {
    pregnancy: {
      goesOn: pregnant,
      whether: question("health.pregnancy", pregnant.finding.effect, ["pregnancy"]),
      whenEnded: question("health.pregnancy.endedOn", pregnant.finding.effect, ["pregnancy"]),
    },
    breastfeeding: {
      goesOn: feeding,
      whether: question("health.breastfeeding", feeding.finding.effect, ["breastfeeding"]),
      whenEnded: question("health.breastfeeding.weanedOn", feeding.finding.effect, ["breastfeeding"]),
    },
  };
}

/** Goes on unless an end is on record, and until that day: a due date alone ends nothing. */
function judgeState(tally: Tally, state: State, endedOn: PartialDate | null | undefined): void {
  const goesOn =
    endedOn === undefined
      ? withFact(state.goesOn, state.whether.question.fact, {})
      : withFact(state.goesOn, state.whenEnded.question.fact, endedOn);
  if (endedOn === undefined || endedOn === null) {
    speak(tally, goesOn);
    return;
  }
  const end = spanOf(endedOn);
  if (tally.asOf < end.earliest) speak(tally, goesOn);
  else if (tally.asOf < end.latest) speakPerhaps(tally, goesOn, state.whenEnded);
}

/**
 * Pregnancy and breastfeeding wait, without a date, until the end is on record.
 * @internal
 */
export function judgePregnancy(tally: Tally, { pregnancy, breastfeeding }: PregnancyRuling): void {
  const { sex, health } = tally.client;
  const pregnant = health?.pregnancy;
  if (pregnant === undefined) {
    if (sex !== "male") ask(tally, pregnancy.whether);
  } else if (pregnant !== null) judgeState(tally, pregnancy, pregnant.endedOn);

  const feeding = health?.breastfeeding;
  if (feeding === undefined) {
    if (sex !== "male") ask(tally, breastfeeding.whether);
  } else if (feeding !== null) judgeState(tally, breastfeeding, feeding.weanedOn);
}
