import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { CandidacyAssessment } from "../../src/candidacy/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import type { FactPath } from "../../src/knowledge/facts.js";
import { candidacyParameters } from "../../src/knowledge/parameters/candidacy.js";
import { type ReasonCode, type RuleRow, rules } from "../../src/knowledge/rules.js";
import { hairLossCauses, looks } from "../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Protocol } from "../../src/protocol/types.js";
import { rank, readFacts, saidOf, TODAY, untold, withLoss, worstAllowed } from "../support/candidacy.js";
import { aClient } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";
import { outspokenWith, protocolFor, reasons, speakers } from "./speakers.js";

const asOf = calendarDate(TODAY);
const presets = [articleProtocol, consensusProtocol, strictestProtocol];
const ruleOf = (because: ReasonCode, protocol: Protocol) =>
  assessCandidacy(speakers[because], { asOf, protocol }).findings.find((finding) => finding.because === because);

/** What one answer already says of another: a man is not pregnant, a pregnancy without an end goes on, and who has never reacted to pigment has not in a test. */
const goesWithoutSaying = (client: ClientProfile, fact: FactPath): boolean =>
  (/pregnancy|breastfeeding/.test(fact) && client.sex === "male") ||
  fact === "health.pregnancy.endedOn" ||
  (fact === "patchTests" && client.health?.pigmentAllergy !== undefined);

/** The facts of a profile whose answer, taken away, would let the client look free of what the answer says. */
function silentlyRead(client: ClientProfile, facts: readonly FactPath[], protocol: Protocol): string[] {
  const told = assessCandidacy(client, { asOf, protocol });
  const within = (open: CandidacyAssessment): boolean =>
    rank(told.atBest) >= rank(open.atBest) && rank(told.atWorst) <= rank(open.atWorst);
  return facts.filter(
    (fact) =>
      saidOf(client, fact) !== undefined &&
      !goesWithoutSaying(client, fact) &&
      !within(assessCandidacy(untold(client, fact), { asOf, protocol })),
  );
}

const complete: readonly ClientProfile[] = [
  ...reasons.map((because) => speakers[because]),
  ...hairLossCauses.flatMap((cause) =>
    looks.map((desiredLook) => ({ ...withLoss({ cause, folliclesRemain: false }), desiredLook })),
  ),
];

describe("a complete profile from which one answer is taken", () => {
  test.each(presets.map((protocol) => [protocol.id, protocol] as const))(
    "never looks settled on better terms than with it, under the %s protocol",
    (_, protocol) => {
      for (const client of complete) {
        expect({ client, silent: silentlyRead(client, readFacts, protocol) }).toEqual({ client, silent: [] });
      }
    },
  );

  test("is asked for it again, wherever the answer made the verdict", () => {
    for (const because of reasons) {
      const client = speakers[because];
      const full = assessCandidacy(client, { asOf });
      const healthy = assessCandidacy(aClient({ sex: client.sex }), { asOf });
      if (full.verdict === healthy.verdict) continue;
      const missed = rules[full.findings[0]?.rule ?? "patch-test"].facts.filter(
        (fact) => saidOf(client, fact) !== undefined && fact !== "sex" && !goesWithoutSaying(client, fact),
      );
      for (const fact of missed) {
        const { verdict, unanswered } = assessCandidacy(untold(client, fact), { asOf });
        const asked = unanswered.map((question) => question.fact);
        if (!asked.includes(fact)) expect({ because, fact, verdict }).toEqual({ because, fact, verdict: full.verdict });
      }
    }
  });
});

const onScar = (origin: "fut" | "fue"): ClientProfile =>
  aClient({
    desiredLook: "scar",
    hairLoss: {
      cause: "surgical-scar",
      scar: { formed: partialDate("2015"), color: "white", surface: "flat", origin },
    },
  });

