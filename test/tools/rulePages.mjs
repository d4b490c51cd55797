// @ts-check
// The pages of docs/rules, made of the built tables: one a domain, the disagreements, the article's claims, the sources.
import {
  articleClaimsSetAside,
  careInstructions,
  claims,
  contradictions,
  parameters,
  parametersByDomain,
  riskFactors,
  rules,
  safetyFloors,
  sources,
} from "scalp-micropigmentation/knowledge";
import { en } from "scalp-micropigmentation/locales/en";
import { articleProtocol, consensusProtocol, disputes, strictestProtocol } from "scalp-micropigmentation/protocol";
import { ruleSpeech } from "./ruleSpeech.mjs";

/** @typedef {import("scalp-micropigmentation/knowledge").ParameterId} ParameterId */
/** @typedef {import("scalp-micropigmentation/knowledge").Claim} Claim */
/** @typedef {import("scalp-micropigmentation/knowledge").ParameterValue} ParameterValue */
/** @typedef {{ id: string, parameters: readonly ParameterId[] }} User - what reads parameters: a rule, an instruction, a factor */

const presets = [articleProtocol, consensusProtocol, strictestProtocol];
const domains = /** @type {(keyof typeof parametersByDomain)[]} */ (Object.keys(parametersByDomain));
const sourceById = new Map(sources.map((source) => [source.id, source]));
const head = "<!-- Made of the tables in src/knowledge by `npm run rules`. Do not edit. -->\n";

/** @type {Record<(typeof domains)[number], string>} */
const titles = { candidacy: "Candidacy", schedule: "Schedule", aftercare: "Aftercare", risk: "Risk and vetting" };

/** @param {ParameterValue | string} value - of a parameter or a claim, or a bound */
const write = (value) => (typeof value === "object" ? `${value.min} to ${value.max}` : String(value));

/** @param {string} text - a cell of a table, in which a bar would end it */
const cell = (text) => text.replaceAll("|", "\\|");

/** @param {readonly (readonly string[])[]} rows - the first is the heading */
function table([heading = [], ...rows]) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

/** @param {string} id - a source */
function sourceLink(id) {
  const source = sourceById.get(id);
  if (source === undefined) throw new Error(`No source ${id}`);
  const { title, publisher, year, url, strength } = source;
  const name = `${title}, ${publisher}${year === null ? "" : `, ${year}`}`.replace(/[[\]]/g, "");
  return `${url === null ? name : `[${name}](<${url}>)`} (${strength})`;
}

/** @param {ParameterId} parameter - any */
function floorText(parameter) {
  const floor = safetyFloors[parameter];
  if (floor === undefined) return "none";
  const bounds = [
    floor.least === undefined ? "" : `at least ${write(floor.least)}`,
    floor.most === undefined ? "" : `at most ${write(floor.most)}`,
  ];
  return `${bounds.filter(Boolean).join(", ")}${floor.locked ? " (locked)" : ""}`;
}

const careful = { up: "more is more careful", down: "less is more careful", none: "neither way is clearly safer" };

/** @param {ParameterId} parameter - any */
function parameterSection(parameter) {
  const { unit, saferDirection } = parameters[parameter];
  const about = claims.filter((claim) => claim.about === parameter);
  /** @param {Claim} claim - one of them */
  const row = (claim) => [
    sourceLink(claim.source),
    write(claim.value),
    presets
      .filter(({ parameters: chosen }) => chosen[parameter].claims.includes(claim.id))
      .map(({ id }) => id)
      .join(", "),
    `${claim.comment ?? ""}${claim.reviewBy === undefined ? "" : ` Look up again by ${claim.reviewBy}.`}`.trim(),
    `\`${claim.id}\``,
  ];
  return [
    `### ${en.parameters[parameter]}\n`,
    `\`${parameter}\`, ${en.units[unit]}; ${careful[saferDirection]}.\n`,
    table([
      [...presets.map(({ id }) => id), "safety floor"],
      [...presets.map((preset) => `**${write(preset.parameters[parameter].value)}**`), floorText(parameter)],
    ]),
    "",
    table([["source", "says", "agrees with", "reading", "claim"], ...about.map(row)]),
  ].join("\n");
}

/** @type {Record<(typeof domains)[number], { heading: string, users: User[] }>} */
const users = {
  candidacy: {
    heading: "Rules",
    users: Object.entries(rules).map(([id, row]) => ({ id, parameters: row.parameters })),
  },
  schedule: { heading: "", users: [] },
  aftercare: {
    heading: "Instructions",
    users: Object.entries(careInstructions).map(([id, row]) => ({ id, parameters: row.parameters })),
  },
  risk: {
    heading: "Factors",
    users: Object.entries(riskFactors).map(([id, row]) => ({
      id,
      parameters: "threshold" in row ? [row.weight, row.threshold] : [row.weight],
    })),
  },
};

/** @param {string} heading - as Markdown makes an anchor of it */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");

const speech = [
  "How grave it is, the protocol says by the figure named. What asks for a doctor's letter is lifted by that letter, and what",
  "waits and names nothing that lifts it as well.\n",
].join("\n");

