import { Answer } from "./answer.ts";
import type { WatchedBody } from "./request_body.ts";
import type { Fetch } from "../types.ts";
import { type TimeoutOptions, Watch } from "./watch.ts";
import { ProtocolError } from "../errors.ts";

/** The system takes about so many bytes before they are on their way, and nobody sees these go. */
const MAX_UNSEEN_BYTES = 8 * 1024 * 1024;
/** Slower than any line that is of use for an upload. */
const MIN_BYTES_PER_SECOND = 32 * 1024;

/**
 * Sends a request so that silence ends in an error, before the headers as well as inside the body,
 * and so that everything `fetch` throws about the network is typed. Bytes that leave count as signs of
 * life.
 *
 * @param fetch Sends the request.
 * @param input Where it goes.
 * @param init The request.
 * @param options The limits.
 * @throws {NoAnswerError} There was no answer; reading the body throws the same.
 * @throws {TimeBudgetError} The deadline came first; reading the body throws the same.
 * @throws {ProtocolError} What came is no answer of HTTP.
 */
export async function fetchWatched(
  fetch: Fetch,
  input: string | URL | Request,
  init: RequestInit,
  options: TimeoutOptions,
): Promise<Answer> {
  const url = input instanceof Request ? input.url : String(input);
  const { host } = new URL(url);
  const watch = new Watch(host, options, init.signal ?? undefined);
  let isAnswered = false;
  const onPiece = (sentBytes: number) => {
    // What still leaves after the answer has come is no sign of anything.
    if (!isAnswered) watch.expect(graceMs(sentBytes));
  };
  const watched = init.body && await watchBody(init.body, onPiece);
  try {
    watch.expect();
    const response = await fetch(input, {
      ...init,
      // A request that is given whole has a body of its own.
      ...(watched ? { body: watched.body } : {}),
      signal: watch.signal,
    });
    isAnswered = true;
    watch.rest();
    const answer = new Answer(url, response, watch);
    if (answer.hasKnownStatus) return answer;
    await answer.body?.cancel();
    throw new ProtocolError(host, `${answer.status} is no status of an answer`);
  } catch (error) {
    watch.end();
    const cause = watch.reason() ?? (watched ? watched.failure() : undefined);
    // What gets its answer does without it.
    const { toNetworkError } = await import("./network_error.ts");
    throw cause ?? toNetworkError(error, url);
  }
}

/** Most requests have no body. */
async function watchBody(
  body: BodyInit,
  onPiece: (sentBytes: number) => void,
): Promise<WatchedBody> {
  const { watchRequestBody } = await import("./request_body.ts");
  return watchRequestBody(body, onPiece);
}

/** How long the bytes that the system has taken may need on a slow line. */
function graceMs(sentBytes: number): number {
  return Math.min(sentBytes, MAX_UNSEEN_BYTES) / MIN_BYTES_PER_SECOND * 1000;
}

/**
 * Wraps `fetch` in {@linkcode fetchWatched}.
 *
 * @param fetch Sends the request.
 * @param options The limits.
 * @returns A `fetch` that throws {@linkcode NoAnswerError} where the original throws about the
 * network, and {@linkcode TimeBudgetError} at the deadline; its bodies do the same.
 */
export function withTimeout(fetch: Fetch, options: TimeoutOptions): Fetch {
  return async (input, init = {}) => {
    const answer = await fetchWatched(fetch, input, init, options);
    return answer.toResponse();
  };
}
