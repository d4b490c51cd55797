import type { Domain, ParameterIdOf } from "../../src/knowledge/parameters.js";

/**
 * Parameters that sources speak about and no code reads yet, in the order of their tables. Whoever builds what reads one takes
 * it off; the list only ever grows with the tables.
 */
export const awaited: { readonly [D in Domain]: readonly ParameterIdOf<D>[] } = {
  candidacy: [
    // Pregnancy and breastfeeding hold until their end is on record; what one association adds after a birth is not read.
    "postpartum-wait",
    // The profile has no fact that says so, and it stands in nobody's way.
    "transplant-unsuitable-effect",
    // It says how a clearance is given, not whether one is needed.
    "clearance-letter-policy",
  ],
  schedule: [
    // A plan and a record know their course, and neither the kind of hair loss nor the skin: whoever knows them asks for so many
    // sessions. Were only the plan told, it would promise another course than the one that forecasts and reminders go by.
    "alopecia-areata-session-count",
    "total-alopecia-session-count",
    "dry-skin-session-count",
    "damaged-skin-session-count",
    "thick-skin-session-count",
    // Only where much was lost, which no record says; a plan rests on the usual count.
    "maintenance-session-count-maximum",
    // Points of a score in one study of ten patients: no estimate in months follows from them.
    "six-month-density-loss",
    "pattern-hair-loss-six-month-density-loss",
    "scarring-alopecia-six-month-density-loss",
    // Of temporary pigment, how long it lasts is read. When it begins to fade says of no day that a visit is due; how often one
    // comes back in the first year would make visits that no source spaces.
    "temporary-fading-start",
    "temporary-first-year-visits",
  ],
  aftercare: [
    // Ointments: on a lost scab the instruction is to ask, whatever the protocol, and no day of them stands anywhere.
    "healing-ointment-duration",
    "antibiotic-cream-avoidance",
    // Measured in mice; what an MRI means for a client is read from its effect and its frequency in people.
    "mri-heating",
    // Published frequencies: the table of failures gives them with their claims, whatever the protocol.
    "smp-complication-frequency",
    "any-tattoo-complication-frequency",
    "persistent-tattoo-complication-frequency",
    "psoriasis-in-tattoo-frequency",
  ],
  risk: [
    // How a course is made up and who teaches it: the profile asks only for a practitioner's hours of training.
    "training-theory-hours",
    "training-live-procedures",
    "trainer-experience",
    "trainer-procedures",
    "trainer-continuing-education",
    "trainer-renewal-interval",
    // Technique of which the profile has no fact: needles in scars, the next sessions, and the hair that a dot imitates; of
    // dots, the usual diameter is read instead of the largest.
    "scar-needle-points",
    "dot-diameter-limit",
    "hair-diameter",
    "second-session-density",
    "full-density",
    // A published frequency, as in aftercare.
    "dissatisfaction-frequency",
    // How long a paper is valid and what an office asks before it gives one: the profile asks whether there is a license.
    "license-duration",
    "temporary-license-duration",
    "background-check-importance",
  ],
};
