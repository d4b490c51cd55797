import { describe, expect, test } from "vitest";
import { partialDate } from "../../../src/calendar/partialDate.js";
import { isScar } from "../../../src/candidacy/topics/hairLoss.js";
import { hairLossCauses, scalpSymptoms } from "../../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { asked, assess, aWoman, findingOf, findingsOf, letter, matureScar, withLoss } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";

const unstableCauses = [
  ["alopecia-areata", "hair-loss-unstable", "unstable-areata-effect", "eligible"],
  ["lichen-planopilaris", "hair-loss-unstable", "active-scarring-alopecia-effect", "precaution"],
  ["frontal-fibrosing-alopecia", "hair-loss-unstable", "active-scarring-alopecia-effect", "precaution"],
  ["other-scarring-alopecia", "hair-loss-unstable", "active-scarring-alopecia-effect", "precaution"],
  ["telogen-effluvium", "hair-loss-temporary", "temporary-hair-loss-effect", "precaution"],
  ["chemotherapy", "hair-loss-temporary", "temporary-hair-loss-effect", "eligible"],
] as const;

describe("the cause of the hair loss, stable and with hair in the area,", () => {
  test.each([
    ["androgenetic", "eligible", "accepted-indication", "pattern-hair-loss-effect"],
    ["diffuse-thinning", "eligible", "accepted-indication", "diffuse-thinning-effect"],
    ["alopecia-areata", "eligible", "accepted-indication", "alopecia-areata-effect"],
    ["alopecia-totalis", "eligible", "accepted-indication", "total-alopecia-effect"],
    ["alopecia-universalis", "eligible", "accepted-indication", "total-alopecia-effect"],
    ["lichen-planopilaris", "precaution", "accepted-indication", "scarring-alopecia-effect"],
    ["frontal-fibrosing-alopecia", "precaution", "accepted-indication", "scarring-alopecia-effect"],
    ["other-scarring-alopecia", "precaution", "accepted-indication", "scarring-alopecia-effect"],
    ["surgical-scar", "eligible", "accepted-indication", "scar-effect"],
    ["trauma-scar", "eligible", "accepted-indication", "scar-effect"],
    ["burn-scar", "eligible", "accepted-indication", "scar-effect"],
    ["chemotherapy", "eligible", "accepted-indication", "chemotherapy-hair-loss-effect"],
    ["traction", "precaution", "cause-not-established", "unestablished-cause-effect"],
    ["telogen-effluvium", "precaution", "cause-not-established", "unestablished-cause-effect"],
    ["other", "precaution", "cause-not-established", "unestablished-cause-effect"],
    ["unknown", "precaution", "cause-not-established", "unestablished-cause-effect"],
  ] as const)("%s: %s", (cause, effect, because, parameter) => {
    const assessment = assess(withLoss({ cause, stable: true, folliclesRemain: true, scar: matureScar }));
    expect(assessment).toMatchObject({ verdict: effect, settled: true, wait: "none" });
    expect(findingOf("hair-loss-fit", assessment)).toMatchObject({
      effect,
      because,
      evidence: articleProtocol.parameters[parameter].claims,
      disclosure: "client",
    });
    expect(findingOf("hair-loss-fit", assessment).facts).toHaveProperty(parameter, effect);
  });

  test("has a line for every cause in the vocabulary", () => {
    for (const cause of hairLossCauses) {
      expect(findingsOf("hair-loss-fit", assess(withLoss({ cause, stable: true })))).toHaveLength(1);
    }
  });
});

