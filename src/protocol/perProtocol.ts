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
      prepared = make(protocol);
      made.set(protocol, prepared);
    }
    return prepared;
  };
}
