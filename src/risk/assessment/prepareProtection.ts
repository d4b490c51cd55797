import { type ProtectionId, type ProtectionRow, riskProtections } from "../../knowledge/failures/protections.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Limits, limitsOf } from "./limits.js";
import type { RiskProtection } from "./types.js";

/**
 * A protection with everything that a protocol fixes of it.
 * @internal
 */
export interface PreparedProtection {
  readonly row: ProtectionRow;
  readonly limits: Limits | undefined;
  readonly fixed: Omit<RiskProtection, "facts">;
  readonly figure: RiskProtection["facts"];
}

/**
 * What a protocol fixes of a protection.
 * @internal
 */
export function prepareProtection(protection: ProtectionId, protocol: ProtocolPart<"risk">): PreparedProtection {
  const row: ProtectionRow = riskProtections[protection];
  const { threshold, parameters = [], evidence = [], dissent = [] } = row;
  const figures = parameters.map((id) => protocol.parameters[id]);
  return {
    row,
    limits: threshold === undefined ? undefined : limitsOf(threshold, protocol),
    fixed: {
      protection,
      direction: "lowers",
      changeableBy: row.by,
      evidence: [...figures.flatMap(({ claims }) => claims), ...evidence],
      dissent: [...figures.flatMap((figure) => figure.dissent), ...dissent],
    },
    figure: threshold === undefined ? {} : { [threshold]: protocol.parameters[threshold].value },
  };
}
