import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import { addDuration } from "../../src/calendar/addDuration.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { partialDate } from "../../src/calendar/partialDate.js";
import type { CalendarDate, PartialDate } from "../../src/calendar/types.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import { planJourney } from "../../src/journey/planJourney.js";
import type { Journey, JourneyRequest, PlanWithheld } from "../../src/journey/types.js";
import type { CourseId, Look } from "../../src/knowledge/vocabularies.js";
import { assessRisk } from "../../src/risk/assessRisk.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";
import { aClient, arbitraryCalendarDate, arbitraryClient, deepFrozen } from "../support/client.js";
import { protocolWith } from "../support/protocol.js";

const AS_OF = calendarDate("2026-03-02");

const journeyOf = (client: ClientProfile, request: JourneyRequest = {}, asOf: CalendarDate = AS_OF): Journey =>
  planJourney(client, request, { asOf });

const sick = (health: HealthFacts): ClientProfile => aClient({ sex: "female", health });

/** Of age tomorrow; the pregnancy ended or will end at some time in this year. */
const perhapsStillPregnant = aClient({
  sex: "female",
  birthDate: partialDate("2008-03-03"),
  health: { pregnancy: { endedOn: partialDate("2026") } },
});

const firstVisit = ({ plan }: Journey): CalendarDate | undefined => plan?.steps[0]?.proposed;

describe("a client whom nothing speaks against", () => {
  test("has a plan from the day of the question on, and aftercare for it", () => {
    const journey = journeyOf(aClient());
    expect(journey.candidacy).toMatchObject({ verdict: "eligible", wait: "none" });
    expect(journey.planWithheld).toBeNull();
    expect(firstVisit(journey)).toBe("2026-03-02");
    expect(journey.aftercare).not.toBeNull();
  });

  test("has the same answers as each room gives by itself", () => {
    const journey = journeyOf(aClient());
    const client = aClient();
    const plan = planTreatment({ course: "shaved", notBefore: AS_OF });
    expect(journey.candidacy).toEqual(assessCandidacy(client, { asOf: AS_OF }));
    expect(journey.risk).toEqual(assessRisk({ client }));
    expect(journey.plan).toEqual(plan);
    const sessions = plan.steps
      .filter(({ kind }) => kind === "session" || kind === "touch-up")
      .map(({ proposed }) => ({ on: proposed }));
    expect(journey.aftercare).toEqual(aftercareTimeline({ sessions, client }));
  });

  test("has a precaution and a plan where there is only a precaution", () => {
    const client = aClient({ health: { psoriasis: { onScalp: true, active: false } } });
    expect(journeyOf(client).candidacy.verdict).toBe("precaution");
    expect(firstVisit(journeyOf(client))).toBe("2026-03-02");
  });

  test("says what it is and for which day", () => {
    const journey = journeyOf(aClient());
    const { resultType, asOf } = journey;
    expect({ resultType, asOf }).toEqual({ resultType: "journey", asOf: "2026-03-02" });
  });
});

