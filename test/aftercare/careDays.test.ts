import { describe, expect, test } from "vitest";
import { careDaysOf } from "../../src/aftercare/careDays.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";
import { consensusProtocol } from "../../src/protocol/consensusProtocol.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { type Figures, protocolWith } from "../support/protocol.js";

const daysWith = (figures: Figures) => careDaysOf(protocolWith(figures));

describe("days before the session", () => {
  test.each([
    [12, -1],
    [24, -1],
    [25, -2],
    [48, -2],
    [72, -3],
  ])("%i hours without alcohol begin on day %i", (hours, day) => {
    expect(daysWith({ "alcohol-wait": hours })["alcohol-stops"]).toBe(day);
  });

  test("are more under the strictest protocol", () => {
    const of = (protocol: typeof articleProtocol) => {
      const days = careDaysOf(protocol);
      return [days["tanning-stops"], days["supplements-stop"], days["pain-relief-stops"], days["caffeine-stops"]];
    };
    expect(of(articleProtocol)).toEqual([-14, -14, -3, -1]);
    expect(of(strictestProtocol)).toEqual([-30, -30, -28, -3]);
  });
});

describe("days after the session", () => {
  test.each([
    [articleProtocol, 0, 0, 5, 14, 11],
    [consensusProtocol, 4, 7, 10, 30, 20],
  ])("under %o", (protocol, wash, shampoo, scrub, sun, sunscreen) => {
    const days = careDaysOf(protocol);
    expect(days["first-wash"]).toBe(wash);
    expect(days["shampoo-allowed"]).toBe(shampoo);
    expect(days["scrubbing-allowed"]).toBe(scrub);
    expect(days["sun-allowed"]).toBe(sun);
    expect(days["sunscreen-allowed"]).toBe(sunscreen);
  });

  test("keep a fraction, which is hours", () => {
    expect(daysWith({ "first-wash": 1.5 })["first-wash"]).toBe(1.5);
  });

  test("never let what follows begin before the other has ended", () => {
    expect(daysWith({ "shampoo-start": 20 })["shampoo-limited"]).toBe(20);
    expect(daysWith({ "razor-start": 20 })["razor-settled"]).toBe(20);
    expect(daysWith({ "razor-start": 2 })["razor-settled"]).toBe(11);
    expect(daysWith({ "light-exercise-start": 9, "heavy-exercise-start": 7 })["heavy-exercise-allowed"]).toBe(9);
    expect(daysWith({ "full-healing-duration": { min: 5, max: 5 } })["fully-healed"]).toBe(11);
  });
});
