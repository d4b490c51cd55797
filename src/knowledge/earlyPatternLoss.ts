/**
 * The age, in years, below which pattern hair loss came early. An engineering default: the source that warns of loss that
 * progresses gives no age, and nobody else does.
 */
export const earlyPatternLossAge = 25;
