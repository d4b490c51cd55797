import { expect, test } from "vitest";
import { worded } from "../../../src/risk/facts/worded.js";

const AGENTS = ["none", "lidocaine", "other"] as const;

test("a word of the list stands, and so does none", () => {
  for (const agent of AGENTS) expect(worded(agent, "agent", AGENTS)).toBe(agent);
  expect(worded(undefined, "agent", AGENTS)).toBeUndefined();
});

test.each(["", "None", "cocaine", 4, null])("%j is no such word and is refused by name", (value) => {
  expect(() => worded(value as "none", "agent", AGENTS)).toThrow(
    expect.objectContaining({ code: "invalid-answer", details: expect.objectContaining({ fact: "agent" }) }),
  );
});
