import { spanOf } from "../../calendar/partialDay.js";
import { deepFreeze } from "../../knowledge/deepFreeze.js";
import type { RequirementPolicy } from "../../knowledge/vocabularies.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { question } from "../rulings.js";
import { ask, type Tally } from "../tally.js";
import type { Question, Requirement } from "../types.js";

/**
 * What a protocol requires before a session, whatever the findings.
 * @internal
 */
export interface RequirementsRuling {
  readonly patchTest: RequirementPolicy;
  /** The lists that can be the answer, made once. */
  readonly withoutPatchTest: readonly Requirement[];
  readonly patchTestOpen: readonly Requirement[];
  readonly patchTestDone: readonly Requirement[];
  readonly sensitive: Question;
  readonly earlierTests: Question;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareRequirements(protocol: ProtocolPart<"candidacy">): RequirementsRuling {
  const { "patch-test-policy": patch, "written-consent-policy": consent } = protocol.parameters;
  const withoutPatchTest: readonly Requirement[] =
    consent.value === "always"
      ? [
          {
            kind: "written-consent",
            rule: "written-consent",
            met: false,
            evidence: consent.claims,
            dissent: consent.dissent,
          },
        ]
      : [];
  const withPatchTest = (met: boolean): readonly Requirement[] => [
    { kind: "patch-test", rule: "patch-test", met, evidence: patch.claims, dissent: patch.dissent },
    ...withoutPatchTest,
  ];
  return deepFreeze({
    patchTest: patch.value,
    withoutPatchTest,
    patchTestOpen: withPatchTest(false),
    patchTestDone: withPatchTest(true),
    sensitive: question("skin.sensitive", "eligible", ["patch-test"]),
    earlierTests: question("patchTests", "eligible", ["patch-test"]),
  });
}

/** Whether the protocol asks this client for a patch test; `undefined` while that depends on an open answer. */
function needsPatchTest(tally: Tally, policy: RequirementPolicy): boolean | undefined {
  switch (policy) {
    case "always":
      return true;
    case "sensitive-skin":
      return tally.client.skin?.sensitive;
    case "after-reactions":
      return tally.client.patchTests?.some(({ reaction }) => reaction);
    case "optional":
      return false;
  }
}

/**
 * What has to be in place before a session.
 * @internal
 */
export function requirementsOf(tally: Tally, ruling: RequirementsRuling): readonly Requirement[] {
  const needed = needsPatchTest(tally, ruling.patchTest);
  if (needed === undefined) {
    ask(tally, ruling.patchTest === "sensitive-skin" ? ruling.sensitive : ruling.earlierTests);
    return ruling.withoutPatchTest;
  }
  if (!needed) return ruling.withoutPatchTest;
  const tests = (tally.client.patchTests ?? []).filter(({ readOn }) => spanOf(readOn).latest <= tally.asOf);
  return tests.length > 0 && tests.every(({ reaction }) => !reaction) ? ruling.patchTestDone : ruling.patchTestOpen;
}
