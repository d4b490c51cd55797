/**
 * A fingerprint of a protocol's content, in an entry of its own so that only those who want it carry the hash.
 * @module
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Protocol } from "./types.js";

/** JSON with the keys of every object in order and nothing between, as RFC 8785 has it: the same content, the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join(",")}}`;
}

/**
 * A stable fingerprint of a protocol: its name, version, every figure, every claim named and every acknowledgment. Keep it
 * with a stored answer, and the answer stays tied to the exact figures that it was given by.
 *
 * @param protocol - the protocol, also one read back from JSON
 * @returns the SHA-256 of its canonical JSON, 64 hexadecimal digits; the order of keys does not matter
 *
 * @example
 * ```ts
 * import { articleProtocol } from "scalp-micropigmentation";
 * import { protocolDigest } from "scalp-micropigmentation/digest";
 *
 * protocolDigest(articleProtocol).length; // => 64
 * protocolDigest(articleProtocol) === protocolDigest(JSON.parse(JSON.stringify(articleProtocol))); // => true
 * ```
 */
export function protocolDigest(protocol: Protocol): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(protocol))));
}
