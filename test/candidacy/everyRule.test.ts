import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { CandidacyAssessment, Finding } from "../../src/candidacy/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import { claims } from "../../src/knowledge/claims.js";
import { disclosures } from "../../src/knowledge/disclosures.js";
import { type FactPath, facts } from "../../src/knowledge/facts.js";
import { type RuleId, type RuleRow, rules } from "../../src/knowledge/rules.js";
import { hairLossCauses, looks } from "../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Protocol } from "../../src/protocol/types.js";
import { everyAnswer, outcomeOf, put } from "../support/answers.js";
import { healthVariants, letter, matureScar, rank, readFacts, studios, TODAY, untold } from "../support/candidacy.js";
import { aClient } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";
import { outspokenWith, protocolFor, reasons, speakers } from "./speakers.js";

const asOf = calendarDate(TODAY);
const presets: readonly Protocol[] = [articleProtocol, consensusProtocol, strictestProtocol];
const ruleIds = Object.keys(rules) as RuleId[];
const rowOf = (rule: RuleId): RuleRow => rules[rule];
const assess = (client: ClientProfile, protocol?: Protocol): CandidacyAssessment =>
  assessCandidacy(client, { asOf, protocol });
const ofRule = (rule: RuleId, { findings }: CandidacyAssessment): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule);

/** Every loss with every look, at rest and not. */
const losses: readonly ClientProfile[] = hairLossCauses.flatMap((cause) =>
  [true, false].flatMap((stable) =>
    looks.map((desiredLook) => aClient({ sex: "female", desiredLook, hairLoss: { cause, stable, scar: matureScar } })),
  ),
);

/** Clients to whom every rule says everything that it can say. */
const cohort: readonly ClientProfile[] = [
  ...reasons.map((because) => speakers[because]),
  ...healthVariants.map(([, variant]) => aClient({ sex: "female", health: variant })),
  ...losses,
  aClient({ hairLoss: { cause: "alopecia-areata", stableSince: partialDate("2026-02-20") } }),
  ...(["fut", "fue"] as const).map((origin) =>
    aClient({ desiredLook: "scar", hairLoss: { cause: "surgical-scar", scar: { ...matureScar, origin } } }),
  ),
];

describe("every rule", () => {
  test.each(reasons)("that says %s says it to somebody, once", (because) => {
    const { findings } = assess(speakers[because], protocolFor(because));
    expect(findings.filter((finding) => finding.because === because)).toHaveLength(1);
  });

  test("speaks for some client, as a finding or as a requirement", () => {
    const answers = [...cohort, aClient({ skin: { sensitive: true } })].map((client) => assess(client));
    for (const because of ["skin-type", "birth-recent"] as const)
      answers.push(assess(speakers[because], protocolFor(because)));
    const spoken = new Set(
      answers.flatMap(({ findings, requirements }) => [...findings, ...requirements].map(({ rule }) => rule)),
    );
    expect(ruleIds.filter((rule) => !spoken.has(rule))).toEqual([]);
  });

  test.each(ruleIds)("%s lists every fact and every figure that its findings name", (rule) => {
    const { facts: read, parameters } = rowOf(rule);
    const named = [articleProtocol, outspokenWith()].flatMap((protocol) =>
      cohort.flatMap((client) =>
        ofRule(rule, assess(client, protocol)).flatMap((finding) => Object.keys(finding.facts)),
      ),
    );
    const listed: readonly string[] = [...read, ...parameters];
    expect([...new Set(named)].filter((name) => !listed.includes(name))).toEqual([]);
  });

  test.each(ruleIds.filter((rule) => rule !== "patch-test" && rule !== "written-consent"))(
    "%s goes by every figure that it lists",
    (rule) => {
      const stages = ["first", "touch-up", "maintenance"] as const;
      const named = [articleProtocol, outspokenWith()].flatMap((protocol) =>
        cohort.flatMap((client) =>
          stages.flatMap((stage) =>
            ofRule(rule, assessCandidacy(client, { asOf, protocol, stage })).flatMap(({ facts: used }) =>
              Object.keys(used),
            ),
          ),
        ),
      );
      expect(rowOf(rule).parameters.filter((id) => !named.includes(id))).toEqual([]);
    },
  );

  test("is not moved by a fact that it does not list", () => {
    const moved = new Set<string>();
    for (const because of reasons) {
      const client = speakers[because];
      const protocol = protocolFor(because);
      const full = assess(client, protocol);
      for (const fact of readFacts) {
        const less = assess(untold(client, fact), protocol);
        for (const rule of new Set(full.findings.map((finding) => finding.rule))) {
          const isDetail = rowOf(rule).facts.some((path) => path.startsWith(`${fact}.`));
          if (rowOf(rule).facts.includes(fact) || isDetail) continue;
          if (JSON.stringify(ofRule(rule, less)) !== JSON.stringify(ofRule(rule, full))) moved.add(`${rule}: ${fact}`);
        }
      }
    }
    expect([...moved]).toEqual([]);
  });

  test("has evidence that exists, but for a figure that is a clinic's own", () => {
    const known = new Set<string>(claims.map(({ id }) => id));
    for (const protocol of presets) {
      for (const client of cohort) {
        for (const { rule, evidence, dissent, facts: used } of assess(client, protocol).findings) {
          expect({ rule, cited: evidence.length > 0 }).toEqual({ rule, cited: true });
          expect([...evidence, ...dissent].filter((id) => !known.has(id))).toEqual([]);
          expect(Object.keys(used).some((name) => name in facts)).toBe(true);
        }
      }
    }
  });
});

