import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { ClientProfile } from "../../src/client/types.js";
import type { RuleId } from "../../src/knowledge/rules.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { arbitraryAsOf, arbitraryIntake, healthVariants, letter, studios, TODAY } from "../support/candidacy.js";
import { aClient } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";
import { reasons, speakers } from "./speakers.js";

const asOf = calendarDate(TODAY);

/** Everybody to whom a rule speaks, under every protocol. */
const answers = [articleProtocol, consensusProtocol, strictestProtocol, ...studios].flatMap((protocol) =>
  [
    ...reasons.map((because) => speakers[because]),
    ...healthVariants.map(([, variant]) => aClient({ sex: "female", health: variant })),
  ].map((client) => assessCandidacy(client, { asOf, protocol })),
);

/** Rules about what a doctor has prescribed. */
const prescribed: readonly RuleId[] = [
  "anticoagulant",
  "isotretinoin",
  "topical-retinoid",
  "antibiotics",
  "thyroid-medicine",
  "chemotherapy",
  "radiotherapy",
  "immunosuppression",
  "planned-chemotherapy",
  "planned-radiotherapy",
];

describe("a prescribed medicine", () => {
  test("is never to be stopped: the steps are to wait for a date, to ask the prescriber or a doctor's letter", () => {
    const steps = answers
      .flatMap((answer) => answer.steps)
      .filter((step) => "rule" in step && prescribed.includes(step.rule));
    const kinds = new Set(steps.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["ask-prescriber", "get-clearance", "wait-until"]);
  });

  test("that thins the blood is never waited off: no finding about it has a date", () => {
    const found = answers.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "anticoagulant");
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => each.until !== undefined)).toEqual([]);
  });

  test("is waited for only from a stop that is on record: while it is taken there is no date", () => {
    const ongoing = answers.flatMap(({ findings }) => findings).filter(({ because }) => because.endsWith("-ongoing"));
    expect(ongoing.length).toBeGreaterThan(0);
    expect(ongoing.filter((each) => each.until !== undefined)).toEqual([]);
  });
});

test("no step of anybody speaks of stopping anything", () => {
  const said = answers
    .flatMap(({ steps }) => steps)
    .map((step) => `${step.kind} ${"condition" in step ? step.condition : ""}`);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => /stop|quit|cease|discontinue|pause/i.test(text))).toEqual([]);
});

describe("the steps together", () => {
  const stepsOf = (client: ClientProfile) => assessCandidacy(client, { asOf }).steps;
  const until = (day: string) => ({ earliest: calendarDate(day), latest: calendarDate(day) });

  test("are every condition first, then the wait that ends last, and the shorter ones at the end", () => {
    const client = aClient({
      skin: { sensitive: true },
      health: {
        alcohol: { on: partialDate("2026-03-01") },
        isotretinoin: { stoppedOn: partialDate("2026-02-01") },
        scalpInfection: { active: true },
        heartDisease: { valve: false },
        sunburn: undefined,
        keloid: undefined,
      },
      notKnown: ["health.keloid"],
    });
    expect(stepsOf(client)).toEqual([
      { kind: "meet-condition", rule: "scalp-infection", condition: "infection-healed" },
      { kind: "get-clearance", rule: "heart-disease", condition: "doctor-agrees" },
      { kind: "wait-until", rule: "isotretinoin", until: until("2026-08-01") },
      { kind: "find-out", fact: "health.keloid", why: ["keloid"] },
      { kind: "have-patch-test", rule: "patch-test", leadHours: 72 },
      { kind: "wait-until", rule: "alcohol", until: until("2026-03-04") },
    ]);
  });

  test("are both dates where one wait decides on the first day, and another on the last", () => {
    const client = aClient({
      health: {
        isotretinoin: { stoppedOn: partialDate("2026-02") },
        chemotherapy: { endedOn: partialDate("2025-08-10") },
        antibiotics: { stoppedOn: partialDate("2026-02-28") },
      },
    });
    expect(stepsOf(client).map((step) => "rule" in step && step.rule)).toEqual([
      "isotretinoin",
      "chemotherapy",
      "antibiotics",
    ]);
  });

  test.each([
    ["a diseased valve beside the heart", { heartDisease: { valve: true } }, "heart-disease"],
    ["insulin beside the diabetes", { diabetes: { hba1cPercent: 6, controlled: true, insulin: true } }, "diabetes"],
  ] as const)("ask for one letter, with the evidence of both: %s", (_, health, rule) => {
    const { steps, requirements, findings } = assessCandidacy(aClient({ health }), { asOf });
    expect(steps).toEqual([{ kind: "get-clearance", rule, condition: "doctor-agrees" }]);
    const letters = requirements.filter(({ kind }) => kind === "doctor-clearance");
    expect(letters).toHaveLength(1);
    const said = findings.filter((each) => each.rule === rule);
    expect(said).toHaveLength(2);
    for (const { evidence, dissent } of said) {
      expect(letters[0]?.evidence).toEqual(expect.arrayContaining([...evidence]));
      expect(letters[0]?.dissent).toEqual(expect.arrayContaining([...dissent]));
    }
  });

  test("are a patch test wherever one is required and not there, and never twice the same", () => {
    fc.assert(
      fc.property(arbitraryIntake, arbitraryAsOf, (client, on) => {
        const { steps, requirements, wait } = assessCandidacy(client, { asOf: on });
        const due = requirements.filter(({ kind, met }) => kind === "patch-test" && !met);
        expect(steps.filter(({ kind }) => kind === "have-patch-test")).toHaveLength(due.length);
        expect(new Set(steps.map((step) => JSON.stringify(step))).size).toBe(steps.length);
        if (wait === "permanent") expect(steps).toEqual([]);
        const letters = requirements.flatMap(({ kind, rule }) => (kind === "doctor-clearance" ? [rule] : []));
        expect(new Set(letters).size).toBe(letters.length);
      }),
    );
  });
});

