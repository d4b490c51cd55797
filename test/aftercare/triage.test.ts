import { describe, expect, test } from "vitest";
import type { ReportedSymptom, Triage } from "../../src/aftercare/triage/types.js";
import { triage } from "../../src/aftercare/triage.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { CalendarDate } from "../../src/calendar/types.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import { explain } from "../../src/explain/explain.js";
import { claims } from "../../src/knowledge/claims.js";
import type { SymptomCode, SymptomSeverity } from "../../src/knowledge/symptoms.js";
import { en } from "../../src/locales/en.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";
import {
  ask,
  codes,
  dayAfter,
  levelOf,
  onlyReason,
  quiet,
  rank,
  SESSION,
  severities,
  trends,
} from "../support/triage.js";

const answer = ({ urgency, act }: Triage) => `${urgency}, ${act}`;
const anyDay = [0, 1, 5, 14, 15, 60, 4000];

describe("now, the emergency number:", () => {
  test.each<SymptomCode>([
    "trouble-breathing",
    "tongue-lip-or-throat-swelling",
    "hives-with-collapse",
    "seizure-after-numbing",
    "irregular-heartbeat-after-numbing",
    "trouble-breathing-after-numbing",
    "tingling-lips-after-numbing",
    "metallic-taste-after-numbing",
    "ringing-ears-after-numbing",
    "pain-out-of-proportion",
    "purple-black-or-blistering-skin",
    "bleeding-despite-pressure",
  ])("%s on any day, however mild, even while it gets better", (symptom) => {
    for (const day of anyDay) {
      expect(answer(ask([quiet(symptom, { trend: "better", onsetOn: dayAfter(day) })], { day }))).toBe(
        "emergency, now",
      );
    }
  });

  test.each<SymptomCode>(["fever-with-shaking-chills", "fever-with-confusion", "fainting-with-rash"])(
    "%s that begins within 14 days; later a doctor today",
    (symptom) => {
      const begun = (day: number) => answer(ask([quiet(symptom, { onsetOn: dayAfter(day) })], { day }));
      expect([0, 13, 14].map(begun)).toEqual(["emergency, now", "emergency, now", "emergency, now"]);
      expect([15, 400].map(begun)).toEqual(["see-doctor, today", "see-doctor, today"]);
    },
  );
});

describe("a doctor today:", () => {
  test.each<SymptomCode>([
    "pus",
    "red-streaks",
    "spreading-redness",
    "grouped-painful-blisters",
    "eye-pain",
    "blurred-vision",
  ])("%s on any day, however mild", (symptom) => {
    for (const day of anyDay)
      expect(answer(ask([quiet(symptom, { trend: "better" })], { day }))).toBe("see-doctor, today");
  });

  test.each<SymptomCode>(["pain", "tenderness", "heat", "swelling"])("%s that increases, on any day", (symptom) => {
    for (const day of anyDay)
      expect(answer(ask([quiet(symptom, { trend: "worse" })], { day }))).toBe("see-doctor, today");
  });

  test("fever that begins within 14 days; later a doctor within days", () => {
    const begun = (day: number) => answer(ask([quiet("fever", { onsetOn: dayAfter(day) })], { day }));
    expect([0, 13, 14].map(begun)).toEqual(["see-doctor, today", "see-doctor, today", "see-doctor, today"]);
    expect([15, 400].map(begun)).toEqual(["see-doctor, days", "see-doctor, days"]);
  });

  test("fever that began within 14 days and is still there after them", () => {
    expect(answer(ask([quiet("fever", { onsetOn: dayAfter(13) })], { day: 20 }))).toBe("see-doctor, today");
  });
});

describe("a doctor within days:", () => {
  test.each<SymptomCode>(["nodules", "raised-scaly-dots", "changing-mole"])("%s, weeks to years later", (symptom) => {
    for (const day of [21, 365, 7000])
      for (const severity of severities)
        for (const trend of trends)
          expect(answer(ask([{ symptom, severity, trend, onsetOn: dayAfter(day) }], { day }))).toBe("see-doctor, days");
  });

  test.each([
    [3, "expected, routine"],
    [5, "expected, routine"],
    [6, "see-doctor, days"],
  ])("mild swelling that stays, on day %i: %s", (day, wanted) => {
    expect(answer(ask([quiet("swelling")], { day }))).toBe(wanted);
  });
});

