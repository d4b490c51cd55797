import { spanOf } from "../../calendar/partialDay.js";
import type { ClientProfile } from "../../client/types.js";
import { deepFreeze } from "../../knowledge/deepFreeze.js";
import type { ParameterIdOf } from "../../knowledge/parameters.js";
import type { RequirementPolicy } from "../../knowledge/vocabularies.js";
import type { Parameter, ProtocolPart } from "../../protocol/types.js";
import { type Asked, question } from "../rulings.js";
import { ask, type Tally } from "../tally.js";
import type { Requirement } from "../types.js";
import { isScar } from "./hairLoss.js";

/** An engineering default, the same under every protocol: without a picture from before nobody can judge a result. */
const PHOTOGRAPHS: Requirement = /* @__PURE__ */ deepFreeze({
  kind: "baseline-photographs",
  rule: "baseline-photographs",
  met: false,
  evidence: [],
  dissent: [],
});

/** A patch test that has yet to be made, and one that was. */
interface Test {
  readonly needed: Requirement;
  readonly done: Requirement;
}

/**
 * What a protocol requires before a session, whatever the findings.
 * @internal
 */
export interface RequirementsRuling {
  readonly patchTest: RequirementPolicy;
  readonly scarPatchTest: RequirementPolicy;
  /** By the policy that asks for it: that for everybody, or that for scars. */
  readonly test: Readonly<Record<"everybody" | "scar", Test>>;
  readonly consent: Requirement | undefined;
  readonly sensitive: Asked;
  readonly earlierTests: Asked;
}

/**
 * Prepares the topic for a protocol. Nobody publishes for how long a patch test counts, so none ever runs out.
 * @internal
 */
export function prepareRequirements({ parameters }: ProtocolPart<"candidacy">): RequirementsRuling {
  const { "patch-test-policy": patch, "scar-patch-test-policy": scar, "written-consent-policy": consent } = parameters;
  const lead = parameters["patch-test-wait"];
  const groundsOf = (
    ...rows: readonly Parameter<ParameterIdOf<"candidacy">>[]
  ): Pick<Requirement, "evidence" | "dissent"> => ({
    evidence: rows.flatMap(({ claims }) => claims),
    dissent: rows.flatMap(({ dissent }) => dissent),
  });
  const tested = { kind: "patch-test", rule: "patch-test", leadHours: lead.value } as const;
  const testBy = (policy: typeof patch | typeof scar): Test => ({
    needed: { ...tested, met: false, ...groundsOf(policy, lead) },
    done: { ...tested, met: true, until: null, ...groundsOf(policy, lead) },
  });
  return deepFreeze({
    patchTest: patch.value,
    scarPatchTest: scar.value,
    test: { everybody: testBy(patch), scar: testBy(scar) },
    consent:
      consent.value === "optional"
        ? undefined
        : { kind: "written-consent", rule: "written-consent", met: false, ...groundsOf(consent) },
    sensitive: question("skin.sensitive", "eligible", ["patch-test"]),
    earlierTests: question("patchTests", "eligible", ["patch-test"]),
  });
}

/** Whether a policy asks for a test; `undefined` while that depends on an open answer. */
function asksFor(policy: RequirementPolicy, { skin, patchTests }: ClientProfile): boolean | undefined {
  switch (policy) {
    case "always":
      return true;
    case "sensitive-skin":
      return skin?.sensitive;
    case "after-reactions":
      return patchTests?.some(({ reaction }) => reaction);
    case "optional":
      return false;
  }
}

/** Scar tissue takes pigment badly: it can have a policy of its own. */
function needsPatchTest({ client }: Tally, ruling: RequirementsRuling): "everybody" | "scar" | false | undefined {
  const isOnScar = client.desiredLook === "scar" || isScar(client.hairLoss?.cause);
  const forAll = asksFor(ruling.patchTest, client);
  const forScar = isOnScar ? asksFor(ruling.scarPatchTest, client) : false;
  if (forAll === true) return "everybody";
  if (forScar === true) return "scar";
  return forAll === undefined || forScar === undefined ? undefined : false;
}

/** Read by the day of the question, and none of those that were read showed a reaction. */
function isTested({ client, asOf }: Tally): boolean {
  const read = (client.patchTests ?? []).filter(({ readOn }) => spanOf(readOn).latest <= asOf);
  return read.length > 0 && read.every(({ reaction }) => !reaction);
}

function askAbout(tally: Tally, policy: RequirementPolicy, ruling: RequirementsRuling): void {
  ask(tally, policy === "sensitive-skin" ? ruling.sensitive : ruling.earlierTests);
}

/**
 * What has to be in place before a session.
 * @internal
 */
export function requirementsOf(tally: Tally, ruling: RequirementsRuling): readonly Requirement[] {
  const standing: Requirement[] = [];
  const needed = needsPatchTest(tally, ruling);
  if (needed === undefined) {
    const { patchTest, scarPatchTest } = ruling;
    askAbout(tally, asksFor(patchTest, tally.client) === undefined ? patchTest : scarPatchTest, ruling);
  } else if (needed !== false) {
    const { done, needed: due } = ruling.test[needed];
    standing.push(isTested(tally) ? done : due);
  }
  if (ruling.consent !== undefined) standing.push(ruling.consent);
  standing.push(PHOTOGRAPHS);
  return standing;
}
