/** What `startEmulator()` takes and gives. @module */

import type { AccessTokens } from "./access_tokens.ts";
import type { CertificateFlaw } from "./certificates.ts";
import type { Clock } from "./clock.ts";
import type { DeltaTokens } from "./delta.ts";
import type { Directory, Federation, Registration } from "./directory.ts";
import type { EntityStore } from "./entity_store.ts";
import type { Fault, FaultRule, PlannedFault } from "./fault_plan.ts";
import type { LateServer } from "./late_server.ts";
import type { PageTokens } from "./link_tokens.ts";
import type { ManagedIdentitySettings } from "./managed_identity.ts";
import type { PlatformName, PlatformTokenSettings } from "./platform_tokens.ts";
import type { RequestLog } from "./request_log.ts";
import type { Storage } from "./storage.ts";
import type { TokenSettings } from "./token_endpoint.ts";

/** What may be chosen when an emulator starts. */
export interface EmulatorOptions {
  /** Lifetime of tokens in seconds, 3599 by default. */
  readonly lifetimeSeconds?: number;
  /** A flaw of the server's certificate. */
  readonly certificateFlaw?: CertificateFlaw;
  /** The server's clock in epoch milliseconds, `Date.now` by default. */
  readonly now?: () => number;
  /** How many users there are, 25 by default. */
  readonly users?: number;
  /** How many groups there are, 8 by default. */
  readonly groups?: number;
  /** Application permissions that the app has, none by default. */
  readonly roles?: readonly string[];
  /** Empty pages given after each page of a list, 0 by default. */
  readonly emptyPages?: number;
}

/** A running emulator. */
export interface Emulator extends AsyncDisposable {
  /** `https://localhost:PORT`. */
  readonly origin: string;
  /** The authority host: the same. */
  readonly authority: string;
  /** The root of Graph: the same. */
  readonly graphUrl: string;
  /** Path of the authority's certificate, PEM; gone when the emulator is disposed. */
  readonly caFile: string;
  /** The same certificate as text, for `Deno.createHttpClient`. */
  readonly caCertificate: string;
  readonly directory: Directory;
  readonly requests: RequestLog;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
  readonly tokenSettings: TokenSettings;
  readonly users: EntityStore;
  readonly groups: EntityStore;
  /** Makes delta tokens too old. */
  readonly delta: DeltaTokens;
  /** Makes the tokens in next links too old. */
  readonly pages: PageTokens;
  /**
   * Files, uploads and links. When its `violations` are not empty, disposing the emulator throws: an
   * Authorization header has left the Graph origin.
   */
  readonly storage: Storage;
  /** The token endpoints of Azure's machines, on plain HTTP, and the variables that name them. */
  readonly managedIdentity: {
    readonly settings: ManagedIdentitySettings;
    /** Stands for `http://169.254.169.254/metadata/identity/oauth2/token`. */
    readonly imdsUrl: string;
    /** The same endpoints on a port of 127.0.0.1 where connecting hangs until `open()`. */
    serveLate(): Promise<LateServer>;
    readonly appService: Readonly<
      Record<"IDENTITY_ENDPOINT" | "IDENTITY_HEADER", string>
    >;
    readonly arc: Readonly<
      Record<"IDENTITY_ENDPOINT" | "IMDS_ENDPOINT", string>
    >;
  };
  /** What pipelines ask for a token that vouches for their job, and the variables that they find. */
  readonly platforms: {
    readonly settings: PlatformTokenSettings;
    readonly github: Readonly<
      Record<
        "ACTIONS_ID_TOKEN_REQUEST_URL" | "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
        string
      >
    >;
    readonly azureDevOps: Readonly<
      Record<
        | "SYSTEM_OIDCREQUESTURI"
        | "SYSTEM_ACCESSTOKEN"
        | "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID",
        string
      >
    >;
    /** What an application must have in `federations` to take a platform's tokens. */
    federationOf(name: PlatformName): Federation;
  };
  /** What an application must have in `federations` to take the tokens of a managed identity. */
  federationOf(identity: Registration): Federation;
  /** Plans a fault; see `faults` for ready-made ones. Without a rule the next request meets it. */
  fault(fault: Fault, rule?: FaultRule): PlannedFault;
  /** Ends all faults. */
  clearFaults(): void;
  /**
   * Environment variables that point a client here.
   *
   * @param overrides Replace some; `undefined` removes one.
   */
  environment(
    overrides?: Readonly<Record<string, string | undefined>>,
    app?: Registration,
  ): Record<string, string>;
}
