/**
 * What the runtime makes of `NO_PROXY`, tried on 2.7.11 and 2.9.6: entries between commas, blanks around
 * them left out. An entry is an address, a range such as `10.0.0.0/8`, `*` for every name (no address), or a
 * name in lower case, which stands for itself and all names below it, with or without a dot in front.
 * Everything else, such as a name with a port, matches nothing.
 *
 * @module
 */

interface Range {
  readonly width: 32 | 128;
  readonly value: bigint;
  /** How many bits of the beginning count. */
  readonly length: number;
}

// The last label of a name is no number, or the name is an address, URL Standard §3.5.
const NAME_REGEXP = /^\.?(?:[a-z\d_-]+\.)*[a-z\d_-]*[a-z_-][a-z\d_-]*$/;

/**
 * Finds the entry that spares a host the proxy.
 *
 * @param hostname As a URL holds it: in lower case, an IPv6 address in brackets.
 */
export function findExemption(
  hostname: string,
  noProxy: string,
): string | undefined {
  const address = readRange(hostname.replace(/^\[(.*)\]$/, "$1"));
  return entriesOf(noProxy).find((entry) => {
    if (address !== undefined) return contains(readRange(entry), address);
    const name = entry.replace(/^\./, "");
    return name !== "" &&
      (name === "*" || hostname === name || hostname.endsWith(`.${name}`));
  });
}

/** The entries that match nothing, whatever they were meant for. */
export function findIdleEntries(noProxy: string): string[] {
  return entriesOf(noProxy).filter((entry) =>
    entry !== "*" && !NAME_REGEXP.test(entry) && readRange(entry) === undefined
  );
}

function entriesOf(noProxy: string): string[] {
  return noProxy.split(",").map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function contains(range: Range | undefined, address: Range): boolean {
  if (range === undefined || range.width !== address.width) return false;
  const shift = BigInt(range.width - range.length);
  return range.value >> shift === address.value >> shift;
}

/** An address, or a range in the form ADDRESS/LENGTH. */
function readRange(text: string): Range | undefined {
  const [, address = "", length] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const parsed = address.includes(":") ? readIpv6(address) : readIpv4(address);
  if (parsed === undefined) return undefined;
  const bits = length === undefined ? parsed.width : Number(length);
  return bits > parsed.width ? undefined : { ...parsed, length: bits };
}

function readIpv4(text: string): Omit<Range, "length"> | undefined {
  const parts = text.split(".");
  const isAddress = parts.length === 4 &&
    parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256);
  return isAddress
    ? { width: 32, value: join(parts.map(Number), 8n) }
    : undefined;
}

function readIpv6(text: string): Omit<Range, "length"> | undefined {
  // The URL parser knows all forms of an address, and writes the canonical one.
  const canonical = URL.parse(`http://[${text}]`)?.hostname.slice(1, -1);
  if (canonical === undefined) return undefined;
  const [head = [], tail = []] = canonical.split("::").map((half) =>
    half === "" ? [] : half.split(":")
  );
  const gap = new Array(8 - head.length - tail.length).fill("0");
  const groups = [...head, ...gap, ...tail].map((group) => parseInt(group, 16));
  return { width: 128, value: join(groups, 16n) };
}

function join(parts: readonly number[], bits: bigint): bigint {
  return parts.reduce((value, part) => value << bits | BigInt(part), 0n);
}
