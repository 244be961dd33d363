/**
 * Executables of platforms that nothing here runs, or not in full: what can be told from their bytes.
 *
 * @module
 */

import type { Report } from "../gate/report.ts";
import { say } from "../gate/process.ts";
import { checkCodeSignature } from "./mach_o.ts";

/** The youngest version of glibc that `docs/platforms.md` promises to do with. */
const GLIBC_MINOR = 27;

/** Checks the executables of macOS and Linux. */
export async function checkFiles(
  files: ReadonlyMap<string, string>,
): Promise<Report> {
  say("\n# What the executables are");
  const failed: { name: string; rerun: string }[] = [];
  let passed = 0;
  for (const [target, file] of files) {
    const wrong = findWrong(target, await Deno.readFile(file));
    if (wrong === undefined) passed++;
    else {
      const name = `${target}: ${wrong}`;
      failed.push({ name, rerun: "deno task test:platforms" });
    }
  }
  return { passed, failed, skipped: [] };
}

function findWrong(
  target: string,
  bytes: Uint8Array<ArrayBuffer>,
): string | undefined {
  if (target.includes("linux")) {
    const minor = glibcMinor(bytes);
    say(`${target}: needs glibc 2.${minor}`);
    return minor <= GLIBC_MINOR ? undefined : `needs glibc 2.${minor}`;
  }
  if (!target.includes("darwin")) return undefined;
  const signature = checkCodeSignature(bytes);
  if (signature.kind === "none") {
    say(`${target}: not signed`);
    return target.startsWith("aarch64") ? "it is not signed" : undefined;
  }
  const { pages, wrong, isWhole } = signature;
  say(`${target}: signed, ${pages} pages, ${wrong.length} of them wrong`);
  // A sum that is never wrong would prove nothing.
  const damaged = bytes.slice();
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1;
  const seen = checkCodeSignature(damaged);
  if (seen.kind !== "signed" || seen.wrong.length !== wrong.length + 1) {
    return "a changed byte is not noticed";
  }
  return isWhole && wrong.length === 0
    ? undefined
    : "its signature is not that of its bytes";
}

/** The highest of the versions that its symbols are bound to: they stand in it as text. */
function glibcMinor(bytes: Uint8Array): number {
  const text = new TextDecoder("latin1").decode(bytes);
  const minors = [...text.matchAll(/\bGLIBC_2\.(\d+)\b/g)].map(([, minor]) =>
    Number(minor)
  );
  return Math.max(...minors);
}
