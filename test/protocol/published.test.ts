import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { medianOf, mostCarefulOf } from "../../src/protocol/published.js";
import { arbitraryDossier, daysSaid } from "./arbitraries.js";

const ends = ["min", "max"] as const;

describe("the middle of what is published", () => {
  test.each([
    ["the one in the middle of three", "up", [14, 30, 28], 28],
    ["one alone", "down", [14], 14],
    ["of two, the later where waiting is safer", "up", [14, 28], 28],
    ["of two, the lower where less is safer", "down", [14, 28], 14],
    ["of two, the lower where neither is safer", "none", [14, 28], 14],
    ["of four, the upper of the two in the middle where waiting is safer", "up", [7, 30, 14, 21], 21],
    ["of four, the lower of the two in the middle where less is safer", "down", [7, 30, 14, 21], 14],
    ["not the mean: a stray figure does not move it", "up", [14, 14, 14, 1000], 14],
    ["in the order of numbers, not of text", "none", [10, 9, 100], 10],
  ] as const)("is %s", (_, direction, figures, middle) => {
    expect(medianOf(daysSaid(direction, figures))).toEqual({ min: middle, max: middle });
  });

  test("leaves the article out where others speak", () => {
    expect(medianOf(daysSaid("up", [30], [14, 14, 14]))).toEqual({ min: 30, max: 30 });
  });

  test("is the article's own where it is alone", () => {
    expect(medianOf(daysSaid("up", [], [14]))).toEqual({ min: 14, max: 14 });
  });

  test("is at each end a figure that somebody who counts has published, with at most half of them on either side", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const others = dossier.positions.filter(({ byArticle }) => !byArticle);
        const counted = others.length > 0 ? others : dossier.positions;
        const median = medianOf(dossier);
        for (const end of ends) {
          const all = counted.map(({ span }) => span[end]);
          expect(all).toContain(median[end]);
          expect(all.filter((figure) => figure < median[end]).length).toBeLessThanOrEqual(all.length / 2);
          expect(all.filter((figure) => figure > median[end]).length).toBeLessThanOrEqual(all.length / 2);
        }
        expect(median.min).toBeLessThanOrEqual(median.max);
      }),
    );
  });

  test("does not depend on the order of the sources, which it leaves as it is", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const before = structuredClone(dossier.positions);
        expect(medianOf({ ...dossier, positions: [...dossier.positions].reverse() })).toEqual(medianOf(dossier));
        expect(dossier.positions).toEqual(before);
      }),
    );
  });
});

describe("the most careful figure", () => {
  const all = () => true;

  test.each([
    ["the longest wait", "up", [14, 30, 28], 30],
    ["the lowest limit", "down", [14, 30, 28], 14],
    ["the first where neither way is safer", "none", [14, 30, 28], 14],
  ] as const)("is %s", (_, direction, figures, expected) => {
    expect(mostCarefulOf(daysSaid(direction, figures), all)).toEqual({ min: expected, max: expected });
  });

  test("is looked for only among those that count, and missing where none does", () => {
    const dossier = daysSaid("up", [28, 30], [14]);
    expect(mostCarefulOf(dossier, ({ byArticle }) => byArticle)).toEqual({ min: 14, max: 14 });
    expect(mostCarefulOf(dossier, () => false)).toBeUndefined();
  });

  test("is as somebody has it, and nobody begins later, or ends later on the same day, where waiting is safer", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const { positions } = dossier;
        const best = mostCarefulOf({ ...dossier, saferDirection: "up" }, all);
        expect(positions.map(({ span }) => span)).toContainEqual(best);
        const { min, max } = best ?? { min: 0, max: 0 };
        const more = positions.filter(({ span }) => span.min > min || (span.min === min && span.max > max));
        expect(more).toEqual([]);
      }),
    );
  });

  test("is as somebody has it, and nobody ends earlier, or begins earlier with the same end, where less is safer", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const { positions } = dossier;
        const best = mostCarefulOf({ ...dossier, saferDirection: "down" }, all);
        expect(positions.map(({ span }) => span)).toContainEqual(best);
        const { min, max } = best ?? { min: 0, max: 0 };
        const more = positions.filter(({ span }) => span.max < max || (span.max === max && span.min < min));
        expect(more).toEqual([]);
      }),
    );
  });

  test("leaves the order of the sources as it is", () => {
    const dossier = daysSaid("up", [14, 30, 28]);
    mostCarefulOf(dossier, all);
    expect(dossier.positions.map(({ value }) => value)).toEqual([14, 30, 28]);
  });
});
