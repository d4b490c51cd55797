import { deepFreeze } from "./deepFreeze.js";
import type { Grounds } from "./failures/grounds.js";
import { failureModeTable } from "./failures/modes.js";
import { type FailureSignId, type FailureSignRow, failureSigns } from "./failures/signs.js";
import type { FailureMode } from "./vocabularies.js";

/** A sign of a bad result, as somebody sees or feels it. */
export type Sign = FailureSignId;

/** A way of failing that a sign speaks for or against, and what that rests on. */
export type SignEdge = { readonly mode: FailureMode } & Grounds;

/** What a sign says about a result. */
export interface SignRow extends FailureSignRow {
  /** A sign speaks against no way of failing that a doctor has to look at first. */
  readonly speaksAgainst: readonly SignEdge[];
  /** It can be more than work that failed: a doctor looks at it before anybody works on it. */
  readonly doctorFirst: boolean;
}

/** Deep pigment blurs and stays; some say that it is cleared, and the article says both. */
const DEEP_PIGMENT_STAYS = {
  evidence: ["baldlief-deep-pigment-fading-weight", "full-scalp-deep-pigment-fading-weight"],
  dissent: ["article-029-fading", "u2newu-deep-pigment-fading-weight"],
} as const satisfies Grounds;

/** Shallow pigment is shed: what is gone is neither dark nor crowded. */
const SHALLOW_PIGMENT_IS_SHED = {
  evidence: ["doctor-studio-needle-too-shallow-weight", "dermmicro-blue-needle-too-shallow-weight"],
} as const satisfies Grounds;

/** What speaks against a way of failing: what is seen is not what it looks like. */
const edgesAgainst = (): Readonly<Partial<Record<Sign, readonly SignEdge[]>>> => ({
  "blurred-dots": [{ mode: "early-fading", ...DEEP_PIGMENT_STAYS }],
  "dots-run-together": [{ mode: "early-fading", ...DEEP_PIGMENT_STAYS }],
  "solid-look": [{ mode: "early-fading", evidence: ["team-micro-dots-large-dots-weight"] }],
  "darker-than-hair": [{ mode: "early-fading", evidence: ["doctor-studio-shallow-pigment-loss"] }],
  "lost-within-weeks": [
    { mode: "pigment-migration", ...DEEP_PIGMENT_STAYS },
    { mode: "too-dark", ...SHALLOW_PIGMENT_IS_SHED },
    { mode: "merged-dots", ...SHALLOW_PIGMENT_IS_SHED },
  ],
  "faded-sooner-than-expected": [
    { mode: "pigment-migration", ...DEEP_PIGMENT_STAYS },
    { mode: "too-dark", evidence: ["his-appearance-apparent-fading-duration"] },
  ],
  "less-change-than-hoped": [
    { mode: "too-dark", evidence: ["park-2014-mild-thinning-weight"] },
    { mode: "merged-dots", evidence: ["park-2014-mild-thinning-weight"] },
  ],
});

function rowOf(sign: Sign, speaksAgainst: readonly SignEdge[] = []): SignRow {
  const { speaksFor }: FailureSignRow = failureSigns[sign];
  return {
    speaksFor,
    speaksAgainst,
    doctorFirst: speaksFor.some(({ mode }) => "doctorFirst" in failureModeTable[mode]),
  };
}

function rows(): Readonly<Record<Sign, SignRow>> {
  const ids = Object.keys(failureSigns) as Sign[];
  const against = edgesAgainst();
  return deepFreeze(Object.fromEntries(ids.map((sign) => [sign, rowOf(sign, against[sign])])) as Record<Sign, SignRow>);
}

/** Every sign of a bad result, with the ways of failing that it speaks for and against. A sign alone proves none. */
export const signs: Readonly<Record<Sign, SignRow>> = /* @__PURE__ */ rows();
