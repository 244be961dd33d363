/**
 * The national and sovereign clouds (Entra documentation, authentication-national-cloud; Graph
 * documentation, deployments).
 *
 * @module
 */

/** One cloud: where tokens come from and where Graph is. */
export interface Cloud {
  /** Host of the authority. */
  readonly authority: string;
  /** Older hosts of the same authority. */
  readonly formerAuthorities?: readonly string[];
  /** Host of Microsoft Graph; the scope of its tokens is this origin and `/.default`. */
  readonly graph: string;
  /** Which cloud it is, in words. */
  readonly description: string;
}

/** The clouds by the name that `--cloud` takes. A new cloud is one entry here. */
export const CLOUDS = {
  "global": {
    authority: "login.microsoftonline.com",
    graph: "graph.microsoft.com",
    description: "worldwide, GCC",
  },
  "usgov": {
    authority: "login.microsoftonline.us",
    graph: "graph.microsoft.us",
    description: "US Government L4 (GCC High)",
  },
  "usgov-dod": {
    authority: "login.microsoftonline.us",
    graph: "dod-graph.microsoft.us",
    description: "US Government L5 (DoD)",
  },
  "china": {
    authority: "login.partner.microsoftonline.cn",
    formerAuthorities: ["login.chinacloudapi.cn"],
    graph: "microsoftgraph.chinacloudapi.cn",
    description: "China, operated by 21Vianet",
  },
  "bleu": {
    authority: "login.sovcloud-identity.fr",
    graph: "graph.svc.sovcloud.fr",
    description: "Bleu, France",
  },
  "delos": {
    authority: "login.sovcloud-identity.de",
    graph: "graph.svc.sovcloud.de",
    description: "Delos, Germany",
  },
  "govsg": {
    authority: "login.sovcloud-identity.sg",
    graph: "graph.svc.sovcloud.sg",
    description: "Government of Singapore",
  },
} as const satisfies Record<string, Cloud>;

/** The name of a cloud. */
export type CloudName = keyof typeof CLOUDS;

/** The names of all clouds. */
export const CLOUD_NAMES = Object.keys(CLOUDS) as CloudName[];

/** Whether a text names a cloud. */
export function isCloudName(text: string): text is CloudName {
  return Object.hasOwn(CLOUDS, text);
}

/** The clouds that an authority host serves; none for a host that is in no cloud. */
export function cloudsOfAuthority(host: string): CloudName[] {
  return CLOUD_NAMES.filter((name) => {
    const cloud: Cloud = CLOUDS[name];
    return cloud.authority === host ||
      cloud.formerAuthorities?.includes(host) === true;
  });
}

/** The cloud that a Graph host belongs to. */
export function cloudOfGraph(host: string): CloudName | undefined {
  return CLOUD_NAMES.find((name) => CLOUDS[name].graph === host);
}

/** Every host of every cloud, for the permission set. */
export function cloudHosts(): string[] {
  const hosts = CLOUD_NAMES.flatMap((name) => {
    const cloud: Cloud = CLOUDS[name];
    return [cloud.authority, ...cloud.formerAuthorities ?? [], cloud.graph];
  });
  return [...new Set(hosts)];
}