describe("the practitioner:", () => {
  test.each([
    [5, "expected, routine"],
    [6, "tell-practitioner, routine"],
    [90, "tell-practitioner, routine"],
  ])("redness that does not spread, on day %i: %s", (day, wanted) => {
    expect(answer(ask([quiet("redness")], { day }))).toBe(wanted);
  });

  test.each([
    [13, "expected, routine"],
    [14, "expected, routine"],
    [15, "tell-practitioner, routine"],
  ])("scabs on day %i: %s", (day, wanted) => {
    expect(answer(ask([quiet("scabs")], { day }))).toBe(wanted);
  });

  test.each<SymptomCode>(["itch", "rash", "patchy-loss", "wrong-color"])("mild %s on any day", (symptom) => {
    for (const day of anyDay) expect(answer(ask([quiet(symptom)], { day }))).toBe("tell-practitioner, routine");
  });

  test.each<SymptomCode>(["itch", "patchy-loss", "wrong-color"])("%s however bad it is", (symptom) => {
    for (const day of anyDay)
      for (const severity of severities)
        for (const trend of trends)
          expect(ask([quiet(symptom, { severity, trend })], { day }).urgency).toBe("tell-practitioner");
  });

  test.each([
    [0, "tell-practitioner, routine"],
    [5, "tell-practitioner, routine"],
    [6, "see-doctor, days"],
  ])("swelling of the forehead or the eyelids on day %i: %s", (day, wanted) => {
    expect(answer(ask([quiet("forehead-or-eyelid-swelling")], { day }))).toBe(wanted);
  });
});

describe("expected in the published days, with whom to tell if it gets worse:", () => {
  test.each<[SymptomCode, number]>([
    ["redness", 5],
    ["swelling", 5],
    ["tenderness", 5],
    ["clear-ooze", 5],
    ["blood-spots", 1],
    ["scabs", 14],
    ["flaking", 14],
    ["looks-too-dark", 7],
    ["looks-faded", 28],
  ])("mild %s through day %i and not after it", (symptom, last) => {
    for (let day = 0; day <= last; day++) {
      const expected = ask([quiet(symptom)], { day });
      expect([answer(expected), expected.ifWorse, expected.openRedFlag]).toEqual([
        "expected, routine",
        "tell-practitioner",
        false,
      ]);
    }
    expect(ask([quiet(symptom)], { day: last + 1 }).urgency).not.toBe("expected");
  });

  test("static redness of any severity", () => {
    for (const severity of severities)
      expect(ask([quiet("redness", { severity })], { day: 5 }).urgency).toBe("expected");
  });

  test("swelling that is more than mild is not", () => {
    for (const severity of ["moderate", "severe", undefined] as (SymptomSeverity | undefined)[])
      expect(ask([quiet("swelling", { severity })], { day: 1 }).urgency).not.toBe("expected");
  });

  test("no other symptom is, on any day", () => {
    const everExpected = codes.filter((symptom) =>
      anyDay.some((day) => ask([quiet(symptom, { trend: "better" })], { day }).urgency === "expected"),
    );
    expect(everExpected).toEqual([
      "redness",
      "swelling",
      "tenderness",
      "clear-ooze",
      "blood-spots",
      "scabs",
      "flaking",
      "looks-too-dark",
      "looks-faded",
    ]);
  });
});

describe("redness that grows", () => {
  test.each([
    [0, "tell-practitioner, days"],
    [3, "tell-practitioner, days"],
    [4, "see-doctor, today"],
    [40, "see-doctor, today"],
  ])("on day %i: %s", (day, wanted) => {
    expect(answer(ask([quiet("redness", { trend: "worse" })], { day }))).toBe(wanted);
  });
});

