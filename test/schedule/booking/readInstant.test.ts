import fc from "fast-check";
import { expect, test } from "vitest";
import { readInstant } from "../../../src/schedule/booking/readInstant.js";

test.each([
  ["2026-03-02T09:30:00+01:00", "2026-03-02T08:30:00.000Z"],
  ["2026-03-02T09:30Z", "2026-03-02T09:30:00.000Z"],
  ["2026-03-02T09:30:15.25Z", "2026-03-02T09:30:15.250Z"],
  ["2026-03-02T09:30:15,123999Z", "2026-03-02T09:30:15.123Z"],
  ["2026-03-02T00:00-0330", "2026-03-02T03:30:00.000Z"],
  ["2026-03-02T09:30+05", "2026-03-02T04:30:00.000Z"],
  ["2024-02-29T23:59:59-12:00", "2024-03-01T11:59:59.000Z"],
  // The offset says the moment, whatever zone stands behind it.
  ["2026-06-01T10:00+02:00[Europe/Berlin]", "2026-06-01T08:00:00.000Z"],
  ["2026-06-01T10:00+05:30[Europe/Berlin]", "2026-06-01T04:30:00.000Z"],
  ["2026-06-01T08:00Z[America/Argentina/Buenos_Aires][u-ca=iso8601]", "2026-06-01T08:00:00.000Z"],
  ["2026-06-01T10:00+02:00[+02:00]", "2026-06-01T08:00:00.000Z"],
])("%s is the moment %s", (text, moment) => {
  expect(readInstant(text)).toBe(Date.parse(moment));
});

test.each([
  "2026-03-02",
  "2026-03-02T09:30:00",
  "2026-02-29T09:30Z",
  "2026-03-02T24:00Z",
  "2026-03-02T09:60Z",
  "2026-03-02T09:30:60Z",
  "2026-03-02T09:30+24:00",
  "2026-03-02T09:30+05:60",
  "2026-03-02 09:30Z",
  " 2026-03-02T09:30Z",
  "2026-03-02T9:30Z",
  "2026-06-01T10:00[Europe/Berlin]",
  "2026-06-01T10:00+02:00[!Europe/Berlin]",
  "2026-06-01T10:00+02:00[]",
  "2026-06-01T10:00+02:00[Europe/Berlin",
  "2026-06-01T10:00+02:00[Europe/Berlin] ",
  "0001-01-01T00:00Z",
  "9999-12-31T00:00Z",
  "",
  undefined,
  20260302,
])("%s is no moment", (text) => {
  expect(readInstant(text)).toBeUndefined();
});

test("whatever a date writes is read back", () => {
  const least = Date.parse("0002-01-01T00:00:00Z");
  const most = Date.parse("9998-12-31T23:59:59.999Z");
  fc.assert(
    fc.property(fc.date({ min: new Date(least), max: new Date(most), noInvalidDate: true }), (date) => {
      expect(readInstant(date.toISOString())).toBe(date.getTime());
    }),
  );
});
