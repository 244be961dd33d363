/** Files that the program kept for itself, and batch input. @module */

import fc from "fast-check";
import {
  BatchLineError,
  parseBatchLine,
} from "../../cli/commands/batch/parse_line.ts";
import { readDeltaLink } from "../../cli/commands/delta/state.ts";
import { UsageError } from "../../cli/errors.ts";
import { ListCheckpoint } from "../../cli/commands/list/checkpoint.ts";
import { StateFile } from "../../cli/files/state_file.ts";
import { BatchRequestError, createBatchCheck } from "../../graph/mod.ts";
import { assert, assertEquals } from "../assert.ts";
import type { TestFolder } from "../auth/certificates.ts";
import { mutatedJson, mutatedText } from "./grammar.ts";
import { allow, type FuzzTarget, target } from "./target.ts";

const URL_1 = "https://graph.microsoft.com/v1.0/users";
const CHECKPOINT = {
  version: 1,
  url: URL_1,
  tenant: "t",
  nextLink: `${URL_1}?page=2`,
};
const DELTA = { version: 1, url: URL_1, tenant: "t", deltaLink: URL_1 };
const LINE = {
  id: "a",
  method: "PATCH",
  url: "/users/1",
  headers: { "if-match": "*" },
  body: { jobTitle: "Baker" },
  dependsOn: ["b"],
};

function stored(seed: Readonly<Record<string, unknown>>): fc.Arbitrary<string> {
  return fc.oneof(
    mutatedJson(seed).map((value) => JSON.stringify(value)),
    mutatedText([JSON.stringify(seed, null, 2), "[]", "null", ""]),
  );
}

/** Makes the targets. */
export function fileTargets(folder: TestFolder): FuzzTarget[] {
  return [
    target("checkpoint files", stored(CHECKPOINT), async (text) => {
      using file = await StateFile.open(folder.write("checkpoint", text));
      const place = await allow(
        [UsageError],
        () => ListCheckpoint.open(file, { url: URL_1, tenant: "t" }),
      );
      const resumeAt: unknown = place?.resumeAt;
      assert(resumeAt === undefined || typeof resumeAt === "string");
    }),
    target("state files", stored(DELTA), async (text) => {
      using file = await StateFile.open(folder.write("state", text));
      const key = { tenant: "t", url: URL_1 };
      const link: unknown = await allow(
        [UsageError],
        () => readDeltaLink(file, key),
      );
      assert(link === undefined || typeof link === "string");
    }),
    target(
      "batch lines: any text",
      fc.oneof(
        mutatedText(
          [JSON.stringify(LINE), "GET /users/1", "delete /groups/1"],
          ["{", "}", '"url":', "null", "GET "],
        ),
        mutatedJson(LINE).map((value) => JSON.stringify(value)),
      ),
      async (line) => {
        const request = await allow(
          [BatchLineError],
          () => parseBatchLine(line, 7),
        );
        if (request === undefined) return;
        const check = createBatchCheck({
          baseUrl: "https://graph.microsoft.com",
          version: "v1.0",
        });
        await allow([BatchRequestError], () => check(request));
      },
    ),
    target(
      "batch lines: right ones come back as they are",
      fc.record({
        id: fc.string({ minLength: 1 }),
        method: fc.constantFrom("GET", "POST", "PATCH", "PUT", "DELETE"),
        url: fc.string({ minLength: 1 }),
        headers: fc.dictionary(fc.string(), fc.string()),
        body: fc.jsonValue(),
        dependsOn: fc.array(fc.string()),
      }),
      (request) => {
        const line = JSON.stringify(request);
        assertEquals(
          JSON.stringify(parseBatchLine(line, 7)),
          line,
        );
      },
    ),
  ];
}
