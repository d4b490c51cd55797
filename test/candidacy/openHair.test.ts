import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dayOf } from "../../src/calendar/day.js";
import { judge } from "../../src/candidacy/judge.js";
import { askOpenHair } from "../../src/candidacy/openHair.js";
import { preparedFor } from "../../src/candidacy/prepared.js";
import { newTally } from "../../src/candidacy/tally.js";
import type { ClientProfile } from "../../src/client/types.js";
import { hairLossCauses, looks } from "../../src/knowledge/vocabularies.js";
import type { Protocol } from "../../src/protocol/types.js";
import { assess, matureScar, rank, TODAY } from "../support/candidacy.js";
import { aClient } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

/** What is asked about the cause and the look, and the tally before and after. */
function askedOpenly(client: ClientProfile, protocol?: Protocol) {
  const prepared = preparedFor(protocol);
  const tally = newTally(client, dayOf(calendarDate(TODAY)));
  judge(tally, prepared);
  const { ceiling, open } = structuredClone(tally);
  askOpenHair(tally, prepared, undefined);
  return { asked: tally.open.slice(open.length), before: ceiling, after: tally.ceiling };
}

/** The facts that are asked, each with the worst that it could make. */
const worstOf = (client: ClientProfile, protocol?: Protocol) =>
  askedOpenly(client, protocol).asked.map(({ question: { fact, couldMake } }) => [fact, couldMake]);

const lookOpen = (hairLoss: ClientProfile["hairLoss"], more: ClientProfile = {}): ClientProfile =>
  aClient({ desiredLook: undefined, hairLoss: { scar: matureScar, ...hairLoss }, ...more });
const causeOpen = (hairLoss: ClientProfile["hairLoss"], more: ClientProfile = {}): ClientProfile =>
  aClient({ hairLoss: { scar: matureScar, ...hairLoss, cause: undefined }, ...more });
const sensitive = { skin: { sensitive: true } };

describe("the look is asked", () => {
  test("of nobody who has named it, nor the cause of anybody who has named that", () => {
    expect(worstOf(aClient())).toEqual([]);
  });

  test("with a loss by traction beside a mature scar for the patch test only, and at worst calls for care", () => {
    expect(worstOf(lookOpen({ cause: "traction" }))).toEqual([["desiredLook", "precaution"]]);
    expect(worstOf(lookOpen({ cause: "traction" }, sensitive))).toEqual([]);
  });

  test("not with a mature scar, which needs its patch test whatever the look", () => {
    for (const cause of ["surgical-scar", "trauma-scar", "burn-scar"] as const)
      expect(worstOf(lookOpen({ cause }))).toEqual([]);
  });

  test("where nobody has heard of a scar, as one that is to be covered may have to wait", () => {
    expect(worstOf(lookOpen({ cause: "androgenetic", scar: undefined }, sensitive))).toEqual([
      ["desiredLook", "deferred"],
    ]);
    expect(worstOf(lookOpen({ cause: "androgenetic" }, sensitive))).toEqual([]);
  });

  test("not where a scar is red, which waits with every look", () => {
    const red = { ...matureScar, color: "red" } as const;
    expect(worstOf(lookOpen({ cause: "androgenetic", scar: red }, sensitive))).toEqual([]);
  });

  test("of a client who would not keep the hair clipped, as a shaved look then calls for care", () => {
    const unclipped = { ...sensitive, hair: { willKeepClipped: false } };
    expect(worstOf(lookOpen({ cause: "androgenetic" }, unclipped))).toEqual([["desiredLook", "precaution"]]);
  });

  test("where the protocol makes something of density after a transplant", () => {
    const client = lookOpen(
      { cause: "androgenetic" },
      { ...sensitive, health: { hairTransplant: { on: calendarDate("2010-01-01") } } },
    );
    expect(worstOf(client)).toEqual([]);
    const strict = protocolWith({ "density-after-transplant-effect": "clearance-required" });
    expect(worstOf(client, strict)).toEqual([["desiredLook", "clearance-required"]]);
  });
});

describe("the cause is asked", () => {
  test("of a client at rest as it may call for care, of one whose loss goes on as it may have to wait", () => {
    expect(worstOf(causeOpen({ stable: true }))).toEqual([["hairLoss.cause", "precaution"]]);
    expect(worstOf(causeOpen({ stable: false }))).toEqual([["hairLoss.cause", "deferred"]]);
  });

  test("not where something else calls for more care than any cause could", () => {
    const ill = { ...sensitive, health: { hepatitis: {} } };
    expect(worstOf(causeOpen({ stable: true }, ill))).toEqual([]);
  });

  test("and could leave the end of the wait open only where the loss may have to come to rest first", () => {
    const openEnded = (stable: boolean) => askedOpenly(causeOpen({ stable })).asked.map(({ reach }) => reach.openEnded);
    expect(openEnded(true)).toEqual([false]);
    expect(openEnded(false)).toEqual([true]);
  });
});

describe("the worst that an answer could make", () => {
  test.each(hairLossCauses)("of %s is what the worst look makes of it", (cause) => {
    const client = lookOpen({ cause });
    const verdicts = looks.map((desiredLook) => rank(assess({ ...client, desiredLook }).atWorst));
    const [question] = askedOpenly(client).asked;
    if (question === undefined) expect(new Set(verdicts).size).toBe(1);
    else expect(question.severity).toBe(Math.max(...verdicts));
  });

  test.each(looks)("with the look %s is what the worst cause makes of it", (desiredLook) => {
    for (const stable of [true, false]) {
      const client = causeOpen({ stable }, { desiredLook });
      const verdicts = hairLossCauses.map((cause) =>
        rank(assess({ ...client, hairLoss: { ...client.hairLoss, cause } }).atWorst),
      );
      expect(askedOpenly(client).asked.map(({ severity }) => severity)).toEqual([Math.max(...verdicts)]);
    }
  });

  test("counts as possible, and hides nothing worse that is possible already", () => {
    const careful = askedOpenly(causeOpen({ stable: true }));
    expect([careful.before, careful.after]).toEqual([rank("eligible"), rank("precaution")]);
    const pregnant = askedOpenly(causeOpen({ stable: true }, { sex: "female", health: { pregnancy: undefined } }));
    expect([pregnant.before, pregnant.after]).toEqual([rank("deferred"), rank("deferred")]);
  });
});

describe("with both open", () => {
  const bothOpen = (health: ClientProfile["health"]): ClientProfile =>
    causeOpen({}, { desiredLook: undefined, health });

  test("nothing more is asked of a client who is turned away for good", () => {
    expect(worstOf(bothOpen({ tumorInField: {} }))).toEqual([]);
  });

  test("a client who is turned away until the immune system has recovered is asked for both", () => {
    const facts = worstOf(
      causeOpen(
        { stable: false },
        {
          desiredLook: undefined,
          health: { immunosuppression: { severity: "severe" } },
        },
      ),
    ).map(([fact]) => fact);
    expect(facts).toEqual(["hairLoss.cause", "desiredLook"]);
  });
});