/** @param {(typeof domains)[number]} domain - a room that judges */
function domainPage(domain) {
  const { heading, users: readers } = users[domain];
  const link = (/** @type {ParameterId} */ parameter) => `[${parameter}](#${anchor(en.parameters[parameter])})`;
  const index = table([
    [heading.toLowerCase(), "goes by"],
    ...readers.map(({ id, parameters: read }) => [`\`${id}\``, read.map(link).join(", ")]),
  ]);
  const ids = /** @type {ParameterId[]} */ (Object.keys(parametersByDomain[domain]));
  return [
    `# ${titles[domain]}\n`,
    head,
    ...(readers.length === 0 ? [] : [`## ${heading}\n`, index, ""]),
    ...(domain === "candidacy" ? ["## What each rule says\n", speech, table(ruleSpeech()), ""] : []),
    "## Figures\n",
    ids.map(parameterSection).join("\n\n"),
    "",
  ].join("\n");
}

function disputesPage() {
  const all = disputes();
  const between = all.flatMap((dispute) => (dispute.kind === "between-sources" ? [dispute] : []));
  const within = all.flatMap((dispute) => (dispute.kind === "within-article" ? [dispute] : []));
  const domainOf = (/** @type {ParameterId} */ id) => domains.find((domain) => id in parametersByDomain[domain]) ?? "";
  return [
    "# Where sources disagree\n",
    head,
    "## The article with itself\n",
    table([
      ["what", "claims", "settled by"],
      ...within.map(({ id, claims: ids, settledBy }) => [
        en.contradictions[id],
        ids.map((claim) => claim.replace("article-", "")).join(", "),
        settledBy.map(({ parameter, picks }) => `\`${parameter}\`: ${write(picks.article)}`).join("; "),
      ]),
    ]),
    "\n## Sources with each other\n",
    table([
      ["what", "unit", "lowest", "median", "highest", ...presets.map(({ id }) => id), "sources"],
      ...between.map(({ id, unit, spread, median, picks, positions }) => [
        `[${en.parameters[id]}](${domainOf(id)}.md#${anchor(en.parameters[id])})`,
        en.units[unit],
        String(spread.lowest),
        write(median),
        String(spread.highest),
        write(picks.article),
        write(picks.consensus),
        write(picks.strictest),
        String(positions.length),
      ]),
    ]),
    "",
  ].join("\n");
}

function articlePage() {
  const used = claims.filter(({ source }) => source === "article");
  /** @type {string[]} */
  const quarrels = Object.values(contradictions).flatMap(({ claims: ids }) => ids);
  const rows = Array.from({ length: 93 }, (_, index) => {
    const id = `article-${String(index + 1).padStart(3, "0")}`;
    const mine = used.filter((claim) => claim.id === id || claim.id.startsWith(`${id}-`));
    const why = articleClaimsSetAside[id];
    const use = mine.map(({ about, value }) => `\`${about}\`: ${write(value)}`).join("; ");
    return [id, use === "" ? `set aside: ${why ?? "?"}` : use, quarrels.includes(id) ? "yes" : ""];
  });
  return [
    "# The article's claims\n",
    head,
    "Each of the 93 claims that the article makes, by its number: what it is used for, or why no code uses it.",
    "`not-computable` has no figure and no condition in it, `opinion` praises or warns, `marketing` sells.\n",
    table([["claim", "use", "contradicted in the article"], ...rows]),
    "",
  ].join("\n");
}

function sourcesPage() {
  const count = (/** @type {string} */ id) => claims.filter(({ source }) => source === id).length;
  return [
    "# Sources\n",
    head,
    table([
      ["source", "id", "read", "claims"],
      ...sources.map(({ id, read }) => [sourceLink(id), `\`${id}\``, read, String(count(id))]),
    ]),
    "",
  ].join("\n");
}

function indexPage() {
  return [
    "# Figures, and where they come from\n",
    head,
    `${Object.keys(parameters).length} parameters, ${claims.length} claims, ${sources.length} sources. Each page lists its figures with the value`,
    "under each preset, the safety floor, and what every source says, with a link to it. Of most sources only the opening or",
    "the abstract was read; the list of sources says how much. None of these waits was tested in a controlled study of SMP.\n",
    "- `article`: the article's own figure wherever it has one, else the typical published one. The default.",
    "- `consensus`: the typical published figure: the median of the sources other than the article.",
    "- `strictest`: the most careful published figure; the typical one where neither way is clearly safer.\n",
    ...domains.map((domain) => `- [${titles[domain]}](${domain}.md)`),
    "- [Where sources disagree](disputes.md)",
    "- [The article's claims](article.md)",
    "- [Sources](sources.md)",
    "",
  ].join("\n");
}

/** @returns {Map<string, string>} every page by its file name */
export function pages() {
  return new Map([
    ["README.md", indexPage()],
    ...domains.map((domain) => /** @type {const} */ ([`${domain}.md`, domainPage(domain)])),
    ["disputes.md", disputesPage()],
    ["article.md", articlePage()],
    ["sources.md", sourcesPage()],
  ]);
}
