import { assertEquals, assertRejects, assertThrows } from "../assert.ts";
import { createHash } from "node:crypto";
import { compile } from "../../build/compile.ts";
import { pinRuntimes } from "../../build/pin_runtime.ts";
import {
  checkPinned,
  readRuntimeVersion,
  RUNTIME_LOCK,
} from "../../build/runtime.ts";
import manifest from "../../deno.json" with { type: "json" };

const TARGET = "x86_64-unknown-linux-gnu";

const PROGRAM = new Map([
  ["main.js", 'import { say } from "./say.js"; say();'],
  ["say.js", 'export const say = () => console.log("hello");'],
]);

Deno.test("compile() makes the same bytes of the same files at another time in another folder", async () => {
  const sums = new Set<string>();
  for (const prefix of ["appgraph one ", "appgraph another place "]) {
    const folder = await Deno.makeTempDir({ prefix });
    try {
      const file = `${folder}/program`;
      const { version, purl } = await compile(PROGRAM, file, {
        runtime: "auto",
      });
      assertEquals(await readRuntimeVersion(file), version);
      assertEquals(purl.startsWith("pkg:"), true);
      const bytes = await Deno.readFile(file);
      sums.add(createHash("sha256").update(bytes).digest("hex"));
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  }
  assertEquals(sums.size, 1);
});

Deno.test("readRuntimeVersion() refuses a file that is no runtime", async () => {
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(file, "Deno/next Deno/");
    await assertRejects(
      () => readRuntimeVersion(file),
      Error,
      `Cannot tell which Deno is in "${file}"`,
    );
    await Deno.writeTextFile(file, "Deno/next Deno/2.11.0 and more");
    assertEquals(await readRuntimeVersion(file), "2.11.0");
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("checkPinned() lets the pinned runtime through and no other", () => {
  const lock = { version: "2.9.6", sha256: { [TARGET]: "aa" } };
  const runtime = { version: "2.9.6", purl: "pkg:generic/x", sha256: "aa" };
  checkPinned(TARGET, runtime, lock);
  const refused = [
    [TARGET, { ...runtime, sha256: "ab" }, "wanted SHA-256 aa, actual ab"],
    [TARGET, { ...runtime, sha256: undefined }, "actual undefined"],
    [TARGET, { ...runtime, version: "2.9.7" }, "no sum is pinned for it"],
    ["riscv64-none", runtime, "no sum is pinned for it"],
  ] as const;
  for (const [target, other, message] of refused) {
    assertThrows(() => checkPinned(target, other, lock), Error, message);
  }
});

Deno.test("runtime.lock.json is for the Deno that the workflows build with", async () => {
  const workflow = await Deno.readTextFile(
    new URL("../../.github/workflows/release.yml", import.meta.url),
  );
  assertEquals(
    workflow.includes(`DENO_VERSION: ${RUNTIME_LOCK.version}`),
    true,
  );
  assertEquals(manifest.tasks["compile:all"].endsWith(" --all"), true);
});

/** A server of files by path, for as long as the function runs. */
async function withFiles<T>(
  files: Record<string, Uint8Array<ArrayBuffer> | string>,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    (request) => {
      const body = files[new URL(request.url).pathname];
      return new Response(body ?? "", {
        status: body === undefined ? 404 : 200,
      });
    },
  );
  return await use(`http://127.0.0.1:${server.addr.port}`);
}

Deno.test("pinRuntimes() pins a sum that two places agree on", async () => {
  const archive = new TextEncoder().encode("an archive");
  const sum = createHash("sha256").update(archive).digest("hex");
  const name = `v2.9.6/denort-${TARGET}.zip`;
  const files = {
    [`/downloads/${name}`]: archive,
    [`/releases/${name}.sha256sum`]: `Hash : ${sum.toUpperCase()}\r\n`,
  };
  await withFiles(files, async (origin) => {
    const publishers = {
      downloads: `${origin}/downloads`,
      releases: `${origin}/releases`,
    };
    assertEquals(await pinRuntimes("2.9.6", [TARGET], publishers), {
      version: "2.9.6",
      sha256: { [TARGET]: sum },
    });
    await assertRejects(
      () => pinRuntimes("2.9.7", [TARGET], publishers),
      Error,
      `Cannot download ${origin}/downloads/v2.9.7/denort-${TARGET}.zip: 404`,
    );
  });
  const other = { ...files, [`/downloads/${name}`]: "another archive" };
  await withFiles(other, async (origin) => {
    await assertRejects(
      () =>
        pinRuntimes("2.9.6", [TARGET], {
          downloads: `${origin}/downloads`,
          releases: `${origin}/releases`,
        }),
      Error,
      `Cannot pin the runtime for ${TARGET}: published SHA-256 ${sum}, downloaded `,
    );
  });
});
