/**
 * Results as Markdown.
 * @module
 */
import { explain } from "../explain/explain.js";
import type { Explainable, ExplainOptions } from "../explain/types.js";

/** Sentences come from data and from translators: neither may break out of its list item. */
const escape = (sentence: string): string => sentence.replace(/[\\`*_{}[\]<>#|]/g, "\\$&").replace(/\s+/g, " ");

function section(result: Explainable, options: ExplainOptions, level: string): string {
  const items = explain(result, options).map((sentence) => `- ${escape(sentence)}`);
  return [`${level} ${escape(options.locale.titles[result.resultType])}`, "", ...items].join("\n");
}

/**
 * Writes a result as Markdown: a heading and one list item a sentence; for a journey, one section for each of its parts.
 *
 * @param result - any result that {@link explain} takes
 * @param options - the language, and whether a client or a clinician reads it
 * @returns CommonMark text that ends with a newline
 * @throws SmpError `unknown-result` for a value that no function of this library gives
 *
 * @example
 * ```ts
 * import { assessRisk } from "scalp-micropigmentation";
 * import { toMarkdown } from "scalp-micropigmentation/formats/markdown";
 * import { en } from "scalp-micropigmentation/locales/en";
 *
 * toMarkdown(assessRisk({}), { locale: en }).split("\n")[0]; // => "# What tends to go wrong"
 * ```
 */
export function toMarkdown(result: Explainable, options: ExplainOptions): string {
  if (result.resultType !== "journey") return `${section(result, options, "#")}\n`;
  const { candidacy, risk, plan, planWithheld, aftercare } = result;
  const { titles, withheld } = options.locale;
  const parts = [`# ${escape(titles.journey)}`, section(candidacy, options, "##"), section(risk, options, "##")];
  if (plan !== null) parts.push(section(plan, options, "##"));
  if (planWithheld !== null)
    parts.push(`## ${escape(titles["treatment-plan"])}\n\n- ${escape(withheld[planWithheld])}`);
  if (aftercare !== null) parts.push(section(aftercare, options, "##"));
  return `${parts.join("\n\n")}\n`;
}
