import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { dated, factsWith, withFact } from "../../src/candidacy/dated.js";
import { ruling } from "../../src/candidacy/rulings.js";
import { articleProtocol } from "../../src/protocol/articleProtocol.js";

const tan = ruling(articleProtocol, "tan", "recent", {});
const keloid = ruling(articleProtocol, "keloid", "on-scalp", {});
const until = { earliest: calendarDate("2026-03-15"), latest: calendarDate("2026-03-31") };

test("what the client said stands before the thresholds that it is held against", () => {
  const facts = factsWith("health.tan.on", "2026-03", { "tan-wait": 14 });
  expect(Object.entries(facts)).toEqual([
    ["health.tan.on", "2026-03"],
    ["tan-wait", 14],
  ]);
});

test("a deferral with an end has that end, and the step to wait for it", () => {
  const { finding, step } = dated(tan, { "health.tan.on": "2026-03" }, until);
  expect(finding).toEqual({ ...tan.finding, facts: { "health.tan.on": "2026-03" }, until });
  expect(step).toEqual({ kind: "wait-until", rule: "tan", until });
});

test("a finding without an end keeps its step, and what is shared by all clients is left as it is", () => {
  const before = JSON.stringify(keloid);
  const { finding, step } = withFact(keloid, "health.keloid", { site: "scalp" });
  expect(finding.facts).toMatchObject({ "health.keloid": { site: "scalp" }, ...keloid.finding.facts });
  expect([finding.until, step]).toEqual([undefined, keloid.step]);
  expect(JSON.stringify(keloid)).toBe(before);
});
