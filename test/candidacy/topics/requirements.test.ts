import { describe, expect, test } from "vitest";
import { calendarDate } from "../../../src/calendar/calendarDate.js";
import { partialDate } from "../../../src/calendar/partialDate.js";
import type { ClientProfile, PatchTest } from "../../../src/client/types.js";
import { patchTestShelfLife, shelfLives } from "../../../src/knowledge/shelfLives.js";
import type { RequirementPolicy } from "../../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { asked, assess, matureScar, TODAY, withHealth } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";

const {
  "patch-test-policy": patch,
  "patch-test-wait": lead,
  "scar-patch-test-policy": scarPolicy,
  "written-consent-policy": consent,
} = articleProtocol.parameters;
const read = (readOn: string, reaction: boolean): PatchTest => ({ readOn: partialDate(readOn), reaction });
const sensitive = (...patchTests: PatchTest[]) => aClient({ skin: { sensitive: true }, patchTests });
const patchTestOf = (...args: Parameters<typeof assess>) =>
  assess(...args).requirements.find(({ kind }) => kind === "patch-test");

/** What no source at hand asks for: an engineering default. */
const photographs = {
  kind: "baseline-photographs",
  rule: "baseline-photographs",
  met: false,
  evidence: [],
  dissent: [],
} as const;

describe("photographs from before", () => {
  test("are listed for everybody who may be treated some day, with no claim, and change no verdict", () => {
    for (const client of [{}, aClient(), sensitive()]) expect(assess(client).requirements).toContainEqual(photographs);
    expect(assess(withHealth({ tumorInField: {} })).requirements).toEqual([]);
    expect(assess(aClient())).toMatchObject({ verdict: "eligible", settled: true, wait: "none" });
  });
});

