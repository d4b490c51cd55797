import { candidacyTables } from "../knowledge/tables/candidacy.js";
import { articleCandidacy } from "../protocol/articleParts.js";
import { type PreparedNotes, prepareNotes } from "../protocol/notes.js";
import { perProtocol } from "../protocol/perProtocol.js";
import type { Protocol, ProtocolPart, RuleSet } from "../protocol/types.js";
import { type AgeRuling, prepareAge } from "./topics/age.js";
import { type FolliclesRuling, prepareFollicles } from "./topics/follicles.js";
import { type HairLossRuling, prepareHairLoss } from "./topics/hairLoss.js";
import { type IsotretinoinRuling, prepareIsotretinoin } from "./topics/isotretinoin.js";
import { type KeloidRuling, prepareKeloid } from "./topics/keloid.js";
import { type PregnancyRuling, preparePregnancy } from "./topics/pregnancy.js";
import { prepareRequirements, type RequirementsRuling } from "./topics/requirements.js";
import { prepareScalpSkin, type ScalpSkinRuling } from "./topics/scalpSkin.js";

/**
 * Everything that a protocol fixes before a client is known: findings, questions and thresholds, made once.
 * @internal
 */
export interface Prepared {
  readonly ruleSet: RuleSet;
  readonly notes: PreparedNotes;
  readonly age: AgeRuling;
  readonly pregnancy: PregnancyRuling;
  readonly scalpSkin: ScalpSkinRuling;
  readonly isotretinoin: IsotretinoinRuling;
  readonly keloid: KeloidRuling;
  readonly hairLoss: HairLossRuling;
  readonly follicles: FolliclesRuling;
  readonly requirements: RequirementsRuling;
}

function prepare(protocol: ProtocolPart<"candidacy">): Prepared {
  return {
    ruleSet: Object.freeze({ id: protocol.id, version: protocol.version }),
    notes: prepareNotes(protocol, candidacyTables),
    age: prepareAge(protocol),
    pregnancy: preparePregnancy(protocol),
    scalpSkin: prepareScalpSkin(protocol),
    isotretinoin: prepareIsotretinoin(protocol),
    keloid: prepareKeloid(protocol),
    hairLoss: prepareHairLoss(protocol),
    follicles: prepareFollicles(protocol),
    requirements: prepareRequirements(protocol),
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
