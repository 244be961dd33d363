// Unmodified @microsoft/microsoft-graph-client at work, with tokens of unmodified @azure/identity.
// Does the jobs it is told to; clients_test.ts knows what the server saw of each.
import { ClientSecretCredential } from "@azure/identity";
import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  FileUpload,
  LargeFileUploadTask,
  OneDriveLargeFileUploadTask,
  PageIterator,
  ResponseType,
} from "@microsoft/microsoft-graph-client";
import { makeBytes, names, readSettings, serve } from "./jobs.ts";

const { origin, tenant, clientId, secret } = readSettings();
const credential = new ClientSecretCredential(tenant, clientId, secret, {
  authorityHost: origin,
  disableInstanceDiscovery: true,
});
const client = Client.initWithMiddleware({
  baseUrl: `${origin}/`,
  customHosts: new Set([new URL(origin).hostname]),
  authProvider: {
    getAccessToken: async () =>
      (await credential.getToken(`${origin}/.default`)).token,
  },
});

/** All items from a first page on. */
async function iterate(first, options) {
  const items = [];
  const iterator = new PageIterator(
    client,
    first,
    (item) => items.push(item) > 0,
    options,
  );
  await iterator.iterate();
  return { items, deltaLink: iterator.getDeltaLink() };
}

async function batch(ids) {
  const content = new BatchRequestContent(
    ids.map((id) => ({
      id: `get-${id}`,
      request: new Request(`${origin}/users/${id}`),
    })),
  );
  const answer = await client.api("/$batch").post(await content.getContent());
  const responses = new BatchResponseContent(answer).getResponses();
  return [...responses].map(([id, { status }]) => `${id} ${status}`);
}

async function attach(name, rangeSize) {
  const content = makeBytes(names.attachedBytes);
  const session = await LargeFileUploadTask.createUploadSession(
    client,
    `${names.attachments}/createUploadSession`,
    { AttachmentItem: { attachmentType: "file", name, size: content.length } },
  );
  const file = new FileUpload(content, name, content.length);
  const task = new LargeFileUploadTask(client, file, session, { rangeSize });
  return (await task.upload()).location;
}

/** A body, read to its end. */
async function read(stream) {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

await serve({
  get: () => client.api(`/users/${names.user}`).get(),
  "key in parentheses": () => client.api(`/users('${names.user}')`).get(),
  select: () => client.api("/users").select(["id", "mail"]).top(1).get(),
  post: () => client.api("/users").post(names.newUser),
  patch: () =>
    client.api(`/users/${names.changed}`).patch({ jobTitle: "Auditor" }),
  delete: () => client.api(`/users/${names.deleted}`).delete(),
  "remove a member": () =>
    client.api(`/groups/${names.group}/members/${names.user}/$ref`).delete(),
  list: async () => {
    const headers = { ConsistencyLevel: "eventual" };
    const first = await client.api("/users").top(10).count(true).headers(
      headers,
    ).get();
    const { items } = await iterate(first, { headers });
    return [first["@odata.count"], items.length];
  },
  "list, headers given once": async () => {
    const first = await client.api("/users").top(11).count(true)
      .header("ConsistencyLevel", "eventual").get();
    return (await iterate(first)).items.length;
  },
  filter: () => client.api("/users").filter(names.filter).get(),
  "guest's name": () => client.api(`/users/${names.guest}`).get(),
  batch: () => batch(names.batch.slice(0, 20)),
  "batch of 25": () => batch(names.batch),
  "batch with a body": async () => {
    const request = new Request(`${origin}/users/${names.changed}`, {
      method: "PATCH",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ jobTitle: "Clerk" }),
    });
    const content = new BatchRequestContent([{ id: "patch", request }]);
    const answer = await client.api("/$batch").post(await content.getContent());
    return new BatchResponseContent(answer).getResponses().get("patch").status;
  },
  delta: async () => {
    const first = await client.api("/users/delta()").get();
    const { items, deltaLink } = await iterate(first);
    await client.api(`/users/${names.changed}`).patch({ jobTitle: "Clerk" });
    const changes = await iterate(await client.api(deltaLink).get());
    return [items.length, changes.items.map(({ id }) => id)];
  },
  "plain upload": () =>
    client.api(`${names.file}:/content`).put(makeBytes(names.smallBytes)),
  "stream upload": () =>
    client.api(`/drives/b/root:/streamed.bin:/content`)
      .putStream(new Blob([makeBytes(names.smallBytes)]).stream()),
  upload: async () => {
    const task = await OneDriveLargeFileUploadTask.create(
      client,
      makeBytes(names.largeBytes),
      {
        fileName: "large.bin",
        uploadSessionURL: "/drives/b/root:/large.bin:/createUploadSession",
      },
    );
    return (await task.upload()).responseBody.size;
  },
  "upload in chunks": async () => {
    const session = await LargeFileUploadTask.createUploadSession(
      client,
      "/drives/b/root:/chunks.bin:/createUploadSession",
      {},
    );
    const content = makeBytes(1_000_000);
    const file = new FileUpload(content, "chunks.bin", content.length);
    const task = new LargeFileUploadTask(client, file, session, {
      rangeSize: 327_680,
    });
    await task.uploadSlice(content.slice(0, 327_680), {
      minValue: 0,
      maxValue: 327_679,
    }, content.length);
    return (await task.resume()).responseBody.size;
  },
  "cancelled upload": async () => {
    const session = await LargeFileUploadTask.createUploadSession(
      client,
      "/drives/b/root:/never.bin:/createUploadSession",
      {},
    );
    const file = new FileUpload(makeBytes(10), "never.bin", 10);
    const task = new LargeFileUploadTask(client, file, session);
    return (await task.cancel()).status;
  },
  photo: async () => {
    const request = () => client.api(`/users/${names.user}/photo/$value`);
    await request().header("Content-Type", "image/jpeg").put(makeBytes(1000));
    const answer = await request().responseType(ResponseType.ARRAYBUFFER).get();
    return answer.byteLength;
  },
  attachment: () => attach("a.bin", 2 * 1024 * 1024),
  "attachment in the default chunks": () => attach("b.bin"),
  download: async () => {
    const path = `${names.file}:/content`;
    return (await read(await client.api(path).getStream())).length;
  },
  "part of a download": async () => {
    const path = `${names.file}:/content`;
    const response = await client.api(path).header(
      "Range",
      `bytes=${names.smallBytes - 10}-`,
    )
      .responseType(ResponseType.RAW).get();
    return [response.status, [...await read(response.body)]];
  },
  "throttled get": () => client.api(`/users/${names.throttled}`).get(),
  "get behind 500": () => client.api(`/users/${names.broken}`).get(),
  "get over a lost connection": () =>
    client.api(`/users/${names.dropped}`).get(),
  "post behind 504": () => client.api("/groups").post(names.newGroup),
  "get behind 401": () => client.api(`/users/${names.refused}`).get(),
  "get behind a claims challenge": () =>
    client.api(`/users/${names.challenged}`).get(),
});
