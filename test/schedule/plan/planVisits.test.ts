import { expect, test } from "vitest";
import { numbered, unbound } from "../../../src/schedule/plan/planVisits.js";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";
import { protocolWith } from "../../support/protocol.js";

const { visits, firstScarSession, afterLaser } = preparedScheduleFor(undefined);

test("each visit counts from the one before by its name", () => {
  expect(visits.session[2]).toMatchObject({
    step: "session-2",
    from: 10,
    bounds: [{ from: { step: "session-1" }, minimum: { days: 7 }, recommended: { days: 10 } }],
  });
  expect(visits.session[13]?.bounds).toMatchObject([{ from: { step: "session-12" }, recommended: { days: 28 } }]);
  expect(visits.laser[2]?.bounds).toMatchObject([{ from: { step: "laser-1" }, minimum: { days: 42 } }]);
  expect(visits.afterLaser[2]?.bounds).toMatchObject([{ from: { step: "laser-2" }, minimum: { days: 90 } }]);
  expect(visits.afterPatchTest.shaved.bounds).toMatchObject([{ from: { step: "patch-test" }, minimum: { days: 3 } }]);
});

test("the first visit of a course waits for nothing, and rests on what its course rests on", () => {
  expect(visits.laser[1]).toMatchObject({ step: "laser-1", earliest: 0, overdue: null, bounds: [] });
  expect(visits.firstSession.scar).toMatchObject({ step: "session-1", grounds: firstScarSession, bounds: [] });
  expect(visits.firstSession.correction.grounds).toEqual(afterLaser.grounds);
});

test("a touch-up lapses when the look could be refreshed, and that takes its place", () => {
  expect(visits.touchUp.permanent[3]).toMatchObject({
    lapses: 6,
    bounds: [{ from: { step: "session-3" }, recommended: { days: 28 }, lapses: { months: 6 } }],
  });
  expect(visits.refresh.permanent[3]).toMatchObject({
    step: "maintenance-1",
    earliest: 6,
    bounds: [{ from: { step: "session-3" }, minimum: { months: 6 } }],
  });
});

test("reviews count from the touch-up, for as long as a plan can be", () => {
  expect(visits.review.permanent).toHaveLength(31);
  expect(visits.review.permanent[2]).toMatchObject({
    step: "maintenance-review-3",
    bounds: [
      {
        from: { step: "touch-up" },
        minimum: { months: 30 },
        recommended: { months: 36 },
        overdue: { months: 60, days: 1 },
      },
      { from: { previous: true }, minimum: { months: 6 } },
    ],
  });
  expect(visits.review.temporary).toHaveLength(61);
  const never = protocolWith({ "maintenance-interval": { min: 0, max: 0 } });
  expect(preparedScheduleFor(never).visits.review.temporary).toEqual([]);
});

test("beyond all numbers that plans count a visit has its own name and counts from nothing in the plan", () => {
  expect(numbered(visits.session, 13, "session-13")).toBe(visits.session[13]);
  expect(numbered(visits.session, 14, "session-14")).toMatchObject({ step: "session-14", from: 28, bounds: [] });
  expect(unbound(visits.session[2] ?? visits.patchTest)).toMatchObject({ step: "session-2", bounds: [] });
});
