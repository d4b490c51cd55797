import { describe, expect, test } from "vitest";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { asked, assess, findingOf, findingsOf, letter, withHealth } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";
import { protocolWith } from "../../support/protocol.js";

describe.each([
  ["scalp", "keloid-on-scalp", "keloid-on-scalp-effect"],
  ["elsewhere", "keloid-elsewhere", "keloid-elsewhere-effect"],
] as const)("a keloid (%s)", (site, because, parameter) => {
  test("is a contraindication under the article's protocol, with nothing to wait for", () => {
    const assessment = assess(withHealth({ keloid: { site } }));
    expect(assessment).toMatchObject({
      verdict: "contraindicated",
      atBest: "contraindicated",
      settled: true,
      wait: "permanent",
      eligibleFrom: null,
      unanswered: [],
      requirements: [],
      steps: [],
    });
    const { claims, dissent } = articleProtocol.parameters[parameter];
    expect(findingOf("keloid", assessment)).toEqual({
      rule: "keloid",
      effect: "contraindicated",
      because,
      facts: { "health.keloid": { site }, [parameter]: "contraindicated" },
      evidence: claims,
      dissent,
      disclosure: "client",
    });
  });

  test("is not lifted by a doctor's letter", () => {
    const client = aClient({ health: { keloid: { site } }, clearances: [letter("keloid", "2026-01-01")] });
    expect(assess(client).verdict).toBe("contraindicated");
  });

  test("needs a letter where the protocol says so, and the letter lifts it within its dates", () => {
    const protocol = protocolWith({ [parameter]: "clearance-required" });
    const client = aClient({
      health: { keloid: { site } },
      clearances: [letter("keloid", "2026-02-01", "2026-02-28")],
    });
    const on = (day: string) => assess(client, day, protocol);
    expect(on("2026-01-31").verdict).toBe("clearance-required");
    expect(on("2026-02-01").verdict).toBe("eligible");
    expect(on("2026-02-28").verdict).toBe("eligible");
    expect(on("2026-03-01")).toMatchObject({
      verdict: "clearance-required",
      wait: "until-condition",
      steps: [{ kind: "get-clearance", rule: "keloid", condition: "doctor-agrees" }],
    });
    expect(on("2026-03-01").requirements[0]).toMatchObject({ kind: "doctor-clearance", rule: "keloid", met: false });
  });
});

test("that some accept a keloid elsewhere, with a doctor's note or with care, is told as dissent", () => {
  const assessment = assess(withHealth({ keloid: { site: "elsewhere" } }));
  expect(findingOf("keloid", assessment).dissent).toEqual([
    "pure-ink-keloid-elsewhere-effect",
    "fda-tattoos-keloid-elsewhere-effect",
  ]);
});

test("a client who was asked and has none is told nothing of keloids", () => {
  const assessment = assess(withHealth({ keloid: null }));
  expect(assessment.verdict).toBe("eligible");
  expect(findingsOf("keloid", assessment)).toEqual([]);
});

test("keloids that were not asked about could rule the client out, so they are asked first", () => {
  const assessment = assess(aClient({ birthDate: undefined, health: { keloid: undefined, eczema: undefined } }));
  expect(assessment).toMatchObject({ verdict: "undetermined", atWorst: "contraindicated" });
  expect(asked(assessment)[0]).toBe("health.keloid");
});

test("the question counts with the worse of what the protocol makes of the two sites", () => {
  for (const [onScalp, elsewhere] of [
    ["precaution", "deferred"],
    ["deferred", "precaution"],
  ] as const) {
    const protocol = protocolWith({ "keloid-on-scalp-effect": onScalp, "keloid-elsewhere-effect": elsewhere });
    expect(assess(withHealth({ keloid: undefined }), undefined, protocol).atWorst).toBe("deferred");
  }
});
