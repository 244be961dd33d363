import type { DeltaEvent } from "../../../graph/collections/delta.ts";
import {
  GraphResponseError,
  LinkError,
  UnexpectedBodyError,
} from "../../../graph/errors.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { client } from "../client.ts";
import { startServer, type TestHandler } from "../server.ts";

function brief(events: readonly DeltaEvent<unknown>[]) {
  return events.map((event) =>
    event.kind === "page"
      ? event.page.items
      : [event.kind, event.status, event.graphCode]
  );
}

/** Two pages of everything, or one of changes when it is asked with the token 1. */
const users: TestHandler = ({ target }, _, origin) => {
  const link = (token: string) =>
    `${origin}/v1.0/things/delta?$deltatoken=${token}`;
  if (target.includes("$deltatoken=1")) {
    const removed = { id: "a", "@removed": { reason: "deleted" } };
    return Response.json({ value: [removed], "@odata.deltaLink": link("2") });
  }
  if (target.includes("$skiptoken=1")) {
    return Response.json({ value: ["b"], "@odata.deltaLink": link("1") });
  }
  const nextLink = `${origin}/v1.0/things/delta?$skiptoken=1`;
  return Response.json({ value: ["a"], "@odata.nextLink": nextLink });
};

Deno.test("delta() gives everything, then what changed", async () => {
  await using server = startServer(users);
  const graph = client(server.origin);
  const all = await Array.fromAsync(
    graph.delta("/things/delta", { headers: { prefer: "x" } }),
  );
  assertEquals<unknown>(brief(all), [["a"], ["b"]]);
  const last = all.at(-1);
  const deltaLink = last?.kind === "page" ? last.page.deltaLink : undefined;
  assertEquals(deltaLink, `${server.origin}/v1.0/things/delta?$deltatoken=1`);
  const changes = await Array.fromAsync(
    graph.delta("/things/delta", { deltaLink }),
  );
  assertEquals<unknown>(brief(changes), [[{
    id: "a",
    "@removed": { reason: "deleted" },
  }]]);
  assertEquals(server.requests.map(({ headers }) => headers.get("prefer")), [
    "x",
    "x",
    null,
  ]);
});

const RESYNCS = [
  [410, "resyncRequired"],
  [410, ""],
  [400, "syncStateNotFound"],
  [404, "resyncChangesApplyDifferences"],
] as const;

for (const [status, code] of RESYNCS) {
  for (const located of [true, false]) {
    Deno.test(`delta() starts over after ${status} "${code}" ${located ? "with" : "without"} a Location`, async () => {
      await using server = startServer((request, index, origin) => {
        if (!request.target.includes("old")) {
          return users(request, index, origin);
        }
        const location = `${origin}/v1.0/things/delta?fresh=1`;
        return Response.json(
          { error: { code: "outer", innererror: { code } } },
          {
            status,
            headers: located ? { location } : {},
          },
        );
      });
      const deltaLink = `${server.origin}/v1.0/things/delta?$deltatoken=old`;
      const events = await Array.fromAsync(
        client(server.origin).delta("/things/delta", { deltaLink }),
      );
      assertEquals<unknown>(brief(events), [
        ["resync", status, code || "outer"],
        ["a"],
        ["b"],
      ]);
      assertEquals(
        server.requests[1]?.target,
        `/v1.0/things/delta${located ? "?fresh=1" : ""}`,
      );
    });
  }
}

Deno.test("delta() starts over once only", async () => {
  await using server = startServer(() => new Response(null, { status: 410 }));
  const events: DeltaEvent<unknown>[] = [];
  const error = await assertRejects(
    async () => {
      for await (const event of client(server.origin).delta("/things/delta")) {
        events.push(event);
      }
    },
    GraphResponseError,
    "Graph answered 410 to GET",
  );
  assertEquals([error.status, events.length, server.requests.length], [
    410,
    1,
    2,
  ]);
});

