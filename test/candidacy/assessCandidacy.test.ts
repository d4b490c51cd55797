import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import type { CalendarDate, PartialDate } from "../../src/calendar/types.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import { answerNone } from "../../src/client/answerNone.js";
import type { ClientProfile } from "../../src/client/types.js";
import { explain } from "../../src/explain/explain.js";
import { claims } from "../../src/knowledge/claims.js";
import { rules } from "../../src/knowledge/rules.js";
import { sources } from "../../src/knowledge/sources.js";
import { en } from "../../src/locales/en.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import {
  asked,
  assess,
  aWoman,
  findingOf,
  findingsOf,
  healthVariants,
  inOrder,
  letter,
  rank,
  TODAY,
  withHealth,
  withLoss,
} from "../support/candidacy.js";
import { aClient, deepFrozen, pollutingKeys } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

describe("a healthy man with pattern hair loss who has answered everything", () => {
  test("is eligible, with the reason and its claims, and needs to sign", () => {
    const { claims: fitClaims } = articleProtocol.parameters["pattern-hair-loss-effect"];
    const assessment = assess(aClient());
    expect(assessment).toMatchObject({
      resultType: "candidacy-assessment",
      ruleSet: { id: "article", version: "1" },
      asOf: TODAY,
      verdict: "eligible",
      atBest: "eligible",
      atWorst: "eligible",
      settled: true,
      wait: "none",
      eligibleFrom: null,
      unanswered: [],
      steps: [],
    });
    expect(assessment.findings.map(({ rule }) => rule)).toEqual(["hair-loss-fit", "hair-loss-grade"]);
    expect(findingOf("hair-loss-fit", assessment)).toMatchObject({ effect: "eligible", evidence: fitClaims });
    expect(assessment.requirements.map(({ kind, met }) => ({ kind, met }))).toEqual([
      { kind: "written-consent", met: false },
      { kind: "baseline-photographs", met: false },
    ]);
  });

  test("gets the same answer whatever stage the treatment is at", () => {
    const options = { asOf: calendarDate(TODAY) };
    for (const stage of ["first", "touch-up", "maintenance"] as const)
      expect(assessCandidacy(aClient(), { ...options, stage })).toEqual(assessCandidacy(aClient(), options));
  });
});

describe("a client of whom nothing is known", () => {
  const nobody: readonly ClientProfile[] = [
    {},
    { health: {}, hairLoss: {}, skin: {} },
    { notKnown: [], clearances: [] },
  ];

  test("is undetermined, never eligible: anything is still possible", () => {
    for (const client of nobody) {
      expect(assess(client)).toMatchObject({
        verdict: "undetermined",
        atBest: "eligible",
        atWorst: "contraindicated",
        settled: false,
        wait: "unknown",
        eligibleFrom: null,
        findings: [],
        steps: [],
      });
    }
  });

  test("is asked for everything that the rules need, what could rule treatment out first", () => {
    for (const client of nobody) {
      const { unanswered } = assess(client);
      expect(unanswered[0]?.couldMake).toBe("contraindicated");
      expect(unanswered.slice(0, 12).map(({ fact }) => fact)).toContain("health.keloid");
      expect(unanswered.map(({ fact }) => fact)).toEqual(
        expect.arrayContaining([
          "birthDate",
          "health.pregnancy",
          "health.breastfeeding",
          "health.scalpInfection",
          "health.psoriasis",
          "health.eczema",
          "health.seborrheicDermatitis",
          "health.isotretinoin",
          "hairLoss.cause",
          "hairLoss.scalpSymptoms",
          "hairLoss.folliclesRemain",
          "skin.sensitive",
        ]),
      );
      const mildness = unanswered.map(({ couldMake }) => -rank(couldMake));
      expect(mildness).toEqual(inOrder(mildness));
      expect(new Set(unanswered.map(({ fact }) => fact)).size).toBe(unanswered.length);
    }
  });

  test("is not asked what only an answer to another question would make worth asking", () => {
    const facts = asked(assess({}));
    for (const later of ["health.isotretinoin.stoppedOn", "health.pregnancy.endedOn", "hairLoss.diagnosed", "sex"]) {
      expect(facts).not.toContain(later);
    }
  });

  test("but the sex is not asked about pregnancy or breastfeeding if a man", () => {
    const facts = asked(assess({ sex: "male" }));
    expect(facts).not.toContain("health.pregnancy");
    expect(facts).not.toContain("health.breastfeeding");
    expect(asked(assess({}))).toHaveLength(facts.length + 2);
  });
});

