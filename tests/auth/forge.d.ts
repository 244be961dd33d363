// Types of the few parts of node-forge that make keys and PFX files in old and new encryptions.
type Asn1 = { readonly value: unknown };
type Key = { readonly n: unknown };
type Certificate = { readonly serialNumber: string };
interface Encryption {
  readonly algorithm: "3des" | "aes128" | "aes256";
}

declare const forge: {
  // asn1
  toDer(value: Asn1): { getBytes(): string };
  fromDer(bytes: string): Asn1;
  // pki
  privateKeyFromPem(pem: string): Key;
  certificateFromPem(pem: string): Certificate;
  privateKeyToAsn1(key: Key): Asn1;
  wrapRsaPrivateKey(key: Asn1): Asn1;
  encryptPrivateKeyInfo(
    key: Asn1,
    password: string,
    options: Encryption,
  ): Asn1;
  encryptedPrivateKeyToPem(key: Asn1): string;
  encryptRsaPrivateKey(
    key: Key,
    password: string,
    options: { legacy: true; algorithm: string },
  ): string;
  privateKeyToPem(key: Key): string;
  // pkcs12
  toPkcs12Asn1(
    key: Key,
    certificates: Certificate[],
    password: string | null,
    options: Encryption,
  ): Asn1;
};
export default forge;
