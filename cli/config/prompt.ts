/**
 * Asking for a secret on a terminal.
 *
 * @module
 */

import { StopSignal, type System } from "../system/system.ts";

const INTERRUPT = 0x03;
const QUIT = 0x1c;
const END_OF_INPUT = 0x04;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BACKSPACE = 0x08;
const KILL_LINE = 0x15;
const DELETE = 0x7f;

/**
 * Asks for a secret on standard error and reads it without echo. The terminal is in raw mode
 * meanwhile, so Ctrl-C and
 * Ctrl-\ arrive as bytes: they stop the program as the signals would.
 *
 * @returns What was typed, or `undefined` if nothing was.
 * @throws {StopSignal} on Ctrl-C and Ctrl-\, and the reason of the system's signal when that is aborted.
 */
export async function promptSecret(
  system: System,
  question: string,
): Promise<string | undefined> {
  const { stdin, stderr } = system;
  const typed: number[] = [];
  const buffer = new Uint8Array(256);
  // Before the question: who answers fast must not be shown either.
  stdin.setRaw(true);
  try {
    await stderr.write(question);
    while (true) {
      const length = await stdin.read(buffer);
      if (length === null) return toText(typed);
      for (const byte of buffer.subarray(0, length)) {
        switch (byte) {
          case INTERRUPT:
            throw new StopSignal("SIGINT");
          case QUIT:
            throw new StopSignal("SIGQUIT");
          case END_OF_INPUT:
          case LINE_FEED:
          case CARRIAGE_RETURN:
            return toText(typed);
          case KILL_LINE:
            typed.length = 0;
            break;
          case BACKSPACE:
          case DELETE:
            removeCharacter(typed);
            break;
          default:
            typed.push(byte);
        }
      }
    }
  } finally {
    stdin.setRaw(false);
    await stderr.write("\n");
  }
}

/** Removes the last character: in UTF-8 that can be several bytes. */
function removeCharacter(bytes: number[]): void {
  let removed = bytes.pop();
  while (removed !== undefined && (removed & 0xc0) === 0x80) {
    removed = bytes.pop();
  }
}

function toText(bytes: number[]): string | undefined {
  const text = new TextDecoder().decode(Uint8Array.from(bytes)).trim();
  return text === "" ? undefined : text;
}
