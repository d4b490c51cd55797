import { describe, expect, test } from "vitest";
import { hairColors } from "../../../src/knowledge/vocabularies.js";
import { consensusProtocol } from "../../../src/protocol/consensusProtocol.js";
import { asked, assess, findingsOf, TODAY, withHealth } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { expectFound } from "./expecting.js";

describe("a shaved look", () => {
  test("asks for care where the client will not keep the hair clipped", () => {
    expectFound(aClient({ hair: { willKeepClipped: false } }), {
      because: "hair-not-clipped",
      effect: "precaution",
      parameter: "unclipped-hair-effect",
    });
  });

  test("is the only one for which that matters", () => {
    const client = aClient({ desiredLook: "density", hair: { willKeepClipped: false } });
    expect(assess(client)).toMatchObject({ verdict: "eligible", settled: true });
    expect(asked(assess(aClient({ desiredLook: "density", hair: { willKeepClipped: undefined } })))).toEqual([]);
  });

  test("is asked whether the hair will be kept clipped, also while nobody knows the look", () => {
    expect(asked(assess(aClient({ hair: { willKeepClipped: undefined } })))).toEqual(["hair.willKeepClipped"]);
    const open = assess(aClient({ desiredLook: undefined, hair: { willKeepClipped: undefined } }));
    expect(asked(open)).toEqual(["desiredLook", "hair.willKeepClipped"]);
  });
});

describe("the color of the hair", () => {
  test.each(hairColors)("%s is no reason to wait under the article's protocol", (color) => {
    expect(assess(aClient({ hair: { color } })).verdict).toBe("eligible");
  });

  test.each(["gray", "white"] as const)("%s is said, since pale hair is hard to match", (color) => {
    const [finding, ...more] = findingsOf("hair-color", assess(aClient({ hair: { color } })));
    expect(finding).toMatchObject({ effect: "eligible", because: `${color}-hair`, facts: { "hair.color": color } });
    expect(more).toEqual([]);
  });

  test("white asks for care where that is the typical advice, and then the color is asked", () => {
    expect(assess(aClient({ hair: { color: "white" } }), TODAY, consensusProtocol).verdict).toBe("precaution");
    const open = aClient({ hair: { color: undefined } });
    expect(asked(assess(open, TODAY, consensusProtocol))).toEqual(["hair.color"]);
    expect(asked(assess(open))).toEqual([]);
  });
});

describe("the look that is wished for", () => {
  test("is no longer asked once the client is never to be treated", () => {
    const client = { ...withHealth({ keloid: { site: "scalp" } }), desiredLook: undefined };
    expect(assess(client)).toMatchObject({ verdict: "contraindicated", settled: true, unanswered: [] });
  });

  test("says with its question what hangs on it", () => {
    const [question] = assess(aClient({ desiredLook: undefined })).unanswered;
    expect(question).toMatchObject({
      fact: "desiredLook",
      answer: { kind: "choice", options: ["shaved", "density", "scar"] },
      couldMake: "deferred",
    });
    expect(question?.why).toEqual(
      expect.arrayContaining(["clipped-hair", "scar-maturity", "hair-to-blend", "patch-test"]),
    );
  });
});