describe("a plan is withheld", () => {
  test.each<[string, ClientProfile, PlanWithheld]>([
    ["keloids on the scalp must not be treated", sick({ keloid: { site: "scalp" } }), "contraindicated"],
    [
      "keloids outweigh a wait with a date",
      sick({ keloid: { site: "scalp" }, isotretinoin: { stoppedOn: partialDate("2026-01-15") } }),
      "contraindicated",
    ],
    ["nothing is known", {}, "undetermined"],
    ["isotretinoin was not asked about", sick({ isotretinoin: undefined }), "undetermined"],
    ["isotretinoin was stopped nobody knows when", sick({ isotretinoin: {} }), "undetermined"],
    [
      "isotretinoin was stopped in a month whose six months end about now",
      sick({ isotretinoin: { stoppedOn: partialDate("2025-09") } }),
      "undetermined",
    ],
    [
      "a dated wait stands beside an open question",
      sick({ isotretinoin: { stoppedOn: partialDate("2026-01-15") }, scalpInfection: undefined }),
      "undetermined",
    ],
    ["isotretinoin is still taken", sick({ isotretinoin: { stoppedOn: null } }), "open-ended"],
    ["she is pregnant, whatever the due date", sick({ pregnancy: { dueOn: partialDate("2026-04-01") } }), "open-ended"],
    ["she is breastfeeding", sick({ breastfeeding: {} }), "open-ended"],
    ["the scalp is infected", sick({ scalpInfection: { active: true } }), "open-ended"],
    ["psoriasis is active on the scalp", sick({ psoriasis: { onScalp: true, active: true } }), "open-ended"],
    [
      "a wait without a date stands beside one with a date",
      sick({ pregnancy: {}, isotretinoin: { stoppedOn: partialDate("2026-01-15") } }),
      "open-ended",
    ],
    [
      "areata is not stable",
      aClient({ hairLoss: { cause: "alopecia-areata", diagnosed: true, stable: false } }),
      "open-ended",
    ],
    [
      "symptoms without a diagnosis need a doctor first",
      aClient({ hairLoss: { diagnosed: false, scalpSymptoms: ["pain"] } }),
      "open-ended",
    ],
    ["nobody has asked which look is wanted", aClient({ desiredLook: undefined }), "undetermined"],
    [
      "the client does not know which look",
      aClient({ desiredLook: undefined, notKnown: ["desiredLook"] }),
      "undetermined",
    ],
  ])("when %s", (_, client, reason) => {
    const { plan, planWithheld, aftercare, candidacy, risk } = journeyOf(client);
    expect({ plan, planWithheld, aftercare }).toEqual({ plan: null, planWithheld: reason, aftercare: null });
    expect(candidacy).toEqual(assessCandidacy(client, { asOf: AS_OF }));
    expect(risk).toEqual(assessRisk({ client }));
  });

  test("whatever course and day are asked for", () => {
    const asked: JourneyRequest = { course: "scar", notBefore: calendarDate("2036-03-02") };
    expect(journeyOf(sick({ keloid: { site: "scalp" } }), asked).plan).toBeNull();
    expect(journeyOf({}, asked).plan).toBeNull();
    expect(journeyOf(sick({ pregnancy: {} }), asked).plan).toBeNull();
  });

  test("no longer once a doctor has agreed in writing", () => {
    const client = aClient({
      hairLoss: { diagnosed: false, scalpSymptoms: ["pain"] },
      clearances: [{ rule: "undiagnosed-hair-loss", on: calendarDate("2026-03-01") }],
    });
    expect(journeyOf(client)).toMatchObject({ planWithheld: null, plan: { resultType: "treatment-plan" } });
    expect(journeyOf(client, {}, calendarDate("2026-02-28")).planWithheld).toBe("open-ended");
  });
});

describe("the first day", () => {
  const waiting = sick({ isotretinoin: { stoppedOn: partialDate("2026-01-15") } });

  test("is the day on which a dated wait is over", () => {
    const journey = journeyOf(waiting);
    expect(journey.candidacy).toMatchObject({
      verdict: "deferred",
      wait: "until-date",
      eligibleFrom: { earliest: "2026-07-15", latest: "2026-07-15" },
    });
    expect(firstVisit(journey)).toBe("2026-07-15");
  });

  test("is the last day that the end of a roughly known wait can fall on", () => {
    expect(firstVisit(journeyOf(sick({ isotretinoin: { stoppedOn: partialDate("2026-01") } })))).toBe("2026-07-31");
  });

  test("is the client's eighteenth birthday for a minor", () => {
    expect(firstVisit(journeyOf(aClient({ birthDate: partialDate("2008-08-30") })))).toBe("2026-08-30");
  });

  test.each([
    ["2026-07-14", "2026-07-15"],
    ["2026-07-15", "2026-07-15"],
    ["2026-07-16", "2026-07-16"],
  ])("asked for on %s, is the later of that and the end of the wait: %s", (notBefore, expected) => {
    expect(firstVisit(journeyOf(waiting, { notBefore: calendarDate(notBefore) }))).toBe(expected);
  });

  test.each([
    ["2026-07-14", "2026-07-15"],
    ["2026-07-15", "2026-07-15"],
    ["2026-07-16", "2026-07-16"],
  ])("asked again on %s, is %s: the date does not slide", (asOf, expected) => {
    expect(firstVisit(journeyOf(waiting, {}, calendarDate(asOf)))).toBe(expected);
  });

  test("is the day asked for when nobody has to wait", () => {
    expect(firstVisit(journeyOf(aClient(), { notBefore: calendarDate("2026-05-01") }))).toBe("2026-05-01");
  });

  test("gives way to the clinic's calendar", () => {
    const journey = journeyOf(waiting, { calendar: { closedOn: ["wednesday"] } });
    expect(journey.plan?.steps[0]).toMatchObject({
      proposed: "2026-07-16",
      shifts: [{ from: "2026-07-15", to: "2026-07-16", because: ["closed-day"] }],
    });
  });
});

