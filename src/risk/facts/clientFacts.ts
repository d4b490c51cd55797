import type { ClientProfile, Hair, HairLoss, PatchTest, Skin } from "../../client/types.js";
import { fitzpatrickTypes, type HairLossCause, type Look } from "../../knowledge/vocabularies.js";
import type { FactsOf, KnownFact } from "./types.js";
import { worded } from "./worded.js";

const SCARRING: readonly HairLossCause[] = [
  "lichen-planopilaris",
  "frontal-fibrosing-alopecia",
  "other-scarring-alopecia",
  "surgical-scar",
  "trauma-scar",
  "burn-scar",
];

/** A health fact: nothing asked, none, or there. */
const present = (fact: object | null | undefined): boolean | undefined =>
  fact === undefined ? undefined : fact !== null;

function complexionOf(skin: Skin): "pale" | "medium" | "dark" | undefined {
  const fitzpatrick = worded(skin.fitzpatrick, "client.skin.fitzpatrick", fitzpatrickTypes);
  if (fitzpatrick === undefined) return undefined;
  if (fitzpatrick === "I" || fitzpatrick === "II") return "pale";
  return fitzpatrick === "V" || fitzpatrick === "VI" ? "dark" : "medium";
}

function inScarTissue({ cause, scar }: HairLoss, look: Look | undefined): boolean | undefined {
  if (scar !== undefined || look === "scar") return true;
  return cause === undefined || cause === "unknown" ? undefined : SCARRING.includes(cause);
}

/** Published of the mildest stage of one scale only. */
const isMild = ({ grade }: HairLoss): boolean | undefined =>
  grade === undefined ? undefined : grade.scale === "ludwig" && grade.stage === "I";

function isGraying({ color, grayPercent }: Hair): boolean | undefined {
  if (color === "gray" || color === "white") return true;
  return grayPercent === undefined ? undefined : grayPercent > 0;
}

function patchTestOf(tests: readonly PatchTest[] | undefined): "none" | "passed" | "reaction" | undefined {
  if (tests === undefined) return undefined;
  if (tests.some(({ reaction }) => reaction)) return "reaction";
  return tests.length === 0 ? "none" : "passed";
}

/**
 * The facts of the client.
 * @internal
 */
export function clientFacts(client: ClientProfile): FactsOf<"client"> {
  const { hairLoss = {}, skin = {}, hair = {}, lifestyle = {}, health = {}, expectations = {}, planned } = client;
  const { minoxidil, bodyDysmorphia } = health;
  const facts: Record<keyof FactsOf<"client">, KnownFact> = {
    "client.lifestyle.outdoorWork": lifestyle.outdoorWork,
    "client.lifestyle.heavySweating": lifestyle.heavySweating,
    "client.lifestyle.sauna": lifestyle.sauna,
    "client.lifestyle.swims": lifestyle.swims,
    "client.lifestyle.helmet": lifestyle.helmet,
    "client.lifestyle.shavesScalp": lifestyle.shavesScalp,
    "client.planned": planned?.some(({ kind }) => kind === "sun-holiday"),
    "client.health.minoxidil": minoxidil === undefined ? undefined : minoxidil?.route === "topical",
    "client.health.keloid": present(health.keloid),
    "client.health.psoriasis": present(health.psoriasis),
    "client.health.lichenPlanus": present(health.lichenPlanus),
    "client.health.sarcoidosis": present(health.sarcoidosis),
    "client.health.pigmentAllergy": present(health.pigmentAllergy),
    "client.health.metalAllergy": present(health.metalAllergy),
    "client.health.latexAllergy": present(health.latexAllergy),
    "client.health.compulsivePicking": present(health.compulsivePicking),
    "client.health.bodyDysmorphia": bodyDysmorphia === undefined ? undefined : bodyDysmorphia?.suspected === true,
    "client.patchTests": patchTestOf(client.patchTests),
    "client.skin.sensitive": skin.sensitive,
    "client.skin.oily": skin.oily,
    "client.skin.dry": skin.dry,
    "client.skin.sunDamaged": skin.sunDamaged,
    "client.skin.fitzpatrick": complexionOf(skin),
    "client.hairLoss.cause": inScarTissue(hairLoss, client.desiredLook),
    "client.hairLoss.stable": hairLoss.stable,
    "client.hairLoss.grade": isMild(hairLoss),
    "client.hair.grayPercent": isGraying(hair),
    "client.expectations.realistic": expectations.realistic,
  };
  return facts;
}
