import type { CalendarDate, JsonValue, PartialDate } from "../calendar/types.js";
import type { FactPath } from "../knowledge/facts.js";
import type { RuleId } from "../knowledge/rules.js";
import type {
  FitzpatrickType,
  gradeStages,
  HairColor,
  HairLossCause,
  Look,
  PlannedEvent,
  ScalpSymptom,
  ScarColor,
  ScarOrigin,
  ScarSurface,
  Sex,
} from "../knowledge/vocabularies.js";
import type { HealthFacts } from "./health/types.js";

/**
 * What is known about a client. A fact that is absent was not asked; `null` was asked, and the answer is none; one listed
 * in `notKnown` was asked and the client does not know. Nothing absent is ever read as "no".
 */
export interface ClientProfile {
  readonly birthDate?: PartialDate | undefined;
  /** `male` answers the questions about pregnancy and breastfeeding; a recorded pregnancy always counts. */
  readonly sex?: Sex | undefined;
  readonly hairLoss?: HairLoss | undefined;
  readonly desiredLook?: Look | undefined;
  readonly hair?: Hair | undefined;
  readonly skin?: Skin | undefined;
  readonly health?: HealthFacts | undefined;
  readonly lifestyle?: Lifestyle | undefined;
  readonly planned?: readonly PlannedFact[] | undefined;
  readonly expectations?: Expectations | undefined;
  readonly patchTests?: readonly PatchTest[] | undefined;
  /** What a doctor has agreed to in writing. */
  readonly clearances?: readonly Clearance[] | undefined;
  /** When the client signed the consent form that the practice keeps. */
  readonly consentSignedOn?: CalendarDate | undefined;
  /** When the scalp was photographed as it was before the treatment. */
  readonly photographedOn?: CalendarDate | undefined;
  /**
   * When the intake was answered; facts that change count as unanswered once too old, or where the day asked about lies as long
   * before.
   */
  readonly answeredOn?: CalendarDate | undefined;
  /** Single facts that were asked again since, and when. */
  readonly reconfirmed?: Readonly<Partial<Record<FactPath, CalendarDate>>> | undefined;
  /** Facts that were asked and that the client does not know. */
  readonly notKnown?: readonly FactPath[] | undefined;
}

/** How an answer is put into a profile. */
export interface AnswerOptions {
  /** The day on which it was given: from then on it counts. */
  readonly on?: CalendarDate | undefined;
}

/** How much hair is missing, on one of the scales in use. */
export type HairLossGrade = {
  readonly [S in keyof typeof gradeStages]: { readonly scale: S; readonly stage: (typeof gradeStages)[S][number] };
}[keyof typeof gradeStages];

/** The hair loss to be hidden. */
export interface HairLoss {
  readonly cause?: HairLossCause | undefined;
  /** By a doctor. */
  readonly diagnosed?: boolean | undefined;
  readonly grade?: HairLossGrade | undefined;
  readonly onset?: PartialDate | undefined;
  /** No visible change; for scarring alopecia, no activity. */
  readonly stable?: boolean | undefined;
  readonly stableSince?: PartialDate | undefined;
  readonly scalpSymptoms?: readonly ScalpSymptom[] | undefined;
  /** Visible or clippable hair in the area to be treated. */
  readonly folliclesRemain?: boolean | undefined;
  readonly scar?: Scar | undefined;
}

/** A scar to be hidden. */
export interface Scar {
  readonly formed?: PartialDate | undefined;
  readonly color?: ScarColor | undefined;
  readonly surface?: ScarSurface | undefined;
  readonly origin?: ScarOrigin | undefined;
}

/** The client's own hair. */
export interface Hair {
  readonly color?: HairColor | undefined;
  /** 0 to 100. */
  readonly grayPercent?: number | undefined;
  readonly willKeepClipped?: boolean | undefined;
  readonly usesConcealer?: boolean | undefined;
}

/** The client's skin. */
export interface Skin {
  readonly fitzpatrick?: FitzpatrickType | undefined;
  readonly sensitive?: boolean | undefined;
  readonly oily?: boolean | undefined;
  readonly dry?: boolean | undefined;
  readonly sunDamaged?: boolean | undefined;
}

/** How the client lives, as far as it bears on healing and fading. */
export interface Lifestyle {
  readonly outdoorWork?: boolean | undefined;
  readonly swims?: boolean | undefined;
  readonly sauna?: boolean | undefined;
  readonly heavySweating?: boolean | undefined;
  readonly helmet?: boolean | undefined;
  readonly headCovering?: boolean | undefined;
  readonly shavesScalp?: boolean | undefined;
}

/** Something planned that bears on when to treat. */
export interface PlannedFact {
  readonly kind: PlannedEvent;
  readonly on: PartialDate;
}

/** What the client hopes for. */
export interface Expectations {
  readonly wantsObviousChange?: boolean | undefined;
  readonly realistic?: boolean | undefined;
}

/** A patch test of the pigment: when it was read, and whether the skin reacted. */
export interface PatchTest {
  readonly readOn: PartialDate;
  readonly reaction: boolean;
}

/** A doctor's written agreement to one finding. */
export interface Clearance {
  readonly rule: RuleId;
  readonly on: CalendarDate;
  readonly until?: CalendarDate | undefined;
}

/** What is wrong with one value of outside data. Each code is stable for ever. */
export type IssueCode =
  /** Something that has to be there is not. */
  | "missing"
  /** A value of the wrong kind. */
  | "wrong-type"
  /** A key that no such object has. */
  | "unknown-key"
  /** A word that is not on the list. */
  | "unknown-value"
  /** Text that is no real date in the form asked for. */
  | "invalid-date"
  /** A number outside its range, or a list that is too long. */
  | "out-of-range"
  /** Two values that cannot both be true. */
  | "contradiction"
  /** A value that fails when it is read. */
  | "unreadable";

/** One thing wrong with data from outside: plain JSON, assignable to a Standard Schema issue. */
export interface Issue {
  readonly code: IssueCode;
  /** Where: keys and indexes from the outside in. */
  readonly path: readonly (string | number)[];
  /** One English sentence; translate from `code` and `params`. */
  readonly message: string;
  readonly params?: Readonly<Record<string, JsonValue>> | undefined;
}

/** What a `parse` function gives: the value, or every issue. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };
