import type { UploadSource } from "./types.ts";
import type { RequestLimits } from "../http/build_request.ts";
import { withinDeadline } from "../timeout/watch.ts";

/** Makes a blob a source. */
export function fromBlob(blob: Blob): UploadSource {
  return {
    size: blob.size,
    read: async (start, end) =>
      new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

/**
 * Reads a part of a source, no longer than the upload may last.
 *
 * @throws {RangeError} The source gave another number of bytes than it was asked for.
 */
export async function readPart(
  source: UploadSource,
  { start, end }: { readonly start: number; readonly end: number },
  { host, limits }: { readonly host: string; readonly limits: RequestLimits },
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await withinDeadline(
    host,
    limits,
    () => source.read(start, end),
  );
  // What is sent would not be what its headers say.
  if (bytes.length === end - start) return bytes;
  throw new RangeError(
    `Cannot upload: the source gave ${bytes.length} bytes instead of ${
      end - start
    }`,
  );
}
