import { assertEquals } from "../assert.ts";
import { startSubject, statusOf, type Subject } from "./client.ts";

interface Round {
  readonly items: {
    id: string;
    "@removed"?: { reason: string };
    jobTitle?: string;
  }[];
  readonly pages: number;
  readonly link: string;
}

async function follow(subject: Subject, path: string): Promise<Round> {
  const headers = { authorization: `Bearer ${await subject.token()}` };
  const items = [];
  let next = path;
  for (let pages = 1;; pages++) {
    const response = await subject.fetch(next, { headers });
    const body = await response.json();
    assertEquals(response.status, 200, JSON.stringify(body));
    items.push(...body.value);
    const link = body["@odata.deltaLink"];
    if (link !== undefined) return { items, pages, link };
    next = body["@odata.nextLink"];
  }
}

async function startWithUsers(users: number): Promise<Subject> {
  const subject = await startSubject({ users });
  subject.emulator.directory.app.roles = ["User.Read.All"];
  return subject;
}

Deno.test("delta gives everything, then what was created, changed and deleted", async () => {
  await using subject = await startWithUsers(150);
  const { users } = subject.emulator;
  const first = await follow(subject, "/v1.0/users/delta");
  assertEquals([first.items.length, first.pages], [150, 2]);
  const none = await follow(subject, first.link);
  assertEquals([none.items, none.pages], [[], 1]);
  users.patch(3, { jobTitle: "Changed" });
  users.delete(4);
  const { id } = users.create({ displayName: "New" });
  const second = await follow(subject, none.link);
  assertEquals(
    second.items.map((
      item,
    ) => [item.id, item["@removed"]?.reason, item.jobTitle ?? null]),
    [
      [users.at(3)?.id, undefined, "Changed"],
      [first.items[4]?.id, "changed", null],
      [id, undefined, null],
    ],
  );
  assertEquals((await follow(subject, second.link)).items, []);
});

Deno.test("delta repeats what changes while the first round runs", async () => {
  await using subject = await startWithUsers(150);
  const headers = { authorization: `Bearer ${await subject.token()}` };
  const page = await (await subject.fetch("/v1.0/users/delta", { headers }))
    .json();
  subject.emulator.users.patch(0, { jobTitle: "Later" });
  const rest = await follow(subject, page["@odata.nextLink"]);
  const next = await follow(subject, rest.link);
  assertEquals(next.items.map(({ jobTitle }) => jobTitle), ["Later"]);
});

Deno.test("delta keeps $select and can start at the latest state", async () => {
  await using subject = await startWithUsers(3);
  const { items } = await follow(
    subject,
    "/v1.0/users/delta?$select=displayName",
  );
  assertEquals(Object.keys(items[0] ?? {}), ["displayName", "id"]);
  const latest = await follow(subject, "/v1.0/users/delta?$deltatoken=latest");
  assertEquals(latest.items, []);
});

Deno.test("delta refuses tokens that are too old, in three ways", async () => {
  await using subject = await startWithUsers(3);
  for (
    const [resync, status] of [
      ["gone", 410],
      ["resyncRequired", 400],
      ["syncStateNotFound", 404],
    ] as const
  ) {
    const { link } = await follow(subject, "/v1.0/users/delta");
    subject.emulator.delta.expire(resync);
    const response = await subject.graph(link);
    const { error } = await response.json();
    assertEquals([response.status, error.code], [
      status,
      resync === "gone" ? "resyncRequired" : resync,
    ]);
    if (resync === "gone") {
      assertEquals(
        response.headers.get("location"),
        `${subject.emulator.graphUrl}/v1.0/users/delta`,
      );
    }
  }
  assertEquals(
    await statusOf(subject.graph("/v1.0/users/delta?$deltatoken=nonsense")),
    400,
  );
});
