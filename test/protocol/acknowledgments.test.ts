import { describe, expect, test } from "vitest";
import type { Domain, ParameterId } from "../../src/knowledge/parameters.js";
import { safetyFloors } from "../../src/knowledge/safetyFloors.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { defineProtocol } from "../../src/protocol/defineProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import type { Protocol } from "../../src/protocol/types.js";
import { assess } from "../support/candidacy.js";
import { aClient } from "../support/client.js";
import { answers, change, domains, refusalOf, wrong } from "./clinic.js";

const hasty: Protocol = defineProtocol(
  articleProtocol,
  change({ "sun-avoidance": 7 }, { id: "hasty", acknowledge: ["sun-avoidance"] }),
);

describe("loosening past a safety floor", () => {
  test("is refused with the parameter, its floor and the claims that the floor rests on", () => {
    const { code, problems } = refusalOf(() => defineProtocol(articleProtocol, change({ "sun-avoidance": 13 })));
    const { least, claims } = safetyFloors["sun-avoidance"] ?? {};
    expect(code).toBe("loosens-floor");
    expect(problems).toMatchObject([{ parameter: "sun-avoidance", least, claims }]);
    expect(least).toBe(14);
  });

  test("is refused of a protocol that is stricter than its base would need to be, too", () => {
    expect(refusalOf(() => defineProtocol(strictestProtocol, change({ "sun-avoidance": 13 }))).code).toBe(
      "loosens-floor",
    );
  });

  test("down to the floor itself needs no word", () => {
    expect(defineProtocol(strictestProtocol, change({ "sun-avoidance": 14 })).acknowledged).toEqual([]);
  });

  test.each([
    ["first-wash", 6],
    ["heat-or-swelling-window", 4],
    ["lidocaine-limit", 5],
    ["needle-depth", { min: 0.5, max: 2.5 }],
    ["touch-up-window", { min: 13, max: 28 }],
    ["isotretinoin-wait", 5],
    ["session-spacing-minimum", 4],
    ["keloid-on-scalp-effect", "precaution"],
  ] as const)("is refused at a ceiling, at one end of a range and of a word: %s %j", (id, value) => {
    const loosened = (more: object) => defineProtocol(articleProtocol, wrong({ [id]: value }, { ...more }));
    expect(refusalOf(() => loosened({})).problems).toMatchObject([{ code: "loosens-floor", parameter: id }]);
    expect(loosened({ acknowledge: [id] }).parameters[id].value).toEqual(value);
  });

  test("passes when it is acknowledged by name, and the acknowledgment stays on the protocol", () => {
    expect(hasty.parameters["sun-avoidance"].value).toBe(7);
    expect(hasty.acknowledged).toEqual(["sun-avoidance"]);
  });

  test("is acknowledged for the parameter that is named and no other", () => {
    const wish = change({ "sun-avoidance": 7, "razor-start": 1 }, { acknowledge: ["sun-avoidance"] });
    expect(refusalOf(() => defineProtocol(articleProtocol, wish)).problems).toMatchObject([
      { code: "loosens-floor", parameter: "razor-start" },
    ]);
  });

  test("is on the protocol once, though it was acknowledged twice", () => {
    const twice: readonly ParameterId[] = ["sun-avoidance", "sun-avoidance"];
    const house = defineProtocol(articleProtocol, change({ "sun-avoidance": 7 }, { acknowledge: twice }));
    expect(house.acknowledged).toEqual(["sun-avoidance"]);
  });
});

describe("an acknowledgment of nothing is refused:", () => {
  test.each<[string, Parameters<typeof change>[0], ParameterId]>([
    ["of a value that keeps its floor", { "sun-avoidance": 14 }, "sun-avoidance"],
    ["of a value that is tightened", { "sun-avoidance": 30 }, "sun-avoidance"],
    ["of a value that is not changed", {}, "sun-avoidance"],
    ["of a parameter without a floor", { "hat-start": 0 }, "hat-start"],
  ])("%s", (_, overrides, id) => {
    const { code, problems } = refusalOf(() =>
      defineProtocol(articleProtocol, change(overrides, { acknowledge: [id] })),
    );
    expect(code).toBe("nothing-to-acknowledge");
    expect(problems).toMatchObject([{ parameter: id }]);
  });

  test("but a value that is refused for itself is one problem, not two", () => {
    const wish = wrong({ "sun-avoidance": "soon" }, { acknowledge: ["sun-avoidance"] });
    expect(refusalOf(() => defineProtocol(articleProtocol, wish)).problems).toMatchObject([{ code: "invalid-value" }]);
  });
});

