import type { ClientProfile, HairLoss } from "../../client/types.js";
import type { EffectId, StatementKey } from "../../knowledge/rules.js";
import type { Verdict } from "../../knowledge/verdicts.js";
import { type HairLossCause, hairLossCauses } from "../../knowledge/vocabularies.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { refuse } from "../checkWords.js";
import { type Event, eventOf, judgeSince } from "../patterns.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import type { FactsUsed } from "../types.js";
import { worstOf } from "../verdict.js";

/** What is said of a cause when the loss is stable, and when it is not: nothing where stability is no matter. */
interface Fit {
  readonly accepted: Ruling;
  readonly unstable: Ruling | undefined;
}

/**
 * What a protocol makes of the hair loss itself.
 * @internal
 */
export interface HairLossRuling {
  readonly fits: Readonly<Partial<Record<HairLossCause, Fit>>>;
  readonly womensPattern: Ruling;
  readonly stripScar: Ruling;
  readonly extractionScar: Ruling;
  readonly longHairDensity: Ruling;
  /** New patches can grow back: they wait from when the loss began. */
  readonly sinceOnset: Event;
  /** And from their last change: whichever ends later. */
  readonly sinceChange: Event;
  /** A scarring disease waits from when it came to rest. */
  readonly sinceRest: Event;
  readonly cause: Asked;
  readonly stable: Asked;
  readonly sex: Asked;
  readonly scarOrigin: Asked;
}

type Statement = StatementKey<"hair-loss-fit">;

/** What is said of each cause: once the loss is stable, and while it is not, where that matters. */
const FITS: Readonly<Record<HairLossCause, readonly [accepted: Statement, unstable?: Statement]>> = {
  androgenetic: ["pattern-hair-loss"],
  "diffuse-thinning": ["diffuse-thinning"],
  "alopecia-areata": ["areata", "unstable-areata"],
  "alopecia-totalis": ["total"],
  "alopecia-universalis": ["total"],
  "lichen-planopilaris": ["scarring", "active-scarring"],
  "frontal-fibrosing-alopecia": ["scarring", "active-scarring"],
  "other-scarring-alopecia": ["scarring", "active-scarring"],
  "surgical-scar": ["scar"],
  "trauma-scar": ["scar"],
  "burn-scar": ["scar"],
  "telogen-effluvium": ["not-established", "temporary"],
  chemotherapy: ["chemotherapy", "temporary"],
  traction: ["not-established"],
  other: ["not-established"],
  unknown: ["not-established"],
};

function prepareFit(protocol: ProtocolPart<"candidacy">, cause: HairLossCause): Fit {
  const [accepted, unstable] = FITS[cause];
  const read = { "hairLoss.cause": cause };
  return {
    accepted: ruling(protocol, "hair-loss-fit", accepted, read),
    unstable: unstable && ruling(protocol, "hair-loss-fit", unstable, { ...read, "hairLoss.stable": false }),
  };
}

/** Every effect that hangs on the cause, in whatever topic: more than all of them no cause can bring. */
const HANG_ON_THE_CAUSE: readonly EffectId[] = [
  "no-follicles-effect",
  "density-without-hair-effect",
  "progressing-hair-loss-effect",
  "changing-hair-loss-effect",
  "early-pattern-loss-effect",
  "mild-thinning-effect",
  "intermediate-pattern-loss-effect",
  "advanced-pattern-loss-effect",
  "female-pattern-hair-loss-effect",
  "scar-maturity-effect",
  "red-scar-effect",
  "raised-scar-effect",
  "depressed-scar-effect",
];

