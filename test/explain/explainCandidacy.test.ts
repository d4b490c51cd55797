import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { CandidacyAssessment, Finding } from "../../src/candidacy/types.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import { explain } from "../../src/explain/explain.js";
import { explainCandidacy } from "../../src/explain/explainCandidacy.js";
import { claims } from "../../src/knowledge/claims.js";
import { disclosures } from "../../src/knowledge/disclosures.js";
import type { RuleId } from "../../src/knowledge/rules.js";
import { sources } from "../../src/knowledge/sources.js";
import { en } from "../../src/locales/en.js";
import { speakers as clients, protocolFor, reasons } from "../candidacy/speakers.js";
import { aClient, arbitraryCalendarDate, arbitraryClient } from "../support/client.js";

const asOf = calendarDate("2026-03-02");
const assess = (client: ClientProfile): CandidacyAssessment => assessCandidacy(client, { asOf });
const say = (client: ClientProfile): string[] => explainCandidacy(assess(client), en, "client");

const titlesOf = (ids: readonly string[]) =>
  claims
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ source }) => sources.filter(({ id }) => id === source).map(({ title }) => title));

const withHealth = (health: HealthFacts): ClientProfile => aClient({ health });
const quiet = { onScalp: true, active: false };

describe("what a rule found", () => {
  test.each(reasons)("%s is said in its own words, with the title of a source", (because) => {
    const assessment = assessCandidacy(clients[because], { asOf, protocol: protocolFor(because) });
    const [found, ...more] = assessment.findings.filter((finding) => finding.because === because);
    expect(more).toEqual([]);
    const said = explainCandidacy(assessment, en, "clinician").filter((line) => line.startsWith(en.reasons[because]));
    expect(said).toHaveLength(1);
    expect(titlesOf(found?.evidence ?? []).some((title) => said[0]?.includes(title))).toBe(true);
  });

  test("is said, sourced and with everybody who disagrees counted, for any client on any day", () => {
    fc.assert(
      fc.property(arbitraryClient, arbitraryCalendarDate, (client, today) => {
        const assessment = assessCandidacy(client, { asOf: today });
        const said = explainCandidacy(assessment, en, "clinician");
        for (const { because, evidence, dissent } of assessment.findings) {
          const own = said.find(
            (sentence) =>
              sentence.startsWith(en.reasons[because]) && titlesOf(evidence).some((title) => sentence.includes(title)),
          );
          expect(own).toBeDefined();
          expect(own?.includes("Others say otherwise")).toBe(dissent.length > 0);
        }
      }),
    );
  });

  test("with an end on one day says that day", () => {
    expect(say(clients["isotretinoin-recent"])).toContainEqual(
      expect.stringMatching(/^Isotretinoin was taken until recently\. This ends on August 3, 2026\. \(Source: /),
    );
  });

  test("with an end that is only half known says the earliest and the latest day, in the reason, the date and the step", () => {
    const client = withHealth({ isotretinoin: { stoppedOn: partialDate("2026-01") } });
    const both = "July 1, 2026 at the earliest and July 31, 2026 at the latest";
    const said = say(client).filter((sentence) => sentence.includes(both));
    expect(said.map((sentence) => sentence.slice(0, 12))).toEqual(["From July 1,", "Isotretinoin", "Next: wait u"]);
  });

  test("without a date says what the wait waits for", () => {
    expect(say(clients.pregnant)).toContainEqual(
      expect.stringContaining(
        "A pregnancy is on record, and no certain end of it. The wait ends when the pregnancy has ended. (Source: ",
      ),
    );
  });

  test("comes severest first", () => {
    const said = say(withHealth({ psoriasis: quiet, keloid: { site: "scalp" }, scalpInfection: { active: true } }));
    const places = (["keloid-on-scalp", "infection-active", "skin-disease-quiet", "accepted-indication"] as const).map(
      (because) => said.findIndex((sentence) => sentence.startsWith(en.reasons[because])),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe("a finding for the clinician only", () => {
  const secret: Finding = {
    rule: "keloid",
    effect: "precaution",
    because: "keloid-elsewhere",
    facts: {},
    evidence: ["pure-ink-keloid-elsewhere-effect"],
    dissent: [],
    disclosure: "clinician-only",
  };
  const open = assess(aClient());
  const assessment: CandidacyAssessment = { ...open, findings: [secret, ...open.findings] };
  const words = en.reasons["keloid-elsewhere"];

  test("is not said to a client, and not unless a clinician asks", () => {
    expect(explain(assessment, { locale: en }).join(" ")).not.toContain(words);
    expect(explain(assessment, { locale: en, audience: "client" }).join(" ")).not.toContain(words);
    expect(explain(assessment, { locale: en, audience: undefined }).join(" ")).not.toContain(words);
  });

  test("is said to a clinician, with its source", () => {
    const said = explain(assessment, { locale: en, audience: "clinician" }).filter((line) => line.startsWith(words));
    expect(said).toEqual([`${words} (Source: “Before and after care”, SMP studio.)`]);
  });

  test("leaves the findings that a client may see where they are", () => {
    expect(explain(assessment, { locale: en }).filter((line) => line !== en.sentences.talkOver)).toEqual(
      explain(open, { locale: en }),
    );
  });

  test("that made the verdict leaves a neutral sentence in its place, right below the verdict", () => {
    expect(explain(assessment, { locale: en })[1]).toBe(en.sentences.talkOver);
    expect(explain(assessment, { locale: en, audience: "clinician" })).not.toContain(en.sentences.talkOver);
  });

  test("leaves none where something as grave is shown, or where it weighs nothing", () => {
    const shown: Finding = { ...secret, disclosure: "client" };
    const light: Finding = { ...secret, effect: "eligible" };
    for (const findings of [[secret, shown], [light], []])
      expect(explain({ ...open, findings }, { locale: en })).not.toContain(en.sentences.talkOver);
  });
});

describe("what only a clinician may know", () => {
  const closed = reasons.filter((because) =>
    assess(clients[because]).findings.some((finding) => finding.because === because && finding.disclosure !== "client"),
  );

  test("are six reasons of five rules", () => {
    expect([...closed].sort()).toEqual([
      "compulsive-picking",
      "dysmorphia-suspected",
      "hepatitis",
      "hiv",
      "hiv-not-controlled",
      "mental-disorder-untreated",
    ]);
  });

  test.each(closed)("(%s) is in no sentence for the client: no finding, no step, no letter", (because) => {
    const assessment = assess(clients[because]);
    const forClinician = explainCandidacy(assessment, en, "clinician");
    expect(forClinician.some((line) => line.startsWith(en.reasons[because]))).toBe(true);
    const forClient = explainCandidacy(assessment, en, "client");
    expect(forClient.filter((line) => line.startsWith(en.reasons[because]))).toEqual([]);
    const { steps, requirements } = assessment;
    for (const step of steps)
      if ("condition" in step) expect(forClient.join(" ")).not.toContain(en.conditions[step.condition]);
    for (const { kind } of requirements.filter(({ rule }) => disclosures[rule] !== "client"))
      expect(forClient.join(" ")).not.toContain(en.requirements[kind]);
  });
});

describe("the headline", () => {
  test.each([
    ["eligible", aClient(), "No reason to wait was found in these answers."],
    [
      "precaution",
      clients["cause-not-established"],
      "No reason to wait was found in these answers, but some things need care.",
    ],
    ["clearance-required", clients["undiagnosed-with-symptoms"], "A doctor has to agree first."],
    ["deferred", clients.pregnant, "Not yet."],
    ["contraindicated", clients["keloid-on-scalp"], "Do not treat."],
  ] as const)("of a client who is %s comes first", (verdict, client, words) => {
    expect(assess(client).verdict).toBe(verdict);
    expect(say(client)[0]).toBe(words);
  });

  test("of a client with open answers says so, and how it could come out at best and at worst", () => {
    expect(say({}).slice(0, 2)).toEqual([
      "Not settled: an answer that is still open could change the verdict.",
      "With the open answers, it could come out as: No reason to wait was found in these answers. Or as: Do not treat.",
    ]);
  });

  test("of a wait with a date is followed by that date", () => {
    expect(say(clients["isotretinoin-recent"])[1]).toBe(
      "From August 3, 2026, no reason to wait is found in these answers.",
    );
  });
});

describe("what comes next", () => {
  test.each([
    ["a day to wait for", clients["isotretinoin-recent"], "Next: wait until August 3, 2026."],
    [
      "the prescriber, and no change of a medicine",
      clients["isotretinoin-ongoing"],
      "Next: ask the doctor who prescribed it; change nothing on your own. Come back when the prescriber has ended the course.",
    ],
    ["a condition to meet", clients["infection-active"], "Next: come back when the infection has healed."],
    [
      "a doctor who agrees",
      clients["undiagnosed-with-symptoms"],
      "Next: come back when the treating doctor has agreed in writing.",
    ],
    [
      "something to find out",
      aClient({ hairLoss: { cause: "alopecia-areata", stable: undefined }, notKnown: ["hairLoss.stable"] }),
      "Next: find out: Has the hair loss come to rest?",
    ],
  ])("is %s", (_, client, words) => {
    expect(say(client)).toContain(words);
  });

  test("is said for every step, and every open question is asked", () => {
    fc.assert(
      fc.property(arbitraryClient, (client) => {
        const { steps, unanswered, requirements, findings } = assess(client);
        const said = say(client);
        for (const { fact } of unanswered) expect(said).toContain(`Still to be asked: ${en.questions[fact]}`);
        for (const step of steps) {
          if (step.kind === "find-out") expect(said).toContain(`Next: find out: ${en.questions[step.fact]}`);
          else if (step.kind === "have-patch-test")
            expect(said.join(" ")).toContain("Next: have a patch test of the pigment");
          else if (step.kind === "wait-until") expect(said.join(" ")).toContain("Next: wait until ");
          else if (disclosures[step.rule] === "client")
            expect(said.some((line) => line.includes(en.conditions[step.condition]))).toBe(true);
        }
        const shown = <T extends { readonly rule: RuleId }>(list: readonly T[]) =>
          list.filter(({ rule }) => disclosures[rule] === "client");
        for (const { kind } of shown(requirements)) expect(said.join(" ")).toContain(en.requirements[kind]);
        const open = steps.filter((step) => step.kind === "find-out" || disclosures[step.rule] === "client");
        expect(said.length).toBeGreaterThanOrEqual(
          2 + shown(findings).length + open.length + shown(requirements).length + unanswered.length,
        );
      }),
    );
  });

  test("is a patch test for sensitive skin, said to be in place once it is, with those who ask for it of everybody", () => {
    const sensitive = aClient({ skin: { sensitive: true } });
    const missing = "Before the session: a patch test of the pigment without a reaction (still missing).";
    expect(say(sensitive)).toContainEqual(expect.stringContaining(missing));
    const tested = { ...sensitive, patchTests: [{ readOn: partialDate("2026-02-27"), reaction: false }] };
    const [said] = say(tested).filter((sentence) => sentence.includes("a patch test"));
    expect(said).toContain("(in place). (Source: ");
    expect(said).toContain("(Others say otherwise: ");
  });
});

describe("every assessment", () => {
  test("ends with the caution: no diagnosis, and a practitioner must look", () => {
    expect(en.sentences.caution).toMatch(/no diagnosis.*practitioner must still look at the scalp/);
    fc.assert(
      fc.property(arbitraryClient, fc.constantFrom("client" as const, "clinician" as const), (client, audience) => {
        const said = explainCandidacy(assess(client), en, audience);
        expect(said.at(-1)).toBe(en.sentences.caution);
        expect(said.filter((sentence) => sentence === en.sentences.caution)).toHaveLength(1);
      }),
    );
  });

  test("of an eligible client finds no reason to wait in these answers, and promises nothing", () => {
    const said = say(aClient());
    expect(said[0]).toContain("No reason to wait was found in these answers");
    expect(said.join(" ")).not.toMatch(/\b(?:safe|safely|cleared|approved|risk-free|guaranteed?)\b/i);
  });
});
