import type { ScheduleSentences, ScheduleWords } from "../../explain/words/schedule.js";
import { list } from "./list.js";

/** English words about plans. */
export const scheduleWords: ScheduleWords = {
  kinds: {
    consultation: "Consultation",
    "patch-test": "Patch test",
    "test-spot": "Test spot with the laser",
    laser: "Laser removal",
    session: "Session",
    "healed-review": "Review of the healed result",
    "touch-up": "Touch-up",
    "maintenance-review": "Maintenance review",
    maintenance: "Maintenance",
  },
  walls: {
    "closed-day": "a day on which the clinic is closed",
    blackout: "days that were ruled out",
    "not-before": "the first possible day",
    kept: "a day that was chosen before",
    healing: "the look must heal by the day that was asked for",
  },
};

/** English sentences about plans. */
export const scheduleSentences: ScheduleSentences = {
  planned: (visit, proposed, recommended, overdueFrom) =>
    `${visit}: ${proposed} (best: ${recommended}${overdueFrom === null ? "" : `; late from ${overdueFrom}`}).`,
  shifted: (from, to, walls) => `Moved from ${from} to ${to}, because of ${list(walls)}.`,
  sessionCount: (planned, least, most) =>
    `The course takes ${String(planned)} ${planned === 1 ? "session" : "sessions"} in all; sources speak of ${String(least)}${least === most ? "" : ` to ${String(most)}`}.`,
  refreshExpected: (from, to) => `The look is expected to need refreshing between ${from} and ${to}.`,
  numbered: (what, number) => `${what} ${String(number)}`,
};
