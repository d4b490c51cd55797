/**
 * Each item once, in the order in which it first comes.
 * @internal
 */
export const once = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
