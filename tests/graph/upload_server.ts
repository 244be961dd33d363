import { assert, assertEquals } from "../assert.ts";
import type { SeenRequest, TestHandler } from "./server.ts";

/** Chunks are multiples of it. */
export const UNIT = 327_680;

/** A drive that takes one file, as strict as Graph. */
export class UploadServer {
  /** What has come. */
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
  /** Bodies of createUploadSession. */
  readonly sessions: unknown[] = [];
  /** How many sessions were cancelled. */
  cancelled = 0;
  /** Content-Range of each chunk. */
  readonly ranges: string[] = [];
  /** Answers a chunk in its own way, for example with a fault. */
  onChunk: (range: string, take: () => Response) => Response = (_range, take) =>
    take();
  #expected = 0;
  #total = 0;
  #open = false;

  /** Forgets the session. */
  expire(): void {
    this.#open = false;
  }

  readonly handler: TestHandler = (request, _index, origin) => {
    const path = new URL(request.target, origin).pathname;
    if (path.endsWith("/createUploadSession")) {
      return this.#create(request, origin);
    }
    if (path === "/upload") return this.#session(request);
    assertEquals(request.method, "PUT");
    assert(path.endsWith("/content"));
    this.bytes = request.body;
    return Response.json({ id: "1", size: request.body.length }, {
      status: 201,
    });
  };

  #create({ method, body, headers }: SeenRequest, origin: string): Response {
    assertEquals([method, headers.get("authorization")], [
      "POST",
      "Bearer token",
    ]);
    // As OneDrive for Business does: one session of a name at a time.
    if (this.#open) {
      return Response.json({ error: { code: "nameAlreadyExists" } }, {
        status: 409,
      });
    }
    this.sessions.push(JSON.parse(new TextDecoder().decode(body)));
    this.#expected = 0;
    this.#open = true;
    return Response.json({
      uploadUrl: `${origin}/upload?tempauth=secret`,
      expirationDateTime: "2026-01-05T08:00:00Z",
    });
  }

  #session({ method, headers, body }: SeenRequest): Response {
    assertEquals(headers.get("authorization"), null);
    if (!this.#open) {
      return Response.json({ error: { code: "itemNotFound" } }, {
        status: 404,
      });
    }
    if (method === "DELETE") {
      this.cancelled += 1;
      this.#open = false;
      return new Response(null, { status: 204 });
    }
    if (method === "GET") return this.#status(200);
    const range = headers.get("content-range") ?? "";
    this.ranges.push(range);
    return this.onChunk(range, () => this.#take(range, body));
  }

  #take(range: string, body: Uint8Array): Response {
    const [, first, last, total] =
      /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range)?.map(Number) ?? [];
    assert(first !== undefined && last !== undefined && total !== undefined);
    assertEquals(last - first + 1, body.length);
    assert(last + 1 === total || body.length % UNIT === 0);
    if (first !== this.#expected) return new Response(null, { status: 416 });
    if (first === 0) {
      this.bytes = new Uint8Array(total);
      this.#total = total;
    }
    assertEquals(total, this.#total);
    this.bytes.set(body, first);
    this.#expected = last + 1;
    if (this.#expected < total) return this.#status(202);
    this.#open = false;
    return Response.json({ id: "1", size: total }, { status: 201 });
  }

  #status(status: number): Response {
    return Response.json({ nextExpectedRanges: [`${this.#expected}-`] }, {
      status,
    });
  }
}

/** More than one PUT takes. */
export const CONTENT: Uint8Array<ArrayBuffer> = new Uint8Array(4_500_000);
for (let at = 0; at < CONTENT.length; at += 65_536) {
  crypto.getRandomValues(CONTENT.subarray(at, at + 65_536));
}
/** Little enough for one PUT. */
export const SMALL: Uint8Array<ArrayBuffer> = CONTENT.slice(0, 1_000);
/** Three chunks for the content. */
export const CHUNKS = { chunkBytes: 5 * UNIT };
/** The ranges of these. */
export const RANGES: readonly string[] = [
  "bytes 0-1638399/4500000",
  "bytes 1638400-3276799/4500000",
  "bytes 3276800-4499999/4500000",
];