describe("what may still stand in the way on the first day", () => {
  test("a pregnancy that ended at a time roughly known holds the plan back; beside a wait, until the last of its days", () => {
    expect(journeyOf(sick({ pregnancy: { endedOn: partialDate("2026") } })).planWithheld).toBe("undetermined");
    expect(firstVisit(journeyOf(perhapsStillPregnant))).toBe("2026-12-31");
  });

  test("a doctor's letter that runs out before the first visit carries no plan", () => {
    const letterUntil = (until: string): Journey =>
      journeyOf(
        aClient({
          health: { isotretinoin: { stoppedOn: partialDate("2026-01-15") } },
          hairLoss: { diagnosed: false, scalpSymptoms: ["pain"] },
          clearances: [{ rule: "undiagnosed-hair-loss", on: calendarDate("2026-03-01"), until: calendarDate(until) }],
        }),
      );
    expect(firstVisit(letterUntil("2026-07-15"))).toBe("2026-07-15");
    expect(letterUntil("2026-07-14").plan).toBeNull();
  });
});

describe("the course", () => {
  const scar = { formed: partialDate("2015"), color: "white", surface: "flat" } as const;

  test.each<Look>(["shaved", "density", "scar"])("is the look that the client asked for: %s", (desiredLook) => {
    expect(journeyOf(aClient({ desiredLook, hairLoss: { scar } })).plan?.course).toBe(desiredLook);
  });

  test.each<CourseId>(["shaved", "density", "scar", "correction"])("is %s where the request says so", (course) => {
    expect(journeyOf(aClient({ desiredLook: "shaved" }), { course }).plan?.course).toBe(course);
  });

  test("that the request names does not say which look is wanted: the look still has to be asked", () => {
    const { plan, planWithheld, candidacy } = journeyOf(aClient({ desiredLook: undefined }), { course: "shaved" });
    expect({ plan, planWithheld }).toEqual({ plan: null, planWithheld: "undetermined" });
    expect(candidacy.unanswered.map(({ fact }) => fact)).toEqual(["desiredLook"]);
  });

  test("an undefined course or day is one that was left out", () => {
    expect(journeyOf(aClient(), { course: undefined, notBefore: undefined })).toEqual(journeyOf(aClient()));
  });

  test("takes every other wish as it is", () => {
    const wishes = { sessions: 2, pigment: "temporary", horizonYears: 1, calendar: { closedOn: ["monday"] } } as const;
    expect(journeyOf(aClient(), wishes).plan).toEqual(planTreatment({ ...wishes, course: "shaved", notBefore: AS_OF }));
  });
});

describe("the aftercare", () => {
  test("follows each session and the touch-up, and no review", () => {
    expect(journeyOf(aClient()).aftercare?.sessions).toEqual([
      { on: "2026-03-02" },
      { on: "2026-03-12" },
      { on: "2026-04-09" },
      { on: "2026-05-07" },
    ]);
  });

  test("follows no laser session of a correction", () => {
    const { plan, aftercare } = journeyOf(aClient(), { course: "correction", sessions: 1 });
    expect(plan?.steps.slice(0, 4).map(({ proposed }) => proposed)).toEqual([
      "2026-03-02",
      "2026-04-13",
      "2026-07-12",
      "2026-08-09",
    ]);
    expect(aftercare?.sessions).toEqual([{ on: "2026-07-12" }, { on: "2026-08-09" }]);
  });

  test("heeds the client's allergy to antibiotic ointment", () => {
    const allergic = journeyOf(aClient({ health: { antibioticOintmentAllergy: {} } }));
    const ids = allergic.aftercare?.instructions.map(({ instruction }) => instruction);
    expect(ids).toContain("no-antibiotic-ointment");
    expect(ids).not.toContain("ask-about-a-lost-scab");
  });
});

