import { type Day, dayOf } from "../calendar/day.js";
import { deepFreeze } from "../knowledge/deepFreeze.js";
import type { Tables } from "../knowledge/parameters/row.js";
import type { Domain, ParameterId } from "../knowledge/parameters.js";
import type { Note, Parameter, ProtocolPart } from "./types.js";

/**
 * What there is to know about the answers of one domain under a protocol.
 * @internal
 */
export interface PreparedNotes {
  /** Those that always hold, made once. */
  readonly standing: readonly Note[];
  /** Those that begin on a day, the first to begin first. */
  readonly beginning: readonly { readonly from: Day; readonly note: Note }[];
}

/**
 * Prepares the notes on a domain. They are about every parameter that the domain reads, not only those of rules that spoke:
 * a wait that was loosened shows in that it is silent.
 * @internal
 */
export function prepareNotes<D extends Domain>(protocol: ProtocolPart<D>, tables: Tables): PreparedNotes {
  const read = Object.keys(tables.parameters) as ParameterId[];
  const chosen: Readonly<Partial<Record<ParameterId, Parameter>>> = protocol.parameters;
  const standing = read
    .filter((parameter) => protocol.acknowledged.includes(parameter))
    .map((parameter): Note => ({ kind: "acknowledged", parameter }));
  const beginning = read.flatMap((parameter) => {
    const reviewBy = chosen[parameter]?.reviewBy;
    if (reviewBy === undefined) return [];
    const note: Note = { kind: "review-due", parameter, reviewBy };
    return [{ from: dayOf(reviewBy), note }];
  });
  return deepFreeze({ standing, beginning: beginning.sort((a, b) => a.from - b.from) });
}

const begunBy = (day: Day, beginning: PreparedNotes["beginning"]): readonly Note[] =>
  beginning.filter(({ from }) => from <= day).map(({ note }) => note);

/**
 * The notes on an answer given on a day.
 * @internal
 */
export function notesOn({ standing, beginning }: PreparedNotes, day: Day): readonly Note[] {
  const first = beginning[0];
  if (first === undefined || day < first.from) return standing;
  return [...standing, ...begunBy(day, beginning)];
}
