// @ts-check
// What importing an entry adds to the life of a process, over one that imports nothing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { entries } from "../tools/entries.mjs";
import { median, span } from "./contest.mjs";

const ROUNDS = 17;
const CORE = ["./calendar", "./knowledge", "./candidacy", "./risk", "./schedule", "./aftercare"];
const FOR_INFORMATION = ["./client", "."];
const TARGET_MS = 6;
const MOST_MS = 10;

const folder = mkdtempSync(path.join(tmpdir(), "smp-import-"));

/** @type {(name: string, source: string) => string} */
const write = (name, source) => {
  const file = path.join(folder, `${name.replaceAll(/\W/g, "_")}.mjs`);
  writeFileSync(file, source);
  return file;
};

/** The last thing that each module does: it tells what the process has cost so far. */
const REPORT = `const { user, system } = process.cpuUsage();\nprocess.stdout.write(String(user + system));\n`;

/** @type {(file: string) => { wall: number, cpu: number }} milliseconds of the whole process */
const life = (file) => {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  return { wall, cpu: Number(stdout) / 1000 };
};

try {
  const wanted = [...CORE, ...FOR_INFORMATION].map((subpath) => {
    const entry = entries.find((candidate) => candidate.subpath === subpath);
    if (entry === undefined) throw new Error(`no entry ${subpath}`);
    const url = new URL(`../../dist/${entry.output}.js`, import.meta.url).href;
    return { name: subpath, file: write(`entry${subpath}`, `import ${JSON.stringify(url)};\n${REPORT}`) };
  });
  const contenders = [{ name: "nothing", file: write("empty", REPORT) }, ...wanted].map((contender) => ({
    ...contender,
    walls: /** @type {number[]} */ ([]),
    cpus: /** @type {number[]} */ ([]),
  }));
  for (const { file } of contenders) life(file); // the files are in the machine's cache
  for (let round = 0; round < ROUNDS; round++) {
    const turn = round % contenders.length; // each goes first in turn
    for (const { file, walls, cpus } of [...contenders.slice(turn), ...contenders.slice(0, turn)]) {
      const { wall, cpu } = life(file);
      walls.push(wall);
      cpus.push(cpu);
    }
  }
  const [empty, ...full] = contenders;
  if (empty === undefined) throw new Error("nothing to compare with");
  console.log(`import nothing: ${median(empty.walls).toFixed(1)} ms the whole process (${span(empty.walls, 1)} ms)`);
  for (const { name, walls, cpus } of full) {
    const ms = median(walls) - median(empty.walls);
    const cpu = median(cpus) - median(empty.cpus);
    const lowest = Math.min(...walls) - Math.min(...empty.walls);
    const reached = ms <= TARGET_MS ? "reached" : ms <= MOST_MS ? "not reached" : "MISSED";
    const goal = CORE.includes(name) ? `; target ${String(TARGET_MS)}, at most ${String(MOST_MS)} ms: ${reached}` : "";
    console.log(
      `import ${name}: ${ms.toFixed(1)} ms over an empty module (processor ${cpu.toFixed(1)} ms, ` +
        `lowest over lowest ${lowest.toFixed(1)} ms; the process ${span(walls, 1)} ms${goal})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