describe.each(unstableCauses)("%s", (cause, because, parameter, whenStable) => {
  test("that is not stable waits until it is", () => {
    const assessment = assess(withLoss({ cause, stable: false }));
    expect(assessment).toMatchObject({ verdict: "deferred", wait: "until-condition", eligibleFrom: null });
    expect(findingOf("hair-loss-fit", assessment)).toMatchObject({
      effect: "deferred",
      because,
      facts: { "hairLoss.stable": false, [parameter]: "deferred" },
      untilCondition: "hair-loss-stable",
      evidence: articleProtocol.parameters[parameter].claims,
    });
    expect(assessment.steps).toEqual([
      { kind: "meet-condition", rule: "hair-loss-fit", condition: "hair-loss-stable" },
    ]);
  });

  test("of which nobody asked whether it is stable is open", () => {
    const assessment = assess(withLoss({ cause, stable: undefined }));
    expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "eligible", atWorst: "deferred" });
    expect(asked(assessment)).toEqual(["hairLoss.stable"]);
    expect(findingsOf("hair-loss-fit", assessment)).toEqual([]);
  });

  test("that is stable no longer waits", () => {
    expect(assess(withLoss({ cause, stable: true })).verdict).toBe(whenStable);
  });
});

test("whether the loss is stable is not asked where it is no matter", () => {
  const known = new Set<string>(unstableCauses.map(([cause]) => cause));
  for (const cause of hairLossCauses.filter((each) => !known.has(each))) {
    // Of a pattern loss it says whether it is still on its way.
    const isPattern = cause === "androgenetic" || cause === "diffuse-thinning";
    for (const stable of isPattern ? [true] : [undefined, false]) {
      const assessment = assess(withLoss({ cause, stable, scar: matureScar }));
      expect(asked(assessment)).toEqual([]);
      expect(assessment.wait).toBe("none");
    }
  }
});

test("without a cause nothing is said of the fit, and the cause is asked from the whole list", () => {
  const assessment = assess(withLoss({ cause: undefined }));
  expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "eligible", atWorst: "deferred" });
  expect(assessment.unanswered).toHaveLength(1);
  expect(assessment.unanswered[0]).toMatchObject({
    fact: "hairLoss.cause",
    group: "hair-loss-1",
    answer: { kind: "choice", options: hairLossCauses },
    couldMake: "deferred",
  });
  expect(assessment.unanswered[0]?.why).toContain("hair-loss-fit");
  expect(findingsOf("hair-loss-fit", assessment)).toEqual([]);
});

test("the question about the cause counts with the worst that the protocol makes of any", () => {
  const protocol = protocolWith({ "scar-effect": "contraindicated" });
  expect(assess(withLoss({ cause: undefined }), undefined, protocol).atWorst).toBe("contraindicated");
});

test("the question whether it is stable counts with the worst of both answers, whichever a protocol makes that", () => {
  const protocol = protocolWith({ "unestablished-cause-effect": "contraindicated" });
  const assessment = assess(withLoss({ cause: "telogen-effluvium", stable: undefined }), undefined, protocol);
  expect(assess(withLoss({ cause: "telogen-effluvium", stable: true }), undefined, protocol).verdict).toBe(
    "contraindicated",
  );
  expect(assessment.atWorst).toBe("contraindicated");
});

describe("hair loss that no doctor has named", () => {
  test.each(scalpSymptoms)("with %s asks for a doctor first", (symptom) => {
    const assessment = assess(withLoss({ diagnosed: false, scalpSymptoms: [symptom] }));
    expect(assessment).toMatchObject({
      verdict: symptom === "rapid-shedding" ? "deferred" : "clearance-required",
      settled: true,
      wait: "until-condition",
    });
    expect(assessment.steps).toContainEqual({
      kind: "get-clearance",
      rule: "undiagnosed-hair-loss",
      condition: "doctor-agrees",
    });
    const { claims } = articleProtocol.parameters["undiagnosed-symptoms-effect"];
    expect(findingOf("undiagnosed-hair-loss", assessment)).toMatchObject({
      because: "undiagnosed-with-symptoms",
      untilCondition: "doctor-agrees",
      evidence: claims,
    });
    expect(assessment.requirements[0]).toEqual({
      kind: "doctor-clearance",
      rule: "undiagnosed-hair-loss",
      met: false,
      evidence: claims,
      dissent: [],
    });
  });

  test("with every symptom at once asks once", () => {
    const assessment = assess(withLoss({ diagnosed: false, scalpSymptoms }));
    expect(findingsOf("undiagnosed-hair-loss", assessment)).toHaveLength(1);
  });

  test("without symptoms needs no doctor", () => {
    for (const diagnosed of [false, undefined]) {
      const assessment = assess(withLoss({ diagnosed, scalpSymptoms: [] }));
      expect(assessment).toMatchObject({ verdict: "eligible", settled: true });
    }
  });

  test("and of which nobody asked for symptoms is open", () => {
    const assessment = assess(withLoss({ diagnosed: false, scalpSymptoms: undefined }));
    expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "eligible", atWorst: "deferred" });
    expect(asked(assessment)).toEqual(["hairLoss.scalpSymptoms"]);
    expect(assessment.wait).toBe("unknown");
  });
});

