import { isPartialDate } from "../calendar/isPartialDate.js";
import type { FactRow } from "../knowledge/facts.js";
import type { NumberBounds } from "../knowledge/failures/bounds.js";
import { isWithin } from "./isWithin.js";

/** How a fact is answered, whatever it is asked with. */
type AnswerForm = Omit<FactRow, "group"> & Pick<NumberBounds, "whole">;

const fitsChoice = ({ options, mayBeNone }: AnswerForm, answer: unknown): boolean =>
  typeof answer === "string" ? options?.includes(answer) === true : answer === null && mayBeNone === true;

const fitsDetails = ({ none }: AnswerForm, answer: unknown): boolean =>
  answer === null ? none !== undefined : typeof answer === "object" && Array.isArray(answer) === Array.isArray(none);

/**
 * Whether a value is of the kind that a fact asks for; what stands inside details is for a parser to check.
 * @internal
 */
export function fits(form: AnswerForm, answer: unknown): boolean {
  switch (form.kind) {
    case "yes-no":
      return typeof answer === "boolean";
    case "choice":
      return fitsChoice(form, answer);
    case "date":
      return isPartialDate(answer) || (answer === null && form.mayGoOn === true);
    case "number":
      return isWithin(form, answer);
    case "details":
      return fitsDetails(form, answer);
  }
}