describe("one missing answer", () => {
  test.each([
    ["the date of birth", { birthDate: undefined }, "birthDate"],
    ["pregnancy", { sex: "female", health: { pregnancy: undefined } }, "health.pregnancy"],
    ["breastfeeding", { sex: "female", health: { breastfeeding: undefined } }, "health.breastfeeding"],
    ["infection", { health: { scalpInfection: undefined } }, "health.scalpInfection"],
    ["psoriasis", { health: { psoriasis: undefined } }, "health.psoriasis"],
    ["eczema", { health: { eczema: undefined } }, "health.eczema"],
    ["seborrheic dermatitis", { health: { seborrheicDermatitis: undefined } }, "health.seborrheicDermatitis"],
    ["isotretinoin", { health: { isotretinoin: undefined } }, "health.isotretinoin"],
    ["keloids", { health: { keloid: undefined } }, "health.keloid"],
    ["the cause", { hairLoss: { cause: undefined } }, "hairLoss.cause"],
    [
      "symptoms without a diagnosis",
      { hairLoss: { diagnosed: false, scalpSymptoms: undefined } },
      "hairLoss.scalpSymptoms",
    ],
    ["remaining hair", { hairLoss: { folliclesRemain: undefined } }, "hairLoss.folliclesRemain"],
    ["the grade", { hairLoss: { grade: undefined }, expectations: { wantsObviousChange: true } }, "hairLoss.grade"],
    ["the look", { desiredLook: undefined }, "desiredLook"],
    ["clipped hair", { hair: { willKeepClipped: undefined } }, "hair.willKeepClipped"],
    ["oily skin", { skin: { oily: undefined } }, "skin.oily"],
    ["plans", { planned: undefined }, "planned"],
    ["hopes", { expectations: { realistic: undefined } }, "expectations.realistic"],
  ] as const)("(%s) is enough to leave an otherwise healthy client undetermined", (_, overrides, fact) => {
    const assessment = assess(aClient(overrides));
    expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "eligible", settled: false });
    expect(asked(assessment)).toEqual([fact]);
  });

  test.each([
    ["the sex", { sex: undefined }],
    ["when it began", { hairLoss: { onset: undefined, stableSince: undefined } }],
    [
      "the color of hair and skin, the way of life",
      { hair: { color: undefined, grayPercent: undefined }, skin: { fitzpatrick: undefined }, lifestyle: undefined },
    ],
    ["how much change is wanted", { expectations: { wantsObviousChange: undefined } }],
    ["patch tests", { patchTests: undefined }],
  ] as const)("(%s) that no rule of the article's protocol needs keeps nothing open", (_, overrides) => {
    expect(assess(aClient(overrides))).toMatchObject({ verdict: "eligible", settled: true, unanswered: [] });
  });
});

