/**
 * The permission set of the program, made of the tables of clouds and platforms and the list of variables.
 * Run as a program it writes the set into `deno.json`, which `start`, the tests and `compile` share.
 *
 * @module
 */

import { platformHosts } from "../auth/credential/platforms.ts";
import { cloudHosts } from "../cli/config/clouds.ts";
import {
  PLATFORM_VARIABLES,
  SETTING_VARIABLES,
} from "../cli/system/variables.ts";

/** Hosts that Graph redirects downloads to and that it gives upload links for. */
const TRANSFER_HOSTS = [
  "*.sharepoint.com",
  "*.sharepoint.us",
  "*.sharepoint.cn",
  "*.svc.ms",
  "*.office.com",
  "*.1drv.com",
  "my.microsoftpersonalcontent.com",
];

/** Managed identity endpoints, and what runs on this machine. */
const LOCAL_HOSTS = ["169.254.0.0/16", "127.0.0.1", "localhost", "[::1]"];

/** What the program may do. */
export function permissionSet(): Readonly<Record<string, unknown>> {
  return {
    net: [
      ...cloudHosts(),
      ...platformHosts(),
      ...TRANSFER_HOSTS,
      ...LOCAL_HOSTS,
    ],
    env: [...SETTING_VARIABLES, ...PLATFORM_VARIABLES],
    sys: ["uid"],
    read: true,
    write: true,
    // Without this, code could be imported from some public hosts, and the addresses could carry data
    // out. An empty list would mean those hosts again, and the runtime takes no notice of `deny: true`.
    import: { allow: ["localhost"], deny: ["localhost"] },
  };
}

if (import.meta.main) {
  const file = new URL("../deno.json", import.meta.url);
  const settings = JSON.parse(await Deno.readTextFile(file));
  settings.permissions.appgraph = permissionSet();
  await Deno.writeTextFile(file, JSON.stringify(settings, undefined, 2));
  await new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--quiet", "deno.json"],
    cwd: new URL("../", import.meta.url),
  }).spawn().status;
}
