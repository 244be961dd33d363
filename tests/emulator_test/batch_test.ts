import { assert, assertEquals, assertMatch } from "../assert.ts";
import { faults } from "../emulator/mod.ts";
import { startSubject, type Subject } from "./client.ts";

interface Part {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: { readonly error?: { readonly code: string } };
}

async function send(
  subject: Subject,
  requests: readonly unknown[],
): Promise<
  { status: number; error: string | undefined; parts: Map<string, Part> }
> {
  const response = await subject.graph("/v1.0/$batch", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ requests }),
  });
  const body = await response.json();
  const parts: Part[] = body.responses ?? [];
  return {
    status: response.status,
    error: body.error?.message,
    parts: new Map(parts.map((part) => [part.id, part])),
  };
}

Deno.test("$batch answers every part, in another order, faults included", async () => {
  await using subject = await startSubject();
  const { emulator } = subject;
  emulator.directory.app.roles = ["User.ReadWrite.All"];
  const planned = emulator.fault(faults.throttled("0.5"), {
    service: "batch-part",
    path: /users\/user00000003/,
  });
  const requests = Array.from({ length: 20 }, (_, index) => ({
    id: String(index),
    method: "GET",
    url: `/users/user${
      String(index).padStart(8, "0")
    }@example.onmicrosoft.com?$select=id`,
  }));
  const { status, parts } = await send(subject, requests);
  assertEquals([status, parts.size], [200, 20]);
  assert(
    [...parts.keys()].join() !== requests.map(({ id }) => id).join(),
    "The order was kept",
  );
  const throttled = parts.get("3");
  const names = Object.entries(throttled?.headers ?? {}).map(([name, value]) =>
    `${name.toLowerCase()}: ${value}`
  );
  assertEquals(throttled?.status, 429);
  assert(names.includes("retry-after: 0.5"));
  assertEquals(planned.hits, 1);
  assertEquals(emulator.requests.count("batch-part"), 20);
  assertEquals(emulator.requests.graphRequests, 1);
});

Deno.test("$batch runs parts that write, and fails those that depend on a failure", async () => {
  await using subject = await startSubject();
  subject.emulator.directory.app.roles = ["User.ReadWrite.All"];
  const url = "users/user00000001@example.onmicrosoft.com";
  const headers = { "Content-Type": "application/json" };
  const { parts } = await send(subject, [
    { id: "a", method: "PATCH", url, headers, body: { jobTitle: "x" } },
    { id: "b", method: "DELETE", url, dependsOn: ["A"] },
    { id: "c", method: "GET", url, dependsOn: ["b"] },
    { id: "d", method: "GET", url: "/users", dependsOn: ["c"] },
    { id: "e", method: "PATCH", url, body: {} },
    { id: "f", method: "GET", url: "/v1.0/users" },
    { id: "g", method: "GET", url: "/groups" },
  ]);
  const statuses = ["a", "b", "c", "d", "e", "f", "g"].map((id) =>
    parts.get(id)?.status
  );
  assertEquals(statuses, [204, 204, 404, 424, 400, 400, 403]);
  assertEquals(
    parts.get("g")?.body?.error?.code,
    "Authorization_RequestDenied",
  );
});

Deno.test("$batch refuses what breaks its rules", async () => {
  await using subject = await startSubject();
  const part = { id: "1", method: "GET", url: "/users" };
  const cases: readonly [readonly unknown[], RegExp][] = [
    [[], /payload/],
    [
      Array.from({ length: 21 }, (_, id) => ({ ...part, id: String(id) })),
      /maximum value of 20/,
    ],
    [[{ ...part, id: "a" }, { ...part, id: "A" }], /Duplicate/],
    [[{ ...part, id: 1 }], /needs an id/],
    [[{ ...part, dependsOn: ["2"] }], /depends on none/],
  ];
  for (const [requests, message] of cases) {
    const { status, error } = await send(subject, requests);
    assertEquals(status, 400);
    assertMatch(error ?? "", message);
  }
});