describe.each([
  ["written consent", "written-consent", "consentSignedOn"],
  ["photographs from before", "baseline-photographs", "photographedOn"],
] as const)("%s", (_, kind, key) => {
  const on = (date: string): ClientProfile => aClient({ [key]: calendarDate(date) });
  const required = (client: ClientProfile) => assess(client).requirements.find((each) => each.kind === kind);

  test("are missing as long as no day is on record", () => {
    expect(required(aClient())).toMatchObject({ met: false });
    expect(required(aClient())).not.toHaveProperty("until");
  });

  test("are in place from the day that is on record, the day before not yet", () => {
    expect(required(on("2026-02-28"))).toMatchObject({ met: true });
    expect(required(on(TODAY))).toMatchObject({ met: true });
    expect(required(on("2026-03-02"))).toEqual(required(aClient()));
  });

  test("never run out: no source says for how long they count", () => {
    expect(required(on("1990-01-01"))).toMatchObject({ met: true, until: null });
  });

  test("change nothing but themselves", () => {
    for (const client of [aClient(), sensitive(), withHealth({ scalpInfection: { active: true } }), {}]) {
      const { requirements: before, ...rest } = assess(client);
      const { requirements: after, ...same } = assess({ ...client, [key]: calendarDate(TODAY) });
      expect(same).toEqual(rest);
      expect(after.filter((each) => each.kind !== kind)).toEqual(before.filter((each) => each.kind !== kind));
      expect(after.map((each) => each.kind)).toEqual(before.map((each) => each.kind));
    }
  });

  test("keep the claims that ask for them", () => {
    const { evidence, dissent } = required(aClient()) ?? {};
    expect(required(on(TODAY))).toMatchObject({ evidence, dissent });
  });

  test("of a day that is none are a programmer's mistake, never taken for an old one", () => {
    expect(() => assess({ ...aClient(), [key]: "2026-02-30" as never })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});

describe("written consent", () => {
  test("is required of everybody", () => {
    expect(assess(aClient()).requirements).toEqual([
      {
        kind: "written-consent",
        rule: "written-consent",
        met: false,
        evidence: consent.claims,
        dissent: consent.dissent,
      },
      photographs,
    ]);
  });

  test("is required of a client about whom nothing is known yet", () => {
    expect(assess({}).requirements.map(({ kind }) => kind)).toEqual(["written-consent", "baseline-photographs"]);
  });

  test("is not required where the protocol leaves it open", () => {
    expect(assess(aClient(), TODAY, protocolWith({ "written-consent-policy": "optional" })).requirements).toEqual([
      photographs,
    ]);
  });

  test("does not change the verdict", () => {
    expect(assess(aClient())).toMatchObject({ verdict: "eligible", settled: true, wait: "none", steps: [] });
  });
});

describe("a patch test under the article's protocol", () => {
  test("is required with sensitive skin, and does not by itself change the verdict", () => {
    const assessment = assess(sensitive());
    expect(assessment.requirements).toContainEqual({
      kind: "patch-test",
      rule: "patch-test",
      met: false,
      leadHours: 72,
      evidence: [...patch.claims, ...lead.claims],
      dissent: [...patch.dissent, ...lead.dissent],
    });
    expect(assessment).toMatchObject({ verdict: "eligible", settled: true });
  });

  test("carries those who test everybody, or nobody, as dissent", () => {
    expect(patchTestOf(sensitive())?.dissent).toEqual(
      expect.arrayContaining(["ultra-scalp-ink-patch-test-policy", "scalp-prodigy-patch-test-policy"]),
    );
  });

  test("is not required without sensitive skin", () => {
    expect(patchTestOf(aClient())).toBeUndefined();
  });

  test("is met by a test that showed no reaction", () => {
    expect(patchTestOf(sensitive(read("2026-02-20", false)))?.met).toBe(true);
  });

  test("counts for a year from the day on which it was read, an engineering default: the last day, the day after", () => {
    const client = sensitive(read("2025-03-01", false));
    for (const day of ["2025-03-01", "2026-02-28", "2026-03-01"])
      expect(patchTestOf(client, day)).toMatchObject({ met: true, until: "2026-03-01" });
    expect(patchTestOf(client, "2026-03-02")).toMatchObject({ met: false });
    expect(patchTestOf(client, "2026-03-02")).not.toHaveProperty("until");
    expect(assess(client, "2026-03-02").steps.map(({ kind }) => kind)).toEqual(["have-patch-test"]);
  });

  test("counts as long as an answer about allergies does: no figure is made up for it", () => {
    expect(patchTestShelfLife).toBe(shelfLives["allergies-1"]);
  });

  test("of which only the month is known counts from the first day of it, once its last day has come", () => {
    const client = sensitive(read("2026-02", false));
    expect(patchTestOf(client, "2026-02-27")).toMatchObject({ met: false });
    expect(patchTestOf(client, "2026-02-28")).toMatchObject({ met: true, until: "2027-02-01" });
    expect(patchTestOf(client, "2027-02-02")).toMatchObject({ met: false });
  });

  test("of several the one that counts longest decides", () => {
    const tests = [read("2025-05-01", false), read("2026-01-10", false), read("2024-01-01", false)];
    expect(patchTestOf(sensitive(...tests))).toMatchObject({ met: true, until: "2027-01-10" });
  });

  test("is not met by a test that showed one, nor by a clear one beside it", () => {
    expect(patchTestOf(sensitive(read("2026-02-20", true)))?.met).toBe(false);
    expect(patchTestOf(sensitive(read("2025-01-10", true), read("2026-02-20", false)))?.met).toBe(false);
  });

  test("is required of whoever has reacted in one, whatever the skin, and under every policy that tests anybody", () => {
    const reacted = aClient({ patchTests: [read("2026-02-20", true)] });
    for (const policy of ["after-reactions", "sensitive-skin", "always"] as const)
      expect(patchTestOf(reacted, TODAY, protocolWith({ "patch-test-policy": policy }))?.met).toBe(false);
    expect(patchTestOf(reacted, TODAY, protocolWith({ "patch-test-policy": "optional" }))).toBeUndefined();
  });

  test("is not met by a clear one beside a reaction whose day is only roughly known", () => {
    expect(patchTestOf(sensitive(read("2025-06-05", false), read("2026-03", true)))?.met).toBe(false);
    expect(patchTestOf(sensitive(read("2025-06-05", false), read("2026-04", true)))?.met).toBe(true);
  });

  test("is not met by a test that will only be read after the day asked about", () => {
    expect(patchTestOf(sensitive(read("2026-02-28", false)), TODAY)?.met).toBe(true);
    expect(patchTestOf(sensitive(read("2026-03-01", false)), TODAY)?.met).toBe(true);
    expect(patchTestOf(sensitive(read("2026-03-02", false)), TODAY)?.met).toBe(false);
  });

  test("is not required of a client who is never to be treated", () => {
    const client = aClient({ skin: { sensitive: true }, health: { keloid: { site: "scalp" } } });
    expect(assess(client).requirements).toEqual([]);
  });
});

describe("whether the skin is sensitive", () => {
  const open = aClient({ skin: { sensitive: undefined } });

  test("is asked while it decides on a requirement, though the verdict stands", () => {
    const assessment = assess(open);
    expect(assessment).toMatchObject({ verdict: "eligible", settled: false, wait: "none" });
    expect(assessment.unanswered).toEqual([
      {
        fact: "skin.sensitive",
        group: "skin-type-1",
        answer: { kind: "yes-no" },
        couldMake: "eligible",
        why: ["patch-test"],
      },
    ]);
  });

  test("is asked of a client who has to wait, too", () => {
    const client = aClient({ skin: { sensitive: undefined }, health: { scalpInfection: { active: true } } });
    expect(asked(assess(client))).toEqual(["skin.sensitive"]);
  });

  test("is not asked of a client who is never to be treated", () => {
    const client = aClient({ skin: { sensitive: undefined }, health: { keloid: { site: "scalp" } } });
    expect(assess(client)).toMatchObject({ settled: true, unanswered: [] });
  });

  test("is not asked where the protocol tests everybody, or nobody", () => {
    for (const policy of ["always", "optional"] as const) {
      expect(asked(assess(open, TODAY, protocolWith({ "patch-test-policy": policy })))).toEqual([]);
    }
  });
});

describe("a protocol's own policy on patch tests", () => {
  const under = (policy: RequirementPolicy, ...tests: PatchTest[]) =>
    patchTestOf(aClient({ patchTests: tests }), TODAY, protocolWith({ "patch-test-policy": policy }));

  test("always: of everybody, and met by a clear one", () => {
    expect(under("always")?.met).toBe(false);
    expect(under("always", read("2026-02-20", false))?.met).toBe(true);
  });

  test("optional: of nobody, not even with sensitive skin", () => {
    expect(under("optional")).toBeUndefined();
    expect(patchTestOf(sensitive(), TODAY, protocolWith({ "patch-test-policy": "optional" }))).toBeUndefined();
  });

  test("after reactions: of those who have had one, and it is not met by that one", () => {
    expect(under("after-reactions")).toBeUndefined();
    expect(under("after-reactions", read("2026-02-20", false))).toBeUndefined();
    expect(under("after-reactions", read("2026-02-20", true))?.met).toBe(false);
  });

  test("after reactions: while nobody has asked for earlier tests, it is open whether one is required", () => {
    const client = aClient({ patchTests: undefined });
    const assessment = assess(client, TODAY, protocolWith({ "patch-test-policy": "after-reactions" }));
    expect(assessment.settled).toBe(false);
    expect(asked(assessment)).toEqual(["patchTests"]);
  });
});

test("the doctor's letters stand before what is always required", () => {
  const client = { ...withHealth({ keloid: { site: "scalp" } }), skin: { sensitive: true } };
  const { requirements } = assess(client, TODAY, protocolWith({ "keloid-on-scalp-effect": "clearance-required" }));
  expect(requirements.map(({ kind }) => kind)).toEqual([
    "doctor-clearance",
    "patch-test",
    "written-consent",
    "baseline-photographs",
  ]);
});

describe("a patch test on a scar", () => {
  const scarred: readonly ClientProfile[] = [
    aClient({ desiredLook: "scar", hairLoss: { scar: matureScar } }),
    aClient({ hairLoss: { cause: "burn-scar", scar: matureScar } }),
  ];

  test("is required under the article's protocol, whatever the skin: scar tissue takes pigment badly", () => {
    for (const client of scarred) {
      expect(assess(client)).toMatchObject({ verdict: "eligible", settled: true });
      expect(patchTestOf(client)).toMatchObject({ met: false, leadHours: 72 });
    }
  });

  test("names the source that asks for it of scars", () => {
    for (const client of scarred) {
      expect(patchTestOf(client)?.evidence).toEqual(expect.arrayContaining([...scarPolicy.claims]));
    }
  });

  test("is met by one without a reaction, and says until when it counts", () => {
    for (const client of scarred) {
      const tested = { ...client, patchTests: [read("2026-02-20", false)] };
      expect(patchTestOf(tested)).toMatchObject({ met: true, until: "2027-02-20" });
    }
  });

  test("is not required of other skin, nor where the protocol leaves it open", () => {
    expect(patchTestOf(aClient())).toBeUndefined();
    for (const client of scarred)
      expect(patchTestOf(client, TODAY, protocolWith({ "scar-patch-test-policy": "optional" }))).toBeUndefined();
  });
});

test("a patch test says how many hours before the session it has to be done, as the protocol has it", () => {
  const client = sensitive();
  expect(patchTestOf(client, TODAY, protocolWith({ "patch-test-wait": 48 }))?.leadHours).toBe(48);
});
