import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import type { ClientProfile } from "../../src/client/types.js";
import { explain } from "../../src/explain/explain.js";
import { en } from "../../src/locales/en.js";
import { longevity } from "../../src/schedule/longevity.js";
import { aClient } from "../support/client.js";

const say = (client?: ClientProfile) =>
  explain(longevity({ lastTreatedOn: calendarDate("2026-04-09"), client }), { locale: en });

describe("how long the look lasts, in words", () => {
  test("begins with the range and its source, and that somebody looks first", () => {
    const [range, look] = say();
    expect(range).toMatch(
      /^The look is expected to need refreshing between April 9, 2029 and April 9, 2031\. \(Source: /,
    );
    expect(look).toBe(
      "This is no date to treat on: somebody looks first, and color that is still strong is left alone.",
    );
  });

  test("says what is still open, and asks", () => {
    const sentences = say({ lifestyle: { outdoorWork: true } });
    expect(sentences).toContain("Whether it is likely to be sooner or later is still open.");
    expect(sentences.filter((sentence) => sentence.includes(en.questions["skin.fitzpatrick"]))).toHaveLength(1);
  });

  test("says to which end it points and what makes it so, with the sources", () => {
    const sentences = say(aClient({ lifestyle: { outdoorWork: true } }));
    expect(sentences).toContain("What is known points to the sooner end of this time.");
    const sun = sentences.find((sentence) => sentence.startsWith("This tends to make it sooner: a lot of sun."));
    expect(sun).toContain("(Source: ");
  });

  test("names what is at work in everybody", () => {
    const everybody = say(aClient()).filter((sentence) => sentence.startsWith("This plays a part for everybody"));
    expect(everybody).toHaveLength(3);
  });
});
