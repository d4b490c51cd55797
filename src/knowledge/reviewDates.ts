import type { CalendarDate } from "../calendar/types.js";
import type { ClaimId } from "./claimId.js";
import { deepFreeze } from "./deepFreeze.js";

/** Laws and labels change: from this day on they are to be looked up again. An editor's choice, not a clinical figure. */
const BY = "2028-11-22" as CalendarDate;

/** The claims that have to be looked up again, and when. */
export const reviewDates: Readonly<Record<ClaimId, CalendarDate>> = /* @__PURE__ */ deepFreeze({
  "california-653-age-of-majority": BY,
});
