import { assertEquals, assertMatch } from "../../../assert.ts";
import { randomBytes } from "../../jobs.ts";
import {
  assertStored,
  openUploadWorkspace,
  SIZE,
  UPLOAD,
} from "../../upload.ts";

const LINKS = {
  "@microsoft.graph.downloadUrl": "https://127.0.0.1/secret-link",
  "thumbnail": [{ "@content.downloadUrl": "https://127.0.0.1/secret-link" }],
  "uploadUrl": "https://127.0.0.1/secret-link",
};

for (const size of [10, SIZE]) {
  Deno.test(`appgraph upload of ${size} bytes masks the links in what it prints, unless --query asks for one`, async () => {
    await using workspace = await openUploadWorkspace(size);
    const { emulator, run } = workspace;
    const addLinks = () =>
      emulator.fault({
        edit: (reply) => {
          const { id, name, size }: Record<string, unknown> = JSON.parse(
            String(reply.body),
          );
          const body = JSON.stringify({ ...LINKS, id, name, size });
          return { ...reply, body };
        },
      }, { method: "PUT", after: size === SIZE ? 3 : 0 });
    addLinks();
    const plain = await run(UPLOAD);
    assertEquals([plain.code, plain.stderr], [0, ""]);
    const { id, ...item } = JSON.parse(plain.stdout);
    assertEquals(typeof id, "string");
    assertEquals(item, {
      "@microsoft.graph.downloadUrl": "MASKED",
      "thumbnail": [{ "@content.downloadUrl": "MASKED" }],
      "uploadUrl": "MASKED",
      "name": "big.bin",
      "size": size,
    });
    addLinks();
    const asked = await run([
      ...UPLOAD,
      '--query="@microsoft.graph.downloadUrl"',
    ]);
    assertEquals([asked.code, asked.stderr], [0, ""]);
    assertEquals(JSON.parse(asked.stdout), "https://127.0.0.1/secret-link");
  });
}

Deno.test("appgraph upload prints the item as --output and --output-file say", async () => {
  await using workspace = await openUploadWorkspace(10);
  const { run, folder } = workspace;
  const query = "--query={name:name,size:size}";
  const csv = await run([...UPLOAD, query, "-o", "csv"]);
  assertEquals([csv.code, csv.stdout], [0, "name,size\nbig.bin,10\n"]);
  const line = await run([...UPLOAD, query, "-o", "ndjson"]);
  assertEquals(line.stdout, '{"name":"big.bin","size":10}\n');
  const file = await run([...UPLOAD, query, "-O", "item.tsv"]);
  assertEquals([file.code, file.stdout, file.stderr], [0, "", ""]);
  assertEquals(
    await Deno.readTextFile(`${folder}/item.tsv`),
    "big.bin\t10\n",
  );
});

Deno.test("appgraph upload refuses an attachment over 150 MB before anything is sent", async () => {
  await using workspace = await openUploadWorkspace(0);
  const { emulator, folder } = workspace;
  await Deno.truncate(`${folder}/big.bin`, 150 * 1024 * 1024 + 1);
  for (const set of ["messages", "events"]) {
    const path = `/users/u/${set}/m/attachments`;
    const { code, stdout, stderr } = await workspace.run(
      ["upload", "big.bin", path],
    );
    assertEquals([code, stdout], [2, ""]);
    assertMatch(stderr, /157,?286,?401 bytes.*\n/);
  }
  assertEquals(emulator.requests.count(), 0);
});

Deno.test("appgraph upload names the type of an attachment, in one request and in a session", async () => {
  await using workspace = await openUploadWorkspace(100);
  const { emulator, folder } = workspace;
  const type = "-HContent-Type:application/pdf";
  const args = ["upload", "big.bin", "/users/u/events/e/attachments", type];
  assertEquals((await workspace.run(args)).code, 0);
  await Deno.writeFile(`${folder}/big.bin`, randomBytes(3_200_000));
  assertEquals((await workspace.run(args)).code, 0);
  const [small, large] = emulator.requests.matching(/\/attachments/, "POST");
  assertEquals(JSON.parse(small?.body ?? "").contentType, "application/pdf");
  const { AttachmentItem } = JSON.parse(large?.body ?? "");
  assertEquals(AttachmentItem.contentType, "application/pdf");
  assertStored(
    emulator,
    await Deno.readFile(`${folder}/big.bin`),
    "users/u/events/e/big.bin",
  );
});
