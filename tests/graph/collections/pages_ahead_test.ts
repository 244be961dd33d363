import { createGraphClient } from "../../../graph/client.ts";
import { assertEquals } from "../../assert.ts";

// Only a request that never leaves takes this long.
const MAX_WAIT_MS = 5_000;

Deno.test("pages() has the next page on its way while the reader keeps the thread busy", async () => {
  const latest = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL("../pages_worker.ts", import.meta.url), {
    type: "module",
  });
  try {
    const baseUrl = await new Promise<string>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    });
    worker.postMessage(latest.buffer);
    const client = createGraphClient({
      baseUrl,
      getToken: () => Promise.resolve("token"),
    });
    const waits: string[] = [];
    for await (const page of client.pages("/users?page=1")) {
      if (page.nextLink === undefined) break;
      // Nothing else of this thread runs meanwhile.
      const wait = Atomics.wait(latest, 0, Number(page.items[0]), MAX_WAIT_MS);
      waits.push(wait);
      if (wait === "timed-out") break;
    }
    assertEquals([waits.length, waits.includes("timed-out")], [19, false]);
  } finally {
    worker.terminate();
  }
});
