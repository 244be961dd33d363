/**
 * Which cloud a host belongs to.
 *
 * @module
 */

import { type CloudName, CLOUDS } from "../../auth/mod.ts";

export { type CloudName, CLOUDS };

/** The names of all clouds. */
export const CLOUD_NAMES = Object.keys(CLOUDS) as CloudName[];

/** Whether a text names a cloud. */
export function isCloudName(text: string): text is CloudName {
  return Object.hasOwn(CLOUDS, text);
}

/** The clouds that an authority host serves; none for a host that is in no cloud. */
export function cloudsOfAuthority(host: string): CloudName[] {
  return CLOUD_NAMES.filter((name) => {
    const cloud = CLOUDS[name];
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
    const cloud = CLOUDS[name];
    return [cloud.authority, ...cloud.formerAuthorities ?? [], cloud.graph];
  });
  return [...new Set(hosts)];
}
