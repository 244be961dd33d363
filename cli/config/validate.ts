/**
 * The form of single settings. Each function returns what is wrong as the end of a sentence, or the
 * value in its normal form.
 *
 * @module
 */

/** A checked value, or why it is none. */
export type Checked<Value> =
  | { readonly value: Value }
  | { readonly wrong: string };

/** Microsoft writes its ids so. */
export const GUID_REGEXP = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** A name of at least two labels (RFC 1035, section 2.3.1). */
export const DOMAIN_REGEXP =
  /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{1,62}$/i;
/** The resource id of a user-assigned managed identity. */
export const IDENTITY_REGEXP =
  /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/microsoft\.managedidentity\/userassignedidentities\/[^/]+$/i;
/** What stands for many tenants at once. */
export const SHARED_TENANTS = ["common", "organizations", "consumers"];

// What a shell, a template, a pipeline or a person would have filled in: ${NAME}, $(…), $NAME, {{ name }}, %NAME%,
// <name>, your-name, and the id of .env.example.
const PLACEHOLDER_REGEXP =
  /\$[{(]|(?:^|[/\\])\$[a-z_]|\{\{|%[a-z_]\w+%|^<.*>$|^your[_ -]|^[0-]{36}$/i;
const HOST_REGEXP = /^(?:[\w.-]+|\[[\da-f:.]+\])$/i;

/** What is wrong with a value whatever it is for: nobody has filled it in, or more was copied than belongs to it. */
export function findFlaw(text: string): { readonly wrong: string } | undefined {
  if (PLACEHOLDER_REGEXP.test(text)) {
    return { wrong: "holds a placeholder that nobody has filled in" };
  }
  if (/^(["'`]).*\1$|^[“”„].*[“”]$/s.test(text)) {
    return { wrong: "stands in quotes, which count as a part of it" };
  }
  return /^\s|\s$/.test(text)
    ? { wrong: "begins or ends with a blank or a line break" }
    : undefined;
}

/** A GUID, in lower case. */
export function checkGuid(text: string): Checked<string> {
  const flaw = findFlaw(text);
  if (flaw !== undefined) return flaw;
  return GUID_REGEXP.test(text)
    ? { value: text.toLowerCase() }
    : { wrong: "is not a GUID such as 11111111-2222-3333-4444-555555555555" };
}

/** The Azure resource id of a user-assigned managed identity. */
export function checkIdentity(text: string): Checked<string> {
  return IDENTITY_REGEXP.test(text) ? { value: text } : {
    wrong:
      "is not the resource id of an identity, /subscriptions/…/resourceGroups/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/…",
  };
}

/** One tenant: a GUID or a domain name. */
export function checkTenant(text: string): Checked<string> {
  const flaw = findFlaw(text);
  if (flaw !== undefined) return flaw;
  if (SHARED_TENANTS.includes(text.toLowerCase())) {
    return {
      wrong:
        "names no single tenant, which an app needs that acts as its own identity",
    };
  }
  return GUID_REGEXP.test(text) || DOMAIN_REGEXP.test(text)
    ? { value: text.toLowerCase() }
    : { wrong: "is neither a GUID nor a domain name" };
}

/** An origin on HTTPS, or on plain HTTP on this machine, with what follows it. */
export function checkOrigin(
  text: string,
): Checked<{ readonly origin: string; readonly path: string }> {
  const flaw = findFlaw(text);
  if (flaw !== undefined) return flaw;
  const url = URL.parse(text.includes("://") ? text : `https://${text}`);
  if (url === null || !HOST_REGEXP.test(url.hostname)) {
    return { wrong: "is not a URL" };
  }
  if (url.username !== "" || url.password !== "") {
    return { wrong: "holds a user name or password" };
  }
  if (url.protocol !== "https:") {
    if (url.protocol !== "http:") return { wrong: "is not an https URL" };
    if (!isLoopback(url.hostname)) {
      return { wrong: "is not https, without which secrets travel in clear" };
    }
  }
  if (url.search !== "" || url.hash !== "") {
    return { wrong: "has a query or a fragment" };
  }
  const path = url.pathname.replace(/^\/+|\/+$/g, "");
  return { value: { origin: url.origin, path } };
}

/** Whether a host name means this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