describe("several reasons at once", () => {
  test("make the worst of them the verdict", () => {
    const client = aClient({
      birthDate: partialDate("2010-01-01"),
      hairLoss: { folliclesRemain: false, diagnosed: false, scalpSymptoms: ["itch"] },
      health: { eczema: { onScalp: false, active: false } },
    });
    const assessment = assess(client);
    expect(assessment.verdict).toBe("deferred");
    expect(assessment.findings.map(({ effect }) => effect)).toEqual([
      "deferred",
      "clearance-required",
      "precaution",
      "precaution",
      "eligible",
      "eligible",
    ]);
    expect(assess({ ...client, health: { ...client.health, keloid: { site: "scalp" } } }).verdict).toBe(
      "contraindicated",
    );
  });

  test("to wait last as long as the longest of them", () => {
    const client = aClient({
      birthDate: partialDate("2008-05-20"),
      health: { isotretinoin: { stoppedOn: partialDate("2026-02-10") } },
    });
    expect(assess(client).eligibleFrom).toEqual({ earliest: "2026-08-10", latest: "2026-08-10" });
    expect(assess(client, "2026-05-20")).toMatchObject({
      verdict: "deferred",
      eligibleFrom: { earliest: "2026-08-10", latest: "2026-08-10" },
    });
    expect(assess(client, "2026-08-10")).toMatchObject({ verdict: "precaution", eligibleFrom: null });
  });

  test("of which two dates are half known: each end is that of the later one", () => {
    const client = aClient({
      birthDate: partialDate("2008"),
      health: { isotretinoin: { stoppedOn: partialDate("2025-12") } },
    });
    expect(assess(client, "2025-12-31").eligibleFrom).toEqual({ earliest: "2026-06-01", latest: "2026-12-31" });
    expect(assess(client, "2026-05-31").verdict).toBe("deferred");
    expect(asked(assess(client, "2026-06-15"))).toEqual(["birthDate", "health.isotretinoin.stoppedOn"]);
    expect(asked(assess(client, "2026-07-15"))).toEqual(["birthDate"]);
    expect(assess(client, "2026-12-31")).toMatchObject({ verdict: "precaution", settled: true });
  });

  test("of which one has no date give no date, but a step for each", () => {
    const client = aClient({ birthDate: partialDate("2008-05-20"), health: { scalpInfection: { active: true } } });
    const assessment = assess(client);
    expect(assessment).toMatchObject({ verdict: "deferred", wait: "until-condition", eligibleFrom: null });
    expect(assessment.steps).toEqual([
      { kind: "meet-condition", rule: "scalp-infection", condition: "infection-healed" },
      { kind: "wait-until", rule: "age-of-majority", until: { earliest: "2026-05-20", latest: "2026-05-20" } },
    ]);
  });

  test("of which one is open give no date before it is answered", () => {
    const client = aClient({ birthDate: partialDate("2008-05-20"), health: { scalpInfection: undefined } });
    expect(assess(client)).toMatchObject({
      verdict: "deferred",
      settled: false,
      wait: "unknown",
      eligibleFrom: null,
      unanswered: [expect.objectContaining({ fact: "health.scalpInfection" })],
    });
  });
});

describe("a fact that the client does not know", () => {
  const client = aClient({ health: { keloid: undefined }, notKnown: ["health.keloid"] });

  test("leaves the questions, keeps the verdict undetermined and becomes something to find out", () => {
    expect(assess(client)).toMatchObject({
      verdict: "undetermined",
      atBest: "eligible",
      atWorst: "contraindicated",
      settled: false,
      wait: "unknown",
      unanswered: [],
      steps: [{ kind: "find-out", fact: "health.keloid", why: ["keloid"] }],
    });
  });

  test("is nothing to find out once it is answered, though it still stands on the list", () => {
    const answeredSince = { ...client, health: { ...client.health, keloid: null } };
    expect(assess(answeredSince)).toMatchObject({ verdict: "eligible", settled: true, steps: [] });
  });

  test("is nothing to find out where it no longer matters", () => {
    const lost = aClient({
      health: { keloid: { site: "scalp" }, eczema: undefined },
      notKnown: ["health.eczema", "lifestyle.swims"],
    });
    expect(assess(lost)).toMatchObject({ verdict: "contraindicated", settled: true, steps: [] });
  });

  test("as to a day is one to find out while only the month is known", () => {
    const taken = aClient({
      health: { isotretinoin: { stoppedOn: partialDate("2026-01") } },
      notKnown: ["health.isotretinoin.stoppedOn"],
    });
    const assessment = assess(taken, "2026-07-10");
    expect(assessment).toMatchObject({ verdict: "undetermined", unanswered: [], wait: "until-date" });
    expect(assessment.steps).toContainEqual({
      kind: "find-out",
      fact: "health.isotretinoin.stoppedOn",
      why: ["isotretinoin"],
    });
  });

  test("leaves the verdict where it cannot change it, but the requirement open", () => {
    const unsure = aClient({ skin: { sensitive: undefined }, notKnown: ["skin.sensitive"] });
    expect(assess(unsure)).toMatchObject({
      verdict: "eligible",
      settled: false,
      unanswered: [],
      steps: [{ kind: "find-out", fact: "skin.sensitive", why: ["patch-test"] }],
    });
  });

  test("among others leaves those to be asked", () => {
    expect(asked(assess({ notKnown: ["health.keloid", "birthDate"] }))).toEqual(
      asked(assess({})).filter((fact) => fact !== "health.keloid" && fact !== "birthDate"),
    );
  });
});

test("saying none of these to a group answers its questions", () => {
  const open = aWoman({ health: { pregnancy: undefined, breastfeeding: undefined } });
  expect(asked(assess(open))).toEqual(["health.pregnancy", "health.breastfeeding"]);
  expect(assess(answerNone(open, "pregnancy-1"))).toMatchObject({ verdict: "eligible", settled: true });
});

