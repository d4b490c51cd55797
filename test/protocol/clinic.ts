import { aftercareTimeline } from "../../src/aftercare/aftercareTimeline.js";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { SmpError } from "../../src/calendar/SmpError.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { Domain } from "../../src/knowledge/parameters.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Note, Protocol, ProtocolChange, RuleSet } from "../../src/protocol/types.js";
import { assessRisk } from "../../src/risk/assessRisk.js";
import { planTreatment } from "../../src/schedule/planTreatment.js";

/** The protocols that the library brings along. */
export const presets: readonly Protocol[] = [articleProtocol, consensusProtocol, strictestProtocol];

/** What a clinic called "house" changes. */
export const change = (
  overrides: ProtocolChange["overrides"],
  more: Partial<Omit<ProtocolChange, "overrides">> = {},
): ProtocolChange => ({ id: "house", version: "1", reason: "Our own experience.", overrides, ...more });

/** A change that the types forbid, as it may come from a file. */
export const wrong = (overrides: unknown, more: Readonly<Record<string, unknown>> = {}): ProtocolChange =>
  ({ ...change({}), overrides, ...more }) as ProtocolChange;

interface Draft {
  readonly parameters: Record<string, Record<string, unknown>>;
  acknowledged: string[];
}

/** A protocol that somebody edited by hand and that was read from JSON. Nothing of it is frozen. */
export function handMade(edit: (draft: Draft) => void = () => undefined, base: Protocol = articleProtocol): Protocol {
  const draft = { ...(JSON.parse(JSON.stringify(base)) as Draft), id: "by-hand", version: "1" };
  edit(draft);
  return draft as unknown as Protocol;
}

/** An edit for {@link handMade}: other values. */
export const withValues =
  (values: Readonly<Record<string, unknown>>) =>
  ({ parameters }: Draft): void => {
    for (const [id, value] of Object.entries(values)) parameters[id] = { ...parameters[id], value };
  };

/** Why something was refused. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly problems: readonly { readonly code: string; readonly parameter: string }[];
}

/** Why an action is refused; a test that expects a refusal fails where there is none. */
export function refusalOf(action: () => unknown): Refusal {
  try {
    action();
  } catch (error) {
    if (!(error instanceof SmpError)) throw error;
    const { code, message, details } = error;
    return { code, message, problems: details["problems"] as unknown as Refusal["problems"] };
  }
  throw new Error("nothing was refused");
}

/** An answer of each domain under a protocol, on a day, to the shortest question that there is. */
export const answers: Readonly<
  Record<Domain, (protocol?: Protocol, day?: string) => { readonly ruleSet: RuleSet; readonly notes: readonly Note[] }>
> = {
  candidacy: (protocol, day = "2026-03-02") => assessCandidacy({}, { asOf: calendarDate(day), protocol }),
  schedule: (protocol, day = "2026-03-02") =>
    planTreatment({ course: "shaved", notBefore: calendarDate(day) }, { protocol }),
  aftercare: (protocol, day = "2026-03-02") =>
    aftercareTimeline({ sessions: [{ on: calendarDate(day) }] }, { protocol }),
  risk: (protocol, day = "2026-03-02") => assessRisk({}, { asOf: calendarDate(day), protocol }),
};

/** The domains that answer. */
export const domains = Object.keys(answers) as readonly Domain[];
