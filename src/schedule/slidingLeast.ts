/**
 * The least of what is in a window that moves one way over places in order. Each place enters and leaves once, so that all
 * questions together cost as much as there are places.
 * @internal
 */
export interface SlidingLeast {
  /** Lets a place in, later than all before. */
  readonly enter: (place: number) => void;
  /** The place of the least value among those from `first` on; of equal ones the first. -1 when there is none. */
  readonly least: (first: number) => number;
}

/**
 * Makes a window over the places of some values.
 * @internal
 */
export function slidingLeast(values: Float64Array): SlidingLeast {
  // Places whose values rise: one that comes earlier and is greater can never be the least again.
  const places: number[] = [];
  let head = 0;
  return {
    enter: (place) => {
      const value = values[place] ?? 0;
      while (places.length > head && (values[places.at(-1) ?? 0] ?? 0) > value) places.pop();
      places.push(place);
    },
    least: (first) => {
      while (head < places.length && (places[head] ?? 0) < first) head++;
      return head < places.length ? (places[head] ?? 0) : -1;
    },
  };
}
