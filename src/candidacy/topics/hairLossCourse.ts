import type { HairLoss, HairLossGrade } from "../../client/types.js";
import { advancedStages, intermediateStages } from "../../knowledge/patternLossStages.js";
import { gradeStages } from "../../knowledge/vocabularies.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { checkListed, refuse } from "../checkWords.js";
import { withFact } from "../dated.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import type { CandidacyOptions, FactsUsed } from "../types.js";
import { worstOf } from "../verdict.js";

/** What is made of a pattern loss that goes on, and of its signs. */
interface Pace {
  readonly shedding: Ruling;
  readonly unstable: Ruling;
  readonly stable: Asked;
  readonly symptoms: Asked;
  /** The same question, of a loss that a doctor has explained: no sign but its pace matters. */
  readonly explained: Asked;
}

/**
 * What a protocol makes of how far a loss has come, how fast it goes on, and of signs that nobody has explained.
 * @internal
 */
export interface HairLossCourseRuling {
  readonly undiagnosed: Ruling;
  /** What is asked of signs where the pace of the loss is no matter. */
  readonly signs: Asked;
  readonly diagnosed: Asked;
  readonly first: Pace;
  /** Before maintenance, which can take in new thinning. */
  readonly later: Pace;
  readonly mildThinning: Ruling;
  /** What is said of each stage of a man's pattern loss. */
  readonly stages: Readonly<Partial<Record<string, readonly Ruling[]>>>;
  readonly grade: Asked;
  /** The same question of a client who wants no obvious change: that the thinning is mild is no matter. */
  readonly stage: Asked;
  readonly wantsObviousChange: Asked;
}

const MILD = { scale: "ludwig", stage: "I" } as const;

function prepareStages(protocol: ProtocolPart<"candidacy">): HairLossCourseRuling["stages"] {
  const scale = "norwood-hamilton";
  const said = (degree: "intermediate" | "advanced", stage: string): Ruling =>
    ruling(protocol, "hair-loss-grade", degree, { "hairLoss.grade": { scale, stage } });
  return Object.fromEntries(
    gradeStages[scale].map((stage) => [
      stage,
      [
        ...(intermediateStages.includes(stage) ? [said("intermediate", stage)] : []),
        ...(advancedStages.includes(stage) ? [said("advanced", stage)] : []),
      ],
    ]),
  );
}

