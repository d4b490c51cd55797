import { calendarDate } from "../../src/calendar/calendarDate.js";
import { type Day, dayOf } from "../../src/calendar/day.js";
import { question, type Reach, type Ruling, ruling } from "../../src/candidacy/rulings.js";
import { newTally, type Tally } from "../../src/candidacy/tally.js";
import { NO_WAIT } from "../../src/candidacy/waitOf.js";
import type { ClientProfile } from "../../src/client/types.js";
import type { Verdict } from "../../src/knowledge/verdicts.js";
import { TODAY } from "./candidacy.js";
import { protocolWith } from "./protocol.js";

/** A day as the number that a tally counts in. */
export const day = (text: string): Day => dayOf(calendarDate(text));

/** A tally that has heard nothing yet. */
export const tallyOf = (client: ClientProfile = {}, asOf = TODAY): Tally => newTally(client, day(asOf));

/** What the rule on keloids would say with this effect. */
export const finding = (effect: Verdict): Ruling =>
  ruling(protocolWith({ "keloid-on-scalp-effect": effect }), "keloid", "on-scalp", {});
/** What answers could bring: nothing but what is said. */
export const reach = (what: Partial<Reach>): Reach => ({
  letters: [],
  permanent: false,
  openEnded: false,
  liftable: true,
  milder: 0,
  longest: NO_WAIT,
  ...what,
});
/** A question about keloids, by the worst that its answer could make. */
export const asking = (couldMake: Verdict) => question("health.keloid", couldMake, ["keloid"]);
