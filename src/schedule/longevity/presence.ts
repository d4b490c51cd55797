import type { Adherence } from "../../client/adherence/types.js";
import type { ClientProfile } from "../../client/types.js";
import {
  darkSkinTypes,
  type LongevityFactorId,
  type LongevityFactorRow,
  type LongevityFactPath,
  longevityFactors,
  scarLook,
  scarringCauses,
} from "../../knowledge/longevityFactors.js";
import type { LongevityRequest } from "./types.js";

/**
 * What each fact says: `true` where it shows its factor, `undefined` where nobody can say.
 * @internal
 */
export type Showing = Readonly<Record<LongevityFactPath, boolean | undefined>>;

/** A condition: details when it is there, `null` when it is not. */
const isThere = (fact: object | null | undefined): boolean | undefined =>
  fact === undefined ? undefined : fact !== null;

function showsScar({ course, client }: LongevityRequest): boolean | undefined {
  // A correction comes before any look, so that it says nothing about where pigment goes.
  const look = course === undefined || course === "correction" ? client?.desiredLook : course;
  return look === undefined ? undefined : look === scarLook;
}

function showsScarring(cause: NonNullable<ClientProfile["hairLoss"]>["cause"]): boolean | undefined {
  return cause === undefined || cause === "unknown" ? undefined : scarringCauses.includes(cause);
}

/**
 * Reads the facts that an estimate goes by.
 * @internal
 */
export function showingOf(request: LongevityRequest): Showing {
  const { skin = {}, lifestyle = {}, health = {}, hairLoss = {} }: ClientProfile = request.client ?? {};
  const { minoxidil } = health;
  const { fitzpatrick } = skin;
  return {
    "lifestyle.outdoorWork": lifestyle.outdoorWork,
    "lifestyle.swims": lifestyle.swims,
    "lifestyle.sauna": lifestyle.sauna,
    "lifestyle.heavySweating": lifestyle.heavySweating,
    "health.hyperhidrosis": isThere(health.hyperhidrosis),
    "health.minoxidil": minoxidil === undefined ? undefined : minoxidil?.route === "topical",
    "skin.oily": skin.oily,
    "skin.dry": skin.dry,
    "skin.fitzpatrick": fitzpatrick === undefined ? undefined : darkSkinTypes.includes(fitzpatrick),
    desiredLook: showsScar(request),
    "hairLoss.cause": showsScarring(hairLoss.cause),
  };
}

const wasDone = (answer: Adherence[keyof Adherence]): boolean =>
  answer === true || (typeof answer === "number" && answer > 0);

/**
 * Whether a factor is there: any one of its facts shows it, and so does what the client did after the session; only all of
 * its facts together show that it is not.
 * @internal
 */
export function presenceOf(
  factor: LongevityFactorId,
  showing: Showing,
  aftercare: Adherence = {},
): boolean | undefined {
  const { deeds = [] }: LongevityFactorRow = longevityFactors[factor];
  if (deeds.some((deed) => wasDone(aftercare[deed]))) return true;
  const shown = longevityFactors[factor].facts.map((fact) => showing[fact]);
  if (shown.includes(true)) return true;
  return shown.includes(undefined) ? undefined : false;
}
