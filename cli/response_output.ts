/**
 * Printing one answer of Graph.
 *
 * @module
 */

import { parseJson } from "../graph/mod.ts";
import type { Context } from "./context.ts";
import { CommandError } from "./errors.ts";
import { EXIT_CODES } from "./exit_codes.ts";
import { openOutput, type Output } from "./output_target.ts";
import { formatDocument, showJson } from "./output/document.ts";
import {
  columnsOfSelect,
  createItemWriter,
  itemsOfResponse,
} from "./output/format.ts";
import { compileQuery, type Query } from "./output/query.ts";

const JSON_TYPE_REGEXP = /^application\/(?:[^;\s]+\+)?json\b/i;

/** How answers are to be printed; made before anything is sent, so that mistakes show early. */
export interface ResponsePrinter {
  /** Prints a success. */
  print(response: Response): Promise<void>;
  /** Prints status line and headers of an answer that is an error, where `--include` asks for it. */
  printHead(response: Response): Promise<void>;
}

/** What a {@linkcode ResponsePrinter} has to know beside the options. */
export interface ResponsePrinterOptions {
  /** A 200 that is not JSON is an error. */
  readonly jsonOnly: boolean;
  /** Value of the `select` parameter, which names the columns. */
  readonly select: string | undefined;
}

/**
 * Reads the output options.
 *
 * @throws {QueryError} if the `--query` is malformed.
 */
export async function createResponsePrinter(
  context: Context,
  options: ResponsePrinterOptions,
): Promise<ResponsePrinter> {
  const { flags } = context;
  const expression = flags.string("query");
  const query = expression === undefined
    ? undefined
    : await compileQuery(expression);
  const format = flags.string("output") ?? "json";
  const include = flags.boolean("include");
  return {
    async print(response) {
      await using output = await openOutput(context);
      if (include) await output.write(responseHead(response));
      const isJson = JSON_TYPE_REGEXP.test(
        response.headers.get("content-type") ?? "",
      );
      if (!isJson && options.jsonOnly) throw unexpectedType(response);
      if (format === "raw" || !isJson) {
        for await (const chunk of response.body ?? []) {
          await output.write(chunk);
        }
      } else {
        await printJson(context, response, { output, format, query, options });
      }
      await output.commit();
    },
    async printHead(response) {
      if (!include) return;
      await context.system.stdout.write(responseHead(response));
    },
  };
}

async function printJson(
  context: Context,
  response: Response,
  { output, format, query, options }: {
    readonly output: Output;
    readonly format: string;
    readonly query: Query | undefined;
    readonly options: ResponsePrinterOptions;
  },
): Promise<void> {
  const text = await response.text();
  if (text === "" && response.status !== 200) return;
  // A query computes with numbers, so it cannot have them as text.
  const value = parseBody(response, text, query === undefined);
  warnOfNextPage(context, value);
  const result = query === undefined ? value : query(value);
  const style = output.style;
  switch (format) {
    case "ndjson":
      return await output.write(
        showJson(`${JSON.stringify(result ?? null)}\n`, style),
      );
    case "csv":
    case "tsv":
    case "table": {
      const columns = options.select && query === undefined
        ? columnsOfSelect(options.select)
        : undefined;
      const writer = createItemWriter(format, {
        ...style,
        ...(columns && { columns }),
      });
      return await output.write(
        writer.page(itemsOfResponse(result)) + writer.end(),
      );
    }
    default:
      return await output.write(formatDocument(result, style));
  }
}

function parseBody(
  response: Response,
  text: string,
  losslessNumbers: boolean,
): unknown {
  try {
    return parseJson(text, { losslessNumbers });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw unusable(response, text === "" ? "it is empty" : "it is not JSON");
  }
}

function warnOfNextPage({ log }: Context, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (!("@odata.nextLink" in value)) return;
  log.warn(
    'This is the first page only; "appgraph list" with the same path prints all items',
  );
}

function responseHead({ status, statusText, headers }: Response): string {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`);
  return `HTTP ${status}${statusText && ` ${statusText}`}\n${
    lines.join("\n")
  }\n\n`;
}

function unexpectedType(response: Response): CommandError {
  const type = response.headers.get("content-type");
  return unusable(
    response,
    type === null ? "it has no content type" : `it is ${type}`,
  );
}

function unusable(response: Response, problem: string): CommandError {
  const id = response.headers.get("request-id");
  return new CommandError(
    `Cannot use Graph's answer ${response.status}: ${problem}`,
    EXIT_CODES.unexpected,
    `A proxy may have answered instead of Graph${
      id ? `; request-id ${id}` : ""
    }`,
  );
}
