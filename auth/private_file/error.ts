/** A file that may not be used, or not for this; the message ends a sentence that names the file. */
export class PrivateFileError extends Error {
  override readonly name = "PrivateFileError";
  /** Whether only the wrong owner is to blame: giving the file to this user would mend it. */
  readonly isOwnership: boolean;
  /** Whether another program has it open, so that it may go later. */
  readonly isInUse: boolean;

  /**
   * @param reason Begins in lower case: "it belongs to another user".
   */
  constructor(
    reason: string,
    { isOwnership = false, isInUse = false }: {
      readonly isOwnership?: boolean;
      readonly isInUse?: boolean;
    } = {},
  ) {
    super(reason);
    this.isOwnership = isOwnership;
    this.isInUse = isInUse;
  }
}
