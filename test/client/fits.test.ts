import { expect, test } from "vitest";
import { fits } from "../../src/client/fits.js";

const choice = { kind: "choice", options: ["always", "never"] } as const;

test.each([
  [{ kind: "yes-no" }, [true, false], [null, "yes", 1]],
  [choice, ["always"], ["often", null, true]],
  [{ ...choice, mayBeNone: true }, ["never", null], [false]],
  [{ kind: "date" }, ["2026", "2026-02", "2026-02-28"], ["2026-02-29", null, 2026]],
  [{ kind: "date", mayGoOn: true }, [null], ["yesterday"]],
  [{ kind: "number", min: 0, max: 7, whole: true }, [0, 7], [-1, 8, 6.5, "3"]],
  [{ kind: "details", none: null }, [{}, null], [[], true]],
  [{ kind: "details", none: [] }, [[], null], [{}]],
  [{ kind: "details" }, [{}], [null]],
] as const)("%j takes %j, and none of %j", (form, good, bad) => {
  for (const answer of good) expect(fits(form, answer), JSON.stringify(answer)).toBe(true);
  for (const answer of bad) expect(fits(form, answer), JSON.stringify(answer)).toBe(false);
});
