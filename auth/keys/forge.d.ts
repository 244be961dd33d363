// Types of the few parts of node-forge that decrypt old files: the package ships none.

/** Bytes as a string with one character, U+0000 to U+00FF, for each. */
type BinaryString = string;

interface ByteBuffer {
  getBytes(): BinaryString;
}

interface Cipher {
  readonly output: ByteBuffer;
  start(initializationVector: BinaryString): void;
  update(input: ByteBuffer): void;
  /** `false` if the padding is wrong. */
  finish(): boolean;
}

interface CipherModule {
  /** DES takes the mode, RC2 the effective bits of the key. */
  createDecryptionCipher(key: BinaryString, option: "CBC" | number): Cipher;
}

interface UtilModule {
  createBuffer(bytes: BinaryString): ByteBuffer;
}

declare const forge: CipherModule & UtilModule;
export default forge;
