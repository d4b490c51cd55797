import { expect, test } from "vitest";
import { preparedFor } from "../../src/candidacy/prepared.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { protocolWith } from "../support/protocol.js";

test("what a protocol fixes is made once and kept with it", () => {
  expect(preparedFor(articleProtocol)).toBe(preparedFor(articleProtocol));
});

test("two protocols never share their figures, even under one name", () => {
  const six = protocolWith({ "isotretinoin-wait": 6 });
  const twelve = protocolWith({ "isotretinoin-wait": 12 });
  expect(preparedFor(six).medicines.isotretinoin.wait.months).toBe(6);
  expect(preparedFor(twelve).medicines.isotretinoin.wait.months).toBe(12);
  expect(preparedFor(six)).not.toBe(preparedFor(twelve));
});

test("the name and the version of the protocol go with every answer", () => {
  expect(preparedFor(articleProtocol).ruleSet).toEqual({ id: "article", version: "1" });
  expect(preparedFor(protocolWith({})).ruleSet).toEqual({ id: "studio", version: "7" });
});

test("every topic is prepared from the protocol's own figures", () => {
  const prepared = preparedFor(
    protocolWith({
      "age-of-majority": 21,
      "pregnancy-effect": "contraindicated",
      "scalp-infection-effect": "contraindicated",
      "keloid-on-scalp-effect": "deferred",
      "scar-effect": "precaution",
      "no-follicles-effect": "eligible",
      "patch-test-policy": "always",
    }),
  );
  expect(prepared.age.months).toBe(21 * 12);
  expect(prepared.pregnancy.pregnancy.goesOn.finding.effect).toBe("contraindicated");
  expect(prepared.scalpSkin.infected.finding.effect).toBe("contraindicated");
  expect(prepared.keloid.onScalp.finding.effect).toBe("deferred");
  expect(prepared.hairLoss.fits["burn-scar"]?.accepted.finding.effect).toBe("precaution");
  expect(prepared.follicles.noneRemain.finding.effect).toBe("eligible");
  expect(prepared.requirements.patchTest).toBe("always");
});
