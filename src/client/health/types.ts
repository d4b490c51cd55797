import type { PartialDate } from "../../calendar/types.js";
import type { FailureMode, KeloidSite, MinoxidilRoute, Severity } from "../../knowledge/vocabularies.js";

/** A condition about which nothing more is asked than whether it is there. */
export type Present = Readonly<Record<never, never>>;

/** Something that happened, and roughly when the last time was. */
export interface LastTime {
  readonly on?: PartialDate | undefined;
}

/** A medicine and when it was stopped; `null` means still taken, absent not asked. */
export interface Medicine {
  readonly stoppedOn?: PartialDate | null | undefined;
}

/** A course of treatment and when it ended; `null` means still going on, absent not asked. */
export interface MedicalCourse {
  readonly endedOn?: PartialDate | null | undefined;
}

/** A condition that treatment can keep in check. */
export interface Controllable {
  readonly controlled?: boolean | undefined;
}

/** A skin disease: on the scalp or elsewhere, active or quiet. */
export interface SkinDisease {
  readonly onScalp: boolean;
  readonly active: boolean;
}

/** A health fact: its details, `null` for asked and none, absent for not asked. */
export type Fact<T> = T | null | undefined;

/** What is known about the client's health. Each key is absent, `null` or its details. */
export interface HealthFacts {
  /** Never lifted by the due date alone. `null` says that there is none and that none has ended lately. */
  readonly pregnancy?: Fact<{
    readonly dueOn?: PartialDate | undefined;
    readonly endedOn?: PartialDate | null | undefined;
    /** Whether a child was born. Asked only under a protocol that waits after a birth, and only while that could matter. */
    readonly endedInBirth?: boolean | undefined;
  }>;
  readonly breastfeeding?: Fact<{ readonly weanedOn?: PartialDate | null | undefined }>;
  /** Medicines after a transplant, high-dose steroids, advanced HIV and active chemotherapy are severe. */
  readonly immunosuppression?: Fact<{ readonly severity: Severity }>;
  /** Skin cancer, or a scar left by a tumor, where pigment would go. */
  readonly tumorInField?: Fact<Present>;
  /** A mole, nevus, angioma or wart where pigment would go. */
  readonly pigmentedLesionInField?: Fact<{ readonly changing?: boolean | undefined }>;
  readonly scalpInfection?: Fact<{
    readonly active: boolean;
    readonly kind?: "folliculitis" | "impetigo" | "tinea" | "herpes" | "other" | undefined;
  }>;
  readonly openWound?: Fact<Present>;
  readonly acuteIllness?: Fact<Present>;
  /** A documented reaction to tattoo ink or pigment. */
  readonly pigmentAllergy?: Fact<Present>;
  readonly lidocaineAllergy?: Fact<Present>;
  readonly epinephrineAllergy?: Fact<Present>;
  readonly latexAllergy?: Fact<Present>;
  readonly metalAllergy?: Fact<Present>;
  readonly antibioticOintmentAllergy?: Fact<Present>;
  /** Hemophilia, platelets, von Willebrand. */
  readonly bleedingDisorder?: Fact<{ readonly severity?: Severity | undefined }>;
  /** Aspirin and antiplatelets for the heart included. */
  readonly anticoagulant?: Fact<{ readonly prescribed: boolean }>;
  readonly keloid?: Fact<{ readonly site: KeloidSite }>;
  readonly compulsivePicking?: Fact<Present>;
  readonly albinism?: Fact<Present>;
  readonly hyperpigmentationTendency?: Fact<Present>;
  readonly hyperhidrosis?: Fact<Present>;
  /** Scars that stay raised, though within their bounds. */
  readonly hypertrophicScars?: Fact<Present>;
  readonly diabetes?: Fact<{
    readonly hba1cPercent?: number | undefined;
    readonly measuredOn?: PartialDate | undefined;
    readonly insulin?: boolean | undefined;
    readonly controlled?: boolean | undefined;
  }>;
  readonly hypertension?: Fact<Controllable>;
  readonly heartDisease?: Fact<{ readonly valve?: boolean | undefined }>;
  readonly cardiacDevice?: Fact<Present>;
  readonly liverDisease?: Fact<Present>;
  readonly thyroidMedicine?: Fact<Present>;
  readonly epilepsy?: Fact<{ readonly lastSeizure?: PartialDate | undefined }>;
  readonly hiv?: Fact<Controllable>;
  readonly hepatitis?: Fact<{ readonly type?: "B" | "C" | undefined }>;
  readonly autoimmuneDisease?: Fact<Controllable>;
  readonly sarcoidosis?: Fact<Present>;
  readonly lupus?: Fact<Present>;
  readonly lichenPlanus?: Fact<Present>;
  readonly psoriasis?: Fact<SkinDisease>;
  readonly eczema?: Fact<SkinDisease>;
  readonly seborrheicDermatitis?: Fact<SkinDisease>;
  readonly vitiligo?: Fact<{ readonly stableSince?: PartialDate | undefined }>;
  /** A major mental disorder. */
  readonly mentalDisorder?: Fact<{ readonly treated?: boolean | undefined }>;
  readonly bodyDysmorphia?: Fact<{ readonly suspected: boolean }>;
  readonly isotretinoin?: Fact<Medicine>;
  readonly topicalRetinoid?: Fact<Medicine>;
  readonly antibiotics?: Fact<Medicine>;
  readonly chemotherapy?: Fact<MedicalCourse>;
  readonly radiotherapy?: Fact<MedicalCourse>;
  readonly sunburn?: Fact<LastTime>;
  readonly tan?: Fact<LastTime>;
  readonly botulinumToxin?: Fact<LastTime>;
  readonly filler?: Fact<LastTime>;
  readonly chemicalPeel?: Fact<LastTime>;
  readonly laserOrIpl?: Fact<LastTime>;
  readonly shinglesVaccine?: Fact<LastTime>;
  readonly alcohol?: Fact<LastTime>;
  readonly caffeine?: Fact<LastTime>;
  readonly painReliefWithoutPrescription?: Fact<LastTime>;
  readonly supplements?: Fact<LastTime>;
  readonly hairTransplant?: Fact<{
    readonly on?: PartialDate | undefined;
    readonly technique?: "fue" | "fut" | undefined;
  }>;
  readonly laserRemoval?: Fact<{ readonly lastOn?: PartialDate | undefined }>;
  readonly previousSmp?: Fact<{
    readonly lastOn?: PartialDate | undefined;
    /** What went wrong with it; `null` was asked, and nothing did. */
    readonly problem?: FailureMode | null | undefined;
  }>;
  readonly minoxidil?: Fact<{ readonly route: MinoxidilRoute }>;
}
