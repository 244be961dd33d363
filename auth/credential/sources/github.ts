/**
 * GitHub Actions (GitHub documentation, OpenID Connect reference).
 *
 * @module
 */

import type { Platform } from "./platform.ts";

/** GitHub Actions; a token is good for five minutes. */
export const GITHUB: Platform = {
  name: "GitHub Actions",
  hosts: ["*.actions.githubusercontent.com"],
  urlVariable: "ACTIONS_ID_TOKEN_REQUEST_URL",
  secretVariable: "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  member: "value",
  complete(url, { audience, secret }) {
    url.searchParams.set("audience", audience);
    return {
      headers: {
        accept: "application/json",
        authorization: `bearer ${secret}`,
      },
    };
  },
};
