/**
 * The tables of four domains as one, frozen. A function, because a bundler leaves an unused call of it out, but not an
 * object that is spread.
 * @internal
 */
export const joinTables = <A, B, C, D>(candidacy: A, schedule: B, aftercare: C, risk: D): A & B & C & D =>
  Object.freeze({ ...candidacy, ...schedule, ...aftercare, ...risk });

/**
 * A table with what it shares with another domain's, frozen.
 * @internal
 */
export const extendTable = <const A, const B>(own: A, shared: B): A & B => Object.freeze({ ...own, ...shared });
