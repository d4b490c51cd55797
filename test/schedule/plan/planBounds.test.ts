import { expect, test } from "vitest";
import { preparedScheduleFor } from "../../../src/schedule/prepared.js";
import { protocolWith } from "../../support/protocol.js";

const { planBounds } = preparedScheduleFor(undefined);

test("each visit counts from the one before by its name", () => {
  expect(planBounds.session[1]).toMatchObject([
    { from: { step: "session-1" }, minimum: { days: 7 }, recommended: { days: 10 } },
  ]);
  expect(planBounds.session[12]).toMatchObject([{ from: { step: "session-12" }, recommended: { days: 28 } }]);
  expect(planBounds.laser[1]).toMatchObject([{ from: { step: "laser-1" }, minimum: { days: 42 } }]);
  expect(planBounds.afterLaser[2]).toMatchObject([{ from: { step: "laser-2" }, minimum: { days: 90 } }]);
  expect(planBounds.patchTest).toMatchObject([{ from: { step: "patch-test" }, minimum: { days: 3 } }]);
});

test("a touch-up of a plan never lapses", () => {
  expect(Object.keys(planBounds.touchUp[3]?.[0] ?? {})).not.toContain("lapses");
});

test("reviews count from the touch-up, for as long as a plan can be", () => {
  expect(planBounds.review.permanent).toHaveLength(31);
  expect(planBounds.review.permanent[2]).toMatchObject([
    {
      from: { step: "touch-up" },
      minimum: { months: 30 },
      recommended: { months: 36 },
      overdue: { months: 60, days: 1 },
    },
  ]);
  expect(planBounds.review.temporary).toHaveLength(61);
  const never = protocolWith({ "maintenance-interval": { min: 0, max: 0 } });
  expect(preparedScheduleFor(never).planBounds.review.temporary).toEqual([]);
});
