/**
 * Shows a value that is wrong, whatever it is: text in quotes and cut short, anything else by its type.
 * @internal
 */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value;
}

/**
 * A wrong value among the details of an error: text as it is, anything else as {@link describe} shows it.
 * @internal
 */
export const detailOf = (value: unknown): string => (typeof value === "string" ? value : describe(value));
