import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { Finding } from "../../src/candidacy/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import { earlierProblems } from "../../src/knowledge/earlierProblems.js";
import { facts } from "../../src/knowledge/facts.js";
import { type RuleId, type RuleRow, rules, type StatementRow } from "../../src/knowledge/rules.js";
import { hairLossCauses, looks, treatmentStages } from "../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import {
  arbitraryAsOf,
  arbitraryFullIntake,
  arbitraryIntake,
  healthVariants,
  matureScar,
  studios,
  TODAY,
  without,
} from "../support/candidacy.js";
import { aClient } from "../support/client.js";
import { type Circumstances, figuresIn, pathsIn, timesSaid } from "../support/condition.js";
import { protocolFor, reasons, speakers } from "./speakers.js";

const rows = Object.entries<RuleRow>(rules).flatMap(([rule, { says }]) =>
  Object.entries(says).map(([name, row]) => ({ rule: rule as RuleId, name, row })),
);

const figuresOf = ({ when, wait, effect, thresholds = [] }: StatementRow): readonly string[] => [
  ...figuresIn(when),
  ...(typeof wait?.lasts === "string" ? [wait.lasts] : []),
  effect,
  ...thresholds,
];

const pathsOf = ({ when, wait }: StatementRow): readonly string[] =>
  wait === undefined ? pathsIn(when) : [...pathsIn(when), wait.since];

/** One is the other, or a detail of it. */
const belongs = (path: string, other: string): boolean =>
  path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`);

describe("a row", () => {
  test.each(rows)("of $rule ($name) asks only for facts that its rule lists", ({ rule, row }) => {
    const listed: readonly string[] = rules[rule].facts;
    const isListed = (path: string): boolean => listed.some((fact) => path === fact || path.startsWith(`${fact}.`));
    expect(pathsOf(row).filter((path) => !isListed(path))).toEqual([]);
  });

  test("goes only by figures that its rule lists, but for the age under which another rule speaks", () => {
    const strays = rows.flatMap(({ rule, name, row }) =>
      figuresOf(row)
        .filter((figure) => !(rules[rule].parameters as readonly string[]).includes(figure))
        .map((figure) => `${rule} ${name}: ${figure}`),
    );
    expect(strays).toEqual(["early-hair-loss early: age-of-majority"]);
  });

  test("ends on a day or is lifted by something, never both", () => {
    expect(rows.filter(({ row: { wait, lift } }) => wait !== undefined && lift !== undefined)).toEqual([]);
  });

  test("of earlier work names the same problems as the table of problems", () => {
    const { when } = rules["previous-smp"].says.problem;
    const toCorrect = Object.entries(earlierProblems).filter(([, rule]) => rule === "previous-smp");
    expect(when.isOneOf).toEqual(toCorrect.map(([problem]) => problem));
    expect(earlierProblems[rules["pigment-allergy"].says["earlier-reaction"].when.is]).toBe("pigment-allergy");
  });
});

/** Whether a finding can be what the row says: its reason, its figures, its end, and no fact that the row does not ask for. */
function couldBe({ because, facts: used, until }: Finding, row: StatementRow): boolean {
  const named = Object.keys(used);
  const { wait, effect, thresholds = [] } = row;
  const figures = [effect, ...thresholds, ...(typeof wait?.lasts === "string" ? [wait.lasts] : [])];
  return (
    because === row.because &&
    (until === undefined) === (wait === undefined) &&
    figures.every((figure) => named.includes(figure)) &&
    named.filter((name) => name in facts).every((fact) => pathsOf(row).some((path) => belongs(path, fact)))
  );
}

/** The rows that are said of a client by their conditions; fails where what the library finds is not exactly that. */
function saidOf(about: Circumstances): readonly { readonly rule: RuleId; readonly name: string }[] {
  const { client, asOf, protocol, stage } = about;
  const { findings } = assessCandidacy(client, { asOf: calendarDate(asOf), protocol, stage });
  const expected = rows.flatMap((each) => Array<typeof each>(timesSaid(each.row, about)).fill(each));
  for (const rule of new Set([...findings, ...expected].map((each) => each.rule))) {
    const [found, due] = [findings.filter((each) => each.rule === rule), expected.filter((each) => each.rule === rule)];
    const fits =
      found.length === due.length &&
      found.every((finding) => due.some(({ row }) => couldBe(finding, row))) &&
      due.every(({ row }) => found.some((finding) => couldBe(finding, row)));
    if (!fits)
      throw new Error(
        JSON.stringify({ found, due: due.map(({ name }) => name), about: { ...about, protocol: protocol.id } }),
      );
  }
  return expected;
}

/** Letters lift, and old answers are asked again: both lie outside of what a row says. */
const withoutLetters = (client: ClientProfile): ClientProfile => without(without(client, "clearances"), "answeredOn");

const protocols = [articleProtocol, consensusProtocol, strictestProtocol, ...studios];

describe("what a rule says of a client", () => {
  test("is what its row says: each of its statements whose condition holds and whose wait is not over", () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryFullIntake, arbitraryIntake).map(withoutLetters),
        arbitraryAsOf,
        fc.constantFrom(...protocols),
        fc.constantFrom(undefined, ...treatmentStages),
        (client, asOf, protocol, stage) => {
          saidOf({ client, asOf, protocol, stage });
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("is so for clients to whom each of the rows speaks", () => {
    const losses = hairLossCauses.flatMap((cause) =>
      [true, false].flatMap((stable) =>
        looks.map((desiredLook) =>
          aClient({ sex: "female", desiredLook, hairLoss: { cause, stable, scar: matureScar } }),
        ),
      ),
    );
    const others: readonly ClientProfile[] = [
      aClient({ health: { previousSmp: { problem: "allergic-reaction" } } }),
      aClient({ hairLoss: { cause: "alopecia-areata", stable: true, stableSince: partialDate("2026-02-20") } }),
      ...(["fut", "fue"] as const).map((origin) =>
        aClient({ desiredLook: "scar", hairLoss: { cause: "surgical-scar", scar: { ...matureScar, origin } } }),
      ),
    ];
    const cohort = [
      ...reasons.map((because) => [speakers[because], protocolFor(because) ?? articleProtocol] as const),
      ...[...losses, ...others, ...healthVariants.map(([, health]) => aClient({ sex: "female", health }))].map(
        (client) => [client, articleProtocol] as const,
      ),
    ];
    const said = new Set(
      cohort.flatMap(([client, protocol]) =>
        treatmentStages.flatMap((stage) =>
          saidOf({ client: withoutLetters(client), asOf: TODAY, protocol, stage }).map(
            ({ rule, name }) => `${rule} ${name}`,
          ),
        ),
      ),
    );
    expect(rows.map(({ rule, name }) => `${rule} ${name}`).filter((row) => !said.has(row))).toEqual([]);
  });
});
