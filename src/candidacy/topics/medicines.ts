import type { Fact, MedicalCourse, Medicine } from "../../client/health/types.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { type Course, course, judgeCourse } from "../patterns.js";
import { type Asked, question, type Ruling, ruling, withThreshold } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";

/**
 * What a protocol makes of medicines and of courses of treatment.
 * @internal
 */
export interface MedicinesRuling {
  readonly isotretinoin: Course;
  readonly topicalRetinoid: Course;
  readonly antibiotics: Course;
  readonly chemotherapy: Course;
  readonly radiotherapy: Course;
  readonly topicalMinoxidil: Ruling;
  readonly minoxidil: Asked;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareMedicines(protocol: ProtocolPart<"candidacy">): MedicinesRuling {
  const topicalMinoxidil = withThreshold(
    protocol,
    ruling(protocol, "minoxidil", "minoxidil-topical", "topical-minoxidil-effect", {
      "health.minoxidil": { route: "topical" },
    }),
    "topical-minoxidil-wait",
  );
  return {
    isotretinoin: course(
      protocol,
      "health.isotretinoin",
      "health.isotretinoin.stoppedOn",
      "isotretinoin",
      ["isotretinoin-ongoing", "isotretinoin-recent"],
      "isotretinoin-effect",
      "isotretinoin-wait",
    ),
    topicalRetinoid: course(
      protocol,
      "health.topicalRetinoid",
      "health.topicalRetinoid.stoppedOn",
      "topical-retinoid",
      ["topical-retinoid-ongoing", "topical-retinoid-recent"],
      "topical-retinoid-effect",
      "topical-retinoid-wait",
    ),
    antibiotics: course(
      protocol,
      "health.antibiotics",
      "health.antibiotics.stoppedOn",
      "antibiotics",
      ["antibiotics-ongoing", "antibiotics-recent"],
      "antibiotics-effect",
      "antibiotics-wait",
    ),
    chemotherapy: course(
      protocol,
      "health.chemotherapy",
      "health.chemotherapy.endedOn",
      "chemotherapy",
      ["chemotherapy-ongoing", "chemotherapy-recent"],
      "chemotherapy-effect",
      "chemotherapy-wait",
    ),
    radiotherapy: course(
      protocol,
      "health.radiotherapy",
      "health.radiotherapy.endedOn",
      "radiotherapy",
      ["radiotherapy-ongoing", "radiotherapy-recent"],
      "radiotherapy-effect",
      "radiotherapy-wait",
    ),
    topicalMinoxidil,
    minoxidil: question("health.minoxidil", topicalMinoxidil.finding.effect, ["minoxidil"]),
  };
}

function judgeMedicine(tally: Tally, ruling: Course, fact: Fact<Medicine>): void {
  if (fact === undefined) ask(tally, ruling.whether);
  else if (fact !== null) judgeCourse(tally, ruling, fact.stoppedOn);
}

function judgeTreatment(tally: Tally, ruling: Course, fact: Fact<MedicalCourse>): void {
  if (fact === undefined) ask(tally, ruling.whether);
  else if (fact !== null) judgeCourse(tally, ruling, fact.endedOn);
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
  if (minoxidil === undefined) ask(tally, ruling.minoxidil);
  else if (minoxidil?.route === "topical") speak(tally, ruling.topicalMinoxidil);
}
