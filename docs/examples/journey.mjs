// @ts-check
// The main job on real input: reads intakes as JSON and prints the journey of each.
//   npm start                                     the example clients
//   npm start -- intake.json                      one intake
//   npm start -- intake.json --as-of 2026-03-02   as of another day
//   npm start --silent -- intake.json --json      the raw value
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { aftercareOn, calendarDateIn, isCalendarDate, parseClientProfile, planJourney } from "scalp-micropigmentation";
import { explain } from "scalp-micropigmentation/explain";
import { en } from "scalp-micropigmentation/locales/en";

/** @import { CalendarDate, ClientProfile, Journey } from "scalp-micropigmentation" */

const EXAMPLES = path.join(import.meta.dirname, "clients");

/** A message for the person at the terminal, without a stack. */
class UsageError extends Error {}

/**
 * @param {unknown} error
 * @returns {string}
 */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * Reads one intake, or says everything that is wrong with the file.
 * @param {string} file
 * @returns {ClientProfile}
 */
function readClient(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file}: cannot be read: ${reasonOf(error)}`);
  }
  let input;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: is not JSON: ${reasonOf(error)}`);
  }
  const result = parseClientProfile(input);
  if (result.ok) return result.value;
  const problems = result.issues.map(({ path: at, message }) => `  ${at.join(".") || "(the whole value)"}: ${message}`);
  throw new UsageError(`${file}: is not a client profile:\n${problems.join("\n")}`);
}

/** @returns {{ files: string[], json: boolean, asOf: CalendarDate | undefined }} */
function readArguments() {
  const options = /** @type {const} */ ({ json: { type: "boolean" }, "as-of": { type: "string" } });
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
  const asOf = parsed.values["as-of"];
  if (asOf !== undefined && !isCalendarDate(asOf))
    throw new UsageError(`--as-of takes a day as YYYY-MM-DD, not ${asOf}.`);
  const examples = readdirSync(EXAMPLES).sort();
  const files = parsed.positionals.length > 0 ? parsed.positionals : examples.map((name) => path.join(EXAMPLES, name));
  return { files, json: parsed.values.json === true, asOf };
}

/**
 * The day to judge by: the one given, else the day on which the intake was answered, else today. An app reads the clock;
 * the library never does.
 * @param {ClientProfile} client
 * @param {CalendarDate | undefined} asOf
 * @returns {CalendarDate}
 */
const dayFor = (client, asOf) =>
  asOf ?? client.answeredOn ?? calendarDateIn(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
function section(title, lines) {
  console.log(`\n  ${title}`);
  for (const line of lines) console.log(`    - ${line}`);
}

/**
 * The day of the first session in full, with its sources; then each day on which something changes, in short.
 * @param {NonNullable<Journey["aftercare"]>} aftercare
 */
function printAftercare(aftercare) {
  /** @type {Set<CalendarDate>} */
  const days = new Set();
  for (const { from } of [...aftercare.phases, ...aftercare.instructions]) if (from !== null) days.add(from);
  const [first, ...later] = [...days].sort();
  if (first === undefined) return;
  const [headline = "", ...lines] = explain(aftercareOn(aftercare, first), { locale: en });
  section(`${en.titles["aftercare-timeline"]}. ${headline}`, lines);
  for (const date of later) {
    const { day, phase, ...today } = aftercareOn(aftercare, date);
    const said = /** @type {const} */ (["do", "limit", "avoid", "ask"]).flatMap((intensity) => {
      const names = today[intensity].map(({ instruction }) => en.instructions[instruction]);
      return names.length === 0 ? [] : [`${intensity}: ${names.join("; ")}`];
    });
    section(`${date}, day ${day}: ${en.phases[phase]}`, said);
  }
}

/**
 * @param {string} file
 * @param {Journey} journey
 */
function print(file, journey) {
  const { candidacy, risk, plan, planWithheld, aftercare } = journey;
  console.log(`\n${"=".repeat(100)}\n${path.basename(file)}, as of ${journey.asOf}\n${"=".repeat(100)}`);
  section(en.titles["candidacy-assessment"], explain(candidacy, { locale: en }));
  section(en.titles["risk-assessment"], explain(risk, { locale: en }));
  section(
    en.titles["treatment-plan"],
    plan === null ? [en.withheld[planWithheld ?? "undetermined"]] : explain(plan, { locale: en }),
  );
  if (aftercare !== null) printAftercare(aftercare);
}

try {
  const { files, json, asOf } = readArguments();
  const journeys = files.map((file) => {
    const client = readClient(file);
    return { file, journey: planJourney(client, {}, { asOf: dayFor(client, asOf) }) };
  });
  if (json) console.log(JSON.stringify(journeys.length === 1 ? journeys[0]?.journey : journeys, undefined, 2));
  else for (const { file, journey } of journeys) print(file, journey);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
