import { describe, expect, test } from "vitest";
import { partialDate } from "../../../src/calendar/partialDate.js";
import type { ClientProfile, Scar } from "../../../src/client/types.js";
import { articleProtocol } from "../../../src/protocol/articleProtocol.js";
import { asked, assess, findingsOf, letter, matureScar, withLoss } from "../../support/candidacy.js";
import { aClient } from "../../support/client.js";

const scarred = (scar: Scar, clearances: ClientProfile["clearances"] = []) => ({
  ...withLoss({ cause: "trauma-scar", scar: { ...matureScar, ...scar } }),
  patchTests: [{ readOn: partialDate("2026-02-01"), reaction: false }],
  clearances,
});
const formed = (date: string) => scarred({ formed: partialDate(date) });

describe("the age of a scar", () => {
  test("has to be nine months: the day before, on the day, the day after", () => {
    expect(assess(formed("2025-06-02")).verdict).toBe("deferred");
    expect(assess(formed("2025-06-01")).verdict).toBe("eligible");
    expect(assess(formed("2025-05-31")).verdict).toBe("eligible");
  });

  test("that is too young tells the day, with those who wait for less or longer as dissent", () => {
    const assessment = assess(formed("2025-12-01"));
    const until = { earliest: "2026-09-01", latest: "2026-09-01" };
    expect(assessment).toMatchObject({ wait: "until-date", eligibleFrom: until });
    expect(findingsOf("scar-maturity", assessment)[0]).toMatchObject({ because: "scar-immature", until });
    expect(findingsOf("scar-maturity", assessment)[0]?.dissent).toEqual(
      expect.arrayContaining([...articleProtocol.parameters["scar-maturity-wait"].dissent]),
    );
  });
});

describe("the color of a scar", () => {
  test.each(["red", "pink"] as const)("%s waits until it is pale, without a date, however old", (color) => {
    const assessment = assess(scarred({ color }));
    expect(assessment).toMatchObject({
      verdict: "deferred",
      wait: "until-condition",
      steps: [{ kind: "meet-condition", rule: "scar-maturity", condition: "scar-pale" }],
    });
    expect(findingsOf("scar-maturity", assessment)[0]?.facts["hairLoss.scar.color"]).toBe(color);
  });

  test.each(["white", "skin"] as const)("%s is no reason to wait", (color) => {
    expect(assess(scarred({ color }))).toMatchObject({ verdict: "eligible", settled: true });
  });
});

describe("the surface of a scar", () => {
  test("that is raised needs a doctor's letter, and the letter lifts it", () => {
    expect(assess(scarred({ surface: "raised" }))).toMatchObject({
      verdict: "clearance-required",
      steps: [{ kind: "get-clearance", rule: "scar-surface", condition: "doctor-agrees" }],
    });
    expect(assess(scarred({ surface: "raised" }, [letter("scar-surface", "2026-02-01")])).verdict).toBe("eligible");
  });

  test("that is sunken asks for care", () => {
    expect(assess(scarred({ surface: "depressed" }))).toMatchObject({
      verdict: "precaution",
      settled: true,
      steps: [],
    });
  });

  test("that is raised on a red young scar: the letter lifts that alone", () => {
    const scar = { surface: "raised", color: "red", formed: partialDate("2026-01") } as const;
    const assessment = assess(
      scarred(scar, [letter("scar-surface", "2026-02-01"), letter("scar-maturity", "2026-02-01")]),
    );
    expect(assessment).toMatchObject({ verdict: "deferred", wait: "until-condition" });
    expect(findingsOf("scar-maturity", assessment).map(({ because }) => because)).toEqual([
      "scar-immature",
      "scar-red",
    ]);
  });
});

describe("a scar of which nothing is known", () => {
  test.each([
    ["named as the cause", withLoss({ cause: "surgical-scar" })],
    ["wished for as the look", aClient({ desiredLook: "scar" })],
  ] as const)("(%s) is asked for its age, its color and its surface", (_, client) => {
    const assessment = assess(client);
    expect(assessment).toMatchObject({
      verdict: "undetermined",
      atBest: "eligible",
      atWorst: "deferred",
      wait: "unknown",
    });
    expect(asked(assessment)).toEqual(["hairLoss.scar.formed", "hairLoss.scar.color", "hairLoss.scar.surface"]);
  });

  test("is judged where no scar is to be hidden, too: it lies where the needle goes", () => {
    const scar = { formed: partialDate("2026-02-20"), color: "red", surface: "raised", origin: "fut" } as const;
    const { verdict, findings } = assess(withLoss({ scar }));
    expect(verdict).toBe("deferred");
    expect(findings.map(({ because }) => because)).toEqual(
      expect.arrayContaining(["scar-immature", "scar-red", "scar-raised"]),
    );
    expect(assess(withLoss({ scar: matureScar }))).toMatchObject({ verdict: "eligible", settled: true });
  });

  test("that nobody has told of is not asked about where none is to be hidden", () => {
    expect(assess(withLoss({ scar: undefined }))).toMatchObject({ verdict: "eligible", settled: true });
  });
});
