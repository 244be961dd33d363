/** What the witnesses are asked to do, and how they are told. @module */

// @ts-types="../../cli/text/std_text_line_stream.d.ts"
import { TextLineStream } from "@std/streams/text-line-stream";

/** The entities that the jobs are about; the ids are the emulator's own. */
export const names = {
  user: userId(1),
  changed: userId(2),
  deleted: userId(3),
  throttled: userId(4),
  broken: userId(5),
  dropped: userId(6),
  refused: userId(7),
  challenged: userId(8),
  batch: Array.from({ length: 25 }, (_, index) => userId(index + 30)),
  group: "2b9d4c70-1e8f-4a35-b6d2-000000000001",
  guest: "anna_example.org#EXT#@example.onmicrosoft.com",
  displayName: "R+D & Söhne #1",
  filter: "displayName eq 'R+D & Söhne #1'",
  newUser: {
    accountEnabled: true,
    displayName: "R+D & Söhne #1",
    mailNickname: "rd",
    passwordProfile: { password: "not used" },
    userPrincipalName: "rd@example.onmicrosoft.com",
  },
  newGroup: {
    displayName: "Auditors",
    mailEnabled: false,
    mailNickname: "auditors",
    securityEnabled: true,
  },
  file: "/drives/b/root:/file.bin",
  /** Bytes of the file that is uploaded in a session. */
  largeBytes: 6_000_000,
  /** The attachments of a message. */
  attachments: `/users/${userId(1)}/messages/m1/attachments`,
  /** Bytes of an attachment: more than one chunk of Outlook's. */
  attachedBytes: 4_500_000,
  /** Bytes of all other files. */
  smallBytes: 100_000,
} as const;

function userId(number: number): string {
  return `7f3c1e5a-40b2-4d6e-8a91-0000${String(number).padStart(8, "0")}`;
}

/** Bytes that tell every position from its neighbours. */
export function makeBytes(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + 7) % 251);
}

/** What a witness is told about the emulator. */
export interface WitnessSettings {
  readonly origin: string;
  readonly tenant: string;
  readonly clientId: string;
  readonly secret: string;
}

/** Reads the settings from the environment. */
export function readSettings(): WitnessSettings {
  const read = (name: string) => Deno.env.get(name) ?? "";
  return {
    origin: read("APPGRAPH_GRAPH_URL"),
    tenant: read("AZURE_TENANT_ID"),
    clientId: read("AZURE_CLIENT_ID"),
    secret: read("AZURE_CLIENT_SECRET"),
  };
}

/** Does the jobs whose names come on standard input, one after the other; each is answered with a line. */
export async function serve(
  jobs: Readonly<Record<string, () => unknown>>,
): Promise<never> {
  const lines = Deno.stdin.readable.pipeThrough(new TextDecoderStream())
    .pipeThrough(new TextLineStream());
  for await (const name of lines) {
    const line = JSON.stringify(await outcomeOf(jobs[name])) + "\n";
    await Deno.stdout.write(new TextEncoder().encode(line));
  }
  Deno.exit(0);
}

async function outcomeOf(job: (() => unknown) | undefined): Promise<unknown> {
  if (job === undefined) return { unknown: true };
  try {
    return { result: await job() ?? null };
  } catch (thrown) {
    const error = Object(thrown);
    const status = error.statusCode ?? error.responseStatusCode ?? error.status;
    // The older client throws the body of a refused chunk as it came.
    const message = String(error.message ?? error.error?.code);
    return { error: message, name: error.name, status };
  }
}
