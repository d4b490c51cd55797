/**
 * Four tables as one, frozen. A function, because a bundler leaves an unused call of it out, but not an object that is
 * spread.
 * @internal
 */
export const joinTables = <A, B, C, D>(first: A, second: B, third: C, fourth: D): A & B & C & D =>
  Object.freeze({ ...first, ...second, ...third, ...fourth });

/**
 * A table with what it shares with another domain's, frozen.
 * @internal
 */
export const extendTable = <const A, const B>(own: A, shared: B): A & B => Object.freeze({ ...own, ...shared });
