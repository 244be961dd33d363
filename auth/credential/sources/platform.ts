/**
 * Platforms of pipelines that are asked for a token over HTTPS.
 *
 * @module
 */

import { type AssertionSource, isJwt } from "../assertion_source.ts";
import { AssertionRefusedError, CredentialError } from "../../errors.ts";
import { parseJsonObject } from "../../json.ts";

/** The environment variables. */
export type PlatformEnvironment = Readonly<Record<string, string | undefined>>;

/** What one platform has of its own. */
export interface Platform {
  /** Its name, for sentences. */
  readonly name: string;
  /** Its hosts, as the runtime's permissions write them: `*.example.com` stands for every name below. */
  readonly hosts: readonly string[];
  /** The variable that says where to ask. */
  readonly urlVariable: string;
  /** The variable with what the job shows for it, a secret. */
  readonly secretVariable: string;
  /** The member of the answer that holds the token. */
  readonly member: string;
  /** Completes the request. */
  complete(url: URL, context: PlatformContext): RequestInit;
}

/** What a request to a platform is made from. */
export interface PlatformContext {
  readonly audience: string;
  readonly secret: string;
  readonly env: PlatformEnvironment;
}

const LOOPBACK_REGEXP = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
const MAX_DESCRIPTION_LENGTH = 300;

/**
 * A source that asks a platform.
 *
 * @throws {CredentialError} if its variables are missing, or lead to another host: what the job shows
 * is a secret.
 */
export function platformSource(
  platform: Platform,
  env: PlatformEnvironment,
): AssertionSource {
  const { name, urlVariable, secretVariable } = platform;
  const given = env[urlVariable];
  const secret = env[secretVariable];
  for (const variable of [urlVariable, secretVariable]) {
    if (env[variable]) continue;
    throw new CredentialError(
      `Cannot get a federated token from ${name}: ${variable} is not set`,
    );
  }
  const base = checkUrl(platform, given ?? "");
  return {
    endpoint: base.origin + base.pathname,
    requestAssertion: async ({ audience, options: { fetch, signal } }) => {
      const url = new URL(base);
      const init = platform.complete(url, {
        audience,
        secret: secret ?? "",
        env,
      });
      const response = await fetch(url, {
        ...init,
        redirect: "manual",
        signal: signal ?? null,
      });
      const body = parseJsonObject(await response.text());
      const token = body?.[platform.member];
      if (
        response.status === 200 && typeof token === "string" && isJwt(token)
      ) {
        return token;
      }
      const message = body?.["message"];
      throw new AssertionRefusedError(name, {
        status: response.status,
        description: typeof message === "string"
          ? message.slice(0, MAX_DESCRIPTION_LENGTH)
          : "",
      });
    },
  };
}

/** The URL, which has to be the platform's own: another host would be shown the job's secret. */
function checkUrl(
  { name, hosts, urlVariable }: Platform,
  value: string,
): URL {
  const url = URL.parse(value);
  const problem = url === null
    ? "is not a URL"
    : url.username !== "" || url.password !== ""
    ? "holds a user name or password"
    : LOOPBACK_REGEXP.test(url.hostname)
    ? /^https?:$/.test(url.protocol) ? undefined : "is not an https URL"
    : !hosts.some((host) => isBelow(url.hostname, host))
    ? `leads to "${url.host}", which is none of its hosts (${hosts.join(", ")})`
    : url.protocol === "https:"
    ? undefined
    : "is not an https URL";
  if (url !== null && problem === undefined) return url;
  throw new CredentialError(
    `Cannot get a federated token from ${name}: ${urlVariable} ${problem}`,
  );
}

function isBelow(hostname: string, pattern: string): boolean {
  return pattern.startsWith("*.")
    ? hostname.endsWith(pattern.slice(1))
    : hostname === pattern;
}
