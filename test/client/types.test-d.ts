import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { CalendarDate, PartialDate } from "../../src/calendar/types.js";
import { answerQuestion, type FactAnswer } from "../../src/client/answerQuestion.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import type { clientProfileSchema } from "../../src/client/schemas.js";
import type {
  ClientProfile,
  HairLossGrade,
  Issue,
  ParseResult,
  PatchTest,
  PlannedFact,
  Scar,
} from "../../src/client/types.js";
import type { AnswerKind, FactGroup, FactPath, facts } from "../../src/knowledge/facts.js";

type Facts = typeof facts;
/** Facts of one kind. */
type Of<K extends AnswerKind> = { [F in FactPath]: Facts[F]["kind"] extends K ? F : never }[FactPath];
type End = Extract<FactPath, `${string}.${"stopped" | "ended" | "weaned"}On`>;
type IsAny<T> = 0 extends 1 & T ? true : false;
/** Facts whose answer has the wrong type; `never` when there is none. */
type Unlike<F extends FactPath, T> = {
  [P in F]: [FactAnswer<P>] extends [T] ? ([T] extends [FactAnswer<P>] ? never : P) : P;
}[F];
type OptionsOf<F extends FactPath> = Facts[F] extends { readonly options: readonly (infer Option)[] } ? Option : never;

declare const client: ClientProfile;
declare const planned: NonNullable<ClientProfile["planned"]>;
declare const date: PartialDate;
declare const day: CalendarDate;
declare const result: ParseResult<ClientProfile>;

describe("every path of a fact leads into the profile", () => {
  test("no path leads nowhere, and none to just anything", () => {
    type Nowhere = { [F in FactPath]: [FactAnswer<F>] extends [never] ? F : never }[FactPath];
    type Anything = { [F in FactPath]: IsAny<FactAnswer<F>> extends true ? F : never }[FactPath];
    type Undefined = { [F in FactPath]: undefined extends FactAnswer<F> ? F : never }[FactPath];
    expectTypeOf<Nowhere>().toBeNever();
    expectTypeOf<Anything>().toBeNever();
    expectTypeOf<Undefined>().toBeNever();
  });

  test("the kind of a question is the type of its answer", () => {
    expectTypeOf<Unlike<Of<"yes-no">, boolean>>().toBeNever();
    expectTypeOf<Unlike<Of<"number">, number>>().toBeNever();
    expectTypeOf<Unlike<Exclude<Of<"date">, End>, PartialDate>>().toBeNever();
    expectTypeOf<Unlike<End, PartialDate | null>>().toBeNever();
    type Choices = {
      [F in Of<"choice">]: [NonNullable<FactAnswer<F>>, OptionsOf<F>] extends [OptionsOf<F>, FactAnswer<F>] ? never : F;
    }[Of<"choice">];
    expectTypeOf<Choices>().toBeNever();
    type MayBeNone = { [F in Of<"choice">]: null extends FactAnswer<F> ? F : never }[Of<"choice">];
    expectTypeOf<MayBeNone>().toEqualTypeOf<"health.previousSmp.problem">();
    type Plain = { [F in Of<"details">]: NonNullable<FactAnswer<F>> extends object ? never : F }[Of<"details">];
    expectTypeOf<Plain>().toBeNever();
  });

  test("every health fact is a path, and its whole can be null", () => {
    type Whole = Extract<FactPath, `health.${keyof HealthFacts}`>;
    expectTypeOf<Whole>().toEqualTypeOf<`health.${keyof HealthFacts}`>();
    type NeverNone = { [F in Whole]: null extends FactAnswer<F> ? never : F }[Whole];
    expectTypeOf<NeverNone>().toBeNever();
  });

  test("details and lists have the shape that the profile gives them", () => {
    expectTypeOf<FactAnswer<"birthDate">>().toEqualTypeOf<PartialDate>();
    expectTypeOf<FactAnswer<"hairLoss.grade">>().toEqualTypeOf<HairLossGrade>();
    expectTypeOf<FactAnswer<"hairLoss.scar">>().toEqualTypeOf<Scar>();
    expectTypeOf<FactAnswer<"planned">>().toEqualTypeOf<readonly PlannedFact[]>();
    expectTypeOf<FactAnswer<"patchTests">>().toEqualTypeOf<readonly PatchTest[]>();
    expectTypeOf<FactAnswer<"health.keloid">>().toEqualTypeOf<{ readonly site: "scalp" | "elsewhere" } | null>();
    expectTypeOf<FactAnswer<"health.isotretinoin.stoppedOn">>().toEqualTypeOf<PartialDate | null>();
  });

  test("what is kept of the answers is keyed by the same paths", () => {
    expectTypeOf<NonNullable<ClientProfile["notKnown"]>[number]>().toEqualTypeOf<FactPath>();
    expectTypeOf<keyof NonNullable<ClientProfile["reconfirmed"]>>().toEqualTypeOf<FactPath>();
    expectTypeOf<Facts[FactPath]["group"]>().toEqualTypeOf<FactGroup>();
  });
});

