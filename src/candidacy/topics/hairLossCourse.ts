import type { HairLoss, HairLossGrade } from "../../client/types.js";
import { gradeStages } from "../../knowledge/vocabularies.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally, withFact } from "../tally.js";
import { worstOf } from "../verdict.js";
import { isScar } from "./hairLoss.js";

/**
 * What a protocol makes of how far a loss has come, how fast it goes on, and of signs that nobody has explained.
 * @internal
 */
export interface HairLossCourseRuling {
  readonly undiagnosed: Ruling;
  readonly symptoms: Asked;
  /** The same question, of a loss of which no sign but its pace matters. */
  readonly pace: Asked;
  /** The same question, of a loss whose pace is no matter. */
  readonly signs: Asked;
  readonly diagnosed: Asked;
  readonly progressing: Ruling;
  readonly mildThinning: Ruling;
  /** What is said of each stage of a man's pattern loss. */
  readonly stages: Readonly<Partial<Record<string, readonly Ruling[]>>>;
  readonly grade: Asked;
  /** The same question of a client who wants no obvious change: that the thinning is mild is no matter. */
  readonly stage: Asked;
  readonly wantsObviousChange: Asked;
}

const MILD = { scale: "ludwig", stage: "I" } as const;
const INTERMEDIATE: readonly string[] = ["III", "IIIa", "III vertex", "IV", "IVa", "V", "Va"];
const ADVANCED: readonly string[] = ["IV", "IVa", "V", "Va", "VI", "VII"];
const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

function prepareStages(protocol: ProtocolPart<"candidacy">): HairLossCourseRuling["stages"] {
  const scale = "norwood-hamilton";
  const said = (degree: "intermediate" | "advanced", stage: string): Ruling =>
    ruling(protocol, "hair-loss-grade", `${degree}-pattern-loss`, `${degree}-pattern-loss-effect`, {
      "hairLoss.grade": { scale, stage },
    });
  return Object.fromEntries(
    gradeStages[scale].map((stage) => [
      stage,
      [
        ...(INTERMEDIATE.includes(stage) ? [said("intermediate", stage)] : []),
        ...(ADVANCED.includes(stage) ? [said("advanced", stage)] : []),
      ],
    ]),
  );
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareHairLossCourse(protocol: ProtocolPart<"candidacy">): HairLossCourseRuling {
  const undiagnosed = ruling(
    protocol,
    "undiagnosed-hair-loss",
    "undiagnosed-with-symptoms",
    "undiagnosed-symptoms-effect",
    { "hairLoss.diagnosed": false },
  );
  const progressing = ruling(
    protocol,
    "progressing-hair-loss",
    "hair-loss-progressing",
    "progressing-hair-loss-effect",
    { "hairLoss.scalpSymptoms": ["rapid-shedding"] },
    "hair-loss-stable",
  );
  const mildThinning = ruling(protocol, "hair-loss-grade", "mild-thinning", "mild-thinning-effect", {
    "hairLoss.grade": MILD,
    "expectations.wantsObviousChange": true,
  });
  const { value: intermediate } = protocol.parameters["intermediate-pattern-loss-effect"];
  const { value: advanced } = protocol.parameters["advanced-pattern-loss-effect"];
  return {
    undiagnosed,
    symptoms: question("hairLoss.scalpSymptoms", worstOf(undiagnosed.finding.effect, progressing.finding.effect), [
      "undiagnosed-hair-loss",
      "progressing-hair-loss",
    ]),
    pace: question("hairLoss.scalpSymptoms", progressing.finding.effect, ["progressing-hair-loss"]),
    signs: question("hairLoss.scalpSymptoms", undiagnosed.finding.effect, ["undiagnosed-hair-loss"]),
    diagnosed: question("hairLoss.diagnosed", undiagnosed.finding.effect, ["undiagnosed-hair-loss"]),
    progressing,
    mildThinning,
    stages: prepareStages(protocol),
    grade: question("hairLoss.grade", worstOf(mildThinning.finding.effect, intermediate, advanced), [
      "hair-loss-grade",
    ]),
    stage: question("hairLoss.grade", worstOf(intermediate, advanced), ["hair-loss-grade"]),
    wantsObviousChange: question("expectations.wantsObviousChange", mildThinning.finding.effect, ["hair-loss-grade"]),
  };
}

const isPatternLoss = (cause: HairLoss["cause"]): boolean => cause === "androgenetic" || cause === "diffuse-thinning";

/** Itch, pain, scale, pustules or rapid shedding without a diagnosis: camouflage could hide a disease that scars. */
function judgeSymptoms(tally: Tally, ruling: HairLossCourseRuling, loss: HairLoss): void {
  const { cause, diagnosed, scalpSymptoms: symptoms } = loss;
  if (isScar(cause)) return;
  const isPattern = isPatternLoss(cause);
  if (symptoms === undefined) {
    // Explained signs matter only as the pace of a pattern loss.
    if (isPattern || cause === undefined) ask(tally, diagnosed === true ? ruling.pace : ruling.symptoms);
    else if (diagnosed !== true) ask(tally, ruling.signs);
    return;
  }
  if (isPattern && symptoms.includes("rapid-shedding")) speak(tally, ruling.progressing);
  if (symptoms.length === 0 || diagnosed === true) return;
  if (diagnosed === undefined) ask(tally, ruling.diagnosed);
  // While the cause is open it may be a scar; the question about the cause says what it could make.
  else if (cause !== undefined) speak(tally, withFact(ruling.undiagnosed, "hairLoss.scalpSymptoms", [...symptoms]));
}

function judgeGrade(tally: Tally, ruling: HairLossCourseRuling, { scale, stage }: HairLossGrade): void {
  if (scale === "norwood-hamilton") for (const said of ruling.stages[stage] ?? NOTHING) speak(tally, said);
  if (scale !== MILD.scale || stage !== MILD.stage) return;
  const wants = tally.client.expectations?.wantsObviousChange;
  if (wants === undefined) ask(tally, ruling.wantsObviousChange);
  else if (wants) speak(tally, ruling.mildThinning);
}

/**
 * How far a pattern loss has come, how fast it goes on, and signs that need a doctor first.
 * @internal
 */
export function judgeHairLossCourse(tally: Tally, ruling: HairLossCourseRuling): void {
  const { hairLoss: loss = {}, expectations } = tally.client;
  judgeSymptoms(tally, ruling, loss);
  if (loss.cause !== undefined && !isPatternLoss(loss.cause)) return;
  if (loss.grade === undefined) ask(tally, expectations?.wantsObviousChange === false ? ruling.stage : ruling.grade);
  else if (loss.cause !== undefined) judgeGrade(tally, ruling, loss.grade);
}
