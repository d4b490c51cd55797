import { aftercareFigures } from "../figures/aftercare.js";
import { aftercareFloors } from "../floors/aftercare.js";
import { aftercareParameters } from "../parameters/aftercare.js";
import { beforeSessionParameters } from "../parameters/beforeSession.js";
import type { Tables } from "../parameters/row.js";

/**
 * What the answers of this domain rest on.
 * @internal
 */
export const aftercareTables: Tables = /* @__PURE__ */ Object.freeze({
  parameters: aftercareParameters,
  figures: aftercareFigures,
  floors: aftercareFloors,
});

const withoutShared = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).filter(([id]) => !Object.hasOwn(beforeSessionParameters, id)));

/**
 * The same without what stands among the tables of candidacy already.
 * @internal
 */
export const ownAftercareTables: Tables = /* @__PURE__ */ Object.freeze({
  parameters: /* @__PURE__ */ withoutShared(aftercareParameters),
  figures: /* @__PURE__ */ withoutShared(aftercareFigures),
  floors: aftercareFloors,
});
