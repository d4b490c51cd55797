import { deepFreeze } from "../../knowledge/deepFreeze.js";
import {
  type CorrectionFigureId,
  type CorrectionId,
  type CorrectionRow,
  type CorrectionTiming,
  corrections,
  correctionTimings,
} from "../../knowledge/failures/corrections.js";
import { type FailureModeRow, failureModeTable } from "../../knowledge/failures/modes.js";
import type { FailureMode } from "../../knowledge/vocabularies.js";
import type { ProtocolPart } from "../../protocol/types.js";
import type { Circumstances } from "./circumstances.js";
import type {
  CautionId,
  CorrectionFigure,
  CorrectionWait,
  CorrectionWaitCode,
  ResultCorrection,
  ScheduleEffect,
} from "./types.js";

const UNTIL: Readonly<Record<Exclude<CorrectionTiming, "at-once">, CorrectionWaitCode>> = {
  "once-healed": "result-can-be-judged",
  "at-touch-up": "touch-up-is-due",
  "at-refresh": "refresh-is-due",
  "after-laser": "laser-has-healed",
};

/** What is held while a sign is open for which a doctor has to look. */
const DOCTOR: CorrectionWait = /* @__PURE__ */ deepFreeze({
  until: "doctor-has-looked",
  figure: null,
  evidence: ["jaimie-jolly-open-warning-sign-effect", "aad-2019-open-warning-sign-effect"],
  dissent: [],
});

/** Only what touches the skin waits for the doctor. */
const touchesSkin = ({ kind }: CorrectionRow): boolean => kind === "removal" || kind === "re-pigmenting";

function figureOf(parameter: CorrectionFigureId, { parameters }: ProtocolPart<"risk">): CorrectionFigure {
  const { value, unit } = parameters[parameter];
  return { parameter, value, unit };
}

function waitUntil(
  until: CorrectionWaitCode,
  parameter: CorrectionFigureId,
  figures: ProtocolPart<"risk">,
): CorrectionWait {
  const { claims, dissent } = figures.parameters[parameter];
  return { until, figure: figureOf(parameter, figures), evidence: claims, dissent };
}

function waitsOf(row: CorrectionRow, { prepared, timing, seeDoctor }: Circumstances): readonly CorrectionWait[] {
  const { figures } = prepared;
  const doctor = seeDoctor && touchesSkin(row) ? [DOCTOR] : [];
  const judged = timing !== undefined && (touchesSkin(row) || row.timing === "once-healed");
  const settled = judged ? [waitUntil("result-can-be-judged", "pigment-set", figures)] : [];
  if (row.timing === "at-once" || row.timing === "once-healed") return [...doctor, ...settled];
  return [...doctor, ...settled, waitUntil(UNTIL[row.timing], correctionTimings[row.timing], figures)];
}

function effectOf({ kind, course }: CorrectionRow): ScheduleEffect {
  if (course !== undefined) return "becomes-course";
  if (kind === "removal" || kind === "re-pigmenting") return "adds-sessions";
  return kind === "waiting" || kind === "medical-care" ? "holds-sessions" : "leaves-it";
}

function correctionOf(correction: CorrectionId, circumstances: Circumstances): ResultCorrection {
  const row: CorrectionRow = corrections[correction];
  const { kind, by, sessions, sessionsAtMost, spacing, waitAfter, course, caution, evidence, dissent } = row;
  const { figures } = circumstances.prepared;
  const counted = [sessions, sessionsAtMost, spacing, waitAfter].filter((figure) => figure !== undefined);
  return {
    correction,
    kind,
    by,
    waits: waitsOf(row, circumstances),
    schedule: {
      effect: effectOf(row),
      course: course ?? null,
      figures: counted.map((figure) => figureOf(figure, figures)),
    },
    caution:
      caution === undefined ? null : { figure: caution as CautionId, evidence: figures.parameters[caution].claims },
    evidence,
    dissent,
  };
}

/** Tattoo ink takes the long way; other pigment the short one; what is not known may be either. */
function byLaser(ids: readonly CorrectionId[], tattooInk: boolean | undefined): readonly CorrectionId[] {
  if (tattooInk === undefined) return ids;
  if (!tattooInk) return ids.filter((id) => id !== "long-laser-removal");
  return [...new Set(ids.map((id) => (id === "laser-removal" ? "long-laser-removal" : id)))];
}

/**
 * What mends a way of failing: the doctor first where one has to look, then the wait while it is too early to judge, then the
 * mildest that can be enough.
 * @internal
 */
export function correctionsFor(mode: FailureMode, circumstances: Circumstances): readonly ResultCorrection[] {
  const { seeDoctor, timing, tattooInk } = circumstances;
  const row: FailureModeRow = failureModeTable[mode];
  const usual = byLaser(row.corrections, tattooInk).filter((id) => id !== "wait-until-healed" && id !== "see-a-doctor");
  const first: readonly CorrectionId[] = [
    ...(seeDoctor ? (["see-a-doctor"] as const) : []),
    ...(timing !== undefined && row.doctorFirst !== true ? (["wait-until-healed"] as const) : []),
  ];
  return [...first, ...usual].map((id) => correctionOf(id, circumstances));
}