describe("symptoms of the scalp", () => {
  test("of which nobody asked whether a doctor has named them are open", () => {
    const assessment = assess(withLoss({ diagnosed: undefined, scalpSymptoms: ["itch"] }));
    expect(assessment).toMatchObject({ verdict: "undetermined", atWorst: "clearance-required" });
    expect(asked(assessment)).toEqual(["hairLoss.diagnosed"]);
  });

  test("need no doctor once one has named the loss", () => {
    const assessment = assess(withLoss({ diagnosed: true, scalpSymptoms: ["itch", "scale"] }));
    expect(assessment).toMatchObject({ verdict: "eligible", settled: true, unanswered: [] });
  });

  test("of a loss that a doctor has named are asked of a pattern loss alone, for how fast it goes on", () => {
    expect(asked(assess(withLoss({ diagnosed: true, scalpSymptoms: undefined })))).toEqual(["hairLoss.scalpSymptoms"]);
    const areata = withLoss({ cause: "alopecia-areata", diagnosed: true, scalpSymptoms: undefined });
    expect(assess(areata)).toMatchObject({ verdict: "eligible", settled: true, unanswered: [] });
  });

  test("that nobody has explained ask for a doctor on a scar, too, and are asked for there", () => {
    for (const cause of ["surgical-scar", "trauma-scar", "burn-scar"] as const) {
      const scarred = (scalpSymptoms?: ["pain", "pustules"]) =>
        assess(withLoss({ cause, diagnosed: false, scalpSymptoms, scar: matureScar }));
      expect(scarred(["pain", "pustules"])).toMatchObject({ verdict: "clearance-required", unanswered: [] });
      expect(asked(scarred())).toEqual(["hairLoss.scalpSymptoms"]);
    }
  });

  test("that nobody has explained ask for a doctor whatever the cause turns out to be", () => {
    const client = withLoss({ cause: undefined, diagnosed: false, scalpSymptoms: ["itch"] });
    expect(assess(client).atBest).toBe("clearance-required");
  });
});

describe("a doctor's letter about undiagnosed hair loss", () => {
  const lossWithItch = { diagnosed: false, scalpSymptoms: ["itch"] as const };
  const withLetter = aClient({
    hairLoss: lossWithItch,
    clearances: [letter("undiagnosed-hair-loss", "2026-02-01", "2026-06-30")],
  });

  test("lets the client through within its dates: the day before, on the days, the day after", () => {
    expect(assess(withLetter, "2026-01-31").verdict).toBe("clearance-required");
    expect(assess(withLetter, "2026-02-01")).toMatchObject({ verdict: "eligible", wait: "none", steps: [] });
    expect(assess(withLetter, "2026-06-30").verdict).toBe("eligible");
    expect(assess(withLetter, "2026-07-01").verdict).toBe("clearance-required");
  });

  test("lifts nothing but that", () => {
    const client = aClient({
      hairLoss: { ...lossWithItch, cause: "alopecia-areata", stable: false },
      clearances: [letter("undiagnosed-hair-loss", "2026-02-01")],
    });
    const assessment = assess(client);
    expect(assessment.verdict).toBe("deferred");
    expect(findingsOf("undiagnosed-hair-loss", assessment)).toEqual([]);
  });

  test("for another rule does not count", () => {
    const client = aClient({ hairLoss: lossWithItch, clearances: [letter("hair-loss-fit", "2026-02-01")] });
    expect(assess(client).verdict).toBe("clearance-required");
  });
});

