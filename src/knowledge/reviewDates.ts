import type { CalendarDate } from "../calendar/types.js";
import type { SourceId } from "./claimId.js";
import { deepFreeze } from "./deepFreeze.js";

/** An editor's choice, not a clinical figure: two years after all of them were read. */
const TWO_YEARS_ON = "2028-11-22" as CalendarDate;

/** Laws, rules of authorities and drug labels change: from that day on what they say is to be looked up again. */
export const reviewDates: Readonly<Record<SourceId, CalendarDate>> = /* @__PURE__ */ deepFreeze({
  "california-653": TWO_YEARS_ON,
  "isotretinoin-us-label": TWO_YEARS_ON,
  "isotretinoin-hong-kong-label": TWO_YEARS_ON,
  "pembrokeshire-2024": TWO_YEARS_ON,
  "eu-2020-2081": TWO_YEARS_ON,
  "reach-luxembourg-2023": TWO_YEARS_ON,
  "fda-tattoos": TWO_YEARS_ON,
  "fda-ink-2024": TWO_YEARS_ON,
  "fda-lidocaine-2024": TWO_YEARS_ON,
  "wales-licensing-2024": TWO_YEARS_ON,
  "wales-licence-terms-2017": TWO_YEARS_ON,
  "scotland-licensing-2018": TWO_YEARS_ON,
  "kerala-2021": TWO_YEARS_ON,
  "nhsbt-blood": TWO_YEARS_ON,
  "new-jersey-blood": TWO_YEARS_ON,
  "powys-2024": TWO_YEARS_ON,
});
