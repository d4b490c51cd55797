import { describe, expect, test } from "vitest";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import { partialDateRange } from "../../src/calendar/partialDateRange.js";
import type { CalendarDate, PartialDate } from "../../src/calendar/types.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { ClientProfile } from "../../src/client/types.js";
import { type FactPath, type FactRow, facts } from "../../src/knowledge/facts.js";
import type { ParameterIdOf } from "../../src/knowledge/parameters.js";
import { type RuleId, type RuleRow, rules } from "../../src/knowledge/rules.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Protocol } from "../../src/protocol/types.js";
import { aClient } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

type WaitId = ParameterIdOf<"candidacy">;

/** A wait of the tables: the rule that waits, the figure, and the date that it counts from. */
interface Wait {
  readonly rule: RuleId;
  readonly wait: WaitId;
  readonly from: FactPath;
}

const isDate = (fact: FactPath): boolean => (facts[fact] as FactRow).kind === "date";

/** The waits of one rule that count from different dates. */
const ofHairLoss: Readonly<Record<string, FactPath>> = {
  "areata-stability-wait": "hairLoss.onset",
  "areata-rest-wait": "hairLoss.stableSince",
  "scarring-alopecia-inactivity-wait": "hairLoss.stableSince",
};

/** Every wait that a rule goes by and that counts from a date of the client's, read off the tables. */
const waits: readonly Wait[] = Object.entries<RuleRow>(rules).flatMap(([rule, row]) =>
  row.parameters
    .filter((id) => id === "age-of-majority" || id.endsWith("-wait"))
    .flatMap((wait) => {
      const from = ofHairLoss[wait] ?? row.facts.find(isDate);
      return from === undefined || rule === "patch-test" ? [] : [{ rule: rule as RuleId, wait, from }];
    }),
);

/** Of age, well, and with this date on record. */
function clientWith({ from, wait }: Wait, date: PartialDate): ClientProfile {
  const [section, key = "", detail] = from.split(".");
  if (section === "birthDate") return aClient({ birthDate: date });
  if (key === "pregnancy") return aClient({ health: { pregnancy: { endedOn: date, endedInBirth: true } } });
  if (section === "health") return aClient({ health: { [key]: { [detail ?? ""]: date } } });
  if (from === "hairLoss.onset") return aClient({ hairLoss: { cause: "alopecia-areata", onset: date } });
  if (from === "hairLoss.stableSince") {
    const cause = wait === "areata-rest-wait" ? "alopecia-areata" : "lichen-planopilaris";
    return aClient({ hairLoss: { cause, stableSince: date } });
  }
  return aClient({
    desiredLook: "scar",
    hairLoss: { cause: "trauma-scar", scar: { formed: date, color: "white", surface: "flat", origin: "trauma" } },
  });
}

/** The day on which the wait ends, reckoned from one day with the calendar alone. */
function endFrom(day: CalendarDate, protocol: Protocol, wait: WaitId): CalendarDate {
  const { value, unit } = protocol.parameters[wait];
  const figure = value as number;
  if (unit === "years") return addDuration(day, { years: figure }, "forward");
  if (unit === "months") return addDuration(day, { months: figure }, "forward");
  // Hours count from the end of the day: nobody said at what time it was.
  return addDuration(day, { days: unit === "hours" ? Math.ceil(figure / 24) + 1 : figure });
}

/** The first and the last day on which the wait can end. */
function endsOf(date: PartialDate, protocol: Protocol, wait: WaitId): readonly [CalendarDate, CalendarDate] {
  const { from, to } = partialDateRange(date);
  const ends: CalendarDate[] = [];
  for (let day = from; day <= to; day = addDuration(day, { days: 1 })) ends.push(endFrom(day, protocol, wait));
  ends.sort();
  return [ends[0] ?? from, ends.at(-1) ?? to];
}

const next = (day: CalendarDate, days: number): CalendarDate => addDuration(day, { days });

/** What the rule says on a day: nothing, that it holds, or that it may hold and the day is asked for. */
function saysOn(asOf: CalendarDate, date: PartialDate, each: Wait, protocol: Protocol): string {
  const { rule, from, wait } = each;
  const { findings, unanswered, atBest, atWorst, settled } = assessCandidacy(clientWith(each, date), {
    asOf,
    protocol,
  });
  const finding = findings.find((found) => found.rule === rule && wait in found.facts && found.until !== undefined);
  if (finding === undefined) return "over";
  const { effect, until } = finding;
  expect(until).toEqual({ earliest: endsOf(date, protocol, wait)[0], latest: endsOf(date, protocol, wait)[1] });
  expect(finding.facts[from]).toBe(date);
  const open = unanswered.some(({ fact }) => fact === from);
  expect(settled).toBe(!open);
  expect(atWorst).toBe(effect);
  return atBest === effect && !open ? "holds" : open && atBest !== effect ? "may hold" : "unclear";
}

