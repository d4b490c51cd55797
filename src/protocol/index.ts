/**
 * Which claim counts: the figures to judge and plan by.
 * @module
 */
export { articleProtocol } from "./articleProtocol.js";
export { compareProtocols } from "./compareProtocols.js";
export { consensusProtocol } from "./consensusProtocol.js";
export { defineProtocol } from "./defineProtocol.js";
export { disputes } from "./disputes.js";
export { strictestProtocol } from "./strictestProtocol.js";
export type {
  ArticleDispute,
  Dispute,
  Note,
  OverrideOf,
  Parameter,
  Picks,
  Protocol,
  ProtocolChange,
  ProtocolDifference,
  RuleSet,
  SourceDispute,
} from "./types.js";
