import { expect, test } from "vitest";
import { filesBelow } from "../tools/files.mjs";
import { modules } from "./sources.js";

/** Left to right: a room may import itself and any room further left. */
const ranks: readonly (readonly string[])[] = [
  ["calendar"],
  ["knowledge"],
  ["protocol"],
  ["client"],
  ["candidacy", "risk", "schedule", "aftercare"],
  ["journey"],
  ["explain", "locales", "formats"],
  ["index", "schemas"],
];
const domains = ranks[4] ?? [];
const rankOf = (room: string) => ranks.findIndex((rooms) => rooms.includes(room));

const everyImport = modules.flatMap((module) => module.imports.map((import_) => ({ ...module, ...import_ })));
const internal = everyImport.filter(({ target }) => target.startsWith("src/"));
const external = everyImport.filter(({ target }) => !target.startsWith("src/"));
const arrow = ({ file, specifier }: { file: string; specifier: string }) => `${file} imports ${specifier}`;
const roomOf = (target: string) => target.split("/")[1]?.replace(/\.ts$/, "") ?? "";

test("the house has its rooms, and all of it was read", () => {
  expect(modules.length).toBeGreaterThan(20);
  expect(internal.length).toBeGreaterThan(20);
  const unknown = modules.filter(({ room }) => rankOf(room) < 0).map(({ file }) => file);
  expect(unknown, "files outside the known rooms").toEqual([]);
});

test("every import leads to a file", () => {
  const files = new Set(filesBelow("src", ".ts"));
  const lost = internal.filter(({ target, specifier }) => !files.has(target) || !specifier.endsWith(".js"));
  expect(lost.map(arrow)).toEqual([]);
});

test("imports run from right to left only", () => {
  const against = internal.filter(({ room, target }) => rankOf(roomOf(target)) > rankOf(room));
  expect(against.map(arrow)).toEqual([]);
});

test("the four domain rooms import only each other's types, by import type", () => {
  const runtime = internal.filter(
    ({ room, target, typeOnly }) =>
      domains.includes(room) && domains.includes(roomOf(target)) && room !== roomOf(target) && !typeOnly,
  );
  expect(runtime.map(arrow)).toEqual([]);
});

test("zod is imported in schemas.ts and parse*.ts only", () => {
  const stray = external.filter(
    ({ file, specifier }) => /^zod(?:$|\/)/.test(specifier) && !/\/(?:schemas|parse[^/]*)\.ts$/.test(file),
  );
  expect(stray.map(arrow)).toEqual([]);
});

test("date-fns is imported in calendar, explain and locales only, and function by function", () => {
  const dateFns = external.filter(({ specifier }) => /^(?:date-fns|@date-fns\/[^/]+)(?:$|\/)/.test(specifier));
  const stray = dateFns.filter(({ room }) => !["calendar", "explain", "locales"].includes(room));
  expect(stray.map(arrow)).toEqual([]);
  expect(dateFns.filter(({ specifier }) => specifier === "date-fns").map(arrow)).toEqual([]);
});

test("the hash is imported by the digest only", () => {
  const hash = external.filter(({ specifier }) => specifier.startsWith("@noble/hashes/"));
  expect([...new Set(hash.map(({ file }) => file))]).toEqual(["src/protocol/protocolDigest.ts"]);
});

test("nothing else is imported", () => {
  const known = /^(?:zod|date-fns|@date-fns\/[^/]+|@noble\/hashes)(?:$|\/)/;
  const other = external.filter(({ specifier }) => !known.test(specifier));
  expect(other.map(arrow)).toEqual([]);
});

test("claim and source records are loaded only where somebody looks them up", () => {
  const records = /^src\/knowledge\/(?:(?:claims|sources)\.ts$|comments\/)/;
  const readers = /^src\/(?:knowledge\/(?:claims|index)\.ts$|explain\/|formats\/|index\.ts$)/;
  const stray = internal.filter(
    ({ file, target, typeOnly }) => records.test(target) && !typeOnly && !readers.test(file),
  );
  expect(stray.map(arrow)).toEqual([]);
});

test("there are no import cycles", () => {
  const next = new Map(modules.map(({ file, imports }) => [file, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
    if (trail.includes(file) || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const { file } of modules) walk(file, []);
  expect(cycles).toEqual([]);
});
