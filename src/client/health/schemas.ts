import * as z from "zod";
import { facts } from "../../knowledge/facts.js";
import { failureModes, keloidSites, minoxidilRoutes, severities } from "../../knowledge/vocabularies.js";
import { atoms } from "../atoms/schemas.js";

/**
 * The schema of what is known about the client's health.
 * @internal
 */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- what zod infers is what ../schemas.ts proves
export function healthSchema() {
  const { yesNo, date, end, number } = atoms();
  const fact = <T extends z.ZodRawShape>(details: T) => z.strictObject(details).nullable().optional();
  const present = fact({});
  const lastTime = fact({ on: date });
  const medicine = fact({ stoppedOn: end });
  const course = fact({ endedOn: end });
  const controllable = fact({ controlled: yesNo });
  const skinDisease = fact({ onScalp: z.boolean(), active: z.boolean() });
  return z.strictObject({
    pregnancy: fact({ dueOn: date, endedOn: end, endedInBirth: yesNo }),
    breastfeeding: fact({ weanedOn: end }),
    immunosuppression: fact({ severity: z.enum(severities) }),
    tumorInField: present,
    pigmentedLesionInField: fact({ changing: yesNo }),
    scalpInfection: fact({
      active: z.boolean(),
      kind: z.enum(["folliculitis", "impetigo", "tinea", "herpes", "other"]).optional(),
    }),
    openWound: present,
    acuteIllness: present,
    pigmentAllergy: present,
    lidocaineAllergy: present,
    epinephrineAllergy: present,
    latexAllergy: present,
    metalAllergy: present,
    antibioticOintmentAllergy: present,
    bleedingDisorder: fact({ severity: z.enum(severities).optional() }),
    anticoagulant: fact({ prescribed: z.boolean() }),
    keloid: fact({ site: z.enum(keloidSites) }),
    compulsivePicking: present,
    albinism: present,
    hyperpigmentationTendency: present,
    hyperhidrosis: present,
    hypertrophicScars: present,
    diabetes: fact({
      hba1cPercent: number(facts["health.diabetes.hba1cPercent"]),
      measuredOn: date,
      insulin: yesNo,
      controlled: yesNo,
    }),
    hypertension: controllable,
    heartDisease: fact({ valve: yesNo }),
    cardiacDevice: present,
    liverDisease: present,
    thyroidMedicine: present,
    epilepsy: fact({ lastSeizure: date }),
    hiv: controllable,
    hepatitis: fact({ type: z.enum(["B", "C"]).optional() }),
    autoimmuneDisease: controllable,
    sarcoidosis: present,
    lupus: present,
    lichenPlanus: present,
    psoriasis: skinDisease,
    eczema: skinDisease,
    seborrheicDermatitis: skinDisease,
    vitiligo: fact({ stableSince: date }),
    mentalDisorder: fact({ treated: yesNo }),
    bodyDysmorphia: fact({ suspected: z.boolean() }),
    isotretinoin: medicine,
    topicalRetinoid: medicine,
    antibiotics: medicine,
    chemotherapy: course,
    radiotherapy: course,
    sunburn: lastTime,
    tan: lastTime,
    botulinumToxin: lastTime,
    filler: lastTime,
    chemicalPeel: lastTime,
    laserOrIpl: lastTime,
    shinglesVaccine: lastTime,
    alcohol: lastTime,
    caffeine: lastTime,
    painReliefWithoutPrescription: lastTime,
    supplements: lastTime,
    hairTransplant: fact({ on: date, technique: z.enum(["fue", "fut"]).optional() }),
    laserRemoval: fact({ lastOn: date }),
    previousSmp: fact({ lastOn: date, problem: z.enum(failureModes).nullable().optional() }),
    minoxidil: fact({ route: z.enum(minoxidilRoutes) }),
  });
}