describe("what is left out is judged as the worse, and the answer says so:", () => {
  test("severity", () => {
    const told = ask([quiet("swelling", { severity: undefined })], { day: 1 });
    expect(answer(told)).toBe("see-doctor, today");
    expect(onlyReason(told)).toMatchObject({ severity: null, assumed: ["severity"], because: ["severity"] });
  });

  test("trend", () => {
    const told = ask([quiet("redness", { trend: undefined })], { day: 4 });
    expect(answer(told)).toBe("see-doctor, today");
    expect(onlyReason(told)).toMatchObject({
      trend: null,
      assumed: ["trend"],
      because: ["getting-worse", "lasts-too-long"],
    });
  });

  test("onset: a fever told on day 20 may have begun within the window", () => {
    const told = ask([quiet("fever", { onsetOn: undefined })], { day: 20 });
    expect(answer(told)).toBe("see-doctor, today");
    expect(onlyReason(told)).toMatchObject({ onsetOn: null, assumed: ["onset"], because: ["within-window"] });
  });

  test("onset: redness may have been there since the first session", () => {
    const told = quiet("redness", { onsetOn: undefined });
    expect(ask([told], { day: 15, sessions: [0, 14] }).urgency).toBe("tell-practitioner");
    expect(ask([told], { day: 1, sessions: [0] }).urgency).toBe("expected");
  });

  test("an onset after the day of the question is a slip, and as good as none", () => {
    const told = ask([quiet("fever", { onsetOn: dayAfter(30) })], { day: 20 });
    expect(answer(told)).toBe("see-doctor, today");
    expect(onlyReason(told)).toMatchObject({ onsetOn: dayAfter(30), assumed: ["onset"] });
  });

  test("but only what bears on the symptom", () => {
    expect(onlyReason(ask([{ symptom: "pus" }], { day: 3 })).assumed).toEqual([]);
    expect(onlyReason(ask([{ symptom: "swelling" }], { day: 3 })).assumed).toEqual(["severity", "trend", "onset"]);
  });
});

describe("what is not on the list, and the client's own words,", () => {
  test.each<[string, Partial<ReportedSymptom>, string]>([
    ["mild", {}, "tell-practitioner, days"],
    ["moderate", { severity: "moderate" }, "see-doctor, days"],
    ["getting worse", { trend: "worse" }, "see-doctor, days"],
    ["severe", { severity: "severe" }, "see-doctor, today"],
    ["of unknown severity", { severity: undefined }, "see-doctor, today"],
  ])("something else, %s", (_name, more, wanted) => {
    for (const day of anyDay) expect(answer(ask([quiet("other", more)], { day }))).toBe(wanted);
  });

  test("make an expected symptom one to tell", () => {
    const told = ask([quiet("redness", { text: "It feels odd" })], { day: 2 });
    expect(answer(told)).toBe("tell-practitioner, routine");
    expect(onlyReason(told)).toMatchObject({ because: ["own-words"], evidence: [], generalKnowledge: true });
  });

  test("that are blank say nothing", () => {
    expect(ask([quiet("redness", { text: " \n" })], { day: 2 }).urgency).toBe("expected");
  });

  test("are not handed on in the answer", () => {
    expect(JSON.stringify(ask([quiet("other", { text: "private" })], { day: 2 }))).not.toContain("private");
  });
});

