import { describe, expect, test } from "vitest";
import { hairLossCauses, looks } from "../../../src/knowledge/vocabularies.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { asked, assess, findingOf, findingsOf, matureScar, rank, withLoss } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";

const scars = ["surgical-scar", "trauma-scar", "burn-scar"] as const;
const dissent = articleProtocol.parameters["no-follicles-effect"].dissent;

describe("an area in which no hair remains", () => {
  const assessment = assess(withLoss({ folliclesRemain: false }));

  test("asks for care, and carries the surgeons who treat total loss as dissent", () => {
    expect(assessment).toMatchObject({ verdict: "precaution", wait: "none", steps: [], settled: true });
    expect(findingOf("remaining-follicles", assessment)).toEqual({
      rule: "remaining-follicles",
      effect: "precaution",
      because: "no-follicles-remain",
      facts: { "hairLoss.folliclesRemain": false, "no-follicles-effect": "precaution" },
      evidence: ["article-077", "article-078"],
      dissent,
      disclosure: "client",
    });
    expect(dissent).toEqual(
      expect.arrayContaining(["rassman-2015-no-follicles-effect", "rassman-chapter-no-follicles-effect"]),
    );
  });

  test("is never more than a precaution, whatever the cause and the look", () => {
    for (const cause of hairLossCauses) {
      for (const desiredLook of looks) {
        const client = aClient({
          desiredLook,
          hairLoss: { cause, stable: true, folliclesRemain: false, scar: matureScar },
        });
        expect(rank(assess(client).verdict as "precaution")).toBeLessThanOrEqual(rank("precaution"));
      }
    }
  });

  test("says nothing of a scar, which is the reason to treat", () => {
    for (const cause of scars) {
      for (const desiredLook of looks) {
        const onScar = assess(aClient({ desiredLook, hairLoss: { cause, folliclesRemain: false, scar: matureScar } }));
        expect(onScar.verdict).toBe("eligible");
        expect(findingsOf("remaining-follicles", onScar)).toEqual([]);
        expect(findingsOf("hair-to-blend", onScar)).toEqual([]);
      }
    }
  });

  test("is not certain to count while the cause is open: it may be a scar", () => {
    const open = assess(withLoss({ cause: undefined, folliclesRemain: false }));
    expect(assess(withLoss({ cause: "burn-scar", folliclesRemain: false, scar: matureScar })).verdict).toBe("eligible");
    expect(open.atBest).toBe("eligible");
  });

  test("has no hair for density work to blend with", () => {
    const density = assess(aClient({ desiredLook: "density", hairLoss: { folliclesRemain: false } }));
    expect(density.verdict).toBe("precaution");
    expect(findingOf("hair-to-blend", density)).toMatchObject({
      effect: "precaution",
      because: "no-hair-to-blend",
      facts: { desiredLook: "density", "hairLoss.folliclesRemain": false },
      evidence: articleProtocol.parameters["density-without-hair-effect"].claims,
    });
    expect(findingsOf("remaining-follicles", density)).toHaveLength(1);
  });

  test("is no matter of blending for the shaved look", () => {
    expect(findingsOf("hair-to-blend", assessment)).toEqual([]);
  });
});

describe("total hair loss", () => {
  test.each(["alopecia-totalis", "alopecia-universalis"] as const)(
    "(%s) does not say by its name whether hair has come back: that is asked, and means care at worst",
    (cause) => {
      const open = assess(withLoss({ cause, folliclesRemain: undefined }));
      expect(open).toMatchObject({ verdict: "undetermined", atBest: "eligible", atWorst: "precaution" });
      expect(asked(open)).toEqual(["hairLoss.folliclesRemain"]);
      const bare = assess(withLoss({ cause, folliclesRemain: false }));
      expect(bare).toMatchObject({ verdict: "precaution", settled: true });
      expect(findingOf("remaining-follicles", bare)).toMatchObject({ effect: "precaution", dissent });
      expect(findingOf("hair-loss-fit", bare).effect).toBe("eligible");
    },
  );

  test("of which the client says that hair remains is taken at the client's word", () => {
    const assessment = assess(withLoss({ cause: "alopecia-totalis", folliclesRemain: true }));
    expect(assessment.verdict).toBe("eligible");
    expect(findingsOf("remaining-follicles", assessment)).toEqual([]);
  });
});

describe("whether hair remains", () => {
  test("is asked where nobody has asked, and could at worst mean care", () => {
    const assessment = assess(withLoss({ folliclesRemain: undefined }));
    expect(assessment).toMatchObject({
      verdict: "undetermined",
      atBest: "eligible",
      atWorst: "precaution",
      wait: "none",
      settled: false,
    });
    expect(asked(assessment)).toEqual(["hairLoss.folliclesRemain"]);
    expect(assessment.unanswered[0]?.why).toEqual(["remaining-follicles"]);
  });

  test("is not asked of a scar", () => {
    for (const cause of scars) {
      const hairLoss = { cause, folliclesRemain: undefined, scar: matureScar };
      expect(assess(aClient({ hairLoss }))).toMatchObject({ verdict: "eligible", unanswered: [] });
    }
  });

  test("is no longer asked where the client has to take care anyway", () => {
    const client = aClient({
      hairLoss: { folliclesRemain: undefined },
      health: { eczema: { onScalp: false, active: false } },
    });
    expect(assess(client)).toMatchObject({ verdict: "precaution", settled: true, unanswered: [] });
  });
});

describe("the look the client wants", () => {
  test("is asked where no hair remains: on a scar it is no matter, for density it is one more", () => {
    const client = aClient({ desiredLook: undefined, hairLoss: { folliclesRemain: false, scar: matureScar } });
    const assessment = assess(client);
    expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "eligible", atWorst: "precaution" });
    expect(asked(assessment)).toEqual(["desiredLook"]);
    const cautions = (["scar", "shaved", "density"] as const).map(
      (desiredLook) =>
        assess({ ...client, desiredLook }).findings.filter(({ effect }) => effect === "precaution").length,
    );
    expect(cautions).toEqual([0, 1, 2]);
  });

  test("is asked where hair remains, too: it may be that of a scar, of which nothing is known yet", () => {
    const assessment = assess(aClient({ desiredLook: undefined }));
    expect(assessment).toMatchObject({ verdict: "undetermined", atBest: "eligible", atWorst: "deferred" });
    expect(asked(assessment)).toEqual(["desiredLook"]);
    expect(assess(aClient({ desiredLook: "scar" })).atWorst).toBe("deferred");
  });

  test("is not asked of a scar on a scalp that stays clipped: no look could change anything", () => {
    const hairLoss = { cause: "surgical-scar", scar: matureScar } as const;
    const verdicts = looks.map((desiredLook) => assess(aClient({ desiredLook, hairLoss })).verdict);
    expect(verdicts).toEqual(["eligible", "eligible", "eligible"]);
    expect(assess(aClient({ desiredLook: undefined, hairLoss }))).toMatchObject({
      verdict: "eligible",
      unanswered: [],
    });
  });

  test("is asked beside the question whether hair remains, since either can settle the other", () => {
    const client = aClient({ desiredLook: undefined, hairLoss: { folliclesRemain: undefined } });
    expect(asked(assess(client))).toEqual(["desiredLook", "hairLoss.folliclesRemain"]);
  });

  test("that is a scar is treated as one, though the hair loss around it has another cause", () => {
    const client = aClient({
      desiredLook: "scar",
      hairLoss: { cause: "androgenetic", folliclesRemain: false, scar: matureScar },
    });
    expect(assess(client)).toMatchObject({ verdict: "eligible", settled: true });
  });
});