describe("a doctor's letter", () => {
  const needsLetter = { diagnosed: false, scalpSymptoms: ["scale"] as const };

  test("takes its finding, its step and its requirement away", () => {
    const assessment = assess(
      aClient({ hairLoss: needsLetter, clearances: [letter("undiagnosed-hair-loss", "2026-02-01")] }),
    );
    expect(assessment).toMatchObject({ verdict: "eligible", settled: true, wait: "none", steps: [] });
    expect(findingsOf("undiagnosed-hair-loss", assessment)).toEqual([]);
    expect(assessment.requirements.filter(({ kind, met }) => kind === "doctor-clearance" && !met)).toEqual([]);
  });

  test("for every rule lifts no contraindication, no wait and no precaution of the article's protocol", () => {
    const clearances = (Object.keys(rules) as (keyof typeof rules)[]).map((rule) => letter(rule, "2020-01-01"));
    const clients = [
      ...healthVariants.map(([, variant]) => withHealth(variant)),
      aClient({ birthDate: partialDate("2010") }),
      withLoss({ cause: "lichen-planopilaris", stable: false }),
      withLoss({ folliclesRemain: false }),
    ];
    for (const client of clients) {
      const { verdict, findings, wait, eligibleFrom, settled } = assess(client);
      const after = assess({ ...client, clearances });
      expect(after.findings).toEqual(findings.filter(({ effect }) => effect !== "clearance-required"));
      if (settled && findings.every(({ effect }) => effect !== "clearance-required"))
        expect(after).toMatchObject({ verdict, wait, eligibleFrom });
    }
  });

  test("keeps a question open that has milder answers which the letter does not lift", () => {
    const protocol = protocolWith({ "active-skin-disease-effect": "clearance-required" });
    const clearances = [letter("psoriasis", "2026-02-01")];
    const quiet = aClient({ health: { psoriasis: { onScalp: true, active: false } }, clearances });
    expect(assess(quiet, TODAY, protocol).verdict).toBe("precaution");
    expect(assess(aClient({ health: { psoriasis: undefined }, clearances }), TODAY, protocol)).toMatchObject({
      verdict: "undetermined",
      atBest: "eligible",
      unanswered: [expect.objectContaining({ fact: "health.psoriasis" })],
    });
  });

  test("about the fit of a hair loss does not answer what its cause is, nor what else hangs on that", () => {
    const protocol = protocolWith({
      "unstable-areata-effect": "clearance-required",
      "active-scarring-alopecia-effect": "clearance-required",
      "temporary-hair-loss-effect": "clearance-required",
      "progressing-hair-loss-effect": "clearance-required",
      "scar-maturity-effect": "clearance-required",
      "red-scar-effect": "clearance-required",
    });
    const clearances = [letter("hair-loss-fit", "2026-02-01")];
    const having = (cause?: "androgenetic") =>
      aClient({ hairLoss: { cause, diagnosed: false, scalpSymptoms: ["pain"], folliclesRemain: false }, clearances });
    expect(assess(having("androgenetic"), TODAY, protocol).verdict).toBe("clearance-required");
    expect(assess(having(), TODAY, protocol)).toMatchObject({
      verdict: "clearance-required",
      atWorst: "clearance-required",
      unanswered: [expect.objectContaining({ fact: "hairLoss.cause" })],
    });
  });
});

describe("prescribed isotretinoin", () => {
  const clients = [
    withHealth({ isotretinoin: { stoppedOn: null } }),
    aClient({ health: { isotretinoin: { stoppedOn: null }, scalpInfection: { active: true } } }),
    aClient({ birthDate: undefined, health: { isotretinoin: { stoppedOn: null } } }),
  ];

  test("sends the client to the prescriber", () => {
    for (const client of clients) {
      expect(assess(client).steps).toContainEqual({
        kind: "ask-prescriber",
        rule: "isotretinoin",
        condition: "prescriber-ended-course",
      });
    }
  });

  test("is never to be stopped: no step and no sentence says so, to the client or to a clinician", () => {
    const undecided = [
      withHealth({ isotretinoin: {} }),
      withHealth({ isotretinoin: { stoppedOn: partialDate("2025-09") } }),
      aClient({ health: { isotretinoin: undefined }, notKnown: ["health.isotretinoin"] }),
      aClient({ health: { isotretinoin: {} }, notKnown: ["health.isotretinoin.stoppedOn"] }),
    ];
    for (const client of [...clients, ...undecided]) {
      const assessment = assess(client);
      for (const step of assessment.steps)
        expect(`${step.kind} ${"condition" in step ? step.condition : ""}`).not.toMatch(/stop/i);
      for (const audience of ["client", "clinician"] as const) {
        const titles = /\([^()]*“[^()]*(?:\([^()]*\)[^()]*)*\)/g; // what a source is called is not what is said
        const text = explain(assessment, { locale: en, audience }).join("\n").replace(titles, "");
        expect(text).toMatch(/isotretinoin/i);
        expect(text).not.toMatch(/\b(?:stop|quit|discontinue|come off|cease)/i);
      }
    }
  });
});

