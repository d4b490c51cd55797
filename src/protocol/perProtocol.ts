import { deepFreeze } from "../knowledge/deepFreeze.js";
import type { Protocol } from "./types.js";

/**
 * Makes what follows from a protocol alone once, and keeps it with the protocol: protocols are values that nobody changes.
 * @internal
 */
export function perProtocol<T>(make: (protocol: Protocol) => T): (protocol: Protocol) => T {
  const made = new WeakMap<Protocol, T>();
  return (protocol) => {
    let prepared = made.get(protocol);
    if (prepared === undefined) {
      // What is prepared is frozen and shared; the caller's own object is neither.
      prepared = make(deepFreeze(JSON.parse(JSON.stringify(protocol)) as Protocol));
      made.set(protocol, prepared);
    }
    return prepared;
  };
}
