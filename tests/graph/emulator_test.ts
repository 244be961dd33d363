// The client against the emulator, which knows nothing of it: TLS, tokens and roles included.
import {
  createGraphClient,
  type GraphClient,
  type RequestEvent,
} from "../../graph/mod.ts";
import { assert, assertEquals } from "../assert.ts";
import {
  type EmulatorOptions,
  faults,
  startEmulator,
} from "../emulator/mod.ts";
import { sameBytes } from "./server.ts";

const ROLES = [
  "User.ReadWrite.All",
  "Group.Read.All",
  "Files.ReadWrite.All",
  "Mail.ReadWrite",
  "Reports.Read.All",
];

async function start(options: EmulatorOptions = {}) {
  const emulator = await startEmulator(options);
  const http = Deno.createHttpClient({ caCerts: [emulator.caCertificate] });
  const { app } = emulator.directory;
  app.roles = ROLES;
  const events: RequestEvent[] = [];
  const getToken = async (): Promise<string> => {
    const response = await fetch(
      `${emulator.authority}/${app.tenantId}/oauth2/v2.0/token`,
      {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: app.appId,
          client_secret: emulator.directory.secret,
          scope: `${emulator.graphUrl}/.default`,
        }),
        client: http,
      },
    );
    const { access_token: token } = await response.json();
    return token;
  };
  let token: Promise<string> | undefined;
  const graph: GraphClient = createGraphClient({
    getToken: (options) =>
      token = (options?.rejected ? undefined : token) ?? getToken(),
    fetch: (input, init) => fetch(input, { ...init, client: http }),
    baseUrl: emulator.graphUrl,
    onEvent: (event) => events.push(event),
    sleep: () => Promise.resolve(),
    timeoutMs: 5_000,
    maxRetries: 20,
  });
  return {
    emulator,
    graph,
    events,
    async [Symbol.asyncDispose]() {
      http.close();
      await emulator[Symbol.asyncDispose]();
    },
  };
}

function content(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (index * 7) % 251);
}

Deno.test("items() reads every user through faults", async () => {
  await using subject = await start({ users: 2_500, emptyPages: 2 });
  const { emulator, graph } = subject;
  const some = { service: "graph", probability: 0.15 } as const;
  emulator.fault(faults.throttled("0.01"), { ...some, seed: 1 });
  emulator.fault(faults.cutBody(500), { ...some, seed: 2 });
  emulator.fault(faults.html(503), { ...some, seed: 3 });
  emulator.fault(faults.dropRequest(), { ...some, seed: 4 });
  emulator.fault(faults.truncatedGzip(), { ...some, seed: 5, times: 3 });
  const ids = new Set<string | undefined>();
  let count = 0;
  const options = { select: ["id"], parameters: [["top", "50"]] } as const;
  for await (const { id } of graph.items("/users", options)) {
    ids.add(id);
    count += 1;
  }
  assertEquals([count, ids.size], [2_500, 2_500]);
});

Deno.test("pages() knows the count, with its header", async () => {
  await using subject = await start({ users: 120 });
  const parameters = [["count", "true"], ["top", "100"]] as const;
  const pages = await Array.fromAsync(
    subject.graph.pages("/users", { parameters }),
  );
  assertEquals(pages.map(({ count, items }) => [count, items.length]), [[
    120,
    100,
  ], [undefined, 20]]);
});

Deno.test("get() asks for another token when the old one is revoked or expires", async () => {
  await using subject = await start({ lifetimeSeconds: 600 });
  const { emulator, graph, events } = subject;
  const path = `/applications/${emulator.directory.app.objectId}` as const;
  const before = await graph.get(path, { select: ["displayName"] });
  emulator.clock.advance(700_000);
  assertEquals(await graph.get(path, { select: ["displayName"] }), before);
  assertEquals(
    events.filter(({ kind }) => kind === "token-rejected").length,
    1,
  );
});