describe("what a letter has set aside", () => {
  test("stays on record with its evidence, and no longer counts", () => {
    const client = aClient({ health: { lupus: {} } });
    const [finding] = assessCandidacy(client, { asOf }).findings.filter(({ rule }) => rule === "lupus");
    const { cleared, findings, verdict } = assessCandidacy(
      { ...client, clearances: [letter("lupus", "2026-02-01")] },
      { asOf },
    );
    expect(cleared).toEqual([finding]);
    expect(findings.map(({ rule }) => rule)).not.toContain("lupus");
    expect(verdict).toBe("eligible");
  });

  test("counts by the letter that lasts longest", () => {
    const clearances = [
      letter("lupus", "2026-02-01", "2026-03-02"),
      letter("lupus", "2026-01-01", "2026-06-30"),
      letter("lupus", "2026-02-10", "2026-05-01"),
    ];
    const { requirements } = assessCandidacy(aClient({ health: { lupus: {} }, clearances }), { asOf });
    expect(requirements).toContainEqual(expect.objectContaining({ rule: "lupus", met: true, until: "2026-06-30" }));
    const forGood = [...clearances, letter("lupus", "2026-02-20")];
    const open = assessCandidacy(aClient({ health: { lupus: {} }, clearances: forGood }), { asOf });
    expect(open.requirements).toContainEqual(expect.objectContaining({ rule: "lupus", met: true, until: null }));
  });

  test("is never a course that goes on: where a protocol asks for a letter about it, its prescriber still has to end it", () => {
    const protocol = protocolWith({ "chemotherapy-effect": "clearance-required" });
    const client = aClient({
      health: { chemotherapy: { endedOn: null } },
      clearances: [letter("chemotherapy", "2026-02-01")],
    });
    expect(assessCandidacy(client, { asOf, protocol })).toMatchObject({
      verdict: "clearance-required",
      wait: "until-condition",
      cleared: [],
      steps: [{ kind: "ask-prescriber", rule: "chemotherapy", condition: "prescriber-ended-course" }],
    });
  });
});

test.each([
  ["keloid-on-scalp-effect", { keloid: { site: "scalp" } }],
  ["lidocaine-allergy-effect", { lidocaineAllergy: {} }],
  ["epilepsy-effect", { epilepsy: {} }],
  ["prescribed-anticoagulant-effect", { anticoagulant: { prescribed: true } }],
] as const)("a studio's deferral of no stated length waits until a doctor agrees: %s", (effect, health) => {
  const protocol = protocolWith({ [effect]: "deferred" });
  const { verdict, wait, steps } = assessCandidacy(aClient({ health }), { asOf, protocol });
  expect({ verdict, wait, kinds: steps.map(({ kind }) => kind) }).toEqual({
    verdict: "deferred",
    wait: "until-condition",
    kinds: ["get-clearance"],
  });
});
