/**
 * Tells errors of the operating system from faults of the program.
 *
 * @module
 */

import { describeSystemError } from "../text/system_error.ts";

/** Of the runtime's classes, those that stand for the system where there is no code. */
const CLASSES: readonly (readonly [
  new (message: string) => Error,
  string,
])[] = [
  [Deno.errors.NotFound, "ENOENT"],
  [Deno.errors.PermissionDenied, "EACCES"],
  [Deno.errors.AlreadyExists, "EEXIST"],
  [Deno.errors.FilesystemLoop, "ELOOP"],
  [Deno.errors.IsADirectory, "EISDIR"],
  [Deno.errors.NotADirectory, "ENOTDIR"],
  [Deno.errors.NotSupported, "ENOTSUP"],
  [Deno.errors.Busy, "EBUSY"],
  [Deno.errors.TimedOut, "ETIMEDOUT"],
  [Deno.errors.ConnectionRefused, "ECONNREFUSED"],
  [Deno.errors.ConnectionReset, "ECONNRESET"],
  [Deno.errors.ConnectionAborted, "ECONNABORTED"],
  [Deno.errors.AddrNotAvailable, "EADDRNOTAVAIL"],
  [Deno.errors.NetworkUnreachable, "ENETUNREACH"],
];

/** POSIX names: `ENOENT`; Node's own are of another form, `ERR_INVALID_ARG_TYPE`. */
const CODE_REGEXP = /^E[A-Z\d]{2,}$/;

/**
 * The name that the system has for what it refused, such as `ENOSPC`.
 *
 * @param error What an operation of the system threw.
 * @returns `undefined` if it was not the system that threw.
 */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (
    "code" in error && typeof error.code === "string" &&
    CODE_REGEXP.test(error.code)
  ) return error.code;
  return CLASSES.find(([known]) => error instanceof known)?.[1];
}

/** What does not concern the files of the program's own work, and so is rare. */
const RARE_REASONS: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: "the address is not available",
  EAGAIN: "a resource is used up at the moment",
  ECONNABORTED: "the connection was closed",
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was closed",
  EEXIST: "it is there already",
  EHOSTUNREACH: "there is no way to the host",
  EMLINK: "too many links",
  ENETDOWN: "the network is down",
  ENETUNREACH: "the network cannot be reached",
  ENODEV: "no such device",
  ENOLCK: "the file system has no lock left",
  ENOSYS: "the system does not support it",
  ENOTEMPTY: "the folder is not empty",
  ENOTSUP: "the file system does not support it",
  EOPNOTSUPP: "the file system does not support it",
  EOVERFLOW: "the file is too large for this system",
  EPIPE: "nobody reads it any more",
  ETIMEDOUT: "it took too long",
  EXDEV: "it is on another file system",
};

/** What a code of the system means, as part of a sentence; an unknown one stands for itself. */
export function describeCode(code: string): string {
  return RARE_REASONS[code] ??
    describeSystemError(Object.assign(new Error(), { code }));
}
