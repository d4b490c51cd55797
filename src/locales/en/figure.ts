import type { ValueRange } from "../../knowledge/parameters/row.js";

/** A number, a range in words (14 to 28), or nothing where there is none. */
export const figure = (value: number | ValueRange | undefined): string =>
  value === undefined ? "" : typeof value === "number" ? String(value) : `${String(value.min)} to ${String(value.max)}`;
