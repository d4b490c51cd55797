import { spanOf } from "../../calendar/partialDay.js";
import type { PartialDate } from "../../calendar/types.js";
import type { HealthFacts } from "../../client/health/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { withFact } from "../dated.js";
import { type Event, endOf, event } from "../patterns.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally, waitUntil } from "../tally.js";

/** A state that is over only when its end is on record. */
interface State {
  readonly goesOn: Ruling;
  /** An end is on record, known too roughly to say whether it has come. */
  readonly ends: Ruling;
  readonly whether: Asked;
  readonly whenEnded: Asked;
}

/**
 * What a protocol makes of pregnancy, birth and breastfeeding.
 * @internal
 */
export interface PregnancyRuling {
  readonly pregnancy: State;
  /** Not there where the protocol waits for nothing after a birth: then nobody is asked about one. */
  readonly birth: Event | undefined;
  readonly breastfeeding: State;
}

function prepareBirth(protocol: ProtocolPart<"candidacy">): Event | undefined {
  if (protocol.parameters["postpartum-wait"].value === 0) return undefined;
  return event(protocol, "health.pregnancy.endedInBirth", "childbirth");
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function preparePregnancy(protocol: ProtocolPart<"candidacy">): PregnancyRuling {
  const pregnant = ruling(protocol, "pregnancy", "ongoing", {});
  const feeding = ruling(protocol, "breastfeeding", "ongoing", {});
  return {
    pregnancy: {
      goesOn: pregnant,
      ends: ruling(protocol, "pregnancy", "ending", {}),
      whether: question("health.pregnancy", pregnant.finding.effect, ["pregnancy"]),
      whenEnded: question("health.pregnancy.endedOn", pregnant.finding.effect, ["pregnancy"]),
    },
    birth: prepareBirth(protocol),
    breastfeeding: {
      goesOn: feeding,
      ends: ruling(protocol, "breastfeeding", "ending", {}),
      whether: question("health.breastfeeding", feeding.finding.effect, ["breastfeeding"]),
      whenEnded: question("health.breastfeeding.weanedOn", feeding.finding.effect, ["breastfeeding"]),
    },
  };
}

/** Goes on unless an end is on record, and until that day: a due date alone ends nothing, and an end ahead is a plan. */
function judgeState(tally: Tally, state: State, endedOn: PartialDate | null | undefined): void {
  if (endedOn === undefined) speak(tally, withFact(state.goesOn, state.whether.question.fact, {}));
  else if (endedOn === null || tally.asOf < spanOf(endedOn).earliest)
    speak(tally, withFact(state.goesOn, state.whenEnded.question.fact, endedOn));
  else waitUntil(tally, spanOf(endedOn), state.ends, endedOn, state.whenEnded);
}

/** One waits after a birth, whenever the child is weaned. How a pregnancy ended is asked only while it could matter. */
function judgeBirth(
  tally: Tally,
  birth: Event,
  { endedOn, endedInBirth }: NonNullable<HealthFacts["pregnancy"]>,
): void {
  if (endedOn === undefined || endedOn === null || endedInBirth === false) return;
  if (tally.asOf < spanOf(endedOn).earliest) return;
  const end = endOf(endedOn, birth.wait);
  if (endedInBirth === true) waitUntil(tally, end, birth.recent, endedOn, birth.when);
  else if (tally.asOf < end.latest) ask(tally, birth.whether);
}

/**
 * Pregnancy and breastfeeding wait, without a date, until the end is on record.
 * @internal
 */
export function judgePregnancy(tally: Tally, { pregnancy, birth, breastfeeding }: PregnancyRuling): void {
  const { sex, health } = tally.client;
  const pregnant = health?.pregnancy;
  if (pregnant === undefined) {
    if (sex !== "male") ask(tally, pregnancy.whether);
  } else if (pregnant !== null) {
    judgeState(tally, pregnancy, pregnant.endedOn);
    if (birth !== undefined) judgeBirth(tally, birth, pregnant);
  }

  const feeding = health?.breastfeeding;
  if (feeding === undefined) {
    if (sex !== "male") ask(tally, breastfeeding.whether);
  } else if (feeding !== null) judgeState(tally, breastfeeding, feeding.weanedOn);
}