/** What is said more closely of a loss that is accepted, whatever its cause. */
const CLOSER: readonly EffectId[] = ["strip-scar-effect", "extraction-scar-effect", "long-hair-density-effect"];

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareHairLoss(protocol: ProtocolPart<"candidacy">): HairLossRuling {
  const causes = hairLossCauses.map((cause) => [cause, prepareFit(protocol, cause)] as const);
  const accepted = worstOf(...causes.map(([, fit]) => fit.accepted.finding.effect));
  const unstable = worstOf(accepted, ...causes.map(([, fit]) => fit.unstable?.finding.effect ?? "eligible"));
  const valuesOf = (effects: readonly EffectId[]): Verdict[] =>
    effects.map((effect) => protocol.parameters[effect].value);
  const closer = valuesOf(CLOSER);
  const fit = (statement: Statement, read: FactsUsed): Ruling => ruling(protocol, "hair-loss-fit", statement, read);
  const since = (
    date: "hairLoss.onset" | "hairLoss.stableSince",
    statement: "since-onset" | "since-change" | "since-rest",
  ): Event => eventOf(protocol, date, "hair-loss-fit", statement);
  const womensPattern = fit("womens-pattern", { sex: "female", "hairLoss.cause": "androgenetic" });
  const stripScar = fit("strip-scar", { "hairLoss.scar.origin": "fut" });
  const extractionScar = fit("extraction-scar", { "hairLoss.scar.origin": "fue" });
  return {
    fits: Object.fromEntries(causes),
    womensPattern,
    stripScar,
    extractionScar,
    longHairDensity: fit("long-hair-density", { desiredLook: "density", "hairLoss.folliclesRemain": true }),
    sinceOnset: since("hairLoss.onset", "since-onset"),
    sinceChange: since("hairLoss.stableSince", "since-change"),
    sinceRest: since("hairLoss.stableSince", "since-rest"),
    cause: question("hairLoss.cause", worstOf(unstable, ...closer, ...valuesOf(HANG_ON_THE_CAUSE)), [
      "hair-loss-fit",
      "hair-loss-grade",
      "progressing-hair-loss",
      "early-hair-loss",
      "remaining-follicles",
      "hair-to-blend",
      "scar-maturity",
      "scar-surface",
      "patch-test",
    ]),
    stable: question("hairLoss.stable", worstOf(unstable, ...closer), ["hair-loss-fit"]),
    sex: question("sex", womensPattern.finding.effect, ["hair-loss-fit"]),
    scarOrigin: question("hairLoss.scar.origin", worstOf(stripScar.finding.effect, extractionScar.finding.effect), [
      "hair-loss-fit",
    ]),
  };
}

/**
 * Whether the cause is a scar: there the missing follicles are the reason to treat, and no disease hides behind them.
 * @internal
 */
export const isScar = (cause: HairLossCause | undefined): boolean =>
  cause === "surgical-scar" || cause === "trauma-scar" || cause === "burn-scar";

const isScarring = (cause: HairLossCause): boolean =>
  cause === "lichen-planopilaris" || cause === "frontal-fibrosing-alopecia" || cause === "other-scarring-alopecia";

/** From which surgery a scar is. */
function speakOfOrigin(tally: Tally, ruling: HairLossRuling, { cause, scar }: HairLoss): void {
  if (scar?.origin === "fut") speak(tally, ruling.stripScar);
  else if (scar?.origin === "fue") speak(tally, ruling.extractionScar);
  else if (scar?.origin === undefined && isScar(cause)) ask(tally, ruling.scarOrigin);
}

/** What is known more closely of a loss that the sources accept. */
function speakMore(tally: Tally, ruling: HairLossRuling, { sex, desiredLook }: ClientProfile, loss: HairLoss): void {
  if (loss.cause === "androgenetic") {
    if (sex === undefined) ask(tally, ruling.sex);
    else if (sex === "female") speak(tally, ruling.womensPattern);
  }
  speakOfOrigin(tally, ruling, loss);
  if (desiredLook === "density" && loss.folliclesRemain === true) speak(tally, ruling.longHairDensity);
}

/** A loss that is at rest, and for how long it has to have been. */
function judgeRest(tally: Tally, ruling: HairLossRuling, cause: HairLossCause, loss: HairLoss): void {
  if (cause === "alopecia-areata") {
    judgeSince(tally, ruling.sinceOnset, loss.onset);
    judgeSince(tally, ruling.sinceChange, loss.stableSince);
  }
  if (isScarring(cause)) judgeSince(tally, ruling.sinceRest, loss.stableSince);
}

/**
 * Which losses the sources accept, and which of them must first come to rest, and for how long.
 * @internal
 */
export function judgeHairLoss(tally: Tally, ruling: HairLossRuling): void {
  const loss = tally.client.hairLoss;
  // Whether the cause is asked is weighed apart.
  if (loss?.cause === undefined) return;
  const { accepted, unstable } = ruling.fits[loss.cause] ?? refuse("hairLoss.cause", loss.cause);
  if (unstable === undefined || loss.stable === true) {
    speak(tally, accepted);
    speakMore(tally, ruling, tally.client, loss);
    judgeRest(tally, ruling, loss.cause, loss);
  } else if (loss.stable === undefined) ask(tally, ruling.stable);
  else speak(tally, unstable);
}
