/**
 * Printing one answer of Graph.
 *
 * @module
 */

import { type HttpMethod, parseJson } from "../../graph/mod.ts";
import { isJsonType } from "./content_type.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { openOutput, type Output, type OutputOptions } from "../output/open.ts";
import { formatDocument } from "../output/document.ts";
import { createItemWriter, itemsOfResponse } from "../output/format.ts";
import type { ItemFormat } from "../output/item_writer.ts";
import { formatOfFile } from "../output/item_format.ts";
import { compileQuery, type Query } from "../output/query.ts";
import { jsonText, toLimitError } from "../output/raw_json.ts";
import type { RequestedColumns } from "../output/requested_columns.ts";
import type { Log } from "../report/log.ts";

const BLANK_REGEXP = /^[ \t\r\n]*$/;
const PARSED_FORMATS: ReadonlySet<string> = new Set([
  "ndjson",
  "csv",
  "tsv",
  "table",
]);

/** How answers are to be printed; made before anything is sent, so that mistakes show early. */
export interface ResponsePrinter {
  /** Prints a success. */
  print(response: Response): Promise<void>;
  /** Prints status line, headers and body of an answer that became an error, where `--include` asks for it. */
  printError(error: unknown): Promise<void>;
}

/** The options that say how an answer is printed. */
export interface PrintOptions extends OutputOptions {
  readonly query: string | undefined;
  readonly output: ItemFormat | "raw" | undefined;
  readonly include: boolean;
}

/** The request whose answer is to be printed. */
export interface PrintedRequest {
  /** A 200 that is not JSON is an error. */
  readonly jsonOnly: boolean;
  readonly method: HttpMethod;
  /** Path as given, for errors. */
  readonly path: string;
  /** The path with its query as it is sent: tells columns, and how many items are wanted. */
  readonly sentPath: string;
}

/**
 * Reads the output options.
 *
 * @throws {UsageError} if the `--query` is malformed.
 */
export async function createResponsePrinter(
  context: Pick<
    Context,
    "system" | "statistics" | "log" | "redactor" | "activity"
  >,
  options: PrintOptions,
  request: PrintedRequest,
): Promise<ResponsePrinter> {
  const { output: chosen, outputFile, include } = options;
  const format = chosen ?? formatOfFile(outputFile) ?? "json";
  const query = options.query === undefined
    ? undefined
    : await compileQuery(options.query);
  if (query !== undefined && format === "raw") {
    throw new UsageError(
      "Cannot apply a --query to raw output: it is not parsed",
      "Leave out one of --query and --output raw",
    );
  }
  // The ending of a file's name is no promise: /reports answers in CSV by itself.
  const needsJson = request.jsonOnly || query !== undefined ||
    chosen !== undefined && PARSED_FORMATS.has(chosen);
  return {
    async print(response) {
      // Nothing is new: what an earlier run wrote stays.
      if (response.status === 304 && options.outputFile !== undefined) return;
      await using output = await openOutput(context, options);
      if (include) {
        const { responseHead } = await import("./print_error.ts");
        await output.write(responseHead(response));
      }
      const isJson = isJsonType(response.headers.get("content-type"));
      const mustParse = !isJson && needsJson && response.body !== null;
      if (mustParse && (request.jsonOnly || isHtml(response))) {
        const { unusableBody } = await import("./unusable_body.ts");
        throw unusableBody(response, request, "it is not JSON");
      }
      if (format === "raw" && isJson) {
        const { parseBytes, peek } = await import("./raw_body.ts");
        const bytes = await response.bytes();
        await warnOfNextPage(context.log, request, peek(bytes));
        await output.inspect(() => parseBytes(bytes));
        await output.write(bytes);
      } else if (!isJson && !mustParse) {
        for await (const chunk of response.body ?? []) {
          await output.write(chunk);
        }
      } else {
        await printJson(context.log, response, {
          output,
          format,
          query,
          request,
        });
      }
      await output.commit();
    },
    async printError(error) {
      if (!include) return;
      const { printErrorAnswer } = await import("./print_error.ts");
      await printErrorAnswer(context, error);
    },
  };
}

async function printJson(
  log: Log,
  response: Response,
  { output, format, query, request }: {
    readonly output: Output;
    readonly format: ItemFormat | "raw";
    readonly query: Query | undefined;
    readonly request: PrintedRequest;
  },
): Promise<void> {
  const text = await readText(response);
  // A change may be answered with nothing, or with a line break; whoever reads something expects it.
  if (
    BLANK_REGEXP.test(text) &&
    (response.status !== 200 || request.method !== "GET")
  ) {
    return;
  }
  const value = await parseBody(response, request, text);
  await warnOfNextPage(log, request, value);
  await output.inspect(() => value);
  const result = query === undefined ? value : query(value);
  switch (format) {
    case "ndjson":
      return await output.write(
        `${jsonText(result)}\n`,
        "json",
      );
    case "csv":
    case "tsv":
    case "table": {
      const writer = await createItemWriter(format, {
        ...output.style,
        ...query === undefined ? await columnsOf(request) : {},
      });
      return await output.write(
        writer.page(itemsOfResponse(result)) + writer.end(),
        writer.syntax,
      );
    }
    default:
      return await output.write(formatDocument(result), "json");
  }
}

async function parseBody(
  response: Response,
  request: PrintedRequest,
  text: string,
): Promise<unknown> {
  try {
    return parseJson(text, { losslessNumbers: true });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { explainBody } = await import("./unusable_body.ts");
    throw explainBody(response, request, BLANK_REGEXP.test(text));
  }
}

/** Graph sends some JSON as a stream of bytes or as text; a page of a proxy is none of these. */
function isHtml({ headers }: Response): boolean {
  return /\bhtml\b/i.test(headers.get("content-type") ?? "");
}

async function readText(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw toLimitError(error);
  }
}

async function columnsOf(
  { sentPath }: PrintedRequest,
): Promise<RequestedColumns> {
  const { requestedColumns } = await import("../output/requested_columns.ts");
  return requestedColumns(sentPath, []);
}

async function warnOfNextPage(
  log: Log,
  { method, sentPath }: PrintedRequest,
  value: unknown,
): Promise<void> {
  if (typeof value !== "object" || value === null) return;
  if (!("@odata.nextLink" in value)) return;
  const { hasTop } = await import("../output/requested_columns.ts");
  if (hasTop(sentPath, [])) return;
  log.warn(
    method === "GET"
      ? 'This is the first page only; "appgraph list" with the same path prints all items'
      : 'This is the first page only; "@odata.nextLink" leads to the next one',
  );
}
