import { describe, expect, test } from "vitest";
import { articleClaimsSetAside } from "../../../src/knowledge/articleClaimsSetAside.js";
import { claims } from "../../../src/knowledge/claims.js";
import { type CorrectionRow, corrections, correctionTimings } from "../../../src/knowledge/failures/corrections.js";
import { publishedFrequencies } from "../../../src/knowledge/failures/frequencies.js";
import type { Grounds } from "../../../src/knowledge/failures/grounds.js";
import { failureMechanisms, type MechanismRow } from "../../../src/knowledge/failures/mechanisms.js";
import { type FailureModeRow, failureModeTable } from "../../../src/knowledge/failures/modes.js";
import { type PreventionRow, preventions } from "../../../src/knowledge/failures/preventions.js";
import { type ProtectionRow, riskProtections } from "../../../src/knowledge/failures/protections.js";
import { type FailureSignRow, failureSigns } from "../../../src/knowledge/failures/signs.js";
import { parameters } from "../../../src/knowledge/parameters.js";
import { type RiskFactorRow, riskFactors } from "../../../src/knowledge/riskFactors.js";
import { failureModes } from "../../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";

const claimById = new Map(claims.map((claim) => [claim.id, claim]));
const known = (id: string): boolean => claimById.has(id) || Object.hasOwn(articleClaimsSetAside, id);
const modeRows = Object.entries<FailureModeRow>(failureModeTable);
const mechanismRows = Object.entries<MechanismRow>(failureMechanisms);
const signRows = Object.entries<FailureSignRow>(failureSigns);
const correctionRows = Object.entries<CorrectionRow>(corrections);

/** The claims for an edge under the article's protocol. */
const evidenceOf = ({ parameters: figures = [], evidence = [] }: Grounds): readonly string[] => [
  ...figures.flatMap((figure) => articleProtocol.parameters[figure].claims),
  ...evidence,
];

const edges: readonly (readonly [string, Grounds])[] = [
  ...mechanismRows,
  ...signRows.flatMap(([sign, { speaksFor }]) =>
    speaksFor.map((edge) => [`${sign} speaks for ${edge.mode}`, edge] as const),
  ),
  ...correctionRows.map(([correction, { evidence, dissent }]) => [correction, { evidence, dissent }] as const),
];

test.each(edges)("%s rests on at least one claim, and on none that does not exist", (_, edge) => {
  expect(evidenceOf(edge)).not.toEqual([]);
  expect([...(edge.evidence ?? []), ...(edge.dissent ?? [])].filter((id) => !known(id))).toEqual([]);
  expect((edge.parameters ?? []).filter((id) => !Object.hasOwn(parameters, id))).toEqual([]);
});

describe("the ways of failing", () => {
  test("all stand in the graph, in their order, with a mechanism, a sign and a correction", () => {
    expect(modeRows.map(([mode]) => mode)).toEqual([...failureModes]);
    for (const [mode, { mechanisms, signs, corrections: mends }] of modeRows)
      expect([mechanisms.length, signs.length, mends.length], mode).not.toContain(0);
  });

  test("name the mechanisms that name them", () => {
    for (const [mode, row] of modeRows) {
      const naming = mechanismRows.filter(({ 1: { modes } }) => (modes as readonly string[]).includes(mode));
      expect([...row.mechanisms].sort(), mode).toEqual(naming.map(([id]) => id).sort());
    }
  });

  test("name the signs that speak for them", () => {
    for (const [mode, row] of modeRows) {
      const speaking = signRows.filter(({ 1: { speaksFor } }) => speaksFor.some((edge) => edge.mode === mode));
      expect([...row.signs].sort(), mode).toEqual(speaking.map(([id]) => id).sort());
    }
  });

  test("of the body rather than of the work go to a doctor and to nobody else", () => {
    const medical = modeRows.filter(({ 1: { doctorFirst } }) => doctorFirst === true);
    expect(medical.map(([mode]) => mode)).toEqual(["infection", "allergic-reaction", "scarring"]);
    for (const [mode, { corrections: mends }] of medical) expect(mends, mode).toEqual(["see-a-doctor"]);
  });
});

