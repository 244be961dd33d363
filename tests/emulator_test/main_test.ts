import { assertEquals, assertMatch } from "../assert.ts";

Deno.test({
  name: "main.ts prints variables for a shell and stops on SIGTERM",
  ignore: Deno.build.os === "windows",
  async fn() {
    const program = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", "tests/emulator/main.ts"],
      cwd: new URL("../..", import.meta.url),
      stdout: "piped",
    }).spawn();
    let text = "";
    for await (
      const chunk of program.stdout.pipeThrough(new TextDecoderStream())
    ) {
      text += chunk;
      if (text.includes("DENO_CERT")) program.kill("SIGTERM");
    }
    assertMatch(text, /^(export [A-Z_]+='[^']+'\n)+$/);
    assertEquals((await program.status).code, 0);
  },
});
