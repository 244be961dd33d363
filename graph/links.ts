import { LinkError } from "./errors.ts";

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set([
  "localhost",
  "127.0.0.1",
  "[::1]",
]);

/**
 * Checks that a link from an answer stays on the origin of the service.
 *
 * @param link The link, such as `@odata.nextLink`.
 * @param baseUrl Root of the service.
 * @returns The link, unchanged.
 * @throws {LinkError} `foreign-link`.
 */
export function checkLink(link: string, baseUrl: string): string {
  if (isOwnLink(link, baseUrl)) return link;
  throw new LinkError(
    "foreign-link",
    `Refused to follow a link in the answer: ${whyForeign(link, baseUrl)}`,
  );
}

/**
 * Whether a link is an address of the service.
 *
 * @param link The link.
 * @param baseUrl Root of the service.
 */
export function isOwnLink(link: string, baseUrl: string): boolean {
  if (!URL.canParse(link)) return false;
  const url = new URL(link);
  const { origin, protocol } = new URL(baseUrl);
  // The protocol too: the origin of "blob:https://host/…" is that of its host.
  return url.origin === origin && url.protocol === protocol &&
    !url.username && !url.password;
}

/**
 * Whether an address is safe from those who listen on the way: HTTPS, or HTTP that stays on this
 * machine.
 */
export function isSecureAddress({ protocol, hostname }: URL): boolean {
  return protocol === "https:" ||
    (protocol === "http:" && LOOPBACK_HOSTS.has(hostname));
}

/**
 * Checks a pre-authenticated link of an answer, which may lead to any host, but not in the clear;
 * to this machine itself only where the service runs there too.
 *
 * @param link The link.
 * @param baseUrl Root of the service.
 * @returns The link, unchanged.
 * @throws {LinkError} `redirect-refused`.
 */
export function checkSecureLink(link: string, baseUrl: string): string {
  if (isSecureLink(link, baseUrl)) return link;
  const url = URL.canParse(link) ? new URL(link) : undefined;
  throw new LinkError(
    "redirect-refused",
    `Refused to follow a link in the answer: ${
      url
        ? `it leads to "${url.protocol}//${url.host}", which is not HTTPS`
        : "it is no address"
    }`,
  );
}

/**
 * Whether {@linkcode checkSecureLink} would let a link pass.
 *
 * @param link The link.
 * @param baseUrl Root of the service.
 */
export function isSecureLink(link: string, baseUrl: string): boolean {
  if (!URL.canParse(link)) return false;
  const url = new URL(link);
  const isPlainService = new URL(baseUrl).protocol === "http:";
  return url.protocol === "https:" || (isPlainService && isSecureAddress(url));
}

function whyForeign(link: string, baseUrl: string): string {
  const { origin } = new URL(baseUrl);
  if (!URL.canParse(link)) {
    return `it leads to no address at all, not to "${origin}"`;
  }
  const { protocol, host } = new URL(link);
  const own = `${protocol}//${host}`;
  return own === origin
    ? "it holds a user name or password"
    : `it leads to "${own}", not to "${origin}"`;
}

/**
 * A URL as it may be shown: of another origin than the service only the origin, because upload
 * and download links are secrets.
 *
 * @param url The URL.
 * @param baseUrl Root of the service.
 */
export function redactUrl(url: string, baseUrl: string): string {
  const { origin } = new URL(url);
  return origin === new URL(baseUrl).origin ? url : `${origin}/…`;
}
