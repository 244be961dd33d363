// This project's own client at the jobs of the witnesses, so that what it sends can stand beside theirs.
import { createSecretCredential, createTokenSource } from "../../auth/mod.ts";
import { createGraphClient } from "../../graph/mod.ts";
import { makeBytes, names, readSettings, serve } from "./jobs.ts";

const { origin, tenant, clientId, secret } = readSettings();
const tokens = createTokenSource({
  authority: origin,
  tenant,
  clientId,
  scope: `${origin}/.default`,
  credential: createSecretCredential(secret),
});
const graph = createGraphClient({ ...tokens, baseUrl: origin });
const eventual = [["$count", "true"]] as const;

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  return await Array.fromAsync(items);
}

async function batch(ids: readonly string[]): Promise<number[]> {
  const requests = ids.map((id) => ({ url: `/users/${id}` }));
  return (await all(graph.batch(requests))).map(({ status }) => status);
}

async function changes(
  deltaLink?: string,
): Promise<{ ids: string[]; deltaLink: string | undefined }> {
  const ids: string[] = [];
  let link: string | undefined;
  const events = graph.delta("/users/delta", { deltaLink });
  for await (const event of events) {
    if (event.kind !== "page") continue;
    ids.push(...event.page.items.map(({ id }) => String(id)));
    link = event.page.deltaLink;
  }
  return { ids, deltaLink: link };
}

const content = new Blob([makeBytes(names.largeBytes)]);
const user = (id: string): `/users/${string}` => `/users/${id}`;

await serve({
  get: () => graph.get(user(names.user)),
  "key in parentheses": () =>
    graph.request("GET", `/users('${names.user}')`)
      .then((response) => response.json()),
  select: () =>
    graph.get("/users", {
      select: ["id", "mail"],
      parameters: [["$top", "1"]],
    }),
  post: () => graph.post("/users", names.newUser),
  patch: () => graph.patch(user(names.changed), { jobTitle: "Auditor" }),
  delete: () => graph.delete(user(names.deleted)),
  "remove a member": () =>
    graph.delete(`/groups/${names.group}/members/${names.user}/$ref`),
  "list, headers given once": async () => {
    const parameters = [["$top", "11"], ...eventual] as const;
    return (await all(graph.items("/users", { parameters }))).length;
  },
  filter: async () => {
    const parameters = [["$filter", names.filter]] as const;
    return (await all(graph.items("/users", { parameters }))).length;
  },
  "guest's name": () => graph.get(user(names.guest)),
  batch: () => batch(names.batch.slice(0, 20)),
  "batch of 25": () => batch(names.batch),
  "batch with a body": async () => {
    const answers = graph.batch([{
      method: "PATCH",
      url: user(names.changed),
      body: { jobTitle: "Clerk" },
    }]);
    return (await all(answers)).map(({ status }) => status);
  },
  delta: async () => {
    const { ids, deltaLink } = await changes();
    await graph.patch(user(names.changed), { jobTitle: "Clerk" });
    return [ids.length, (await changes(deltaLink)).ids];
  },
  "plain upload": async () =>
    (await graph.upload(names.file, new Blob([makeBytes(names.smallBytes)])))
      ?.size,
  upload: async () =>
    (await graph.upload("/drives/b/root:/large.bin", content))?.size,
  photo: async () => {
    const path = `/users/${names.user}/photo/$value`;
    const headers = { "Content-Type": "image/jpeg" };
    await graph.put(path, makeBytes(1000), { headers });
    return (await (await graph.request("GET", path)).arrayBuffer()).byteLength;
  },
  attachment: () =>
    graph.upload(
      names.attachments,
      new Blob([makeBytes(names.attachedBytes)]),
      { name: "a.bin" },
    ),
  download: async () => {
    const { body } = await graph.download(`${names.file}:/content`);
    return (await new Response(body).arrayBuffer()).byteLength;
  },
  "part of a download": async () => {
    const path = `${names.file}:/content`;
    const { etag } = await graph.download(path);
    const totalBytes = names.smallBytes;
    const { body } = await graph.download(path, {
      resume: { etag, totalBytes, offsetBytes: totalBytes - 10 },
    });
    return [...new Uint8Array(await new Response(body).arrayBuffer())];
  },
  "throttled get": () => graph.get(user(names.throttled)),
  "get behind 500": () => graph.get(user(names.broken)),
  "get over a lost connection": () => graph.get(user(names.dropped)),
  "post behind 504": () => graph.post("/groups", names.newGroup),
  "get behind 401": () => graph.get(user(names.refused)),
  "get behind a claims challenge": () => graph.get(user(names.challenged)),
});
