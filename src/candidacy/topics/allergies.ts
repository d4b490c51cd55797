import type { ProtocolPart } from "../../protocol/types.js";
import { judgePresence, type Presence, presence } from "../patterns.js";
import type { Tally } from "../tally.js";

/**
 * What a protocol makes of allergies.
 * @internal
 */
export interface AllergiesRuling {
  readonly pigment: Presence;
  readonly lidocaine: Presence;
  readonly epinephrine: Presence;
  readonly latex: Presence;
  readonly metal: Presence;
  readonly antibioticOintment: Presence;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareAllergies(protocol: ProtocolPart<"candidacy">): AllergiesRuling {
  const allergy = (
    fact: Parameters<typeof presence>[1],
    rule: "pigment" | "lidocaine" | "epinephrine" | "latex" | "metal" | "antibiotic-ointment",
  ): Presence => presence(protocol, fact, `${rule}-allergy`, `${rule}-allergy`, `${rule}-allergy-effect`);
  return {
    pigment: allergy("health.pigmentAllergy", "pigment"),
    lidocaine: allergy("health.lidocaineAllergy", "lidocaine"),
    epinephrine: allergy("health.epinephrineAllergy", "epinephrine"),
    latex: allergy("health.latexAllergy", "latex"),
    metal: allergy("health.metalAllergy", "metal"),
    antibioticOintment: allergy("health.antibioticOintmentAllergy", "antibiotic-ointment"),
  };
}

/**
 * A reaction to pigment turns away; what numbs, protects or heals can be replaced.
 * @internal
 */
export function judgeAllergies(tally: Tally, ruling: AllergiesRuling): void {
  const { health = {} } = tally.client;
  judgePresence(tally, ruling.pigment, health.pigmentAllergy);
  judgePresence(tally, ruling.lidocaine, health.lidocaineAllergy);
  judgePresence(tally, ruling.epinephrine, health.epinephrineAllergy);
  judgePresence(tally, ruling.latex, health.latexAllergy);
  judgePresence(tally, ruling.metal, health.metalAllergy);
  judgePresence(tally, ruling.antibioticOintment, health.antibioticOintmentAllergy);
}