describe("sessions", () => {
  test("a symptom is judged by the last session before it began", () => {
    const told = (onset: number) =>
      ask([quiet("redness", { onsetOn: dayAfter(onset) })], { day: 15, sessions: [14, 0] });
    expect(onlyReason(told(14))).toMatchObject({ urgency: "expected", session: dayAfter(14), day: 1 });
    expect(onlyReason(told(13))).toMatchObject({ urgency: "tell-practitioner", session: SESSION, day: 15 });
    expect([told(13).lastSession, told(13).day]).toEqual([dayAfter(14), 1]);
  });

  test("a fever before the second session keeps the window of the first", () => {
    const told = (onset: number) =>
      answer(ask([quiet("fever", { onsetOn: dayAfter(onset) })], { day: 31, sessions: [0, 30] }));
    expect([told(14), told(15), told(30)]).toEqual(["see-doctor, today", "see-doctor, days", "see-doctor, today"]);
  });

  test.each([
    ["none at all", []],
    ["only one that is still to come", [4]],
  ])("%s: nothing can be part of healing, and every window counts as open", (_name, sessions) => {
    const told = ask([quiet("redness", { onsetOn: dayAfter(1) })], { day: 3, sessions });
    expect([answer(told), told.lastSession, told.day]).toEqual(["tell-practitioner, routine", null, null]);
    expect(onlyReason(told)).toMatchObject({
      session: null,
      day: null,
      because: expect.arrayContaining(["no-session-yet"]) as string[],
    });
    expect(answer(ask([quiet("fever-with-shaking-chills")], { day: 3, sessions }))).toBe("emergency, now");
    for (const symptom of codes) expect(ask([quiet(symptom)], { day: 3, sessions }).urgency).not.toBe("expected");
  });

  test("a symptom that began before the first session is no part of healing", () => {
    for (const symptom of codes) {
      const told = ask([quiet(symptom, { onsetOn: dayAfter(-1) })], { day: 1 });
      expect(told.urgency).not.toBe("expected");
      expect(onlyReason(told)).toMatchObject({
        session: null,
        because: expect.arrayContaining(["began-before-any-session"]) as string[],
      });
    }
  });

  test("the day of the session counts as day 0", () => {
    expect(onlyReason(ask([quiet("redness")], { day: 0 }))).toMatchObject({ day: 0, session: SESSION });
  });
});

describe("a client in whom an infection is more dangerous", () => {
  const told: readonly [string, HealthFacts, string][] = [
    ["a weakened immune system", { immunosuppression: { severity: "mild" } }, "immunosuppression"],
    ["chemotherapy that goes on", { chemotherapy: { endedOn: null } }, "immunosuppression"],
    ["HIV that is not controlled", { hiv: { controlled: false } }, "immunosuppression"],
    ["HIV of which nobody says whether it is controlled", { hiv: {} }, "immunosuppression"],
    ["diabetes", { diabetes: {} }, "diabetes"],
    ["a diseased heart valve", { heartDisease: { valve: true } }, "valve-disease"],
    ["heart disease of which nobody says whether it is a valve", { heartDisease: {} }, "valve-disease"],
  ];

  test.each(told)("%s: signs of infection are more urgent", (_name, health, raisedBy) => {
    const client = { health };
    const red = ask([quiet("redness")], { day: 6, client });
    expect(answer(red)).toBe("see-doctor, days");
    expect(onlyReason(red)).toMatchObject({ raisedBy: [raisedBy], generalKnowledge: true });
    expect(onlyReason(red).because).toContain("vulnerable-client");
    expect(answer(ask([quiet("heat")], { day: 4, client }))).toBe("see-doctor, today");
    expect(answer(ask([quiet("fever")], { day: 4, client }))).toBe("emergency, now");
    expect(answer(ask([quiet("pus")], { day: 4, client }))).toBe("see-doctor, today");
  });

  test("HIV that is controlled raises nothing, and no answer names it", () => {
    const red = (controlled?: boolean) =>
      ask([quiet("redness")], { day: 6, client: { health: { hiv: { controlled } } } });
    expect(answer(red(true))).toBe("tell-practitioner, routine");
    for (const controlled of [true, false, undefined]) {
      const told = explain({ ...red(controlled), unanswered: [] }, { locale: en }).join(" ");
      expect(told).not.toContain("HIV");
    }
  });

  test("what is no sign of infection, and what all skin does, stays as it is", () => {
    const client = { health: { diabetes: {}, immunosuppression: { severity: "severe" as const } } };
    expect(answer(ask([quiet("itch")], { day: 4, client }))).toBe("tell-practitioner, routine");
    expect(onlyReason(ask([quiet("redness")], { day: 2, client }))).toMatchObject({
      urgency: "expected",
      raisedBy: [],
    });
  });

  test("is asked about while nobody has, where it could matter", () => {
    const all = ["immunosuppression", "chemotherapy", "hiv", "diabetes", "heartDisease"].map(
      (fact) => `health.${fact}`,
    );
    expect(ask([quiet("redness")], { day: 6 }).unanswered).toEqual(all);
    const client = { health: { chemotherapy: null, hiv: null, diabetes: null, heartDisease: null } };
    expect(ask([quiet("redness")], { day: 6, client }).unanswered).toEqual(["health.immunosuppression"]);
    expect(ask([quiet("redness")], { day: 2 }).unanswered).toEqual([]);
    expect(ask([quiet("redness")], { day: 6, client: { health: { diabetes: {} } } }).unanswered).toEqual([]);
  });
});

