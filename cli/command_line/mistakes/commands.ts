/**
 * Commands of other tools, and paths where a command belongs, with what is written here instead.
 *
 * @module
 */

import { findEntitySet } from "../entity_sets.ts";

/** What may have been meant: a sentence, and the command whose help says more. */
export interface CommandAdvice {
  readonly advice: string;
  readonly command?: string | undefined;
}

/** Words that mean the same as a command. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ls: "list",
  "get-all": "list",
  find: "list",
  export: "list",
  items: "list",
  show: "get",
  read: "get",
  fetch: "get",
  view: "get",
  query: "get",
  head: "get",
  create: "post",
  add: "post",
  new: "post",
  call: "post",
  update: "patch",
  edit: "patch",
  set: "patch",
  modify: "patch",
  replace: "put",
  rm: "delete",
  del: "delete",
  remove: "delete",
  changes: "delta",
  sync: "delta",
  whoami: "app",
  self: "app",
  account: "app",
  status: "doctor",
  diagnose: "doctor",
  ping: "doctor",
  "access-token": "token",
  completion: "completions",
  expiry: "check",
};

const TOOLS = [
  "az",
  "gh",
  "mgc",
  "m365",
  "curl",
  "graph",
  "msgraph",
  "appgraph",
];
const REQUESTS = ["api", "rest", "request", "invoke", "http", "https", "call"];
const LOGINS = ["login", "logout", "signin", "auth", "connect", "disconnect"];
const SETTINGS = ["config", "configure", "setup", "settings", "profile"];
const METHODS = ["get", "post", "patch", "put", "delete"];

const CMDLET_REGEXP =
  /^(get|find|new|add|update|set|remove|connect|disconnect|invoke)-mg(?:beta)?(\w*)$/i;

/**
 * What to write instead of a word that is no command.
 *
 * @param word The word.
 * @param rest The arguments behind it.
 * @param commands Names of the commands that there are.
 */
export function adviceForCommand(
  word: string,
  rest: readonly string[],
  commands: readonly string[],
): CommandAdvice | undefined {
  const lower = word.toLowerCase();
  if (/^\/(?:\?|h|help)$/.test(lower) || lower === "?") {
    return { advice: "For help write appgraph help" };
  }
  if (lower === "version") return { advice: "Write appgraph --version" };
  if (isPath(word)) return meant("get", quotePath(word));
  // A tool's own name in front: what follows is what counts.
  const [next] = rest;
  if (TOOLS.includes(lower) && next !== undefined) {
    return commands.includes(next)
      ? meant(next)
      : adviceForCommand(next, rest.slice(1), commands) ?? meant("get");
  }
  if (TOOLS.includes(lower) || REQUESTS.includes(lower)) {
    return request(rest);
  }
  if (commands.includes(lower)) {
    return meant(lower, METHODS.includes(lower) ? pathOf(rest) : "");
  }
  if (LOGINS.includes(lower)) {
    return {
      advice:
        "There is nothing to log in to: the program asks for tokens as the application. appgraph init asks for the settings; see appgraph help settings",
    };
  }
  if (SETTINGS.includes(lower)) {
    return {
      advice:
        "appgraph init asks for the settings and writes them to a file; see appgraph help settings",
    };
  }
  if (lower === "me") {
    return {
      advice:
        "An application is no user and has no /me: write appgraph get /users/ID",
      command: "get",
    };
  }
  const cmdlet = CMDLET_REGEXP.exec(word);
  if (cmdlet) return adviceForCmdlet(cmdlet[1] ?? "", cmdlet[2] ?? "");
  const set = findEntitySet(word);
  if (set !== undefined) return adviceForEntitySet(set, rest);
  const synonym = SYNONYMS[lower];
  return Object.hasOwn(SYNONYMS, lower) && synonym !== undefined
    ? meant(synonym, METHODS.includes(synonym) ? pathOf(rest) : "")
    : undefined;
}

/** `users list`, `user show`, `users` alone. */
function adviceForEntitySet(
  set: string,
  [verb = "list", ...rest]: readonly string[],
): CommandAdvice {
  const lower = verb.toLowerCase();
  const command = METHODS.includes(lower) ? lower : SYNONYMS[lower] ?? "list";
  const isOne = command !== "list" && command !== "post";
  const id = rest.find((word) => /^[\w@.-]{1,64}$/.test(word)) ?? "ID";
  return meant(command, isOne ? `/${set}/${id}` : `/${set}`);
}

function adviceForCmdlet(verb: string, noun: string): CommandAdvice {
  switch (verb.toLowerCase()) {
    case "connect":
    case "disconnect":
      return adviceForCommand("login", [], []) ?? meant("get");
    case "invoke":
      return request([]);
  }
  const set = findEntitySet(noun);
  const path = set === undefined ? "PATH" : `/${set}`;
  switch (verb.toLowerCase()) {
    case "new":
    case "add":
      return meant("post", path);
    case "update":
    case "set":
      return meant("patch", `${path}/ID`);
    case "remove":
      return meant("delete", `${path}/ID`);
    default:
      return meant("list", path);
  }
}

/** The method may stand behind `api`, `rest` or `request`, as a word of its own. */
function request(rest: readonly string[]): CommandAdvice {
  const method = rest.map((word) => word.toLowerCase()).find((word) =>
    METHODS.includes(word)
  );
  return meant(method ?? "get", pathOf(rest));
}

function meant(command: string, path = ""): CommandAdvice {
  return {
    advice: `Did you mean "appgraph ${command}${path && ` ${path}`}"?`,
    command,
  };
}

function isPath(word: string): boolean {
  return /^(?:https?:\/\/|\/|v1\.0\/|beta\/)/i.test(word) ||
    /^[a-z]\w*\//i.test(word);
}

function pathOf(words: readonly string[]): string {
  const path = words.find(isPath);
  return path === undefined ? "PATH" : quotePath(path);
}

/** A path as it was written, without its query; what does not look like one is not repeated. */
function quotePath(word: string): string {
  const [path = ""] = word.split(/[?#]/, 1);
  return path.length <= 80 && /^[\w./:@(),=-]+$/.test(path) ? path : "PATH";
}
