import type { Connection, PreparedRequest } from "./exchange.ts";
import { send } from "./send.ts";
import { LinkError } from "../errors.ts";

const MAX_HOPS = 5;
const FORWARDED_HEADERS = [
  "accept",
  "accept-encoding",
  "range",
  "if-range",
  "user-agent",
];
const REDIRECT_STATUSES: ReadonlySet<number> = new Set([
  301,
  302,
  303,
  307,
  308,
]);
const LOOPBACK_HOSTS: ReadonlySet<string> = new Set([
  "localhost",
  "127.0.0.1",
  "[::1]",
]);

/** Whether an answer points elsewhere. */
export function isRedirect(response: Response): boolean {
  return REDIRECT_STATUSES.has(response.status);
}

/**
 * Checks a pre-authenticated link of an answer, which may lead to any host, but not in the clear.
 *
 * @throws {LinkError} `redirect-refused`.
 */
export function checkSecureLink(link: string): string {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  const secure = url?.protocol === "https:" ||
    (url?.protocol === "http:" && LOOPBACK_HOSTS.has(url.hostname));
  if (url && secure) return link;
  throw new LinkError(
    "redirect-refused",
    `Refused to follow a link in the answer: ${
      url
        ? `it leads to "${url.protocol}//${url.host}", which is not HTTPS`
        : "it is no address"
    }`,
  );
}

/**
 * Sends a GET and goes after redirects, without the access token from the first one on.
 *
 * @param connection What all requests share.
 * @param request The first request.
 * @param read Reads the last answer.
 * @throws {LinkError} `redirect-refused` or `redirect-loop`.
 */
export async function sendFollowing(
  connection: Connection,
  request: PreparedRequest,
  read: (response: Response) => Promise<Response>,
): Promise<Response> {
  const accepts = (response: Response) => response.ok || isRedirect(response);
  let current: PreparedRequest = { ...request, accepts };
  for (let hops = 0; hops <= MAX_HOPS; hops++) {
    const response = await send(
      connection,
      current,
      async (answer) => isRedirect(answer) ? answer : await read(answer),
    );
    if (!isRedirect(response)) return response;
    await response.body?.cancel();
    const headers = new Headers();
    for (const name of FORWARDED_HEADERS) {
      const value = request.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    const location = response.headers.get("location") ?? "";
    const url = URL.canParse(location, current.url)
      ? new URL(location, current.url).href
      : "";
    current = {
      ...current,
      url: checkSecureLink(url),
      headers,
      authorize: false,
    };
  }
  throw new LinkError(
    "redirect-loop",
    `Gave up on GET ${request.url}: it was redirected more than ${MAX_HOPS} times`,
  );
}
