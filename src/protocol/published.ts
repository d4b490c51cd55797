import type { Dossier, Position } from "./dossiers.js";
import type { Span } from "./spans.js";

const inOrder = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

/** Of the two figures in the middle of an even number, the more careful one; the lower where neither is. */
function middleOf(numbers: readonly number[], { saferDirection }: Dossier): number {
  const { length } = numbers;
  const middle = saferDirection === "up" ? Math.floor(length / 2) : Math.ceil(length / 2) - 1;
  return inOrder(numbers)[middle] ?? Number.NaN; // a test holds every parameter to at least one position
}

/**
 * The middle of what the sources other than the article publish; of what the article says where it is alone. Of an even
 * number the more careful of the two in the middle, so that each end is always a figure that somebody has published.
 * @internal
 */
export function medianOf(dossier: Dossier): Span {
  const others = dossier.positions.filter(({ byArticle }) => !byArticle);
  const spans = (others.length > 0 ? others : dossier.positions).map(({ span }) => span);
  return {
    min: middleOf(
      spans.map(({ min }) => min),
      dossier,
    ),
    max: middleOf(
      spans.map(({ max }) => max),
      dossier,
    ),
  };
}

/**
 * The most careful of the positions that count; the first of them where no direction is safer, `undefined` where none counts.
 * @internal
 */
export function mostCarefulOf(
  { positions, saferDirection }: Dossier,
  counts: (position: Position) => boolean,
): Span | undefined {
  const spans = positions.filter(counts).map(({ span }) => span);
  if (saferDirection === "up") spans.sort((a, b) => b.min - a.min || b.max - a.max);
  if (saferDirection === "down") spans.sort((a, b) => a.max - b.max || a.min - b.min);
  return spans[0];
}
