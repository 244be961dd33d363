import type { ContentVersion, DownloadPart } from "./types.ts";
import {
  acceptsRanges,
  contentLength,
  contentRange,
  strongEtag,
} from "../headers/content.ts";
import type { Answer } from "../timeout/answer.ts";

/** Bytes that can be handed on. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A content from `startBytes` on, as one connection gives it. */
export interface Piece extends ContentVersion {
  readonly startBytes: number;
  readonly contentType: string | undefined;
  readonly redirected: boolean;
  readonly body: ReadableStream<Bytes> | null;
}

/** An answer, and where it came from. */
export interface Found {
  readonly answer: Answer;
  readonly firstUrl: string;
  readonly redirected: boolean;
}

/** What is asked for behind a part. */
export interface Rest {
  readonly etag: string;
  readonly offsetBytes: number;
}

/** The headers that ask for the rest of a content, as long as it is still the same. */
export function rangeHeaders(
  rest: Rest | undefined,
): [name: string, value: string][] {
  if (rest === undefined) return [];
  return [["range", `bytes=${rest.offsetBytes}-`], ["if-range", rest.etag]];
}

/** Whether an answer with the whole content comes from a server that would give the rest of it too. */
export function mayHaveParts(
  { status, headers }: Answer,
  { etag }: DownloadPart,
): boolean {
  return status === 200 && acceptsRanges(headers) &&
    strongEtag(headers) === etag;
}

/** Reads where an answer starts, and of which content it is. */
export function toPiece(
  { answer: { status, headers, body }, redirected }: {
    readonly answer: Pick<Answer, "status" | "headers" | "body">;
    readonly redirected: boolean;
  },
): Piece {
  const range = contentRange(headers);
  return {
    startBytes: status === 206 ? range?.startBytes ?? Number.NaN : 0,
    totalBytes: status === 200 ? contentLength(headers) : range?.totalBytes,
    etag: headers.get("etag")?.trim() ?? undefined,
    contentType: headers.get("content-type") ?? undefined,
    redirected,
    body,
  };
}

/** Whether both are the same content, byte for byte. */
export function isSame(one: ContentVersion, other: ContentVersion): boolean {
  const totals = one.totalBytes !== undefined && other.totalBytes !== undefined;
  return one.etag !== undefined && one.etag === other.etag &&
    (!totals || one.totalBytes === other.totalBytes);
}
