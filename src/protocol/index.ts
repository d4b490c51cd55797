/**
 * Which claim counts: the figures to judge and plan by.
 * @module
 */
export { articleProtocol } from "./articleProtocol.js";
export type { Parameter, Protocol, RuleSet } from "./types.js";
