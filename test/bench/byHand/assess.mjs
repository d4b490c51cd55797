// @ts-check
// One assessment written by hand for the article's protocol: what a careful engineer would write who needed nothing else.
// Findings, questions, steps and requirements that carry nothing of the client are taken from the library once, at load.
// The ifs stand in the order of the answer, severest first, so that nothing has to be sorted.

import { partialDate } from "scalp-micropigmentation/calendar";
import { assessCandidacy } from "scalp-micropigmentation/candidacy";
import { hairLossCauses } from "scalp-micropigmentation/knowledge";
import { articleProtocol } from "scalp-micropigmentation/protocol";
import { dayNumber, dayText, monthLength, readDay, two, yearOf } from "./days.mjs";

/** @import { CalendarDate, PartialDate } from "scalp-micropigmentation/calendar" */
/** @import { ClientProfile } from "scalp-micropigmentation/client" */
/** @import { ScalpSymptom } from "scalp-micropigmentation/knowledge" */
/** @import { CandidacyAssessment, Finding, NextStep, Question } from "scalp-micropigmentation/candidacy" */

const asOfLoad = /** @type {CalendarDate} */ ("2026-03-01");
/** @type {(client: ClientProfile) => CandidacyAssessment} */
const assess = (client) => assessCandidacy(client, { asOf: asOfLoad });
/** @type {<T>(value: T | undefined) => T} */
const sure = (value) => {
  if (value === undefined) throw new Error("the library says something else than the benchmark knows");
  return value;
};
/** @type {(rule: string, client: ClientProfile) => Finding} */
const found = (rule, client) => sure(assess(client).findings.find((finding) => finding.rule === rule));
/** @type {(rule: string, client: ClientProfile) => NextStep} */
const stepFor = (rule, client) => sure(assess(client).steps.find((step) => "rule" in step && step.rule === rule));
/** @type {(fact: string, client?: ClientProfile) => Question} */
const asked = (fact, client = {}) => sure(assess(client).unanswered.find((question) => question.fact === fact));

const { notes, ruleSet } = assess({});
const majority = articleProtocol.parameters["age-of-majority"].value;
const wait = articleProtocol.parameters["isotretinoin-wait"].value;

/** @type {ClientProfile} */
const pregnant = { health: { pregnancy: {} } };
/** @type {ClientProfile} */
const feeding = { health: { breastfeeding: {} } };
/** @type {ClientProfile} */
const infected = { health: { scalpInfection: { active: true } } };
/** @type {(onScalp: boolean, active: boolean) => ClientProfile} */
const diseased = (onScalp, active) => {
  const disease = { onScalp, active };
  return { health: { psoriasis: disease, eczema: disease, seborrheicDermatitis: disease } };
};
/** @param {string} rule */
const disease = (rule) => ({
  active: found(rule, diseased(true, true)),
  quiet: found(rule, diseased(true, false)),
  elsewhere: found(rule, diseased(false, true)),
  quietElsewhere: found(rule, diseased(false, false)),
});
/** @type {ClientProfile} */
const taking = { health: { isotretinoin: { stoppedOn: null } } };
/** @type {ClientProfile} */
const symptoms = { hairLoss: { cause: "other", scalpSymptoms: ["itch"], diagnosed: false } };
/** @type {ClientProfile} */
const bald = { desiredLook: "density", hairLoss: { cause: "other", folliclesRemain: false } };