/** A pattern loss that goes on, by what is said of it at a stage: one that sheds fast, and one that merely changes. */
function preparePace(
  protocol: ProtocolPart<"candidacy">,
  fast: "shedding" | "shedding-at-maintenance",
  slow: "changing" | "changing-at-maintenance",
  undiagnosed: Ruling,
): Pace {
  const said = (statement: typeof fast | typeof slow, read: FactsUsed): Ruling =>
    ruling(protocol, "progressing-hair-loss", statement, read);
  const shedding = said(fast, { "hairLoss.scalpSymptoms": ["rapid-shedding"] });
  const unstable = said(slow, { "hairLoss.stable": false });
  const { effect } = shedding.finding;
  return {
    shedding,
    unstable,
    stable: question("hairLoss.stable", unstable.finding.effect, ["progressing-hair-loss"]),
    symptoms: question("hairLoss.scalpSymptoms", worstOf(undiagnosed.finding.effect, effect), [
      "undiagnosed-hair-loss",
      "progressing-hair-loss",
    ]),
    explained: question("hairLoss.scalpSymptoms", effect, ["progressing-hair-loss"]),
  };
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareHairLossCourse(protocol: ProtocolPart<"candidacy">): HairLossCourseRuling {
  const undiagnosed = ruling(protocol, "undiagnosed-hair-loss", "symptoms", { "hairLoss.diagnosed": false });
  const mildThinning = ruling(protocol, "hair-loss-grade", "mild", {
    "hairLoss.grade": MILD,
    "expectations.wantsObviousChange": true,
  });
  const { value: intermediate } = protocol.parameters["intermediate-pattern-loss-effect"];
  const { value: advanced } = protocol.parameters["advanced-pattern-loss-effect"];
  return {
    undiagnosed,
    first: preparePace(protocol, "shedding", "changing", undiagnosed),
    later: preparePace(protocol, "shedding-at-maintenance", "changing-at-maintenance", undiagnosed),
    signs: question("hairLoss.scalpSymptoms", undiagnosed.finding.effect, ["undiagnosed-hair-loss"]),
    diagnosed: question("hairLoss.diagnosed", undiagnosed.finding.effect, ["undiagnosed-hair-loss"]),
    mildThinning,
    stages: prepareStages(protocol),
    grade: question("hairLoss.grade", worstOf(mildThinning.finding.effect, intermediate, advanced), [
      "hair-loss-grade",
    ]),
    stage: question("hairLoss.grade", worstOf(intermediate, advanced), ["hair-loss-grade"]),
    wantsObviousChange: question("expectations.wantsObviousChange", mildThinning.finding.effect, ["hair-loss-grade"]),
  };
}

/**
 * Whether hair is lost by a pattern, whatever its name.
 * @internal
 */
export const isPatternLoss = (cause: HairLoss["cause"]): boolean =>
  cause === "androgenetic" || cause === "diffuse-thinning";

/** Itch, pain, scale, pustules or rapid shedding without a diagnosis: camouflage could hide a disease that scars. */
function judgeSymptoms(tally: Tally, ruling: HairLossCourseRuling, pace: Pace, loss: HairLoss): void {
  const { cause, diagnosed, scalpSymptoms: symptoms } = loss;
  const isPattern = isPatternLoss(cause);
  if (symptoms === undefined) {
    // Explained signs matter only as the pace of a pattern loss.
    if (isPattern || cause === undefined) ask(tally, diagnosed === true ? pace.explained : pace.symptoms);
    else if (diagnosed !== true) ask(tally, ruling.signs);
    return;
  }
  if (symptoms.length === 0 || diagnosed === true) return;
  if (diagnosed === undefined) ask(tally, ruling.diagnosed);
  else speak(tally, withFact(ruling.undiagnosed, "hairLoss.scalpSymptoms", [...symptoms]));
}

/** Pattern loss that sheds fast is still on its way: what is placed early can strand. One that changes visibly asks for care. */
function judgePace(tally: Tally, pace: Pace, { cause, stable, scalpSymptoms }: HairLoss): void {
  if (!isPatternLoss(cause)) return;
  if (scalpSymptoms?.includes("rapid-shedding") === true) speak(tally, pace.shedding);
  else if (stable === false) speak(tally, pace.unstable);
  else if (stable === undefined) ask(tally, pace.stable);
}

function judgeGrade(tally: Tally, ruling: HairLossCourseRuling, { scale, stage }: HairLossGrade): void {
  if (scale === "norwood-hamilton")
    for (const said of ruling.stages[stage] ?? refuse("hairLoss.grade", stage)) speak(tally, said);
  else checkListed("hairLoss.grade", Object.hasOwn(gradeStages, scale) ? gradeStages[scale] : undefined, stage);
  if (scale !== MILD.scale || stage !== MILD.stage) return;
  const wants = tally.client.expectations?.wantsObviousChange;
  if (wants === undefined) ask(tally, ruling.wantsObviousChange);
  else if (wants) speak(tally, ruling.mildThinning);
}

/**
 * How far a pattern loss has come, how fast it goes on, and signs that need a doctor first.
 * @internal
 */
export function judgeHairLossCourse(
  tally: Tally,
  ruling: HairLossCourseRuling,
  stage: CandidacyOptions["stage"],
): void {
  const { hairLoss: loss = {}, expectations } = tally.client;
  const pace = stage === "maintenance" ? ruling.later : ruling.first;
  judgePace(tally, pace, loss);
  judgeSymptoms(tally, ruling, pace, loss);
  if (loss.cause !== undefined && !isPatternLoss(loss.cause)) return;
  if (loss.grade === undefined) ask(tally, expectations?.wantsObviousChange === false ? ruling.stage : ruling.grade);
  else if (loss.cause !== undefined) judgeGrade(tally, ruling, loss.grade);
}
