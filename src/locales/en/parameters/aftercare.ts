import type { aftercareParameters } from "../../../knowledge/parameters/aftercare.js";
import type { candidacyAndAftercareParameters } from "../../../knowledge/parameters/candidacyAndAftercare.js";

/** What each figure about aftercare is called; those that candidacy reads too are named there. */
export const aftercareNames: Readonly<
  Record<Exclude<keyof typeof aftercareParameters, keyof typeof candidacyAndAftercareParameters>, string>
> = {
  // Before the session
  "preparation-moisturizing-duration": "Days of moisturizing before the session",
  "preparation-moisturizing-frequency": "Moisturizing per day before the session",
  "preparation-haircut-lead": "Time between haircut and session",
  "preparation-razor-avoidance-policy": "No razor before the session",
  "preparation-wash-policy": "Washing the scalp before the session",
  "preparation-exfoliation-lead": "Time between exfoliating and the session",
  // What to expect
  "mild-early-reaction-effect": "Response to mild early reactions",
  "redness-duration": "How long redness lasts",
  "swelling-duration": "How long swelling lasts",
  "tenderness-duration": "How long tenderness lasts",
  "blood-ooze-duration": "How long slight bleeding lasts",
  "darkening-duration": "How long the early darkening lasts",
  "scabbing-effect": "Response to normal scabbing",
  "scab-duration": "How long scabs last",
  "apparent-fading-duration": "How long the apparent fading lasts",
  "full-healing-duration": "Time until the scalp is fully healed",
  // Washing and touching
  "first-wash": "First rinse with water",
  "shampoo-start": "First use of shampoo",
  "shampoo-frequency": "Shampooing per week",
  "excess-ink-removal-policy": "Removing excess ink after the session",
  "no-scrubbing": "Time without scrubbing",
  "touch-avoidance": "Time without touching the scalp",
  "scab-picking-avoidance-policy": "Leaving scabs alone",
  // Creams and ointments
  "moisturizer-start": "First use of moisturizer",
  "daily-moisturizer": "Moisturizing per day after the session",
  "healing-ointment-duration": "Days of healing ointment",
  "petroleum-avoidance-policy": "Avoiding petroleum-based products",
  "lost-scab-ointment": "Antibiotic ointment after losing a scab",
  "antibiotic-cream-avoidance": "Time without antibiotic creams",
  // Sun and hats
  "sun-avoidance": "Staying out of the sun",
  "hat-start": "First wearing of a loose hat",
  "rubbing-hat-avoidance": "Time without hats that rub",
  "sunscreen-start": "First use of sunscreen",
  "sunscreen-factor": "Sunscreen factor while healing",
  "long-term-sunscreen-factor": "Sunscreen factor after healing",
  "long-term-sun-protection-policy": "Lifelong sun protection",
  // Sweat and water
  "light-exercise-start": "Return to light exercise",
  "heavy-exercise-start": "Return to heavy exercise",
  "sauna-start": "Return to the sauna",
  "salt-water-swimming-start": "Return to swimming in salt water",
  "pool-swimming-start": "Return to swimming in a pool",
  // Shaving
  "foil-shaver-start": "First shave with a foil shaver",
  "razor-start": "First shave with a razor",
  "long-term-razor-avoidance-policy": "No razor in the long term",
  // Hair products and treatments
  "concealer-start": "First use of a concealer",
  "concealer-after-last-session-policy": "Concealer only after the last session",
  "hair-dye-start": "First use of hair dye",
  "retinoid-start": "First use of retinoids",
  "exfoliant-avoidance-policy": "Avoiding exfoliants",
  "self-tan-start": "First use of self-tanner",
  "minoxidil-restart": "Return to minoxidil",
  "laser-avoidance": "Time without laser treatment",
  // Daily life
  "alcohol-avoidance-policy": "Avoiding alcohol after the session",
  "fluid-intake-policy": "Drinking enough water",
  "raised-head-policy": "Sleeping with the head raised",
  "blood-donation-wait": "Wait before donating blood",
  "regulated-studio-blood-donation-wait": "Blood donation wait after a regulated studio",
  "mri-effect": "Response to a planned MRI scan",
  "mri-symptom-frequency": "Frequency of symptoms during an MRI scan",
  "mri-heating": "Warming of pigment during an MRI scan",
  // Warning signs
  "minor-reaction-effect": "Response to itch, a mild rash or redness that stays",
  "patchy-pigment-effect": "Response to patchy pigment",
  "spreading-redness-effect": "Response to spreading redness",
  "discharge-effect": "Response to pus or discharge",
  "increasing-pain-effect": "Response to increasing pain",
  "lasting-heat-or-swelling-effect": "Response to lasting heat or swelling",
  "heat-or-swelling-window": "Longest normal heat or swelling",
  "fever-effect": "Response to fever after the session",
  "systemic-infection-window": "Time to watch for blood infection",
  "anesthetic-toxicity-effect": "Response to signs of numbing-cream poisoning",
  "late-nodule-effect": "Response to lumps that appear late",
  "sarcoid-onset": "Time until sarcoid lumps appear",
  "psoriasis-in-tattoo-effect": "Response to psoriasis in the pigmented skin",
  "psoriasis-flare-earliest-onset": "Earliest psoriasis in the pigmented skin",
  "psoriasis-flare-latest-onset": "Latest psoriasis in the pigmented skin",
  "open-warning-sign-effect": "Response to an unresolved warning sign",
  // How often something goes wrong
  "smp-complication-frequency": "Frequency of scalp micropigmentation complications",
  "any-tattoo-complication-frequency": "Frequency of any tattoo complication",
  "persistent-tattoo-complication-frequency": "Frequency of lasting tattoo complications",
  "psoriasis-in-tattoo-frequency": "Frequency of psoriasis in a tattoo",
};
