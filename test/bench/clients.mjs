// @ts-check
// Clients for the benchmark, the same in every run and parsed, so that they have the parser's shape.
import { parseClientProfile } from "scalp-micropigmentation/client";
import { facts, hairLossCauses, looks, scalpSymptoms } from "scalp-micropigmentation/knowledge";

/** @import { ClientProfile } from "scalp-micropigmentation/client" */

/**
 * A client as an intake sends it, every key there; what was not asked is undefined.
 * @typedef {{
 *   [key: string]: unknown,
 *   hairLoss: Record<string, unknown>,
 *   skin: Record<string, unknown>,
 *   health: Record<string, unknown>,
 * }} Intake
 */

const EACH = 256;

/** @param {number} seed */
function chance(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** @type {(low: number, high: number) => number} */
  const whole = (low, high) => low + Math.floor(next() * (high - low + 1));
  /** @type {<T>(list: readonly T[]) => T} */
  const pick = (list) => /** @type {any} */ (list[whole(0, list.length - 1)]);
  /** @type {(likelihood: number) => boolean} */
  const happens = (likelihood) => next() < likelihood;
  /** @type {(from: number, to: number) => string} a day, a month or a year */
  const date = (from, to) => {
    const year = String(whole(from, to));
    const month = `${year}-${String(whole(1, 12)).padStart(2, "0")}`;
    const day = happens(0.1) ? lastOf(month) : `${month}-${String(whole(1, 28)).padStart(2, "0")}`;
    return happens(0.75) ? day : happens(0.7) ? month : year;
  };
  return { whole, pick, happens, date };
}

/** @param {string} month */
const lastOf = (month) => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

const healthKeys = Object.keys(facts)
  .filter((path) => /^health\.\w+$/.test(path))
  .map((path) => path.slice("health.".length));

/** @typedef {ReturnType<typeof chance>} Chance */

/** @type {(c: Chance) => Intake} asked everything; nothing to find but an accepted hair loss */
const healthy = (c) => {
  const health = Object.fromEntries(healthKeys.map((key) => [key, /** @type {unknown} */ (null)]));
  if (c.happens(0.2)) health["isotretinoin"] = { stoppedOn: c.date(2012, 2024) };
  if (c.happens(0.1)) health["scalpInfection"] = { active: false, kind: undefined };
  return {
    birthDate: c.date(1950, 2006),
    sex: c.pick(["male", "male", "female", "other"]),
    hairLoss: {
      cause: c.pick(["androgenetic", "androgenetic", "diffuse-thinning", "surgical-scar", "alopecia-areata"]),
      diagnosed: c.happens(0.5),
      stable: true,
      scalpSymptoms: [],
      folliclesRemain: true,
    },
    desiredLook: c.pick(looks),
    skin: { sensitive: false, oily: c.happens(0.5) },
    health,
    patchTests: c.happens(0.3) ? [{ readOn: "2026-02-10", reaction: false }] : undefined,
    clearances: undefined,
    notKnown: undefined,
  };
};

/** @type {readonly ((intake: Intake, c: Chance) => void)[]} what can be the matter */
const troubles = [
  (intake, c) => (intake["birthDate"] = c.date(2007, 2011)),
  ({ health }, c) => (health["pregnancy"] = { dueOn: "2026-08", endedOn: c.pick([null, null, undefined, "2026"]) }),
  ({ health }, c) => (health["breastfeeding"] = { weanedOn: c.pick([null, undefined, "2026-02-03", "2026-03"]) }),
  ({ health }) => (health["scalpInfection"] = { active: true, kind: "folliculitis" }),
  ({ health }, c) => (health["psoriasis"] = { onScalp: c.happens(0.7), active: c.happens(0.5) }),
  ({ health }, c) => (health["eczema"] = { onScalp: c.happens(0.7), active: c.happens(0.5) }),
  ({ health }, c) => (health["seborrheicDermatitis"] = { onScalp: c.happens(0.7), active: c.happens(0.5) }),
  ({ health }, c) => (health["isotretinoin"] = { stoppedOn: c.pick([null, c.date(2025, 2026)]) }),
  ({ health }, c) => c.happens(0.4) && (health["keloid"] = { site: c.pick(["scalp", "elsewhere"]) }),
  ({ hairLoss }, c) => Object.assign(hairLoss, { cause: c.pick(hairLossCauses), stable: c.happens(0.5) }),
  (intake, c) => {
    Object.assign(intake.hairLoss, { diagnosed: c.happens(0.2), scalpSymptoms: [c.pick(scalpSymptoms)] });
    const until = c.pick([undefined, "2026-02-20", "2026-12-31"]);
    if (c.happens(0.3)) intake["clearances"] = [{ rule: "undiagnosed-hair-loss", on: "2026-01-12", until }];
  },
  ({ hairLoss }) => (hairLoss["folliclesRemain"] = false),
  (intake, c) => {
    intake.skin["sensitive"] = true;
    intake["patchTests"] = c.pick([undefined, [], [{ readOn: "2026-02-10", reaction: c.happens(0.3) }]]);
  },
];

/** @type {(from: number, to: number) => (c: Chance) => Intake} */
const troubled = (from, to) => (c) => {
  const intake = healthy(c);
  for (let left = c.whole(from, to); left > 0; left--) c.pick(troubles)(intake, c);
  return intake;
};

/** @type {(c: Chance) => Intake} every third question not asked yet, some answered with "I don't know" */
const partial = (c) => {
  const intake = troubled(0, 2)(c);
  for (const part of [intake, intake.hairLoss, intake.skin, intake.health])
    for (const key of Object.keys(part))
      if (!["hairLoss", "skin", "health"].includes(key) && c.happens(0.35)) part[key] = undefined;
  const unknown = ["birthDate", "hairLoss.cause", "health.keloid", "health.psoriasis", "skin.sensitive"];
  intake["notKnown"] = c.happens(0.2) ? [c.pick(unknown), c.pick(unknown)] : undefined;
  return intake;
};

/** @type {(intake: unknown) => unknown} the keys without an answer left out, as JSON leaves them out */
const sparse = (intake) => JSON.parse(JSON.stringify(intake));

/** @type {Readonly<Record<string, () => unknown[]>>} */
const pools = {
  "clean client": () => draw(1, healthy),
  "mixed client": () => draw(2, troubled(0, 2)),
  "complex client": () => draw(3, troubled(4, 7)),
  "partial client": () => draw(4, partial),
  "partial client, keys left out": () => draw(4, partial).map(sparse),
};

/** The kinds of clients. */
export const poolNames = Object.keys(pools);

/** @type {(seed: number, make: (c: Chance) => Intake) => Intake[]} */
function draw(seed, make) {
  const c = chance(seed);
  return Array.from({ length: EACH }, () => make(c));
}

/**
 * @param {string} name - one of {@link poolNames}
 * @returns {ClientProfile[]}
 */
export function pool(name) {
  return (pools[name]?.() ?? []).map((intake) => {
    const parsed = parseClientProfile(intake);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });
}