const F = {
  underAge: found("age-of-majority", { birthDate: partialDate("2020-01-01") }),
  pregnancy: found("pregnancy", pregnant),
  breastfeeding: found("breastfeeding", feeding),
  infection: found("scalp-infection", infected),
  pregnancyUnended: found("pregnancy", { health: { pregnancy: { endedOn: null } } }),
  unweaned: found("breastfeeding", { health: { breastfeeding: { weanedOn: null } } }),
  psoriasis: disease("psoriasis"),
  eczema: disease("eczema"),
  dermatitis: disease("seborrheic-dermatitis"),
  taking: found("isotretinoin", taking),
  recent: found("isotretinoin", { health: { isotretinoin: { stoppedOn: partialDate("2026-02-01") } } }),
  keloidOnScalp: found("keloid", { health: { keloid: { site: "scalp" } } }),
  keloidElsewhere: found("keloid", { health: { keloid: { site: "elsewhere" } } }),
  undiagnosed: found("undiagnosed-hair-loss", symptoms),
  noFollicles: found("remaining-follicles", bald),
  nothingToBlend: found("hair-to-blend", bald),
};
/** @type {(cause: "alopecia-totalis" | "alopecia-universalis") => { noFollicles: Finding, nothingToBlend: Finding }} */
const bare = (cause) => ({
  noFollicles: found("remaining-follicles", { desiredLook: "density", hairLoss: { cause } }),
  nothingToBlend: found("hair-to-blend", { desiredLook: "density", hairLoss: { cause } }),
});
const totalis = bare("alopecia-totalis");
const universalis = bare("alopecia-universalis");
const S = {
  pregnancy: stepFor("pregnancy", pregnant),
  breastfeeding: stepFor("breastfeeding", feeding),
  infection: stepFor("scalp-infection", infected),
  psoriasis: stepFor("psoriasis", diseased(true, true)),
  eczema: stepFor("eczema", diseased(true, true)),
  dermatitis: stepFor("seborrheic-dermatitis", diseased(true, true)),
  taking: stepFor("isotretinoin", taking),
  unstable: stepFor("hair-loss-fit", { hairLoss: { cause: "telogen-effluvium", stable: false } }),
  undiagnosed: stepFor("undiagnosed-hair-loss", symptoms),
};
const Q = {
  birthDate: asked("birthDate"),
  pregnancy: asked("health.pregnancy"),
  pregnancyEnded: asked("health.pregnancy.endedOn", { health: { pregnancy: { endedOn: partialDate("2026") } } }),
  breastfeeding: asked("health.breastfeeding"),
  weaned: asked("health.breastfeeding.weanedOn", { health: { breastfeeding: { weanedOn: partialDate("2026") } } }),
  infection: asked("health.scalpInfection"),
  psoriasis: asked("health.psoriasis"),
  eczema: asked("health.eczema"),
  dermatitis: asked("health.seborrheicDermatitis"),
  isotretinoin: asked("health.isotretinoin"),
  stopped: asked("health.isotretinoin.stoppedOn", { health: { isotretinoin: {} } }),
  keloid: asked("health.keloid"),
  symptoms: asked("hairLoss.scalpSymptoms"),
  diagnosed: asked("hairLoss.diagnosed", { hairLoss: { scalpSymptoms: ["itch"] } }),
  cause: asked("hairLoss.cause"),
  stable: asked("hairLoss.stable", { hairLoss: { cause: "telogen-effluvium" } }),
  follicles: asked("hairLoss.folliclesRemain"),
  look: asked("desiredLook"),
  sensitive: asked("skin.sensitive"),
};
/** The order in which steps name what the client does not know. */
const topics = Object.values(Q);

const verdicts = /** @type {const} */ (["eligible", "precaution", "clearance-required", "deferred", "contraindicated"]);
const fits = Object.fromEntries(
  hairLossCauses.map((cause) => {
    const accepted = found("hair-loss-fit", { hairLoss: { cause, stable: true } });
    const unstable = found("hair-loss-fit", { hairLoss: { cause, stable: false } });
    return [cause, { accepted, unstable: unstable.effect === "deferred" ? unstable : undefined }];
  }),
);

/** @type {(client: ClientProfile, letter?: boolean) => CandidacyAssessment["requirements"]} */
const required = (client, letter = false) => assess(letter ? { ...client, ...symptoms } : client).requirements;
const tested = [{ readOn: partialDate("2026-02-01"), reaction: false }];
const [R, lettered] = [false, true].map((letter) => ({
  none: required({ skin: { sensitive: false } }, letter),
  patchTest: required({ skin: { sensitive: true } }, letter),
  patchTested: required({ skin: { sensitive: true }, patchTests: tested }, letter),
}));
const standing = sure(R);
const withLetter = sure(lettered);

/** @type {readonly never[]} */
const NOTHING = Object.freeze([]);
const NOT_ASKED = {};

/** @type {(year: number, month: number, day: number, months: number) => number} past a month's end: the first of the next */
function monthsLater(year, month, day, months) {
  const count = year * 12 + month - 1 + months;
  const y = (count / 12) | 0;
  const m = count - y * 12 + 1;
  const length = day > 28 ? monthLength(y, m) : 31;
  return dayNumber(y, m, day > length ? length + 1 : day);
}

/** @type {(date: string, months: number) => number} some months after the first day that the date can mean */
const afterFirst = (date, months) =>
  monthsLater(yearOf(date), date.length > 4 ? two(date, 5) : 1, date.length > 7 ? two(date, 8) : 1, months);

