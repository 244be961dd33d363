import { describeFailure } from "../../../cli/report/failure.ts";
import { reportLines, reportSentence } from "../../../cli/report/report.ts";
import { assertEquals, assertNotMatch } from "../../assert.ts";

const FILES =
  "Check the files and folders that the command and the settings name; appgraph doctor looks at those of the program";
const NETWORK =
  "Try again later; if it lasts, appgraph doctor finds out where the way ends";

/** What the system may refuse at any place: the code, the exit code, the words. */
const CODES: readonly (readonly [string, number, string])[] = [
  ["EACCES", 1, "permission denied"],
  ["EBUSY", 1, "it is in use, or another file system is mounted on it"],
  ["EDQUOT", 1, "the disk quota is used up"],
  ["EEXIST", 1, "it is there already"],
  ["EFBIG", 1, "the file would be too large"],
  ["EIO", 1, "the device reports an input or output error"],
  ["EISDIR", 1, "it is a directory"],
  ["ELOOP", 1, "too many symbolic links"],
  ["EMFILE", 1, "too many open files"],
  ["ENAMETOOLONG", 1, "the name is too long"],
  ["ENOENT", 1, "no such file or folder"],
  ["ENOSPC", 1, "no space left on the device"],
  ["ENOTDIR", 1, "a part of the path is not a folder"],
  ["EPERM", 1, "operation not permitted"],
  ["EROFS", 1, "the file system is read-only"],
  ["ESTALE", 1, "the file is gone from its network disk"],
  ["ETXTBSY", 1, "it is a program that is running"],
  ["EXDEV", 1, "it is on another file system"],
  ["EWEIRD", 1, "EWEIRD"],
  ["ECONNRESET", 75, "the connection was closed"],
  ["ECONNREFUSED", 75, "the connection was refused"],
  ["ENETUNREACH", 75, "the network cannot be reached"],
  ["EHOSTUNREACH", 75, "there is no way to the host"],
  ["ETIMEDOUT", 75, "it took too long"],
];

for (const [code, exitCode, words] of CODES) {
  Deno.test(`describeFailure() takes ${code} for a refusal of the system, not for a fault of the program`, () => {
    const error = Object.assign(
      new Error("open '/srv/abc8Q~secret' https://x.example/?sig=secret"),
      { code },
    );
    const report = describeFailure(error);
    assertEquals([report.exitCode, reportLines(report)], [
      exitCode,
      exitCode === 75
        ? [`Cannot go on: the network failed, ${words}`, NETWORK]
        : [
          `Cannot go on: the system refused a file or another resource, ${words}`,
          FILES,
        ],
    ]);
    assertNotMatch(JSON.stringify(report), /secret/);
  });
}

Deno.test("describeFailure() knows the runtime's own classes without a code", () => {
  const words = [
    new Deno.errors.NotFound("secret"),
    new Deno.errors.PermissionDenied("secret"),
    new Deno.errors.IsADirectory("secret"),
    new Deno.errors.NotADirectory("secret"),
    new Deno.errors.FilesystemLoop("secret"),
    new Deno.errors.Busy("secret"),
    new Deno.errors.ConnectionReset("secret"),
  ].map((error) => describeFailure(error).message.split(", ")[1]);
  assertEquals(words, [
    "no such file or folder",
    "permission denied",
    "it is a directory",
    "a part of the path is not a folder",
    "too many symbolic links",
    "it is in use",
    "the connection was closed",
  ]);
});

Deno.test("describeFailure() gives what the system really throws its own words", async () => {
  const file = await Deno.makeTempFile();
  const thrown: unknown[] = [];
  for (
    const work of [
      () => Deno.open(`${file}.missing`),
      () => Deno.open(`${file}/below`),
      () => Deno.readFile("/"),
      () => Deno.open("n".repeat(300)),
      () => Deno.mkdir(file),
      () => Deno.connect({ hostname: "127.0.0.1", port: 1 }),
    ]
  ) await work().catch((error) => thrown.push(error));
  await Deno.remove(file);
  assertEquals(
    thrown.map((error) => {
      const { exitCode, message } = describeFailure(error);
      return [exitCode, message.split(", ").at(-1)];
    }),
    [
      [1, "no such file or folder"],
      [1, "a part of the path is not a folder"],
      [1, "it is a directory"],
      [1, "the name is too long"],
      [1, "it is there already"],
      [75, "the connection was refused"],
    ],
  );
});

Deno.test("describeFailure() says 2 and the reason where the runtime refuses a permission", () => {
  const { exitCode, message } = describeFailure(
    new Deno.errors.NotCapable("Requires net access to secret"),
  );
  assertEquals([exitCode, message], [
    2,
    "The runtime refused a permission that this program was not built with",
  ]);
});

Deno.test("describeFailure() takes the limits of the machine for limits", () => {
  const thrown: unknown[] = [];
  const deepen = (): number => deepen() + 1;
  for (
    const work of [
      () => new Array(-1),
      deepen,
    ]
  ) {
    try {
      work();
    } catch (error) {
      thrown.push(error);
    }
  }
  assertEquals(
    thrown.map((error) => describeFailure(error).message),
    [
      "Cannot go on: the data is too long or too deeply nested for this program",
      "Cannot go on: the data is too long or too deeply nested for this program",
    ],
  );
});

Deno.test("describeFailure() still calls a fault of the program what is one", () => {
  for (
    const error of [
      new TypeError("x is not a function"),
      new RangeError("secret"),
      Object.assign(new TypeError("x"), { code: "ERR_INVALID_ARG_TYPE" }),
      new Deno.errors.BadResource("x"),
    ]
  ) {
    assertEquals(
      describeFailure(error).advice,
      "This is a fault of the program: please report it with this line",
    );
  }
});

Deno.test("reportSentence() ends each sentence with one stop", () => {
  const report = {
    exitCode: 1,
    message: "It said: Denied.",
    lines: ["It said: Denied.", "Twice"],
    advice: "Do what?",
    ids: { code: "X" },
    fields: {},
  } as const;
  assertEquals(
    reportSentence(report),
    "It said: Denied. Twice. Do what? code X",
  );
  assertEquals(reportSentence({ ...report, lines: [] }), "Do what? code X");
});
