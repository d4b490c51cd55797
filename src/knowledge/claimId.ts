/** The id of a source, such as `liu-2025`. */
export type SourceId = string;

/** The id of a claim: `article-` and a number for the article, else the source and the parameter. */
export type ClaimId = string;

/**
 * The id of a claim: the article's keep their number (`article-059`), every other is the source and what it is about.
 * @internal
 */
export const claimIdOf = (by: string, about: string): ClaimId => (by.startsWith("article-") ? by : `${by}-${about}`);

/**
 * The source that a figure is from.
 * @internal
 */
export const sourceIdOf = (by: string): SourceId => (by.startsWith("article-") ? "article" : by);
