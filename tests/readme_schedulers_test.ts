import { SignJWT } from "jose";
// @ts-types="./yaml.d.ts"
import { parseAll } from "@std/yaml/parse";
import { parseCommandLine } from "../cli/command_line/parse.ts";
import { COMMANDS } from "../cli/commands/mod.ts";
import { assert, assertEquals, assertMatch } from "./assert.ts";
import {
  argumentsOf,
  block,
  complaints,
  README,
  SCHEDULERS,
  succeeds,
} from "./readme.ts";
import { startEmulator } from "./emulator/mod.ts";
import { runProgram } from "./program.ts";

const BINARY = Deno.env.get("APPGRAPH_TEST_BINARY");

function assertRuns(args: readonly string[], command: string): void {
  const invocation = parseCommandLine(args, COMMANDS);
  assert(invocation.kind === "run");
  assertEquals(invocation.command, command);
}

for (const isManaged of [false, true]) {
  Deno.test({
    name: `docs/schedulers.md's systemd units pass systemd-analyze verify${
      isManaged ? ", with a managed identity too" : ""
    }`,
    ignore: !await succeeds("systemd-analyze", ["--version"]),
    async fn() {
      const folder = await Deno.makeTempDir();
      try {
        await Deno.mkdir(`${folder}/appgraph-users.service.d`);
        const names = [
          "appgraph-users.service",
          "appgraph-users.timer",
          "appgraph-failed@.service",
          ...isManaged ? ["appgraph-users.service.d/identity.conf"] : [],
        ];
        for (const name of names) {
          await Deno.writeTextFile(
            `${folder}/${name}`,
            // The program is not installed here.
            block(`/etc/systemd/system/${name}`)
              .replace("/usr/local/bin/appgraph", "/bin/true"),
          );
        }
        const args = [
          ...["verify", "--man=no", `${folder}/appgraph-users.service`],
          `${folder}/appgraph-users.timer`,
          `${folder}/appgraph-failed@appgraph-users.service.service`,
        ];
        assertEquals(await complaints("systemd-analyze", args), "");
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    },
  });
}

Deno.test("docs/schedulers.md's systemd service runs a command of the program, and retries only what can pass", () => {
  const unit = block("/etc/systemd/system/appgraph-users.service");
  const [, line = ""] = /^ExecStart=(.*)$/m.exec(unit) ?? [];
  const args = argumentsOf(line);
  assertRuns(args, "list");
  // A run ends by itself before systemd would kill it.
  const limit = Number(/ --max-time (\d+)m /.exec(line)?.[1]);
  const timeout = Number(/^TimeoutStartSec=(\d+)min$/m.exec(unit)?.[1]);
  assert(limit < timeout, `${limit} min, ${timeout} min`);
  assertMatch(unit, /^UMask=0077$/m);
  assertMatch(unit, /^OnFailure=appgraph-failed@%n\.service$/m);
  // All the tries fit into the time in which they are counted.
  const [, burst, hours, pause] = [
    unit,
    /^StartLimitBurst=(\d+)$/m.exec(unit)?.[1],
    /^StartLimitIntervalSec=(\d+)h$/m.exec(unit)?.[1],
    /^RestartSec=(\d+)min$/m.exec(unit)?.[1],
  ].map(Number);
  assert(burst! * (limit + pause!) < hours! * 60);
  assertMatch(unit, /^RestartPreventExitStatus=1 2 3 4 5 6 7$/m);
  assertMatch(unit, /^LoadCredential=AZURE_CLIENT_SECRET:/m);
});

Deno.test("docs/schedulers.md's unit for a managed identity tries again after 2, and needs no secret", () => {
  const unit = block(
    "/etc/systemd/system/appgraph-users.service.d/identity.conf",
  );
  assertMatch(
    unit,
    /^RestartPreventExitStatus=\nRestartPreventExitStatus=1 3 4 5 6 7$/m,
  );
  assertMatch(unit, /^LoadCredential=$/m);
  assertMatch(unit, /^Environment=APPGRAPH_CREDENTIAL=managed-identity$/m);
});

Deno.test("docs/schedulers.md's crontab has five fields and a command a line, and no bare percent sign", async () => {
  const ranges = [[0, 59], [0, 23], [1, 31], [1, 12], [0, 7]] as const;
  const commands: string[] = [];
  for (const line of block("crontab -e").trim().split("\n")) {
    if (/^(?:#.*|\w+=.*|)$/.test(line)) continue;
    const [, fields = "", command = ""] = /^((?:\S+\s+){5})(.+)$/.exec(line) ??
      [];
    fields.trim().split(/\s+/).forEach((field, index) => {
      const [least, most] = ranges[index]!;
      assertMatch(field, /^(?:\*(?:\/\d+)?|\d+(?:-\d+)?)$/);
      for (const [number] of field.matchAll(/\d+/g)) {
        assert(Number(number) >= least && Number(number) <= most, line);
      }
    });
    assert(!/(?<!\\)%/.test(command), line);
    assertEquals(await complaints("bash", ["-n"], command), "");
    const invocation = parseCommandLine(argumentsOf(command), COMMANDS);
    assert(invocation.kind === "run");
    commands.push(invocation.command);
  }
  assertEquals(commands, ["list", "delta", "check"]);
});

Deno.test("README's and docs/schedulers.md's shell blocks are shell", async () => {
  const blocks = [
    ...`${README}\n${SCHEDULERS}`.matchAll(/^```(?:sh|bash)\n([^]*?)^```$/gm),
  ];
  assert(blocks.length > 0);
  for (const [, text = ""] of blocks) {
    assertEquals(await complaints("bash", ["-n"], text), "", text);
  }
});

/** What the tests need of a Kubernetes pod. */
interface PodSpec {
  readonly serviceAccountName: string;
  readonly restartPolicy: string;
  readonly containers: readonly [{
    readonly name: string;
    readonly args: readonly string[];
    readonly env: readonly { readonly name: string }[];
    readonly volumeMounts: readonly { readonly name: string }[];
  }];
  readonly volumes: readonly { readonly name: string }[];
}

/** What the tests need of a Kubernetes job. */
interface JobSpec {
  readonly completions: number;
  readonly podFailurePolicy: {
    readonly rules: readonly {
      readonly onExitCodes?: { readonly containerName: string };
    }[];
  };
  readonly template: {
    readonly metadata: { readonly labels: Readonly<Record<string, string>> };
    readonly spec: PodSpec;
  };
}

/** A manifest, as far as the tests look into it. */
interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  /** Of a ConfigMap. */
  readonly data?: Readonly<Record<string, string>>;
  /** Of a Job or a CronJob. */
  readonly spec?: JobSpec & {
    readonly concurrencyPolicy?: string;
    readonly jobTemplate?: { readonly spec: JobSpec };
  };
}

/** The two manifests of a block. */
function manifests(name: string): [Manifest, Manifest] {
  // That they have this shape is what the assertions are about.
  const documents = parseAll(block(name)) as [Manifest, Manifest];
  assertEquals(documents.length, 2);
  for (const { apiVersion, kind, metadata } of documents) {
    assert(apiVersion && kind && metadata.name);
  }
  return documents;
}

/** What would only show when a cluster runs the job. */
function assertJobIsSound({ podFailurePolicy, template }: JobSpec): void {
  const { containers: [container], volumes, ...pod } = template.spec;
  // A pod failure policy takes no other restart policy.
  assertEquals(pod.restartPolicy, "Never");
  assertEquals(template.metadata.labels["azure.workload.identity/use"], "true");
  assertEquals(
    container.volumeMounts.map(({ name }) => name),
    volumes.map(({ name }) => name),
  );
  const [rule] = podFailurePolicy.rules;
  assertEquals(rule?.onExitCodes?.containerName, container.name);
}

Deno.test("docs/schedulers.md's CronJob is sound, and runs a command of the program", () => {
  const [account, cronJob] = manifests("cronjob.yaml");
  const job = cronJob.spec?.jobTemplate?.spec;
  assert(job !== undefined);
  assertEquals([account.kind, cronJob.kind], ["ServiceAccount", "CronJob"]);
  assertEquals(cronJob.spec?.concurrencyPolicy, "Forbid");
  assertJobIsSound(job);
  const { serviceAccountName, containers: [{ args }] } = job.template.spec;
  assertEquals(serviceAccountName, account.metadata.name);
  assertRuns(args, "list");
});

Deno.test("docs/schedulers.md's indexed Job exports each tenant of its ConfigMap", async () => {
  const [{ data: files = {} }, { spec: job }] = manifests("indexed-job.yaml");
  assert(job !== undefined);
  assertEquals(Object.keys(files).length, job.completions);
  assertJobIsSound(job);
  const { args, env } = job.template.spec.containers[0];
  assert(env.some(({ name }) => name === "INDEX"));

  await using emulator = await startEmulator({ users: 7 });
  const folder = await Deno.makeTempDir();
  try {
    const keys = await crypto.subtle.generateKey(
      { name: "ECDSA", namedCurve: "P-256" },
      true,
      ["sign", "verify"],
    );
    const federation = {
      issuer: "https://cluster.example",
      subject: "system:serviceaccount:jobs:appgraph",
      audience: "api://AzureADTokenExchange",
      publicKey: keys.publicKey,
    };
    const appId = crypto.randomUUID();
    for (const [name, text] of Object.entries(files)) {
      await Deno.writeTextFile(`${folder}/${name}`, text);
      const [, id = ""] = /^AZURE_TENANT_ID=(.*)$/m.exec(text) ?? [];
      const tenant = emulator.directory.findTenant(id) ??
        emulator.directory.addTenant({ id });
      emulator.directory.addRegistration(tenant, {
        appId,
        federations: [federation],
        roles: ["User.Read.All"],
      });
    }
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: "ES256" })
      .setIssuer(federation.issuer)
      .setSubject(federation.subject)
      .setAudience(federation.audience)
      .setIssuedAt()
      .setExpirationTime("1h")
      .sign(keys.privateKey);
    await Deno.writeTextFile(`${folder}/token`, token);
    for (let index = 0; index < job.completions; index++) {
      const expanded = args.map((argument) =>
        argument.replaceAll("$(INDEX)", String(index))
          .replace(/(?<==)\/(?:tenants|data)(?=\/)/, folder)
      );
      const { code, stderr } = await runProgram(expanded, {
        env: {
          ...emulator.environment({
            AZURE_TENANT_ID: undefined,
            AZURE_CLIENT_OBJECT_ID: undefined,
            AZURE_CLIENT_SECRET: undefined,
            AZURE_CLIENT_ID: appId,
            AZURE_FEDERATED_TOKEN_FILE: `${folder}/token`,
            APPGRAPH_CACHE_DIR: `${folder}/cache`,
          }),
        },
      });
      assertEquals([code, stderr], [0, ""]);
      const lines = await Deno.readTextFile(`${folder}/users-${index}.ndjson`);
      assertEquals(lines.trimEnd().split("\n").length, 7);
    }
    assertEquals(emulator.requests.tokenRequests, job.completions);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

const CAN_CHANGE_ROOT = BINARY !== undefined &&
  Deno.build.os === "linux" && await succeeds("unshare", ["-m", "true"]);

Deno.test({
  name: "docs/schedulers.md's container holds all that the executable needs",
  ignore: !CAN_CHANGE_ROOT,
  async fn() {
    const [, steps = ""] = /^RUN ((?:.*\\\n)*.*)$/m.exec(
      block("Containerfile"),
    ) ?? [];
    const root = await Deno.makeTempDir();
    try {
      const script = steps.replaceAll("/root-fs", root)
        .replaceAll(" /usr/local/bin/appgraph", ` ${root}/appgraph`);
      // The user of the container has to get in.
      await Deno.chmod(root, 0o755);
      await Deno.copyFile(BINARY!, `${root}/appgraph`);
      assertEquals(await complaints("sh", ["-e"], script), "");
      const run = [
        `mkdir -p ${root}/proc`,
        `mount --bind /proc ${root}/proc`,
        `chroot --userspec=65532:65532 ${root} /usr/local/bin/appgraph --version`,
      ].join("\n");
      assertEquals(await complaints("unshare", ["-m", "sh", "-e"], run), "");
    } finally {
      await Deno.remove(root, { recursive: true });
    }
  },
});
