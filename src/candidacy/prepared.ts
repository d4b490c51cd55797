import { candidacyTables } from "../knowledge/tables/candidacy.js";
import { articleCandidacy } from "../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../protocol/notes.js";
import { perProtocol } from "../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../protocol/types.js";
import { weighQuestions } from "./reach.js";
import { type AgeRuling, prepareAge } from "./topics/age.js";
import { type AllergiesRuling, prepareAllergies } from "./topics/allergies.js";
import { type EarlierWorkRuling, prepareEarlierWork } from "./topics/earlierWork.js";
import { type EarlyLossRuling, prepareEarlyLoss } from "./topics/earlyLoss.js";
import { type FieldRuling, prepareField } from "./topics/field.js";
import { type FolliclesRuling, prepareFollicles } from "./topics/follicles.js";
import { type HairLossRuling, prepareHairLoss } from "./topics/hairLoss.js";
import { type HairLossCourseRuling, prepareHairLossCourse } from "./topics/hairLossCourse.js";
import { type HeartAndBloodRuling, prepareHeartAndBlood } from "./topics/heartAndBlood.js";
import { type ImmunityRuling, prepareImmunity } from "./topics/immunity.js";
import { type KeloidRuling, prepareKeloid } from "./topics/keloid.js";
import { type LongTermRuling, prepareLongTerm } from "./topics/longTerm.js";
import { type LookRuling, prepareLook } from "./topics/look.js";
import { type MedicinesRuling, prepareMedicines } from "./topics/medicines.js";
import { type MindRuling, prepareMind } from "./topics/mind.js";
import { type PlansRuling, preparePlans } from "./topics/plans.js";
import { type PregnancyRuling, preparePregnancy } from "./topics/pregnancy.js";
import { prepareRecent, type RecentRuling } from "./topics/recent.js";
import { prepareRequirements, type RequirementsRuling } from "./topics/requirements.js";
import { prepareScalpSkin, type ScalpSkinRuling } from "./topics/scalpSkin.js";
import { prepareScar, type ScarRuling } from "./topics/scar.js";
import { prepareSkinTendencies, type SkinTendenciesRuling } from "./topics/skinTendencies.js";

/**
 * Everything that a protocol fixes before a client is known: findings, questions and thresholds, made once.
 * @internal
 */
export interface Prepared {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  /** The protocol itself, as far as candidacy reads it. */
  readonly figures: ProtocolPart<"candidacy">;
  readonly age: AgeRuling;
  readonly pregnancy: PregnancyRuling;
  readonly immunity: ImmunityRuling;
  readonly field: FieldRuling;
  readonly scalpSkin: ScalpSkinRuling;
  readonly keloid: KeloidRuling;
  readonly skinTendencies: SkinTendenciesRuling;
  readonly allergies: AllergiesRuling;
  readonly heartAndBlood: HeartAndBloodRuling;
  readonly longTerm: LongTermRuling;
  readonly medicines: MedicinesRuling;
  readonly recent: RecentRuling;
  readonly earlierWork: EarlierWorkRuling;
  readonly plans: PlansRuling;
  readonly mind: MindRuling;
  readonly hairLoss: HairLossRuling;
  readonly earlyLoss: EarlyLossRuling;
  readonly hairLossCourse: HairLossCourseRuling;
  readonly follicles: FolliclesRuling;
  readonly scar: ScarRuling;
  readonly look: LookRuling;
  readonly requirements: RequirementsRuling;
}

function prepare(protocol: ProtocolPart<"candidacy">): Prepared {
  const topics = {
    age: prepareAge(protocol),
    pregnancy: preparePregnancy(protocol),
    immunity: prepareImmunity(protocol),
    field: prepareField(protocol),
    scalpSkin: prepareScalpSkin(protocol),
    keloid: prepareKeloid(protocol),
    skinTendencies: prepareSkinTendencies(protocol),
    allergies: prepareAllergies(protocol),
    heartAndBlood: prepareHeartAndBlood(protocol),
    longTerm: prepareLongTerm(protocol),
    medicines: prepareMedicines(protocol),
    recent: prepareRecent(protocol),
    earlierWork: prepareEarlierWork(protocol),
    plans: preparePlans(protocol),
    mind: prepareMind(protocol),
    hairLoss: prepareHairLoss(protocol),
    earlyLoss: prepareEarlyLoss(protocol),
    hairLossCourse: prepareHairLossCourse(protocol),
    follicles: prepareFollicles(protocol),
    scar: prepareScar(protocol),
    look: prepareLook(protocol),
    requirements: prepareRequirements(protocol),
  };
  weighQuestions(topics);
  return {
    ...topics,
    ruleSet: Object.freeze({ id: protocol.id, version: protocol.version }),
    notes: prepareNotes(protocol, candidacyTables),
    figures: protocol,
  };
}

/**
 * What the protocol fixes, made once.
 * @internal
 */
export const preparedFor: (protocol: Protocol | undefined) => Prepared = /* @__PURE__ */ perProtocol(
  candidacyTables,
  articleCandidacy,
  prepare,
);
