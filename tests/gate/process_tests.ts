/**
 * Finds the tests that start the program as a process: the compiled file has to pass them too.
 *
 * @module
 */

const TESTS = new URL("../", import.meta.url);

interface Module {
  readonly specifier: string;
  readonly dependencies?: readonly {
    readonly code?: { readonly specifier?: string };
  }[];
}

/** Paths of the tests that reach `tests/program.ts` or are about the executable itself. */
export async function findProcessTests(): Promise<string[]> {
  const root = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    const tests = [...listTests(TESTS)];
    await Deno.writeTextFile(
      root,
      tests.map((href) => `import ${JSON.stringify(href)};\n`).join(""),
    );
    const { stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["info", "--json", root],
      cwd: TESTS,
    }).output();
    const { modules }: { modules: Module[] } = JSON.parse(
      new TextDecoder().decode(stdout),
    );
    const reaching = whatReaches(modules, [
      new URL("program.ts", TESTS).href,
      new URL("binary_test.ts", TESTS).href,
    ]);
    return tests.filter((href) => reaching.has(href))
      .map((href) => `tests/${href.slice(TESTS.href.length)}`).sort();
  } finally {
    await Deno.remove(root);
  }
}

function* listTests(folder: URL): Iterable<string> {
  for (const { name, isDirectory } of Deno.readDirSync(folder)) {
    if (isDirectory) yield* listTests(new URL(`${name}/`, folder));
    else if (name.endsWith("_test.ts")) yield new URL(name, folder).href;
  }
}

function whatReaches(
  modules: readonly Module[],
  targets: readonly string[],
): Set<string> {
  const importers = new Map<string, string[]>();
  for (const { specifier, dependencies = [] } of modules) {
    for (const { code } of dependencies) {
      const target = code?.specifier;
      if (target === undefined) continue;
      importers.set(target, [...importers.get(target) ?? [], specifier]);
    }
  }
  const reaching = new Set(targets);
  for (const target of reaching) {
    for (const importer of importers.get(target) ?? []) reaching.add(importer);
  }
  return reaching;
}
