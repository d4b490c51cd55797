import type { ClaimId } from "../claimId.js";
import { deepFreeze } from "../deepFreeze.js";
import type { FailureMode } from "../vocabularies.js";

/**
 * How often something was seen, as published: among whom, of what kind, and by whom. It says nothing of a single client
 * and is never worked into a level.
 */
export interface PublishedFrequency {
  readonly modes: readonly FailureMode[];
  /** What was counted; `any-…` counts every complication together, whatever its kind. */
  readonly counted: "any-complication" | "any-lasting-complication" | "dissatisfaction" | "psoriasis-in-the-tattoo";
  /** Among whom: this treatment, tattoos at large, or people with psoriasis who are tattooed. */
  readonly among: "smp-patients" | "tattooed-people" | "tattooed-people-with-psoriasis";
  readonly percent: number;
  readonly claim: ClaimId;
}

const ANY_REACTION = ["infection", "allergic-reaction", "scarring"] as const;

/** Every published frequency; a test holds each figure to its claim. */
export const publishedFrequencies = /* @__PURE__ */ deepFreeze([
  {
    modes: ANY_REACTION,
    counted: "any-complication",
    among: "smp-patients",
    percent: 0,
    claim: "park-2014-smp-complication-frequency",
  },
  {
    modes: ANY_REACTION,
    counted: "any-complication",
    among: "smp-patients",
    percent: 0,
    claim: "liu-2025-smp-complication-frequency",
  },
  {
    modes: ANY_REACTION,
    counted: "any-complication",
    among: "tattooed-people",
    percent: 2.1,
    claim: "kluger-2011-any-tattoo-complication-frequency",
  },
  {
    modes: ANY_REACTION,
    counted: "any-complication",
    among: "tattooed-people",
    percent: 10,
    claim: "aad-2019-any-tattoo-complication-frequency",
  },
  {
    modes: ANY_REACTION,
    counted: "any-complication",
    among: "tattooed-people",
    percent: 67,
    claim: "chalarca-2024-any-tattoo-complication-frequency",
  },
  {
    modes: ANY_REACTION,
    counted: "any-lasting-complication",
    among: "tattooed-people",
    percent: 6,
    claim: "kluger-2011-persistent-tattoo-complication-frequency",
  },
  {
    modes: ["allergic-reaction"],
    counted: "psoriasis-in-the-tattoo",
    among: "tattooed-people-with-psoriasis",
    percent: 27.6,
    claim: "kluger-2017-psoriasis-in-tattoo-frequency",
  },
  {
    modes: ["unmet-expectation"],
    counted: "dissatisfaction",
    among: "smp-patients",
    percent: 2.3,
    claim: "park-2014-dissatisfaction-frequency",
  },
] as const satisfies readonly PublishedFrequency[]);
