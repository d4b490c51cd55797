import fc from "fast-check";
import { expect, test } from "vitest";
import { assessResult } from "../../src/risk/assessResult.js";
import { parseObservedResult } from "../../src/risk/parseObservedResult.js";
import { arbitraryObservation } from "./result/observations.js";

test("what is seen of a result comes back as given, and can be assessed", () => {
  fc.assert(
    fc.property(arbitraryObservation, (observed) => {
      const result = parseObservedResult(JSON.parse(JSON.stringify(observed)));
      expect(result.ok && assessResult(result.value)).toEqual(assessResult(observed));
    }),
  );
});

test.each([
  [{}, "missing", "signs"],
  [{ signs: ["helmet"] }, "unknown-value", "signs.0"],
  [{ signs: ["__proto__"] }, "unknown-value", "signs.0"],
  [{ signs: [], daysSinceSession: -1 }, "out-of-range", "daysSinceSession"],
  [{ signs: [], daysSinceSession: 1.5 }, "wrong-type", "daysSinceSession"],
  [{ signs: [], tattooInk: "no" }, "wrong-type", "tattooInk"],
  [{ signs: [], photo: "a.jpg" }, "unknown-key", "photo"],
])("%j has the issue %s at %s", (input, code, path) => {
  const result = parseObservedResult(input);
  expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([[code, path]]);
});

test("ten thousand signs are refused before they cost anything, and assessed like one where nobody refuses them", () => {
  const signs = Array.from({ length: 10_000 }, () => "fever" as const);
  expect(parseObservedResult({ signs })).toMatchObject({
    ok: false,
    issues: [{ code: "out-of-range", path: ["signs"] }],
  });
  expect(assessResult({ signs, daysSinceSession: 40 })).toEqual(
    assessResult({ signs: ["fever"], daysSinceSession: 40 }),
  );
});
