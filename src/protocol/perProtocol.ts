import { deepFreeze } from "../knowledge/deepFreeze.js";
import type { Protocol } from "./types.js";

/**
 * Makes what follows from a protocol alone once, and keeps it with the protocol: protocols are values that nobody changes.
 * @internal
 */
export function perProtocol<T>(make: (protocol: Protocol) => T): (protocol: Protocol) => T {
  const made = new WeakMap<Protocol, T>();
  // An app has one protocol: the one asked about last is found without the map.
  let last: readonly [Protocol, T] | undefined;
  return (protocol) => {
    if (last?.[0] === protocol) return last[1];
    let prepared = made.get(protocol);
    if (prepared === undefined) {
      // What is prepared is frozen and shared; the caller's own object is neither.
      prepared = make(deepFreeze(JSON.parse(JSON.stringify(protocol)) as Protocol));
      made.set(protocol, prepared);
    }
    last = [protocol, prepared];
    return prepared;
  };
}
