// Types of the few parts of node-forge that read PFX files: the package ships none.

/** Bytes as a string with one character, U+0000 to U+00FF, for each. */
type BinaryString = string;

interface Asn1 {
  readonly value: BinaryString | readonly Asn1[];
}
interface PrivateKey {
  readonly n: unknown;
}
interface Certificate {
  readonly serialNumber: string;
}

/** `asn1` stands where forge has no type of its own for the content: an EC key, for example. */
interface Bag {
  readonly type: string;
  readonly key?: PrivateKey | null;
  readonly cert?: Certificate | null;
  readonly asn1?: Asn1;
}
interface Pfx {
  readonly safeContents: readonly { readonly safeBags: readonly Bag[] }[];
}

interface Asn1Module {
  fromDer(bytes: BinaryString, options: { strict: boolean }): Asn1;
  toDer(value: Asn1): { getBytes(): BinaryString };
}
interface Pkcs12Module {
  pkcs12FromAsn1(value: Asn1, strict: boolean, password?: string): Pfx;
}
interface PkiModule {
  privateKeyToAsn1(key: PrivateKey): Asn1;
  wrapRsaPrivateKey(key: Asn1): Asn1;
  certificateToAsn1(certificate: Certificate): Asn1;
}

declare const forge: Asn1Module & Pkcs12Module & PkiModule;
export type { Asn1, Bag, Pfx };
export default forge;
