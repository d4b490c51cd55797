import { describe } from "../../calendar/describe.js";
import { SmpError } from "../../calendar/SmpError.js";
import type { PigmentFacts, Technique } from "../input/types.js";
import { pigmentChemistries } from "../input/words.js";
import type { PractitionerProfile } from "../practitioner/types.js";
import { measured } from "./measured.js";
import type { RiskFacts } from "./types.js";
import { worded } from "./worded.js";

/** A batch, or what the practitioner says of labels where nobody has looked at this one. */
function batchKnown({ batch }: PigmentFacts, { usesLabeledPigment }: PractitionerProfile): boolean | undefined {
  if (batch === undefined) return usesLabeledPigment;
  if (batch === null) return false;
  if (typeof (batch as unknown) === "string") return batch.trim() !== "";
  throw new SmpError("invalid-answer", "A batch is a text, or null where there is none.", {
    fact: "technique.pigment.batch",
    value: describe(batch),
  });
}

/**
 * The facts of the work, every measure checked.
 * @internal
 */
export function techniqueFacts(technique: Technique, practitioner: PractitionerProfile): RiskFacts["technique"] {
  const { pigment = {} } = technique;
  return {
    "technique.needleDepthMillimeters": measured(technique.needleDepthMillimeters, "technique.needleDepthMillimeters"),
    "technique.needleAngleDegrees": measured(technique.needleAngleDegrees, "technique.needleAngleDegrees"),
    "technique.needlePoints": measured(technique.needlePoints, "technique.needlePoints"),
    "technique.hairlineNeedlePoints": measured(technique.hairlineNeedlePoints, "technique.hairlineNeedlePoints"),
    "technique.heavyPressure": technique.heavyPressure,
    "technique.evenPressure": technique.evenPressure,
    "technique.evenAngle": technique.evenAngle,
    "technique.dotDiameterMillimeters": measured(technique.dotDiameterMillimeters, "technique.dotDiameterMillimeters"),
    "technique.dotsPerSquareCentimeter": measured(
      technique.dotsPerSquareCentimeter,
      "technique.dotsPerSquareCentimeter",
    ),
    "technique.regularGrid": technique.regularGrid,
    "technique.harshHairline": technique.harshHairline,
    "technique.firstSessionDensityPercent": measured(
      technique.firstSessionDensityPercent,
      "technique.firstSessionDensityPercent",
    ),
    "technique.finalDensityPercent": measured(technique.finalDensityPercent, "technique.finalDensityPercent"),
    "technique.layersPerSession": measured(technique.layersPerSession, "technique.layersPerSession"),
    "technique.overDarkPigment": technique.overDarkPigment,
    "technique.layersEven": technique.layersEven,
    "technique.pigmentMatched": technique.pigmentMatched,
    "technique.pigment.chemistry": worded(pigment.chemistry, "technique.pigment.chemistry", pigmentChemistries),
    "technique.pigment.batch": batchKnown(pigment, practitioner),
    "technique.pigment.tattooInk": pigment.tattooInk ?? practitioner.usesTattooInk,
    "technique.pigment.bannedColorants": pigment.bannedColorants,
  };
}
