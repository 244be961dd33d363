import { assertEquals } from "../assert.ts";
import { createNoticeFiles, createPages } from "../../build/docs.ts";
import { bundle } from "../../build/bundle.ts";
import { complaints, succeeds } from "../readme.ts";

const ROOT = new URL("../../", import.meta.url);
const pages = await createPages();

Deno.test("docs/cli, docs/appgraph.1 and docs/troubleshooting.md are what deno task docs makes", async () => {
  for (const [path, text] of pages) {
    assertEquals(
      await Deno.readTextFile(new URL(path, ROOT)),
      text,
      `${path}: run deno task docs`,
    );
  }
  const there = [...Deno.readDirSync(new URL("docs/cli/", ROOT))];
  assertEquals(
    there.map(({ name }) => `docs/cli/${name}`).sort(),
    [...pages.keys()].filter((path) => path.startsWith("docs/cli/")).sort(),
  );
});

Deno.test("NOTICE and the text of help licenses hold the licence of every bundled package", async () => {
  const { sources } = await bundle({ commit: "unknown" });
  const files = await createNoticeFiles(sources);
  for (const [path, text] of files) {
    assertEquals(
      await Deno.readTextFile(new URL(path, ROOT)),
      text,
      `${path}: run deno task docs`,
    );
  }
  const notice = files.get("NOTICE") ?? "";
  const titles = [...notice.matchAll(/^={78}\n\n(\S+) \S+ \((.*)\)$/gm)];
  assertEquals(titles.map(([, name, licence]) => `${name} ${licence}`), [
    "@jmespath-community/jmespath MPL-2.0",
    "@noble/hashes MIT",
    "deno-std MIT",
    "dotenv BSD-2-Clause",
    "jose MIT",
    "node-forge (BSD-3-Clause OR GPL-2.0)",
  ]);
  assertEquals(notice.includes("GNU GENERAL PUBLIC LICENSE"), false);
});

for (
  const [tool, args] of [
    ["man", ["--warnings", "-l"]],
    ["groff", ["-man", "-ww", "-Tutf8"]],
    ["mandoc", ["-T", "lint"]],
  ] as const
) {
  Deno.test({
    name: `docs/appgraph.1 pleases ${tool}`,
    ignore: !await succeeds(tool, ["--version"]),
    async fn() {
      const file = new URL("docs/appgraph.1", ROOT).pathname;
      assertEquals(await complaints(tool, [...args, file]), "");
    },
  });
}
