import { type FailureModeRow, failureModeTable } from "../../knowledge/failures/modes.js";
import type { Sign } from "../../knowledge/signs.js";
import { type FailureMode, failureModes } from "../../knowledge/vocabularies.js";
import type { Circumstances } from "./circumstances.js";
import { correctionsFor } from "./correctionsFor.js";
import type { PreparedEdge, PreparedSign } from "./prepared.js";
import type { CandidateStanding, ResultCandidate, ResultGround } from "./types.js";

const ORDER: readonly CandidateStanding[] = ["for-a-doctor", "likely", "possible"];

/** A candidate with what it is ordered by. */
interface Ranked {
  readonly candidate: ResultCandidate;
  /** How many signs speak for this way of failing and no other. */
  readonly own: number;
  /** How many signs speak for it, less those that speak against it. */
  readonly net: number;
}

const about = (mode: FailureMode, edges: readonly PreparedEdge[]): readonly ResultGround<Sign>[] =>
  edges.filter((edge) => edge.mode === mode).map(({ ground }) => ground);

const needsDoctor = (mode: FailureMode): boolean => {
  const { doctorFirst }: FailureModeRow = failureModeTable[mode];
  return doctorFirst === true;
};

/** The time as something that speaks against judging the look; what is for a doctor is never too early. */
function timingGround(mode: FailureMode, { timing, prepared }: Circumstances): readonly ResultGround[] {
  if (timing === undefined || needsDoctor(mode)) return [];
  const { evidence, dissent } = prepared.judgment;
  return [{ ground: timing, evidence, dissent }];
}

function candidateOf(mode: FailureMode, seen: readonly PreparedSign[], circumstances: Circumstances): Ranked[] {
  const because = seen.flatMap(({ speaksFor }) => about(mode, speaksFor));
  if (because.length === 0) return [];
  const signsAgainst = seen.flatMap(({ speaksAgainst }) => about(mode, speaksAgainst));
  const against = [...signsAgainst, ...timingGround(mode, circumstances)];
  const own = seen.filter(({ speaksFor }) => speaksFor.every((edge) => edge.mode === mode) && speaksFor.length > 0);
  const isLikely = against.length === 0 && (own.length > 0 || because.length > 1);
  const standing = needsDoctor(mode) ? "for-a-doctor" : isLikely ? "likely" : "possible";
  return [
    {
      candidate: { mode, standing, because, against, corrections: correctionsFor(mode, circumstances) },
      own: own.length,
      net: because.length - signsAgainst.length,
    },
  ];
}

/**
 * The ways of failing that the signs speak for: what is for a doctor first, then the likely ones, then by how many signs speak
 * for each less those against it, then by how many are its own.
 * @internal
 */
export function candidatesFor(signs: readonly Sign[], circumstances: Circumstances): readonly ResultCandidate[] {
  const seen = signs.map((sign) => circumstances.prepared.signs[sign]);
  return failureModes
    .flatMap((mode) => candidateOf(mode, seen, circumstances))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.candidate.standing) - ORDER.indexOf(b.candidate.standing) || b.net - a.net || b.own - a.own,
    )
    .map(({ candidate }) => candidate);
}
