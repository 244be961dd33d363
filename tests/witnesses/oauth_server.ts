/** A certified OAuth server in a process of its own, for this project's client to ask. @module */

// @ts-types="../../cli/text/std_text_line_stream.d.ts"
import { TextLineStream } from "@std/streams/text-line-stream";
import { makeServerCertificate } from "../emulator/certificates.ts";

/** One token request, as the server saw it. */
export interface TokenRequest {
  readonly kind: "granted" | "refused";
  /** The fields of the form. */
  readonly body: Readonly<Record<string, string>>;
  /** Why it was refused. */
  readonly error?: string;
}

/** A running server. */
export interface OAuthServer extends AsyncDisposable {
  /** `https://localhost:PORT`. */
  readonly origin: string;
  /** Path of the authority's certificate, PEM. */
  readonly caFile: string;
  /** The next token request that was not yet taken. */
  next(): Promise<TokenRequest>;
}

/** What the server is told. */
export interface OAuthServerOptions {
  readonly tenant: string;
  /** Client metadata (OpenID Connect Dynamic Client Registration, section 2). */
  readonly client: Readonly<Record<string, unknown>>;
  /** The resource that tokens are for. */
  readonly resource: string;
  /** Whether tokens can be read, or are random characters. */
  readonly tokenFormat: "jwt" | "opaque";
}

/** Starts `oidc-provider` with one client that may use the client credentials grant. */
export async function startOAuthServer(
  { client, ...settings }: OAuthServerOptions,
): Promise<OAuthServer> {
  const { ca, cert, key } = await makeServerCertificate();
  const caFile = await Deno.makeTempFile({ suffix: ".pem" });
  await Deno.writeTextFile(caFile, ca);
  const clients = [{
    grant_types: ["client_credentials"],
    redirect_uris: [],
    response_types: [],
    ...client,
  }];
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", "--no-check", "oauth_server.mjs"],
    cwd: new URL(".", import.meta.url),
    env: {
      OAUTH_SERVER: JSON.stringify({ cert, key, clients, ...settings }),
    },
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const lines = process.stdout.pipeThrough(new TextDecoderStream())
    .pipeThrough(new TextLineStream()).getReader();
  const read = async () => {
    // Others' warnings go to standard output too.
    for (;;) {
      const { value } = await lines.read();
      if (value === undefined) throw new Error("The OAuth server has ended");
      if (value.startsWith("{")) return JSON.parse(value);
    }
  };
  const { origin } = await read();
  return {
    origin,
    caFile,
    next: read,
    async [Symbol.asyncDispose]() {
      process.kill();
      await lines.cancel();
      await process.status;
      await Deno.remove(caFile);
    },
  };
}