describe("what only a clinician may know", () => {
  const closed = ruleIds.filter((rule) => disclosures[rule] === "clinician-only");

  test("is what exactly five rules find", () => {
    expect([...closed].sort()).toEqual([
      "body-dysmorphia",
      "compulsive-picking",
      "hepatitis",
      "hiv",
      "mental-disorder",
    ]);
  });

  test("is marked so on every finding, and on no other", () => {
    for (const protocol of [...presets, ...studios]) {
      for (const client of cohort) {
        for (const { rule, disclosure } of assess(client, protocol).findings)
          if ((disclosure === "clinician-only") !== closed.includes(rule)) expect.fail(`${rule}: ${disclosure}`);
      }
    }
  });
});

describe("a doctor's letter", () => {
  const everyLetter = ruleIds.map((rule) => letter(rule, "2026-01-01"));

  test("lifts of the finding's rule exactly what asks for a letter, under every protocol", () => {
    for (const protocol of [...presets, ...studios]) {
      for (const because of reasons) {
        const client = speakers[because];
        const before = assess(client, protocol);
        for (const rule of new Set(before.findings.map((finding) => finding.rule))) {
          const after = assess({ ...client, clearances: [letter(rule, "2026-01-01")] }, protocol);
          // What a prescriber has to end no other doctor's letter lifts.
          const left = before.findings.filter(
            (each) =>
              each.rule !== rule || each.effect !== "clearance-required" || each.untilCondition !== "doctor-agrees",
          );
          expect(after.findings).toEqual(left);
          if (before.verdict === "contraindicated" || left.length === before.findings.length) continue;
          expect(after.requirements).toContainEqual(
            expect.objectContaining({ kind: "doctor-clearance", rule, met: true }),
          );
        }
      }
    }
  });

  test("for every other rule lifts nothing", () => {
    for (const because of reasons) {
      const client = speakers[because];
      const before = assess(client);
      const spoken = new Set(before.findings.map(({ rule }) => rule));
      const clearances = everyLetter.filter(({ rule }) => !spoken.has(rule));
      expect(assess({ ...client, clearances })).toEqual(before);
    }
  });

  test("for every rule at once lifts no contraindication and no wait, and moves no date", () => {
    for (const protocol of presets) {
      for (const client of cohort) {
        const before = assess(client, protocol);
        if (rank(before.atBest) < rank("deferred")) continue;
        const { atBest, eligibleFrom, findings } = assess({ ...client, clearances: everyLetter }, protocol);
        expect({ atBest, findings }).toEqual({
          atBest: before.atBest,
          findings: before.findings.filter(({ effect }) => effect !== "clearance-required"),
        });
        if (before.eligibleFrom !== null) expect(eligibleFrom).toEqual(before.eligibleFrom);
      }
    }
  });
});