describe("the evidence", () => {
  const known = new Set(claims.map(({ id }) => id));
  const cohort = [
    {},
    aClient({ skin: { sensitive: true } }),
    aClient({ birthDate: partialDate("2012"), desiredLook: "density", hairLoss: { folliclesRemain: false } }),
    withLoss({ diagnosed: false, scalpSymptoms: ["pain"] }),
    ...healthVariants.map(([, variant]) => aWoman({ health: variant })),
    ...(
      ["chemotherapy", "lichen-planopilaris", "alopecia-areata", "traction", "alopecia-universalis"] as const
    ).flatMap((cause) => [withLoss({ cause, stable: true }), withLoss({ cause, stable: false })]),
  ].map((client) => assess(client));

  test("of every finding and requirement is at least one claim, and each one exists, with its source", () => {
    const sourceIds = new Set(sources.map(({ id }) => id));
    expect(claims.every(({ source }) => sourceIds.has(source))).toBe(true);
    for (const { findings, requirements } of cohort) {
      // No source at hand asks for photographs from before; they are an engineering default and say so.
      const sourced = requirements.filter(({ kind }) => kind !== "baseline-photographs");
      expect(requirements.length - sourced.length).toBeLessThanOrEqual(1);
      for (const { evidence, dissent } of [...findings, ...sourced]) {
        expect(evidence.length).toBeGreaterThan(0);
        expect([...evidence, ...dissent].filter((id) => !known.has(id))).toEqual([]);
        expect(evidence.filter((id) => dissent.includes(id))).toEqual([]);
      }
    }
  });

  test("speaks for the effect that the protocol chose, or is about the figure behind it", () => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const { findings } of cohort) {
      for (const { evidence, facts } of findings) {
        for (const id of evidence) expect(Object.keys(facts)).toContain(byId.get(id)?.about);
      }
    }
  });

  test("is the same for everybody to whom a rule applies", () => {
    const [one, other] = [aClient(), aClient({ birthDate: partialDate("1950") })].map((client) =>
      findingOf("hair-loss-fit", assess(client)),
    );
    expect(one).toEqual(other);
  });
});

describe("the protocol", () => {
  test("is the article's when none is given, and every answer names it", () => {
    const options = { asOf: calendarDate(TODAY) };
    for (const client of [aClient(), {}]) {
      expect(assessCandidacy(client, options)).toEqual(
        assessCandidacy(client, { ...options, protocol: articleProtocol }),
      );
    }
    expect(assess(aClient(), TODAY, protocolWith({})).ruleSet).toEqual({ id: "studio", version: "7" });
  });

  test("that is stricter makes a stricter verdict, and the next answer goes by the article again", () => {
    const client = aClient({ hairLoss: { cause: "other" } });
    const strict = protocolWith({ "unestablished-cause-effect": "clearance-required" });
    expect(assess(client, TODAY, strict).verdict).toBe("clearance-required");
    expect(assess(client).verdict).toBe("precaution");
  });

  test("that defers where no source says what would end the wait still never calls the wait none", () => {
    const deferring = [
      [{ "keloid-elsewhere-effect": "deferred" }, withHealth({ keloid: { site: "elsewhere" } })],
      [{ "quiet-skin-disease-effect": "deferred" }, withHealth({ eczema: { onScalp: false, active: false } })],
      [{ "undiagnosed-symptoms-effect": "deferred" }, withLoss({ diagnosed: false, scalpSymptoms: ["itch"] })],
    ] as const;
    for (const [values, client] of deferring) {
      const { verdict, wait } = assess(client, TODAY, protocolWith(values));
      expect(verdict).toBe("deferred");
      expect({ values, wait }).not.toEqual({ values, wait: "none" });
    }
  });

  test("that would turn somebody away for missing follicles is not judged by, whatever it acknowledges", () => {
    for (const effect of ["clearance-required", "deferred", "contraindicated"] as const) {
      const protocol = protocolWith({ "no-follicles-effect": effect });
      expect(() => assess(withLoss({ folliclesRemain: false }), TODAY, protocol)).toThrow(
        expect.objectContaining({ name: "SmpError", code: "locked-floor" }),
      );
    }
  });

  test("of a caller is only read: its lists stay open to the caller's own changes", () => {
    const list = ["ziering-keloid-on-scalp-effect"];
    const base = protocolWith({});
    const own = {
      ...base,
      parameters: {
        ...base.parameters,
        "keloid-on-scalp-effect": { ...base.parameters["keloid-on-scalp-effect"], claims: list },
      },
    };
    expect(findingOf("keloid", assess(withHealth({ keloid: { site: "scalp" } }), TODAY, own)).evidence).toEqual(list);
    expect(Object.isFrozen(list)).toBe(false);
  });
});

