import type { RequestOptions } from "../types.ts";

/** Up to here one PUT does. */
export const MAX_PLAIN_BYTES = 4_000_000;

/** What tells one version of a content from another. */
export interface ContentVersion {
  /** Entity tag; only a strong one says that two contents are the same, byte for byte. */
  readonly etag?: string | undefined;
  /** Length of the whole content. */
  readonly totalBytes?: number | undefined;
}

/** The first part of a content, which came earlier. */
export interface DownloadPart extends ContentVersion {
  /** Its length. */
  readonly offsetBytes: number;
}

/** Options of {@linkcode GraphClient.download}. */
export interface DownloadOptions extends RequestOptions {
  /** Goes on behind a part that is there already, if the content is still the same. */
  readonly resume?: DownloadPart | undefined;
}

/** A content that is coming. */
export interface Download extends ContentVersion {
  /** Where `body` starts: 0, or `offsetBytes` if the content is still the same. */
  readonly startBytes: number;
  /** Type of the content. */
  readonly contentType: string | undefined;
  /** Whether it comes from elsewhere, as files do; else Graph itself gave it. */
  readonly redirected: boolean;
  /** Goes on by itself where a connection breaks off, as long as the content stays the same. */
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Bytes that can be read anywhere, more than once: a file, for example. */
export interface UploadSource {
  /** In bytes. */
  readonly size: number;
  /** Reads from `start` up to, but not including, `end`. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** An upload that can be continued, also by another process. A secret: who has it can write. */
export interface UploadSession {
  /** Where the bytes go. */
  readonly uploadUrl: string;
  /** Until when the server keeps it, if nothing comes. */
  readonly expirationDateTime?: string | undefined;
}

/** What happens if there is a file of that name already. */
export type UploadConflict = "replace" | "rename" | "fail";

/** Options of {@linkcode GraphClient.upload}. */
export interface UploadOptions extends RequestOptions {
  /** `replace` if not given. */
  readonly conflict?: UploadConflict | undefined;
  /** Type of a content up to 4 MB; Graph finds out that of larger ones. */
  readonly contentType?: string | undefined;
  /** Name of an attachment; that of a file stands in the path. */
  readonly name?: string | undefined;
  /** Bytes sent at once, a multiple of 327,680 and under 60 MiB; 5 MiB if not given,
   * under 4 MB for an attachment. */
  readonly chunkBytes?: number | undefined;
  /** Continues this session if the server still knows it. */
  readonly resume?: UploadSession | undefined;
  /**
   * An earlier session of the same file that is not to be continued. It is cancelled first: until then
   * the server may refuse another one of that name.
   */
  readonly abandon?: UploadSession | undefined;
  /** Told about a new session, before the first byte is sent. */
  readonly onSession?:
    | ((session: UploadSession) => void | Promise<void>)
    | undefined;
  /** Told how many bytes the server has. */
  readonly onProgress?:
    | ((sentBytes: number, totalBytes: number) => void)
    | undefined;
}
