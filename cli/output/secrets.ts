/**
 * Secrets in answers of Graph.
 *
 * @module
 */

// Members of Graph's resources that are secrets, or links that need no token: passwordCredential and
// synchronizationSecretKeyStringValuePair (secretText), passwordProfile, temporaryAccessPass, LAPS and BitLocker
// credentials, uploadSession, and the pre-authenticated links of driveItem.
const NAME_REGEXP =
  /^(?:secretText|.*(?:password|passwordBase64|token|clientSecret|sharedSecret|preSharedKey|recoveryKey|AccessPass|uploadUrl|downloadUrl))$/i;
// Those names of tokens that only mark a place in a collection or a change.
const HARMLESS_REGEXP = /^@odata\.|(?:skip|delta|continuation|change)token$/i;

/**
 * Whether an answer holds a secret: a text that is not empty, under a name that says so.
 *
 * @param answer Parsed JSON.
 */
export function holdsSecret(answer: unknown): boolean {
  // Without recursion: answers are as deep as the parser allows.
  const open: unknown[] = [answer];
  const known = new Map<string, boolean>();
  const isSecretName = (name: string) => {
    const isSecret = known.get(name) ??
      (NAME_REGEXP.test(name) && !HARMLESS_REGEXP.test(name));
    known.set(name, isSecret);
    return isSecret;
  };
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) open.push(item);
      continue;
    }
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === "object") open.push(member);
      else if (
        typeof member === "string" && member !== "" && isSecretName(name)
      ) {
        return true;
      }
    }
  }
  return false;
}