test("a scar is a surgical one, one from an injury, or one from a burn; a scarring disease is none", () => {
  expect(hairLossCauses.filter(isScar)).toEqual(["surgical-scar", "trauma-scar", "burn-scar"]);
  expect(isScar(undefined)).toBe(false);
});

describe("new patches of areata that have come to rest", () => {
  const since = (onset: string | undefined) =>
    withLoss({ cause: "alopecia-areata", onset: onset === undefined ? undefined : partialDate(onset) });

  test("wait a year from when they began: the day before, on the day, the day after", () => {
    expect(assess(since("2025-03-02"), "2026-03-01")).toMatchObject({ verdict: "deferred", wait: "until-date" });
    expect(assess(since("2025-03-01"), "2026-03-01").verdict).toBe("eligible");
    expect(assess(since("2025-02-28"), "2026-03-01").verdict).toBe("eligible");
  });

  test("are asked when they began, and say so", () => {
    expect(asked(assess(since(undefined)))).toEqual(["hairLoss.onset"]);
    const found = assess(since("2025-09-20")).findings.find(({ because }) => because === "hair-loss-recent");
    expect(found).toMatchObject({ rule: "hair-loss-fit", until: { earliest: "2026-09-20", latest: "2026-09-20" } });
  });

  test("that still change wait for rest first, whenever they began", () => {
    const active = withLoss({ cause: "alopecia-areata", stable: false, onset: partialDate("2010") });
    expect(assess(active)).toMatchObject({ verdict: "deferred", wait: "until-condition", eligibleFrom: null });
  });
});

describe("a scarring disease that has come to rest", () => {
  test.each(["lichen-planopilaris", "frontal-fibrosing-alopecia", "other-scarring-alopecia"] as const)(
    "(%s) waits two years, with those who wait for less or longer as dissent",
    (cause) => {
      const rested = (stableSince: string) => assess(withLoss({ cause, stableSince: partialDate(stableSince) }));
      expect(rested("2024-03-02")).toMatchObject({ verdict: "deferred", wait: "until-date" });
      expect(rested("2024-03-01").verdict).toBe("precaution");
      const found = rested("2025-06-01").findings.find(({ because }) => because === "hair-loss-rested-briefly");
      expect(found?.until).toEqual({ earliest: "2027-06-01", latest: "2027-06-01" });
      expect(found?.dissent.length).toBeGreaterThan(0);
    },
  );

  test("is asked since when, and is not certain to be over before", () => {
    const assessment = assess(withLoss({ cause: "lichen-planopilaris", stableSince: undefined }));
    expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "precaution", atWorst: "deferred" });
    expect(asked(assessment)).toEqual(["hairLoss.stableSince"]);
  });
});

describe("what is known more closely of a loss that is accepted", () => {
  const accepted = (client: Parameters<typeof assess>[0], effect: string) =>
    findingsOf("hair-loss-fit", assess(client)).filter(({ facts }) => effect in facts);

  test("is said with sources of its own: a woman's pattern loss, the scar of a strip or of an extraction, long hair", () => {
    const scarFrom = (origin: "fut" | "fue") =>
      aClient({ desiredLook: "scar", hairLoss: { cause: "surgical-scar", scar: { ...matureScar, origin } } });
    for (const [client, effect] of [
      [aWoman(), "female-pattern-hair-loss-effect"],
      [scarFrom("fut"), "strip-scar-effect"],
      [scarFrom("fue"), "extraction-scar-effect"],
      [aClient({ desiredLook: "density" }), "long-hair-density-effect"],
    ] as const) {
      const [finding, ...more] = accepted(client, effect);
      expect(finding).toMatchObject({
        effect: "eligible",
        because: "accepted-indication",
        evidence: articleProtocol.parameters[effect].claims,
      });
      expect(more).toEqual([]);
    }
  });

  test("is not said of anybody else", () => {
    expect(accepted(aClient(), "female-pattern-hair-loss-effect")).toEqual([]);
    expect(accepted(aClient(), "long-hair-density-effect")).toEqual([]);
    expect(accepted(withLoss({ cause: "burn-scar", scar: matureScar }), "strip-scar-effect")).toEqual([]);
  });
});
