/**
 * Who would do the work, as far as anybody has asked. Every fact is absent while nobody has asked; absent is never good. The
 * facts that begin with a verb of selling (`promises…`, `pressures…`) and `cheapest` are bad when true, all others good.
 */
export interface PractitionerProfile {
  /** Trained for scalp micropigmentation, not for tattoos or cosmetic make-up at large. */
  readonly specializesInSmp?: boolean | undefined;
  /** Hours of training in this work, 0 or more. */
  readonly trainingHours?: number | undefined;
  /** Of these, hours of theory, 0 or more. */
  readonly trainingTheoryHours?: number | undefined;
  /** Procedures on people within the training, 0 or more. */
  readonly trainingLiveProcedures?: number | undefined;
  /** Years of doing this work, 0 or more. */
  readonly yearsOfExperience?: number | undefined;
  /** Sets the depth of the needle to the skin. */
  readonly adjustsNeedleDepth?: boolean | undefined;
  /** Works with several needles and groupings, by zone. */
  readonly choosesNeedles?: boolean | undefined;
  /** Blends the pigment for each client. */
  readonly blendsPigment?: boolean | undefined;
  /** Works with the ink or the machine of body tattoos. */
  readonly usesTattooInk?: boolean | undefined;
  /** Shows photos of the own work. */
  readonly showsPhotos?: boolean | undefined;
  /** Shows photos of healed work. */
  readonly showsHealedPhotos?: boolean | undefined;
  /** Meets the client in person before the first session. */
  readonly consultsInPerson?: boolean | undefined;
  /** Makes a plan for each client. */
  readonly plansForClient?: boolean | undefined;
  /** Offers a patch test. */
  readonly offersPatchTest?: boolean | undefined;
  /** Looks for expectations that no result can meet. */
  readonly screensForDysmorphia?: boolean | undefined;
  /** Promises the finished result in one session. */
  readonly promisesSingleSession?: boolean | undefined;
  /** Presses for a quick decision or a deal. */
  readonly pressuresToBuy?: boolean | undefined;
  /** Has the client's consent signed before anything is done. */
  readonly takesWrittenConsent?: boolean | undefined;
  /** Sterilizes what is used again. */
  readonly sterilizes?: boolean | undefined;
  /** Opens a new needle for each client. */
  readonly usesSingleUseNeedles?: boolean | undefined;
  readonly wearsGloves?: boolean | undefined;
  /** Covers machine and surfaces with film. */
  readonly usesBarrierFilm?: boolean | undefined;
  /** Works from sealed, covered ink. */
  readonly usesSealedInk?: boolean | undefined;
  /** Works with pigment that names its batch and ingredients. */
  readonly usesLabeledPigment?: boolean | undefined;
  /** Works with pigment that some authority has approved; no authority approves any for injection. */
  readonly usesApprovedPigment?: boolean | undefined;
  /** Works with pigment of high quality. */
  readonly usesQualityPigment?: boolean | undefined;
  /** The place asks for a license to do this work. */
  readonly licenseExists?: boolean | undefined;
  readonly licensed?: boolean | undefined;
  /** The place asks for a license of the rooms. */
  readonly premisesLicenseExists?: boolean | undefined;
  readonly premisesLicensed?: boolean | undefined;
  /** Holds a certificate in infection control or blood-borne germs. */
  readonly hasInfectionControlCertificate?: boolean | undefined;
  readonly insured?: boolean | undefined;
  readonly backgroundChecked?: boolean | undefined;
  readonly hasGoodReviews?: boolean | undefined;
  /** Works from an established clinic. */
  readonly establishedClinic?: boolean | undefined;
  /** Earlier clients can be spoken to. */
  readonly offersPastClientContact?: boolean | undefined;
  readonly fairPrice?: boolean | undefined;
  /** Is chosen for being the cheapest. */
  readonly cheapest?: boolean | undefined;
  /** Hands out the aftercare in writing. */
  readonly givesWrittenAftercare?: boolean | undefined;
  /** Is booked well ahead. */
  readonly bookedAhead?: boolean | undefined;
}
