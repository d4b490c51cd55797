import type { Adherence } from "../../client/adherence/types.js";
import type { ClientProfile } from "../../client/types.js";
import type { Timing } from "../../schedule/series/types.js";
import type { PractitionerProfile } from "../practitioner/types.js";

/** What a pigment is made of: carbon alone, a black mixed from several colors, or metals such as iron oxide and titanium. */
export type PigmentChemistry = "carbon" | "blended" | "metallic";

/** The pigment in use. Absent means not asked. */
export interface PigmentFacts {
  readonly chemistry?: PigmentChemistry | undefined;
  /** The batch on the label; `null` where there is none to be found. */
  readonly batch?: string | null | undefined;
  /** Made for tattoos of the body. */
  readonly tattooInk?: boolean | undefined;
  /** Contains a colorant that a regulator bans, such as Blue 15:3 or Green 7. */
  readonly bannedColorants?: boolean | undefined;
}

/** What numbs the skin. */
export type NumbingAgent = "none" | "lidocaine" | "prescribed-lidocaine" | "other";

/** How the skin is numbed. Absent means not asked; the agent `none` answers everything else. */
export interface Numbing {
  /** `lidocaine` is the kind sold without prescription: for it alone a limit is published. */
  readonly agent?: NumbingAgent | undefined;
  /** Strength of a cream in percent, 0 to 100. */
  readonly percent?: number | undefined;
  /** On a large area at once. */
  readonly largeArea?: boolean | undefined;
  /** On broken, red or otherwise irritated skin. */
  readonly irritatedSkin?: boolean | undefined;
  /** Under a wrap or film. */
  readonly covered?: boolean | undefined;
  /** Who injects, where anybody does: a clinician who may, or somebody else. */
  readonly injectedBy?: "nobody" | "clinician" | "other" | undefined;
}

/** How the work is done. Absent means not asked. */
export interface Technique {
  /** How deep the needle goes, 0 to 6. */
  readonly needleDepthMillimeters?: number | undefined;
  /** Between needle and skin, 0 to 90. */
  readonly needleAngleDegrees?: number | undefined;
  /** Points of the needle away from the hairline, 1 to 100. */
  readonly needlePoints?: number | undefined;
  /** Points of the needle at the hairline, 1 to 100. */
  readonly hairlineNeedlePoints?: number | undefined;
  readonly heavyPressure?: boolean | undefined;
  readonly evenPressure?: boolean | undefined;
  readonly evenAngle?: boolean | undefined;
  /** Diameter of a dot on the surface, 0 to 5. */
  readonly dotDiameterMillimeters?: number | undefined;
  /** 0 to 2000. */
  readonly dotsPerSquareCentimeter?: number | undefined;
  /** Dots stand in a regular grid. */
  readonly regularGrid?: boolean | undefined;
  /** The hairline is straight, sharp or low. */
  readonly harshHairline?: boolean | undefined;
  /** Density of the first session as a share of the natural spacing of follicles, 0 to 100. */
  readonly firstSessionDensityPercent?: number | undefined;
  /** Density of the finished result as a share of the natural spacing of follicles, 0 to 1000. */
  readonly finalDensityPercent?: number | undefined;
  /** Passes over the same place in one session, 1 to 20. */
  readonly layersPerSession?: number | undefined;
  /** New dots go over dots that are still dark. */
  readonly overDarkPigment?: boolean | undefined;
  /** Every layer is spread evenly. */
  readonly layersEven?: boolean | undefined;
  /** The pigment is blended for this client's hair and skin. */
  readonly pigmentMatched?: boolean | undefined;
  readonly pigment?: PigmentFacts | undefined;
  readonly numbing?: Numbing | undefined;
}

/** The visits so far, as reviewed: only their timing counts here. */
export interface ReviewedVisits {
  readonly visits: readonly { readonly timing: Timing }[];
}

/** What the practitioner sees on the scalp. Absent means not looked at. */
export interface ScalpFindings {
  /** No scab, redness or breakout on the day of a session. */
  readonly calm?: boolean | undefined;
  /** The skin is thin or loose. */
  readonly loose?: boolean | undefined;
}

/** Where the work is done. Absent means not asked; what the practitioner says of the same counts too, the worse of both. */
export interface ClinicEnvironment {
  /** Tools are sterile, needles new. */
  readonly equipmentClean?: boolean | undefined;
  /** Ink is sealed and covered until it is used. */
  readonly inkSealed?: boolean | undefined;
}

/** What a risk is judged by; every part may be missing, and missing is never good. */
export interface RiskInput {
  readonly client?: ClientProfile | undefined;
  readonly practitioner?: PractitionerProfile | undefined;
  readonly technique?: Technique | undefined;
  readonly aftercare?: Adherence | undefined;
  /** Without visits, a client who has never had this treatment has none. */
  readonly visits?: ReviewedVisits | undefined;
  readonly scalp?: ScalpFindings | undefined;
  readonly environment?: ClinicEnvironment | undefined;
}