describe("whatever a studio makes of it, at the worst that a lock leaves it,", () => {
  const effects = Object.keys(candidacyParameters).filter((id): id is "keloid-on-scalp-effect" =>
    id.endsWith("-effect"),
  );

  test.each(reasons)("%s is announced while a fact is missing that its rule reads", (because) => {
    const found = ruleOf(because, protocolFor(because) ?? articleProtocol);
    const effect = effects.find((id) => found?.facts !== undefined && id in found.facts);
    if (found === undefined || effect === undefined) throw new Error(`${because} rests on no effect`);
    const protocol = (protocolFor(because) === undefined ? protocolWith : outspokenWith)({
      [effect]: worstAllowed(effect),
    });
    const { facts }: RuleRow = rules[found.rule];
    expect(silentlyRead(speakers[because], facts, protocol)).toEqual([]);
  });

  test.each([
    ["a woman's pattern loss", "female-pattern-hair-loss-effect", aClient({ sex: "female" })],
    ["the scar of a strip", "strip-scar-effect", onScar("fut")],
    ["the scars of an extraction", "extraction-scar-effect", onScar("fue")],
    ["density in long hair", "long-hair-density-effect", aClient({ desiredLook: "density" })],
    ["diffuse thinning", "diffuse-thinning-effect", withLoss({ cause: "diffuse-thinning" })],
  ] as const)("%s is announced while a fact is missing that its rule reads", (_, effect, client) => {
    const protocol = protocolWith({ [effect]: worstAllowed(effect) });
    expect(assessCandidacy(client, { asOf, protocol }).verdict).toBe(worstAllowed(effect));
    expect(silentlyRead(client, rules["hair-loss-fit"].facts, protocol)).toEqual([]);
  });
});

describe("the cause of the loss and the look are asked only where they change something", () => {
  const mature = { formed: partialDate("2015"), color: "white", surface: "flat", origin: "trauma" } as const;
  const young = { ...mature, formed: partialDate("2026-02-01") };

  test("a loss by traction asks for care with every look, however the scar beside it has healed", () => {
    const client = aClient({
      desiredLook: undefined,
      skin: { sensitive: true },
      hairLoss: { cause: "traction", scar: mature },
    });
    expect(assessCandidacy(client, { asOf })).toMatchObject({ verdict: "precaution", settled: true });
  });

  test("whether a patch test is needed can hang on the look, though the verdict does not", () => {
    const client = aClient({ desiredLook: undefined, hairLoss: { cause: "traction", scar: mature } });
    const { verdict, unanswered } = assessCandidacy(client, { asOf });
    expect([verdict, unanswered.map(({ fact }) => fact)]).toEqual(["precaution", ["desiredLook"]]);
  });

  test("no grade matters to who wants no obvious change", () => {
    const client = aClient({ hairLoss: { grade: undefined }, expectations: { wantsObviousChange: false } });
    expect(assessCandidacy(client, { asOf })).toMatchObject({ verdict: "eligible", settled: true });
  });

  test("where a protocol makes nothing of missing follicles, nobody asks for them", () => {
    const client = aClient({ hairLoss: { folliclesRemain: undefined } });
    expect(assessCandidacy(client, { asOf, protocol: consensusProtocol })).toMatchObject({
      verdict: "eligible",
      settled: true,
    });
  });

  test("a young scar waits until its day with every look", () => {
    const client = aClient({
      desiredLook: undefined,
      hair: { willKeepClipped: false },
      hairLoss: { cause: "trauma-scar", scar: young },
    });
    expect(assessCandidacy(client, { asOf })).toMatchObject({ verdict: "deferred", settled: true, wait: "until-date" });
  });

  test("the worst that is announced is reached by some cause and some look", () => {
    const reached = new Set<string>();
    for (const because of reasons) {
      const open = untold(untold(speakers[because], "hairLoss.cause"), "desiredLook");
      const { atWorst, unanswered } = assessCandidacy(open, { asOf });
      if (unanswered.some(({ fact }) => fact !== "hairLoss.cause" && fact !== "desiredLook")) continue;
      const worst = hairLossCauses.flatMap((cause) =>
        looks.map((desiredLook) =>
          rank(assessCandidacy({ ...open, desiredLook, hairLoss: { ...open.hairLoss, cause } }, { asOf }).atWorst),
        ),
      );
      if (rank(atWorst) !== Math.max(...worst)) reached.add(`${because}: ${atWorst}`);
    }
    expect([...reached]).toEqual([]);
  });
});