describe("lines that nothing crosses", () => {
  const everywhere = [...presets, ...studios];

  test("missing follicles are at most a precaution, whatever the cause, the look and the protocol, and never for a scar", () => {
    for (const protocol of everywhere) {
      for (const cause of hairLossCauses) {
        for (const desiredLook of looks) {
          const client = aClient({
            desiredLook,
            hairLoss: { cause, stable: true, folliclesRemain: false, scar: matureScar },
          });
          const found = ofRule("remaining-follicles", assess(client, protocol));
          expect(found.filter(({ effect }) => rank(effect) > rank("precaution"))).toEqual([]);
          if (cause.endsWith("-scar") || desiredLook === "scar") expect(found).toEqual([]);
        }
      }
    }
  });

  test("pregnancy and breastfeeding have no date until their end is on record, under every protocol", () => {
    for (const protocol of everywhere) {
      for (const health of [{ pregnancy: {} }, { pregnancy: { dueOn: partialDate("2020") } }, { breastfeeding: {} }]) {
        const { verdict, wait, eligibleFrom, findings } = assess(aClient({ sex: "female", health }), protocol);
        const found = findings.filter(({ rule }) => rule === "pregnancy" || rule === "breastfeeding");
        expect(found).toHaveLength(1);
        expect(found[0]).not.toHaveProperty("until");
        expect(rank(found[0]?.effect ?? "eligible")).toBeGreaterThanOrEqual(rank("deferred"));
        expect({ eligibleFrom, waits: verdict !== "undetermined" && wait !== "none" }).toEqual({
          eligibleFrom: null,
          waits: true,
        });
      }
    }
  });

  test("pregnancy and breastfeeding are never for ever, even where a studio calls them contraindications", () => {
    const protocol = protocolWith({ "pregnancy-effect": "contraindicated", "breastfeeding-effect": "contraindicated" });
    for (const because of ["pregnant", "breastfeeding"] as const) {
      const { verdict, wait, steps } = assess(speakers[because], protocol);
      expect({ verdict, wait, steps: steps.length }).toEqual({
        verdict: "contraindicated",
        wait: "until-condition",
        steps: 1,
      });
    }
  });

  test("a minor, a tumor, an infection and unexplained symptoms stand in the way under every protocol", () => {
    for (const protocol of everywhere) {
      for (const because of ["under-age", "tumor-in-field", "infection-active", "undiagnosed-with-symptoms"] as const) {
        const { atBest } = assess(speakers[because], protocol);
        expect(rank(atBest)).toBeGreaterThanOrEqual(rank("clearance-required"));
      }
    }
  });
});

describe("a question", () => {
  /** A man is not pregnant, and is not asked; a pregnancy goes on until its end is on record, and nobody asks for that. */
  const goesWithoutSaying = (fact: FactPath, { sex }: ClientProfile): boolean =>
    /(pregnancy|breastfeeding)\./.test(fact) || (sex === "male" && /pregnancy|breastfeeding/.test(fact));
  /** Nobody has asked the fact, and everything else is answered, up to what only this answer would bring up. */
  const lastOpen = [...reasons.map((because) => speakers[because]), ...losses].flatMap((client) =>
    readFacts.flatMap((fact) => {
      const open = untold(client, fact);
      const isSaid = JSON.stringify(open) !== JSON.stringify(client) && !goesWithoutSaying(fact, client);
      return isSaid ? [[fact, open] as const] : [];
    }),
  );
  const withEach = (open: ClientProfile, fact: FactPath, protocol: Protocol): readonly CandidacyAssessment[] =>
    everyAnswer(fact).map((answer) => assess(put(open, fact, answer), protocol));

  test.each(presets.map((protocol) => [protocol.id, protocol] as const))(
    "is asked exactly where an answer changes the verdict, the date or a requirement, under the %s protocol",
    (_, protocol) => {
      const idle = new Set<string>();
      const missed = new Set<string>();
      for (const [fact, open] of lastOpen) {
        const before = assess(open, protocol);
        const others = before.unanswered.filter((question) => question.fact !== fact);
        if (others.length > 0) continue;
        // What was tested is on the clinic's own record: nobody is asked while no test is required.
        if (fact === "patchTests" && !before.requirements.some(({ kind }) => kind === "patch-test")) continue;
        const answers = withEach(open, fact, protocol);
        // An answer that brings up another question can change whatever that one can.
        const outcomes = new Set(answers.map((each) => (each.settled ? outcomeOf(each) : `open: ${outcomeOf(each)}`)));
        if (before.unanswered.length === 0) outcomes.add(outcomeOf(before));
        if (before.settled ? outcomes.size > 1 : outcomes.size === 1)
          (before.settled ? missed : idle).add(`${fact} of ${open.hairLoss?.cause ?? "nothing"}`);
      }
      expect({ idle: [...idle].sort(), missed: [...missed].sort() }).toEqual({ idle: [], missed: [] });
    },
  );
});
