import { spanOf } from "../../calendar/partialDay.js";
import type { PatchTest } from "../../client/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { withFact } from "../dated.js";
import { judgePresence, type Presence, presence } from "../patterns.js";
import { type Ruling, ruling } from "../rulings.js";
import { speak, type Tally } from "../tally.js";

/**
 * What a protocol makes of allergies.
 * @internal
 */
export interface AllergiesRuling {
  readonly pigment: Presence;
  readonly testReaction: Ruling;
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
  return {
    pigment: presence(protocol, "health.pigmentAllergy", "pigment-allergy"),
    testReaction: ruling(protocol, "pigment-allergy", "test-reaction", {}),
    lidocaine: presence(protocol, "health.lidocaineAllergy", "lidocaine-allergy"),
    epinephrine: presence(protocol, "health.epinephrineAllergy", "epinephrine-allergy"),
    latex: presence(protocol, "health.latexAllergy", "latex-allergy"),
    metal: presence(protocol, "health.metalAllergy", "metal-allergy"),
    antibioticOintment: presence(protocol, "health.antibioticOintmentAllergy", "antibiotic-ointment-allergy"),
  };
}

/**
 * A patch test on record that showed a reaction. It counts from the first day that its date can mean: it is known already.
 * @internal
 */
export function reactionIn({ client: { patchTests }, asOf }: Tally): PatchTest | undefined {
  if (patchTests === undefined) return undefined;
  for (const test of patchTests) if (test.reaction && spanOf(test.readOn).earliest <= asOf) return test;
  return undefined;
}

/** Whether anybody has tested is not asked: who was asked for reactions to pigment has answered for those in a test. */
function judgeTests(tally: Tally, { testReaction }: AllergiesRuling): void {
  const test = reactionIn(tally);
  if (test !== undefined) speak(tally, withFact(testReaction, "patchTests", { readOn: test.readOn, reaction: true }));
}

/**
 * A reaction to pigment turns away; what numbs, protects or heals can be replaced.
 * @internal
 */
export function judgeAllergies(tally: Tally, ruling: AllergiesRuling): void {
  const { health = {} } = tally.client;
  judgePresence(tally, ruling.pigment, health.pigmentAllergy);
  judgeTests(tally, ruling);
  judgePresence(tally, ruling.lidocaine, health.lidocaineAllergy);
  judgePresence(tally, ruling.epinephrine, health.epinephrineAllergy);
  judgePresence(tally, ruling.latex, health.latexAllergy);
  judgePresence(tally, ruling.metal, health.metalAllergy);
  judgePresence(tally, ruling.antibioticOintment, health.antibioticOintmentAllergy);
}
