import type { ClientProfile, HairLoss } from "../client/types.js";
import { hairLossCauses, looks } from "../knowledge/vocabularies.js";
import { judgeHair } from "./judge.js";
import { couldPutOff, matters } from "./matters.js";
import type { Prepared } from "./prepared.js";
import type { Asked, Reach } from "./rulings.js";
import { speak, type Tally } from "./tally.js";
import { needsPatchTest } from "./topics/requirements.js";
import type { CandidacyOptions } from "./types.js";
import { CLEARANCE_REQUIRED, verdictOf } from "./verdict.js";
import { NO_WAIT } from "./waitOf.js";

type Cause = HairLoss["cause"];
type Look = ClientProfile["desiredLook"];

/** What the answers to a question come to, tried one after the other. */
interface Weight {
  /** Some answer changes the verdict, the date or a requirement, or brings up a question that could. */
  changes: boolean;
  /** Some answer puts off the end of the wait, or leaves it open. */
  putsOff: boolean;
  worst: number;
}

/** Whom to ask, by what, and before what. */
interface Asking {
  readonly tally: Tally;
  readonly prepared: Prepared;
  readonly stage: CandidacyOptions["stage"];
}

/** What is said of the client beside all the rest if the cause and the look were these. */
function heardAs({ tally, prepared, stage }: Asking, cause: Cause, desiredLook: Look): Tally {
  const client: ClientProfile = { ...tally.client, desiredLook, hairLoss: { ...tally.client.hairLoss, cause } };
  const heard: Tally = { ...tally, client, spoken: [], cleared: [], open: [], ceiling: 0 };
  judgeHair(heard, prepared, stage);
  if (desiredLook === "density" && client.health?.hairTransplant) speak(heard, prepared.earlierWork.transplantDensity);
  return heard;
}

const isAskedIn = ({ open }: Tally, { question }: Asked): boolean => open.some((other) => other.question === question);

/** The rules that ask for a letter or, then marked so, would if it were not there. */
function lettersOf({ spoken, cleared }: Tally): string {
  const missing = spoken.flatMap(({ letter }) => (letter === undefined ? [] : [letter.rule]));
  return [...new Set([...missing, ...cleared.map(({ finding }) => `${finding.rule} is there`)])].sort().join();
}

/** Whether the wait ends later, or with no date; an end that has passed puts nothing off. */
const isPutOff = (silent: Tally, { asOf, permanent, openEnded, waitEarliest, waitLatest }: Tally): boolean =>
  permanent !== silent.permanent ||
  openEnded !== silent.openEnded ||
  waitEarliest > Math.max(silent.waitEarliest, asOf) ||
  waitLatest > Math.max(silent.waitLatest, asOf);

/** Whether a patch test is needed; whose policy asks for it is no matter. */
const isTestNeeded = (tally: Tally, { requirements }: Prepared): boolean | undefined => {
  const needed = needsPatchTest(tally, requirements);
  return needed === undefined ? undefined : needed !== false;
};

/** Adds to the weight what an answer comes to, beside the same client who has not answered. */
function weigh(weight: Weight, silent: Tally, heard: Tally, prepared: Prepared): void {
  weight.worst = Math.max(weight.worst, heard.ceiling, ...heard.spoken.map(({ severity }) => severity));
  const more = heard.open.filter((asked) => !isAskedIn(silent, asked) && matters(heard, asked));
  const putsOff =
    isPutOff(silent, heard) || more.some((asked) => asked.severity >= CLEARANCE_REQUIRED && couldPutOff(heard, asked));
  weight.putsOff ||= putsOff;
  weight.changes ||=
    putsOff ||
    more.length > 0 ||
    heard.floor !== silent.floor ||
    lettersOf(heard) !== lettersOf(silent) ||
    isTestNeeded(heard, prepared) !== isTestNeeded(silent, prepared);
}

/** Nothing can be added: all that the answers could bring at most has been found. */
const isAll = ({ changes, putsOff, worst }: Weight, most: Asked): boolean =>
  changes && worst === most.severity && (putsOff || worst < CLEARANCE_REQUIRED);

function weightOfCause(asking: Asking): Weight {
  const { tally, prepared } = asking;
  const weight: Weight = { changes: false, putsOff: false, worst: 0 };
  const { desiredLook } = tally.client;
  for (const look of desiredLook === undefined ? looks : [desiredLook]) {
    const silent = heardAs(asking, undefined, look);
    for (const cause of hairLossCauses) {
      weigh(weight, silent, heardAs(asking, cause, look), prepared);
      if (isAll(weight, prepared.hairLoss.cause)) return weight;
    }
  }
  return weight;
}

function weightOfLook(asking: Asking): Weight {
  const { tally, prepared } = asking;
  const weight: Weight = { changes: false, putsOff: false, worst: 0 };
  const known = tally.client.hairLoss?.cause;
  for (const cause of known === undefined ? hairLossCauses : [known]) {
    const silent = heardAs(asking, cause, undefined);
    for (const look of looks) {
      weigh(weight, silent, heardAs(asking, cause, look), prepared);
      if (isAll(weight, prepared.look.look)) return weight;
    }
  }
  return weight;
}

function askWeighed(tally: Tally, most: Asked, { changes, putsOff, worst }: Weight): void {
  if (!changes) return;
  const reach: Reach = { ...most.reach, letters: [], permanent: false, openEnded: putsOff, longest: NO_WAIT };
  const question = worst === most.severity ? most.question : { ...most.question, couldMake: verdictOf(worst) };
  tally.open.push({ ...most, question, severity: worst, reach });
  if (worst > tally.ceiling) tally.ceiling = worst;
}

/**
 * Asks for the cause and for the look where they could change something. So much hangs on them, and so much of it on both
 * together, that every answer is tried out; a client who has answered both is none the wiser for it and pays nothing.
 * @internal
 */
export function askOpenHair(tally: Tally, prepared: Prepared, stage: CandidacyOptions["stage"]): void {
  if (tally.permanent) return;
  const { hairLoss, desiredLook } = tally.client;
  const cause = hairLoss?.cause === undefined ? weightOfCause({ tally, prepared, stage }) : undefined;
  const look = desiredLook === undefined ? weightOfLook({ tally, prepared, stage }) : undefined;
  if (cause !== undefined) askWeighed(tally, prepared.hairLoss.cause, cause);
  if (look !== undefined) askWeighed(tally, prepared.look.look, look);
}