Deno.test("delta() passes other errors on", async () => {
  await using server = startServer(() =>
    Response.json({ error: { code: "itemNotFound" } }, { status: 404 })
  );
  await assertRejects(
    () => client(server.origin).delta("/things/delta").next(),
    GraphResponseError,
    "itemNotFound",
  );
});

Deno.test("delta() starts over at its path where the Location cannot be followed", async () => {
  const locations = [
    "https://evil.example/",
    "/v1.0/things/delta?fresh=1",
    "",
    "blob:ORIGIN/v1.0/things/delta",
    "http://a@127.0.0.1/",
    "nonsense",
  ];
  for (const location of locations) {
    await using server = startServer((request, index, origin) =>
      request.target.includes("old")
        ? new Response(null, {
          status: 410,
          headers: { location: location.replace("ORIGIN", origin) },
        })
        : users(request, index, origin)
    );
    const deltaLink = `${server.origin}/v1.0/things/delta?$deltatoken=old`;
    const events = await Array.fromAsync(
      client(server.origin).delta("/things/delta", { deltaLink }),
    );
    assertEquals<unknown>(
      brief(events),
      [["resync", 410, undefined], ["a"], ["b"]],
      location,
    );
    assertEquals(server.requests[1]?.target, "/v1.0/things/delta");
  }
});

Deno.test("delta() starts over at its path where the Location is refused as well", async () => {
  await using server = startServer((request, index, origin) =>
    /old|lost/.test(request.target)
      ? new Response(null, {
        status: 410,
        headers: { location: `${origin}/v1.0/things/delta?lost=1` },
      })
      : users(request, index, origin)
  );
  const deltaLink = `${server.origin}/v1.0/things/delta?$deltatoken=old`;
  const events = await Array.fromAsync(
    client(server.origin).delta("/things/delta", { deltaLink }),
  );
  assertEquals<unknown>(brief(events), [
    ["resync", 410, undefined],
    ["resync", 410, undefined],
    ["a"],
    ["b"],
  ]);
});

Deno.test("delta() starts over without the token of the first request", async () => {
  const cases: readonly (readonly [string, [string, string][], string])[] = [
    ["/things/delta", [["deltatoken", "latest"]], "/v1.0/things/delta"],
    ["/things/delta?$deltatoken=latest", [], "/v1.0/things/delta"],
    ["/things/delta?%24DeltaToken=latest", [], "/v1.0/things/delta"],
    ["/things/delta?token=latest", [], "/v1.0/things/delta"],
    ["/things/delta(token='latest')", [], "/v1.0/things/delta()"],
    [
      "/things/delta?$select=id&$skiptoken=x",
      [["token", "latest"], ["$filter", "token eq 'latest'"]],
      "/v1.0/things/delta?$select=id&$filter=token%20eq%20%27latest%27",
    ],
  ];
  for (const [path, parameters, whole] of cases) {
    for (
      const [status, code] of [[410, "x"], [400, "syncStateNotFound"]] as const
    ) {
      await using server = startServer((request, index, origin) =>
        request.target.includes("old")
          ? Response.json({ error: { code } }, { status })
          : users(request, index, origin)
      );
      const deltaLink = `${server.origin}/v1.0/things/delta?$deltatoken=old`;
      const options = { deltaLink, parameters };
      await Array.fromAsync(client(server.origin).delta(path, options));
      assertEquals(server.requests[1]?.target, whole);
    }
  }
});

Deno.test("delta() stays on its origin", async () => {
  await using server = startServer(users);
  for (const link of ["https://evil.example", `blob:${server.origin}`]) {
    const foreign = client(server.origin).delta("/things/delta", {
      deltaLink: `${link}/delta`,
    });
    await assertRejects(() => foreign.next(), LinkError, "it leads to");
  }
  assertEquals(server.requests, []);
});

Deno.test("delta() refuses an end without a delta link", async () => {
  await using server = startServer(() => Response.json({ value: [] }));
  await assertRejects(
    () => client(server.origin).delta("/things/delta").next(),
    UnexpectedBodyError,
    'it ends without "@odata.deltaLink"',
  );
});