/** @type {(date: string, months: number) => number} some months after the last day that a year or a month can mean */
function afterLast(date, months) {
  const year = yearOf(date);
  const month = date.length > 4 ? two(date, 5) : 12;
  return monthsLater(year, month, monthLength(year, month), months);
}

/** @type {(of: ReturnType<typeof disease>, is: { onScalp: boolean, active: boolean }) => Finding} */
const quiet = (of, { onScalp, active }) => (onScalp ? of.quiet : active ? of.elsewhere : of.quietElsewhere);

/** @type {(endedOn: PartialDate) => Finding} */
const pregnancyUntil = (endedOn) => ({
  rule: "pregnancy",
  effect: "deferred",
  because: "pregnant",
  facts: { "health.pregnancy.endedOn": endedOn, "pregnancy-effect": "deferred" },
  untilCondition: "pregnancy-ended",
  evidence: F.pregnancy.evidence,
  dissent: F.pregnancy.dissent,
  disclosure: "client",
});

/** @type {(weanedOn: PartialDate) => Finding} */
const breastfeedingUntil = (weanedOn) => ({
  rule: "breastfeeding",
  effect: "deferred",
  because: "breastfeeding",
  facts: { "health.breastfeeding.weanedOn": weanedOn, "breastfeeding-effect": "deferred" },
  untilCondition: "weaned",
  evidence: F.breastfeeding.evidence,
  dissent: F.breastfeeding.dissent,
  disclosure: "client",
});

/** @type {(scalpSymptoms: readonly ScalpSymptom[]) => Finding} */
const undiagnosed = (scalpSymptoms) => ({
  rule: "undiagnosed-hair-loss",
  effect: "clearance-required",
  because: "undiagnosed-with-symptoms",
  facts: {
    "hairLoss.scalpSymptoms": scalpSymptoms.slice(),
    "hairLoss.diagnosed": false,
    "undiagnosed-symptoms-effect": "clearance-required",
  },
  untilCondition: "doctor-agrees",
  evidence: F.undiagnosed.evidence,
  dissent: F.undiagnosed.dissent,
  disclosure: "client",
});

/** @type {(client: ClientProfile, asOf: string) => boolean} */
function hasLetter({ clearances }, asOf) {
  if (clearances === undefined) return false;
  for (const { rule, on, until } of clearances)
    if (rule === "undiagnosed-hair-loss" && on <= asOf && (until === undefined || asOf <= until)) return true;
  return false;
}

/**
 * @param {ClientProfile} client
 * @param {{ asOf: CalendarDate }} options
 * @returns {CandidacyAssessment}
 */
