import type { BatchRequest } from "../../../graph/batch/types.ts";
import { assertEquals } from "../../assert.ts";
import {
  batchHandler,
  type BatchLog,
  brief,
  gets,
  THROTTLED,
} from "../batch_server.ts";
import { client } from "../client.ts";
import { startServer } from "../server.ts";

Deno.test("batch() lets a request wait for the one that it depends on", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(
    batchHandler(
      log,
      ({ url }, index) =>
        index === 0 && url === "/a" ? THROTTLED : { status: 200 },
    ),
  );
  const requests = [
    { id: "first", url: "/a" },
    { id: "second", url: "/b", dependsOn: ["first"] },
    { id: "third", url: "/c", dependsOn: ["second"] },
  ];
  const answers = await Array.fromAsync(client(server.origin).batch(requests));
  assertEquals(brief(answers), [["first", 200], ["second", 200], [
    "third",
    200,
  ]]);
  assertEquals(
    log.batches.map((parts) =>
      parts.map(({ id, dependsOn }) => [id, dependsOn])
    ),
    [
      [["1", undefined], ["2", ["1"]], ["3", ["2"]]],
      [["1", undefined], ["2", ["1"]], ["3", ["2"]]],
    ],
  );
});

Deno.test("batch() keeps dependencies across requests", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(
    batchHandler(
      log,
      ({ url }) => ({ status: url === "/users/1" ? 404 : 200 }),
    ),
  );
  function* requests(): Generator<BatchRequest> {
    yield* gets(20);
    yield { url: "/after-failed", dependsOn: ["1"] };
    yield { url: "/after-good", dependsOn: ["20"] };
    yield { url: "/after-both", dependsOn: ["21", "22"] };
  }
  const answers = await Array.fromAsync(
    client(server.origin).batch(requests(), { concurrency: 1 }),
  );
  assertEquals(brief(answers.slice(20)), [["21", 424], ["22", 200], [
    "23",
    424,
  ]]);
  assertEquals(answers[20]?.body, {
    error: {
      code: "FailedDependency",
      message: "A request that this one depends on failed",
    },
  });
  assertEquals(log.batches[1]?.map(({ url, dependsOn }) => [url, dependsOn]), [[
    "/after-good",
    undefined,
  ]]);
});
