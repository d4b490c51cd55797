/**
 * Freezes a table and everything in it, once, when it is made: nobody's change may reach another caller.
 * @internal
 */
export function deepFreeze<const T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
