import type { ClaimId } from "../claimId.js";

/** How a source was read, by claim, where the reading is not literal. */
export const scheduleComments: Readonly<Record<ClaimId, string>> = {
  // Number of sessions
  "team-micro-spacing-session-count": "2-4, usually 3.",
  "smp-hair-creations-session-count": "Calls an offer of one session a red flag.",
  "coast-smp-session-count": "2-4; the middle.",
  "realself-session-count": "2-4 on average; the middle.",
  "article-011": "Speaks of several without a number; the least that this means.",
  "team-micro-spacing-session-count-minimum": "2-4.",
  "smp-hair-creations-session-count-minimum": "2-3; prefers 3.",
  "coast-smp-session-count-minimum": "2-4.",
  "realself-session-count-minimum": "2-4 on average.",
  "team-micro-spacing-session-count-maximum": "2-4.",
  "smp-hair-creations-session-count-maximum": "A fourth only for difficult skin, scars or alopecia.",
  "coast-smp-session-count-maximum": "2-4.",
  "realself-session-count-maximum": "2-4 on average.",
  "liu-2025-scar-session-count": "Four of its ten patients had scarring alopecia; all had the same three sessions.",
  "team-micro-spacing-scar-session-count": "Extensive scars may take more than the usual three; read as one more.",
  "smp-hair-creations-scar-session-count": "May take a fourth.",
  "elixir-alopecia-areata-session-count": "As a rule, for dense coverage.",
  "team-micro-spacing-alopecia-areata-session-count": "May take more than the usual three; read as one more.",
  "smp-hair-creations-alopecia-areata-session-count": "May take a fourth.",
  "elixir-total-alopecia-session-count": "Said of alopecia in general.",
  "scalp-image-total-alopecia-session-count": "2-3; the upper figure.",
  "smp-hair-creations-dry-skin-session-count": "May take a fourth, where the skin is very dry and flaky.",
  "smp-hair-creations-damaged-skin-session-count": "Asks for more time; read as a fourth session.",
  "smp-hair-creations-thick-skin-session-count": "Asks for more time; read as a fourth session.",
  // Hours
  "vivid-session-duration": "Of the first two sessions.",
  "realself-session-duration": "As a rule; it depends on the size of the area.",
  "healthjade-treatment-duration-longest": "Up to 20 hours over all sessions.",
  "nguyen-2022-treatment-duration-longest": "20-30 hours for a full head; the upper figure.",
  // Spacing of sessions
  "team-micro-spacing-session-spacing-hard-minimum": "The least that it accepts.",
  "team-micro-spacing-session-spacing-minimum": "Better than 5.",
  "elixir-session-spacing-minimum": "7-10 days.",
  "smp-hair-creations-session-spacing-minimum": "10-30 days.",
  "az-smp-session-spacing-minimum": "2-3 weeks.",
  "elixir-session-spacing-longest": "7-10 days.",
  "az-smp-session-spacing-longest": "2-3 weeks.",
  "smp-hair-creations-session-spacing-longest": "10-30 days.",
  "team-micro-spacing-second-session-spacing": "5 days at the least, a week better.",
  "team-micro-spacing-later-session-spacing":
    "About a month, so that fading can finish; 7-10 days if planned so from the start.",
  "team-micro-spacing-later-session-spacing-minimum": "Only where the third session was planned from the start.",
  "elixir-later-session-spacing-minimum": "7-10 days.",
  "smp-hair-creations-later-session-spacing-minimum": "10-30 days.",
  "elixir-planned-third-session-spacing": "Gives one gap for all sessions.",
  // Before the first session
  // What puts a session off
  // Healed result and touch-up
  "his-appearance-pigment-set": "28-30 days: the day on which the color has settled.",
  "scalp-styles-pigment-set": "Healed in 4-6 weeks; the upper figure.",
  "microtech-pigment-set": "Healed after about two months.",
  "article-059": "2-4 weeks after the initial treatment; counted here from its last session.",
  "team-micro-spacing-touch-up-window": "About a month after the second session.",
  "article-060": "Needed by most clients, not by all; read as one session.",
  "article-062": "Has the touch-up before the final result.",
  "team-micro-spacing-unsettled-pigment-effect": "Lets fading finish before it decides on a third session.",
  // Maintenance
  "article-073": "Every 1 to 3 years; read as a review.",
  "full-scalp-maintenance-session-count": "As a rule.",
  "full-scalp-maintenance-session-count-maximum": "Where much pigment or hair was lost.",
  "full-scalp-dense-pigment-effect": "No top-up while the dots are still dark.",
  // How long the look lasts
  "article-071": "3 to 5 years before a touch-up.",
  "vinci-removal-longevity": "About 5 years.",
  "liu-2025-six-month-density-loss": "8.7 to 7.7 of 10 points, in ten patients.",
  "liu-2025-pattern-hair-loss-six-month-density-loss": "Of 10 points, in six patients.",
  "liu-2025-scarring-alopecia-six-month-density-loss": "Of 10 points, in four patients.",
  // Temporary pigment
  "regrow-hair-temporary-longevity": "Until it has faded wholly.",
  "lardi-temporary-longevity": "Two years at most; it begins to fade after six to eight months.",
  "team-micro-trico-temporary-longevity": "Until the body has taken it up.",
  // What shortens how long the look lasts
  "article-067": "Little over many years; read as none.",
  "article-090": "Named, not weighed.",
  "liu-2025-natural-fading-longevity-weight": "One point of ten lost in six months.",
  "his-appearance-natural-fading-longevity-weight": "Named, not weighed.",
  "international-hairlines-immune-response-longevity-weight": "Named as the main cause.",
  "lardi-immune-response-longevity-weight": "From temporary pigment; named, not weighed.",
  "scalp-nation-immune-response-longevity-weight": "Named, not weighed.",
  "lardi-young-skin-longevity-weight": "From temporary pigment; named, not weighed.",
  // What lengthens it
  "smp-india-longevity-dark-skin-longevity-weight": "Needs touch-ups less often; named, not weighed.",
  "scalp-nation-dark-skin-longevity-weight": "Needs touch-ups less often; named, not weighed.",
  // Laser removal
  "gerow-removal-laser-session-count": "1-3; the middle.",
  "team-micro-removal-laser-session-count": "One nearly clears work that was placed well.",
  "gerow-removal-laser-session-count-maximum": "1-3.",
  "gerow-removal-tattoo-ink-laser-session-count": "About 10.",
};
