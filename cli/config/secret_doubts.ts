import { describeSource, type Setting } from "./settings.ts";

// The whole of it, for one that somebody chose may hold any of these characters.
const PLACEHOLDER_REGEXP =
  /^(?:\$\w+|\$\{.*\}|\$\(.*\)|\{\{.*\}\}|%\w+%|<.*>|\*+|your[_ -].*)$/is;
const GUID_REGEXP = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * What makes a client secret doubtful, as sentences; it is not shown. Entra would only answer that it is
 * wrong (AADSTS7000215).
 */
export function findSecretDoubts({ value, source }: Setting): string[] {
  const what = `The client secret (${describeSource(source)})`;
  if (/[\r\n]$/.test(value)) {
    return [
      `${what} ends in a line break, which is sent as a part of it: write it without one`,
    ];
  }
  if (/^\s|\s$/.test(value)) {
    return [
      `${what} begins or ends with a blank, which is sent as a part of it: write it without`,
    ];
  }
  if (/^(["'`]).*\1$/s.test(value)) {
    return [
      `${what} stands in quotes, which are sent as a part of it: write it without them`,
    ];
  }
  if (PLACEHOLDER_REGEXP.test(value)) {
    return [`${what} looks like a placeholder that nobody has filled in`];
  }
  if (GUID_REGEXP.test(value)) {
    return [
      `${what} has the form of a GUID: that is the id of the secret; its value is another, which Entra shows only when the secret is made`,
    ];
  }
  return [];
}
