import { assertEquals } from "../assert.ts";
import { startSubject, statusOf, type Subject } from "./client.ts";

async function start(roles: readonly string[]): Promise<Subject> {
  const subject = await startSubject({ users: 25, groups: 2 });
  subject.emulator.directory.app.roles = [...roles];
  return subject;
}

function idAt(subject: Subject, index: number): string {
  return subject.emulator.users.at(index)?.id ?? "";
}

Deno.test("the forms of one resource's path are the same resource", async () => {
  await using subject = await start(["User.Read.All"]);
  const id = idAt(subject, 3);
  const name = "user00000003@example.onmicrosoft.com";
  for (
    const path of [
      `/users/${id}/`,
      `/users('${id}')`,
      `/users('${id}')/`,
      `/Users('${id.toUpperCase()}')`,
      `/users('${encodeURIComponent(name)}')`,
      `/users(userPrincipalName='${name}')`,
      `/directoryObjects/${id}`,
    ]
  ) {
    const response = await subject.graph(`/v1.0${path}`);
    assertEquals([path, (await response.json()).id], [path, id]);
  }
  const { app } = subject.emulator.directory;
  for (
    const path of [
      `/applications('${app.objectId}')`,
      `/applications/${app.objectId}/`,
      `/applications(appId='${app.appId}')`,
      `/applications(appId='${app.appId}')/`,
    ]
  ) {
    const response = await subject.graph(`/v1.0${path}`);
    assertEquals([path, (await response.json()).appId], [path, app.appId]);
  }
});

Deno.test("DELETE with $ref takes a member out of a group, without it deletes the member", async () => {
  await using subject = await start(["Group.ReadWrite.All"]);
  const { users, groups, directory } = subject.emulator;
  const group = groups.at(0)?.id ?? "";
  const members = `/v1.0/groups/${group}/members`;
  const remove = (path: string) =>
    statusOf(subject.graph(path, { method: "DELETE" }));
  const list = async () =>
    (await (await subject.graph(members)).json()).value.length;
  assertEquals(await remove(`${members}/${idAt(subject, 1)}/$ref`), 204);
  assertEquals([users.count, await list()], [25, 24]);
  assertEquals(await remove(`${members}/${idAt(subject, 1)}/$ref`), 404);
  assertEquals(await remove(`${members}/${idAt(subject, 2)}`), 403);
  directory.app.roles.push("User.ReadWrite.All");
  assertEquals(await remove(`${members}/${idAt(subject, 2)}/`), 204);
  assertEquals([users.count, await list()], [24, 23]);
  assertEquals(await remove(`${members}/$ref`), 405);
});

Deno.test("POST with $ref adds a member once, by a link to the object", async () => {
  await using subject = await start(["GroupMember.ReadWrite.All"]);
  const { groups, graphUrl } = subject.emulator;
  const { id: group } = groups.create({ displayName: "New" });
  const members = `/v1.0/groups/${group}/members`;
  const add = (link: string) =>
    subject.graph(`${members}/$ref`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ "@odata.id": link }),
    });
  const list = async () =>
    (await (await subject.graph(members)).json()).value.map((
      { id }: { id: string },
    ) => id);
  assertEquals(await list(), []);
  const id = idAt(subject, 5);
  const link = `${graphUrl}/v1.0/directoryObjects/${id}`;
  assertEquals(await statusOf(add(link)), 204);
  assertEquals(await list(), [id]);
  const again = await add(link);
  assertEquals([again.status, (await again.json()).error.code], [
    400,
    "Request_BadRequest",
  ]);
  assertEquals(await statusOf(add(id)), 400);
  const unknown = `${graphUrl}/v1.0/users/${crypto.randomUUID()}`;
  assertEquals(await statusOf(add(unknown)), 404);
});

Deno.test("owners, managers and groups of a user are relations of their own", async () => {
  await using subject = await start([
    "Group.ReadWrite.All",
    "User.ReadWrite.All",
  ]);
  const { groups, graphUrl } = subject.emulator;
  const group = `/v1.0/groups/${groups.at(0)?.id}`;
  const send = (method: string, path: string, id: string) =>
    statusOf(subject.graph(path, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ "@odata.id": `${graphUrl}/v1.0/users/${id}` }),
    }));
  const json = async (path: string) => await (await subject.graph(path)).json();
  assertEquals((await json(`${group}/owners`)).value, []);
  assertEquals(
    await send("POST", `${group}/owners/$ref`, idAt(subject, 1)),
    204,
  );
  assertEquals((await json(`${group}/owners`)).value.length, 1);
  const user = `/v1.0/users/${idAt(subject, 12)}`;
  assertEquals((await json(`${user}/manager`)).id, idAt(subject, 1));
  assertEquals(
    await send("PUT", `${user}/manager/$ref`, idAt(subject, 2)),
    204,
  );
  assertEquals((await json(`${user}/manager`)).id, idAt(subject, 2));
  assertEquals(
    await statusOf(
      subject.graph(`${user}/manager/$ref`, { method: "DELETE" }),
    ),
    204,
  );
  assertEquals(await statusOf(subject.graph(`${user}/manager`)), 404);
  assertEquals((await json(`${user}/memberOf`)).value.length, 2);
});

Deno.test("/me is refused to an application", async () => {
  await using subject = await start(["User.Read.All"]);
  for (const path of ["/me", "/me/", "/me/messages?$top=1"]) {
    const response = await subject.graph(`/v1.0${path}`);
    const { error } = await response.json();
    assertEquals([response.status, error.code, error.message], [
      400,
      "BadRequest",
      "/me request is only valid with delegated authentication flow.",
    ]);
  }
});
