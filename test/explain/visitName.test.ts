import { expect, test } from "vitest";
import { visitName } from "../../src/explain/visitName.js";
import { en } from "../../src/locales/en.js";

test("a visit is numbered where there are several of its kind", () => {
  expect(visitName({ step: "session-2", kind: "session" }, en)).toBe("Session 2");
  expect(visitName({ step: "maintenance-review-11", kind: "maintenance-review" }, en)).toBe("Maintenance review 11");
  expect(visitName({ step: "touch-up", kind: "touch-up" }, en)).toBe("Touch-up");
});