describe("a protocol on top of one that is loosened", () => {
  test("keeps the acknowledgment while it leaves the value alone", () => {
    const next = defineProtocol(hasty, change({ "first-wash": 3 }));
    expect(next.parameters["sun-avoidance"].value).toBe(7);
    expect(next.acknowledged).toEqual(["sun-avoidance"]);
  });

  test("adds its own, each named once", () => {
    const next = defineProtocol(hasty, change({ "razor-start": 1 }, { acknowledge: ["razor-start"] }));
    expect(next.acknowledged).toEqual(["sun-avoidance", "razor-start"]);
  });

  test("loses it when the value is tightened again", () => {
    expect(defineProtocol(hasty, change({ "sun-avoidance": 14 })).acknowledged).toEqual([]);
  });

  test("has to say so anew when it sets another value past the floor", () => {
    expect(refusalOf(() => defineProtocol(hasty, change({ "sun-avoidance": 5 }))).code).toBe("loosens-floor");
    const next = defineProtocol(hasty, change({ "sun-avoidance": 5 }, { acknowledge: ["sun-avoidance"] }));
    expect(next.acknowledged).toEqual(["sun-avoidance"]);
  });
});

describe("a locked floor holds, acknowledged or not:", () => {
  test.each([
    ["a minor", "age-of-majority", 17],
    ["a minor, as a duration", "age-of-majority", { years: 16 }],
    ["no wait for a minor", "under-age-effect", "precaution"],
    ["a pregnancy", "pregnancy-effect", "clearance-required"],
    ["breastfeeding", "breastfeeding-effect", "precaution"],
    ["an infection of the scalp", "scalp-infection-effect", "clearance-required"],
    ["a tumor where the needle goes", "tumor-in-field-effect", "deferred"],
    ["symptoms that nobody has diagnosed", "undiagnosed-symptoms-effect", "precaution"],
    ["missing follicles made a reason to refuse", "no-follicles-effect", "deferred"],
    ["HIV made a reason to refuse", "hiv-effect", "contraindicated"],
    ["HIV that is not controlled made a reason to refuse", "uncontrolled-hiv-effect", "deferred"],
    ["hepatitis made a reason to refuse", "hepatitis-effect", "contraindicated"],
  ])("%s", (_, id, value) => {
    for (const acknowledge of [[], [id]]) {
      const refusal = refusalOf(() => defineProtocol(articleProtocol, wrong({ [id]: value }, { acknowledge })));
      expect(refusal.code).toBe("locked-floor");
      expect(refusal.problems).toMatchObject([
        { code: "locked-floor", parameter: id, claims: safetyFloors[id as ParameterId]?.claims },
      ]);
    }
  });

  test("every locked floor, one step past it", () => {
    const locked = Object.entries(safetyFloors).filter(([, floor]) => floor.locked === true);
    expect(locked.length).toBeGreaterThan(0);
    for (const [id, { least, most }] of locked) {
      const past = typeof least === "number" ? least - 1 : least === undefined ? "contraindicated" : "eligible";
      expect(most === undefined || least === undefined, id).toBe(true);
      const wish = wrong({ [id]: past }, { acknowledge: [id] });
      expect(refusalOf(() => defineProtocol(articleProtocol, wish)).code, id).toBe("locked-floor");
    }
  });
});

describe("what was knowingly loosened shows in the answers of its domain and no other:", () => {
  test.each<[Domain, ParameterId, unknown]>([
    ["candidacy", "isotretinoin-wait", 3],
    ["schedule", "session-spacing-minimum", 3],
    ["aftercare", "sun-avoidance", 7],
    ["risk", "unclean-equipment-weight", "none"],
  ])("%s, for %s", (home, id, value) => {
    const house = defineProtocol(articleProtocol, wrong({ [id]: value }, { acknowledge: [id] }));
    for (const domain of domains) {
      const { ruleSet, notes } = answers[domain](house);
      expect(ruleSet).toEqual({ id: "house", version: "1" });
      expect(notes, domain).toEqual(domain === home ? [{ kind: "acknowledged", parameter: id }] : []);
    }
  });

  test("a wait that is loosened shows though its rule has nothing to say about the client", () => {
    const house = defineProtocol(
      articleProtocol,
      change({ "isotretinoin-wait": 3 }, { acknowledge: ["isotretinoin-wait"] }),
    );
    const { findings, notes } = assess(aClient(), "2026-03-01", house);
    expect(findings.filter(({ rule }) => rule === "isotretinoin")).toEqual([]);
    expect(notes).toEqual([{ kind: "acknowledged", parameter: "isotretinoin-wait" }]);
  });

  test("nothing shows where nothing was loosened", () => {
    const house = defineProtocol(articleProtocol, change({ "sun-avoidance": 30 }));
    expect(domains.flatMap((domain) => answers[domain](house).notes)).toEqual([]);
  });
});
