import type { GraphRequest } from "./build_request.ts";
import type { Connection } from "./connection.ts";
import { isDone, sendWithRetries } from "./send_with_retries.ts";
import { LinkError } from "../errors.ts";
import type { Answer } from "../timeout/answer.ts";
import { checkSecureLink, redactUrl } from "../links.ts";

const MAX_HOPS = 5;
const FORWARDED_HEADERS = [
  "accept",
  "accept-encoding",
  "range",
  "if-range",
  "user-agent",
];

/** Options of {@linkcode followRedirects}. */
export interface RedirectOptions {
  /** Headers for where the first redirect leads, and not for the first request. */
  readonly elsewhere?: HeadersInit | undefined;
}
const REDIRECT_STATUSES: ReadonlySet<number> = new Set([
  301,
  302,
  303,
  307,
  308,
]);

/** Whether an answer points elsewhere. */
export function isRedirect({ status }: Pick<Answer, "status">): boolean {
  return REDIRECT_STATUSES.has(status);
}

/**
 * Sends a GET and goes after redirects, without the access token from the first one on.
 *
 * @param connection What all requests share.
 * @param request The first request.
 * @param read Reads the last answer, which came after so many redirects.
 * @throws {LinkError} `redirect-refused` or `redirect-loop`.
 */
export async function followRedirects<T>(
  connection: Connection,
  request: GraphRequest,
  read: (answer: Answer, hops: number) => Promise<T>,
  { elsewhere }: RedirectOptions = {},
): Promise<T> {
  const accepts = (answer: Answer) =>
    isRedirect(answer) || (request.accepts ?? isDone)(answer);
  let current: GraphRequest = { ...request, accepts };
  for (let hops = 0; hops <= MAX_HOPS; hops++) {
    const result = await sendWithRetries(
      connection,
      current,
      async (answer) =>
        isRedirect(answer)
          ? { kind: "elsewhere", answer } as const
          : { kind: "here", value: await read(answer, hops) } as const,
    );
    if (result.kind === "here") return result.value;
    await result.answer.body?.cancel();
    const headers = new Headers(elsewhere);
    for (const name of FORWARDED_HEADERS) {
      const value = request.headers.get(name);
      if (value !== null && !headers.has(name)) headers.set(name, value);
    }
    const location = result.answer.headers.get("location") ?? "";
    const url = URL.canParse(location, current.url)
      ? new URL(location, current.url).href
      : "";
    current = {
      ...current,
      url: checkSecureLink(url, connection.baseUrl),
      headers,
      authorize: false,
    };
  }
  throw new LinkError(
    "redirect-loop",
    `Gave up on GET ${
      redactUrl(request.url, connection.baseUrl)
    }: it was redirected more than ${MAX_HOPS} times`,
  );
}
