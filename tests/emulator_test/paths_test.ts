import { assertEquals } from "../assert.ts";
import { startSubject } from "./client.ts";

const ID = "7f3c1e5a-40b2-4d6e-8a91-000000000003";

for (
  const [path, plain] of [
    [`users('${ID}')`, `users/${ID}`],
    [`users/${ID}/`, `users/${ID}`],
    ["users/", "users"],
    ["users/delta()", "users/delta"],
    ["users/microsoft.graph.delta()", "users/delta"],
    ["users/microsoft.graph.delta", "users/delta"],
  ] as const
) {
  Deno.test(`${path} is the same resource as ${plain}`, async () => {
    await using subject = await startSubject({ users: 5 });
    subject.emulator.directory.app.roles.push("User.Read.All");
    const read = async (name: string) => {
      const response = await subject.graph(`/v1.0/${name}`);
      const { "@odata.deltaLink": _token, ...body } = await response.json();
      return [response.status, body];
    };
    const answer = await read(path);
    assertEquals(answer[0], 200);
    assertEquals(answer, await read(plain));
  });
}

Deno.test("a key with a quotation mark is written with two", async () => {
  await using subject = await startSubject({ users: 5 });
  subject.emulator.directory.app.roles.push("User.ReadWrite.All");
  const { id } = subject.emulator.users.create({
    userPrincipalName: "o'neill@example.onmicrosoft.com",
  });
  const response = await subject.graph(
    "/v1.0/users('o''neill%40example.onmicrosoft.com')",
  );
  assertEquals([response.status, (await response.json()).id], [200, id]);
});
