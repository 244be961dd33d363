/**
 * The Markdown of generated pages.
 *
 * @module
 */

import { wrap } from "../cli/text/words.ts";

const WIDTH = 80;

/** A page of parts, with a blank line between them. */
export function page(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

/** A paragraph of plain text, broken into lines. */
export function paragraph(text: string): string {
  return wrap(escape(text), WIDTH);
}

/** An item of a list, in Markdown. */
export function item(text: string): string {
  return wrap(`- ${text}`, WIDTH, "  ");
}

/** Text that is shown as it stands. */
export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Keeps Markdown from reading marks into a text; what stands in backquotes is left alone. */
export function escape(text: string): string {
  return text.split(/(`[^`]*`)/).map((part) =>
    part.startsWith("`") ? part : part.replaceAll(/[*_<>[\]$\\]/g, "\\$&")
  ).join("");
}
