import {
  type FileTrust,
  isSameFile,
  openFifoWriter,
  PrivateFileError,
  splitPath,
  writeAll,
} from "../../auth/private_file.ts";
import { EXIT_CODES } from "../exit_codes.ts";
import { isClosedPipe } from "../system/closed_pipe.ts";
import { StopSignal } from "../system/system.ts";
import { openReplacement, type Sink } from "./replacement.ts";
import { findTarget, type Target } from "./target.ts";
import { CommandError, UsageError } from "../errors.ts";
import { describeSystemError } from "../text/system_error.ts";

/** A file that cannot be written: exit code 2 when it is opened, 1 later. */
export class OutputFileError extends CommandError {
  /** The name of the class. */
  override readonly name = "OutputFileError";
  /** Stable name of this error. */
  readonly code = "output-file-unusable";
  /** The path as given. */
  readonly path: string;
  /** Whether it was opened and failed later: a full disk, for example. */
  readonly wasOpen: boolean;

  /**
   * Words the error.
   *
   * @param path The path as given.
   * @param reason Why not; starts in lower case.
   * @param options The cause, and whether the file was open already.
   */
  constructor(
    path: string,
    reason: string,
    options: ErrorOptions & { readonly wasOpen?: boolean } = {},
  ) {
    const { wasOpen = false, cause } = options;
    super(
      `Cannot write to "${path}": ${reason}`,
      wasOpen ? EXIT_CODES.unexpected : EXIT_CODES.usage,
      adviceFor(cause, wasOpen),
      options,
    );
    this.path = path;
    this.wasOpen = wasOpen;
  }
}

function adviceFor(cause: unknown, wasOpen: boolean): string {
  if (cause instanceof PrivateFileError && cause.isInUse) {
    return "Close it there, or choose another file";
  }
  // The runtime keeps most devices and all descriptors from programs that may not do everything.
  if (cause instanceof Deno.errors.NotCapable) {
    return "Leave the option out, and redirect standard output there";
  }
  return wasOpen ? "Check the room on its disk" : "Check its path and mode";
}

/** Writes bytes to where they belong; resolves when all of them have been taken. */
export type WriteBytes = (bytes: Uint8Array) => Promise<void>;

/** An output that appears whole or not at all. Left without `commit()`, it is aborted. */
export interface OutputFile extends AsyncDisposable {
  /** Writes bytes, all of them. */
  write(bytes: Uint8Array): Promise<void>;
  /**
   * Says that a secret is among the bytes to come: the file will be 0600, or of the mode of the one there if that is
   * stricter, and is so already. A device, FIFO or descriptor stays what it is.
   */
  protect(): Promise<void>;
  /** Puts the file in its place, after its bytes have reached the disk. */
  commit(): Promise<void>;
  /** Removes what was written; the file that was there before stays. Does nothing after `commit()`. */
  abort(): Promise<void>;
}

/** Options of {@linkcode openOutputFile}. */
export interface OutputFileOptions extends FileTrust {
  /** Ends the wait for whoever reads a FIFO. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens the file of `-O`. Its bytes go to a temporary file in the same folder, which `commit()` renames:
 * a reader never sees half a file. An existing file's mode and owner are kept, a new one gets what the
 * umask leaves of 0666. A symbolic link stays and its file is replaced, unless another user could have laid
 * it. Devices, FIFOs and open
 * descriptors (`/dev/fd/3`, as far as the runtime allows them) are written to directly. `-` and
 * `/dev/stdout` are standard output.
 *
 * @param path The path as given.
 * @param writeStdout Writes to standard output.
 * @param options Whose links are followed, and what ends the wait for a FIFO.
 * @returns The opened output.
 * @throws {OutputFileError} The path is a directory, or no file can be made there. Its methods throw it
 * too, for a full disk for example; but a closed pipe is thrown as it is.
 *
 * @example
 * ```ts ignore
 * import { openOutputFile } from "./output_file.ts";
 *
 * await using output = await openOutputFile("users.csv", () => Promise.resolve());
 * await output.write(new TextEncoder().encode("id\n"));
 * await output.commit();
 * ```
 */
export async function openOutputFile(
  path: string,
  writeStdout: WriteBytes,
  { signal, ...trust }: OutputFileOptions = {},
): Promise<OutputFile> {
  if (path === "-" || path === "/dev/stdout") {
    return new GuardedOutput(path, {
      write: writeStdout,
      protect: async () => {},
      commit: async () => {},
      abort: async () => {},
    });
  }
  if (path === "") throw new OutputFileError(path, "the name is empty");
  if (splitPath(path).name === "") {
    throw new OutputFileError(path, "it is a directory");
  }
  return await guarded(path, async () => {
    const target = await findOutput(path, trust);
    const sink = target.kind === "direct"
      ? await openDirectly(target, signal)
      : await openReplacement(target, trust);
    return new GuardedOutput(path, sink);
  });
}

/**
 * Finds what the path of `-O` stands for.
 *
 * @param path The path as given.
 * @param trust Whose links are followed.
 * @throws {OutputFileError} It is a directory, or another user could have laid a link on the way or the FIFO.
 */
export async function findOutput(
  path: string,
  trust: FileTrust = {},
): Promise<Exclude<Target, { kind: "directory" }>> {
  return await guarded(path, async () => {
    const target = await findTarget(path, trust);
    if (target.kind !== "directory") return target;
    throw new OutputFileError(path, "it is a directory");
  });
}

/** Ends once, and throws one class of error. */
class GuardedOutput implements OutputFile {
  readonly #path: string;
  readonly #sink: Sink;
  #ended = false;

  constructor(path: string, sink: Sink) {
    this.#path = path;
    this.#sink = sink;
  }

  async write(bytes: Uint8Array): Promise<void> {
    await guarded(this.#path, () => this.#sink.write(bytes), true);
  }

  async protect(): Promise<void> {
    await guarded(this.#path, () => this.#sink.protect(), true);
  }

  async commit(): Promise<void> {
    this.#ended = true;
    await guarded(this.#path, () => this.#sink.commit(), true);
  }

  async abort(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await guarded(this.#path, () => this.#sink.abort(), true);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.abort();
  }
}

async function openDirectly(
  { path, fifo }: Target & { kind: "direct" },
  signal: AbortSignal | undefined,
): Promise<Sink> {
  const file = fifo
    ? await openFifoWriter(path, signal)
    // Appending, because a descriptor may lead to a file that holds something already.
    : await Deno.open(path, { append: true });
  if (fifo && !isSameFile(fifo, await file.stat())) {
    file.close();
    throw new PrivateFileError("it was replaced while it was being opened");
  }
  const close = () => Promise.resolve(file.close());
  return {
    write: (bytes) => writeAll(file, bytes, signal),
    protect: async () => {},
    commit: close,
    abort: close,
  };
}

async function guarded<T>(
  path: string,
  action: () => Promise<T>,
  wasOpen = false,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    // Standard output has its own words for what failed there.
    if (
      error instanceof CommandError ||
      error instanceof UsageError || error instanceof StopSignal ||
      isClosedPipe(error)
    ) throw error;
    throw new OutputFileError(path, describeSystemError(error), {
      cause: error,
      wasOpen,
    });
  }
}
