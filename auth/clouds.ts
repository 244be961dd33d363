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
  readonly formerAuthorities?: readonly string[] | undefined;
  /** Host of Microsoft Graph; the scope of its tokens is this origin and `/.default`. */
  readonly graph: string;
  /**
   * The audience of tokens that vouch for an app in the place of a secret, where it is not
   * `api://AzureADTokenExchange`.
   */
  readonly exchangeAudience?: string | undefined;
  /** Which cloud it is, in words. */
  readonly description: string;
}

/** The name of a cloud. */
export type CloudName =
  | "global"
  | "usgov"
  | "usgov-dod"
  | "china"
  | "bleu"
  | "delos"
  | "govsg";

/** The clouds by their names. A new cloud is one entry here. */
export const CLOUDS: Readonly<Record<CloudName, Cloud>> = {
  "global": {
    authority: "login.microsoftonline.com",
    graph: "graph.microsoft.com",
    description: "worldwide, GCC",
  },
  "usgov": {
    authority: "login.microsoftonline.us",
    graph: "graph.microsoft.us",
    exchangeAudience: "api://AzureADTokenExchangeUSGov",
    description: "US Government L4 (GCC High)",
  },
  "usgov-dod": {
    authority: "login.microsoftonline.us",
    graph: "dod-graph.microsoft.us",
    exchangeAudience: "api://AzureADTokenExchangeUSGov",
    description: "US Government L5 (DoD)",
  },
  "china": {
    authority: "login.partner.microsoftonline.cn",
    formerAuthorities: ["login.chinacloudapi.cn"],
    graph: "microsoftgraph.chinacloudapi.cn",
    exchangeAudience: "api://AzureADTokenExchangeChina",
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
};
