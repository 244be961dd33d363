import { assertEquals } from "../assert.ts";
import { startSubject, statusOf, type Subject } from "./client.ts";

const GROUP = "2b9d4c70-1e8f-4a35-b6d2-000000000001";
const USER = "7f3c1e5a-40b2-4d6e-8a91-000000000003";
const MEMBERS = `/v1.0/groups/${GROUP}/members`;

async function startGroup(...roles: string[]): Promise<Subject> {
  const subject = await startSubject({ users: 5 });
  subject.emulator.directory.app.roles.push("Group.ReadWrite.All", ...roles);
  return subject;
}

async function memberIds(subject: Subject): Promise<string[]> {
  const { value } = await (await subject.graph(MEMBERS)).json();
  return value.map(({ id }: { id: string }) => id.slice(-1));
}

const status = (subject: Subject, method: string, path: string) =>
  statusOf(subject.graph(path, { method }));

Deno.test("DELETE of members/{id}/$ref ends the membership and leaves the user", async () => {
  await using subject = await startGroup();
  const path = `${MEMBERS}/${USER}/$ref`;
  assertEquals(await status(subject, "DELETE", path), 204);
  assertEquals(await memberIds(subject), ["0", "1", "2", "4"]);
  assertEquals(subject.emulator.users.count, 5);
  assertEquals(await status(subject, "DELETE", path), 404);
});

Deno.test("DELETE of members/{id} without $ref deletes the user, where the app may", async () => {
  await using subject = await startGroup();
  const path = `${MEMBERS}/${USER}`;
  assertEquals(await status(subject, "DELETE", path), 403);
  assertEquals(subject.emulator.users.count, 5);
  subject.emulator.directory.app.roles.push("User.ReadWrite.All");
  assertEquals(await status(subject, "DELETE", path), 204);
  assertEquals(subject.emulator.users.find(USER), undefined);
});

Deno.test("POST to members/$ref adds a user who is no member, once", async () => {
  await using subject = await startGroup();
  await status(subject, "DELETE", `${MEMBERS}/${USER}/$ref`);
  const add = () =>
    statusOf(subject.graph(`${MEMBERS}/$ref`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        "@odata.id":
          `${subject.emulator.graphUrl}/v1.0/directoryObjects/${USER}`,
      }),
    }));
  assertEquals([await add(), await add()], [204, 400]);
  assertEquals(await memberIds(subject), ["0", "1", "2", "3", "4"]);
});
