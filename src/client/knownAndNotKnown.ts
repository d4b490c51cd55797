import { valueAt } from "./factPath.js";
import { isRoughDate } from "./isRoughDate.js";
import type { ClientProfile, Issue } from "./types.js";

const issue = (at: number, message: string): Issue => ({ code: "contradiction", path: ["notKnown", at], message });

/**
 * Facts that a profile lists as not known although they are answered, and those that it lists twice. A rough date is no
 * contradiction: the month is known, and the day is not.
 * @internal
 */
export function knownAndNotKnown(profile: ClientProfile): Issue[] {
  const { notKnown = [] } = profile;
  return notKnown.flatMap((fact, at) => {
    if (notKnown.indexOf(fact) < at) return [issue(at, "Listed before.")];
    const answer = valueAt(profile, fact);
    return answer === undefined || isRoughDate(answer) ? [] : [issue(at, "Answered, and listed as not known.")];
  });
}