describe("an answer", () => {
  test("of the right type compiles and gives a profile", () => {
    expectTypeOf(answerQuestion(client, "hairLoss.stable", true)).toEqualTypeOf<ClientProfile>();
    expectTypeOf(answerQuestion(client, "health.isotretinoin.stoppedOn", null)).toEqualTypeOf<ClientProfile>();
    expectTypeOf(answerQuestion(client, "birthDate", day)).toEqualTypeOf<ClientProfile>();
    expectTypeOf(answerQuestion(client, "health.sunburn", { on: date })).toEqualTypeOf<ClientProfile>();
  });

  test("of a wrong type does not compile", () => {
    // @ts-expect-error -- a yes-no question takes no word
    answerQuestion(client, "hairLoss.stable", "yes");
    // @ts-expect-error -- text becomes a date only through partialDate or a parser
    answerQuestion(client, "birthDate", "1988-02");
    // @ts-expect-error -- a word that is not on the list
    answerQuestion(client, "sex", "m");
    // @ts-expect-error -- a stage of another scale
    answerQuestion(client, "hairLoss.grade", { scale: "ludwig", stage: "VII" });
    // @ts-expect-error -- details without what they need
    answerQuestion(client, "health.keloid", {});
    // @ts-expect-error -- a key that these details do not have
    answerQuestion(client, "health.keloid", { site: "scalp", size: 3 });
    // @ts-expect-error -- a path that no profile has
    answerQuestion(client, "health.nope", true);
    // @ts-expect-error -- a section is no fact
    answerQuestion(client, "health", {});
    // @ts-expect-error -- undefined is no answer
    answerQuestion(client, "hairLoss.stable", undefined);
  });
});

describe("the result of a parser", () => {
  test("narrows to the value or to at least one issue", () => {
    expectTypeOf(result).not.toHaveProperty("value");
    if (result.ok) {
      expectTypeOf(result.value).toEqualTypeOf<ClientProfile>();
      expectTypeOf(result).not.toHaveProperty("issues");
    } else {
      expectTypeOf(result.issues).toEqualTypeOf<readonly [Issue, ...Issue[]]>();
      expectTypeOf(result.issues[0]).toEqualTypeOf<Issue>();
      expectTypeOf(result).not.toHaveProperty("value");
    }
  });

  test("has issues that a Standard Schema issue can be made of", () => {
    type Standard = NonNullable<Awaited<ReturnType<z.ZodType["~standard"]["validate"]>>["issues"]>;
    expectTypeOf<readonly Issue[]>().toExtend<Standard>();
    expectTypeOf<Issue>().toHaveProperty("message");
    expectTypeOf<Issue["path"]>().toEqualTypeOf<readonly (string | number)[]>();
  });
});

describe("a profile", () => {
  test("is what its schema gives", () => {
    expectTypeOf<z.output<ReturnType<typeof clientProfileSchema>>>().toEqualTypeOf<ClientProfile>();
  });

  test("can be empty, has no key beside the contract's, and cannot be written to", () => {
    expectTypeOf<Record<never, never>>().toExtend<ClientProfile>();
    expectTypeOf<keyof ClientProfile>().toEqualTypeOf<
      | "birthDate"
      | "sex"
      | "hairLoss"
      | "desiredLook"
      | "hair"
      | "skin"
      | "health"
      | "lifestyle"
      | "planned"
      | "expectations"
      | "patchTests"
      | "clearances"
      | "consentSignedOn"
      | "photographedOn"
      | "answeredOn"
      | "reconfirmed"
      | "notKnown"
    >();
    // @ts-expect-error -- a profile is read-only
    client.sex = "male";
    // @ts-expect-error -- and so is everything in it
    planned[0] = { kind: "surgery", on: date };
  });

  test("takes a day where a half-known date is asked, and no half-known date where a day is", () => {
    expectTypeOf<CalendarDate>().toExtend<PartialDate>();
    expectTypeOf<PartialDate>().not.toExtend<CalendarDate>();
    expectTypeOf<string>().not.toExtend<PartialDate>();
  });
});
