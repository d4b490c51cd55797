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

/** A word that is not on the list; what is no word at all is of the wrong kind. */
function notOnList({ input, values }: z.core.$ZodIssueInvalidValue, path: readonly (string | number)[]): Issue {
  if (input === undefined) return issueOf("missing", path, "Required.");
  if (typeof input !== "string") return issueOf("wrong-type", path, "Expected string.", { expected: "string" });
  const options = values.map(String);
  return issueOf("unknown-value", path, `Not one of: ${shorten(options.join(", "))}`, { options });
}

/** None of several forms fits: the key that tells them apart is missing or says something else. */
function noSuchForm(issue: z.core.$ZodIssueInvalidUnion, path: readonly (string | number)[]): Issue {
  const { input } = issue;
  const key = path.at(-1);
  const told = typeof input === "object" && input !== null && typeof key === "string" && Object.hasOwn(input, key);
  if (!told) return issueOf("missing", path, "Required.");
  return issueOf("unknown-value", path, "Not one of the forms accepted here.");
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
      return [notOnList(issue, path)];
    case "invalid_union":
      return [noSuchForm(issue, path)];
    case "too_big":
      return [issueOf("out-of-range", path, `At most ${String(issue.maximum)}.`, { maximum: Number(issue.maximum) })];
    case "too_small":
      return [issueOf("out-of-range", path, `At least ${String(issue.minimum)}.`, { minimum: Number(issue.minimum) })];
    case "invalid_format":
      return [issueOf("invalid-date", path, issue.message)];
    case "custom":
      return [
        issueOf(issue.params?.["code"] === "unknown-value" ? "unknown-value" : "invalid-date", path, issue.message),
      ];
    default:
      return [issueOf("wrong-type", path, "Not accepted here.")];
  }
}
