/**
 * Results as Markdown.
 * @module
 */
export { toMarkdown } from "./toMarkdown.js";
