import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/calendar/day.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import { judge, judgeHair } from "../../src/candidacy/judge.js";
import { preparedFor } from "../../src/candidacy/prepared.js";
import { newTally, type Tally } from "../../src/candidacy/tally.js";
import type { CandidacyOptions } from "../../src/candidacy/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import { hairLossCauses, looks } from "../../src/knowledge/vocabularies.js";
import { arbitraryAsOf, arbitraryIntake, TODAY } from "../support/candidacy.js";
import { aClient } from "../support/client.js";

type Stage = CandidacyOptions["stage"];

const prepared = preparedFor(undefined);
const stages = fc.constantFrom<Stage>(undefined, "first", "touch-up", "maintenance");

/** What is said of the client by all topics, or by those about the hair only. */
function heard(topics: typeof judge, client: ClientProfile, asOf: CalendarDate, stage?: Stage): Tally {
  const tally = newTally(client, dayOf(asOf));
  topics(tally, prepared, stage);
  return tally;
}

const findings = ({ spoken }: Tally) => spoken.map(({ finding }) => finding);
const cleared = ({ cleared: lifted }: Tally) => lifted.map(({ finding }) => finding);
const questions = ({ open }: Tally) => open.map(({ question }) => question);

/** What all topics say beside those about the hair: whatever comes before them. */
function beside(client: ClientProfile, asOf: CalendarDate, stage: Stage) {
  const [all, hair] = [heard(judge, client, asOf, stage), heard(judgeHair, client, asOf, stage)];
  return {
    findings: findings(all)
      .slice(0, all.spoken.length - hair.spoken.length)
      .filter(({ because }) => because !== "transplant-density"),
    cleared: cleared(all).slice(0, all.cleared.length - hair.cleared.length),
    facts: questions(all)
      .slice(0, all.open.length - hair.open.length)
      .map(({ fact }) => fact),
  };
}

describe("what is said of the hair", () => {
  test("is told after all the rest, in the same words with the rest as alone", () => {
    fc.assert(
      fc.property(arbitraryIntake, arbitraryAsOf, stages, (client, asOf, stage) => {
        const [all, hair] = [heard(judge, client, asOf, stage), heard(judgeHair, client, asOf, stage)];
        const end = <T>(list: readonly T[], count: number) => list.slice(list.length - count);
        expect(end(findings(all), hair.spoken.length)).toEqual(findings(hair));
        expect(end(cleared(all), hair.cleared.length)).toEqual(cleared(hair));
        expect(end(questions(all), hair.open.length)).toEqual(questions(hair));
        expect(all.floor).toBeGreaterThanOrEqual(hair.floor);
        expect(all.ceiling).toBeGreaterThanOrEqual(hair.ceiling);
      }),
    );
  });

  test("is all that hangs on the cause and on the look, but for density after a transplant", () => {
    const causes = fc.constantFrom(undefined, ...hairLossCauses);
    const wishes = fc.constantFrom(undefined, ...looks);
    fc.assert(
      fc.property(
        ...[arbitraryIntake, arbitraryAsOf, stages, causes, wishes],
        (client, asOf, stage, cause, desiredLook) => {
          const other = { ...client, desiredLook, hairLoss: { ...client.hairLoss, cause } };
          expect(beside(other, asOf, stage)).toEqual(beside(client, asOf, stage));
        },
      ),
    );
  });
});

describe("at which stage the client is", () => {
  const asOf = TODAY as CalendarDate;
  const severities = (topics: typeof judge, client: ClientProfile) =>
    (["first", "touch-up", "maintenance"] as const).map((stage) => heard(topics, client, asOf, stage).floor);

  test("is heard by the topics about the hair: a loss that goes on puts off the first session, not the maintenance", () => {
    const [first, touchUp, maintenance] = severities(
      judgeHair,
      aClient({ hairLoss: { scalpSymptoms: ["rapid-shedding"] } }),
    );
    expect(touchUp).toBe(first);
    expect(maintenance).toBeLessThan(first ?? 0);
  });

  test("is heard by the topic about earlier work: between two sessions one waits, before a touch-up for longer", () => {
    const client = aClient({ health: { previousSmp: { lastOn: partialDate("2026-01-25"), problem: null } } });
    const ends = (["first", "touch-up"] as const).map((stage) => heard(judge, client, asOf, stage).waitLatest);
    expect(ends[1]).toBeGreaterThan(ends[0] ?? 0);
  });

  test("is the first when nobody says so", () => {
    const client = aClient({ hairLoss: { scalpSymptoms: ["rapid-shedding"] } });
    expect(heard(judge, client, asOf)).toEqual(heard(judge, client, asOf, "first"));
  });
});
