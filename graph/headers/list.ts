/**
 * The members of a header that is a list, or that became one: a header which came twice reads as
 * "a, a" (RFC 9110, section 5.3).
 *
 * @param value The value of the header.
 */
export function listMembers(value: string): string[] {
  return value.split(",").map((member) => member.trim()).filter((member) =>
    member !== ""
  );
}
