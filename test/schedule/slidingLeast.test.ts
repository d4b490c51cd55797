import fc from "fast-check";
import { expect, test } from "vitest";
import { slidingLeast } from "../../src/schedule/slidingLeast.js";

test("the least of a moving window is the first least of what is in it", () => {
  const moves = fc.array(fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 1 }), moves, (values, steps) => {
      const window = slidingLeast(Float64Array.from(values));
      let [entered, first] = [0, 0];
      for (const enters of steps) {
        if (enters && entered < values.length) window.enter(entered++);
        else if (first < entered) first++;
        const inside = values.slice(first, entered);
        const expected = inside.length === 0 ? -1 : first + inside.indexOf(Math.min(...inside));
        expect(window.least(first)).toBe(expected);
      }
    }),
  );
});
