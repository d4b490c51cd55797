import type { SkinDisease } from "../../client/health/types.js";
import type { FactPath } from "../../knowledge/facts.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import { worstOf } from "../verdict.js";

/** What is said of a disease in each of its states. */
interface DiseaseRuling {
  readonly activeOnScalp: Ruling;
  readonly quietOnScalp: Ruling;
  readonly activeElsewhere: Ruling;
  readonly quietElsewhere: Ruling;
  readonly whether: Asked;
}

/**
 * What a protocol makes of infections and skin diseases of the scalp.
 * @internal
 */
export interface ScalpSkinRuling {
  readonly infected: Ruling;
  readonly infection: Asked;
  readonly psoriasis: DiseaseRuling;
  readonly eczema: DiseaseRuling;
  readonly seborrheicDermatitis: DiseaseRuling;
}

function prepareDisease(
  protocol: ProtocolPart<"candidacy">,
  rule: "psoriasis" | "eczema" | "seborrheic-dermatitis",
  fact: FactPath,
): DiseaseRuling {
  const said = (statement: "active" | "quiet", onScalp: boolean, active: boolean): Ruling =>
    ruling(protocol, rule, statement, { [fact]: { onScalp, active } });
  const [activeOnScalp, quietOnScalp] = [said("active", true, true), said("quiet", true, false)];
  return {
    activeOnScalp,
    quietOnScalp,
    activeElsewhere: said("quiet", false, true),
    quietElsewhere: said("quiet", false, false),
    whether: question(fact, worstOf(activeOnScalp.finding.effect, quietOnScalp.finding.effect), [rule]),
  };
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareScalpSkin(protocol: ProtocolPart<"candidacy">): ScalpSkinRuling {
  const infected = ruling(protocol, "scalp-infection", "active", { "health.scalpInfection": { active: true } });
  return {
    infected,
    infection: question("health.scalpInfection", infected.finding.effect, ["scalp-infection"]),
    psoriasis: prepareDisease(protocol, "psoriasis", "health.psoriasis"),
    eczema: prepareDisease(protocol, "eczema", "health.eczema"),
    seborrheicDermatitis: prepareDisease(protocol, "seborrheic-dermatitis", "health.seborrheicDermatitis"),
  };
}

const NOT_ASKED: Partial<SkinDisease> = /* @__PURE__ */ Object.freeze({});

/**
 * Active on the scalp it waits; elsewhere or quiet it is known to come up in tattooed skin. Without saying where, or whether it is
 * active, a disease on record is as good as not asked.
 */
function judgeDisease(tally: Tally, ruling: DiseaseRuling, disease: SkinDisease | null | undefined): void {
  if (disease === null) return;
  const { onScalp, active }: Partial<SkinDisease> = disease ?? NOT_ASKED;
  if (onScalp === undefined || active === undefined) ask(tally, ruling.whether);
  else if (onScalp) speak(tally, active ? ruling.activeOnScalp : ruling.quietOnScalp);
  else speak(tally, active ? ruling.activeElsewhere : ruling.quietElsewhere);
}

/**
 * Nothing is done on infected or inflamed skin.
 * @internal
 */
export function judgeScalpSkin(tally: Tally, ruling: ScalpSkinRuling): void {
  const health = tally.client.health;
  const infection = health?.scalpInfection;
  if (infection !== null) {
    if (infection?.active === undefined) ask(tally, ruling.infection);
    else if (infection.active) speak(tally, ruling.infected);
  }
  judgeDisease(tally, ruling.psoriasis, health?.psoriasis);
  judgeDisease(tally, ruling.eczema, health?.eczema);
  judgeDisease(tally, ruling.seborrheicDermatitis, health?.seborrheicDermatitis);
}
