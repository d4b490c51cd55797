import type { HairLoss } from "../../client/types.js";
import type { HairLossCause } from "../../knowledge/vocabularies.js";
import type { Protocol } from "../../protocol/types.js";
import { question, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
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

function prepareFits(protocol: Protocol): Readonly<Record<HairLossCause, Fit>> {
  const fit = (from: Parameters<typeof ruling>[3]): Finding =>
    ruling(protocol, "hair-loss-fit", "accepted-indication", from, {});
  const unstable = (
    from: Parameters<typeof ruling>[3],
    because: "hair-loss-unstable" | "hair-loss-temporary",
  ): Finding => ruling(protocol, "hair-loss-fit", because, from, { "hairLoss.stable": false }, "hair-loss-stable");
  const discuss: Fit = {
    accepted: ruling(protocol, "hair-loss-fit", "cause-not-established", "unestablished-cause-effect", {}),
  };
  const pattern: Fit = { accepted: fit("pattern-hair-loss-effect") };
  const total: Fit = { accepted: fit("total-alopecia-effect") };
  const scar: Fit = { accepted: fit("scar-effect") };
  const scarring: Fit = {
    accepted: fit("scarring-alopecia-effect"),
    unstable: unstable("active-scarring-alopecia-effect", "hair-loss-unstable"),
  };
  const temporary = unstable("temporary-hair-loss-effect", "hair-loss-temporary");
  return {
    androgenetic: pattern,
    "diffuse-thinning": pattern,
    "alopecia-areata": {
      accepted: fit("alopecia-areata-effect"),
      unstable: unstable("unstable-areata-effect", "hair-loss-unstable"),
    },
    "alopecia-totalis": total,
    "alopecia-universalis": total,
    "lichen-planopilaris": scarring,
    "frontal-fibrosing-alopecia": scarring,
    "other-scarring-alopecia": scarring,
    "surgical-scar": scar,
    "trauma-scar": scar,
    "burn-scar": scar,
    "telogen-effluvium": { accepted: discuss.accepted, unstable: temporary },
    chemotherapy: { accepted: fit("chemotherapy-hair-loss-effect"), unstable: temporary },
    traction: discuss,
    other: discuss,
    unknown: discuss,
  };
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareHairLoss(protocol: Protocol): HairLossRuling {
  const fits = prepareFits(protocol);
  const all = Object.values(fits);
  const unstable = worstOf(...all.flatMap((fit) => (fit.unstable === undefined ? [] : [fit.unstable.effect])));
  const accepted = worstOf(...all.map((fit) => fit.accepted.effect));
  const undiagnosed = ruling(
    protocol,
    "undiagnosed-hair-loss",
    "undiagnosed-with-symptoms",
    "undiagnosed-symptoms-effect",
    {},
  );
  return {
    fits,
    undiagnosed,
    cause: question("hairLoss.cause", worstOf(unstable, accepted), ["hair-loss-fit"]),
    stable: question("hairLoss.stable", unstable, ["hair-loss-fit"]),
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
    else speak(tally, ruling.undiagnosed);
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
