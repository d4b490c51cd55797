import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { reconfirmed } from "../../src/client/reconfirmed.js";
import type { ClientProfile } from "../../src/client/types.js";

const on = calendarDate("2026-03-06");
const before = calendarDate("2026-01-01");

test("the day of an answer stands with its fact, its whole and its details, and with no other fact", () => {
  expect(reconfirmed({}, ["health.hypertension"], { on }).reconfirmed).toEqual({
    "health.hypertension": on,
    "health.hypertension.controlled": on,
  });
  expect(reconfirmed({}, ["hairLoss.scar.color"], { on }).reconfirmed).toEqual({
    "hairLoss.scar": on,
    "hairLoss.scar.color": on,
  });
});

test("an earlier day gives way to it, and the other days stay", () => {
  const client: ClientProfile = { reconfirmed: { "health.tan": before, birthDate: before } };
  expect(reconfirmed(client, ["birthDate"], { on }).reconfirmed).toEqual({ "health.tan": before, birthDate: on });
  expect(client.reconfirmed).toEqual({ "health.tan": before, birthDate: before });
});

test("without a day nothing changes", () => {
  const client: ClientProfile = {};
  expect(reconfirmed(client, ["birthDate"], {})).toBe(client);
});
