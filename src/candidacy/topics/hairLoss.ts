import type { HairLoss } from "../../client/types.js";
import { type HairLossCause, hairLossCauses } from "../../knowledge/vocabularies.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { question, ruling } from "../rulings.js";
import { ask, speak, type Tally, withFact } from "../tally.js";
import type { Finding, Question } from "../types.js";
import { worstOf } from "../verdict.js";

/** What is said of a cause when the loss is stable, and when it is not; `unstable` is absent where stability is no matter. */
interface Fit {
  readonly accepted: Finding;
  readonly unstable?: Finding;
}

/**
 * What a protocol makes of the hair loss itself.
 * @internal
 */
export interface HairLossRuling {
  readonly fits: Readonly<Record<HairLossCause, Fit>>;
  readonly undiagnosed: Finding;
  readonly cause: Question;
  readonly stable: Question;
  readonly symptoms: Question;
  readonly diagnosed: Question;
}

type EffectId = Parameters<typeof ruling>[3];
type Unstable = "hair-loss-unstable" | "hair-loss-temporary";

/** How each cause is judged: by which effect once stable, and by which while it is not. */
const FITS: Readonly<Record<HairLossCause, readonly [accepted: EffectId, unstable?: EffectId, because?: Unstable]>> = {
  androgenetic: ["pattern-hair-loss-effect"],
  "diffuse-thinning": ["pattern-hair-loss-effect"],
  "alopecia-areata": ["alopecia-areata-effect", "unstable-areata-effect"],
  "alopecia-totalis": ["total-alopecia-effect"],
  "alopecia-universalis": ["total-alopecia-effect"],
  "lichen-planopilaris": ["scarring-alopecia-effect", "active-scarring-alopecia-effect"],
  "frontal-fibrosing-alopecia": ["scarring-alopecia-effect", "active-scarring-alopecia-effect"],
  "other-scarring-alopecia": ["scarring-alopecia-effect", "active-scarring-alopecia-effect"],
  "surgical-scar": ["scar-effect"],
  "trauma-scar": ["scar-effect"],
  "burn-scar": ["scar-effect"],
  "telogen-effluvium": ["unestablished-cause-effect", "temporary-hair-loss-effect", "hair-loss-temporary"],
  chemotherapy: ["chemotherapy-hair-loss-effect", "temporary-hair-loss-effect", "hair-loss-temporary"],
  traction: ["unestablished-cause-effect"],
  other: ["unestablished-cause-effect"],
  unknown: ["unestablished-cause-effect"],
};

function prepareFit(protocol: ProtocolPart<"candidacy">, cause: HairLossCause): Fit {
  const [accepted, unstable, because = "hair-loss-unstable"] = FITS[cause];
  const why = accepted === "unestablished-cause-effect" ? "cause-not-established" : "accepted-indication";
  const fit = { accepted: ruling(protocol, "hair-loss-fit", why, accepted, { "hairLoss.cause": cause }) };
  if (unstable === undefined) return fit;
  const read = { "hairLoss.cause": cause, "hairLoss.stable": false };
  return { ...fit, unstable: ruling(protocol, "hair-loss-fit", because, unstable, read, "hair-loss-stable") };
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareHairLoss(protocol: ProtocolPart<"candidacy">): HairLossRuling {
  const causes = hairLossCauses.map((cause) => [cause, prepareFit(protocol, cause)] as const);
  const unstable = worstOf(...causes.map(([, fit]) => fit.unstable?.effect ?? "eligible"));
  const accepted = worstOf(...causes.map(([, fit]) => fit.accepted.effect));
  const undiagnosed = ruling(
    protocol,
    "undiagnosed-hair-loss",
    "undiagnosed-with-symptoms",
    "undiagnosed-symptoms-effect",
    { "hairLoss.diagnosed": false },
  );
  const { "no-follicles-effect": bare, "density-without-hair-effect": density } = protocol.parameters;
  // The cause decides whether symptoms and missing hair count at all: on a scar they do not.
  const causeCouldMake = worstOf(unstable, accepted, undiagnosed.effect, bare.value, density.value);
  return {
    fits: Object.fromEntries(causes) as HairLossRuling["fits"],
    undiagnosed,
    cause: question("hairLoss.cause", causeCouldMake, [
      "hair-loss-fit",
      "undiagnosed-hair-loss",
      "remaining-follicles",
      "hair-to-blend",
    ]),
    stable: question("hairLoss.stable", worstOf(unstable, accepted), ["hair-loss-fit"]),
    symptoms: question("hairLoss.scalpSymptoms", undiagnosed.effect, ["undiagnosed-hair-loss"]),
    diagnosed: question("hairLoss.diagnosed", undiagnosed.effect, ["undiagnosed-hair-loss"]),
  };
}

/**
 * Whether the cause is a scar: there the missing follicles are the reason to treat, and no disease hides behind them.
 * @internal
 */
export const isScar = (cause: HairLossCause | undefined): boolean =>
  cause === "surgical-scar" || cause === "trauma-scar" || cause === "burn-scar";

/** Itch, pain, scale, pustules or rapid shedding without a diagnosis: camouflage could hide a disease that scars. */
function judgeSymptoms(tally: Tally, ruling: HairLossRuling, loss: HairLoss | undefined): void {
  if (loss?.diagnosed === true || isScar(loss?.cause)) return;
  const symptoms = loss?.scalpSymptoms;
  if (symptoms === undefined) ask(tally, ruling.symptoms);
  else if (symptoms.length > 0) {
    if (loss?.diagnosed === undefined) ask(tally, ruling.diagnosed);
    // While the cause is open it may be a scar; the question about the cause says what it could make.
    else if (loss.cause !== undefined)
      speak(tally, withFact(ruling.undiagnosed, "hairLoss.scalpSymptoms", [...symptoms]));
  }
}

/**
 * Which losses the sources accept, and which of them must first come to rest.
 * @internal
 */
export function judgeHairLoss(tally: Tally, ruling: HairLossRuling): void {
  const loss = tally.client.hairLoss;
  judgeSymptoms(tally, ruling, loss);
  if (loss?.cause === undefined) {
    ask(tally, ruling.cause);
    return;
  }
  const { accepted, unstable } = ruling.fits[loss.cause];
  if (unstable === undefined || loss.stable === true) speak(tally, accepted);
  else if (loss.stable === undefined) ask(tally, ruling.stable);
  else speak(tally, unstable);
}
