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

Deno.test("delta refuses tokens that are too old, in the ways Graph has", async () => {
  await using subject = await startWithUsers(3);
  const { delta } = subject.emulator;
  for (
    const [resync, options, status] of [
      ["gone", {}, 410],
      ["resyncRequired", {}, 400],
      ["resyncRequired", { status: 410 }, 410],
      ["syncStateNotFound", {}, 400],
      ["syncStateNotFound", { status: 404 }, 404],
    ] as const
  ) {
    const { link } = await follow(subject, "/v1.0/users/delta");
    delta.expire(resync, options);
    const response = await subject.graph(link);
    const { error } = await response.json();
    assertEquals([response.status, error.code], [
      status,
      resync === "gone" ? "resyncRequired" : resync,
    ]);
  }
  assertEquals(
    await statusOf(subject.graph("/v1.0/users/delta?$deltatoken=nonsense")),
    400,
  );
});

Deno.test("a 410 names the same request with an empty token, or what a test wants", async () => {
  await using subject = await startWithUsers(3);
  const { delta, graphUrl } = subject.emulator;
  const restart = "/v1.0/users/delta?$select=displayName&$deltatoken=";
  for (
    const [location, header] of [
      [undefined, graphUrl + restart],
      ["relative", restart],
      ["", ""],
      ["none", null],
      ["https://elsewhere.example/x", "https://elsewhere.example/x"],
    ] as const
  ) {
    const path = "/v1.0/users/delta?$select=displayName";
    const { link } = await follow(subject, path);
    delta.expire("gone", location === undefined ? {} : { location });
    const response = await subject.graph(link);
    assertEquals(await statusOf(response), 410);
    assertEquals(response.headers.get("location"), header);
  }
  const { items } = await follow(subject, restart);
  assertEquals(Object.keys(items[0] ?? {}), ["displayName", "id"]);
});

Deno.test("delta refuses options it does not know and says which preference it followed", async () => {
  await using subject = await startWithUsers(7);
  for (const query of ["$orderby=displayName", "$search=x", "$foo=1"]) {
    const path = `/v1.0/users/delta?${query}`;
    assertEquals([query, await statusOf(subject.graph(path))], [query, 400]);
  }
  const page = await subject.graph("/v1.0/users/delta", {
    headers: { prefer: "return=minimal, odata.maxpagesize=3" },
  });
  assertEquals((await page.json()).value.length, 3);
  assertEquals(
    page.headers.get("preference-applied"),
    "odata.maxpagesize=3",
  );
});
