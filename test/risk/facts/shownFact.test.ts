import { expect, test } from "vitest";
import { shownFact } from "../../../src/risk/facts/shownFact.js";

test("a fact is shown as it was answered, not as it was judged", () => {
  const client = {
    skin: { fitzpatrick: "II" },
    hairLoss: { cause: "burn-scar" },
    hair: { grayPercent: 40 },
  } as const;
  expect(shownFact("client.skin.fitzpatrick", "pale", { client })).toBe("II");
  expect(shownFact("client.hairLoss.cause", true, { client })).toBe("burn-scar");
  expect(shownFact("client.hair.grayPercent", true, { client })).toBe(40);
});

test("a fact that follows from another is shown as judged", () => {
  expect(shownFact("client.hairLoss.cause", true, { client: { desiredLook: "scar" } })).toBe(true);
  expect(shownFact("client.hair.grayPercent", true, { client: { hair: { color: "gray" } } })).toBe(true);
  expect(shownFact("client.skin.fitzpatrick", "pale", {})).toBe("pale");
  expect(shownFact("technique.needleDepthMillimeters", 2, {})).toBe(2);
});
