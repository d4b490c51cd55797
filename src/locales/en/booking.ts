import type { BookingSentences, BookingWords } from "../../explain/words/booking.js";
import { list } from "./list.js";

/** The days between which a visit can be. */
function possible(earliest: string | null, before: string | null): string {
  if (earliest === null) return before === null ? "" : ` It has to be before ${before}.`;
  return ` It can be from ${earliest} on${before === null ? "" : `, and before ${before}`}.`;
}

/** English words about bookings. */
export const bookingWords: BookingWords = {
  unbookedReasons: {
    "plan-blocked": "nothing is planned yet",
    "no-slots": "there are no free times",
    "too-early": "some free times come too early",
    "too-short": "some free times are too short",
    "too-late": "some free times come too late",
    lapsed: "some free times come when this visit no longer makes sense",
    blackout: "some free times are on days that were ruled out",
    "closed-day": "some free times are on days of the week that were ruled out",
    healing: "some free times are on days on which the look has to heal",
    "none-after-earlier-choices": "some free times do not go together with the visits before",
  },
  slotProblems: {
    "invalid-id": "it has no name",
    "duplicate-id": "another one has the same name",
    "invalid-start": "its start is not a time with an offset",
    "invalid-minutes": "its length is not a whole number of minutes up to a day",
  },
};

/** English sentences about bookings. */
export const bookingSentences: BookingSentences = {
  booked: ({ visit, date, recommended, practitioner, isLate }) =>
    `${visit}: ${date}${practitioner === null ? "" : `, with ${practitioner}`} (best: ${recommended})${
      isLate ? "; this is later than advised" : ""
    }.`,
  toConfirm: "These times are chosen, not reserved: they stand once the clinic has confirmed them.",
  unbooked: (visit, reasons, { earliest, before }) =>
    `No time was found for this visit: ${visit}. The reason: ${list(reasons)}.${possible(earliest, before)}`,
  nothingBooked: (reasons) => `Nothing can be booked: ${list(reasons)}.`,
  slotSetAside: (slot, problem) =>
    `${typeof slot === "number" ? `The free time number ${String(slot)}` : `The free time ${slot}`} was set aside: ${problem}.`,
};