describe("the risk", () => {
  const practitioner = { specializesInSmp: false, trainingHours: 20 };
  const technique = { needleDepthMillimeters: 1.8 };

  test("is judged by the client, the practitioner and the technique, with or without a plan", () => {
    for (const client of [aClient({ skin: { sensitive: true } }), {}]) {
      const { risk } = journeyOf(client, { practitioner, technique });
      expect(risk).toEqual(assessRisk({ client, practitioner, technique }));
      expect(risk.modes.find(({ mode }) => mode === "pigment-migration")?.level).toBe("high");
    }
  });

  test("does not move the plan", () => {
    expect(journeyOf(aClient(), { practitioner, technique }).plan).toEqual(journeyOf(aClient()).plan);
  });
});

describe("a clinic's own protocol", () => {
  const protocol = protocolWith({
    "isotretinoin-wait": 12,
    "session-count": 2,
    "touch-up-window": { min: 40, max: 50 },
  });
  const ruleSet = { id: "studio", version: "7" };

  test("is named in every part", () => {
    const { risk, candidacy, plan, aftercare, ...whole } = planJourney(aClient(), {}, { asOf: AS_OF, protocol });
    expect([whole.ruleSet, candidacy.ruleSet, risk.ruleSet, plan?.ruleSet, aftercare?.ruleSet]).toEqual(
      Array.from({ length: 5 }, () => ruleSet),
    );
    expect(planJourney({}, {}, { asOf: AS_OF, protocol }).ruleSet).toEqual(ruleSet);
  });

  test("sets the wait, the sessions and the touch-up", () => {
    const client = sick({ isotretinoin: { stoppedOn: partialDate("2026-01-15") } });
    const { plan } = planJourney(client, {}, { asOf: AS_OF, protocol });
    expect(plan?.steps.slice(0, 3).map(({ step, proposed }) => `${step} ${proposed}`)).toEqual([
      "session-1 2027-01-15",
      "session-2 2027-01-25",
      "touch-up 2027-03-06",
    ]);
  });

  test("is the article's where none is named, in every part", () => {
    const { risk, candidacy, plan, aftercare, ...whole } = journeyOf(aClient());
    for (const part of [whole, risk, candidacy, plan, aftercare])
      expect(part?.ruleSet).toEqual({ id: "article", version: "1" });
  });
});

describe("requests that no journey can answer", () => {
  test.each<[string, JourneyRequest, string]>([
    ["an unknown course", { course: "beard" as CourseId }, "unknown-course"],
    ["13 sessions", { sessions: 13 }, "invalid-count"],
    ["half a year", { horizonYears: 0.5 }, "invalid-count"],
    ["a first day that does not exist", { notBefore: "2026-02-30" as CalendarDate }, "invalid-date"],
    ["a negative depth", { technique: { needleDepthMillimeters: -1 } }, "invalid-answer"],
    ["training of NaN hours", { practitioner: { trainingHours: Number.NaN } }, "invalid-answer"],
  ])("%s", (_, request, code) => {
    expect(() => journeyOf(aClient(), request)).toThrow(expect.objectContaining({ name: "SmpError", code }));
  });

  test("a day of the question that does not exist", () => {
    expect(() => journeyOf(aClient(), {}, "2026-02-30" as CalendarDate)).toThrow(
      expect.objectContaining({ name: "SmpError", code: "invalid-date" }),
    );
  });
});

