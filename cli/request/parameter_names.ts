/**
 * Names of query parameters: which are OData's, and which only look as if they were.
 *
 * @module
 */

// @ts-types="../command_line/std_levenshtein_distance.d.ts"
import { levenshteinDistance } from "@std/text/levenshtein-distance";
import { ODATA_NAMES } from "../../graph/mod.ts";
import { RefusedRequestError } from "./refused_request.ts";

const PAGE_SIZE =
  'Write "top=N" for the size of a page; "appgraph list" reads all pages, up to --max-items N';
const SELECT = 'Write "select=NAME,NAME"';
const FILTER = 'Write "filter=EXPRESSION"';
const ORDER = 'Write "orderby=NAME desc"';
const PAGES =
  'Leave it out: "appgraph list" reads all pages; "skip=N" passes over items where Graph can';
const TOKEN = 'Leave it out: "appgraph list" follows the links to next pages';

/** Words of other tools, in lower case, without hyphens and underscores: what to write instead. */
const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  limit: PAGE_SIZE,
  max: PAGE_SIZE,
  maxitems: PAGE_SIZE,
  maxresults: PAGE_SIZE,
  pagesize: PAGE_SIZE,
  maxpagesize: PAGE_SIZE,
  perpage: PAGE_SIZE,
  take: PAGE_SIZE,
  first: PAGE_SIZE,
  page: PAGES,
  pagenumber: PAGES,
  offset: PAGES,
  cursor: TOKEN,
  pagetoken: TOKEN,
  nexttoken: TOKEN,
  nextlink: TOKEN,
  fields: SELECT,
  field: SELECT,
  columns: SELECT,
  attributes: SELECT,
  properties: SELECT,
  property: SELECT,
  where: FILTER,
  condition: FILTER,
  conditions: FILTER,
  sort: ORDER,
  sortby: ORDER,
  sortorder: ORDER,
  order: ORDER,
  include: 'Write "expand=NAME"',
  embed: 'Write "expand=NAME"',
  expandproperty: 'Write "expand=NAME"',
  consistencylevel: "Write --eventual",
  query:
    'Write "search=…" or "filter=…" for what Graph looks for; the option --query shapes the answer',
};

/** Names up to this length are near to too many words to allow them more than one edit. */
const SHORT_LENGTH = 4;

/**
 * The OData option that a name stands for: with or without its `$`, in any letter case.
 *
 * @returns In lower case and without `$`; `undefined` for a parameter of another kind.
 */
export function odataName(name: string): string | undefined {
  const bare = name.replace(/^\$/, "").toLowerCase();
  return ODATA_NAMES.has(bare) ? bare : undefined;
}

/**
 * Refuses a name that Graph would ignore without a word, and so answer with too much.
 *
 * @param remedy What else can be done, as a sentence to follow the advice.
 * @throws {RefusedRequestError} if it is a misspelt OData option, or another tool's word for one.
 */
export function checkParameterName(name: string, remedy?: string): void {
  if (odataName(name) !== undefined) return;
  // What else a query is written with: "&$top=5", "?$top=5", "%24top=5".
  const word = name.replace(/^(?:[?&$\s\\]|%24)+/i, "").trim().toLowerCase();
  const meant = ODATA_NAMES.has(word) ? word : meantName(word);
  const advice = foreignAdvice(word.replace(/[-_]/g, "")) ??
    (meant && `Did you mean "${meant}="?`);
  if (advice === undefined) return;
  const stop = advice.endsWith("?") ? "" : ".";
  // So near to a known word, it is no secret: it can be shown as it was written.
  throw new RefusedRequestError(
    `Graph knows no parameter "${
      name.replaceAll(/\s+/g, " ")
    }", and would answer as if it were not there`,
    remedy === undefined ? advice : `${advice}${stop} ${remedy}`,
  );
}

function foreignAdvice(word: string): string | undefined {
  return Object.hasOwn(FOREIGN_WORDS, word) ? FOREIGN_WORDS[word] : undefined;
}

/** The OData name within two edits, or one where either of the names is short. */
function meantName(word: string): string | undefined {
  let nearest: { readonly name: string; readonly distance: number } | undefined;
  for (const name of ODATA_NAMES) {
    const most = Math.min(name.length, word.length) <= SHORT_LENGTH ? 1 : 2;
    if (Math.abs(name.length - word.length) > most) continue;
    const distance = isSwapped(word, name)
      ? 1
      : levenshteinDistance(word, name);
    if (distance <= most && distance < (nearest?.distance ?? Infinity)) {
      nearest = { name, distance };
    }
  }
  return nearest?.name;
}

/** Whether two neighbouring letters have changed places, which is one slip and not two. */
function isSwapped(word: string, name: string): boolean {
  if (word.length !== name.length) return false;
  const at = [...name].findIndex((letter, index) => letter !== word[index]);
  return at >= 0 && word[at] === name[at + 1] && word[at + 1] === name[at] &&
    word.slice(at + 2) === name.slice(at + 2);
}
