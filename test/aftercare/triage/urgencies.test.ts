import { describe, expect, test } from "vitest";
import type { SymptomCode, SymptomSeverity, SymptomTrend } from "../../../src/knowledge/symptoms.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../../src/protocol/strictestProtocol.js";
import { ask, codes, dayAfter, onlyReason, quiet } from "../../support/triage.js";

type Urgency = "now" | "today" | "days" | "practitioner" | "expected";

/** A symptom that begins and is asked about on some days, and how urgent it is. */
interface Told {
  readonly symptom: SymptomCode;
  readonly days: readonly number[];
  readonly severity?: SymptomSeverity;
  readonly trend?: SymptomTrend;
  readonly urgency: Urgency;
}

const anyDay = [0, 3, 5, 6, 14, 15, 400, 4000];
const within = [0, 1, 13, 14];
const later = [21, 90, 365, 7000];

const onAnyDay = (urgency: Urgency, ...list: SymptomCode[]): Told[] =>
  list.map((symptom) => ({ symptom, days: anyDay, urgency }));
const withinTwoWeeks = (urgency: Urgency, ...list: SymptomCode[]): Told[] =>
  list.map((symptom) => ({ symptom, days: within, urgency }));

/** What has to be on the list, each with its urgency, however mild. */
const named: readonly Told[] = [
  ...onAnyDay("now", "trouble-breathing", "tongue-lip-or-throat-swelling", "hives-with-collapse"),
  ...onAnyDay("now", "seizure-after-numbing", "irregular-heartbeat-after-numbing", "trouble-breathing-after-numbing"),
  ...onAnyDay("now", "tingling-lips-after-numbing", "metallic-taste-after-numbing", "ringing-ears-after-numbing"),
  ...withinTwoWeeks("now", "fever-with-shaking-chills", "fever-with-confusion", "fainting-with-rash"),
  ...onAnyDay("now", "pain-out-of-proportion", "purple-black-or-blistering-skin", "bleeding-despite-pressure"),
  ...withinTwoWeeks("today", "fever"),
  ...onAnyDay("today", "pus", "red-streaks", "spreading-redness"),
  { symptom: "pain", days: anyDay, trend: "worse", urgency: "today" },
  { symptom: "tenderness", days: anyDay, trend: "worse", urgency: "today" },
  { symptom: "heat", days: anyDay, trend: "worse", urgency: "today" },
  { symptom: "swelling", days: anyDay, trend: "worse", urgency: "today" },
  ...onAnyDay("today", "grouped-painful-blisters", "eye-pain", "blurred-vision"),
  { symptom: "nodules", days: later, urgency: "days" },
  { symptom: "raised-scaly-dots", days: later, urgency: "days" },
  ...onAnyDay("days", "changing-mole"),
  { symptom: "redness", days: [6, 7, 30], urgency: "practitioner" },
  ...onAnyDay("practitioner", "itch", "rash", "patchy-loss", "wrong-color"),
  { symptom: "scabs", days: [15, 16, 60], urgency: "practitioner" },
  { symptom: "flaking", days: [15, 16, 60], urgency: "practitioner" },
  { symptom: "forehead-or-eyelid-swelling", days: [0, 1, 2, 3], urgency: "practitioner" },
  { symptom: "redness", days: [0, 1, 3], urgency: "expected" },
  { symptom: "swelling", days: [0, 1, 3, 4, 5], urgency: "expected" },
  { symptom: "tenderness", days: [0, 1, 3, 4, 5], urgency: "expected" },
  { symptom: "scabs", days: [3, 10, 13, 14], urgency: "expected" },
];

const urgencyOf = ({ urgency, act }: ReturnType<typeof ask>): Urgency => {
  if (urgency === "expected") return "expected";
  if (urgency === "tell-practitioner") return "practitioner";
  return urgency === "emergency" ? "now" : act === "today" ? "today" : "days";
};

describe.each(
  [articleProtocol, consensusProtocol, strictestProtocol].map((protocol) => [protocol.id, protocol] as const),
)("by %s", (_id, protocol) => {
  test.each(named)("$symptom ($trend) on days $days: $urgency", ({ symptom, days, severity, trend, urgency }) => {
    for (const day of days) {
      const told = quiet(symptom, { onsetOn: dayAfter(day), severity: severity ?? "mild", trend: trend ?? "same" });
      const answer = ask([told], { day, protocol });
      expect(urgencyOf(answer), `day ${String(day)}`).toBe(urgency);
      expect(answer.act === "now").toBe(urgency === "now");
      expect(onlyReason(answer).because.length).toBeGreaterThan(0);
      expect(answer.openRedFlag).toBe(["now", "today", "days"].includes(urgency));
    }
  });
});

test("the list has more than what has to be on it", () => {
  expect(new Set(named.map(({ symptom }) => symptom)).size).toBeGreaterThanOrEqual(35);
  expect(codes.length).toBeGreaterThan(50);
});
