/**
 * What the program needs to renew an app's own certificate. Only the commands that do so load it.
 *
 * @module
 */

export {
  type KeyedCertificate,
  readKeyedCertificate,
} from "./keys/certificate_file.ts";
export { type KeyProofClaims, signKeyProof } from "./renewal/key_proof.ts";
export {
  commonNameOf,
  createSuccessor,
  successorName,
  type SuccessorOptions,
} from "./renewal/successor.ts";
