import { describe, expect, test } from "vitest";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { preparedResultFor } from "../../../src/risk/result/prepared.js";
import { protocolWith } from "../../support/protocol.js";
import { allSigns } from "./observations.js";

describe("what a protocol fixes about results", () => {
  test("is made once for each protocol, and is the article's without one", () => {
    expect(preparedResultFor(undefined)).toBe(preparedResultFor(undefined));
    expect(preparedResultFor(articleProtocol).signs).toEqual(preparedResultFor(undefined).signs);
  });

  test("holds every sign, frozen, each speaking for something on claims", () => {
    const { signs } = preparedResultFor(undefined);
    expect(Object.keys(signs)).toEqual([...allSigns]);
    for (const sign of allSigns) {
      expect(Object.isFrozen(signs[sign].speaksFor), sign).toBe(true);
      expect(signs[sign].speaksFor, sign).not.toEqual([]);
      for (const { ground } of signs[sign].speaksFor) expect(ground.evidence, sign).not.toEqual([]);
    }
  });

  test("lets a sign say nothing of a way of failing to which the protocol gives no weight", () => {
    const graying = protocolWith({ "graying-weight": "none" });
    const modes = preparedResultFor(graying).signs["faded-sooner-than-expected"].speaksFor.map(({ mode }) => mode);
    expect(modes).toEqual(["early-fading"]);
  });

  test("never silences a sign for which a doctor has to look", () => {
    const protocol = protocolWith({ "keloid-tendency-weight": "none" });
    expect(preparedResultFor(protocol).signs["raised-scar"].speaksFor).toMatchObject([{ mode: "scarring" }]);
  });

  test("takes the day of judging from the protocol", () => {
    expect(preparedResultFor(undefined).judgment.days).toBe(28);
    expect(preparedResultFor(protocolWith({ "pigment-set": 50 })).judgment.days).toBe(50);
  });
});
