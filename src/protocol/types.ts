import type { CalendarDate, Duration } from "../calendar/types.js";
import type { ClaimId } from "../knowledge/claimId.js";
import type { ContradictionId } from "../knowledge/contradictions.js";
import type { SaferDirection, Unit } from "../knowledge/parameters/row.js";
import type { Domain, ParameterId, ParameterValue, parametersByDomain, ValueOf } from "../knowledge/parameters.js";

/** A value that a protocol has chosen, the claims that it rests on, and those that say otherwise. */
export interface Parameter<P extends ParameterId = ParameterId> {
  readonly value: ValueOf<P>;
  readonly unit: Unit;
  readonly saferDirection: SaferDirection;
  /** The claims that agree; empty where the figure is a clinic's own and nobody publishes it. */
  readonly claims: readonly ClaimId[];
  readonly dissent: readonly ClaimId[];
  /** The value is where several claims meet, and is not simply that of one. */
  readonly computed?: true | undefined;
  /** The day from which one of the claims that agree should be looked up again. */
  readonly reviewBy?: CalendarDate | undefined;
}

/** One set of figures to judge and plan by. */
export interface Protocol {
  readonly id: string;
  readonly version: string;
  readonly parameters: { readonly [P in ParameterId]: Parameter<P> };
  /** What was knowingly loosened past its safety floor. Every answer that these touch says so. */
  readonly acknowledged: readonly ParameterId[];
  /** The protocol that this one changes, and why; absent where it stands by itself. */
  readonly basedOn?: { readonly id: string; readonly version: string; readonly reason: string } | undefined;
}

/**
 * The parameters that a domain reads.
 * @internal
 */
export type ParametersOf<D extends Domain> = Pick<
  Protocol["parameters"],
  keyof (typeof parametersByDomain)[D] & ParameterId
>;

/**
 * A protocol as far as a domain reads it; every whole protocol is one.
 * @internal
 */
export interface ProtocolPart<D extends Domain> extends Omit<Protocol, "parameters"> {
  readonly parameters: ParametersOf<D>;
}

/** Which protocol gave an answer. Every top-level result carries it. */
export interface RuleSet {
  readonly id: string;
  readonly version: string;
}

/** A value for a parameter: as it stands, with its unit, or as a duration where the parameter counts days, months or years. */
export type OverrideOf<P extends ParameterId> =
  | ValueOf<P>
  | { readonly value: ValueOf<P>; readonly unit: Unit }
  | (ValueOf<P> extends number ? Duration : never);

/** What a clinic changes in a protocol. */
export interface ProtocolChange {
  /** The name of the new protocol. */
  readonly id: string;
  readonly version: string;
  /** Why, in the clinic's own words; it stays on the protocol. */
  readonly reason: string;
  readonly overrides: { readonly [P in ParameterId]?: OverrideOf<P> | undefined };
  /** What is knowingly loosened past its safety floor. */
  readonly acknowledge?: readonly ParameterId[] | undefined;
}

/** Something to know about an answer beside what it says. */
export type Note =
  /** The protocol has knowingly loosened a parameter past its safety floor. */
  | { readonly kind: "acknowledged"; readonly parameter: ParameterId }
  /** A claim behind the parameter was to be looked up again by that day. */
  | { readonly kind: "review-due"; readonly parameter: ParameterId; readonly reviewBy: CalendarDate };

/** A parameter on which two protocols differ. */
export interface ProtocolDifference {
  readonly parameter: ParameterId;
  readonly domain: Domain;
  readonly unit: Unit;
  readonly from: ParameterValue;
  readonly to: ParameterValue;
  /** Whether the second is more careful; `neither` where no direction is safer, or a range moved both ways. */
  readonly change: "more-careful" | "less-careful" | "neither";
  /** The second protocol has knowingly loosened it past its safety floor. */
  readonly acknowledged: boolean;
}

/** What each preset makes of a parameter. */
export interface Picks {
  readonly article: ParameterValue;
  readonly consensus: ParameterValue;
  readonly strictest: ParameterValue;
}

/** A parameter on which sources disagree. */
export interface SourceDispute {
  readonly kind: "between-sources";
  readonly id: ParameterId;
  readonly unit: Unit;
  readonly positions: readonly { readonly claim: ClaimId; readonly value: ParameterValue }[];
  /** The lowest and the highest that anybody says; for words, by their order. */
  readonly spread: { readonly lowest: number | string; readonly highest: number | string };
  /** The middle of what the sources other than the article say. */
  readonly median: ParameterValue;
  readonly picks: Picks;
}

/** A place where the article disagrees with itself. */
export interface ArticleDispute {
  readonly kind: "within-article";
  readonly id: ContradictionId;
  /** The article's claims that do not fit together, those that no figure can be made of included. */
  readonly claims: readonly ClaimId[];
  /** The parameters that settle it, with what each preset picks; empty where the disagreement is one of words only. */
  readonly settledBy: readonly { readonly parameter: ParameterId; readonly unit: Unit; readonly picks: Picks }[];
}

/** A disagreement: between sources, or of the article with itself. */
export type Dispute = SourceDispute | ArticleDispute;