Deno.test("batch() answers everything through throttled parts and dependencies", async () => {
  await using subject = await start({ users: 100 });
  const { emulator, graph } = subject;
  emulator.fault(faults.throttled("0.01"), {
    service: "batch-part",
    probability: 0.1,
  });
  const name = (number: number) =>
    `user${String(number % 100).padStart(8, "0")}@example.onmicrosoft.com`;
  const requests = Array.from({ length: 300 }, (_, number) => ({
    id: `r${number}`,
    url: `/users/${name(number)}?$select=id`,
    ...(number % 10 === 9 ? { dependsOn: [`r${number - 1}`] } : {}),
  }));
  const answers = await Array.fromAsync(graph.batch(requests));
  assertEquals(answers.map(({ id }) => id), requests.map(({ id }) => id));
  assertEquals(new Set(answers.map(({ status }) => status)), new Set([200]));
});

Deno.test("delta() gives changes, and everything after a resync", async () => {
  await using subject = await start({ users: 30 });
  const { emulator, graph } = subject;
  const read = async (deltaLink?: string) => {
    const seen: string[] = [];
    let link: string | undefined;
    for await (const event of graph.delta("/users/delta", { deltaLink })) {
      if (event.kind === "resync") {
        seen.push("resync");
        continue;
      }
      seen.push(
        ...event.page.items.map(({ id, "@removed": removed }) =>
          `${removed ? "-" : ""}${id}`
        ),
      );
      link = event.page.deltaLink;
    }
    return { seen, link };
  };
  const all = await read();
  assertEquals(all.seen.length, 30);
  const [first = ""] = all.seen;
  await graph.patch(`/users/${first}`, { jobTitle: "Owner" });
  const [, second = ""] = all.seen;
  await graph.delete(`/users/${second}`);
  const changes = await read(all.link);
  assertEquals(changes.seen.toSorted(), [`-${second}`, first].toSorted());
  for (const kind of ["gone", "resyncRequired", "syncStateNotFound"] as const) {
    emulator.delta.expire(kind);
    assertEquals((await read(changes.link)).seen.length, 30, kind);
  }
});

Deno.test("upload() and download() move 12 MB through faults, byte for byte", async () => {
  await using subject = await start();
  const { emulator, graph, events } = subject;
  const bytes = content(12_000_000);
  const up = { service: "upload", probability: 0.2 } as const;
  const down = { service: "download", probability: 0.3 } as const;
  emulator.storage.chunksToLose = 2;
  emulator.fault(faults.dropRequest(), { ...up, seed: 1 });
  emulator.fault(faults.loseAnswer(), { ...up, seed: 2 });
  emulator.fault(faults.graphError(503, "serviceNotAvailable"), {
    ...up,
    seed: 3,
  });
  emulator.fault(faults.dropRequest(), { ...down, seed: 4 });
  emulator.fault(faults.cutBody(1_000_000), { ...down, seed: 5 });
  const path = "/drives/d1/root:/reports/data.bin";
  const item = await graph.upload(path, new Blob([bytes]), {
    chunkBytes: 3 * 327_680,
  });
  assertEquals([item?.name, item?.size], ["data.bin", bytes.length]);
  const download = await graph.download(`${path}:/content`);
  assertEquals([download.startBytes, download.totalBytes], [0, bytes.length]);
  assert(sameBytes(await new Response(download.body).bytes(), bytes));
  emulator.clearFaults();
  const { etag } = download;
  const rest = await graph.download(`${path}:/content`, {
    resume: { offsetBytes: 11_999_000, etag },
  });
  assertEquals(rest.startBytes, 11_999_000);
  assertEquals((await new Response(rest.body).bytes()).length, 1_000);
  assertEquals(emulator.storage.violations, []);
  assertEquals(JSON.stringify(events).includes("/upload/"), false);
});

Deno.test("upload() attaches to a message", async () => {
  await using subject = await start();
  const bytes = content(5_000_000);
  const path = "/users/u1/messages/m1/attachments";
  const attached = await subject.graph.upload(path, new Blob([bytes]), {
    name: "a.bin",
  });
  assertEquals(attached, undefined);
  const [file] = [...subject.emulator.storage.files.values()];
  assert(file !== undefined && sameBytes(file.bytes, bytes));
});