describe("what mends a failure", () => {
  test("is used by at least one way of failing", () => {
    const used = new Set<string>(modeRows.flatMap(({ 1: row }) => row.corrections));
    expect(correctionRows.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test("counts and waits by figures that exist, in the units that they are for", () => {
    const unitOf = (figure: keyof typeof parameters | undefined): string | undefined =>
      figure === undefined ? undefined : parameters[figure].unit;
    for (const [id, { sessions, sessionsAtMost, spacing, waitAfter }] of correctionRows) {
      expect([undefined, "sessions"], id).toContain(unitOf(sessions));
      expect([undefined, "sessions"], id).toContain(unitOf(sessionsAtMost));
      expect([undefined, "days"], id).toContain(unitOf(spacing));
      expect([undefined, "days"], id).toContain(unitOf(waitAfter));
    }
    for (const figure of Object.values(correctionTimings))
      if (figure !== null) expect(["days", "months"]).toContain(unitOf(figure));
  });

  test("by laser has sessions, a spacing, a wait before new pigment, and a caution", () => {
    for (const id of ["laser-removal", "long-laser-removal"] as const)
      expect(corrections[id]).toMatchObject({
        spacing: "laser-spacing",
        waitAfter: "laser-removal-wait",
        course: "correction",
        caution: "laser-harm-weight",
      });
    expect(corrections["laser-removal"].dissent).toEqual(["article-085"]);
  });
});

test.each(publishedFrequencies)("$claim says $percent percent", ({ claim, percent }) => {
  expect(claimById.get(claim)).toMatchObject({ value: percent, unit: "percent" });
});

test("that deep pigment fades is contested, and the graph says by whom", () => {
  const { "deep-pigment-fading-weight": fading } = articleProtocol.parameters;
  expect(failureMechanisms["deep-pigment-cleared-by-the-body"].parameters).toEqual(["deep-pigment-fading-weight"]);
  expect(fading.dissent).toEqual(["baldlief-deep-pigment-fading-weight", "full-scalp-deep-pigment-fading-weight"]);
});

const factorRows = Object.entries<RiskFactorRow>(riskFactors);
const preventionRows = Object.entries<PreventionRow>(preventions);
const protectionRows = Object.entries<ProtectionRow>(riskProtections);

describe("what raises, lowers and prevents", () => {
  test.each([...preventionRows, ...protectionRows])(
    "%s rests on at least one claim, and on none that does not exist",
    (_, row) => {
      expect(evidenceOf(row)).not.toEqual([]);
      expect([...(row.evidence ?? []), ...(row.dissent ?? [])].filter((id) => !known(id))).toEqual([]);
    },
  );

  test.each(factorRows)("%s rests on at least one claim", (_, { weight }) => {
    expect(evidenceOf({ parameters: [weight] })).not.toEqual([]);
  });

  test("covers every way of failing with causes and a prevention", () => {
    for (const mode of failureModes) {
      const causes = factorRows.filter(([, { modes }]) => modes.includes(mode));
      expect(causes.length, mode).toBeGreaterThan(0);
      for (const [, { prevention }] of causes) expect(preventions, mode).toHaveProperty([prevention]);
    }
  });

  test("knows causes of every kind", () => {
    expect(new Set(factorRows.map(([, { cause }]) => cause))).toEqual(
      new Set([
        "technician",
        "depth",
        "pigment",
        "evenness",
        "equipment-and-hygiene",
        "client",
        "aftercare",
        "environment",
      ]),
    );
  });

  test("has no prevention without something to prevent", () => {
    const used = new Set<string>(factorRows.map(([, { prevention }]) => prevention));
    expect(preventionRows.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test("compares a protection with a figure exactly where its bounds tell", () => {
    for (const [id, { tells, threshold }] of protectionRows)
      expect(threshold, id).toBe(typeof tells === "string" ? /^within-(.+)$/.exec(tells)?.[1] : undefined);
  });

  test("never tells anybody to leave off a medicine: about minoxidil a doctor is asked", () => {
    expect(preventions["ask-about-minoxidil"].by).toBe("doctor");
    expect(riskFactors["topical-minoxidil"].prevention).toBe("ask-about-minoxidil");
  });
});
