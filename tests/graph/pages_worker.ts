/**
 * A worker with a server of numbered pages, which wakes those who wait for a page to be asked for.
 * It posts its origin when it listens, and is given an array with the number of the latest request.
 *
 * @module
 */

/// <reference lib="deno.worker" />

const LAST_PAGE = 20;

let latest: Int32Array | undefined;
self.onmessage = ({ data }: MessageEvent<SharedArrayBuffer>) => {
  latest = new Int32Array(data);
};

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => self.postMessage(`http://127.0.0.1:${port}`),
}, (request) => {
  const url = new URL(request.url);
  const number = Number(url.searchParams.get("page"));
  if (latest) {
    Atomics.store(latest, 0, number);
    Atomics.notify(latest, 0);
  }
  url.searchParams.set("page", String(number + 1));
  return Response.json({
    value: [number],
    ...(number < LAST_PAGE && { "@odata.nextLink": url.href }),
  });
});