describe("several symptoms", () => {
  const several = ask([quiet("redness"), quiet("pus"), quiet("itch")], { day: 3 });

  test("the most urgent decides, and is named first", () => {
    expect(answer(several)).toBe("see-doctor, today");
    expect(several.reasons.map(({ symptom }) => symptom)).toEqual(["pus", "itch", "redness"]);
  });

  test("each has its own reason, and its claims stand in the answer", () => {
    for (const reason of several.reasons) {
      for (const claim of reason.evidence) expect(several.evidence).toContain(claim);
      for (const claim of reason.dissent) expect(several.dissent).toContain(claim);
    }
  });

  test("none at all is answered with what to watch for", () => {
    const nothing = ask([], { day: 3 });
    expect(nothing).toMatchObject({ urgency: "expected", act: "routine", reasons: [], openRedFlag: false });
    expect(nothing.watchFor.map(({ symptom }) => symptom)).toContain("spreading-redness");
  });
});

describe("a red flag", () => {
  test("is open exactly while a doctor has to look", () => {
    for (const symptom of codes)
      for (const day of [1, 6, 30]) {
        const told = ask([quiet(symptom)], { day });
        expect(told.openRedFlag).toBe(told.urgency === "see-doctor" || told.urgency === "emergency");
      }
  });

  test("brings the claims that hold the next session back", () => {
    const claim = "aad-2019-open-warning-sign-effect";
    expect(ask([quiet("pus")], { day: 3 }).evidence).toContain(claim);
    expect(ask([quiet("itch")], { day: 3 }).evidence).not.toContain(claim);
  });
});

describe("what to watch for", () => {
  test("comes most urgent first and leaves out what was told", () => {
    const { watchFor } = ask([quiet("redness"), quiet("pus")], { day: 3 });
    expect(watchFor.map(({ symptom }) => symptom)).not.toContain("pus");
    const ranks = watchFor.map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(watchFor[0]).toMatchObject({ urgency: "emergency", act: "now" });
  });
});

describe("a protocol", () => {
  test("makes the days shorter", () => {
    for (const protocol of [consensusProtocol, strictestProtocol]) {
      expect(ask([quiet("redness")], { day: 3, protocol }).urgency).toBe("expected");
      expect(ask([quiet("redness")], { day: 4, protocol }).urgency).toBe("tell-practitioner");
    }
  });

  test("never makes them longer than the list", () => {
    const protocol = protocolWith({
      "redness-duration": { min: 10, max: 20 },
      "swelling-duration": { min: 10, max: 20 },
      "tenderness-duration": { min: 10, max: 20 },
      "heat-or-swelling-window": 20,
      "blood-ooze-duration": 20,
      "scab-duration": { min: 10, max: 40 },
    });
    for (const symptom of codes)
      for (const day of [1, 2, 4, 6, 15]) {
        const told = (by?: typeof protocol) => rank(ask([quiet(symptom, { trend: "worse" })], { day, protocol: by }));
        expect(told(protocol), `${symptom} on day ${String(day)}`).toBe(told());
      }
  });

  test("cannot close the window of an infection earlier", () => {
    const protocol = protocolWith({ "systemic-infection-window": 5 });
    const begun = (days: number, by = protocol) =>
      answer(ask([quiet("fever", { onsetOn: dayAfter(days) })], { day: days, protocol: by }));
    expect([begun(14), begun(15)]).toEqual(["see-doctor, today", "see-doctor, days"]);
    const longer = protocolWith({ "systemic-infection-window": 30 });
    expect([begun(30, longer), begun(31, longer)]).toEqual(["see-doctor, today", "see-doctor, days"]);
  });

  test("can ask for more than the list, and the answer says so", () => {
    const protocol = protocolWith({ "mild-early-reaction-effect": "precaution" });
    const told = ask([quiet("redness")], { day: 2, protocol });
    expect(answer(told)).toBe("tell-practitioner, routine");
    expect(onlyReason(told).because).toEqual(["stricter-protocol"]);
    expect([told.ruleSet.id, told.notes.length]).toEqual(["studio", 1]);
  });

  test("cannot make a sign milder than the list, whatever verdict it sets", () => {
    const protocol = protocolWith({
      "spreading-redness-effect": "eligible",
      "discharge-effect": "eligible",
      "increasing-pain-effect": "eligible",
      "lasting-heat-or-swelling-effect": "eligible",
      "fever-effect": "eligible",
      "anesthetic-toxicity-effect": "eligible",
      "late-nodule-effect": "eligible",
      "psoriasis-in-tattoo-effect": "eligible",
      "patchy-pigment-effect": "eligible",
      "minor-reaction-effect": "eligible",
    });
    for (const symptom of codes)
      for (const day of [1, 6, 20])
        expect(levelOf(ask([quiet(symptom)], { day, protocol }))).toBe(levelOf(ask([quiet(symptom)], { day })));
  });
});

