/** Lines that no test runs, each with the reason. @module */

/** Lines of one file that have the same reason. */
export interface CoverageException {
  readonly file: string;
  /** The lines as they stand there, without their indentation: numbers would not last. */
  readonly lines: readonly string[];
  readonly reason: string;
}

/** Lines of this form, in any file. */
export const RETHROW_REGEXP =
  /^(?:if \((?:!\(error instanceof [\w.]+\)|isPermissionError\(error\))\) )?throw error;$/;

/** Why they are not run. */
export const RETHROW_REASON =
  "passes on what nothing is known to throw here, instead of hiding it";

const RACE = "another process has to act between two calls";
const AS_ROOT = "tests run as root, who may read everything";
const BY_HAND = "the entry that writes the schema when it is run by hand";

/** All other lines. */
export const EXCEPTIONS: readonly CoverageException[] = [
  {
    file: "auth/managed_identity/arc.ts",
    lines: ["return await checkIdentity(challenge, selector);"],
    reason: "an agent that asks for no key does not exist yet",
  },
  {
    file: "auth/credential/file.ts",
    lines: [
      'if (error instanceof Deno.errors.PermissionDenied) return "permission denied";',
      "if (error instanceof Deno.errors.NotCapable) {",
      'return "this program was not given the permission to read it";',
    ],
    reason: AS_ROOT,
  },
  {
    file: "auth/managed_identity/source.ts",
    lines: ['return { kind: "arc", endpoint: ARC_ENDPOINT };'],
    reason: "the agent's file is at a place that tests do not write to",
  },
  {
    file: "auth/keys/pbes2.ts",
    lines: ["if (error instanceof DerError) return undefined;"],
    reason: "one wrong password in 256",
  },
  {
    file: "auth/keys/private_key.ts",
    lines: ["if (start < 0) return 0;"],
    reason: "a modulus of zero, which fuzzing alone makes",
  },
  {
    file: "auth/keys/x509.ts",
    lines: [
      'throw new DerError("Cannot read the certificate\'s validity: no time");',
      'throw new DerError("Cannot read the certificate\'s validity: not UTC");',
    ],
    reason: "damaged times, which fuzzing alone makes",
  },
  {
    file: "auth/cache/listing.ts",
    lines: [
      "if (text === undefined) return undefined;",
      'return { file, state: "unusable", problem: describeProblem(error) };',
    ],
    reason: RACE,
  },
  {
    file: "auth/private_file/open.ts",
    lines: [
      "if (error instanceof Deno.errors.NotFound) return undefined;",
    ],
    reason: RACE,
  },
  {
    file: "auth/shared_tokens.ts",
    lines: ["if (newer !== undefined) return newer;"],
    reason: RACE,
  },
  {
    file: "graph/batch/queue.ts",
    lines: ["if (!ready) continue;"],
    reason: "which request waits depends on the order of answers",
  },
  {
    file: "graph/timeout/answer.ts",
    lines: [
      "if (length === buffer.byteLength) buffer = buffer.transfer(length * 2);",
    ],
    reason: "answers above the first buffer's size",
  },
  {
    file: "graph/schema/generator/csdl.ts",
    lines: ["return [];", "if (tag === undefined) continue;"],
    reason: "a schema without these parts",
  },
  {
    file: "graph/schema/generator/generate.ts",
    lines: [
      'const [source, target = new URL("./paths.d.ts", import.meta.url)] = Deno.args;',
      "if (source === undefined) {",
      'throw new TypeError("Cannot generate the schema: name a CSDL file");',
      "const text = generateSchema(",
      "await readCsdl(source),",
      "await readPackageDeclarations(),",
      "await Deno.writeTextFile(target, text);",
    ],
    reason: BY_HAND,
  },
];
