/** Files, upload sessions and pre-authenticated links, in memory. @module */

import type { Clock } from "./clock.ts";

/** A file in a drive. */
export interface StoredFile {
  readonly id: string;
  /** `drive/folder/name`, the key. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly etag: string;
}

/** What becomes of a file whose name is taken. */
export type Conflict = "replace" | "rename" | "fail";

/** An upload under way. */
export interface UploadSession {
  readonly id: string;
  /** `drive`: OneDrive and SharePoint; `outlook`: attachments. */
  readonly style: "drive" | "outlook";
  readonly path: string;
  readonly conflict: Conflict;
  readonly chunks: Uint8Array[];
  /** Bytes received, without gaps. */
  received: number;
  /** Size of the whole; known from the first chunk on, -1 before. */
  total: number;
  /** The file appears only after a POST to the upload URL. */
  readonly deferCommit: boolean;
  expiresAt: number;
}

/** A name that is taken. */
export class ConflictError extends Error {}

const MAX_LINKS = 20_000;
const HOUR_MS = 60 * 60 * 1000;

/** The files of one emulator. Tests look at them and change the settings. */
export class Storage {
  readonly files: Map<string, StoredFile> = new Map();
  readonly uploads: Map<string, UploadSession> = new Map();
  readonly links: Map<
    string,
    { file: StoredFile; type: string; expiresAt: number }
  > = new Map();
  /** Origin of the server behind the links, on another host name than Graph. */
  url = "";
  /** Bytes that one file may have. */
  quotaBytes: number = Infinity;
  /** How long upload sessions live after their last chunk. */
  uploadLifetimeMs: number = 24 * HOUR_MS;
  /** How long download links live. */
  linkLifetimeMs: number = HOUR_MS;
  /** So many chunks are acknowledged and lost. */
  chunksToLose = 0;
  /** Requests that brought an Authorization header to the storage server. */
  readonly violations: string[] = [];
  readonly #clock: Clock;
  #versions = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The file at a path or with an id. */
  find(key: string): StoredFile | undefined {
    return this.files.get(key) ??
      [...this.files.values()].find(({ id }) => id === key);
  }

  /** Stores a file; throws {@linkcode ConflictError} when its name is taken and must not be. */
  put(
    path: string,
    bytes: Uint8Array,
    conflict: Conflict = "replace",
  ): StoredFile {
    const old = this.files.get(path);
    if (old && conflict === "fail") throw new ConflictError();
    const free = old && conflict === "rename" ? this.#freeName(path) : path;
    const file = {
      id: (free === path ? old?.id : undefined) ?? crypto.randomUUID(),
      path: free,
      bytes,
      etag: `"${crypto.randomUUID()},${++this.#versions}"`,
    };
    this.files.set(free, file);
    return file;
  }

  /** Opens an upload session. */
  openUpload(
    style: "drive" | "outlook",
    path: string,
    conflict: Conflict,
    deferCommit = false,
  ): UploadSession {
    const session: UploadSession = {
      id: crypto.randomUUID(),
      style,
      path,
      conflict,
      chunks: [],
      received: 0,
      total: -1,
      deferCommit,
      expiresAt: this.#clock.now() + this.uploadLifetimeMs,
    };
    this.uploads.set(session.id, session);
    return session;
  }

  /**
   * A chunk keeps its session alive in a drive; in Outlook the time said first stays
   * (DOCS concepts/outlook-large-attachments, step 2).
   */
  extend(session: UploadSession): void {
    if (session.style === "outlook") return;
    session.expiresAt = this.#clock.now() + this.uploadLifetimeMs;
  }

  /** Whether a session for this file of a drive is open (onedrive-api-docs 747). */
  isUploading(path: string): boolean {
    const now = this.#clock.now();
    return [...this.uploads.values()].some((session) =>
      session.style === "drive" && session.path === path &&
      session.expiresAt > now
    );
  }

  /** The session with this id, unless it has expired. */
  findUpload(id: string): UploadSession | undefined {
    const session = this.uploads.get(id);
    return session && session.expiresAt > this.#clock.now()
      ? session
      : undefined;
  }

  /** Makes a short-lived link to a file. */
  link(file: StoredFile, type = "application/octet-stream"): string {
    const id = crypto.randomUUID();
    // Every item that is shown has a link: the oldest go, so that memory stays flat.
    const [oldest] = this.links.keys();
    if (oldest !== undefined && this.links.size >= MAX_LINKS) {
      this.links.delete(oldest);
    }
    this.links.set(id, {
      file,
      type,
      expiresAt: this.#clock.now() + this.linkLifetimeMs,
    });
    return id;
  }

  /** The file behind a link, unless the link has expired. */
  follow(id: string): { file: StoredFile; type: string } | undefined {
    const link = this.links.get(id);
    return link && link.expiresAt > this.#clock.now() ? link : undefined;
  }

  #freeName(path: string): string {
    const [, stem = path, extension = ""] = /^(.*?)(\.[^./]*)?$/.exec(path) ??
      [];
    for (let number = 1;; number++) {
      const name = `${stem} ${number}${extension}`;
      if (!this.files.has(name)) return name;
    }
  }
}
