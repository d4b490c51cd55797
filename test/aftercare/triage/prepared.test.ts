import { describe, expect, test } from "vitest";
import { rankOf } from "../../../src/aftercare/triage/levels.js";
import { preparedTriageFor } from "../../../src/aftercare/triage/prepared.js";
import type { CourseLimit } from "../../../src/knowledge/symptoms.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../../src/protocol/strictestProtocol.js";
import type { Protocol } from "../../../src/protocol/types.js";
import { protocolWith } from "../../support/protocol.js";
import { codes } from "../../support/triage.js";

function limitsUnder(protocol: Protocol | undefined): Readonly<Partial<Record<CourseLimit, number>>> {
  const { symptoms } = preparedTriageFor(protocol);
  return Object.assign({}, ...codes.flatMap((code) => symptoms[code].rules.map(({ limits }) => limits))) as object;
}

const byArticle = {
  "redness-may-rise": 3,
  redness: 5,
  swelling: 5,
  tenderness: 5,
  "heat-or-swelling": 3,
  "blood-ooze": 1,
  scabs: 14,
  darkening: 7,
  fading: 28,
  "systemic-infection": 14,
};

describe("the days that symptoms are compared with", () => {
  test.each<[string, Protocol | undefined, object]>([
    ["without a protocol", undefined, byArticle],
    ["by the article", articleProtocol, byArticle],
    ["by what is typical", consensusProtocol, { ...byArticle, "redness-may-rise": 2, redness: 3 }],
    ["by the strictest", strictestProtocol, { ...byArticle, "redness-may-rise": 2, redness: 3 }],
  ])("%s", (_name, protocol, wanted) => {
    expect(limitsUnder(protocol)).toEqual(wanted);
  });

  test("of a protocol with longer ones stay those of the list; a longer window of infection counts", () => {
    const longer = protocolWith({
      "redness-duration": { min: 8, max: 9 },
      "heat-or-swelling-window": 9,
      "blood-ooze-duration": 9,
      "systemic-infection-window": 21,
    });
    expect(limitsUnder(longer)).toEqual({ ...byArticle, "systemic-infection": 21 });
    expect(limitsUnder(protocolWith({ "systemic-infection-window": 3 }))["systemic-infection"]).toBe(14);
  });
});

describe("the rules of a symptom", () => {
  test("come with the most urgent first, and the worst of them is what it comes to at most", () => {
    const { symptoms } = preparedTriageFor(undefined);
    for (const code of [...codes, "other"] as const) {
      const ranks = symptoms[code].rules.map(({ level }) => rankOf(level));
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      expect(rankOf(symptoms[code].worst)).toBe(ranks[0]);
    }
  });

  test("say which of severity, trend and onset they read", () => {
    const { symptoms } = preparedTriageFor(undefined);
    expect(symptoms.pus.reads).toEqual({ severity: false, trend: false, onset: false });
    expect(symptoms.redness.reads).toEqual({ severity: true, trend: true, onset: true });
    expect(symptoms.fever.reads).toEqual({ severity: false, trend: false, onset: true });
  });

  test("rise with a verdict that asks for more, and say so", () => {
    const { symptoms } = preparedTriageFor(protocolWith({ "minor-reaction-effect": "clearance-required" }));
    expect(symptoms.itch.worst).toBe("doctor-in-days");
    expect(symptoms.itch.rules[0]?.because).toEqual(["stricter-protocol"]);
  });
});

test("is made once for each protocol and can be changed by nobody", () => {
  const prepared = preparedTriageFor(articleProtocol);
  expect(preparedTriageFor(articleProtocol)).toBe(prepared);
  expect(Object.isFrozen(prepared.symptoms.redness.rules[0]?.evidence)).toBe(true);
});
