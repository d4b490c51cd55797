import { deepFreeze } from "../knowledge/deepFreeze.js";
import type { Tables } from "../knowledge/parameters/row.js";
import type { Domain } from "../knowledge/parameters.js";
import { refuseProblems } from "./problems.js";
import { problemsOf } from "./problemsOf.js";
import type { Protocol, ProtocolPart } from "./types.js";

/**
 * Makes what follows from a protocol alone once, and keeps it with the protocol: protocols are values that nobody changes.
 * One that a domain may not judge by is refused here, wherever it comes from. Without a protocol it is the article's, of
 * which the domain carries its own part only.
 * @internal
 */
export function perProtocol<D extends Domain, T>(
  tables: Tables,
  article: ProtocolPart<D>,
  make: (protocol: ProtocolPart<D>) => T,
): (protocol: Protocol | undefined) => T {
  const made = new WeakMap<Protocol, T>();
  let ofArticle: T | undefined;
  // An app has one protocol: the one asked about last is found without the map.
  let last: readonly [Protocol, T] | undefined;
  return (protocol) => {
    if (protocol === undefined) return (ofArticle ??= make(article));
    if (last?.[0] === protocol) return last[1];
    let prepared = made.get(protocol);
    if (prepared === undefined) {
      refuseProblems(problemsOf(protocol, tables));
      // What is prepared is frozen and shared; the caller's own object is neither.
      prepared = make(deepFreeze(JSON.parse(JSON.stringify(protocol)) as Protocol));
      made.set(protocol, prepared);
    }
    last = [protocol, prepared];
    return prepared;
  };
}
