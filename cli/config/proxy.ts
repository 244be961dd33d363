/**
 * Which proxy the runtime uses for a URL, and what it makes of the variables that name one. The rules are
 * those of Deno's `fetch`, tried on 2.7.11 and 2.9.6, which behave alike: `ALL_PROXY` goes before
 * `HTTPS_PROXY` and `HTTP_PROXY`, upper case before lower case; a value that is no address counts for
 * nothing, and no word is said of it.
 *
 * @module
 */

import type { SettingProblem } from "../errors.ts";
import { type Environment, mergeNoProxy } from "../system/variables.ts";
import { findExemption } from "./no_proxy.ts";

/** The variables that name a proxy. */
export type ProxyVariable =
  | "ALL_PROXY"
  | "all_proxy"
  | "HTTPS_PROXY"
  | "https_proxy"
  | "HTTP_PROXY"
  | "http_proxy";

/** The proxy in force for a URL. */
export interface ProxyInForce {
  /** The variable that names it. */
  readonly variable: ProxyVariable;
  /** Host and port, without the credentials that the address may hold. */
  readonly host: string;
}

/** What a look for a proxy found. */
export interface ProxyLookup {
  readonly proxy: ProxyInForce | undefined;
  /** The entry of `NO_PROXY` that spares the host. */
  readonly exemption: string | undefined;
}

const SECURE = [
  "ALL_PROXY",
  "all_proxy",
  "HTTPS_PROXY",
  "https_proxy",
] as const;
const PLAIN = ["ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy"] as const;

/** Finds the proxy for a URL. */
export function findProxy(url: string, env: Environment): ProxyLookup {
  const { hostname, protocol } = new URL(url);
  const [proxy] = (protocol === "http:" ? PLAIN : SECURE).flatMap(
    (variable) => {
      const address = readAddress(env[variable] ?? "");
      return "wrong" in address ? [] : [{ variable, host: address.host }];
    },
  );
  if (proxy === undefined) return { proxy, exemption: undefined };
  const exemption = findExemption(hostname, mergeNoProxy(env));
  return { proxy: exemption === undefined ? proxy : undefined, exemption };
}

/**
 * What is wrong with the variables that name a proxy: what the runtime would ignore, so that requests
 * went past the proxy, or read otherwise than it was meant. No message repeats a value, which may hold a
 * password.
 */
export function checkProxies(env: Environment): SettingProblem[] {
  return [...SECURE, ...PLAIN.slice(2)].flatMap((name) => {
    const value = env[name];
    const address = value === undefined ? undefined : readAddress(value);
    return address === undefined || !("wrong" in address) ? [] : [{
      problem: `${name} ${address.wrong}, so its proxy would not be used`,
      advice:
        `Write ${name}=http://HOST:PORT, with USER:PASSWORD and an @ before HOST if the proxy asks for them, or unset it`,
    }];
  });
}

type Address = { readonly host: string } | { readonly wrong: string };

// Characters of RFC 3986 without "@": the runtime takes none beyond these, and misreads a second "@".
const USER_REGEXP =
  /^(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*:(?:[\w.~!$&'()*+,;=:%-])*$/i;
const HOST_REGEXP = /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]+\])$/i;
const SCHEMES = ["http", "https", "socks5", "socks5h"];
// Words of other programs for "no proxy"; the runtime would look for hosts of these names.
const NO_HOST_REGEXP =
  /^(?:none|direct|off|false|true|no|null|undefined|\d+)$/i;

function readAddress(value: string): Address {
  if (/^\s|\s$/.test(value)) {
    return { wrong: "has a blank or line break at its beginning or end" };
  }
  if (/["'`]/.test(value.at(0) ?? "")) return { wrong: "stands in quotes" };
  if (/\$[{(]|\{\{|(?:^|\/\/|@)%\w+%/.test(value)) {
    return { wrong: "holds a placeholder that nobody has filled in" };
  }
  const [, scheme = "http", rest = ""] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(value) ?? [];
  if (!SCHEMES.includes(scheme.toLowerCase())) {
    return { wrong: `has a scheme other than ${SCHEMES.join(", ")}` };
  }
  const end = rest.lastIndexOf("@");
  const user = end === -1 ? undefined : rest.slice(0, end);
  if (user !== undefined && !user.includes(":")) {
    return { wrong: "has a user name without a password (write USER:@HOST)" };
  }
  if (user !== undefined && !(USER_REGEXP.test(user) && isUtf8(user))) {
    return {
      wrong:
        'has a character in its user name or password that has to be percent-encoded ("@" as %40)',
    };
  }
  const [, host = "", port, path = ""] =
    /^(\[[^\]]*\]|[^:/?#]*)(?::([^/?#]*))?(.*)$/s.exec(rest.slice(end + 1)) ??
      [];
  if (!HOST_REGEXP.test(host) || NO_HOST_REGEXP.test(host)) {
    return { wrong: "names no host" };
  }
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && isPort(Number(port)))) {
    return { wrong: "has no port between 1 and 65535 behind its colon" };
  }
  if (path !== "" && path !== "/") {
    return { wrong: "has something behind host and port" };
  }
  return { host: port === undefined ? host : `${host}:${port}` };
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65_535;
}

/** Percent-encoded bytes that are no UTF-8 reach the proxy as other ones. A lone "%" is itself. */
function isUtf8(user: string): boolean {
  try {
    decodeURIComponent(user.replace(/%(?![\da-f]{2})/gi, "%25"));
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
