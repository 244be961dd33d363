import { seededRandom } from "../../emulator/fault_plan.ts";
import { assert, assertEquals } from "../../assert.ts";
import { cases } from "../../effort.ts";
import { fromFileUrl } from "../../paths.ts";
import { TestFolder } from "../certificates.ts";
import { createWriterSource, type WriterMode } from "../cache_writer.ts";

const WRITER = fromFileUrl(new URL("../cache_writer.ts", import.meta.url));
const CONFIG = fromFileUrl(new URL("../../../deno.json", import.meta.url));

const ROUNDS = cases(300);
const LANES = 4;
/** A lock that is stuck is waited for 30 seconds; one that is free is not. */
const STUCK_MS = 25_000;
// Some rewrites of the file fit into this.
const LATEST_KILL_MS = 12;
/** A machine that is busy can take so many times the rounds until a kill meets a rewrite. */
const PATIENCE = 10;

Deno.test("TokenSource is not harmed by writers killed at random moments", async () => {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const random = seededRandom(seed);
  await using folder = new TestFolder();
  let leftovers = 0;
  const most = ROUNDS / LANES;
  // Kills at moments between two rewrites prove nothing.
  const isGoingOn = (round: number) =>
    round < most || leftovers === 0 && round < PATIENCE * most;
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    const mode = lane % 2 === 0 ? "drop" : "renew";
    const cacheFolder = `${folder.path}/${lane}`;
    for (let round = 0; isGoingOn(round); round++) {
      await killWriter(cacheFolder, mode, random() * LATEST_KILL_MS);
      leftovers += await countTemporaryFiles(cacheFolder);
      const message = `seed ${seed}, lane ${lane}, round ${round}`;
      await checkNextRun(cacheFolder, mode, message);
    }
  });
  await Promise.all(lanes);
  assert(leftovers > 0, `No kill met a rewrite, seed ${seed}`);
});

async function killWriter(
  cacheFolder: string,
  mode: WriterMode,
  afterMs: number,
): Promise<void> {
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "-q",
      "--no-check",
      `--config=${CONFIG}`,
      WRITER,
      cacheFolder,
      mode,
    ],
    stdout: "piped",
  }).spawn();
  const reader = child.stdout.getReader();
  await reader.read();
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, afterMs);
  await promise;
  child.kill("SIGKILL");
  await reader.cancel();
  assertEquals((await child.status).signal, "SIGKILL");
}

/** The next run gets its token at once, and nothing of the killed one is left. */
async function checkNextRun(
  cacheFolder: string,
  mode: WriterMode,
  message: string,
): Promise<void> {
  const startedAt = performance.now();
  const { token } = await createWriterSource(cacheFolder, mode)
    .getAccessToken();
  assertEquals(token.length, 36 * 50, message);
  assert(
    performance.now() - startedAt < STUCK_MS,
    `A lock is stuck: ${message}`,
  );
  assertEquals(await countTemporaryFiles(cacheFolder), 0, message);
}

async function countTemporaryFiles(folder: string): Promise<number> {
  let count = 0;
  for await (const { name } of Deno.readDir(folder)) {
    if (name.endsWith(".tmp")) count++;
  }
  return count;
}
