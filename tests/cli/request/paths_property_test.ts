import fc from "fast-check";
import { assertEquals } from "../../assert.ts";
import { cases } from "../../effort.ts";
import { createGraphClient } from "../../../graph/mod.ts";
import { openWorkspace } from "../workspace.ts";

/** Text of any characters that have a UTF-8 form, the awkward ones often. */
const text = (minLength: number) =>
  fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."%#?&+=;' \"<>[]{}|^`$@,:\\/\n\t\u00e4\u{1f600}"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    minLength,
    maxLength: 12,
  });

/** A segment of a path as it is meant: what must not be in one is escaped by whoever makes it. */
const segment = text(1).filter((value) =>
  !/[\\/?%]/.test(value) && !/^\.{1,2}$/.test(value)
);
/** No name that is OData's or is taken for a slip in one: three letters are, for example, "top" with one edit. */
const name = text(1).filter((value) =>
  !value.includes("=") && value !== "$" &&
  !/^\$?[a-z]+$/i.test(value)
);
const request = fc.record({
  segments: fc.array(segment, { maxLength: 3 }),
  parameters: fc.array(fc.tuple(name, text(0)), { maxLength: 3 }),
});

/** The parts of a request target, decoded by the rules of URLs and forms, by hand. */
function decodeTarget(target: string): [string[], [string, string][]] {
  const [path = "", query] = target.split("?", 2).length === 2
    ? [
      target.slice(0, target.indexOf("?")),
      target.slice(target.indexOf("?") + 1),
    ]
    : [target];
  const parameters = (query ? query.split("&") : []).map(
    (pair): [string, string] => {
      const at = pair.indexOf("=");
      return [
        decodeURIComponent(pair.slice(0, at).replaceAll("+", " ")),
        decodeURIComponent(pair.slice(at + 1).replaceAll("+", " ")),
      ];
    },
  );
  return [path.split("/").slice(3).map(decodeURIComponent), parameters];
}

Deno.test("Any path and any parameter arrives at the server as given", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  await workspace.run([]);
  const { last } = emulator.requests;
  const token = last.header("authorization")?.slice("Bearer ".length) ?? "";
  using http = Deno.createHttpClient({ caCerts: [emulator.caCertificate] });
  const client = createGraphClient({
    getToken: () => Promise.resolve(token),
    baseUrl: emulator.graphUrl,
    fetch: (input, init) => fetch(input, { ...init, client: http }),
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ segments, parameters }) => {
      const path = ["/_echo", ...segments].join("/");
      const answer = await client.get(path, { parameters });
      const { target } = answer as { readonly target: string };
      assertEquals(decodeTarget(target), [segments, parameters]);
    }),
    { numRuns: cases(400) },
  );
});

Deno.test("Any path and any parameter passes the command line as given", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  // Arguments of a process hold no NUL.
  const passable = request.filter((value) =>
    !JSON.stringify(value).includes("\\u0000")
  );
  await fc.assert(
    fc.asyncProperty(passable, async ({ segments, parameters }) => {
      const { code, stderr } = await workspace.run([
        "get",
        "--query=method",
        "--",
        ["/_echo", ...segments].join("/"),
        ...parameters.map(([name, value]) => `${name}=${value}`),
      ]);
      assertEquals([code, stderr], [0, ""]);
      assertEquals(decodeTarget(emulator.requests.last.target), [
        segments,
        parameters,
      ]);
    }),
    { numRuns: cases(48) },
  );
});
