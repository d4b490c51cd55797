import type { Adherence } from "../../client/adherence/types.js";
import type { ClinicEnvironment, ReviewedVisits, RiskInput, ScalpFindings } from "../input/types.js";
import { timings } from "../input/words.js";
import type { PractitionerProfile } from "../practitioner/types.js";
import { clientFacts } from "./clientFacts.js";
import { measured } from "./measured.js";
import { numbingFacts } from "./numbingFacts.js";
import { techniqueFacts } from "./techniqueFacts.js";
import type { FactsOf, RiskFacts } from "./types.js";
import { worded } from "./worded.js";

/** The worse of two answers: one bad answer is enough, a good one answers for a missing one. */
const worse = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : (a ?? b);

/** Two things that both have to be so. */
const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === true && b === true ? true : undefined;

function practitionerFacts(practitioner: PractitionerProfile): FactsOf<"practitioner"> {
  return {
    "practitioner.specializesInSmp": practitioner.specializesInSmp,
    "practitioner.trainingHours": measured(practitioner.trainingHours, "practitioner.trainingHours"),
    "practitioner.promisesSingleSession": practitioner.promisesSingleSession,
    "practitioner.cheapest": practitioner.cheapest,
    "practitioner.usesQualityPigment": practitioner.usesQualityPigment,
  };
}

function environmentFacts(
  { equipmentClean, inkSealed }: ClinicEnvironment,
  { sterilizes, usesSingleUseNeedles, usesSealedInk }: PractitionerProfile,
): FactsOf<"environment"> {
  return {
    "environment.equipmentClean": worse(equipmentClean, both(sterilizes, usesSingleUseNeedles)),
    "environment.inkSealed": worse(inkSealed, usesSealedInk),
  };
}

/** Whoever followed the whole of the aftercare followed each part of it, unless a part is said to be otherwise. */
function aftercareFacts(aftercare: Adherence): FactsOf<"aftercare"> {
  const { followed } = aftercare;
  const otherwise = followed === true ? false : undefined;
  const part = (answer: boolean | undefined): boolean | undefined => answer ?? otherwise;
  return {
    "aftercare.followed": followed,
    "aftercare.washedEarly": part(aftercare.washedEarly),
    "aftercare.scrubbed": part(aftercare.scrubbed),
    "aftercare.shavedEarly": part(aftercare.shavedEarly),
    "aftercare.sunDays": measured(aftercare.sunDays, "aftercare.sunDays") ?? (followed === true ? 0 : undefined),
    "aftercare.usedSunbed": part(aftercare.usedSunbed),
    "aftercare.pickedScabs": part(aftercare.pickedScabs),
    "aftercare.sweatedEarly": part(aftercare.sweatedEarly),
    "aftercare.usedSauna": part(aftercare.usedSauna),
    "aftercare.swamEarly": part(aftercare.swamEarly),
    "aftercare.exfoliatedEarly": part(aftercare.exfoliatedEarly),
    "aftercare.drankLittle": part(aftercare.drankLittle),
  };
}

/** Whether a session came too early; who was never treated had none. */
function tooEarly(visits: ReviewedVisits | undefined, { client }: RiskInput): boolean | undefined {
  const found = visits?.visits.map(({ timing }) => worded(timing, "visits.timing", timings));
  if (found !== undefined) return found.includes("too-early");
  return client?.health?.previousSmp === null ? false : undefined;
}

const scalpFacts = ({ calm, loose }: ScalpFindings): FactsOf<"scalp"> => ({ "scalp.calm": calm, "scalp.loose": loose });

/**
 * The facts of an input, part by part, every measure checked.
 * @internal
 */
export function factsOf(input: RiskInput): RiskFacts {
  const { practitioner = {}, technique = {}, aftercare = {}, client = {}, scalp = {}, environment = {} } = input;
  return {
    practitioner: practitionerFacts(practitioner),
    technique: techniqueFacts(technique, practitioner),
    numbing: numbingFacts(technique.numbing ?? {}),
    environment: environmentFacts(environment, practitioner),
    scalp: scalpFacts(scalp),
    visits: { "visits.tooEarly": tooEarly(input.visits, input) },
    aftercare: aftercareFacts(aftercare),
    client: clientFacts(client),
  };
}
