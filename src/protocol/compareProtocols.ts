import { allTables, domainOf } from "../knowledge/tables.js";
import { type Dossier, dossiersOf } from "./dossiers.js";
import { equals, type Span, spanOfKnown } from "./spans.js";
import type { Protocol, ProtocolDifference } from "./types.js";

/** Both ends are compared: a range that moved one end up and the other down is neither. */
function changeOf({ saferDirection }: Dossier, from: Span, to: Span): ProtocolDifference["change"] {
  const [up, down] = [to.min >= from.min && to.max >= from.max, to.min <= from.min && to.max <= from.max];
  if (saferDirection === "none" || (!up && !down)) return "neither";
  return up === (saferDirection === "up") ? "more-careful" : "less-careful";
}

function differenceOn(dossier: Dossier, a: Protocol, b: Protocol): ProtocolDifference[] {
  const { parameter, unit, shape } = dossier;
  const [{ value: from }, { value: to }] = [a.parameters[parameter], b.parameters[parameter]];
  const spans = [spanOfKnown(shape, from), spanOfKnown(shape, to)] as const;
  if (equals(...spans)) return [];
  const change = changeOf(dossier, ...spans);
  return [
    {
      parameter,
      domain: domainOf(parameter),
      unit,
      from,
      to,
      change,
      acknowledged: b.acknowledged.includes(parameter),
    },
  ];
}

/**
 * Lists every parameter on which two protocols differ, in the order of the tables.
 *
 * @param a - the protocol to start from
 * @param b - the one to compare it with
 * @returns one row for each parameter whose value differs, saying which of the two is more careful; none when all agree
 *
 * @example
 * ```ts
 * import { articleProtocol, compareProtocols, consensusProtocol } from "scalp-micropigmentation";
 *
 * const differences = compareProtocols(articleProtocol, consensusProtocol);
 * differences.find(({ parameter }) => parameter === "sun-avoidance")?.change; // => "more-careful"
 * ```
 */
export function compareProtocols(a: Protocol, b: Protocol): ProtocolDifference[] {
  return dossiersOf(allTables).flatMap((dossier) => differenceOn(dossier, a, b));
}
