/** The tenants and applications that the emulator knows. Tests change them while it runs. @module */

import type { GateName } from "./gates.ts";

/** A client secret of an application. */
export interface ClientSecret {
  readonly keyId: string;
  readonly displayName: string | null;
  readonly value: string;
  /** Epoch milliseconds. */
  startsAt: number;
  /** Epoch milliseconds. */
  endsAt: number;
}

/** A certificate registered on an application. */
export interface RegisteredCertificate {
  readonly keyId: string;
  readonly displayName: string;
  /** The certificate itself, DER. */
  readonly der: Uint8Array<ArrayBuffer>;
  /** The token endpoint does not know it before; epoch milliseconds. */
  readonly knownAt?: number;
  /** Uses of it that go to servers that do not know it yet, taken off one by one. */
  readonly misses?: boolean[];
}

/** A federated identity credential: whose tokens an application accepts in place of a secret. */
export interface Federation {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  /** The issuer's public key; RS256 or ES256. */
  readonly publicKey: CryptoKey;
}

/** What makes a service principal a managed identity: it has no application. */
export interface ManagedIdentity {
  /** The Azure resource id of a user-assigned identity; undefined when system-assigned. */
  readonly resourceId: string | undefined;
}

/** An application registration with its service principal. */
export interface Registration {
  readonly tenantId: string;
  readonly appId: string;
  /** The object id of the application. */
  readonly objectId: string;
  readonly servicePrincipalId: string;
  displayName: string;
  /** False: the service principal is disabled. */
  enabled: boolean;
  readonly secrets: ClientSecret[];
  readonly certificates: RegisteredCertificate[];
  /** DER of authorities whose certificates are accepted by subject name (`x5c`), with the subject. */
  readonly trustedSubjects: {
    readonly subject: string;
    readonly issuer: Uint8Array<ArrayBuffer>;
  }[];
  readonly federations: Federation[];
  readonly managedIdentity: ManagedIdentity | undefined;
  /** Application permissions on Graph that an administrator has consented to. */
  roles: string[];
  /** Those that the registration asks for; by default the same. Without consent no token carries them. */
  requested: string[] | undefined;
  /** Delegated permissions that the registration asks for: they are in no token of an application. */
  requestedDelegated: string[];
  /** Gates that stay shut whatever the token carries, by the paths that they guard. */
  readonly gates: { readonly path: RegExp; readonly gate: GateName }[];
  /** Properties that replace or extend the application's JSON. */
  properties: Record<string, unknown>;
  /** Raw JSON members added at the end, digits kept: `"extension_size":12345678901234567890`. */
  rawMembers: string;
}

/** A tenant. */
export interface Tenant {
  readonly id: string;
  readonly domain: string;
  readonly registrations: Registration[];
}

/** The default tenant's id. */
export const DEFAULT_TENANT_ID = "a3c1f0de-5b27-4c8e-9d10-6f2b7e4a8c35";
const DEFAULT_APP_ID = "5d0e7b64-1c93-4f2a-8e5d-b7a604c2d918";
const DEFAULT_OBJECT_ID = "c84f2a17-9e60-4b3d-a1f5-0d76e9b3c482";
const DEFAULT_SERVICE_PRINCIPAL_ID = "e19b6c30-7d45-4a82-b6c8-3f5a1e0d7b94";
const SHARED_IDENTITY_RESOURCE_ID =
  "/subscriptions/90f3c5ab-6a1d-4d0e-b5c2-17e8a4d6f023/resourcegroups/jobs/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shared-identity";
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Tenants, applications and the resources that tokens can be asked for. */
export class Directory {
  readonly tenants: Tenant[] = [];
  /** Resources other than Graph that exist in every tenant. */
  readonly resources: Set<string> = new Set([
    "https://management.azure.com",
    "https://vault.azure.net",
  ]);

  /**
   * How keys become known that `addKey` registers: after a while, and not everywhere at once
   * (terraform-provider-vault 2079, vault-secrets-azure 23).
   */
  newKeys: { delayMs: number; misses: readonly boolean[] } = {
    delayMs: 0,
    misses: [],
  };

  constructor() {
    const tenant = this.addTenant({
      id: DEFAULT_TENANT_ID,
      domain: "example.onmicrosoft.com",
    });
    this.addRegistration(tenant, {
      appId: DEFAULT_APP_ID,
      objectId: DEFAULT_OBJECT_ID,
      servicePrincipalId: DEFAULT_SERVICE_PRINCIPAL_ID,
      displayName: "inventory-cron",
      secrets: [makeSecret()],
    });
    this.addRegistration(tenant, {
      displayName: "build-agent",
      managedIdentity: { resourceId: undefined },
    });
    this.addRegistration(tenant, {
      displayName: "shared-identity",
      managedIdentity: { resourceId: SHARED_IDENTITY_RESOURCE_ID },
    });
  }

  /** The tenant there is from the start. */
  get tenant(): Tenant {
    return present(this.tenants[0]);
  }

  /** The application there is from the start. */
  get app(): Registration {
    return present(this.tenant.registrations[0]);
  }

  /** The first secret of the default application. */
  get secret(): string {
    return present(this.app.secrets[0]).value;
  }

  /** The managed identities there are from the start: system-assigned, then user-assigned. */
  get identities(): Registration[] {
    return this.tenant.registrations.filter(({ managedIdentity }) =>
      managedIdentity !== undefined
    );
  }

  /** Registers a certificate (DER) on an application. */
  addCertificate(
    registration: Registration,
    der: Uint8Array<ArrayBuffer>,
  ): RegisteredCertificate {
    const added = { keyId: crypto.randomUUID(), displayName: "CN=job", der };
    registration.certificates.push(added);
    return added;
  }

  /** Adds a tenant. */
  addTenant(tenant: { id?: string; domain?: string } = {}): Tenant {
    const id = tenant.id ?? crypto.randomUUID();
    const added = {
      id,
      domain: tenant.domain ?? `t${id.slice(0, 8)}.example`,
      registrations: [],
    };
    this.tenants.push(added);
    return added;
  }

  /** Adds an application, by default enabled, without credentials and permissions. */
  addRegistration(
    tenant: Tenant,
    registration: Partial<Registration> = {},
  ): Registration {
    const added: Registration = {
      appId: crypto.randomUUID(),
      objectId: crypto.randomUUID(),
      servicePrincipalId: crypto.randomUUID(),
      displayName: "another-app",
      enabled: true,
      secrets: [],
      certificates: [],
      trustedSubjects: [],
      federations: [],
      managedIdentity: undefined,
      roles: [],
      requested: undefined,
      requestedDelegated: [],
      gates: [],
      properties: {},
      rawMembers: "",
      ...registration,
      tenantId: tenant.id,
    };
    tenant.registrations.push(added);
    return added;
  }

  /** The tenant with this id or domain name. */
  findTenant(name: string): Tenant | undefined {
    const wanted = name.toLowerCase();
    return this.tenants.find(({ id, domain }) =>
      id.toLowerCase() === wanted || domain === wanted
    );
  }
}

/** A secret in the form Entra gives them, good for two years unless told otherwise. */
export function makeSecret(secret: Partial<ClientSecret> = {}): ClientSecret {
  const random = crypto.getRandomValues(new Uint8Array(24)).toBase64({
    alphabet: "base64url",
  });
  return {
    keyId: crypto.randomUUID(),
    displayName: "rotated",
    value: `abc8Q~${random}.~`,
    startsAt: Date.now() - YEAR_MS,
    endsAt: Date.now() + YEAR_MS,
    ...secret,
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new RangeError("Cannot find the default entry: it was removed");
  }
  return value;
}
