import type { UploadOptions, UploadSession } from "./types.ts";
import { GraphResponseError, NoAnswerError, ProtocolError } from "../errors.ts";
import { type GraphRequest, limitsOf } from "../http/build_request.ts";
import type { Connection } from "../http/connection.ts";
import { sendWithRetries } from "../http/send_with_retries.ts";
import { checkSecureLink, isSecureLink } from "../links.ts";

/** A request to a pre-authenticated link: no header for Graph goes there, and no token. */
export function storageRequest(
  connection: Connection,
  options: UploadOptions,
  part: Pick<GraphRequest, "method" | "url" | "headers" | "body">,
): GraphRequest {
  checkSecureLink(part.url, connection.baseUrl);
  part.headers.set("user-agent", connection.userAgent);
  return { ...part, authorize: false, ...limitsOf(connection, options) };
}

/**
 * Cancels a session, so that the server forgets what it has of the file, and takes another session
 * of the same name.
 *
 * @returns Whether it did so; not if it knew no such session any more, or does not cancel.
 */
export async function cancelSession(
  connection: Connection,
  options: UploadOptions,
  { uploadUrl }: UploadSession,
): Promise<boolean> {
  if (!isSecureLink(uploadUrl, connection.baseUrl)) return false;
  const request = storageRequest(connection, options, {
    method: "DELETE",
    url: uploadUrl,
    headers: new Headers(),
  });
  try {
    await sendWithRetries(connection, request, async (answer) => {
      await answer.body?.cancel();
    });
    return true;
  } catch (error) {
    // Then it is gone, or expires; what is opened next tells whether it is in the way. A host that is
    // not there any more must not stop every later upload.
    const isRefused = error instanceof GraphResponseError ||
      error instanceof NoAnswerError || error instanceof ProtocolError;
    if (isRefused) return false;
    throw error;
  }
}