describe("input and output", () => {
  test("a profile and options that are frozen to the last detail are read without complaint", () => {
    const clients = [
      {},
      aClient(),
      aClient({ notKnown: ["health.keloid"], clearances: [letter("keloid", TODAY)], patchTests: [] }),
      ...healthVariants.map(([, variant]) => withHealth(variant)),
    ];
    for (const client of clients) {
      const before = structuredClone(client);
      const options = deepFrozen({ asOf: calendarDate(TODAY), protocol: articleProtocol, stage: "first" as const });
      assessCandidacy(deepFrozen(client), options);
      expect(client).toEqual(before);
    }
  });

  test("what one caller does with an answer never reaches the next", () => {
    const clients = [
      {},
      aClient({ skin: { sensitive: true } }),
      withLoss({ diagnosed: false, scalpSymptoms: ["itch"] }),
    ];
    const spoil = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        spoil(part);
        Reflect.set(value, key, "spoiled");
      }
    };
    for (const client of clients) {
      const own = protocolWith({}); // whatever is spoiled stays with this protocol
      const before = structuredClone(assess(client, TODAY, own));
      spoil(assess(client, TODAY, own));
      expect(assess(client, TODAY, own)).toEqual(before);
    }
  });

  test("facts that hide behind the names of an object's own workings are no facts", () => {
    for (const key of pollutingKeys) {
      const facts = JSON.stringify(aClient());
      const hostile = JSON.parse(
        `{"${key}":${facts},"health":{"${key}":{"keloid":null}},"hairLoss":{"${key}":{}}}`,
      ) as object;
      expect(assess(hostile)).toEqual(assess({}));
    }
    expect({}).not.toHaveProperty("keloid");
  });

  test("names of an object's own workings among the facts not known or the letters change nothing", () => {
    const hostile = {
      notKnown: [...pollutingKeys, "toString"],
      clearances: pollutingKeys.map((rule) => ({ rule, on: TODAY })),
      reconfirmed: JSON.parse('{"__proto__":"2026-01-01"}') as object,
    } as unknown as ClientProfile;
    expect(assess(hostile)).toEqual(assess({}));
  });

  test("a finding cannot be talked away by keys that no profile has", () => {
    const client = { ...withHealth({ keloid: { site: "scalp" } }), verdict: "eligible", findings: [] };
    expect(assess(client).verdict).toBe("contraindicated");
  });

  test.each(["2026-02-30", "2026-03", "yesterday", "", "2026-03-01T00:00:00Z"])(
    "a day that is none (%j) is a programmer's mistake, not an answer",
    (text) => {
      expect(() => assessCandidacy(aClient(), { asOf: text as CalendarDate })).toThrow(
        expect.objectContaining({ name: "SmpError", code: "invalid-date" }),
      );
    },
  );

  test("a date in the profile that is none is a programmer's mistake, never read as long ago", () => {
    const none = "2025-13" as PartialDate;
    for (const client of [
      aClient({ birthDate: none }),
      withHealth({ isotretinoin: { stoppedOn: none } }),
      withHealth({ pregnancy: { endedOn: none } }),
      withHealth({ breastfeeding: { weanedOn: none } }),
    ]) {
      expect(() => assess(client)).toThrow(expect.objectContaining({ code: "invalid-date" }));
    }
  });
});
