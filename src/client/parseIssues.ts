import type * as z from "zod";
import type { JsonValue } from "../calendar/types.js";
import type { Issue, IssueCode } from "./types.js";

type ZodIssue = z.core.$ZodIssue;

/** Text that arrives as a key or a value is shown, but never without end. */
const LONGEST_TEXT = 80;

const shorten = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

const pathOf = (issue: ZodIssue): (string | number)[] =>
  issue.path.map((step) => (typeof step === "number" ? step : shorten(String(step))));

function issueOf(
  code: IssueCode,
  path: readonly (string | number)[],
  message: string,
  params?: Readonly<Record<string, JsonValue>>,
): Issue {
  return params === undefined ? { code, path, message } : { code, path, message, params };
}

/** A value of the wrong kind; `undefined` means that something has to be there. */
function wrongType(issue: z.core.$ZodIssueInvalidType, path: readonly (string | number)[]): Issue {
  if (issue.input === undefined) return issueOf("missing", path, `Required: ${issue.expected}.`);
  return issueOf("wrong-type", path, `Expected ${issue.expected}.`, { expected: issue.expected });
}

function unknownValue(values: readonly unknown[], path: readonly (string | number)[]): Issue {
  const options = values.map(String);
  return issueOf("unknown-value", path, `Not one of: ${shorten(options.join(", "))}`, { options });
}

/**
 * Turns what zod found into the library's own issues: stable codes, one issue for each unknown key, no text of zod's.
 * @internal
 */
export function issuesOf(issue: ZodIssue): Issue[] {
  const path = pathOf(issue);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => issueOf("unknown-key", [...path, shorten(key)], "No such key here."));
    case "invalid_key":
      return [issueOf("unknown-key", path, "No such key here.")];
    case "invalid_type":
      return [wrongType(issue, path)];
    case "invalid_value":
      return [issue.input === undefined ? issueOf("missing", path, "Required.") : unknownValue(issue.values, path)];
    case "invalid_union":
      return [issueOf("unknown-value", path, "Not one of the forms accepted here.")];
    case "too_big":
      return [issueOf("out-of-range", path, `At most ${String(issue.maximum)}.`, { maximum: Number(issue.maximum) })];
    case "too_small":
      return [issueOf("out-of-range", path, `At least ${String(issue.minimum)}.`, { minimum: Number(issue.minimum) })];
    case "invalid_format":
    case "custom":
      return [issueOf("invalid-date", path, issue.message)];
    default:
      return [issueOf("wrong-type", path, "Not accepted here.")];
  }
}
