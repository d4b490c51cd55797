import { describe, expect, test } from "vitest";
import { candidatesFor } from "../../../src/risk/result/candidatesFor.js";
import { circumstancesWith } from "./observations.js";

describe("a way of failing is", () => {
  test("likely by a sign of its own", () => {
    expect(candidatesFor(["grid-pattern"], circumstancesWith())).toMatchObject([
      { mode: "uneven-application", standing: "likely" },
    ]);
  });

  test("likely by several signs, none of them its own", () => {
    const [first, second] = candidatesFor(["blurred-dots", "enlarged-dots"], circumstancesWith());
    expect([first?.standing, second?.standing]).toEqual(["likely", "likely"]);
  });

  test("possible by one sign that it shares", () => {
    const found = candidatesFor(["blurred-dots"], circumstancesWith());
    expect(found.map(({ mode, standing }) => [mode, standing])).toEqual([
      ["pigment-migration", "possible"],
      ["merged-dots", "possible"],
    ]);
  });

  test("possible once a sign speaks against it, whatever speaks for it", () => {
    const found = candidatesFor(["lost-within-weeks", "shadow-around-dots"], circumstancesWith());
    const migration = found.find(({ mode }) => mode === "pigment-migration");
    expect(migration).toMatchObject({ standing: "possible", against: [{ ground: "lost-within-weeks" }] });
    expect(found[0]).toMatchObject({ mode: "early-fading", standing: "likely" });
  });

  test("possible while it is too early", () => {
    expect(candidatesFor(["grid-pattern"], circumstancesWith({ timing: "too-early" }))).toMatchObject([
      { standing: "possible", against: [{ ground: "too-early" }] },
    ]);
  });

  test("for a doctor before all others, at any time", () => {
    const some = circumstancesWith({ timing: "too-early", seeDoctor: true });
    const found = candidatesFor(["grid-pattern", "uneven-density", "fever"], some);
    expect(found.map(({ mode }) => mode)).toEqual(["infection", "uneven-application"]);
    expect(found[0]).toMatchObject({ standing: "for-a-doctor", against: [] });
  });
});

test("of two that as many signs speak for, the one with more signs of its own comes first", () => {
  const found = candidatesFor(
    ["patches-without-pigment", "uneven-density", "less-change-than-hoped"],
    circumstancesWith(),
  );
  expect(found.slice(0, 2).map(({ mode, because }) => [mode, because.length])).toEqual([
    ["uneven-application", 2],
    ["early-fading", 2],
  ]);
});