/** Days in the middle, at the ends of months, and the leap day. */
const days = ["2025-06-15", "2025-08-31", "2025-11-30", "2025-12-31", "2024-02-29"].map(calendarDate);
const roughly = ["2025-08", "2024-02", "2025-12", "2025", "2024"].map(partialDate);

/** Those that a protocol waits at all. */
const waitsUnder = ({ parameters }: Protocol): readonly Wait[] =>
  waits.filter(({ wait }) => parameters[wait].value !== 0);

describe.each([articleProtocol, strictestProtocol])("under the $id protocol", (protocol) => {
  describe.each(waitsUnder(protocol))("the $wait of $rule, from $from,", (each) => {
    test.each(days)(
      "known to the day (%s), holds the day before its end, and neither on that day nor the day after",
      (day) => {
        const end = endFrom(day, protocol, each.wait);
        expect([-1, 0, 1].map((step) => saysOn(next(end, step), day, each, protocol))).toEqual([
          "holds",
          "over",
          "over",
        ]);
      },
    );

    test.each(roughly)(
      "known roughly (%s), holds before its first end, may hold until its last, then is over",
      (date) => {
        const [earliest, latest] = endsOf(date, protocol, each.wait);
        const say = (day: CalendarDate, ...steps: number[]) =>
          steps.map((step) => saysOn(next(day, step), date, each, protocol));
        expect(say(earliest, -1, 0, 1)).toEqual(["holds", "may hold", "may hold"]);
        expect(say(latest, -1, 0, 1)).toEqual(["may hold", "over", "over"]);
      },
    );
  });
});

describe("a wait that a studio calls a contraindication", () => {
  test.each(waitsUnder(articleProtocol))(
    "$wait of $rule, has its end all the same: the day before, on the day, the day after",
    (each) => {
      const { rule, wait } = each;
      const date = calendarDate("2025-12-31");
      const end = endFrom(date, articleProtocol, wait);
      const facing = (asOf: CalendarDate, protocol: Protocol) =>
        assessCandidacy(clientWith(each, date), { asOf, protocol });
      const found = facing(next(end, -1), articleProtocol).findings.find((finding) => finding.until !== undefined);
      const effect = Object.keys(found?.facts ?? {}).find((name) => name.endsWith("-effect")) ?? "no effect";
      const protocol = protocolWith({ [effect]: "contraindicated" });
      const until = { earliest: end, latest: end };
      expect(facing(next(end, -1), protocol)).toMatchObject({
        verdict: "contraindicated",
        settled: true,
        wait: "until-date",
        eligibleFrom: until,
        steps: expect.arrayContaining([{ kind: "wait-until", rule, until }]) as unknown,
      });
      for (const day of [end, next(end, 1)]) {
        const { verdict, wait: left, eligibleFrom, findings } = facing(day, articleProtocol);
        expect(facing(day, protocol)).toMatchObject({ verdict, wait: left, eligibleFrom, findings });
      }
    },
  );
});

test("every wait of the tables is among these, but for the one that only asks for care and the one of the patch test", () => {
  const listed = Object.values<RuleRow>(rules).flatMap((row) => row.parameters.filter((id) => id.endsWith("-wait")));
  const tested = new Set<string>(waits.map(({ wait }) => wait));
  expect([...new Set<string>(listed)].filter((id) => !tested.has(id)).sort()).toEqual([
    "patch-test-wait",
    "topical-minoxidil-wait",
  ]);
  expect(waits.map(({ rule }) => rule)).toContain("age-of-majority");
});

describe.each(["chemotherapy", "radiotherapy"] as const)("%s that is planned", (kind) => {
  const window = articleProtocol.parameters[`planned-${kind}-window`].value;
  const planned = (on: string) => aClient({ planned: [{ kind, on: partialDate(on) }] });
  const verdictOn = (on: string, asOf: CalendarDate) => assessCandidacy(planned(on), { asOf }).verdict;

  test("stands in the way from so many days before it on: the day before, on the day, the day after", () => {
    const from = next(calendarDate("2026-06-15"), -window);
    expect([-1, 0, 1].map((step) => verdictOn("2026-06-15", next(from, step)))).toEqual([
      "eligible",
      "deferred",
      "deferred",
    ]);
  });

  test("known to the month or the year may stand in the way from the first of these days to the last", () => {
    for (const on of ["2026-06", "2026"]) {
      const { from, to } = partialDateRange(partialDate(on));
      expect([-1, 0, 1].map((step) => verdictOn(on, next(next(from, -window), step)))).toEqual([
        "eligible",
        "undetermined",
        "undetermined",
      ]);
      expect([-1, 0, 1].map((step) => verdictOn(on, next(next(to, -window), step)))).toEqual([
        "undetermined",
        "deferred",
        "deferred",
      ]);
    }
  });
});
