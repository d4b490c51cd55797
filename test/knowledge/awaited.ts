import type { Domain, ParameterIdOf } from "../../src/knowledge/parameters.js";

/**
 * Parameters that sources speak about and no code reads yet, in the order of their tables. Whoever builds what reads one takes
 * it off; the list only ever grows with the tables.
 */
export const awaited: { readonly [D in Domain]: readonly ParameterIdOf<D>[] } = {
  candidacy: [
    // Sources name it as a reason for treatment, not against: whether a surgeon would transplant is a fact that no profile has
    // and that could change no verdict under any preset.
    "transplant-unsuitable-effect",
    // It says how a clearance is given, not whether one is needed: a clearance in a profile is in writing by its definition.
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
    // Who teaches a course: the profile asks what a practitioner has learned, and nobody is asked about the teacher.
    "trainer-experience",
    "trainer-procedures",
    "trainer-continuing-education",
    "trainer-renewal-interval",
    // One series of 2001, of scars alone: it stands as dissent where more points than usual are held to be coarse.
    "scar-needle-points",
    // Older and wider than the usual diameter of a dot, which is read.
    "dot-diameter-limit",
    // What a dot imitates; nobody says that a dot of another size than the client's own hair fails.
    "hair-diameter",
    // A step between the first session and the last, which are read; nobody says that another step does harm.
    "second-session-density",
    // A published frequency, as in aftercare.
    "dissatisfaction-frequency",
    // How long one country's paper is valid: the profile asks whether there is a license, not since when.
    "license-duration",
    "temporary-license-duration",
  ],
};
