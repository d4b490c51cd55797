import { spanOf } from "../../calendar/partialDay.js";
import type { PartialDate } from "../../calendar/types.js";
import type { Fact, MedicalCourse, Medicine } from "../../client/health/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { withFact } from "../dated.js";
import { type Course, course, judgeCourse } from "../patterns.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";

/** A course whose end may lie ahead: until then it goes on, and whether it ends is for the prescriber to say. */
interface Treatment extends Course {
  readonly endsLater: Ruling;
}

/**
 * What a protocol makes of medicines and of courses of treatment.
 * @internal
 */
export interface MedicinesRuling {
  readonly isotretinoin: Treatment;
  readonly topicalRetinoid: Treatment;
  readonly antibiotics: Treatment;
  readonly chemotherapy: Treatment;
  readonly radiotherapy: Treatment;
  readonly topicalMinoxidil: Ruling;
  readonly minoxidil: Asked;
}

function treatment(...[protocol, fact, rule]: Parameters<typeof course>): Treatment {
  return { ...course(protocol, fact, rule), endsLater: ruling(protocol, rule, "ongoing", {}) };
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareMedicines(protocol: ProtocolPart<"candidacy">): MedicinesRuling {
  const topicalMinoxidil = ruling(protocol, "minoxidil", "topical", { "health.minoxidil": { route: "topical" } });
  return {
    isotretinoin: treatment(protocol, "health.isotretinoin", "isotretinoin"),
    topicalRetinoid: treatment(protocol, "health.topicalRetinoid", "topical-retinoid"),
    antibiotics: treatment(protocol, "health.antibiotics", "antibiotics"),
    chemotherapy: treatment(protocol, "health.chemotherapy", "chemotherapy"),
    radiotherapy: treatment(protocol, "health.radiotherapy", "radiotherapy"),
    topicalMinoxidil,
    minoxidil: question("health.minoxidil", topicalMinoxidil.finding.effect, ["minoxidil"]),
  };
}

/** An end that lies ahead is a plan: no wait counts from it. */
function judgeUntil(tally: Tally, ruling: Treatment, endedOn: PartialDate | null | undefined): void {
  if (endedOn === undefined || endedOn === null || spanOf(endedOn).earliest <= tally.asOf)
    judgeCourse(tally, ruling, endedOn);
  else speak(tally, withFact(ruling.endsLater, ruling.when.question.fact, endedOn));
}

function judgeMedicine(tally: Tally, ruling: Treatment, fact: Fact<Medicine>): void {
  if (fact === undefined) ask(tally, ruling.whether);
  else if (fact !== null) judgeUntil(tally, ruling, fact.stoppedOn);
}

function judgeTreatment(tally: Tally, ruling: Treatment, fact: Fact<MedicalCourse>): void {
  if (fact === undefined) ask(tally, ruling.whether);
  else if (fact !== null) judgeUntil(tally, ruling, fact.endedOn);
}

/**
 * While a medicine is taken there is no date: when it ends is for the prescriber to say. Afterwards the wait counts from
 * the end.
 * @internal
 */
export function judgeMedicines(tally: Tally, ruling: MedicinesRuling): void {
  const { health = {} } = tally.client;
  judgeMedicine(tally, ruling.isotretinoin, health.isotretinoin);
  judgeMedicine(tally, ruling.topicalRetinoid, health.topicalRetinoid);
  judgeMedicine(tally, ruling.antibiotics, health.antibiotics);
  judgeTreatment(tally, ruling.chemotherapy, health.chemotherapy);
  judgeTreatment(tally, ruling.radiotherapy, health.radiotherapy);
  const { minoxidil } = health;
  if (minoxidil === null) return;
  if (minoxidil?.route === undefined) ask(tally, ruling.minoxidil);
  else if (minoxidil.route === "topical") speak(tally, ruling.topicalMinoxidil);
}
