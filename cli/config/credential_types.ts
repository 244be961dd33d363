/**
 * The configuration of a credential, and the settings that it is made from.
 *
 * @module
 */

import type { PlatformName } from "../../auth/mod.ts";
import type { Setting, SettingName } from "./settings.ts";

/** How the app proves its identity. */
export type CredentialConfiguration =
  | { readonly kind: "secret"; readonly secret: Setting }
  | {
    readonly kind: "certificate";
    readonly path: Setting;
    readonly password: Setting | undefined;
    readonly sendChain: boolean;
    readonly algorithm: "PS256" | "RS256";
  }
  | {
    readonly kind: "federated";
    readonly source: FederatedSource;
    /** Its token in words, for sentences: `the federated token of GitHub Actions`. */
    readonly words: string;
  }
  | {
    readonly kind: "managed-identity";
    /** The setting that chose it. */
    readonly chosenBy: Setting;
    readonly objectId: Setting | undefined;
    readonly resourceId: Setting | undefined;
  };

/** Where the token comes from that vouches for the app. */
export type FederatedSource =
  | { readonly kind: "file"; readonly path: Setting }
  | { readonly kind: "value"; readonly token: Setting }
  | { readonly kind: PlatformName }
  | {
    readonly kind: "managed-identity";
    /** Not the app's. */
    readonly clientId: Setting | undefined;
    readonly objectId: Setting | undefined;
    readonly resourceId: Setting | undefined;
  };

/** The found settings, unchecked. */
export type FoundSettings = Readonly<
  Partial<Record<SettingName, Setting>>
>;
