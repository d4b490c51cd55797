import { partialDate } from "../../src/calendar/partialDate.js";
import type { CandidacyAssessment } from "../../src/candidacy/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import { type FactPath, type FactRow, facts } from "../../src/knowledge/facts.js";
import { healthVariants } from "./candidacy.js";

/** Days on which something can have happened, up to the day asked about: long ago, near the ends of the waits, and just now. */
const DAYS = [
  ...["1995-01-01", "2025-01-10", "2025-06-01", "2025-09-20", "2025-12-24", "2026-01-20", "2026-02-10", "2026-02-20"],
  ...["2026-02-25", "2026-02-27", "2026-02-28", "2026-03-01"],
].map(partialDate);

/** A day, and not one that is still to come. */
const isExact = (value: unknown): boolean =>
  !Object.values(value ?? {}).some(
    (date) => typeof date === "string" && /^\d{4}/.test(date) && (date.length < 10 || date > "2026-03-01"),
  );

const OTHERS: Readonly<Partial<Record<FactPath, readonly unknown[]>>> = {
  birthDate: ["1980-01-01", "2008-06-01", "2026-02-01"].map(partialDate),
  "hairLoss.scalpSymptoms": [[], ["itch"], ["rapid-shedding"], ["itch", "rapid-shedding"]],
  "hairLoss.grade": [
    { scale: "norwood-hamilton", stage: "II" },
    { scale: "norwood-hamilton", stage: "V" },
    { scale: "ludwig", stage: "I" },
    { scale: "ludwig", stage: "II" },
  ],
  planned: [[], [{ kind: "chemotherapy", on: "2026-03-06" }], [{ kind: "hair-transplant", on: "2027-01-01" }]],
  patchTests: [[], [{ readOn: "2026-02-20", reaction: false }], [{ readOn: "2026-02-20", reaction: true }]],
};

/** Every answer to a question that a rule could tell apart on 1 March 2026, days known exactly. */
export function everyAnswer(fact: FactPath): readonly unknown[] {
  const { kind, options, mayBeNone, mayGoOn, none }: FactRow = facts[fact];
  const others = OTHERS[fact];
  if (others !== undefined) return others;
  if (kind === "yes-no") return [true, false];
  if (kind === "choice") return [...(options ?? []), ...(mayBeNone === true ? [null] : [])];
  if (kind === "date") return mayGoOn === true ? [null, ...DAYS] : DAYS;
  if (kind === "number") return [6, 9];
  const key = fact.replace(/^health\./, "");
  const variants = healthVariants.flatMap(([name, health]) => (name === key ? [health[name]] : [])).filter(isExact);
  const dated = variants.flatMap((variant) => {
    const [detail, date] = Object.entries(variant ?? {})[0] ?? [];
    return typeof date === "string" && /^\d{4}/.test(date) ? DAYS.map((day) => ({ [String(detail)]: day })) : [];
  });
  return [...(none === undefined ? [] : [none]), ...variants, ...dated];
}

/** The profile with an answer put in, whatever stands there. */
export function put(client: ClientProfile, fact: FactPath, answer: unknown): ClientProfile {
  const [section = "", key, ...details] = fact.split(".");
  if (key === undefined) return { ...client, [section]: answer };
  const whole = (client as Record<string, Record<string, unknown>>)[section] ?? {};
  const deeper = details[0];
  const part = deeper === undefined ? answer : { ...(whole[key] as object | null | undefined), [deeper]: answer };
  return { ...client, [section]: { ...whole, [key]: part } };
}

/** What a question is about: the verdict, the date and the requirements. */
export const outcomeOf = ({ verdict, wait, eligibleFrom, requirements }: CandidacyAssessment): string =>
  JSON.stringify([
    verdict,
    wait,
    eligibleFrom,
    requirements.map(({ kind, rule, met, until }) => [kind, rule, met, until]),
  ]);
