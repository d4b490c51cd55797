import { type Day, dayOf, textOf } from "../../calendar/day.js";
import { spanOf } from "../../calendar/partialDay.js";
import type { CalendarDate } from "../../calendar/types.js";
import { deepFreeze } from "../../knowledge/deepFreeze.js";
import type { ParameterIdOf } from "../../knowledge/parameters.js";
import { patchTestShelfLife } from "../../knowledge/shelfLives.js";
import type { RequirementPolicy } from "../../knowledge/vocabularies.js";
import type { Parameter, ProtocolPart } from "../../protocol/types.js";
import { type Asked, question } from "../rulings.js";
import { ask, type Tally } from "../tally.js";
import type { Requirement } from "../types.js";
import { reactionIn } from "./allergies.js";
import { isScar } from "./hairLoss.js";

/** Something that has yet to be in place, and the same once it is. */
interface Standing {
  readonly needed: Requirement;
  readonly done: Requirement;
}

type Grounds = Pick<Requirement, "evidence" | "dissent">;

/** An engineering default, the same under every protocol: without a picture from before nobody can judge a result. */
const NOBODY_ASKS: Grounds = { evidence: [], dissent: [] };

/**
 * What a protocol requires before a session, whatever the findings.
 * @internal
 */
export interface RequirementsRuling {
  readonly patchTest: RequirementPolicy;
  readonly scarPatchTest: RequirementPolicy;
  /** By the policy that asks for it: that for everybody, or that for scars. */
  readonly test: Readonly<Record<"everybody" | "scar", Requirement>>;
  readonly consent: Standing | undefined;
  readonly photographs: Standing;
  readonly sensitive: Asked;
  readonly earlierTests: Asked;
}

/** Neither a signature nor a picture runs out: nobody publishes for how long they count. */
const standingOf = (what: Pick<Requirement, "kind" | "rule">, grounds: Grounds): Standing => ({
  needed: { ...what, met: false, ...grounds },
  done: { ...what, met: true, until: null, ...grounds },
});

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareRequirements({ parameters }: ProtocolPart<"candidacy">): RequirementsRuling {
  const { "patch-test-policy": patch, "scar-patch-test-policy": scar, "written-consent-policy": consent } = parameters;
  const lead = parameters["patch-test-wait"];
  const groundsOf = (...rows: readonly Parameter<ParameterIdOf<"candidacy">>[]): Grounds => ({
    evidence: rows.flatMap(({ claims }) => claims),
    dissent: rows.flatMap(({ dissent }) => dissent),
  });
  const testBy = (policy: typeof patch | typeof scar): Requirement => ({
    kind: "patch-test",
    rule: "patch-test",
    leadHours: lead.value,
    met: false,
    ...groundsOf(policy, lead),
  });
  return deepFreeze({
    patchTest: patch.value,
    scarPatchTest: scar.value,
    test: { everybody: testBy(patch), scar: testBy(scar) },
    consent:
      consent.value === "optional"
        ? undefined
        : standingOf({ kind: "written-consent", rule: "written-consent" }, groundsOf(consent)),
    photographs: standingOf({ kind: "baseline-photographs", rule: "baseline-photographs" }, NOBODY_ASKS),
    sensitive: question("skin.sensitive", "eligible", ["patch-test"]),
    earlierTests: question("patchTests", "eligible", ["patch-test"]),
  });
}

/** Whether a policy asks for a test; `undefined` while that depends on an open answer. Who has reacted is tested anew. */
function asksFor(policy: RequirementPolicy, tally: Tally): boolean | undefined {
  if (policy === "optional") return false;
  if (policy === "always" || reactionIn(tally) !== undefined) return true;
  if (policy === "sensitive-skin") return tally.client.skin?.sensitive;
  return tally.client.patchTests === undefined ? undefined : false;
}

/**
 * By which policy a patch test is needed, if by any; `undefined` while that depends on an open answer. Scar tissue takes pigment
 * badly: it can have a policy of its own.
 * @internal
 */
export function needsPatchTest(tally: Tally, ruling: RequirementsRuling): "everybody" | "scar" | false | undefined {
  const { client } = tally;
  const isOnScar = client.desiredLook === "scar" || isScar(client.hairLoss?.cause);
  const forAll = asksFor(ruling.patchTest, tally);
  const forScar = isOnScar ? asksFor(ruling.scarPatchTest, tally) : false;
  if (forAll === true) return "everybody";
  if (forScar === true) return "scar";
  return forAll === undefined || forScar === undefined ? undefined : false;
}

/**
 * The last day on which a test counts: it was read by the day of the question, none of those that were read showed a reaction,
 * and it is not too old. Of a half-known date the last day has to have come, and its time runs from the first.
 */
function testedUntil(tally: Tally): Day | undefined {
  const { client, asOf } = tally;
  if (client.patchTests === undefined || reactionIn(tally) !== undefined) return undefined;
  let until: Day | undefined;
  for (const { readOn, reaction } of client.patchTests) {
    const { earliest, latest } = spanOf(readOn);
    const end = earliest + patchTestShelfLife;
    if (!reaction && latest <= asOf && asOf <= end && (until === undefined || end > until)) until = end;
  }
  return until;
}

/** Signed, or taken, by the day of the question. */
const isDone = (on: CalendarDate | undefined, asOf: Day): boolean => on !== undefined && dayOf(on) <= asOf;

function askAbout(tally: Tally, policy: RequirementPolicy, ruling: RequirementsRuling): void {
  ask(tally, policy === "sensitive-skin" ? ruling.sensitive : ruling.earlierTests);
}

/** The patch test, if one is required; while that depends on an open answer, it is asked. */
function patchTestOf(tally: Tally, ruling: RequirementsRuling): Requirement | undefined {
  const needed = needsPatchTest(tally, ruling);
  if (needed === false) return undefined;
  if (needed !== undefined) {
    if (tally.client.patchTests === undefined) ask(tally, ruling.earlierTests);
    const until = testedUntil(tally);
    return until === undefined ? ruling.test[needed] : { ...ruling.test[needed], met: true, until: textOf(until) };
  }
  const { patchTest, scarPatchTest } = ruling;
  askAbout(tally, asksFor(patchTest, tally) === undefined ? patchTest : scarPatchTest, ruling);
  return undefined;
}

/**
 * What has to be in place before a session.
 * @internal
 */
export function requirementsOf(tally: Tally, ruling: RequirementsRuling): readonly Requirement[] {
  const { consent, photographs } = ruling;
  const { consentSignedOn, photographedOn } = tally.client;
  const pictures = isDone(photographedOn, tally.asOf) ? photographs.done : photographs.needed;
  const test = patchTestOf(tally, ruling);
  if (consent === undefined) return test === undefined ? [pictures] : [test, pictures];
  const signature = isDone(consentSignedOn, tally.asOf) ? consent.done : consent.needed;
  return test === undefined ? [signature, pictures] : [test, signature, pictures];
}