describe("the answer", () => {
  test("has every claim on file", () => {
    const ids = new Set(claims.map(({ id }) => id));
    const client = { health: { immunosuppression: { severity: "mild" as const }, diabetes: {}, heartDisease: {} } };
    for (const day of [1, 6, 20]) {
      const { evidence, dissent } = ask(
        codes.map((symptom) => quiet(symptom)),
        { day, client },
      );
      expect(evidence.length).toBeGreaterThan(20);
      for (const claim of [...evidence, ...dissent]) expect(ids.has(claim), claim).toBe(true);
    }
  });

  test("is plain JSON, the question is left as it was, and every result says whose rules they are", () => {
    const report = deepFrozen({ symptoms: codes.map((symptom) => ({ symptom })), sessions: [SESSION], client: {} });
    const told = triage(report, { asOf: dayAfter(3) });
    expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
    expect(told).toMatchObject({ resultType: "triage", ruleSet: { id: "article", version: "1" }, asOf: dayAfter(3) });
  });

  test("names the day and the limit that it went by", () => {
    expect(onlyReason(ask([quiet("redness")], { day: 6 }))).toMatchObject({
      limits: { redness: 5 },
      facts: { "redness-duration": { min: 3, max: 5 } },
    });
  });

  test("on swelling on days 4 and 5 names who sends to a doctor by then", () => {
    expect(onlyReason(ask([quiet("swelling")], { day: 4 })).dissent).toContain("cnc-tattoo-heat-or-swelling-window");
  });
});

describe("a programmer's mistake", () => {
  const told = (symptom: object, sessions: readonly string[] = ["2026-03-02"], asOf = "2026-03-03") =>
    triage(
      { symptoms: [symptom as ReportedSymptom], sessions: sessions as readonly CalendarDate[] },
      { asOf: asOf as CalendarDate },
    );
  test.each<[string, () => unknown, string]>([
    ["a symptom that does not exist", () => told({ symptom: "gout" }), "unknown-symptom"],
    ["a symptom out of the prototype", () => told({ symptom: "constructor" }), "unknown-symptom"],
    ["a severity that does not exist", () => told({ symptom: "pus", severity: "fierce" }), "invalid-answer"],
    ["a trend that does not exist", () => told({ symptom: "pus", trend: "up" }), "invalid-answer"],
    ["an onset that is no day", () => told({ symptom: "pus", onsetOn: "2026-02-30" }), "invalid-date"],
    ["a session that is no day", () => told({ symptom: "pus" }, ["yesterday"]), "invalid-date"],
    ["a question on no day", () => told({ symptom: "pus" }, [], "today"), "invalid-date"],
  ])("%s is refused", (_name, run, code) => {
    expect(run).toThrow(expect.objectContaining({ code }) as Error);
  });

  test("a right question is not", () => {
    expect(told({ symptom: "pus" }, [calendarDate("2026-03-02")]).urgency).toBe("see-doctor");
  });
});