describe("whoever asks", () => {
  const arbitraryRequest: fc.Arbitrary<JourneyRequest> = fc.record(
    {
      course: fc.constantFrom<CourseId>("shaved", "density", "scar", "correction"),
      notBefore: arbitraryCalendarDate,
      sessions: fc.integer({ min: 1, max: 12 }),
      pigment: fc.constantFrom("permanent", "temporary"),
      horizonYears: fc.integer({ min: 1, max: 30 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  );

  /** A date near the day of the question, known to the day, the month or the year. */
  const near: fc.Arbitrary<PartialDate> = fc
    .tuple(fc.integer({ min: -400, max: 200 }), fc.constantFrom(4, 7, 10))
    .map(([days, length]) => partialDate(addDuration(AS_OF, { days }).slice(0, length)));

  const born = fc
    .tuple(fc.integer({ min: -300, max: 300 }), fc.constantFrom(4, 7, 10))
    .map(([days, length]) => partialDate(addDuration(AS_OF, { years: -18, days }).slice(0, length)));

  /** A healthy client but for a few things that come and go about now. */
  const nearlyWell: fc.Arbitrary<ClientProfile> = fc
    .record(
      {
        birthDate: born,
        isotretinoin: fc.record({ stoppedOn: fc.option(near, { freq: 8 }) }),
        pregnancy: fc.record({ endedOn: fc.option(near, { freq: 8 }) }),
        breastfeeding: fc.record({ weanedOn: fc.option(near, { freq: 8 }) }),
        psoriasis: fc.record({ onScalp: fc.boolean(), active: fc.constant(false) }),
        symptoms: fc.boolean(),
        letter: fc.integer({ min: -60, max: 60 }),
      },
      { requiredKeys: [] },
    )
    .map(({ birthDate, symptoms, letter, ...health }) => {
      const client = aClient({ sex: "female", health });
      return {
        ...client,
        ...(birthDate === undefined ? {} : { birthDate }),
        hairLoss: {
          ...client.hairLoss,
          diagnosed: symptoms !== true,
          scalpSymptoms: symptoms === true ? ["itch"] : [],
        },
        clearances:
          letter === undefined ? [] : [{ rule: "undiagnosed-hair-loss", on: addDuration(AS_OF, { days: letter }) }],
      } satisfies ClientProfile;
    });

  const anyone = fc.oneof(arbitraryClient, nearlyWell);

  test("nothing throws, and plan, reason and aftercare go together", () => {
    fc.assert(
      fc.property(anyone, arbitraryRequest, arbitraryCalendarDate, (client, request, asOf) => {
        const { plan, planWithheld, aftercare } = journeyOf(client, request, asOf);
        expect(planWithheld === null).toBe(plan !== null);
        expect(aftercare === null).toBe(plan === null);
      }),
    );
  });

  test("nobody has a plan who is not settled as treatable, now or from a date on", () => {
    let planned = 0;
    fc.assert(
      fc.property(anyone, arbitraryRequest, (client, request) => {
        const { plan, candidacy } = journeyOf(client, request);
        if (plan === null) return;
        planned++;
        const { verdict, wait, atWorst, eligibleFrom } = candidacy;
        expect(["eligible", "precaution", "deferred"]).toContain(verdict);
        expect(atWorst).toBe(verdict);
        expect(wait).toBe(verdict === "deferred" ? "until-date" : "none");
        if (eligibleFrom !== null) expect(plan.steps[0]!.proposed >= eligibleFrom.latest).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(planned).toBeGreaterThan(0);
  });

  test("a client asked again on the day of the first visit may be treated that day", () => {
    let planned = 0;
    fc.assert(
      fc.property(nearlyWell, (client) => {
        const first = firstVisit(journeyOf(client));
        if (first === undefined) return;
        planned++;
        expect(["eligible", "precaution"]).toContain(assessCandidacy(client, { asOf: first }).verdict);
        expect(firstVisit(journeyOf(client, {}, first))).toBe(first);
      }),
      { numRuns: 300, examples: [[perhapsStillPregnant]] },
    );
    expect(planned).toBeGreaterThan(0);
  });

  test("a plan begins on the later of the day asked for and the end of the wait", () => {
    fc.assert(
      fc.property(nearlyWell, fc.integer({ min: 0, max: 600 }), (client, days) => {
        const notBefore = addDuration(AS_OF, { days });
        const { plan, candidacy } = journeyOf(client, { notBefore });
        if (plan === null) return;
        const end = candidacy.eligibleFrom?.latest ?? notBefore;
        expect(plan.steps[0]!.window.earliest).toBe(end > notBefore ? end : notBefore);
      }),
    );
  });

  test("the aftercare is for the sessions and the touch-up of the plan", () => {
    fc.assert(
      fc.property(nearlyWell, arbitraryRequest, (client, request) => {
        const { plan, aftercare } = journeyOf(client, request);
        const days = plan?.steps.filter(({ kind }) => kind === "session" || kind === "touch-up");
        expect(aftercare?.sessions.map(({ on }) => on)).toEqual(days?.map(({ proposed }) => proposed));
      }),
    );
  });

  test("client and request are not touched, and the journey is plain JSON, the same every time", () => {
    fc.assert(
      fc.property(anyone, arbitraryRequest, arbitraryCalendarDate, (client, request, asOf) => {
        const journey = journeyOf(deepFrozen(client), deepFrozen(request), asOf);
        expect(JSON.parse(JSON.stringify(journey))).toStrictEqual(journey);
        expect(journeyOf(structuredClone(client), structuredClone(request), asOf)).toStrictEqual(journey);
      }),
    );
  });
});
