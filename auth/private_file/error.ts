/** A file that may not be used, or not for this; the message ends a sentence that names the file. */
export class PrivateFileError extends Error {
  override readonly name = "PrivateFileError";
  /** Whether only the wrong owner is to blame: giving the file to this user would mend it. */
  readonly isOwnership: boolean;

  /**
   * @param reason Begins in lower case: "it belongs to another user".
   */
  constructor(
    reason: string,
    { isOwnership = false }: { readonly isOwnership?: boolean } = {},
  ) {
    super(reason);
    this.isOwnership = isOwnership;
  }
}