export function assessByHand(client, { asOf }) {
  const today = readDay(asOf);
  const { sex } = client;
  /** @type {NonNullable<ClientProfile["health"]>} */
  const health = client.health ?? NOT_ASKED;
  /** @type {NonNullable<ClientProfile["hairLoss"]>} */
  const loss = client.hairLoss ?? NOT_ASKED;
  /** @type {Finding[]} */
  const findings = [];
  /** @type {NextStep[]} */
  const steps = [];
  /** @type {Question[]} */
  const open = [];
  let floor = 0;
  let ceiling = 0;
  let openEnded = false;
  let waitUnknown = false;
  let waitFrom = -1e9;
  let waitTo = -1e9;
  let letter = false;

  // contraindicated
  const keloid = health.keloid;
  if (keloid === undefined) {
    open.push(Q.keloid);
    ceiling = 4;
    waitUnknown = true;
  } else if (keloid !== null) {
    findings.push(keloid.site === "scalp" ? F.keloidOnScalp : F.keloidElsewhere);
    floor = 4;
  }

  // deferred
  const opened = open.length;
  const deferredFrom = findings.length;
  let deferred = false;
  const birthDate = client.birthDate;
  if (birthDate === undefined) {
    open.push(Q.birthDate);
    waitUnknown = true;
  } else {
    waitFrom = afterFirst(birthDate, majority * 12);
    waitTo = birthDate.length === 10 ? waitFrom : afterLast(birthDate, majority * 12);
    if (today < waitTo) {
      const until = /** @type {any} */ ({ earliest: dayText(waitFrom), latest: dayText(waitTo) });
      findings.push({
        rule: "age-of-majority",
        effect: "deferred",
        because: "under-age",
        facts: { birthDate, "age-of-majority": majority },
        until,
        evidence: F.underAge.evidence,
        dissent: F.underAge.dissent,
        disclosure: "client",
      });
      steps.push({ kind: "wait-until", rule: "age-of-majority", until });
      if (today < waitFrom) deferred = true;
      else open.push(Q.birthDate);
    }
  }
  const pregnancy = health.pregnancy;
  if (pregnancy === undefined) {
    if (sex !== "male") {
      open.push(Q.pregnancy);
      waitUnknown = true;
    }
  } else if (pregnancy !== null) {
    const end = pregnancy.endedOn;
    const isEnded = typeof end === "string";
    if (!isEnded || today < (end.length === 10 ? afterFirst(end, 0) : afterLast(end, 0))) {
      findings.push(isEnded ? pregnancyUntil(end) : end === null ? F.pregnancyUnended : F.pregnancy);
      steps.push(S.pregnancy);
      if (!isEnded || today < afterFirst(end, 0)) deferred = openEnded = true;
      else {
        open.push(Q.pregnancyEnded);
        waitUnknown = true;
      }
    }
  }
  const breastfeeding = health.breastfeeding;
  if (breastfeeding === undefined) {
    if (sex !== "male") {
      open.push(Q.breastfeeding);
      waitUnknown = true;
    }
  } else if (breastfeeding !== null) {
    const end = breastfeeding.weanedOn;
    const isEnded = typeof end === "string";
    if (!isEnded || today < (end.length === 10 ? afterFirst(end, 0) : afterLast(end, 0))) {
      findings.push(isEnded ? breastfeedingUntil(end) : end === null ? F.unweaned : F.breastfeeding);
      steps.push(S.breastfeeding);
      if (!isEnded || today < afterFirst(end, 0)) deferred = openEnded = true;
      else {
        open.push(Q.weaned);
        waitUnknown = true;
      }
    }
  }
  const infection = health.scalpInfection;
  if (infection === undefined) {
    open.push(Q.infection);
    waitUnknown = true;
  } else if (infection?.active === true) {
    findings.push(F.infection);
    steps.push(S.infection);
    deferred = openEnded = true;
  }
  const { psoriasis, eczema, seborrheicDermatitis: dermatitis } = health;
  if (psoriasis === undefined) {
    open.push(Q.psoriasis);
    waitUnknown = true;
  } else if (psoriasis !== null && psoriasis.active && psoriasis.onScalp) {
    findings.push(F.psoriasis.active);
    steps.push(S.psoriasis);
    deferred = openEnded = true;
  }
  if (eczema === undefined) {
    open.push(Q.eczema);
    waitUnknown = true;
  } else if (eczema !== null && eczema.active && eczema.onScalp) {
    findings.push(F.eczema.active);
    steps.push(S.eczema);
    deferred = openEnded = true;
  }
  if (dermatitis === undefined) {
    open.push(Q.dermatitis);
    waitUnknown = true;
  } else if (dermatitis !== null && dermatitis.active && dermatitis.onScalp) {
    findings.push(F.dermatitis.active);
    steps.push(S.dermatitis);
    deferred = openEnded = true;
  }
  const isotretinoin = health.isotretinoin;
  if (isotretinoin === undefined) {
    open.push(Q.isotretinoin);
    waitUnknown = true;
  } else if (isotretinoin !== null) {
    const { stoppedOn } = isotretinoin;
    if (stoppedOn === undefined) {
      open.push(Q.stopped);
      waitUnknown = true;
    } else if (stoppedOn === null) {
      findings.push(F.taking);
      steps.push(S.taking);
      deferred = openEnded = true;
    } else {
      const from = afterFirst(stoppedOn, wait);
      const to = stoppedOn.length === 10 ? from : afterLast(stoppedOn, wait);
      if (from > waitFrom) waitFrom = from;
      if (to > waitTo) waitTo = to;
      if (today < to) {
        const until = /** @type {any} */ ({ earliest: dayText(from), latest: dayText(to) });
        findings.push({
          rule: "isotretinoin",
          effect: "deferred",
          because: "isotretinoin-recent",
          facts: {
            "health.isotretinoin.stoppedOn": stoppedOn,
            "isotretinoin-effect": "deferred",
            "isotretinoin-wait": wait,
          },
          until,
          evidence: F.recent.evidence,
          dissent: F.recent.dissent,
          disclosure: "client",
        });
        steps.push({ kind: "wait-until", rule: "isotretinoin", until });
        if (today < from) deferred = true;
        else open.push(Q.stopped);
      }
    }
  }
  const cause = loss.cause;
  const fit = cause === undefined ? undefined : fits[cause];
  let accepted;
  if (fit === undefined) {
    open.push(Q.cause);
    waitUnknown = true;
  } else if (fit.unstable === undefined || loss.stable === true) accepted = fit.accepted;
  else if (loss.stable === undefined) {
    open.push(Q.stable);
    waitUnknown = true;
  } else {
    findings.push(fit.unstable);
    steps.push(S.unstable);
    deferred = openEnded = true;
  }
  if (deferred && floor < 3) floor = 3;
  // Whatever was asked or found above weighs as much as a wait.
  if (ceiling < 3 && (open.length > opened || findings.length > deferredFrom)) ceiling = 3;

  // clearance-required
  const scar = cause === "surgical-scar" || cause === "trauma-scar" || cause === "burn-scar";
  if (loss.diagnosed !== true && !scar) {
    const signs = loss.scalpSymptoms;
    if (signs === undefined || (signs.length > 0 && loss.diagnosed === undefined)) {
      open.push(signs === undefined ? Q.symptoms : Q.diagnosed);
      waitUnknown = true;
      if (ceiling < 2) ceiling = 2;
    } else if (signs.length > 0 && cause !== undefined && !hasLetter(client, asOf)) {
      findings.push(undiagnosed(signs));
      steps.push(S.undiagnosed);
      openEnded = letter = true;
      if (floor < 2) floor = 2;
    }
  }

  // precaution
  const before = findings.length;
  if (psoriasis && !(psoriasis.active && psoriasis.onScalp)) findings.push(quiet(F.psoriasis, psoriasis));
  if (eczema && !(eczema.active && eczema.onScalp)) findings.push(quiet(F.eczema, eczema));
  if (dermatitis && !(dermatitis.active && dermatitis.onScalp)) findings.push(quiet(F.dermatitis, dermatitis));
  if (accepted?.effect === "precaution") findings.push(accepted);
  const look = client.desiredLook;
  const remain = loss.folliclesRemain;
  if (!scar && look !== "scar" && remain !== true) {
    const none =
      remain === false
        ? F
        : cause === "alopecia-totalis"
          ? totalis
          : cause === "alopecia-universalis"
            ? universalis
            : undefined;
    if (none !== undefined && look !== undefined && cause !== undefined) {
      findings.push(none.noFollicles);
      if (look === "density") findings.push(none.nothingToBlend);
    } else if ((none === undefined || look === undefined) && floor < 1 && findings.length === before) {
      if (none === undefined) open.push(Q.follicles);
      if (look === undefined) open.push(Q.look);
      if (ceiling < 1) ceiling = 1;
    }
  }
  if (floor < 1 && findings.length > before) floor = 1;

  // eligible
  if (accepted?.effect === "eligible") findings.push(accepted);
  const sensitive = client.skin?.sensitive;
  const lists = letter ? withLetter : standing;
  let requirements = lists.none;
  if (sensitive === undefined) open.push(Q.sensitive);
  else if (sensitive) {
    let passed = false;
    for (const { readOn, reaction } of client.patchTests ?? NOTHING)
      if ((readOn.length === 10 ? readDay(readOn) : afterLast(readOn, 0)) <= today) {
        passed = !reaction;
        if (reaction) break;
      }
    requirements = passed ? lists.patchTested : lists.patchTest;
  }

  const final = floor === 4;
  const notKnown = client.notKnown;
  let unanswered = open;
  if (notKnown !== undefined && !final) {
    unanswered = open.filter(({ fact }) => !notKnown.includes(fact));
    if (unanswered.length < open.length)
      for (const question of topics)
        if (notKnown.includes(question.fact) && open.includes(question))
          steps.push({ kind: "find-out", fact: question.fact, why: question.why });
  }
  const untilDate = !final && !openEnded && !waitUnknown && today < waitTo;
  const worst = ceiling > floor ? ceiling : floor;
  const atBest = verdicts[floor] ?? "contraindicated";
  const atWorst = verdicts[worst] ?? "contraindicated";
  return {
    resultType: "candidacy-assessment",
    ruleSet,
    notes,
    asOf,
    verdict: floor === worst ? atBest : "undetermined",
    atBest,
    atWorst,
    settled: final || open.length === 0,
    wait: final
      ? "permanent"
      : openEnded
        ? "until-condition"
        : waitUnknown
          ? "unknown"
          : untilDate
            ? "until-date"
            : "none",
    eligibleFrom: untilDate ? /** @type {any} */ ({ earliest: dayText(waitFrom), latest: dayText(waitTo) }) : null,
    findings,
    unanswered: final ? NOTHING : unanswered,
    requirements: final ? NOTHING : requirements,
    steps: final ? NOTHING : steps,
  };
}
