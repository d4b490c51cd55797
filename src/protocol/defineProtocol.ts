import { describe } from "../calendar/describe.js";
import { deepFreeze } from "../knowledge/deepFreeze.js";
import { allTables } from "../knowledge/tables.js";
import { parameterWith } from "./assemble.js";
import { type Dossier, dossiersOf } from "./dossiers.js";
import { keepsFloor } from "./keepsFloor.js";
import { type Problem, problemOfSpan, refuseProblems, unknownParameter } from "./problems.js";
import { problemsOf } from "./problemsOf.js";
import { readOverride } from "./readOverride.js";
import type { Span } from "./spans.js";
import type { Protocol, ProtocolChange } from "./types.js";

type Dossiers = ReadonlyMap<string, Dossier>;

/** What was read of a change. */
interface Read {
  readonly spans: ReadonlyMap<string, Span>;
  readonly problems: readonly Problem[];
}

/** Everything about every parameter, by its name. */
const allDossiers = (): Dossiers => new Map(dossiersOf(allTables).map((dossier) => [dossier.parameter, dossier]));

/** What is wrong with a base that did not come from here. */
function problemsOfBase(base: Protocol, dossiers: Dossiers): readonly Problem[] {
  const problems = problemsOf(base, allTables);
  if (problems.some(({ code }) => code === "invalid-protocol")) return problems;
  const strangers = Object.keys(base.parameters).filter((name) => !dossiers.has(name));
  return [...strangers.map(unknownParameter), ...problems];
}

/** The name, the version and the reason of a protocol are words, and the name is its own. */
function problemsOfName(base: Protocol, { id, version, reason }: ProtocolChange): Problem[] {
  const problems = Object.entries({ id, version, reason }).flatMap(([at, text]: [string, unknown]): Problem[] =>
    typeof text === "string" && text.trim() !== ""
      ? []
      : [{ code: "invalid-protocol", at, message: `${describe(text)} is no text` }],
  );
  if (id !== base.id || version !== base.version) return problems;
  return [...problems, { code: "invalid-protocol", at: "id", message: "it has the name and version of its base" }];
}

/** The values as they were given, and what is wrong with them. */
function readOverrides({ overrides, acknowledge = [] }: ProtocolChange, dossiers: Dossiers): Read {
  const spans = new Map<string, Span>();
  const problems: Problem[] = [];
  for (const [name, given] of Object.entries(overrides)) {
    const dossier = dossiers.get(name);
    if (dossier === undefined) problems.push(unknownParameter(name));
    else if (given !== undefined) {
      const read = readOverride(dossier, given);
      const problem = "code" in read ? read : problemOfSpan(dossier, read, acknowledge.includes(dossier.parameter));
      if (problem !== undefined) problems.push(problem);
      else if (!("code" in read)) spans.set(name, read);
    }
  }
  return { spans, problems };
}

/** An acknowledgment of nothing would hide what a later change loosens. */
function problemsOfAcknowledgments(
  base: Protocol,
  { acknowledge = [], overrides }: ProtocolChange,
  { spans }: Read,
  dossiers: Dossiers,
): Problem[] {
  return acknowledge.flatMap((name): Problem[] => {
    const [dossier, span] = [dossiers.get(name), spans.get(name)];
    if (dossier === undefined) return [unknownParameter(name)];
    // What was refused above has its problem already.
    if (span === undefined && overrides[name] !== undefined) return [];
    if (span === undefined && base.acknowledged.includes(dossier.parameter)) return [];
    if (span !== undefined && !keepsFloor(dossier, span)) return [];
    return [{ code: "nothing-to-acknowledge", at: name, message: "it is not loosened past a floor" }];
  });
}

/**
 * Makes a clinic's own protocol from another one. Tightening is free; loosening past a safety floor has to be acknowledged
 * by name, and the acknowledgment stays on the protocol and shows in every answer that it touches. Locked floors hold
 * whatever is acknowledged.
 *
 * @param base - the protocol to start from; it is not changed
 * @param change - the name, the version and the reason, the new values (as they stand, as `{ value, unit }`, or as a
 *   duration where the parameter counts days, months or years), and what is knowingly loosened
 * @returns the new protocol, frozen; each changed parameter names the claims that agree with it and those that do not
 * @throws SmpError `locked-floor`, `unknown-parameter`, `wrong-unit`, `invalid-value`, `invalid-range` for a lower end above
 *   the upper one, `invalid-protocol` for a missing name, version or reason, `loosens-floor` or `nothing-to-acknowledge`:
 *   one error, under the gravest code, whose `details.problems` list them all
 *
 * @example
 * ```ts
 * import { articleProtocol, defineProtocol } from "scalp-micropigmentation";
 *
 * const studio = defineProtocol(articleProtocol, {
 *   id: "our-studio",
 *   version: "2026-11",
 *   reason: "Strong sun for most of the year.",
 *   overrides: { "sun-avoidance": { weeks: 4 } },
 * });
 * studio.parameters["sun-avoidance"].value; // => 28
 * studio.parameters["sun-avoidance"].claims; // => ["defining-beauty-sun-avoidance"]
 * ```
 *
 * @example
 * ```ts
 * import { articleProtocol, defineProtocol } from "scalp-micropigmentation";
 *
 * const change = { id: "hasty", version: "1", reason: "Holidays.", overrides: { "sun-avoidance": 7 } };
 * defineProtocol(articleProtocol, change); // throws loosens-floor
 * defineProtocol(articleProtocol, { ...change, acknowledge: ["sun-avoidance"] }).acknowledged; // => ["sun-avoidance"]
 * ```
 */
export function defineProtocol(base: Protocol, change: ProtocolChange): Protocol {
  const dossiers = allDossiers();
  refuseProblems(problemsOfBase(base, dossiers));
  const read = readOverrides(change, dossiers);
  refuseProblems([
    ...problemsOfName(base, change),
    ...read.problems,
    ...problemsOfAcknowledgments(base, change, read, dossiers),
  ]);
  const changed = [...dossiers.values()].flatMap((dossier) => {
    const span = read.spans.get(dossier.parameter);
    return span === undefined ? [] : [[dossier.parameter, parameterWith(dossier, span)] as const];
  });
  const kept = base.acknowledged.filter((parameter) => !read.spans.has(parameter));
  const { id, version, reason, acknowledge = [] } = change;
  // A copy: what is frozen here must not be the caller's.
  const parameters = JSON.parse(JSON.stringify(base.parameters)) as Protocol["parameters"];
  return deepFreeze({
    id,
    version,
    parameters: { ...parameters, ...Object.fromEntries(changed) },
    acknowledged: [...new Set([...kept, ...acknowledge])],
    basedOn: { id: base.id, version: base.version, reason },
  });
}
