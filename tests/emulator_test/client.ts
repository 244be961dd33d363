/** A bare client of the emulator: no code of the product in it. @module */

import { type Emulator, startEmulator } from "../emulator/mod.ts";

/** An emulator with a `fetch` that trusts it. */
export interface Subject extends AsyncDisposable {
  readonly emulator: Emulator;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a form to the default tenant's token endpoint; `undefined` removes a field. */
  postToken(
    fields?: Record<string, string | undefined>,
    init?: { tenant?: string; headers?: HeadersInit },
  ): Promise<Response>;
  /** A fresh access token of the default application. */
  token(fields?: Record<string, string>): Promise<string>;
  /** A Graph request with a fresh token. */
  graph(path: string, init?: RequestInit): Promise<Response>;
}

/** Starts an emulator and a client for it. */
export async function startSubject(
  options?: Parameters<typeof startEmulator>[0],
): Promise<Subject> {
  const emulator = await startEmulator(options);
  const client = Deno.createHttpClient({ caCerts: [emulator.caCertificate] });
  const { app, secret } = emulator.directory;
  const subject: Subject = {
    emulator,
    fetch(path, init = {}) {
      return fetch(new URL(path, emulator.origin), {
        redirect: "manual",
        ...init,
        client,
      });
    },
    postToken(fields = {}, init = {}) {
      const all: Record<string, string | undefined> = {
        grant_type: "client_credentials",
        client_id: app.appId,
        client_secret: secret,
        scope: `${emulator.graphUrl}/.default`,
        ...fields,
      };
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(all)) {
        if (value !== undefined) body.set(name, value);
      }
      return subject.fetch(
        `/${init.tenant ?? app.tenantId}/oauth2/v2.0/token`,
        {
          method: "POST",
          body,
          headers: init.headers ?? {},
        },
      );
    },
    async token(fields = {}) {
      const response = await subject.postToken(fields);
      const { access_token: token } = await response.json();
      return token;
    },
    async graph(path, init = {}) {
      const headers = new Headers(init.headers);
      if (!headers.has("authorization")) {
        headers.set("authorization", `Bearer ${await subject.token()}`);
      }
      return await subject.fetch(path, { ...init, headers });
    },
    async [Symbol.asyncDispose]() {
      client.close();
      await emulator[Symbol.asyncDispose]();
    },
  };
  return subject;
}

/** The status of a response whose body nobody reads. */
export async function statusOf(
  response: Promise<Response> | Response,
): Promise<number> {
  const { status, body } = await response;
  await body?.cancel();
  return status;
}
